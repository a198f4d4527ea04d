"""Writing the visa routes of the atlas."""

import sqlite3
import zlib
from collections.abc import Iterable

from careercli.errors import BadData
from careerdata.build.credentials import credential_rows
from careerdata.build.shelf import Shelf
from careerdata.build.tables import dumps
from careerdata.build.visas import FILE, Record, entries_of, gates_of, lists_of, rounds_of, routes_of, seen_of
from careerdata.rows.credential import CredentialRow

ASSESSMENT = "skills-assessment"


def visas(database: sqlite3.Connection, shelves: Iterable[Shelf], systems: list[Record]) -> None:
    """The routes, the entries of their lists and the assessing authorities of each country that has routes."""
    known = {system["system"]: _system(system) for system in systems}
    for shelf in shelves:
        if shelf.visas:
            _check_systems(shelf, known)
            for kind, record in (
                ("routes", _book(shelf, known)),
                ("entries", entries_of(shelf)),
                ("seen", seen_of(shelf)),
                ("assessing", _assessing(shelf)),
            ):
                stored = zlib.compress(dumps(record).encode(), 9)
                database.execute("INSERT INTO visa VALUES (?, ?, ?)", (shelf.key, kind, stored))


def _check_systems(shelf: Shelf, known: dict[str, Record]) -> None:
    for route in shelf.visas:
        for name in route.systems:
            if name not in known:
                raise BadData(f"{shelf.folder / FILE}: route `{route.key}`: `systems`: no points system `{name}`")


def _book(shelf: Shelf, known: dict[str, Record]) -> Record:
    asked = {name for route in shelf.visas for gate in gates_of(route) for name in gate.lists}
    named = {name for route in shelf.visas for name in route.systems}
    return {
        "routes": routes_of(shelf),
        "not_covered": list(shelf.not_covered),
        "rounds": rounds_of(shelf),
        "posts": [post.model_dump(mode="json") for post in shelf.posts],
        "lists": {name: versions for name, versions in lists_of(shelf).items() if name in asked},
        "systems": {name: record for name, record in known.items() if name in named},
    }


def _system(system: Record) -> Record:
    """From when to when a system's rules are known, and the facts it must have."""
    editions = [{key: edition[key] for key in ("from", "to") if key in edition} for edition in system["editions"]]
    blocks = [fact["name"] for fact in system["facts"] if fact["type"] == "block" and fact["optional"]]
    facts = [
        fact["name"]
        for fact in system["facts"]
        if not fact["optional"]
        and "default" not in fact
        and fact["type"] != "block"
        and not any(fact["name"].startswith(f"{block}.") for block in blocks)
    ]
    return {"editions": editions, "facts": facts}


def _assessing(shelf: Shelf) -> Record:
    return {
        occupation.code: _assessed(shelf, row)
        for occupation in shelf.occupations()
        for row in credential_rows(shelf, occupation)
        if row.kind == ASSESSMENT
    }


def _assessed(shelf: Shelf, row: CredentialRow) -> Record:
    """Who assesses; no name and no page where the source is not believed and nobody knew better."""
    body = shelf.bodies[row.body] if row.body else None
    return {
        "authority": body.name if body else "",
        "page": body.page if body else "",
        "years": row.years,
        "confidence": row.confidence.replace("-", " "),
        "source": row.source,
    }

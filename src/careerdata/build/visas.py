"""Visa routes, lists and closed posts: checked against levels, codes and systems, made ready to ask, and stored."""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, cast

from careercli.errors import BadData
from careercli.record.occupation import ClosedPost, Listing, Visa
from careercli.record.route_asks import offer_of
from careercli.record.visas import OCCUPATION
from careercli.rules.eligibility import (
    MAYBE,
    Candidate,
    Eligibility,
    Lists,
    eligibility,
    hint_of,
    is_over_for_all,
    notices_of,
)
from careercli.rules.invited import invited_of
from careercli.text.text import text
from careercli.words.visas import reasons_text
from careerdata.build.country_data import CountryData
from careerdata.build.credentials import credential_rows
from careerdata.build.deflate import dumps
from careerdata.rows.base import record_of
from careerdata.rows.credential import CredentialRow
from careerdata.rows.listing import InvitedRow, ListRow, MayBeListedRow, RoundRow
from careerdata.rows.occupation import GroupRow, LevelRow, OccupationRow
from careerdata.rows.profile import Profile
from careerdata.rows.schooling import StudyRow
from careerdata.rows.visa import Gate, VisaRoute

Record = dict[str, Any]
Entries = dict[str, dict[str, dict[str, str]]]
"""List → year → code → condition."""
STUDY = "stem-study"
"""The list the fields of study make that are on the STEM OPT list (study.csv)."""
FILE = "visas.toml"


def check_visas(country: CountryData, sources: set[str]) -> None:
    """Raise BadData naming route and key for what does not exist, and for a list with a route that no route asks."""
    for route in country.visas:
        for key, problem in _problems(country, route, sources):
            raise BadData(f"{country.folder / FILE}: route `{route.key}`: `{key}`: {problem}")
    keys = [route.key for route in country.visas]
    if doubles := sorted({key for key in keys if keys.count(key) > 1}):
        raise BadData(f"{country.folder / FILE}: `{doubles[0]}` is there twice")
    _check_free_movement(country, sources)
    asked = {name for route in country.visas for gate in gates_of(route) for name in gate.lists}
    for name, years in country.lists.items():
        if country.visas and name not in asked and any(record.route for record in years.values()):
            raise BadData(f"{country.folder / FILE}: no route asks the list `{name}`, which lists.toml says opens one")


def _check_free_movement(country: CountryData, sources: set[str]) -> None:
    seen: set[str] = set()
    for right in country.free_movement:
        where = f"{country.folder / FILE}: free_movement `{right.key}`"
        if right.key in seen:
            raise BadData(f"{where} is there twice")
        if right.source not in sources:
            raise BadData(f"{where}: `source`: `{right.source}` is not in sources.toml")
        if country.key in right.citizens:
            raise BadData(f"{where}: `citizens`: `{country.key}` is the country itself")
        seen.add(right.key)


def gates_of(route: VisaRoute) -> Iterator[Gate]:
    """The conditions of a route on the occupation."""
    yield from (gate for gate in (route.takes, route.never, route.shut, route.maybe) if gate is not None)


def _problems(country: CountryData, route: VisaRoute, sources: set[str]) -> Iterator[tuple[str, str]]:
    for key in [route.source, *(note.source for note in route.notes), *(post.source for post in country.posts)]:
        if key not in sources:
            yield "source", f"`{key}` is not in sources.toml"
    levels, codes = _levels(country), [row.code for row in country.occupations()]
    for gate in gates_of(route):
        yield from (("lists", f"no list `{name}`") for name in gate.lists if name not in lists_of(country))
        yield from (("levels", f"no level `{level}`") for level in gate.levels if level not in levels)
        yield from _groups(gate.codes, codes)
    for entry in (*route.least_pay, *route.notes, *(need for need in route.needs if not isinstance(need, str))):
        yield from _groups((*entry.codes, *entry.not_codes), codes)
    for post in country.posts:
        yield from _groups(post.codes, codes)


def _groups(groups: Iterable[str], codes: list[str]) -> Iterator[tuple[str, str]]:
    for group in groups:
        if not any(code.startswith(group) for code in codes):
            yield "codes", f"no occupation begins with {group}"


def _levels(country: CountryData) -> set[str]:
    return {row.level for row in country.occupations()} | {row.level for row in country.every(LevelRow)}


@cache
def lists_of(country: CountryData) -> dict[str, list[Record]]:
    """List → its versions, oldest first, as `eligibility` reads them."""
    made = {
        name: [
            {"year": int(year), **record.model_dump(mode="json", by_alias=True, exclude_none=True)}
            for year, record in sorted(years.items())
        ]
        for name, years in country.lists.items()
    }
    stem = sorted({row.stem for row in country.every(StudyRow) if row.stem})
    return made | ({STUDY: [_study(stem[0])]} if stem else {})


def _study(source: str) -> Record:
    """Fields of study as a list of occupations: those at least one of them leads to."""
    name = "STEM OPT: a field of study linked to the occupation"
    year = int(source.rpartition("-")[2])
    return {"year": year, "name": name, "status": "in force", "confidence": "O", "rule": "", "source": source}


@cache
def rounds_of(country: CountryData) -> list[Record]:
    """The rounds of invitations, newest first, as `invited` reads them."""
    rows = sorted(country.every(RoundRow), key=lambda row: (row.date, int(row.number.rstrip("ab"))), reverse=True)
    return [
        {
            "date": row.date,
            "category": row.category,
            "invitations": int(row.invitations),
            "cutoff": int(row.cutoff),
            "source": row.source,
        }
        for row in rows
    ]


@cache
def seen_of(country: CountryData) -> Record:
    """What was seen of invited people: `since`, `until`, and code → visa → the newest month; empty without any."""
    rows = country.every(InvitedRow)
    if not rows:
        return {}
    months = sorted(row.month for row in rows)
    found: Record = {"since": min(months), "until": months[-1], "seen": {}}
    for row in rows:
        told: Record = {"month": row.month, "source": row.source}
        told |= {key: int(getattr(row, key)) for key in ("low", "high", "invited")}
        found["seen"].setdefault(row.code, {})[row.visa] = told
    return found


@cache
def entries_of(country: CountryData) -> Entries:
    """Every entry of every list, those that only may be meant, and the fields of study as one more list."""
    made: Entries = {}
    for row in country.every(ListRow):
        made.setdefault(row.list, {}).setdefault(row.year, {})[row.code] = row.condition
    for maybe in country.every(MayBeListedRow):
        made.setdefault(maybe.list, {}).setdefault(maybe.year, {})[maybe.code] = MAYBE + maybe.words
    for study in country.every(StudyRow):
        if study.stem:
            year = str(lists_of(country)[STUDY][0]["year"])
            made.setdefault(STUDY, {}).setdefault(year, {})[study.code] = ""
    return made


@cache
def routes_of(country: CountryData) -> list[Record]:
    """The routes as plain records, as `eligibility` reads them."""
    return [_plain(route) for route in country.visas]


def _plain(route: VisaRoute) -> Record:
    record = route.model_dump(mode="json", by_alias=True, exclude_none=True)
    record["offer"] = offer_of(route.asks, route.instead, route.offer or "")
    record["bound_to"] = route.bound_to or OCCUPATION
    return record


def candidate(country: CountryData, row: OccupationRow) -> Candidate:
    """What routes look at of an occupation."""
    levels = country.of(LevelRow, row.code)
    listed = {
        name: {year: codes[row.code] for year, codes in years.items() if row.code in codes}
        for name, years in entries_of(country).items()
    }
    level = row.level or (levels[0].level if levels else "")
    return Candidate(row.code, country.facts.level_scheme, level, listed, _group_titles(country, row))


def _group_titles(country: CountryData, row: OccupationRow) -> dict[str, str]:
    """The titles of the groups above an occupation by code."""
    found: dict[str, str] = {}
    above = country.of(GroupRow, row.parent)
    while above and above[0].code not in found:
        found[above[0].code] = above[0].title_en
        above = country.of(GroupRow, above[0].parent)
    return found


def brief_of(country: CountryData, code: str) -> list[Visa]:
    """Every route of the country as it stands with an occupation on the day visas.toml was checked."""
    if not country.visas:
        return []
    day = max(route.checked for route in country.visas).isoformat()
    who = candidate(country, country.of(OccupationRow, code)[0])
    found = [(route, eligibility(route, cast("Lists", lists_of(country)), who, day)) for route in routes_of(country)]
    return [_brief(country, code, route, stands, day) for route, stands in found if not is_over_for_all(stands)]


def _brief(country: CountryData, code: str, route: Record, stands: Eligibility, day: str) -> Visa:
    brief: Visa = {
        "route": f"{country.key}/{route['key']}",
        "name": route["name"],
        "status": stands.status,
        "offer": route["offer"],
        "bound_to": route["bound_to"],
        "details": reasons_text(stands.why, text()),
        "on": day,
        "source": stands.why[0]["source"],
    }
    if hint := hint_of(route, stands):
        brief["hint"] = hint
    if invited := invited_of(route, stands, code, (rounds_of(country), seen_of(country)), day):
        brief["invited"] = invited["says"]
    if notices := notices_of(route, stands, day, code):
        brief["notices"] = notices
    if stands.weak:
        brief["weak"] = True
    return brief


def posts(country: CountryData, code: str) -> list[ClosedPost]:
    """Who may not hold posts of the occupation, whatever visa they have."""
    return [
        {"says": post.says, "source": post.source, "confidence": post.confidence}
        for post in country.posts
        if code.startswith(post.codes)
    ]


def lists(country: CountryData, code: str) -> list[Listing]:
    """The official lists the occupation stands on, newest first."""
    rows = sorted(country.of(ListRow, code), key=lambda row: (-int(row.year), row.list))
    return [_listing(country, row) for row in rows]


def _listing(country: CountryData, row: ListRow) -> Listing:
    record = country.lists[row.list][row.year]
    listing: Listing = {
        "list": f"{country.key}/{row.list}",
        "name": record.name,
        "year": int(row.year),
        "status": record.status,
        "source": row.source,
    }
    if not record.route:
        listing["opens"] = False
    if record.until:
        listing["to"] = record.until.isoformat()
    if row.condition:
        listing["condition"] = row.condition
    return listing


def visas_of(country: CountryData, code: str, profile: Profile | None) -> list[Visa]:
    """Routes a profile tells, then those of visas_of.toml as they stood on the day it was checked."""
    named = [record_of(row, Visa) for row in profile.visas] if profile else []
    return [*named, *brief_of(country, code)]


ASSESSMENT = "skills-assessment"


def write_visas(database: sqlite3.Connection, countries: Iterable[CountryData], systems: list[Record]) -> None:
    """The routes, the entries of their lists and the assessing authorities of each country that has routes."""
    known = {system["system"]: _system(system) for system in systems}
    for country in countries:
        if country.visas:
            _check_systems(country, known)
            for kind, record in (
                ("routes", _book(country, known)),
                ("entries", entries_of(country)),
                ("seen", seen_of(country)),
                ("assessing", _assessing(country)),
            ):
                stored = zlib.compress(dumps(record).encode(), 9)
                database.execute("INSERT INTO visa VALUES (?, ?, ?)", (country.key, kind, stored))


def _check_systems(country: CountryData, known: dict[str, Record]) -> None:
    for route in country.visas:
        for name in route.systems:
            if name not in known:
                raise BadData(f"{country.folder / FILE}: route `{route.key}`: `systems`: no points system `{name}`")


def _book(country: CountryData, known: dict[str, Record]) -> Record:
    asked = {name for route in country.visas for gate in gates_of(route) for name in gate.lists}
    named = {name for route in country.visas for name in route.systems}
    return {
        "routes": routes_of(country),
        "not_covered": list(country.not_covered),
        "rounds": rounds_of(country),
        "posts": [post.model_dump(mode="json") for post in country.posts],
        "free_movement": [
            right.model_dump(mode="json", by_alias=True, exclude_none=True) for right in country.free_movement
        ],
        "lists": {name: versions for name, versions in lists_of(country).items() if name in asked},
        "systems": {name: record for name, record in known.items() if name in named},
        "regional": {name: versions for name, versions in lists_of(country).items() if versions[-1].get("region")},
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


def _assessing(country: CountryData) -> Record:
    return {
        occupation.code: _assessed(country, row)
        for occupation in country.occupations()
        for row in credential_rows(country, occupation)
        if row.kind == ASSESSMENT
    }


def _assessed(country: CountryData, row: CredentialRow) -> Record:
    """Who assesses; no name and no page where the source is not believed and nobody knew better."""
    body = country.bodies[row.body] if row.body else None
    return {
        "authority": body.name if body else "",
        "page": body.page if body else "",
        "years": row.years,
        "confidence": row.confidence.replace("-", " "),
        "source": row.source,
    }

"""Rows of what one must hold and how one may come: credentials, visa routes, official lists, counterparts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.atlas import links, official_lists, visas
from careercli.queries.export.row import chosen
from careercli.queries.match import CHECKED, OURS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.queries.export.row import Row
    from careercli.record.occupation import Occupation

_CREDENTIAL = (
    "body", "status", "when", "covers", "part", "form", "body_count", "confidence", "checked", "updated_from",
    "updated_to", "source",
)  # fmt: skip


def credential_rows(record: Occupation) -> Iterator[Row]:
    """What one must or may hold."""
    for number, line in enumerate(record["credentials"], start=1):
        row = {"occupation": record["id"], "number": number, "credential": line["name"], "places": line.get("regions")}
        row |= {"credential_kind": line["kind"], "obtained": "official" if "confidence" in line else "page"}
        yield row | chosen(line, *_CREDENTIAL)


def route_rows(countries: list[str]) -> Iterator[Row]:
    """The visa routes themselves."""
    for key in countries:
        for line in visas.book(key)["routes"]:
            row = {"route": f"{key}/{line['key']}", "country": key, "route_name": line["name"]}
            row |= {"since": line["from"], "until": line.get("to")}
            yield row | chosen(line, "offer", "bound_to", "clause", "confidence", "checked", "page", "source")


def visa_rows(record: Occupation) -> Iterator[Row]:
    """How each route stands to the occupation."""
    for line in record["visas"]:
        row: Row = {"occupation": record["id"], "route_status": line["status"], "as_of": line.get("on")}
        row |= {"weak": line.get("weak", False), "obtained": "derived" if "on" in line else "page"}
        yield row | chosen(line, "route", "offer", "bound_to", "details", "hint", "source")


def list_rows(countries: list[str]) -> Iterator[Row]:
    """Every edition of a list: those the routes name, and all in force."""
    editions: dict[tuple[str, int], dict[str, Any]] = {}
    for key in countries:
        for name, versions in visas.book(key)["lists"].items():
            for one in versions:
                editions[f"{key}/{name}", one["year"]] = {"country": key, **one}
    for one in official_lists.official_lists():
        if one["country"] in countries:
            editions[one["list"], one["year"]] = {**one}
    for (name, year), line in sorted(editions.items()):
        row = {"list": name, "year": year, "list_name": line["name"], "since": line.get("from")}
        yield row | {"until": line.get("to"), **chosen(line, "country", "rule", "page", "source")}


def entry_rows(record: Occupation) -> Iterator[Row]:
    """The lists an occupation stands on."""
    for line in record["lists"]:
        row = {"occupation": record["id"], "list_status": line["status"], "until": line.get("to")}
        yield row | {"opens": line.get("opens", True), **chosen(line, "list", "year", "condition", "source")}


def counterpart_rows(record: Occupation) -> Iterator[Row]:
    """The candidates in other countries."""
    for one in links.candidates(record["id"]):
        checked = "checked" in (one.certainty, one.kind)
        row: Row = {"occupation": record["id"], "other": one.id, "way": one.kind, "isco": one.isco or None}
        row |= {"score": one.score, "certainty": one.certainty, "quality": one.quality}
        yield row | {"source": CHECKED if checked else OURS}

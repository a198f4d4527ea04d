"""Rounds of invitations, and the grids they were scored on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.atlas import routes
from careercli.atlas.connection import ask
from careercli.atlas.places import countries
from careercli.record.figure import Missing, parse_figure

if TYPE_CHECKING:
    from careercli.record.country import Country
    from careercli.record.rounds import RoundLine

_UNKNOWN: Missing = {"missing": "not-known-here"}


def system() -> str:
    """The points system whose rounds are known; "" where none are."""
    home = _home()
    return f"{home['country']}/{home['rounds_of']}" if home else ""


def _home() -> Country | None:
    """The country that holds rounds."""
    return next((country for country in countries() if country["rounds_of"]), None)


def rounds(category: str | None = None) -> list[RoundLine]:
    """Every round, newest first; of one category or of all."""
    rows = ask(
        "SELECT date, number, category, version, cutoff, invitations, tie_break, pool, programs, copied, source"
        " FROM round WHERE ?1 IS NULL OR category = ?1"
        " ORDER BY date DESC, CAST(number AS INTEGER) DESC, number DESC",
        category,
    )
    editions = grids()
    return [_line(row, editions) for row in rows]


def _line(row: tuple[object, ...], editions: list[dict[str, str]]) -> RoundLine:
    date, number, category, version, cutoff, invitations, tie_break, pool, programs, copied, source = map(str, row)
    grid = next((entry for entry in editions if entry["from"] <= date <= entry.get("to", date)), None)
    waiting = parse_figure(pool)
    return {
        "date": date,
        "number": number,
        "category": category,
        "version": version,
        "cutoff": int(cutoff),
        "invitations": int(invitations),
        "tie_break": (parse_figure(tie_break) or _UNKNOWN) if tie_break[0] == "!" else tie_break,
        "pool": _UNKNOWN if waiting is None else waiting,
        "programs": programs or _UNKNOWN,
        "grid": grid["name"] if grid else _UNKNOWN,
        "edition_ended": grid.get("to") if grid else None,
        "copied": copied,
        "source": source,
    }


def categories() -> list[str]:
    """The categories there were rounds of, in alphabetical order."""
    return [row[0] for row in ask("SELECT DISTINCT category FROM round ORDER BY category")]


def grids() -> list[dict[str, str]]:
    """The grids known, oldest first: `name`, `from`, `to`; none where the atlas has no such system."""
    record = routes.record_or_none(system())
    return cast("list[dict[str, str]]", record["editions"]) if record else []

"""What leads from one occupation to those of other countries: candidates worked out by the build, and their links."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas.connection import ask, ask_one, damaged, one_row, record_of
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.occupation import Level


class Candidate(NamedTuple):
    """An occupation offered for another: score 0 to 1, quality, and the way: `direct`, `isco`, `titles` or `checked`,
    and the ISCO group it goes through, if any.

    `certainty`: `checked` (found by reading), `clear`, `unsure`, `tie` (with the first, or the others with it),
    `further` behind the first.
    """

    id: str
    score: float
    certainty: str
    quality: str
    kind: str
    isco: str


class Link(NamedTuple):
    """One line of a crosswalk: the share of the occupation, where the table knows shares, and the table."""

    weight: float | None
    source: str


class Line(NamedTuple):
    """A candidate's title, level, and what to be warned of before using its figures."""

    title: str
    level: Level
    warnings: list[str]


def candidates(occupation: str) -> list[Candidate]:
    """What the build found for an occupation, by country, the best first; none where nothing leads anywhere."""
    spans = {"match_candidate": [one_row(occupation)]}
    found = ask_one("SELECT candidates FROM match_candidate WHERE id = ?", occupation, by_key=spans)
    try:
        lines = zlib.decompress(found[0]).decode().splitlines() if found else []
        return [_candidate(*line.split(" ")) for line in lines]
    except (zlib.error, UnicodeDecodeError, TypeError, ValueError) as problem:
        raise damaged(Message("error.atlas.damaged.candidates", id=occupation, reason=str(problem))) from problem


def _candidate(occupation: str, score: str, certainty: str, quality: str, kind: str, isco: str = "") -> Candidate:
    return Candidate(occupation, float(score), certainty, quality, kind, isco)


def isco_links(ids: Sequence[str]) -> dict[tuple[str, str], Link]:
    """(id, ISCO group) → link of every line of these occupations that is not outvoted."""
    if not ids:
        return {}
    places = ", ".join(["(?, ?)"] * len(ids))
    rows = ask(
        "SELECT country || ':' || code, isco, weight, source FROM isco_link"
        f" WHERE (country, code) IN (VALUES {places}) AND doubt IS NOT 'outvoted'",
        *(part for key in ids for part in key.split(":", 1)),
    )
    return {(key, isco): Link(weight, source) for key, isco, weight, source in rows}


def direct_link_or_none(one: str, other: str) -> Link | None:
    """The line of the direct table between two occupations; its weight is the share of the one it starts from."""
    question = "SELECT one, weight, source FROM direct_link WHERE (one, other) IN (VALUES (?1, ?2), (?2, ?1))"
    found = ask_one(question, one, other)
    return Link(found[1] if one == found[0] else None, found[2]) if found else None


def groups(codes: Sequence[str]) -> dict[str, dict[str, str]]:
    """The names of ISCO groups by language."""
    marks = ", ".join("?" * len(codes))
    rows = ask(f"SELECT code, titles FROM isco_group WHERE code IN ({marks})", *codes)
    return {code: cast("dict[str, str]", record_of(titles)) for code, titles in rows}


def lines(ids: Sequence[str]) -> dict[str, Line]:
    """What a list says of each candidate."""
    marks = ", ".join("?" * len(ids))
    rows = ask(
        "SELECT o.id, o.title_en, o.level, c.record, k.warnings FROM occupation o JOIN country c USING (country)"
        f" JOIN card k ON k.id = o.id WHERE o.id IN ({marks})",
        *ids,
        by_key={"card": [*map(one_row, ids)]},
    )
    return {
        key: Line(title, _level(record_of(country)["level_scheme"], level), record_of(warnings))
        for key, title, level, country, warnings in rows
    }


def _level(scheme: str, value: str | None) -> Level:
    return {"scheme": scheme, "value": value} if value else {"scheme": scheme, "missing": "not-published"}

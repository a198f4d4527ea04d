"""The ratings the build worked out: all axes at once for rankings, the working of one."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any, NamedTuple

from careercli.atlas.connection import ask, ask_one, damaged, record_of
from careercli.atlas.occupations import Filter, conditions
from careercli.record.rating import AXES
from careercli.text.text import Message


class RatedRow(NamedTuple):
    """The axes of one occupation in the order of `AXES`, None where there is no data; `grouped` are those that rest on
    figures of a whole group, `hinted` those that rest on a sign only, between spaces."""

    id: str
    axes: tuple[float | None, ...]
    grouped: str = ""
    hinted: str = ""


def rows(wanted: Filter) -> list[RatedRow]:
    """The axes of every occupation a filter leaves, by country and code."""
    where, values = conditions(wanted)
    named = ", ".join(f"r.{axis}" for axis in AXES)
    found = ask(
        f"SELECT r.id, r.grouped, r.hinted, {named}"
        " FROM occupation o JOIN rating r USING (id) JOIN country c ON c.country = o.country"
        f" WHERE {where} ORDER BY c.place, o.code",
        *values,
    )
    return [RatedRow(row[0], row[3:], row[1], row[2]) for row in found]


def axis_sources(country: str) -> dict[str, list[str]]:
    """Axis → the keys of the sources it rests on in a country."""
    found = ask("SELECT axis, sources FROM rating_source WHERE country = ?", country)
    return {axis: sources.split() for axis, sources in found}


def of(ids: Sequence[str]) -> dict[str, RatedRow]:
    """Id → the axes of these occupations."""
    marks = ", ".join("?" * len(ids))
    found = ask(f"SELECT id, {', '.join(AXES)} FROM rating WHERE id IN ({marks})", *ids) if ids else []
    return {row[0]: RatedRow(row[0], row[1:]) for row in found}


def published(country: str) -> list[str]:
    """The axes any occupation of a country has data for."""
    row = ask_one(f"SELECT {', '.join(f'count({axis})' for axis in AXES)} FROM rating WHERE country = ?", country)
    return [axis for axis, count in zip(AXES, row or (), strict=False) if count]


def working(occupation: str) -> dict[str, Any]:
    """`axes` with their parts, and where the overall stands (`in_country`, `in_all`). BadData when it is lost."""
    row = ask_one(
        "SELECT record, (SELECT value FROM meta WHERE key = ?) FROM rating_working WHERE id = ?",
        f"rating_words:{occupation.partition(':')[0]}",
        occupation,
    )
    if row is None:
        raise damaged(Message("error.atlas.damaged.no_rating", id=occupation))
    try:
        reader = zlib.decompressobj(zdict=row[1])
        found: dict[str, Any] = record_of(reader.decompress(row[0]).decode())
    except (zlib.error, UnicodeDecodeError, TypeError) as problem:
        raise damaged(Message("error.atlas.damaged.rating", id=occupation, reason=str(problem))) from problem
    return found

"""Holland's interests of occupations: their own, or those of the counterpart the build read them through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.atlas.connection import ask
from careercli.record.interest import INTERESTS, InterestsOf

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_COLUMNS = f"id, leading, through, score, source, {', '.join(INTERESTS)}"


def every() -> dict[str, InterestsOf]:
    """Id → interests, of all occupations that have some."""
    return _read(ask(f"SELECT {_COLUMNS} FROM interest"))


def of(ids: Sequence[str]) -> dict[str, InterestsOf]:
    """Id → interests of these occupations; those without any are not in it."""
    marks = ", ".join("?" * len(ids))
    return _read(ask(f"SELECT {_COLUMNS} FROM interest WHERE id IN ({marks})", *ids)) if ids else {}


def _read(rows: Iterable[tuple[Any, ...]]) -> dict[str, InterestsOf]:
    return {row[0]: InterestsOf(tuple(row[1].split()), tuple(row[5:]), row[2] or "", row[3], row[4]) for row in rows}


def coverage() -> list[tuple[str, int, int, int]]:
    """(country, its occupations, those with interests of their own, those with borrowed ones)."""
    return ask(
        "SELECT o.country, count(*), count(i.id) - count(i.through), count(i.through)"
        " FROM occupation o JOIN country c USING (country) LEFT JOIN interest i USING (id)"
        " GROUP BY o.country ORDER BY c.place"
    )

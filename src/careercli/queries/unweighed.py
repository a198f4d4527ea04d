"""What a ranking without the reader's own weights goes by: pay must be known, one line a title, and no axis in whose
figures their publisher has reported an error."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import occupations, rating
from careercli.atlas.sources import sources
from careercli.record.rating import AXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careercli.atlas.rating import RatedRow

PAY = AXES.index("pay")


class Believed(NamedTuple):
    """The rows a ranking goes by, without the values of the axes that are set aside; `unpaid`: how many were left out
    since their pay is not known; `aside`: by country the axes that do not count."""

    rows: list[RatedRow]
    unpaid: int
    aside: Mapping[str, Sequence[str]]


def believed(rows: Sequence[RatedRow]) -> Believed:
    """Rows with pay, where any has it, and their axes without those of a doubted source."""
    paid = [row for row in rows if row.axes[PAY] is not None] or list(rows)
    aside = doubted({country_of(row.id) for row in paid})
    kept = [_without(row, aside.get(country_of(row.id), ())) for row in paid]
    return Believed(kept, len(rows) - len(paid), aside)


def doubted(countries: Iterable[str]) -> dict[str, list[str]]:
    """By country the axes that rest on a source whose publisher has reported an error in its figures."""
    errors = {key for key, source in sources().items() if "erratum" in source}
    found: dict[str, list[str]] = {}
    for country in sorted(countries):
        of_axis = rating.axis_sources(country)
        if axes := [axis for axis in AXES if errors.intersection(of_axis.get(axis, ()))]:
            found[country] = axes
    return found


def counted(weights: Mapping[str, float], aside: Sequence[str]) -> dict[str, float]:
    """The weights of a country, 0 for the axes that are set aside."""
    return {axis: 0.0 if axis in aside else weight for axis, weight in weights.items()}


def twins(ids: Sequence[str]) -> dict[str, list[str]]:
    """Of occupations in the order of a ranking the first of each title in a country → the others that share it."""
    titles = occupations.titled(ids)
    first: dict[tuple[str, str], str] = {}
    found: dict[str, list[str]] = {}
    for key in ids:
        best = first.setdefault((country_of(key), titles[key][0]), key)
        others = found.setdefault(best, [])
        others += [key] if key != best else []
    return found


def country_of(key: str) -> str:
    """The country of an id."""
    return key.partition(":")[0]


def _without(row: RatedRow, aside: Sequence[str]) -> RatedRow:
    if not aside:
        return row
    return row._replace(axes=tuple(None if axis in aside else v for axis, v in zip(AXES, row.axes, strict=True)))

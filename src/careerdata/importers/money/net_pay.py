"""What is left of gross pay a year in each country and region: the grid, and a point wherever a band begins or ends.

Between two points what is taken is a straight line, so that reading between them (`careercli/queries/net.py`) is exact.
The grid alone is not: its points are 5,000 and more apart, bands begin between them.

Traps:
- regions are written in three ways: postal codes, names (`Scotland`) and conditions (`not Saxony`)
- Alaska's federal tax is that of someone who also has the state's dividend of some 1,000 dollars; it is worked out
  here without it, as everywhere else
- of state tax only the points are known: between them it is a straight line that the law does not draw
- high state tax is itemized in place of the federal standard deduction: how much is read off the federal tax
- Germany's tax is a curve; points are so close that the line hardly misses it
- every other point of the grid must be what the scales give, to `APART`: a grid or scales of another year are refused
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.money.tax_schedules import Taken, american, itemized, parameters, schedule
from careerdata.importers.table import Table, plain, read_csv
from careerdata.rows.base import Row
from careerdata.rows.net import NetPayRow
from careerdata.series import current, file_of

SOURCE = current("net-pay")
GRID = file_of("net-pay", "grid")
TAKEN = ("national_income_tax", "regional_income_tax", "social_contributions")
COLUMNS = ("country", "region", "tax_year", "gross", *TAKEN, "net")
WRITTEN = {
    "England, Wales, Northern Ireland": ("gb", ""),
    "Scotland": ("gb-sct", ""),
    "not Saxony": ("de", ""),
    "all": ("au", ""),
    "citizen or PR (3rd year on), 55 or younger": ("sg", "resident"),
    "work-pass holder (tax resident)": ("sg", "pass"),
}
"""Regions and people as the grid writes them; others are postal codes."""
DIVIDEND = "us-ak"
APART = 1.0
"""By how much a point of the grid, which somebody else rounded, may differ from the scales, which are then taken."""
STRAIGHT = 0.15
"""By how much a line between two points may miss what is taken between them."""
PROBES = (0.07, 0.23, 0.41, 0.5, 0.66, 0.83, 0.97)


class Point(NamedTuple):
    """A gross pay and what is taken of it."""

    gross: float
    taken: Taken


Where = tuple[str, str, str, str]
"""Country, region, status and the year the tax is of."""


def tables(sources: Path) -> list[Table]:
    """money/net.csv."""
    rows: list[Row] = [row for where, points in _grid(sources).items() for row in _rows(sources, where, points)]
    return [Table("money/net.csv", rows)]


def _grid(sources: Path) -> dict[Where, list[Point]]:
    found: dict[Where, list[Point]] = {}
    for line in read_csv(sources / GRID, COLUMNS):
        gross, *taken = (float(plain(line[name], GRID, line["region"])) for name in ("gross", *TAKEN))
        if abs(gross - sum(taken) - float(plain(line["net"], GRID, line["region"]))) > 1:
            raise BadData(f"{GRID}: `{line['region']}`: net of {line['gross']} is not gross less what is taken")
        found.setdefault(_where(line), []).append(Point(gross, Taken(*taken)))
    return {where: sorted(points) for where, points in found.items()}


def _where(line: dict[str, str]) -> Where:
    country, name = line["country"].lower(), line["region"]
    if name not in WRITTEN and not (len(name) == 2 and name.isupper()):
        raise BadData(f"{GRID}: `{name}` is no region or people known here", "Add it to `WRITTEN`.")
    region, status = WRITTEN.get(name, (f"{country}-{name.lower()}", ""))
    return country, region, status, line["tax_year"][:4]


def _rows(sources: Path, where: Where, points: Sequence[Point]) -> Iterator[NetPayRow]:
    country, region, status, _ = where
    exact = _american(sources, points) if country == "us" else schedule(sources, country, region, status)
    if region == DIVIDEND:
        points = [Point(gross, taken._replace(national=exact(gross).national)) for gross, taken in points]
    for gross, taken in points:
        if max(abs(one - other) for one, other in zip(taken, exact(gross), strict=True)) > APART:
            raise BadData(f"{GRID}: `{region}`: {gross:.0f} is not what the scales give: {taken}, {exact(gross)}")
        yield _row(where, "grid", gross, exact(gross))
    for one, other in pairwise(points):
        for gross in _edges(exact, one.gross, other.gross):
            yield _row(where, "edge", gross, exact(gross))


def _row(where: Where, point: str, gross: float, taken: Taken) -> NetPayRow:
    country, region, status, year = where
    return NetPayRow.model_validate(
        {
            "country": country,
            "region": region,
            "status": status,
            "year": year,
            "gross": _amount(gross),
            **{name: _amount(amount) for name, amount in taken._asdict().items()},
            "point": point,
            "source": SOURCE,
        }
    )


def _amount(amount: float) -> str:
    return f"{round(amount, 2) + 0.0:.2f}".removesuffix("0").removesuffix(".0")


class Beyond(NamedTuple):
    """What the federal scales do not say of a point: state tax, the state's contributions, itemized deductions."""

    regional: float
    contributions: float
    itemized: float


def _american(sources: Path, points: Sequence[Point]) -> Callable[[float], Taken]:
    """Federal tax and contributions by their scales; the state's, and what is deducted, on the line between points."""
    beyond = [_beyond(sources, point) for point in points]

    def exact(gross: float) -> Taken:
        last = min(max(bisect_right(points, gross, key=lambda point: point.gross), 1), len(points) - 1)
        start, end = points[last - 1].gross, points[last].gross
        part = (gross - start) / (end - start)
        line = zip(beyond[last - 1], beyond[last], strict=True)
        regional, more, deducted = (below + part * (above - below) for below, above in line)
        federal = american(sources, gross, deducted)
        return Taken(federal.national, regional, federal.contributions + more)

    return exact


def _beyond(sources: Path, point: Point) -> Beyond:
    """Who pays less federal tax than the standard deduction leaves has itemized state tax."""
    gross, taken = point
    federal = american(sources, gross)
    itemizes = taken.national < federal.national - APART
    deducted = itemized(sources, gross, taken.national) if itemizes else parameters(sources, "us")["deduction"]
    return Beyond(taken.regional, taken.contributions - federal.contributions, deducted)


def _edges(exact: Callable[[float], Taken], start: float, end: float) -> Iterator[float]:
    """Where between two points what is taken bends; nothing where it is a straight line.

    One bend stands where the lines from both ends meet. Where there are several, or a curve, the half is tried.
    """
    if end - start <= 1 or _straight(exact, start, end):
        return
    meet = round(_meeting(exact, start, end))
    middle = meet if start < meet < end and _straight(exact, start, meet) and _straight(exact, meet, end) else None
    if middle is None:
        middle = round((start + end) / 2)
        yield from _edges(exact, start, middle)
        yield middle
        yield from _edges(exact, middle, end)
    else:
        yield middle


def _straight(exact: Callable[[float], Taken], start: float, end: float) -> bool:
    first, last = exact(start), exact(end)
    return all(
        abs(low + part * (high - low) - there) <= STRAIGHT
        for part in PROBES
        for low, high, there in zip(first, last, exact(start + part * (end - start)), strict=True)
    )


def _meeting(exact: Callable[[float], Taken], start: float, end: float) -> float:
    """Where the lines from both ends meet, of the first of what is taken that bends."""
    low, low_next, high_before, high = (exact(at) for at in (start, start + 1, end - 1, end))
    for first, second, third, fourth in zip(low, low_next, high_before, high, strict=True):
        up, on = second - first, fourth - third
        if abs(up - on) > 1e-6:
            return start + (fourth - first - on * (end - start)) / (up - on)
    return start

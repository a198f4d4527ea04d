"""Pay by age, as an estimate of pay by experience: of the occupation itself, or its median scaled by its major group.

Age is not experience. What ages earn is a picture of one year: nobody's pay was followed.
"""

from collections.abc import Iterable, Sequence
from math import inf
from statistics import mean, median
from typing import NamedTuple

from careercli.record.figure import amount_or_none, parse_figure
from careercli.record.money import Band, Percentiles, scaled
from careercli.record.spread import BANDS
from careercli.record.stages import Stages, bands
from careerdata.build.country_data import CountryData
from careerdata.rows.occupation import GroupRow, OccupationRow
from careerdata.rows.pay import AgePayRow

OWN, OF_GROUP = "occupation-ages/2", "group-ages/2"
"""The methods: ages published for the occupation itself, or for its major group."""
GROWN = 22
"""The youngest age that counts for the middle of a group: before, few work full-time and many are apprentices."""


class _Age(NamedTuple):
    """One published age: its stage of a working life ("" for none), its pay and the people behind it (0: unknown)."""

    row: AgePayRow
    pay: float
    people: float


def age_bands(country: CountryData, code: str, wages: Percentiles) -> list[Band]:
    """Early, middle and senior by age; empty without a median, or where a stage has no published age.

    `wages`: the national percentiles, whose year and basis the ages must share. Ages of the occupation itself stand as
    published; those of its major group become ratios to the group's middle, times the occupation's median.
    """
    own = amount_or_none(wages.get("p50"))
    if own is None or not country.rows.get(AgePayRow):
        return []
    rows = country.of(AgePayRow, code)
    of_group = not rows
    found = [*_ages(_fitting(rows or _of_major(country, code), wages))]
    stages = _stages(found)
    if stages is None:
        return []
    base = own / _middle(found) if of_group else _per_year(found[0].row, wages)
    told = bands(Stages(*(amount * base for amount in stages)), own)
    return _within(told, wages, found, OF_GROUP if of_group else OWN)


def _of_major(country: CountryData, code: str) -> list[AgePayRow]:
    """The ages of the nearest group above the occupation that has any."""
    parents = {row.code: row.parent for row in country.every(GroupRow)}
    above = next((row.parent for row in country.of(OccupationRow, code)), "")
    while above in parents and not country.of(AgePayRow, above):
        above = parents.pop(above)  # a group that is its own parent, under another rank, ends here
    return country.of(AgePayRow, above)


def _fitting(rows: Iterable[AgePayRow], wages: Percentiles) -> list[AgePayRow]:
    """Those of the same year and people; of the same period where there are any, as ratios hardly depend on it."""
    alike = [row for row in rows if (row.year, row.basis) == (str(wages["year"]), wages.get("basis", "all"))]
    return [row for row in alike if row.period == wages["period"]] or alike


def _ages(rows: Iterable[AgePayRow]) -> Iterable[_Age]:
    """The ages with a figure: the median, or the mean where the publisher gives no median."""
    for row in rows:
        figures = (amount_or_none(parse_figure(cell)) for cell in (row.p50, row.mean))
        pay = next((amount for amount in figures if amount is not None), None)
        if pay is not None:
            yield _Age(row, pay, amount_or_none(parse_figure(row.employees)) or 0)


def _stages(found: Sequence[_Age]) -> Stages | None:
    """The pay of each stage; of several ages by the people in each, alike where those are not published."""
    told = []
    for stage in BANDS:
        inside = [one for one in found if one.row.stage == stage]
        if not inside:
            return None
        told.append(_mean(inside))
    return Stages(*told)


def _mean(ages: Sequence[_Age]) -> float:
    people = sum(one.people for one in ages)
    return sum(one.pay * one.people for one in ages) / people if people else mean(one.pay for one in ages)


def _middle(found: Sequence[_Age]) -> float:
    """What stands for the whole group: the mean by people where they are published, else the middle age's pay."""
    if all(one.people for one in found):
        return _mean(found)
    return median(one.pay for one in found if first_and_last(one.row.age)[0] >= GROWN)


def _per_year(row: AgePayRow, wages: Percentiles) -> float:
    """How the ages of the occupation itself become amounts by the period of its percentiles."""
    in_year = {"year": 1, "month": 12, "week": 52}
    return 1.0 if row.period == wages["period"] else in_year[row.period] / in_year[wages["period"]]


def _within(told: Sequence[tuple[float, float]], wages: Percentiles, found: Sequence[_Age], method: str) -> list[Band]:
    """The bands as records; nothing reaches below the published lowest tenth or above the highest."""
    least, most = amount_or_none(wages.get("p10")) or 0.0, amount_or_none(wages.get("p90")) or inf
    records = []
    for name, ends in zip(BANDS, told, strict=True):
        low, high = (min(max(end, least), most) for end in ends)
        records.append(_band(name, (low, high), wages, [one.row for one in found if one.row.stage == name], method))
    return records


def first_and_last(text: str) -> tuple[int, int | None]:
    """The first and last age of a band as published: `22-29`, or `60+`, which has no last."""
    first, _, last = text.partition("-")
    return (int(first), int(last)) if last else (int(text.rstrip("+")), None)


def _band(name: str, ends: tuple[float, float], wages: Percentiles, rows: Sequence[AgePayRow], method: str) -> Band:
    spans = [first_and_last(row.age) for row in rows]
    places = 2 if wages["period"] in ("hour", "week") else 0
    low, high = (scaled(end, 1, places) for end in ends)
    record: Band = {
        "band": name,
        "age_min": min(first for first, _ in spans),
        "low": low,
        "high": high,
        "period": wages["period"],
        "derived": True,
        "method": method,
        "source": wages["source"],
        "ratio_source": rows[0].source,
    }
    lasts = [last for _, last in spans]
    if None not in lasts:
        record["age_max"] = max(last for last in lasts if last is not None)
    if method == OF_GROUP:
        record["rated_at"] = rows[0].code
    return record

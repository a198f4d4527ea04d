"""Pay by age: an occupation's median scaled by what ages earn in its major group. Age is not experience."""

from statistics import median

from careercli.catalogue.build.shelf import Shelf
from careercli.model.figure import amount_or_none, parse_figure
from careercli.model.money import Band, Percentiles, scaled
from careercli.rows.age import AgePayRow
from careercli.rows.occupation import GroupRow, OccupationRow

METHOD = "age-bands/1"
GROWN = 22
"""The youngest age told: before, few work full-time, and many of those are apprentices."""


def age_bands(shelf: Shelf, code: str, wages: Percentiles) -> list[Band]:
    """A band for each age published for the major group, in the period and basis of `wages`; empty without a median.

    The table has no line for all ages. Its base is the middle one of the bands from 22 years on, which stands for the
    group's median: an age that earns 10 % more than that band is told 10 % more than the occupation's median.
    """
    own = amount_or_none(wages.get("p50"))
    if not shelf.rows.get(AgePayRow):
        return []
    rows = [row for row in _rows(shelf, code) if _fits(row, wages) and ages(row.age)[0] >= GROWN]
    medians = {row.age: amount for row in rows if (amount := amount_or_none(parse_figure(row.p50))) is not None}
    if own is None or not medians:
        return []
    base = median(medians.values())
    return [_band(row, own * medians[row.age] / base, wages) for row in rows if row.age in medians]


def _rows(shelf: Shelf, code: str) -> list[AgePayRow]:
    """The ages of the nearest group above the occupation that has any."""
    parents = {row.code: row.parent for row in shelf.every(GroupRow)}
    above = next((row.parent for row in shelf.of(OccupationRow, code)), "")
    while above in parents and not shelf.of(AgePayRow, above):
        above = parents.pop(above)  # a group that is its own parent, under another rank, ends here
    return shelf.of(AgePayRow, above)


def _fits(row: AgePayRow, wages: Percentiles) -> bool:
    wanted = (str(wages["year"]), wages["period"], wages.get("basis", "all"))
    return (row.year, row.period, row.basis) == wanted


def ages(text: str) -> tuple[int, int | None]:
    """The first and last age of a band as published: `22-29`, or `60+`, which has no last."""
    first, _, last = text.partition("-")
    return (int(first), int(last)) if last else (int(text.rstrip("+")), None)


def _band(row: AgePayRow, amount: float, wages: Percentiles) -> Band:
    first, last = ages(row.age)
    told = scaled(amount, 1, 2 if wages["period"] in ("hour", "week") else 0)
    record: Band = {
        "band": f"age {row.age}",
        "age_min": first,
        "low": told,
        "high": told,
        "period": wages["period"],
        "derived": True,
        "method": METHOD,
        "rated_at": row.code,
        "source": wages["source"],
        "ratio_source": row.source,
    }
    if last is not None:
        record["age_max"] = last
    return record

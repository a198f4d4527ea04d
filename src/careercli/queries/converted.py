"""Whole records of pay with the money a reader asks for beside the publisher's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from careercli.queries.money import Wanted, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careercli.record.listing import PayLine, PayOf
    from careercli.record.money import Band, Pay, Percentiles

STEPS = ("p10", "p25", "p50", "p75", "p90", "mean")
ENDS = ("low", "high")
LATEST = 9999
"""Later than any rate: the latest there is."""

P = TypeVar("P", "PayOf", "Pay")
L = TypeVar("L", "PayLine", "Percentiles")


def pay_beside(record: P, country: str, wanted: Wanted | None) -> P:
    """The record with `converted` in each of its percentiles and bands; itself when nothing is asked.

    A page's bands have no year of their own: they go by the year of the newest national percentiles, and by the latest
    rate where there are none. Raises NotFound when a rate is lacking.
    """
    if wanted is None:
        return record
    year = max((entry["year"] for entry in record["percentiles"]), default=LATEST)
    changed = {
        "percentiles": lines_beside(record["percentiles"], country, wanted),
        "by_experience": [_band(band, country, wanted, year) for band in record["by_experience"]],
    }
    return cast("P", {**record, **changed})


def lines_beside(lines: Iterable[L], country: str, wanted: Wanted | None) -> list[L]:
    """Wage records, each with its amounts in the wanted money under `converted`."""
    if wanted is None:
        return list(lines)
    return [cast("L", {**line, "converted": _converted(line, country, wanted)}) for line in lines]


def _converted(line: Mapping[str, Any], country: str, wanted: Wanted) -> object:
    return terms(wanted, country, line["year"], line["period"]).beside(line, STEPS)


def _band(band: Band, country: str, wanted: Wanted, year: int) -> Band:
    told = terms(wanted, country, year, band["period"]).beside(cast("Mapping[str, object]", band), ENDS)
    return {**band, "converted": told}


def rate_keys(data: object) -> set[str]:
    """The source keys of every rate used anywhere in the data."""
    found: set[str] = set()
    waiting = [data]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            found.update(one["converted"]["sources"] if "converted" in one else ())
            waiting += one.values()
    return found

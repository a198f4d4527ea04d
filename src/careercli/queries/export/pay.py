"""Rows of pay: by place, by experience, and what a sponsor must pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import wages
from careercli.queries.export.row import chosen, obtained, of_wider_group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.queries.export.row import Row
    from careercli.record.occupation import Occupation

_PAY = ("year", "period", *wages.STEPS, *wages.THERE, "note", "source")
_BAND = (
    "low", "high", "period", "years_min", "years_max", "age_min", "age_max", "method", "ratio_source", "source",
)  # fmt: skip
_LEVELS = ("year", "period", "level1", "level2", "level3", "level4", "areas", "source")


def pay_rows(record: Occupation) -> Iterator[Row]:
    """Every published line of pay, in the country and all its places, of all years."""
    for line in wages.wages_of(record["country"], record["code"]):
        row = {"occupation": record["id"], "place": line["region"], "currency": record["pay"]["currency"]}
        row |= {"basis": line.get("basis") or "no-difference", "obtained": obtained(line), **of_wider_group(line)}
        yield row | chosen(line, *_PAY)


def band_rows(record: Occupation) -> Iterator[Row]:
    """Pay early, in the middle and late in a career."""
    for band in record["pay"]["by_experience"]:
        row = {"occupation": record["id"], "stage": band["band"], "currency": record["pay"]["currency"]}
        row |= {"obtained": "derived" if band["derived"] else "page", **of_wider_group(band)}
        yield row | chosen(band, *_BAND)


def sponsor_rows(record: Occupation) -> Iterator[Row]:
    """The least pay by the sponsor of a visa."""
    for line in record["pay"]["levels"]:
        row = {"occupation": record["id"], "place": line["region"], "currency": record["pay"]["currency"]}
        row |= {"until": line["to"], "obtained": obtained(line), **of_wider_group(line)}
        yield row | chosen(line, *_LEVELS)

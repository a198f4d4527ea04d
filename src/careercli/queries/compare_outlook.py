"""What a comparison tells of the outlook: workers, growth over the projection and by the year, openings, shortage."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from careercli.queries.compare_field import Field
from careercli.record.figure import amount_or_none
from careercli.record.group_of import of_group_or_none
from careercli.record.growth import a_year
from careercli.record.national import projection_of

if TYPE_CHECKING:
    from careercli.record.figure import Missing
    from careercli.record.group_of import OfGroup
    from careercli.record.occupation import Occupation


def unprojected(record: Occupation) -> Missing:
    """Why an occupation has no projection: none of its country at all, or none of this one."""
    reasons = (entry["missing"] for entry in record["gaps"] if entry["field"] == "outlook")
    return {"missing": next(reasons, "not-published")}


def _projected(key: str) -> Callable[[Occupation], object]:
    return lambda record: next(
        (entry[key] for entry in record["outlook"]["projections"] if key in entry),  # type: ignore[literal-required]
        unprojected(record),
    )


def _source(record: Occupation) -> str:
    entry = projection_of(record)
    return entry["source"] if entry else ""


def _is_projected(record: Occupation) -> bool:
    return projection_of(record) is not None


def _says(key: str, value: object = True) -> Callable[[Occupation], bool]:
    """Whether the first projection says so: its growth is derived, its openings are a total."""

    def says(record: Occupation) -> bool:
        entry = projection_of(record)
        return entry is not None and cast("dict[str, object]", entry)[key] == value

    return says


def years(record: Occupation) -> object:
    """From when to when the projection goes: `2023-2033`."""
    entry = projection_of(record)
    return f"{entry['from']}-{entry['to']}" if entry else unprojected(record)


def growth_per_year(record: Occupation) -> object:
    """The yearly growth that, compounded, gives the growth of the whole projection; in percent."""
    if entry := projection_of(record):
        growth, span = entry["growth_percent"], entry["to"] - entry["from"]
        amount = amount_or_none(growth)
        if amount is None:
            return growth
        yearly = a_year(amount, span)
        if yearly is not None:
            return round(yearly, 2)
    return unprojected(record)


def openings_per_1000(record: Occupation) -> object:
    """Yearly openings for every thousand people at work at the start of the projection."""
    for entry in record["outlook"]["projections"]:
        openings, workers = (
            amount_or_none(entry.get("openings_per_year")),
            amount_or_none(entry["employment_from"]),
        )
        if openings is not None and workers:
            return round(1000 * openings / workers, 1)
    return unprojected(record)


def balance(record: Occupation) -> object:
    """The publisher's word for the years to come, else its rating of the shortage today in the whole country."""
    rated = (entry["rating"] for entry in record["outlook"].get("shortage", [])[:1])
    return next(rated, None) or _projected("future")(record)


def _balance_source(record: Occupation) -> str:
    return next((entry["source"] for entry in record["outlook"].get("shortage", [])), "") or _source(record)


def _group(record: Occupation) -> OfGroup | None:
    return of_group_or_none(projection_of(record))


GROWTH = "growth_percent"
"""Comparable only between projections of as many years."""

FIELDS = (
    Field("employment", _projected("employment_from"), _source, group=_group),
    Field("projection_years", years, _source, group=_group),
    Field(GROWTH, _projected("growth_percent"), _source, _says("growth_derived"), _group),
    Field("growth_per_year", growth_per_year, _source, _is_projected, _group),
    Field("openings_per_year", _projected("openings_per_year"), _source, _says("openings_basis", "total"), _group),
    Field("openings_per_1000", openings_per_1000, _source, _is_projected, _group),
    Field("shortage", balance, source=_balance_source),
)

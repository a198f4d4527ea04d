"""What a comparison asks of each occupation: a field with its value and source; those of outlook and AI."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas.sources import current
from careercli.record.ai import span
from careercli.record.figure import amount_or_none
from careercli.record.group_of import of_group_or_none
from careercli.record.growth import a_year
from careercli.record.measures import BY_KEY, Measure
from careercli.record.national import projection_of

if TYPE_CHECKING:
    from careercli.record.figure import Missing
    from careercli.record.group_of import OfGroup
    from careercli.record.occupation import Occupation


def no_source(record: Occupation) -> str:  # noqa: ARG001 - every field's source is asked for alike
    """A value that rests on no one source."""
    return ""


def published(record: Occupation) -> bool:  # noqa: ARG001 - most values stand as published
    """A value that is not derived."""
    return False


def its_own(record: Occupation) -> OfGroup | None:  # noqa: ARG001 - most values are the occupation's own
    """A value that is no wider group's."""
    return None


class Field(NamedTuple):
    """A compared measure: its value in a record, its source, whether derived, and the wider group it is of.

    `told_in`: the unit where it is not the measure's own but a money asked for, whose name the field's name ends with.
    """

    name: str
    value: Callable[[Occupation], object]
    source: Callable[[Occupation], str] = no_source
    derived: Callable[[Occupation], bool] = published
    group: Callable[[Occupation], OfGroup | None] = its_own
    shown_in: str = ""

    @property
    def measure(self) -> Measure:
        """The entry of the registry."""
        return BY_KEY[self.name.rpartition("_")[0] if self.shown_in else self.name]

    @property
    def unit(self) -> str:
        """What amounts are in."""
        return self.shown_in or self.measure.unit


def gap(reason: str = "not-published") -> dict[str, str]:
    """Absent knowledge, with the reason."""
    return {"missing": reason}


def unprojected(record: Occupation) -> Missing:
    """Why an occupation has no projection: none of its country at all, or none of this one."""
    reasons = (entry["missing"] for entry in record["gaps"] if entry["field"] == "outlook")
    return {"missing": next(reasons, "not-published")}


def _projected(key: str) -> Callable[[Occupation], object]:
    return lambda record: next(
        (entry[key] for entry in record["outlook"]["projections"] if key in entry),  # type: ignore[literal-required]
        unprojected(record),
    )


def _outlook_source(record: Occupation) -> str:
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
    return next((entry["source"] for entry in record["outlook"].get("shortage", [])), "") or _outlook_source(record)


def _outlook_group(record: Occupation) -> OfGroup | None:
    return of_group_or_none(projection_of(record))


NEAR = 2
"""Years that figures may lie apart and still be compared."""


def close(years: Sequence[int]) -> bool:
    """Whether figures of these years can be compared."""
    return not years or max(years) - min(years) <= NEAR


GROWTH = "growth_percent"
"""Comparable only between projections of as many years from about the same one."""

OUTLOOK = (
    Field("employment", _projected("employment_from"), _outlook_source, group=_outlook_group),
    Field("projection_years", years, _outlook_source, group=_outlook_group),
    Field(GROWTH, _projected("growth_percent"), _outlook_source, _says("growth_derived"), _outlook_group),
    Field("growth_per_year", growth_per_year, _outlook_source, _is_projected, _outlook_group),
    Field(
        "openings_per_year",
        _projected("openings_per_year"),
        _outlook_source,
        _says("openings_basis", "total"),
        _outlook_group,
    ),
    Field("openings_per_1000", openings_per_1000, _outlook_source, _is_projected, _outlook_group),
    Field("shortage", balance, source=_balance_source),
)


TOP = 3
"""Activities of a bucket a comparison names."""
ACTIVITIES = "us-onet"
"""Whose words the activities are."""


def _share(name: str) -> Callable[[Occupation], object]:
    """A share of the weighted tasks, or why there is none."""

    def value(record: Occupation) -> object:
        shares: dict[str, object] = {**record["ai"]["shares"]} if record["ai"] else {}
        return shares.get(name, gap(str(shares.get("missing", "not-known-here"))))

    return value


def _span(end: int) -> Callable[[Occupation], object]:
    """The least (0) or the most (1) that counts as automated under a stricter or looser rule."""

    def value(record: Occupation) -> object:
        automated = _share("automated")(record)
        return automated if isinstance(automated, dict) or not record["ai"] else span(record["ai"]["shares"])[end]

    return value


def _top(name: str) -> Callable[[Occupation], object]:
    """The first activities of a bucket, core ones first; why there are none where the occupation has no shares."""

    def value(record: Occupation) -> object:
        if record["ai"] is None or "missing" in record["ai"]["shares"]:
            return _share(name)(record)
        return [entry["title"].rstrip(".") for entry in record["ai"]["activities"][name][:TOP]]

    return value


def _ai_source(record: Occupation) -> str:
    return record["ai"]["shares"]["source"] if record["ai"] else ""


def _verdict_source(record: Occupation) -> str:
    return record["ai"].get("source", "") if record["ai"] else ""


def _verdict(record: Occupation) -> object:
    """A profile's word on the occupation."""
    return (record["ai"]["verdict"] if record["ai"] else "") or gap("not-known-here")


AI = (
    Field("ai_automated", _share("automated"), _ai_source),
    Field("ai_automated_low", _span(0), _ai_source),
    Field("ai_automated_high", _span(1), _ai_source),
    Field("ai_augmented", _share("augmented"), _ai_source),
    Field("ai_human", _share("human"), _ai_source),
    Field("ai_quality", _share("quality")),
    Field("ai_top_automated", _top("automated"), source=lambda record: current(ACTIVITIES)),
    Field("ai_top_human", _top("human"), source=lambda record: current(ACTIVITIES)),
    Field("ai_verdict", _verdict, source=_verdict_source),
)

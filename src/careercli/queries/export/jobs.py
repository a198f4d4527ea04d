"""Rows of the outlook: projections, shortage, vacancies, unemployment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.queries.export.row import chosen, obtained, of_wider_group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.queries.export.row import Row
    from careercli.record.occupation import Occupation

_PROJECTION = (
    "employment_from", "employment_to", "change", "growth_percent", "growth_derived", "openings", "openings_basis",
    "openings_per_year", "retirements", "replacement", "seekers", "exits_percent", "transfers_percent", "recent",
    "future", "source",
)  # fmt: skip


def projection_rows(record: Occupation) -> Iterator[Row]:
    """Employment and openings to come."""
    for line in record["outlook"]["projections"]:
        row = {"occupation": record["id"], "from_year": line["from"], "to_year": line["to"]}
        yield row | {"obtained": obtained(line), **of_wider_group(line), **chosen(line, *_PROJECTION)}


def place_rows(record: Occupation) -> Iterator[Row]:
    """What provinces or states themselves expect."""
    for line in _hiring(record).get("regional", []):
        row = {"occupation": record["id"], "place": line["region"], "from_year": line["from"], "to_year": line["to"]}
        row |= {"place_retirements": line["retirements"], "obtained": obtained(line), **of_wider_group(line)}
        yield row | chosen(line, "growth_percent_a_year", "openings", "new_jobs", "source")


def _hiring(record: Occupation) -> dict[str, Any]:
    found: dict[str, Any] = {**record["outlook"].get("hiring", {})}
    return found


def shortage_rows(record: Occupation) -> Iterator[Row]:
    """A publisher's rating of the labour market."""
    for line in record["outlook"].get("shortage", []):
        row = {"occupation": record["id"], "place": line["region"], "shortage": line["rating"]}
        yield row | chosen(line, "year", "source")


def vacancy_rows(record: Occupation) -> Iterator[Row]:
    """Posts to fill, by quarter and place."""
    for line in _hiring(record).get("vacancies", []):
        row = {"occupation": record["id"], "place": line["region"], "letter": line.get("quality")}
        yield row | chosen(line, "year", "quarter", "vacancies", "source")


def unemployment_rows(record: Occupation) -> Iterator[Row]:
    """People of the occupation without work."""
    if line := _hiring(record).get("unemployment"):
        row = {"occupation": record["id"], "obtained": obtained(line), **of_wider_group(line)}
        yield row | chosen(line, "year", "percent", "all_percent", "people", "source")

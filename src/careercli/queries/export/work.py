"""Rows of occupations, their groups, their main figures and the unit groups of ISCO-08 they fall into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import isco, occupations, places
from careercli.queries.export.row import chosen, text_or_none

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.queries.export.row import Row
    from careercli.record.occupation import Occupation

_FIGURES = (
    "pay_median", "currency", "employment", "growth_percent", "openings_per_year", "ai_automated", "ai_augmented",
    "ai_human", "ai_automated_low", "ai_automated_high", "rating",
)  # fmt: skip
_MAY_LACK = ("pay_source", "outlook_source", "ai_quality", "pay_derived", "growth_derived")
"""A word or yes or no, or the reason why there is neither."""


def occupation_rows(record: Occupation) -> Iterator[Row]:
    """The occupation by its titles and level."""
    level = record["level"]
    country = places.country(record["country"])
    row = chosen(record, "country", "code", "classification", "plain_title", "what", "what_source", "dropped")
    row |= {"occupation": record["id"], **_titles(record["title"]), "title_source": record.get("title_en_source")}
    row |= {"level_scheme": level["scheme"], "level": level.get("value"), "level_reason": level.get("missing")}
    yield row | {"level_source": level.get("source"), "regulated": _regulated(record), "source": country["source"]}


def _titles(title: dict[str, str]) -> Row:
    return {"title": title["en"], "title_fr": title.get("fr"), "title_de": title.get("de")}


def _regulated(record: Occupation) -> object:
    """How far the occupation is bound, as its line in lists says; None where nothing is known."""
    return text_or_none(occupations.lines_of([record["id"]])[record["id"]]["regulated"])


def membership_rows(record: Occupation) -> Iterator[Row]:
    """The groups an occupation belongs to, the widest first."""
    source = places.country(record["country"])["source"]
    for group in reversed(record["groups"]):
        yield {"occupation": record["id"], "group": f"{record['country']}:{group['code']}", "source": source}


def group_rows(record: Occupation) -> Iterator[Row]:
    """The groups themselves; a package has each once."""
    source = places.country(record["country"])["source"]
    for group in record["groups"]:
        row = {"group": f"{record['country']}:{group['code']}", "country": record["country"], "code": group["code"]}
        yield row | {"rank": group["rank"], **_titles(group["title"]), "source": source}


def figure_rows(record: Occupation) -> Iterator[Row]:
    """The figures of the line that lists have of an occupation."""
    line = occupations.lines_of([record["id"]])[record["id"]]
    row = {"occupation": record["id"], **chosen(line, *_FIGURES)}
    row |= {name: text_or_none(line.get(name)) for name in _MAY_LACK}
    yield row | {"wider_figures": sorted(line.get("of_group", {}))}


def isco_rows(countries: list[str]) -> Iterator[Row]:
    """The lines of the crosswalks to ISCO-08."""
    for key in countries:
        for line in isco.lines(key):
            row = line._asdict()
            yield row | {"occupation": line.id}

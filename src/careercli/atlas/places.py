"""Countries and regions."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli import paths
from careercli.atlas.connection import ask, ask_one, damaged, record_of
from careercli.record.fold import fold
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.country import Country


class Region(NamedTuple):
    """A place figures are published for, or that licenses; `parent` is its province or state, `name_own` what it is
    called there, where that differs."""

    region: str
    country: str
    kind: str
    name_en: str
    name_fr: str | None
    parent: str | None
    name_own: str | None = None

    def name(self, lang: str = "en") -> str:
        """The place's name in a language, English where the publisher has no other."""
        return (self.name_fr if lang == "fr" else None) or self.name_en


@cache
def _countries(atlas: str) -> dict[str, Country]:  # noqa: ARG001 - another atlas has others
    rows = ask("SELECT country, record FROM country ORDER BY place")
    return {key: cast("Country", record_of(record)) for key, record in rows}


def countries() -> list[Country]:
    """Every country, in the order bare codes are looked up."""
    return list(_countries(paths.atlas()).values())


def country_or_none(key: str) -> Country | None:
    """A country by its ISO key."""
    return _countries(paths.atlas()).get(key)


def country(key: str) -> Country:
    """The country of an occupation of the atlas. Raises BadData where the atlas lacks it."""
    found = country_or_none(key)
    if found is None:
        raise damaged(Message("error.atlas.damaged.no_country", country=key))
    return found


def describing(what: str) -> tuple[str, ...]:
    """The countries whose publishers describe `activities` or `skills`."""
    return tuple(record["country"] for record in countries() if what in record["describes"])


def country_named(name: str) -> str | None:
    """The key of the country a reader writes as `ca`, `Canada`, `Kanada` or `CAN`; None for any other text."""
    wanted, known = name.strip().lower(), countries()
    if any(record["country"] == wanted for record in known):
        return wanted
    called = _plain(name)
    return next((record["country"] for record in known if called and called in map(_plain, _names(record))), None)


def _names(record: Country) -> list[str]:
    return [*record["name"].values(), *record["also_called"]]


def _plain(name: str) -> str:
    """A name without case, accents, points and spaces: `U.S.` is `us`."""
    return fold(name).replace(" ", "")


def wider(country: str, figure: str) -> int:
    """How many occupations have a wider group's figure and none of their own; `figure` as a list's line names it."""
    question = "SELECT count(*) FROM occupation WHERE country = ? AND instr(of_group, ?) > 0"
    row = ask_one(question, country, f" {figure} ")
    return int(row[0]) if row else 0


def regions(country: str) -> Mapping[str, Region]:
    """The regions of a country by key, read once."""
    return _regions(paths.atlas(), country)


@cache
def _regions(atlas: str, country: str) -> Mapping[str, Region]:  # noqa: ARG001 - another atlas has others
    rows = ask(
        "SELECT region, country, kind, name_en, name_fr, parent, name_own FROM region WHERE country = ?", country
    )
    return MappingProxyType({row[0]: Region(*row) for row in rows})


def called(country: str) -> list[tuple[str, str, bool]]:
    """(name, region, whether the place is smaller than the region) of what people call places there."""
    rows = ask("SELECT name, region, lies = 'in' FROM place WHERE country = ? ORDER BY name, region", country)
    return [(name, region, bool(inside)) for name, region, inside in rows]


def coverage(country: str) -> tuple[int, int, int]:
    """How many occupations a country has, how many with a median pay, how many with a projection."""
    row = ask_one("SELECT count(*), count(pay_median), count(growth) FROM occupation WHERE country = ?", country)
    return row if row else (0, 0, 0)


def pay_years(country: str) -> list[int]:
    """The years with national wages, newest first."""
    return [year for (year,) in ask("SELECT year FROM pay_year WHERE country = ? ORDER BY year DESC", country)]

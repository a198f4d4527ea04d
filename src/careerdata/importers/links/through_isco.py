"""The countries whose occupations reach the American ones, and what is rated abroad, through ISCO-08 alone.

country.toml says which; `links/<cc>.py` gives the links of each, and is loaded by that name.
"""

from collections.abc import Collection
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Protocol, cast

from careercli.errors import BadData
from careerdata.importers.countries import countries
from careerdata.importers.links.esco_onet import NONE, Exact
from careerdata.importers.table import Table
from careerdata.rows.crosswalk import CrosswalkRow


class Links(Protocol):
    """What `links/<cc>.py` of such a country has; `dropped(sources)` besides where its classification drops codes,
    `exact(sources)` where ISCO groups have O*NET occupations by a nearer table than the chained one."""

    SOURCE: str

    def tables(self, sources: Path) -> list[Table]:
        """The table of links, alone."""

    def codes(self, sources: Path) -> Collection[str]:
        """Every occupation, linked or not."""


class Side(NamedTuple):
    """A country's codes, its links to ISCO, the codes its classification has dropped, and the O*NET occupations of
    ISCO groups that stand before those of the chained table."""

    country: str
    codes: Collection[str]
    links: list[CrosswalkRow]
    source: str
    dropped: Collection[str] = ()
    exact: Exact = NONE


def sides(sources: Path) -> list[Side]:
    """The countries, in their order. Raises BadData for one without a module of links."""
    through = [country for country, facts in countries().items() if facts.rated_through == "ISCO-08"]
    return [_side(country, sources) for country in through]


def _side(country: str, sources: Path) -> Side:
    links = _links(country)
    dropped = links.dropped(sources) if hasattr(links, "dropped") else ()
    exact = links.exact(sources) if hasattr(links, "exact") else NONE
    return Side(country, links.codes(sources), links_of(links.tables(sources)), links.SOURCE, dropped, exact)


def links_of(tables: list[Table]) -> list[CrosswalkRow]:
    """The rows of a table of links."""
    return cast("list[CrosswalkRow]", tables[0].rows)


def _links(country: str) -> Links:
    name = f"careerdata.importers.links.{country}"
    try:
        return cast("Links", import_module(name))
    except ModuleNotFoundError as problem:
        if problem.name != name:
            raise
        hint = f"Write importers/links/{country}.py, or give another `rated_through`."
        raise BadData(f"{country}/country.toml: `rated_through`: nothing links {country} to ISCO-08", hint) from None

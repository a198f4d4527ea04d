"""money/net.csv and money/price_levels.csv: what is left of gross pay, and what prices are where."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints, TypeAdapter

from careerdata.rows.base import Region, Row, Text, Year
from careerdata.rows.records import Strict

Amount = Annotated[str, StringConstraints(pattern=r"^-?(0|[1-9][0-9]*)(\.[0-9]{1,3})?$")]
WIDTH = 10
"""Digits of gross pay in the order of the file, which is that of numbers."""


class NetPayRow(Row):
    """What is taken of one gross pay a year: single, no children, no other income, resident the whole year.

    `region`: whose tax it is; the country's key where one scale holds everywhere, or everywhere but in regions with
    rows of their own. `status`: in Singapore `resident` (citizens and permanent residents, who pay into the pension
    fund) or `pass`. `point`: `grid` is the publisher's own, `edge` worked out by the scales where a band begins.
    A negative national tax is a credit paid out.
    """

    KEY: ClassVar[tuple[str, ...]] = ("country", "region", "status", "gross")
    country: Text
    region: Region
    status: Literal["", "resident", "pass"] = ""
    year: Year
    gross: Amount
    national: Amount
    regional: Amount
    contributions: Amount
    point: Literal["grid", "edge"]

    def key(self) -> tuple[str, ...]:
        """Sorted by gross pay as a number."""
        return self.country, self.region, self.status, f"{float(self.gross):{WIDTH + 3}.2f}"


class PriceLevelRow(Row):
    """All prices of a place against those of the whole country, which are 100.

    `part`: of a state its `metro` or its `nonmetro` portion; empty for a metropolitan area.
    """

    KEY: ClassVar[tuple[str, ...]] = ("region", "part", "year")
    region: Region
    part: Literal["", "metro", "nonmetro"] = ""
    year: Year
    level: Amount


Reason = Annotated[str, StringConstraints(pattern=r"^net-[a-z-]+$")]


class NetRuleRecord(Strict):
    """Of money/net.toml: what the rows of a country are of, and where they do not reach."""

    year: Text
    """The tax year as the country writes it."""
    by: Literal["", "region", "status"] = ""
    """What tells the country's rows apart: without it nothing can be said of all, but from where to where it lies."""
    below: Reason
    """Why nothing is said below the first row."""
    above: Reason = "net-above"
    """Why nothing is said above the last."""
    refused: Mapping[Region, Reason] = {}
    """Regions whose tax is not known here, and why."""


NET_RULES = TypeAdapter(dict[str, NetRuleRecord])

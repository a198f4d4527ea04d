"""money/rates.csv: what a unit of money was worth, by year and kind."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Count, Row, Text, Year

Positive = Annotated[str, StringConstraints(pattern=r"^(0\.[0-9]*[1-9][0-9]*|[1-9][0-9]*(\.[0-9]+)?)$")]


class RateRow(Row):
    """Units of `currency` per US dollar: `market` is the year's mean rate, `ppp` the price-level one.

    `months` says how many months the mean covers (12 unless the year is not over).
    """

    KEY: ClassVar[tuple[str, ...]] = ("country", "kind", "year")
    country: Text
    currency: Text
    kind: Literal["market", "ppp"]
    year: Year
    per_usd: Positive
    months: Count | Literal[""] = ""

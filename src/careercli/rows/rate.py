"""money/rates.csv: what a unit of money was worth, by year and kind."""

from typing import ClassVar, Literal

from careercli.rows.base import Figure, Row, Text, Year


class RateRow(Row):
    """Units of `currency` per US dollar: `market` is the year's mean rate, `ppp` the price-level one.

    `months` says how many months the mean covers (12 unless the year is not over).
    """

    KEY: ClassVar[tuple[str, ...]] = ("country", "kind", "year")
    country: Text
    currency: Text
    kind: Literal["market", "ppp"]
    year: Year
    per_usd: Figure
    months: Figure = ""

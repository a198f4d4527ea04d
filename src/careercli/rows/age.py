"""age_pay.csv: what people of an age earn in a group of occupations, where a country publishes it."""

from typing import ClassVar, Literal

from careercli.rows.base import Code, Figure, Period, Row, Text, Year


class AgePayRow(Row):
    """Gross pay of one age band in one group; `age` as published (`22-29`, `60+`, `all`)."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "year", "period", "basis", "age")
    code: Code
    year: Year
    period: Period
    basis: Literal["full-time", "all"]
    age: Text
    p50: Figure
    mean: Figure = ""

"""age_pay.csv: what people of an age earn in an occupation or a group of them, where a country publishes it."""

from typing import ClassVar, Literal

from careerdata.rows.base import Code, Figure, Period, Row, Text, Year


class AgePayRow(Row):
    """Gross pay of one age band; `age` as published (`22-29`, `60+`), `stage` the part of a working life it counts to.

    `code`: an occupation, or a group of the classification. `employees`: the people behind it, where published. `stage`
    is empty for the very young, many of whom are apprentices, and for those past the usual end of a career.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "year", "period", "basis", "age")
    code: Code
    year: Year
    period: Period
    basis: Literal["full-time", "all"]
    age: Text
    stage: Literal["", "early", "middle", "senior"] = ""
    p50: Figure = ""
    mean: Figure = ""
    employees: Figure = ""

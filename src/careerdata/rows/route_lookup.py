"""Long tables rules look things up in: data/<cc>/routes/lookups.csv."""

from typing import ClassVar

from careerdata.rows.base import Row, Text


class LookupRow(Row):
    """One figure: the table, the code looked up, the column, the amount."""

    KEY: ClassVar[tuple[str, ...]] = ("table", "code", "column")

    table: Text
    code: Text
    column: Text
    amount: Text

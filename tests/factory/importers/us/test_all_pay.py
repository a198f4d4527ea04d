"""OEWS: the median of all occupations."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.oews_national import MEDIANS, of_all
from careerdata.rows.pay import AllPayRow

FILE = "us/oews_national_2025.xlsx"


def test_the_median_by_the_year_and_the_hour_as_published() -> None:
    (table,) = of_all(SLICES)
    assert table.path == "us/all_pay.csv"
    assert table.rows == [
        AllPayRow(year="2025", period="year", p50="50980", method="published", source="us-oews-2025"),
        AllPayRow(year="2025", period="hour", p50="24.51", method="published", source="us-oews-2025"),
    ]


@pytest.mark.parametrize("column", MEDIANS.values())
def test_a_renamed_column_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        of_all(altered(FILE, column, "MIDDLE"))


def test_a_file_without_the_line_is_refused(altered: Altered) -> None:
    with pytest.raises(BadData, match="0 lines for 00-0000"):
        of_all(altered(FILE, "00-0000", "00-0001"))

"""What British Columbia itself expects."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.importers.ca.bc_outlook import COLUMNS, FILE, tables
from careerdata.rows.hiring import RegionalOutlookRow


def expected(code: str, sources=SLICES) -> RegionalOutlookRow:
    (table,) = tables(sources)
    assert table.path == "ca/regional_outlook.csv"
    (row,) = (row for row in table.rows if isinstance(row, RegionalOutlookRow) and row.code == code)
    return row


@pytest.mark.parametrize(
    ("code", "figures"),
    [
        ("32120", ("2.2", "1840", "920", "920")),
        ("00018", ("1.4", "21680", "15970", "5720")),
        ("85121", ("1", "5390", "3360", "2030")),
    ],
)
def test_ten_years_of_an_occupation(code: str, figures: tuple[str, ...]) -> None:
    row = expected(code)
    assert (row.growth_percent_a_year, row.openings, row.retirements, row.new_jobs) == figures
    assert (row.region, row.start, row.end) == ("ca-bc", "2025", "2035")


def test_an_empty_cell_is_not_published(altered: Altered) -> None:
    row = expected("94219", altered(FILE, "-0.1,0.7000000000000001,0.3,290,410,700,89.3,630,10.7,80", ",,,,,,,,,"))
    assert {row.growth_percent_a_year, row.openings, row.retirements, row.new_jobs} == {"!not-published"}


def test_a_code_of_no_unit_group_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32129` is no unit group"):
        tables(altered(FILE, "32120,", "32129,"))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    header = (SLICES / FILE).read_text(encoding="utf-8").splitlines()[0]
    renamed = ",".join(f"{column}_2" if column == name else column for column in header.split(","))
    with pytest.raises(BadData, match=f"no column `{name}`"):
        tables(altered(FILE, header, renamed))

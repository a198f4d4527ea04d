"""us/wages.csv and us/combined.csv, against the published figures."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.oews_national import FILES, tables
from careerdata.rows.occupation import CombinedRow
from careerdata.rows.pay import WageRow

Altered = Callable[[str, str, str], Path]


def wage(sources: Path, code: str, year: str, period: str) -> WageRow | None:
    table = tables(sources)[0]
    assert table.path == "us/wages.csv"
    found = {row.key(): row for row in table.rows if isinstance(row, WageRow)}
    return found.get((code, "us", year, period, ""))


def test_percentiles_mean_and_employment_by_year_and_hour(slices: Path) -> None:
    annual = wage(slices, "29-2010", "2025", "year")
    assert annual == WageRow(
        code="29-2010",
        region="us",
        year="2025",
        period="year",
        p10="38910",
        p25="47650",
        p50="62930",
        p75="81450",
        p90="100990",
        mean="67350",
        employment="332940",
        source="us-oews-2025",
    )
    hourly = wage(slices, "29-2010", "2025", "hour")
    assert hourly is not None
    assert (hourly.p50, hourly.p90, hourly.employment) == ("30.26", "48.55", "332940")


def test_each_survey_names_its_source(slices: Path) -> None:
    medians = {
        year: (row.p50, row.source)
        for year in ("2025", "2024", "2023")
        if (row := wage(slices, "29-2010", year, "year"))
    }
    assert medians == {
        "2025": ("62930", "us-oews-2025"),
        "2024": ("61890", "us-oews-2024"),
        "2023": ("60780", "us-oews-2023"),
    }


def test_only_the_published_period_has_a_row(slices: Path) -> None:
    assert wage(slices, "25-2052", "2025", "hour") is None  # ANNUAL
    assert wage(slices, "27-2011", "2025", "year") is None  # HOURLY
    actors = wage(slices, "27-2011", "2025", "hour")
    assert actors is not None
    assert actors.p50 == "29.05"


def test_top_coded_wages_are_bounds(slices: Path) -> None:
    annual, hourly = (wage(slices, "29-1211", "2024", period) for period in ("year", "hour"))
    assert annual is not None
    assert hourly is not None
    assert (annual.p25, annual.p50, annual.p90) == ("186680", ">=239200", ">=239200")
    assert (hourly.p25, hourly.p50) == ("89.75", ">=115.00")
    latest = wage(slices, "29-1211", "2025", "year")
    assert latest is not None
    assert latest.p90 == "557130"


def test_the_bound_is_the_one_of_the_sheet(altered: Altered) -> None:
    note = "#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year "
    moved = altered(FILES["2024"], note, "# = indicates a wage of $120.00 per hour or $249,600 per year or more")
    row = wage(moved, "29-1211", "2024", "year")
    assert row is not None
    assert row.p90 == ">=249600"


def test_a_sheet_that_does_not_explain_top_coding_stops(altered: Altered) -> None:
    note = "#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year "
    with pytest.raises(BadData, match=r"oews_national_2023\.xlsx: the sheet `Field Descriptions`"):
        tables(altered(FILES["2023"], note, "gone"))


@pytest.mark.parametrize("mark", ["*", "**"])
def test_unavailable_figures_are_suppressed(altered: Altered, mark: str) -> None:
    row = wage(altered(FILES["2025"], "62930", mark), "29-2010", "2025", "year")
    assert row is not None
    assert (row.p50, row.p75) == ("!suppressed", "81450")


@pytest.mark.parametrize(("old", "new"), [("62930", "n/a"), ("TRUE", "yes")])
def test_an_unexpected_value_stops(altered: Altered, old: str, new: str) -> None:
    with pytest.raises(BadData, match=rf"oews_national_2025\.xlsx: \d\d-\d{{4}}: `\w+` is `{new}`"):
        tables(altered(FILES["2025"], old, new))


def test_an_unknown_code_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"oews_national_2024\.xlsx: 15-9999: no code"):
        tables(altered(FILES["2024"], "15-1211", "15-9999"))


def test_combined_codes(slices: Path) -> None:
    table = tables(slices)[1]
    assert table.path == "us/combined.csv"
    assert {(row.code, row.combined) for row in table.rows if isinstance(row, CombinedRow)} == {
        ("25-2055", "25-2052"),
        ("25-2056", "25-2052"),
        ("29-2011", "29-2010"),
        ("29-2012", "29-2010"),
    }


@pytest.mark.parametrize("column", ["A_PCT90", "O_GROUP", "HOURLY", "Field"])
def test_a_renamed_column_stops(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        tables(altered(FILES["2025"], column, "renamed"))

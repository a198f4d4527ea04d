"""Pay by region and sub-major group."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.importers.gb.ashe_regions import COLUMNS, FILE, tables
from careerdata.rows.pay import WageRow
from careerdata.rows.region import RegionRow


def paid(code: str, region: str) -> WageRow:
    wages, _ = tables(SLICES)
    assert wages.path == "gb/wages_regions.csv"
    (row,) = (row for row in wages.rows if isinstance(row, WageRow) and (row.code, row.region) == (code, region))
    return row


def test_a_published_line_has_its_quartiles() -> None:
    row = paid("11", "gb-e12000007")
    assert (row.p25, row.p50, row.p75, row.employment) == ("60500", "92000", "142300", "482000")
    assert (row.year, row.period, row.basis) == ("2025", "year", "full-time")


def test_a_line_whose_quartiles_the_copy_worked_out_keeps_the_median_alone() -> None:
    row = paid("11", "gb-sct")
    assert (row.p25, row.p50, row.p75, row.employment) == ("", "57300", "", "140000")


def test_a_line_without_jobs_says_nothing() -> None:
    row = paid("34", "gb-e12000001")
    assert (row.p25, row.p50, row.p75, row.employment) == ("", "!suppressed", "", "!suppressed")


def test_all_employees_and_northern_ireland_are_no_group() -> None:
    wages, _ = tables(SLICES)
    assert {row.code for row in wages.rows if isinstance(row, WageRow)} == {"11", "21", "34"}
    assert "gb-nir" not in {row.region for row in wages.rows if isinstance(row, WageRow)}


def test_regions_of_england_only() -> None:
    _, regions = tables(SLICES)
    assert [(row.region, row.name_en, row.parent) for row in regions.rows if isinstance(row, RegionRow)] == [
        ("gb-e12000001", "North East England", "gb-eng"),
        ("gb-e12000002", "North West England", "gb-eng"),
        ("gb-e12000007", "London", "gb-eng"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("as published", "estimated", "`fill` is `estimated`"),
        ("London,21", "London,29", "`29` is no such code"),
        ("W92000004", "X92000004", "`X92000004` is no region of England"),
        ("482000", "4820o0", "4820o0"),
    ],
)
def test_an_unexpected_line_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(BadData, match=f"no column `{name}`"):
        tables(altered(FILE, f"{name},", f"{name}_2,") if name != COLUMNS[-1] else altered(FILE, name, f"{name}_2"))

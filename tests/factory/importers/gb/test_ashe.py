"""ASHE Table 14: pay by unit group."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.gb.ashe import PERCENTILES_FILE, percentiles
from careerdata.rows.pay import WageRow
from careerdata.rows.region import RegionRow

Key = tuple[str, str, str]
HEADER = "period,group,soc2020,title,mean,median,p10,p20,p25,p30,p40,p60,p70,p75,p80,p90"


def wages(folder: Path = SLICES) -> dict[Key, WageRow]:
    rows = [row for row in percentiles(folder)[0].rows if isinstance(row, WageRow)]
    return {(row.code, row.period, row.basis): row for row in rows}


def test_the_two_files() -> None:
    first, second = percentiles(SLICES)
    assert (first.path, second.path) == ("gb/wages.csv", "gb/regions.csv")
    (region,) = second.rows
    assert isinstance(region, RegionRow)
    assert (region.region, region.kind, region.name_en) == ("gb", "country", "United Kingdom")


def test_figures_as_published_without_float_noise() -> None:
    assert wages()["1111", "year", "all"] == WageRow(
        code="1111",
        region="gb",
        year="2025",
        period="year",
        p10="!suppressed",
        p25="48429",
        p50="89835",
        p75="141253",
        p90="!suppressed",
        mean="141016",
        basis="all",
        source="gb-ashe-14-2025",
    )


def test_the_hour_keeps_its_pence() -> None:
    row = wages()["1111", "hour", "all"]
    assert (row.p10, row.p25, row.p50, row.p75, row.mean) == ("20.68", "28.16", "46.24", "71.11", "64.59")


def test_both_bases_and_no_hours_worked_nor_sexes() -> None:
    assert {key for key in wages() if key[0] == "1111"} == {
        ("1111", period, basis) for period in ("hour", "week", "year") for basis in ("all", "full-time")
    }
    assert wages()["1111", "hour", "full-time"].p50 == "49.96"


def test_withheld_figures_are_suppressed_and_the_row_stays() -> None:
    row = wages()["3312", "year", "all"]
    assert {row.p10, row.p25, row.p50, row.p75, row.p90, row.mean} == {"!suppressed"}
    assert wages()["3312", "week", "all"].p50 == "931.8"


def test_no_employment() -> None:
    assert {row.employment for row in wages().values()} == {""}


@pytest.mark.parametrize("column", ["period", "group", "soc2020", "median", "p10", "p90"])
def test_a_renamed_column_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        percentiles(altered(PERCENTILES_FILE, HEADER, HEADER.replace(column, "renamed")))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("annual,all,1111", "monthly,all,1111", "`1111`: `period` is `monthly`"),
        ("annual,all,1111", "annual,pt,1111", "`1111`: `group` is `pt`"),
        ("89835.0", "x", "`1111`: `x` is not a number"),
        (",1112,", ",1119,", "`1119` is no such code"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        percentiles(altered(PERCENTILES_FILE, old, new))

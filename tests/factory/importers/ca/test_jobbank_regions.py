"""Job Bank wages by area 2024, and the areas."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.jobbank_regions import FILE, tables

WAGES, REGIONS = tables(SLICES)
PAY = {
    row.key()[:2]: tuple(row.model_dump()[name] for name in ("year", "period", "p10", "p50", "p90", "note"))
    for row in WAGES.rows
}
AREAS = {row.key()[0]: row.model_dump() for row in REGIONS.rows}


def test_the_files_written() -> None:
    assert (WAGES.path, REGIONS.path) == ("ca/wages_regions.csv", "ca/regions.csv")
    assert {row.source for row in [*WAGES.rows, *REGIONS.rows]} == {"ca-jobbank-2024"}


@pytest.mark.parametrize(
    ("code", "region", "amounts"),
    [
        ("32120", "ca", ("25", "37.5", "46.15")),
        ("32120", "ca-on", ("27", "40", "47")),
        ("32120", "ca-pe", ("17", "35", "37.91")),
        ("32120", "ca-er3530", ("22", "39.96", "47")),
        ("00011", "ca", ("36.41", "59.37", "94.02")),
    ],
)
def test_wages_by_the_hour(code: str, region: str, amounts: tuple[str, ...]) -> None:
    assert PAY[code, region] == ("2024", "hour", *amounts, "")


def test_areas_of_one_name_stay_apart() -> None:
    assert AREAS["ca-er3590"]["name_en"] == AREAS["ca-er5980"]["name_en"] == "Northeast"
    assert AREAS["ca-er3590"]["parent"] == "ca-on"
    assert AREAS["ca-er5980"]["parent"] == "ca-bc"


def test_an_economic_region_keeps_its_published_name() -> None:
    montreal = AREAS["ca-er2440"]
    assert (montreal["kind"], montreal["name_en"], montreal["parent"]) == (
        "economic region",
        "Montréal",
        "ca-qc",
    )
    assert montreal["name_fr"] == ""


def test_every_province_and_territory_is_there_with_or_without_wages() -> None:
    wide = [area for area in AREAS.values() if area["kind"] != "economic region"]
    kinds = [area["kind"] for area in wide]
    assert (kinds.count("country"), kinds.count("province"), kinds.count("territory")) == (1, 10, 3)
    assert AREAS["ca-nu"]["name_fr"] == "Nunavut"  # no row in the slice
    assert AREAS["ca-qc"]["name_fr"] == "Québec"
    assert {area["parent"] for area in wide} == {"", "ca"}


def test_yukon_has_its_name_of_today() -> None:
    assert (AREAS["ca-yt"]["name_en"], AREAS["ca-yt"]["kind"]) == ("Yukon", "territory")


def test_every_row_stands_in_a_known_area() -> None:
    assert {region for _, region in PAY} <= AREAS.keys()


@pytest.mark.parametrize("old", ["NOC_2021", "ER_Code", "Median_Wage_2024", "level"])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        tables(altered(FILE, old, old.upper() + "_"))


def test_an_unknown_province_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32120`: `Acadia`"):
        tables(altered(FILE, "32120,cut,Prince Edward Island", "32120,cut,Acadia"))


def test_a_code_outside_the_classification_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32129` is no unit group"):
        tables(altered(FILE, "32120", "32129"))

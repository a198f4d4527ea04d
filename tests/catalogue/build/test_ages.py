"""Pay by age: the occupation's median scaled by its major group's ages, marked derived, never by years."""

from pathlib import Path

import pytest

from careercli.catalogue.build.ages import age_bands, ages
from careercli.catalogue.build.atlas import load_shelves
from careercli.catalogue.build.pay import pay
from careercli.catalogue.build.read import read_records
from careercli.catalogue.build.shelf import Shelf
from careercli.rows.records import SOURCES

HEAD = "code,year,period,basis,age,p50,source"
BANDS = {"18-21": "5", "22-29": "8", "30-39": "10", "40-49": "!suppressed", "50-59": "15", "60+": "12"}
LINES = [f"001,2025,hour,all,{age},{p50},pay-1" for age, p50 in BANDS.items()]


@pytest.fixture
def aged(data: Path) -> Shelf:
    """The made-up Canada with the ages of group 001, in which bakers and millers are; bakers are 00010."""
    (data / "ca" / "age_pay.csv").write_text("\n".join([HEAD, *LINES]) + "\n", encoding="utf-8")
    return load_shelves(data, set(read_records(data / "sources.toml", SOURCES)))[0]


def test_the_median_is_scaled_by_each_age_over_the_middle_one(aged: Shelf) -> None:
    """The known ages from 22 on earn 8, 10, 12 and 15: their middle is 11; bakers' median is 30 an hour."""
    found = pay(aged, "00010", None)["by_experience"]
    assert [(band["band"], band["low"], band["high"]) for band in found] == [
        ("age 22-29", 21.82, 21.82),
        ("age 30-39", 27.27, 27.27),
        ("age 50-59", 40.91, 40.91),
        ("age 60+", 32.73, 32.73),
    ]
    assert {(band["derived"], band["method"], band["rated_at"], band["period"]) for band in found} == {
        (True, "age-bands/1", "001", "hour")
    }


def test_they_have_ages_and_no_years_of_experience(aged: Shelf) -> None:
    first, *_, last = pay(aged, "00010", None)["by_experience"]
    assert (first["age_min"], first["age_max"], last["age_min"]) == (22, 29, 60)
    assert "age_max" not in last
    assert "years_min" not in first


def test_no_median_no_ages(aged: Shelf) -> None:
    assert pay(aged, "00020", None)["by_experience"] == []
    bound = {"region": "ca", "year": 2025, "period": "hour", "p50": {"at_least": 100}, "source": "pay-1"}
    assert age_bands(aged, "00010", bound) == []  # type: ignore[arg-type]


def test_another_group_year_or_period_is_no_stand_in(aged: Shelf) -> None:
    wages = pay(aged, "00010", None)["percentiles"][0]
    assert age_bands(aged, "00010", {**wages, "year": 2024}) == []
    assert age_bands(aged, "00010", {**wages, "period": "year"}) == []
    assert age_bands(aged, "00010", {**wages, "basis": "full-time"}) == []
    assert age_bands(aged, "00030", wages) == []


def test_a_profile_comes_before_ages(aged: Shelf) -> None:
    found = pay(aged, "00030", aged.profiles["00030"])["by_experience"]
    assert {band["derived"] for band in found} == {False}


@pytest.mark.parametrize(("text", "found"), [("22-29", (22, 29)), ("60+", (60, None))])
def test_ages(text: str, found: tuple[int, int | None]) -> None:
    assert ages(text) == found

"""Pay by age: an occupation's own, or its median scaled by its major group's, marked derived, never by years."""

from pathlib import Path

import pytest

from careerdata.build.atlas import load_countries
from careerdata.build.country_data import CountryData
from careerdata.build.pay import pay
from careerdata.build.pay_by_age import age_bands, first_and_last
from careerdata.build.read import read_records
from careerdata.rows.records import SOURCES

HEAD = "code,year,period,basis,age,stage,p50,mean,employees,source"
STAGES = {"22-29": "early", "30-39": "middle", "40-49": "senior", "50-59": "senior"}
BANDS = {"18-21": "5", "22-29": "8", "30-39": "10", "40-49": "!suppressed", "50-59": "15", "60+": "12"}
LINES = [f"001,2025,hour,all,{age},{STAGES.get(age, '')},{p50},,,pay-1" for age, p50 in BANDS.items()]


def made(data: Path, lines: list[str]) -> CountryData:
    """The made-up Canada with these ages."""
    (data / "ca" / "age_pay.csv").write_text("\n".join([HEAD, *lines]) + "\n", encoding="utf-8")
    return load_countries(data, read_records(data / "sources.toml", SOURCES))[0]


@pytest.fixture
def aged(data: Path) -> CountryData:
    """The made-up Canada with the ages of group 001, in which bakers and millers are; bakers are 00010."""
    return made(data, LINES)


def ends(country: CountryData, code: str = "00010") -> list[tuple[object, ...]]:
    """The bands as tuples."""
    return [(band["band"], band["low"], band["high"]) for band in pay(country, code, None)["by_experience"]]


def test_the_median_is_scaled_by_each_stage_over_the_middle_age(aged: CountryData) -> None:
    """The known ages from 22 on earn 8, 10, 12 and 15: their middle is 11; bakers' median is 30 an hour.

    The stages are 21.82, 27.27 and 40.91 an hour, the ends halfway between them, but for the middle one, which reaches
    up to the median at least.
    """
    assert ends(aged) == [("early", 21.82, 24.39), ("middle", 24.39, 33.4), ("senior", 33.4, 40.91)]
    found = pay(aged, "00010", None)["by_experience"]
    assert {(band["derived"], band["method"], band["rated_at"], band["period"]) for band in found} == {
        (True, "group-ages/2", "001", "hour")
    }


def test_they_have_ages_and_no_years_of_experience(aged: CountryData) -> None:
    found = pay(aged, "00010", None)["by_experience"]
    assert [(band["age_min"], band.get("age_max")) for band in found] == [(22, 29), (30, 39), (50, 59)]
    assert "years_min" not in found[0]


def test_means_count_by_the_people_behind_them(data: Path) -> None:
    """(10 x 1 + 20 x 2 + 30 x 1) / 4 is 20, the group's middle; of two ages of a stage the larger counts more."""
    rows = ("22-29,early,,10,1", "30-39,middle,,20,2", "40-49,senior,,30,1")
    country = made(data, [f"001,2025,year,all,{row},pay-1" for row in rows])
    assert ends(country) == [("early", 20, 21.21), ("middle", 21.21, 36.74), ("senior", 36.74, 45)]
    more = made(data, [f"001,2025,year,all,{row},pay-1" for row in (*rows, "50-59,senior,,60,2")])
    assert ends(more)[2][2] == 45  # 30 an hour times the seniors' 50 over everyone's 33.3


def test_ages_of_the_occupation_itself_come_first_and_stand_as_published(data: Path) -> None:
    own = [f"00010,2025,hour,all,{row},,,pay-1" for row in ("22-29,early,24", "30-39,middle,30", "40-49,senior,48")]
    found = pay(made(data, [*own, *LINES]), "00010", None)["by_experience"]
    assert [(band["low"], band["high"]) for band in found] == [(24, 26.83), (26.83, 37.95), (37.95, 48)]
    assert {band["method"] for band in found} == {"occupation-ages/2"}
    assert not any("rated_at" in band for band in found)


def test_nothing_reaches_beyond_the_published_tenths(data: Path) -> None:
    """Bakers' lowest tenth is 20 an hour, their highest 50."""
    rows = ("22-29,early,2", "30-39,middle,10", "40-49,senior,90")
    country = made(data, [f"001,2025,hour,all,{row},,,pay-1" for row in rows])
    assert ends(country) == [("early", 20, 20), ("middle", 20, 50), ("senior", 50, 50)]


def test_a_stage_without_a_figure_leaves_no_bands_by_age(data: Path) -> None:
    country = made(data, [line for line in LINES if ",early," not in line])
    assert {band["method"] for band in pay(country, "00010", None)["by_experience"]} == {"spread/2"}


def test_no_median_no_ages(aged: CountryData) -> None:
    assert pay(aged, "00020", None)["by_experience"] == []
    bound = {"region": "ca", "year": 2025, "period": "hour", "p50": {"at_least": 100}, "source": "pay-1"}
    assert age_bands(aged, "00010", bound) == []  # type: ignore[arg-type]


def test_another_group_or_year_is_no_stand_in(aged: CountryData) -> None:
    wages = pay(aged, "00010", None)["percentiles"][0]
    assert age_bands(aged, "00010", {**wages, "year": 2024}) == []
    assert age_bands(aged, "00010", {**wages, "basis": "full-time"}) == []
    assert age_bands(aged, "00030", wages) == []


def test_a_profile_comes_before_ages(aged: CountryData) -> None:
    found = pay(aged, "00030", aged.profiles["00030"])["by_experience"]
    assert {band["derived"] for band in found} == {False}


@pytest.mark.parametrize(("text", "found"), [("22-29", (22, 29)), ("60+", (60, None))])
def test_first_and_last(text: str, found: tuple[int, int | None]) -> None:
    assert first_and_last(text) == found

"""What entry typically takes, on one scale; what workers have; apprenticeships."""

from pathlib import Path

import pytest

from careerdata.build import schooling
from careerdata.build.atlas import load_countries
from careerdata.build.country_data import CountryData
from careerdata.build.read import read_records
from careerdata.rows.occupation import OccupationRow
from careerdata.rows.records import SOURCES

ISCED = """\
scheme,value,low,high,wording,reason,source
TEER,2,4,5,college,Ours.,lists-1
TEER,4,,,management,Ours.,lists-1
TEER,5,0,2,no schooling,Ours.,lists-1
typical entry,High school diploma or equivalent,3,3,High school diploma or equivalent,Ours.,lists-1
typical entry,No formal educational credential,0,2,No formal educational credential,Ours.,lists-1
"""
ATTAINED = (
    "code,year,match,below_secondary,secondary,some_college,associate,bachelor,master,doctoral,source\n"
    "51-1010,2023,near,10,20,30,10,20,5,5,codes-1\n"
)
APPRENTICED = "code,number,title,source\n51-1010,0002,Zymurgist,codes-1\n51-1010,0003,Brewer,codes-1\n"


@pytest.fixture
def countries(data: Path) -> dict[str, CountryData]:
    """The made-up countries with a scale and schooling."""
    (data / "education").mkdir(exist_ok=True)
    (data / "education/isced.csv").write_text(ISCED)
    (data / "us/attainment.csv").write_text(ATTAINED)
    (data / "us/apprenticeships.csv").write_text(APPRENTICED)
    keys = read_records(data / "sources.toml", SOURCES)
    return {country.key: country for country in load_countries(data, keys)}


def row(country: CountryData, code: str) -> OccupationRow:
    """One occupation."""
    return next(row for row in country.occupations() if row.code == code)


def test_published_words_have_their_place_on_the_scale(countries: dict[str, CountryData]) -> None:
    us = countries["us"]
    stage = schooling.education(us, row(us, "51-1010"), None)[0]
    assert (stage["stage"], stage["source"]) == ("High school diploma or equivalent", "outlook-1")
    assert (stage["isced_low"], stage["isced_high"], stage["isced_source"]) == (3, 3, "lists-1")
    assert "level" not in stage


def test_else_the_national_level_says_what_entry_takes(countries: dict[str, CountryData]) -> None:
    ca = countries["ca"]
    assert schooling.education(ca, row(ca, "00010"), None) == [
        {
            "stage": "college",
            "typical": True,
            "scheme": "TEER",
            "level": "2",
            "source": "codes-1",
            "isced_low": 4,
            "isced_high": 5,
            "isced_source": "lists-1",
        }
    ]


def test_a_level_that_is_none_of_schooling_says_nothing(countries: dict[str, CountryData]) -> None:
    ca = countries["ca"]
    assert schooling.education(ca, row(ca, "00020"), None) == []


def test_job_zones_are_no_schooling(countries: dict[str, CountryData]) -> None:
    us = countries["us"]
    assert schooling.education(us, row(us, "51-3010"), None) == []


def test_shares_and_titles(countries: dict[str, CountryData]) -> None:
    attained = schooling.attainment(countries["us"], "51-1010")[0]
    assert (attained["match"], attained["some_college"], attained["year"]) == ("near", 30, 2023)
    assert [one["title"] for one in schooling.apprenticeships(countries["us"], "51-1010")] == ["Brewer", "Zymurgist"]
    assert schooling.attainment(countries["ca"], "00010") == schooling.apprenticeships(countries["ca"], "00010") == []

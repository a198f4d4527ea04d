"""What data/ refers to and is not there: file, line and key, or file and key of a table."""

import shutil
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.build.atlas import build_atlas, check_data, load_countries
from careerdata.build.country_data import CountryData
from careerdata.build.credentials import credential_rows
from careerdata.build.read import read_records
from careerdata.rows.records import SOURCES

from .conftest import Refused


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("ca/wages.csv", "00030,", "00031,", "ca/wages.csv:4: `code`: no occupation 00031"),
        ("ca/wages_regions.csv", "ca-on,2024", "ca-pe,2024", "ca/wages_regions.csv:6: `region`: no region ca-pe"),
        ("ca/titles.csv", "00030,", "002,", "ca/titles.csv:4: `code`: no occupation 002"),
        ("ca/occupations.csv", "5,002", "5,003", "ca/occupations.csv:5: `parent`: no group 003"),
        ("ca/groups.csv", "pain,00,", "pain,09,", "ca/groups.csv:3: `parent`: no group 09"),
        ("ca/regions.csv", "Northeast,,ca-on", "Northeast,,ca-qc", "ca/regions.csv:4: `parent`: no region ca-qc"),
        (
            "ca/lists.csv",
            "00010,makers,2025",
            "00010,makers,2024",
            "ca/lists.csv:2: `list`: makers 2024 is not in lists.toml",
        ),
        ("ca/lists.csv", "00030,makers", "00030,menders", "ca/lists.csv:4: `list`: menders 2025 is not in lists.toml"),
        ("us/combined.csv", "51-2012,", "51-2013,", "us/combined.csv:3: `code`: no occupation 51-2013"),
        ("us/related.csv", "51-2012", "51-2013", "us/related.csv:3: `related`: no occupation 51-2013"),
        ("us/activities.csv", "1.B", "1.C", "us/activities.csv:3: `dwa`: no activity 1.C"),
        ("us/outlook.csv", "51-2010", "51-2020", "us/outlook.csv:3: `code`: no occupation 51-2020"),
        ("us/education.csv", "51-2010", "51-2020", "us/education.csv:3: `code`: no occupation 51-2020"),
        ("ca/country.toml", "codes-1", "codes-9", "ca/country.toml: `source`: `codes-9` is not in sources.toml"),
        (
            "ca/lists.toml",
            "lists-1",
            "lists-9",
            "ca/lists.toml: `makers.2025.source`: `lists-9` is not in sources.toml",
        ),
        (
            "ca/profiles/00030.toml",
            '"codes-1"',
            '"codes-9"',
            "ca/profiles/00030.toml: `credentials.0.source`: `codes-9`",
        ),
        (
            "ca/profiles/00030.toml",
            "outlook-1",
            "outlook-9",
            "ca/profiles/00030.toml: `conflicts.0.sources`: `outlook-9`",
        ),
        ("ca/profiles/00030.toml", "ca:00030", "ca:00020", "ca/profiles/00030.toml: `id`: ca:00020 is not ca:00030"),
        (
            "ca/profiles/00030.toml",
            '[pay]\ncurrency = "CAD"',
            '[pay]\ncurrency = "USD"',
            "`pay.currency`: USD is not CAD",
        ),
    ],
)
def test_a_name_of_nothing(refused: Refused, file: str, old: str, new: str, told: str) -> None:
    assert told in refused(file, old, new)


def test_a_profile_of_no_occupation(data: Path, tmp_path: Path) -> None:
    shutil.move(data / "ca/profiles/00030.toml", data / "ca/profiles/00031.toml")
    with pytest.raises(BadData, match=r"00031\.toml: `id`: no occupation 00031"):
        build_atlas(data, tmp_path / "atlas.db")


def test_one_wage_in_two_files(data: Path, tmp_path: Path) -> None:
    with (data / "ca/wages_regions.csv").open("a") as stream:
        stream.write("00030,ca,2025,hour,1,,2,,3,,,,pay-1\n")
    with pytest.raises(BadData, match=r"wages_regions\.csv:7: .*: 00030 ca 2025 hour is there twice"):
        build_atlas(data, tmp_path / "atlas.db")


HEADER = "code,name,kind,body,regions,status,when,covers,part,checked,confidence,source\n"
OWN = (
    "00030,Kite licence,licence,ca-board,ca-on,mandatory-in-some-regions,to-work,whole,,2026-11-22,to-verify,codes-1\n"
)
GROUP = "002,Wind course,certification,,ca,voluntary,to-work,part,makers,2026-11-22,to-verify,codes-1\n"
LOOSE = "00030,Boat licence,licence,,ca-on,mandatory-in-some-regions,to-work,loose,,2026-11-22,to-verify,codes-1\n"
BODIES = "body,name,page,regions,checked,source\nca-board,Board of Kites,https://example.org,ca,2026-11-22,codes-1\n"
COVERAGE = "region,coverage,records,source\nca,read,3,codes-1\n"
ISCED = "scheme,value,low,high,wording,reason,source\n"


@pytest.fixture
def held(data: Path) -> Path:
    """The made-up data with three credentials, a body, and what was read."""
    (data / "ca/credentials.csv").write_text(HEADER + LOOSE + OWN + GROUP)
    (data / "ca/bodies.csv").write_text(BODIES)
    (data / "ca/credential_coverage.csv").write_text(COVERAGE)
    return data


def test_good_credentials_pass(held: Path) -> None:
    assert check_data(held)["ca"] > 0


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("ca/credentials.csv", "00030,Kite", "00031,Kite", "ca/credentials.csv:3: `code`: no occupation 00031"),
        ("ca/credentials.csv", "ca-board", "ca-bored", "ca/credentials.csv:3: `body`: no body ca-bored"),
        ("ca/credentials.csv", "ca-on", "ca-zz", "ca/credentials.csv:2: `regions`: no region ca-zz"),
        ("ca/bodies.csv", "org,ca,", "org,ca-zz,", "ca/bodies.csv:2: `regions`: no region ca-zz"),
        ("ca/credentials.csv", "codes-1", "codes-9", "ca/credentials.csv:2: `source`: `codes-9` is not in sources"),
        (
            "ca/credential_coverage.csv",
            "ca,read",
            "ca-zz,read",
            "ca/credential_coverage.csv:2: `region`: no region ca-zz",
        ),
        (
            "ca/credential_coverage.csv",
            "ca,read",
            "ca-on,not-in-source",
            "ca/credentials.csv:2: `regions`: ca-on is a gap of codes-1",
        ),
    ],
)
@pytest.mark.usefixtures("held")
def test_a_credential_that_names_nothing(refused: Refused, file: str, old: str, new: str, says: str) -> None:
    assert says in refused(file, old, new)


def country_of(data: Path) -> CountryData:
    """The made-up Canada."""
    sources = read_records(data / "sources.toml", SOURCES)
    return next(country for country in load_countries(data, sources) if country.key == "ca")


def test_a_group_hands_its_credentials_down(held: Path) -> None:
    ca = country_of(held)
    rows = {row.code: [found.name for found in credential_rows(ca, row)] for row in ca.occupations()}
    assert rows["00030"] == ["Kite licence", "Wind course"]
    assert [name for name in rows["00010"] if name == "Kite licence"] == []


def test_loose_links_are_there_when_asked_for(held: Path) -> None:
    ca = country_of(held)
    (row,) = (row for row in ca.occupations() if row.code == "00030")
    assert [found.name for found in credential_rows(ca, row, loose=True)] == [
        "Boat licence",
        "Kite licence",
        "Wind course",
    ]


def test_nothing_known_is_an_empty_list(data: Path) -> None:
    ca = country_of(data)
    assert all(credential_rows(ca, row) == [] for row in ca.occupations())


def test_a_level_that_is_not_on_the_scale_is_named(data: Path) -> None:
    (data / "education").mkdir(exist_ok=True)
    (data / "education/isced.csv").write_text(f"{ISCED}TEER,9,3,3,words,reason,codes-1\n")
    with pytest.raises(BadData, match=r"education/isced\.csv: no line for the .+ `.+` of ca"):
        check_data(data)


def test_a_scale_that_falls_is_refused(data: Path) -> None:
    (data / "education").mkdir(exist_ok=True)
    (data / "education/isced.csv").write_text(f"{ISCED}TEER,1,6,3,words,reason,codes-1\n")
    with pytest.raises(BadData, match="6 to 3 does not rise"):
        check_data(data)

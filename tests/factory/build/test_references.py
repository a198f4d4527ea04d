"""What data/ refers to and is not there: file, line and key, or file and key of a table."""

import shutil
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.build.atlas import build_atlas

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

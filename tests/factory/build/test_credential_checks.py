"""Credentials and levels of schooling in data/: what they name exists; groups hand theirs down."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.build.atlas import check_data, load_shelves
from careerdata.build.credentials import credential_rows
from careerdata.build.read import read_records
from careerdata.build.shelf import Shelf
from careerdata.rows.records import SOURCES

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


def told(data: Path, file: str, old: str, new: str) -> str:
    """What the check says when `old` has become `new` in one file."""
    text = (data / file).read_text()
    assert old in text
    (data / file).write_text(text.replace(old, new, 1))
    with pytest.raises(BadData) as caught:
        check_data(data)
    return caught.value.message.replace(f"{data}/", "")


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
def test_a_name_of_nothing(held: Path, file: str, old: str, new: str, says: str) -> None:
    assert says in told(held, file, old, new)


def shelf_of(data: Path) -> Shelf:
    """The made-up Canada."""
    sources = set(read_records(data / "sources.toml", SOURCES))
    return next(shelf for shelf in load_shelves(data, sources) if shelf.key == "ca")


def test_a_group_hands_its_credentials_down(held: Path) -> None:
    ca = shelf_of(held)
    rows = {row.code: [found.name for found in credential_rows(ca, row)] for row in ca.occupations()}
    assert rows["00030"] == ["Kite licence", "Wind course"]
    assert [name for name in rows["00010"] if name == "Kite licence"] == []


def test_loose_links_are_there_when_asked_for(held: Path) -> None:
    ca = shelf_of(held)
    (row,) = (row for row in ca.occupations() if row.code == "00030")
    assert [found.name for found in credential_rows(ca, row, loose=True)] == [
        "Boat licence",
        "Kite licence",
        "Wind course",
    ]


def test_nothing_known_is_an_empty_list(data: Path) -> None:
    ca = shelf_of(data)
    assert all(credential_rows(ca, row) == [] for row in ca.occupations())


def test_a_level_that_is_not_on_the_scale_is_named(data: Path) -> None:
    (data / "education").mkdir()
    (data / "education/isced.csv").write_text(f"{ISCED}TEER,9,3,3,words,reason,codes-1\n")
    with pytest.raises(BadData, match=r"education/isced\.csv: no line for the .+ `.+` of ca"):
        check_data(data)


def test_a_scale_that_falls_is_refused(data: Path) -> None:
    (data / "education").mkdir()
    (data / "education/isced.csv").write_text(f"{ISCED}TEER,1,6,3,words,reason,codes-1\n")
    with pytest.raises(BadData, match="6 to 3 does not rise"):
        check_data(data)

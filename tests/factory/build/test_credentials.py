"""Rows of credentials become one entry each: regions and bodies together, the weakest confidence."""

from pathlib import Path

import pytest

from careercli.record.occupation import Credential
from careerdata.build.atlas import load_shelves
from careerdata.build.credentials import credentials, loose, summary
from careerdata.build.read import read_records
from careerdata.build.shelf import Shelf
from careerdata.rows.records import SOURCES

HEADER = "code,name,kind,body,regions,status,when,covers,part,title,updated,checked,confidence,source\n"
OVEN = "00010,Oven licence,licence"
BOUND = "mandatory-in-some-regions,to-work"
ROWS = f"""\
00010,Boat licence,licence,,ca-on,{BOUND},loose,,,,2026-11-22,official-table,codes-1
{OVEN},ca-board,ca-bc,{BOUND},whole,,OVEN,2019-05-01,2026-11-22,official-table,codes-1
{OVEN},ca-board,ca-bc,{BOUND},whole,,Ovens,2021-05-01,2026-11-20,official-table,pay-1
{OVEN},,ca-bc ca-on,{BOUND},whole,,,,2026-11-22,read-from-official-text,codes-1
00010,Skills test,skills-assessment,,ca,mandatory,to-migrate,whole,,,,2026-11-22,to-verify,codes-1
00010,Tasting course,certification,,ca,usually-asked,to-work,part,tasters,,,2026-11-22,to-verify,codes-1
"""
BODIES = "body,name,page,regions,checked,source\nca-board,Board of Ovens,https://example.org,ca,2026-11-22,lists-1\n"


@pytest.fixture
def shelf(data: Path) -> Shelf:
    """The made-up Canada with credentials of bakers."""
    (data / "ca/credentials.csv").write_text(HEADER + ROWS)
    (data / "ca/bodies.csv").write_text(BODIES)
    return load_shelves(data, set(read_records(data / "sources.toml", SOURCES)))[0]


@pytest.fixture
def entries(shelf: Shelf) -> list[Credential]:
    """What is known of bakers."""
    return credentials(shelf, shelf.occupations()[0])


def test_rows_of_one_name_and_status_are_one_entry(entries: list[Credential]) -> None:
    assert [entry["name"] for entry in entries] == ["Skills test", "Oven licence", "Tasting course"]


def test_regions_bodies_days_and_doubt_are_those_of_all_rows(entries: list[Credential]) -> None:
    oven = entries[1]
    assert (oven["regions"], oven["status"]) == (["ca-bc", "ca-on"], "mandatory in some regions")
    assert oven["body"] == "Board of Ovens (BC)", "nobody is named for Ontario"
    assert (oven["updated_from"], oven["updated_to"], oven["checked"]) == ("2019-05-01", "2021-05-01", "2026-11-20")
    assert oven["confidence"] == "read from official text"
    assert oven["sources"] == ["codes-1", "pay-1", "lists-1"]
    assert [(giver.get("name"), giver.get("called")) for giver in oven["bodies"]] == [
        ("Board of Ovens", "OVEN"),
        ("Board of Ovens", "Ovens"),
        (None, None),
    ]


def test_a_card_has_no_bodies_and_keeps_uses_apart(entries: list[Credential]) -> None:
    work, migrate = summary(entries, "to work"), summary(entries, "to migrate")
    assert [entry["name"] for entry in work] == ["Oven licence", "Tasting course"]
    assert [(entry["name"], entry["kind"]) for entry in migrate] == [("Skills test", "skills assessment")]
    assert all("bodies" not in entry for entry in (*work, *migrate))
    assert "bodies" in entries[1], "the whole entry is left alone"


def test_what_is_loosely_linked_is_counted_and_not_told(shelf: Shelf, entries: list[Credential]) -> None:
    assert loose(shelf, shelf.occupations()[0]) == 1
    assert "Boat licence" not in {entry["name"] for entry in entries}

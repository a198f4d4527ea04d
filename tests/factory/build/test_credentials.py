"""Rows of credentials become one entry each; a body named only by its office is named by who holds it in a region."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careercli.record.occupation import Credential
from careerdata.build.atlas import check_data, load_countries
from careerdata.build.country_data import CountryData
from careerdata.build.credentials import credentials, loose, summary
from careerdata.build.read import read_records
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
def country(data: Path) -> CountryData:
    """The made-up Canada with credentials of bakers."""
    (data / "ca/credentials.csv").write_text(HEADER + ROWS)
    (data / "ca/bodies.csv").write_text(BODIES)
    return load_countries(data, read_records(data / "sources.toml", SOURCES))[0]


@pytest.fixture
def entries(country: CountryData) -> list[Credential]:
    """What is known of bakers."""
    return credentials(country, country.occupations()[0])


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


def test_what_is_loosely_linked_is_counted_and_not_told(country: CountryData, entries: list[Credential]) -> None:
    assert loose(country, country.occupations()[0]) == 1
    assert "Boat licence" not in {entry["name"] for entry in entries}


OFFICE_HEADER = "code,name,kind,body,regions,status,when,covers,part,checked,confidence,source\n"
ROW = "00010,Oven licence,licence,ca-ovens,{},to-work,whole,,2026-11-22,to-verify,codes-1\n"
OFFICE_BODIES = """\
body,name,page,regions,checked,source
ca-bc-ovens,Ovens BC,https://example.org/bc,ca-bc,2026-11-22,lists-1
ca-on-ovens,Ovens Ontario,,ca-on,2026-11-22,lists-1
ca-ovens,The province's board of ovens,https://example.org,ca,2026-11-22,codes-1
"""
HELD = "body,region,holder,checked,source\nca-ovens,ca-bc,ca-bc-ovens,2026-11-22,codes-1\n"
BOTH = HELD + "ca-ovens,ca-on,ca-on-ovens,2026-11-22,codes-1\n"


def entry(data: Path, regions: str, held: str = BOTH) -> Credential:
    """What is told of a credential that an office gives, in these regions and with this status."""
    (data / "ca/credentials.csv").write_text(OFFICE_HEADER + ROW.format(regions))
    (data / "ca/bodies.csv").write_text(OFFICE_BODIES)
    (data / "ca/offices.csv").write_text(held)
    country = load_countries(data, read_records(data / "sources.toml", SOURCES))[0]
    return credentials(country, country.occupations()[0])[0]


def test_the_whole_country_has_each_region_s_own_body(data: Path) -> None:
    told = entry(data, "ca,mandatory")
    assert (told["status"], told["regions"]) == ("mandatory", ["ca"])
    found = [(giver["name"], giver["regions"], giver.get("page")) for giver in told["bodies"]]
    assert found[:2] == [
        ("Ovens BC", ["ca-bc"], "https://example.org/bc"),
        ("Ovens Ontario", ["ca-on"], None),
    ]


def test_where_no_holder_is_known_the_office_stands(data: Path) -> None:
    told = entry(data, "ca-bc ca-on,mandatory-in-some-regions", HELD)
    assert [(giver["name"], giver["regions"]) for giver in told["bodies"]] == [
        ("Ovens BC", ["ca-bc"]),
        ("The province's board of ovens", ["ca-on"]),
    ]


def test_only_the_regions_bound_are_told(data: Path) -> None:
    told = entry(data, "ca-on,mandatory-in-some-regions")
    assert [giver["regions"] for giver in told["bodies"]] == [["ca-on"]]
    assert told["body"] == "Ovens Ontario"


@pytest.mark.parametrize(("old", "new"), [("ca-bc-ovens", "ca-xx-ovens"), ("ca-ovens", "ca-no-ovens")])
def test_a_holder_that_does_not_exist_is_refused(data: Path, old: str, new: str) -> None:
    with pytest.raises(BadData, match=f"no body {new}"):
        entry(data, "ca,mandatory", HELD.replace(old, new))
        check_data(data)

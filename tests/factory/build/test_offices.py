"""A body named only by its office is told by who holds it in each region."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careercli.record.occupation import Credential
from careerdata.build.atlas import check_data, load_shelves
from careerdata.build.credentials import credentials
from careerdata.build.read import read_records
from careerdata.rows.records import SOURCES

HEADER = "code,name,kind,body,regions,status,when,covers,part,checked,confidence,source\n"
ROW = "00010,Oven licence,licence,ca-ovens,{},to-work,whole,,2026-11-22,to-verify,codes-1\n"
BODIES = """\
body,name,page,regions,checked,source
ca-bc-ovens,Ovens BC,https://example.org/bc,ca-bc,2026-11-22,lists-1
ca-on-ovens,Ovens Ontario,,ca-on,2026-11-22,lists-1
ca-ovens,The province's board of ovens,https://example.org,ca,2026-11-22,codes-1
"""
HELD = "body,region,holder,checked,source\nca-ovens,ca-bc,ca-bc-ovens,2026-11-22,codes-1\n"
BOTH = HELD + "ca-ovens,ca-on,ca-on-ovens,2026-11-22,codes-1\n"


def entry(data: Path, regions: str, held: str = BOTH) -> Credential:
    """What is told of a credential that an office gives, in these regions and with this status."""
    (data / "ca/credentials.csv").write_text(HEADER + ROW.format(regions))
    (data / "ca/bodies.csv").write_text(BODIES)
    (data / "ca/offices.csv").write_text(held)
    shelf = load_shelves(data, set(read_records(data / "sources.toml", SOURCES)))[0]
    return credentials(shelf, shelf.occupations()[0])[0]


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

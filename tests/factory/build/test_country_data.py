"""One country's rows at hand, and what a combined code stands for."""

from pathlib import Path

from careerdata.build.atlas import load_countries
from careerdata.build.country_data import CountryData
from careerdata.build.read import read_records
from careerdata.rows.outlook import OutlookRow
from careerdata.rows.pay import WageRow
from careerdata.rows.records import SOURCES
from careerdata.rows.region import RegionRow


def test_rows_of_a_code_come_from_every_file_of_their_kind(ca: CountryData) -> None:
    found = [(row.region, row.year, row.p50) for row in ca.of(WageRow, "00010")]
    assert found == [
        ("ca", "2025", "30"),
        ("ca", "2024", "29"),
        ("ca-bc", "2024", "32"),
        ("ca-bc", "2025", "33"),
        ("ca-er10", "2024", "28"),
        ("ca-on", "2024", "31"),
    ]


def test_a_member_inherits_from_the_combined_code(us: CountryData) -> None:
    rows, rated_at = us.inherited(WageRow, "51-2012")
    assert ([row.p50 for row in rows], rated_at) == (["40000"], "51-2010")


def test_what_is_published_for_the_code_itself_is_not_inherited(us: CountryData) -> None:
    rows, rated_at = us.inherited(OutlookRow, "51-1010")
    assert ([row.change for row in rows], rated_at) == (["17"], "")


def test_nothing_is_inherited_from_a_group(us: CountryData) -> None:
    assert us.inherited(OutlookRow, "51-3010") == ([], "")


def test_rows_without_a_code_are_all_there(ca: CountryData) -> None:
    assert [row.region for row in ca.every(RegionRow)] == ["ca", "ca-bc", "ca-er10", "ca-er20", "ca-on"]


def test_profiles_are_filed_by_code(ca: CountryData, us: CountryData) -> None:
    assert (list(ca.profiles), list(us.profiles)) == (["00030"], [])


def test_pay_of_a_place_may_be_that_of_the_narrowest_group(data: Path) -> None:
    """Own pay comes first, then the minor group's, then the major group's; a group's never stands for the country."""
    added = [
        f"{code},{region},2025,hour,,,{amount},,,,,,pay-1"
        for code, region, amount in (
            ("001", "ca-on", 61), ("001", "ca", 62), ("001", "ca-er20", 63), ("00", "ca-er20", 64), ("00", "ca-bc", 65),
        )
    ]  # fmt: skip
    head = (data / "ca" / "wages_regions.csv").read_text(encoding="utf-8").partition("\n")[0]
    lines = "\n".join([head, *sorted(added)])
    (data / "ca" / "wages_groups.csv").write_text(f"{lines}\n", encoding="utf-8")
    ca = next(one for one in load_countries(data, read_records(data / "sources.toml", SOURCES)) if one.key == "ca")
    found = {
        row.code: [(wage.region, wage.p50, of) for wage, of in ca.of_places(row) if of] for row in ca.occupations()
    }
    assert found["00010"] == [("ca-er20", "63", "001")]
    assert found["00020"] == [("ca-er20", "63", "001"), ("ca-on", "61", "001"), ("ca-bc", "65", "00")]
    assert found["00030"] == [("ca-bc", "65", "00"), ("ca-er20", "64", "00")]
    own = [wage.p50 for wage, of in ca.of_places(ca.occupations()[0]) if not of]
    assert own == ["30", "29", "32", "33", "28", "31"]

"""O*NET job zones by SOC."""

from tests.factory.importers.conftest import SLICES

from careerdata.importers.us.onet_levels import tables, zone_or_none


def levels() -> dict[str, str]:
    (table,) = tables(SLICES)
    assert table.path == "us/levels.csv"
    assert {row.source for row in table.rows} == {"us-onet-30-1"}
    return {row.code: row.level for row in table.rows}  # type: ignore[attr-defined]


def test_the_occupation_itself_speaks_for_its_specialties() -> None:
    assert levels()["29-2011"] == "4"
    assert levels()["11-3051"] == "4"  # .02 and .06 have 3


def test_specialties_that_agree_speak_for_an_occupation_without_a_zone() -> None:
    assert levels()["13-1199"] == "4"
    assert levels()["15-2099"] == "4"  # one specialty


def test_specialties_that_differ_leave_the_occupation_out() -> None:
    assert "11-9179" not in levels()  # .01 has 4, .02 has 3


def test_zone_or_none() -> None:
    assert zone_or_none({"10-0000.00": "2", "10-0000.01": "3"}) == "2"
    assert zone_or_none({"10-0000.01": "3", "10-0000.02": "3"}) == "3"
    assert zone_or_none({"10-0000.01": "3", "10-0000.02": "4"}) is None

"""National pay scales of the Skilled Worker route."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.gb.appendix_table import FILE
from careerdata.importers.gb.pay_scales import tables
from careerdata.rows.pay import PayScaleRow

Scales = dict[tuple[str, ...], PayScaleRow]


def scales() -> Scales:
    table = tables(SLICES)[1]
    assert table.path == "gb/pay_scales.csv"
    return {row.key(): row for row in table.rows if isinstance(row, PayScaleRow)}


def test_which_scale_a_code_is_paid_by() -> None:
    table = tables(SLICES)[0]
    assert table.path == "gb/pay_scale_of.csv"
    assert [row.key() for row in table.rows] == [("2211", "2211"), ("2232", "health")]


def test_health_by_nation_with_its_week() -> None:
    found = scales()
    assert found["health", "Scotland", "Band 5"].amount == "31892"
    assert found["health", "Scotland", "Band 5"].hours == "37"
    assert found["health", "Wales", "Band 5"].hours == "37.5"


def test_schools_by_zone_and_a_grade_only_one_nation_has() -> None:
    found = scales()
    assert found["schools", "Inner London", "Qualified teachers"].amount == "38766"
    assert [key[1] for key in found if key[2] == "Chartered teachers"] == ["Scotland"]


def test_a_scale_of_its_own_and_a_grade_with_another_week() -> None:
    found = scales()
    assert found["2211", "England", "Foundation year 1 (F1)"].amount == "36616"
    assert (found["2211", "England", "Consultant"].hours, found["2211", "Wales", "Consultant"].hours) == ("40", "37.5")


def test_a_code_paid_as_another(altered: Altered) -> None:
    folder = altered(FILE, "See relevant pay band in Table 4", "As SOC 2020 occupation code 2211")
    assert ("2232", "2211") in [row.key() for row in tables(folder)[0].rows]


def test_a_bracket_never_opened_goes(altered: Altered) -> None:
    folder = altered(FILE, "• Consultant and equivalent:", "• Consultant) and equivalent:")
    assert ("2211", "England", "Consultant") in [row.key() for row in tables(folder)[1].rows]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("See relevant pay band in Table 4", "See elsewhere", "`2232`: .* names neither a table nor an amount"),
        ("£31,892", "about 31,000", "`about 31,000` is not a number"),
        ("| 2232 ", "| 2239 ", "`2239` is no such code"),
    ],
)
def test_an_unexpected_text_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


@pytest.mark.parametrize("name", ["Going rate (annual)", "Band or equivalent", "Outer London"])
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(WrongColumn) as stopped:
        tables(altered(FILE, f"| {name} |", "| Column |"))
    assert f"has no column `{name}`" in str(stopped.value)

"""Pay on a page: bands always with their method, bounds and gaps in words, one unit on one scale."""

from typing import Any

import pytest

from careercli.output.document import Bar, Cell, Grid, Note, Prose, Spark
from careercli.pages import pay, pay_grid
from careercli.record.money import ScaleGrade
from careercli.record.occupation import Occupation
from careercli.text.text import Text

from .conftest import ENGLISH, inside, words

Records = dict[str, Occupation]
NAMES = {"ca": "Canada", "ca-on": "Ontario", "ca-bc": "British Columbia", "us": "United States"}
GAP = {"missing": "suppressed"}


def wage(region: str, period: str = "hour", **figures: Any) -> Any:
    """A wage record."""
    return {"region": region, "year": 2025, "period": period, "source": "pay-1", **figures}


def first_grid(blocks: Any) -> Grid:
    """The first grid among blocks."""
    return next(block for block in blocks if isinstance(block, Grid))


def column(grid: Grid, t: str) -> list[str]:
    """The texts of one column."""
    place = [column.label for column in grid.columns].index(t)
    return [cell.text for row in grid.rows if isinstance(cell := row[place], Cell)]


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("ca:00030", "Estimates by AI Career Graph"),
    ],
)
def test_bands_tell_where_they_come_from(records: Records, entry: str, told: str) -> None:
    record = records[entry]["pay"]
    text = words(pay.by_experience(record["by_experience"], record["currency"], ENGLISH))
    assert told in text


@pytest.mark.parametrize("entry", ["us:51-1010", "ca:00010"])
def test_bands_that_only_rename_percentiles_are_no_table(records: Records, entry: str) -> None:
    record = records[entry]["pay"]
    (told,) = pay.by_experience(record["by_experience"], record["currency"], ENGLISH)
    assert isinstance(told, Prose)
    assert told.text == "Nobody publishes pay by experience here."


def test_bands_of_a_page_have_years_and_notes(records: Records) -> None:
    record = records["ca:00030"]["pay"]
    grid = first_grid(pay.by_experience(record["by_experience"], "CAD", ENGLISH))
    assert column(grid, "Years") == ["0–3", "3+"]
    assert column(grid, "Note") == ["", "As head of a brewery."]
    assert column(grid, "CAD") == ["~ 50,000 – 60,000", "~ 60,000 – 90,000"]


def test_an_estimate_is_marked_and_drawn(records: Records) -> None:
    bands: Any = [{**band, "method": "occupation-ages/2"} for band in records["ca:00010"]["pay"]["by_experience"]]
    grid = first_grid(pay.by_experience(bands, "CAD", ENGLISH))
    assert column(grid, "CAD") == ["~ 20.00 – 27.12", "~ 27.12 – 34.06", "~ 34.06 – 50.00"]
    assert [bar for bar in inside(grid) if isinstance(bar, Bar)] == [
        Bar(20, None, 27.12),
        Bar(27.12, None, 34.06),
        Bar(34.06, None, 50),
    ]


def test_a_bound_is_written_as_one(records: Records) -> None:
    bands: Any = [{**band, "method": "occupation-ages/2"} for band in records["us:51-3010"]["pay"]["by_experience"]]
    text = words(pay.by_experience(bands, "USD", ENGLISH))
    assert "– ≥ 100.00" in text


def test_no_bands_no_blocks() -> None:
    assert pay.by_experience([], "CAD", ENGLISH) == []


def test_a_gap_is_told_in_words(records: Records) -> None:
    record = records["ca:00020"]["pay"]
    assert "only the minimum wage is published" in words(pay.pay(record, ENGLISH, NAMES, "ca"))


def test_no_pay_no_section(records: Records) -> None:
    assert pay.pay(records["ca:00040"]["pay"], ENGLISH, NAMES, "ca") == []


def test_only_columns_with_figures() -> None:
    grid = pay_grid.wage_grid([wage("ca", p10=1, p50=2, p90=3)], "CAD", ENGLISH, NAMES, "Pay")
    assert [part.label for part in grid.columns if part.label] == ["Where", "Year", "Low (p10)", "Median", "High (p90)"]
    assert (grid.caption, column(grid, "Median")) == ("Pay (CAD per hour)", ["2.00"])
    assert Bar(1, 2, 3) in inside(grid)


def test_two_periods_stand_on_no_one_scale() -> None:
    rows = [wage("ca", p10=1, p50=2, p90=3), wage("ca", "year", p10=2000, p50=4000, p90=6000)]
    grid = pay_grid.wage_grid(rows, "CAD", ENGLISH, NAMES, "Pay")
    assert [part for part in inside(grid) if isinstance(part, Bar)] == []
    assert column(grid, "Period") == ["2025, per hour", "2025, per year"]
    assert column(grid, "Median") == ["2.00", "4,000"]


def test_notes_in_words() -> None:
    rows = [wage("ca", p50=2, note="annual-rate low-is-floor"), wage("ca-on", p50=1)]
    grid = pay_grid.wage_grid(rows, "CAD", ENGLISH, NAMES, "Pay")
    assert column(grid, "Note") == ["published by the year; low is the minimum wage", ""]


def test_the_best_place_first() -> None:
    entries = [
        wage("a", p50=2),
        wage("b", p50=GAP),
        wage("c", p50={"at_least": 9}),
        wage("d", p50=3),
    ]
    assert [entry["region"] for entry in pay_grid.best_first(entries)] == ["c", "d", "a", "b"]


def test_each_place_once_in_the_period_most_have() -> None:
    entries = [wage("a", p50=2), wage("a", "year", p50=4000), wage("b", p50=3)]
    assert [(entry["region"], entry["period"]) for entry in pay_grid.best_first(entries)] == [
        ("b", "hour"),
        ("a", "hour"),
    ]


def test_a_place_published_by_another_period_is_not_lost() -> None:
    entries = [wage("a", "year", p50=125_000), wage("b", p50=60), wage("c", p50=70)]
    assert [entry["region"] for entry in pay_grid.best_first(entries)] == ["c", "b", "a"]


def test_a_trend_has_a_line_and_a_change_between_numbers(records: Records) -> None:
    grid = first_grid(pay.trend(records["us:51-1010"]["pay"]["trend"], "USD", ENGLISH))
    assert Spark((61000, 63000)) in inside(grid)
    assert column(grid, "Change") == ["+3.3%"]
    assert [part.label for part in grid.columns[1:3]] == ["2024", "2025"]


def test_no_change_is_worked_out_from_a_bound() -> None:
    grid = first_grid(pay.trend([wage("us", p50=5), wage("us", p50={"at_least": 9})], "USD", ENGLISH))
    assert column(grid, "Change") == [""]


@pytest.mark.parametrize("entries", [[], [wage("us", p50=5)], [wage("us", p50=5), wage("us", p50=GAP)]])
def test_one_figure_is_no_trend(entries: list[Any]) -> None:
    assert pay.trend(entries, "USD", ENGLISH) == []


def test_wage_levels(records: Records) -> None:
    grid = first_grid(pay.levels(records["us:51-1010"]["pay"]["levels"], "USD", ENGLISH))
    assert [cell.text for cell in grid.rows[0][1:] if isinstance(cell, Cell)] == [
        "40,000",
        "50,000",
        "60,000",
        "70,000",
    ]
    assert "500" in words([grid])
    assert grid.columns[0].label == "Legal minimum pay for visa sponsors"
    assert "2026-06-30" in words(pay.levels(records["us:51-1010"]["pay"]["levels"], "USD", ENGLISH))


def test_amounts_as_the_language_writes_them(records: Records) -> None:
    french = Text("fr")
    text = words(pay.by_experience(records["ca:00030"]["pay"]["by_experience"], "CAD", french))
    assert "50\u202f000 – 60\u202f000" in text


def test_whose_pay_it_is_where_a_publisher_has_two() -> None:
    rows = [wage("ca", basis="full-time", p50=20), wage("ca", basis="all", p50=18)]
    grid = pay_grid.wage_grid(rows, "CAD", ENGLISH, NAMES, "Pay")
    assert column(grid, "Whose pay") == ["full-time", "full- and part-time"]


def test_whose_pay_it_is_stands_with_the_unit_where_all_is_alike() -> None:
    grid = pay_grid.wage_grid([wage("ca", basis="full-time", p50=20)], "CAD", ENGLISH, NAMES, "Pay")
    assert "Whose pay" not in [entry.label for entry in grid.columns]
    assert "full-time" in words(grid)


AGED: Any = {
    "band": "senior", "age_min": 40, "age_max": 59, "low": 46990, "high": 46990, "period": "year", "derived": True,
    "method": "group-ages/2", "rated_at": "2",
    "of_group": {"code": "2", "title": "Professionals"}, "source": "pay-1", "ratio_source": "pay-2",
}  # fmt: skip
IN_DOLLARS: Any = {
    "currency": "USD", "period": "year", "kind": "ppp", "rate": 1.5, "rate_years": [2024], "pay_year": 2025,
    "derived": True, "sources": ["rates-1"],
}  # fmt: skip


def test_bands_by_age_say_age_and_name_both_sources() -> None:
    grid, method = pay.by_experience([{**AGED, "band": "early", "age_min": 22, "age_max": 29}, AGED], "GBP", ENGLISH)
    assert isinstance(grid, Grid)
    assert column(grid, "By experience") == ["Early", "Senior"]
    assert column(grid, "Ages") == ["22–29", "40–59"]
    assert isinstance(method, Prose)
    assert (method.refs, "its major group, 2 Professionals." in method.text) == (("pay-1", "pay-2"), True)


def test_the_money_asked_for_stands_beside_and_its_rate_below() -> None:
    band = {**AGED, "converted": {**IN_DOLLARS, "low": 70485, "high": 70485}}
    entry: Any = {"region": "gb", "year": 2025, "period": "year", "p50": 40000, "p90": {"missing": "suppressed"}}
    entry |= {"source": "pay-1", "converted": {**IN_DOLLARS, "p50": 60000, "p90": {"missing": "suppressed"}}}
    record: Any = {"currency": "GBP", "by_experience": [band], "percentiles": [entry], "trend": [], "levels": []}
    blocks = pay.pay(record, ENGLISH, {}, "gb")
    grids = [block for block in blocks if isinstance(block, Grid)]
    assert [cell.text for cell in grids[0].rows[0] if isinstance(cell, Cell)][2:4] == ["~ 46,990", "70,485"]
    assert [grid.caption for grid in grids[1:]] == ["Pay before tax (GBP per year)", "Converted (USD per year)"]
    converted = [cell.text for cell in grids[2].rows[0] if isinstance(cell, Cell)]
    assert converted[-2:] == ["60,000", "withheld by the publisher"]
    (note,) = [block for block in blocks if isinstance(block, Note)]
    assert note.text == (
        "1 GBP = 1.5000 USD by what money buys (purchasing power parity), 2024. "
        "The pay is from 2025; we have no later rate."
    )
    assert note.refs == ("rates-1",)


def test_records_of_several_periods_keep_their_period_on_any_screen() -> None:
    entries: Any = [
        {"region": "gb", "year": 2025, "period": period, "p50": 1, "source": "pay-1"} for period in ("year", "hour")
    ]
    grid, _ = pay.percentiles(entries, "GBP", ENGLISH, {})
    assert isinstance(grid, Grid)
    assert [column.drop for column in grid.columns if column.label == "Period"] == [0]


def grade(name: str, place: str, amount: float, hours: float = 0) -> ScaleGrade:
    made: ScaleGrade = {"grade": name, "place": place, "amount": amount, "source": "law"}
    return {**made, "hours": hours} if hours else made


def test_a_row_a_grade_and_a_column_a_place() -> None:
    grades = [grade("Band 5", "Wales", 30420, 37.5), grade("Band 5", "Scotland", 31892, 37), grade("Top", "Wales", 9e4)]
    grid, told = pay.scales(grades, "GBP", ENGLISH)
    assert isinstance(grid, Grid)
    assert isinstance(told, Prose)
    assert [column.label for column in grid.columns] == ["Grade", "Scotland", "Wales"]
    assert [[str(getattr(cell, "text", cell)) for cell in row] for row in grid.rows] == [
        ["Band 5", "31,892", "30,420"],
        ["Top", "–", "90,000"],
    ]
    assert "Weekly hours of full time: 37, 37.5." in told.text


def test_hours_nobody_published_are_said_to_be_missing() -> None:
    _, told = pay.scales([grade("Head teacher", "Wales", 57304)], "GBP", ENGLISH)
    assert isinstance(told, Prose)
    assert "not published" in told.text


def test_an_occupation_without_a_scale_has_no_block() -> None:
    assert pay.scales([], "GBP", ENGLISH) == []

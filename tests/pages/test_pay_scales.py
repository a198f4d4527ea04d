"""National pay scales on a page."""

from careercli.output.document import Grid, Prose
from careercli.pages.pay_scales import pay_scales
from careercli.record.money import ScaleGrade

from .conftest import ENGLISH


def grade(name: str, place: str, amount: float, hours: float = 0) -> ScaleGrade:
    made: ScaleGrade = {"grade": name, "place": place, "amount": amount, "source": "law"}
    return {**made, "hours": hours} if hours else made


def test_a_row_a_grade_and_a_column_a_place() -> None:
    grades = [grade("Band 5", "Wales", 30420, 37.5), grade("Band 5", "Scotland", 31892, 37), grade("Top", "Wales", 9e4)]
    grid, told = pay_scales(grades, "GBP", ENGLISH)
    assert isinstance(grid, Grid)
    assert isinstance(told, Prose)
    assert [column.label for column in grid.columns] == ["Grade", "Scotland", "Wales"]
    assert [[str(getattr(cell, "text", cell)) for cell in row] for row in grid.rows] == [
        ["Band 5", "31,892", "30,420"],
        ["Top", "–", "90,000"],
    ]
    assert "Full-time hours a week: 37, 37.5;" in told.text


def test_hours_nobody_published_are_said_to_be_missing() -> None:
    _, told = pay_scales([grade("Head teacher", "Wales", 57304)], "GBP", ENGLISH)
    assert isinstance(told, Prose)
    assert "not published" in told.text


def test_an_occupation_without_a_scale_has_no_block() -> None:
    assert pay_scales([], "GBP", ENGLISH) == []

"""The kinds of cells every line of data/ is made of."""

from typing import Any, NotRequired, TypedDict

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from careerdata.rows import base
from careerdata.rows.occupation import GroupRow
from careerdata.rows.pay import WageRow


def allows(kind: Any, cell: object) -> bool:
    """Whether a kind of cell takes this one."""
    try:
        return bool(TypeAdapter(kind).validate_python(cell) == cell)
    except ValidationError:
        return False


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (base.Figure, ["", "5", "25.13", ">=5", "!suppressed"], ["x", "!x", "1e5", 5, None]),
        (base.GivenFigure, ["5", ">=5", "!suppressed"], ["", "x"]),
        (base.Code, ["00010", "29-2011", "11-1011.00", "A1"], ["", "-1", "a1", "1 2", "1" * 17, "00010\n", 10]),
        (base.Text, ["a", "[note]", "é", "a" * 500], ["", "a" * 501, "\x1b", "a\nb", "\x7f", "\x9b", "\t"]),
        (base.OptionalText, ["", "a"], ["\x00", "a\r"]),
        (base.Region, ["ca", "ca-on", "ca-er3530", "us-m35620"], ["", "CA", "ca-", "ca_on", "can", "ca-on-1", "ca\n"]),
        (base.Year, ["1999", "2025"], ["", "25", "20255", "1899", "2100", "2O25"]),
        (base.SourceKey, ["ca-noc-2021", "a"], ["", "-a", "A", "a_b", "a b"]),
        (base.Period, ["hour", "week", "month", "year"], ["", "day", "Hour"]),
        (base.Count, ["0", "12"], ["", "-1", "01", "1.0", "!suppressed", ">=5"]),
        (base.Rank, ["1", "20"], ["", "0", "first", "01", "1.5"]),
    ],
)
def test_cells(kind: Any, good: list[object], bad: list[object]) -> None:
    assert [cell for cell in good if not allows(kind, cell)] == []
    assert [cell for cell in bad if allows(kind, cell)] == []


def test_columns_are_the_fields_in_order_and_the_source_last() -> None:
    assert GroupRow.columns() == [
        "code", "rank", "title_en", "title_fr", "title_de", "title_en_from", "parent", "source",
    ]  # fmt: skip


def test_columns_without_a_default_are_required() -> None:
    assert GroupRow.required() == ["source", "code", "rank", "title_en"]


def test_the_key_is_what_lines_are_sorted_by() -> None:
    row = WageRow(code="1", region="ca", year="2025", period="hour", p50="5", source="s")
    assert row.key() == ("1", "ca", "2025", "hour", "")
    assert row.key_words() == "1 ca 2025 hour"
    assert row.model_copy(update={"basis": "all"}).key() == ("1", "ca", "2025", "hour", "all")


def test_a_row_does_not_change_and_takes_no_other_column() -> None:
    row = WageRow(code="1", region="ca", year="2025", period="hour", source="s")
    with pytest.raises(ValidationError):
        row.code = "2"
    with pytest.raises(ValidationError, match="Extra inputs"):
        WageRow.model_validate({**row.model_dump(), "p95": "5"})


@pytest.mark.parametrize(
    ("steps", "rise"),
    [
        ({"p10": "1", "p50": "2", "p90": "3"}, True),
        ({"p10": "2", "p50": "2", "p90": "2"}, True),
        ({"p10": "1", "p50": "!suppressed", "p90": "3"}, True),
        ({"p75": ">=100", "p90": ">=100"}, True),
        ({"p50": ">=100", "p90": "150"}, True),
        ({"p50": ">=100", "p90": "90"}, False),
        ({"p75": "150", "p90": ">=100"}, True),
        ({"p50": ">=100", "p75": "!suppressed", "p90": "90"}, False),
        ({"p10": "3", "p50": "2"}, False),
        ({"p10": "3", "p50": "!suppressed", "p90": "2"}, False),
        ({"p10": "3", "mean": "1"}, True),
    ],
)
def test_percentiles_rise(steps: dict[str, str], rise: bool) -> None:
    row = {"code": "1", "region": "ca", "year": "2025", "period": "hour", "source": "s", **steps}
    if rise:
        assert WageRow.model_validate(row).p10 == steps.get("p10", "")
    else:
        with pytest.raises(ValidationError, match="percentiles do not rise"):
            WageRow.model_validate(row)


class Told(BaseModel):
    """What a row might say."""

    name: str
    note: str = ""
    year: int | None = None


class Printed(TypedDict):
    """What a record might hold."""

    name: str
    note: NotRequired[str]
    derived: NotRequired[bool]


def test_a_record_has_what_is_said_and_what_is_added_and_nothing_empty() -> None:
    assert base.record_of(Told(name="a"), Printed, derived=True) == {"name": "a", "derived": True}
    assert base.record_of(Told(name="a", note="b", year=1), Printed, {"name"}) == {"name": "a"}


def test_a_key_a_record_has_not_or_lacks_is_a_mistake_of_the_code() -> None:
    with pytest.raises(TypeError, match="Printed has no year"):
        base.record_of(Told(name="a", year=1), Printed)
    with pytest.raises(TypeError, match="Printed lacks name"):
        base.record_of(Told(name=""), Printed)


def test_a_figure_there_always_is() -> None:
    assert base.given_figure(">=5") == {"at_least": 5}
    with pytest.raises(ValueError, match="a figure is missing"):
        base.given_figure("")

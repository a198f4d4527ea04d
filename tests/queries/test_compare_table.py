"""A comparison as rows: one a field or one an occupation, numbers or nothing, and why nothing."""

from typing import Any

from careercli.queries.compare_table import table
from careercli.record.finished import Finished

GROUP = {"code": "9", "title": "Trades"}


def row(field: str, values: list[Any], **more: Any) -> Any:
    """A row of a comparison as programs read it."""
    return {
        "field": field,
        "values": values,
        "best": [],
        "sources": ["s", ""],
        "derived": [],
        "unit": "n",
        **more,
    }


ROWS = [
    row("employment", [5, None], missing={"us:2": "no-projections"}, of_group={"ca:1": GROUP}),
    row("pay_early", [{"low": 1, "high": None, "missing": {"high": "top-coded"}, "at_least": {"high": 9}}, None],
        missing={"us:2": "not-published"}, derived=["ca:1"]),
    row("pay_median", [None, 7], missing={"ca:1": "top-coded"}, at_least={"ca:1": 85200}, best=["us:2"]),
]  # fmt: skip
OCCUPATIONS = [
    {"id": "ca:1", "country": "ca", "code": "1", "title": "Bakers", "currency": "CAD"},
    {"id": "us:2", "country": "us", "code": "2", "title": "Brewers", "currency": "USD"},
]
FOUND = Finished({"occupations": OCCUPATIONS, "rows": ROWS, "country_medians": []})
NOTES = ["best", "derived", "of_group", "sources", "missing"]


def test_one_row_a_field() -> None:
    rows, columns = table(FOUND)
    assert columns == ["field", "unit", "ca:1", "us:2", *NOTES]
    found = {one["field"]: one for one in rows}
    assert list(found) == [
        "title", "country", "code", "currency", "employment", "pay_early_low", "pay_early_high", "pay_median",
    ]  # fmt: skip
    assert found["code"] == {"field": "code", "unit": "", "ca:1": "1", "us:2": "2"}, "codes stay text"
    assert found["employment"] == {
        "field": "employment",
        "unit": "n",
        "ca:1": 5,
        "us:2": None,
        "of_group": {"ca:1": GROUP},
        "sources": {"ca:1": "s"},
        "missing": {"us:2": "no-projections"},
    }


def test_a_range_is_two_rows_with_the_reasons_of_each() -> None:
    low, high = (one for one in table(FOUND)[0] if one["field"].startswith("pay_early"))
    assert (low["ca:1"], low["us:2"], low["missing"]) == (1, None, {"us:2": "not-published"})
    assert (high["ca:1"], high["missing"]) == (None, {"us:2": "not-published", "ca:1": "top-coded"})
    assert high["at_least"] == {"ca:1": 9}
    assert "at_least" not in low


def test_one_row_an_occupation() -> None:
    rows, columns = table(FOUND, transposed=True)
    fields = ["employment", "pay_early_low", "pay_early_high", "pay_median"]
    assert columns == ["id", "title", "country", "code", "currency", *fields, *NOTES]
    assert [[one[field] for field in fields] for one in rows] == [[5, 1, None, None], [None, None, None, 7]]
    assert rows[0]["missing"] == {"pay_early_high": "top-coded", "pay_median": "top-coded"}
    assert rows[0]["at_least"] == {"pay_early_high": 9, "pay_median": 85200}
    assert rows[0]["of_group"] == {"employment": GROUP}
    assert rows[0]["derived"] == ["pay_early_low", "pay_early_high"]
    assert (rows[1]["best"], "best" in rows[0]) == (["pay_median"], False)

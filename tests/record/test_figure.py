"""A cell of data/: a number, a bound, a reason, or nothing; and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.record.figure import REASONS, amount_or_none, lowest_or_none, number, parse_figure


@pytest.mark.parametrize(
    ("cell", "figure"),
    [
        ("", None),
        ("39", 39),
        ("25.13", 25.13),
        ("-100", -100),
        ("0", 0),
        (">=239200", {"at_least": 239200}),
        (">=115.00", {"at_least": 115.0}),
        ("!suppressed", {"missing": "suppressed"}),
    ],
)
def test_parse(cell: str, figure: object) -> None:
    found = parse_figure(cell)
    assert found == figure
    assert type(found) is type(figure)


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_is_one(reason: str) -> None:
    assert parse_figure(f"!{reason}") == {"missing": reason}


@pytest.mark.parametrize(
    "cell",
    [
        *("!", "!lost", ">=", ">= 5", ">5", ">=!suppressed", "1,000", "1e5", "1_000", "0x10", "NaN", "inf", "None"),
        *(" 5", "5 ", "--5", "5-", "+5", "1.2.3", ".", "-", "٣", "²", "$5", "N/A", "#", "*", "9" * 5000),
    ],
)
def test_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r"number|reason|literal|convert|digits"):
        parse_figure(cell)


@given(st.integers(min_value=-(10**12), max_value=10**12))
def test_whole_numbers_stay_whole(amount: int) -> None:
    assert number(str(amount)) == amount
    assert isinstance(number(str(amount)), int)


@given(st.text(max_size=12))
def test_any_cell_is_a_figure_or_refused(cell: str) -> None:
    try:
        figure = parse_figure(cell)
    except ValueError:
        return
    assert figure is None or isinstance(figure, int | float | dict)


@pytest.mark.parametrize(
    ("figure", "amount", "lowest"),
    [
        (5, 5, 5),
        (5.5, 5.5, 5.5),
        (0, 0, 0),
        ({"at_least": 7}, None, 7),
        ({"missing": "suppressed"}, None, None),
        ({}, None, None),
        (None, None, None),
        (True, None, None),
        ("5", None, None),
    ],
)
def test_amounts(figure: object, amount: object, lowest: object) -> None:
    assert (amount_or_none(figure), lowest_or_none(figure)) == (amount, lowest)

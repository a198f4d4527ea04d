"""Each kind of rule, alone."""

import pytest

from careercli.rules.kinds import bands, cap, combination, flag, levels, one_of, requirement, threshold

DAY = "2026-06-01"


@pytest.mark.parametrize(
    ("starts", "value", "expected"),
    [("at", 4, 0), ("at", 5, 1), ("at", 9, 1), ("at", 10, 2), ("above", 5, 0), ("above", 6, 1), ("above", 10, 1)],
)
def test_a_band_begins_at_its_number_or_above_it(starts: str, value: int, expected: int) -> None:
    block = {"input": "x", "bands": [[5, 1], [10, 2]], "below": 0, "starts": starts}
    assert bands.compiled(block, DAY)({"x": value}) == expected


def test_bands_of_four_abilities_are_added_up() -> None:
    block = {"input": "x", "bands": [[5, 1], [10, 2]], "below": 0, "starts": "at"}
    assert bands.compiled(block, DAY)({"x": (4, 5, 10, 12)}) == 5
    assert bands.most(block, {"x": (4, 5, 10, 12)}) == 8


def test_a_number_nobody_gave_lies_below_every_band() -> None:
    block = {"input": "x", "bands": [[0, "some"]], "below": "none", "starts": "at"}
    assert bands.compiled(block, DAY)({"x": None}) == "none"


def test_a_column_is_chosen_by_another_value() -> None:
    block = {"input": "x", "by": "y", "columns": [True, False], "bands": [[1, 35, 40]], "below": 0, "starts": "at"}
    compiled = bands.compiled(block, DAY)
    assert [compiled({"x": 1, "y": choice}) for choice in (True, False)] == [35, 40]
    assert bands.most(block, {"x": 1, "y": True}) == 35


def test_levels_by_word_and_column() -> None:
    block = {"input": "x", "levels": {"a": [1, 2]}, "by": "y", "columns": ["l", "r"], "otherwise": 0}
    compiled = levels.compiled(block, DAY)
    assert [compiled({"x": "a", "y": "r"}), compiled({"x": None, "y": "r"})] == [2, 0]


def test_a_code_that_is_in_no_table_has_no_value() -> None:
    assert levels.compiled({"input": "x", "levels": {"1111": 88100}}, DAY)({"x": "9999"}) is None


@pytest.mark.parametrize(("value", "otherwise"), [(15, 0), (True, False)])
def test_a_flag_without_its_condition(value: int, otherwise: int) -> None:
    compiled = flag.compiled({"when": [{"x": True}], "value": value}, DAY)
    assert [compiled({"x": True}), compiled({"x": False}), compiled({"x": None})] == [value, otherwise, otherwise]


def test_a_cap_adds_what_applies_within_limits() -> None:
    block = {"parts": ["a", "b"], "most": 50, "least": 5}
    compiled = cap.compiled(block, DAY)
    assert [compiled({"a": a, "b": b}) for a, b in ((30, 30), (30, None), (None, None))] == [50, 30, 5]


def test_a_cap_may_be_a_name_or_stand_in_columns() -> None:
    assert cap.compiled({"parts": ["a"], "most": "limit"}, DAY)({"a": 9, "limit": 4}) == 4
    block = {"parts": ["a"], "most": [22, 24], "by": "y", "columns": [True, False]}
    assert cap.compiled(block, DAY)({"a": 99, "y": False}) == 24


def test_a_combination_is_where_both_meet() -> None:
    block = {"row": "r", "column": "c", "columns": [7, 9], "table": {"one": [13, 25]}, "otherwise": 0}
    compiled = combination.compiled(block, DAY)
    assert [compiled({"r": "one", "c": c}) for c in (0, 7, 9)] == [0, 13, 25]
    assert compiled({"r": "none", "c": 9}) == 0


TERM = {"times": [], "round_to": 0.01, "of": [], "take": "largest"}


def test_a_threshold_is_exact_to_the_cent() -> None:
    assert threshold.compiled({**TERM, "amount": 101400, "times": 0.453}, DAY)({}) == 45934.2
    assert threshold.compiled({**TERM, "amount": 38000, "times": 0.7}, DAY)({}) == 26600


def test_a_threshold_scales_rounds_and_keeps_limits() -> None:
    block = {**TERM, "amount": "rate", "times": ["share"], "per": 37.5, "round_to": 100, "at_least": "floor"}
    compiled = threshold.compiled(block, DAY)
    assert compiled({"rate": 1000, "share": 75, "floor": 500}) == 2000
    assert compiled({"rate": 1049, "share": 37.5, "floor": 5000}) == 5000


@pytest.mark.parametrize(("take", "expected"), [("largest", 9), ("smallest", 4), ("sum", 13)])
def test_a_threshold_of_several_terms_leaves_out_the_unknown(take: str, expected: int) -> None:
    one = {"times": [], "round_to": 0.01}
    terms = [{**one, "amount": "a"}, {**one, "amount": "b"}, {**one, "amount": "gone"}]
    compiled = threshold.compiled({**TERM, "of": terms, "take": take}, DAY)
    assert compiled({"a": 4, "b": 9, "gone": None}) == expected
    assert compiled({"a": None, "b": None, "gone": None}) is None


def test_a_requirement_holds_or_not() -> None:
    compiled = requirement.compiled({"when": [{"x": {"at_least": 7}}]}, DAY)
    assert [compiled({"x": 7}), compiled({"x": 6}), compiled({"x": None})] == [True, False, False]


OPTIONS = [{"when": [{"a": True}], "value": 5}, {"when": [{"b": True}], "value": 9}, {"of": "c"}]


@pytest.mark.parametrize(
    ("take", "values", "expected"),
    [
        ("first", {"a": True, "b": True, "c": 1}, 5),
        ("first", {"a": False, "b": False, "c": 1}, 1),
        ("best", {"a": True, "b": True, "c": 1}, 9),
        ("best", {"a": True, "b": False, "c": None}, 5),
        ("all", {"a": False, "b": True, "c": 1}, [9, 1]),
    ],
)
def test_one_of_several(take: str, values: dict[str, object], expected: object) -> None:
    assert one_of.compiled({"options": OPTIONS, "take": take, "otherwise": 0}, DAY)(values) == expected


def test_when_no_option_is_open() -> None:
    block = {"options": OPTIONS[:1], "take": "first", "otherwise": "none"}
    assert one_of.compiled(block, DAY)({"a": False}) == "none"


BANDS = {"input": "x", "bands": [[5, 1], [10, 2]], "below": 3, "starts": "at"}


@pytest.mark.parametrize(
    ("block", "values", "expected"),
    [
        (BANDS, {"x": 1}, 3),
        ({**BANDS, "below": 0}, {"x": None}, 2),
        ({**BANDS, "bands": [[5, "some"]]}, {"x": 9}, None),
        ({**BANDS, "bands": [[5, 1, 9], [8, 7, 2]], "by": "y", "columns": ["l", "r"]}, {"x": 1, "y": "r"}, 9),
    ],
)
def test_the_most_of_bands(block: dict[str, object], values: dict[str, object], expected: object) -> None:
    assert bands.most(block, values) == expected


def test_bands_without_a_column_of_numbers_are_words() -> None:
    block = {**BANDS, "bands": [[5, "low"], [10, "high"]], "below": "none", "by": "y", "columns": ["only"]}
    assert [bands.compiled({**block, "bands": [[5, "low"]]}, DAY)({"x": x, "y": "only"}) for x in (4, 5)] == [
        "none",
        "low",
    ]


def test_the_most_of_a_cap_is_its_limit() -> None:
    columns = {"parts": ["a"], "most": [22, 24], "by": "y", "columns": [True, False]}
    assert cap.most(columns, {"y": True}) == 22
    assert cap.most({"parts": ["a"], "most": "limit"}, {"limit": 4}) == 4
    assert cap.most({"parts": ["a"], "most": 50}, {}) == 50
    assert cap.most({"parts": ["a"]}, {}) is None


def test_a_cap_without_limits_and_with_a_least_by_name() -> None:
    assert cap.compiled({"parts": ["a", "b"]}, DAY)({"a": 90, "b": -100}) == -10
    lowest = cap.compiled({"parts": ["a"], "least": "floor"}, DAY)
    assert [lowest({"a": a, "floor": 7}) for a in (6, 7, 8)] == [7, 7, 8]


def test_the_most_of_a_combination_a_flag_and_a_level() -> None:
    table = {"table": {"one": [13, 25], "two": [30, 1]}}
    assert combination.most(table, {}) == 30
    assert combination.most({"table": {"one": [13, "a"]}}, {}) is None
    assert flag.most({"value": 15}, {}) == 15
    assert flag.most({"value": 15, "otherwise": 20}, {}) == 20
    assert flag.most({"value": -5}, {}) == 0
    assert flag.most({"value": True}, {}) is None
    assert flag.most({"value": 3, "otherwise": "none"}, {}) is None
    by = {"input": "x", "levels": {"a": [1, 9], "b": [2, 3]}, "by": "y", "columns": ["l", "r"]}
    assert [levels.most(by, {"y": column}) for column in ("l", "r")] == [2, 9]
    assert levels.most({"input": "x", "levels": {"a": 4, "b": 7}}, {}) == 7
    assert levels.most({"input": "x", "levels": {"a": 4, "b": "none"}}, {}) is None


def test_the_most_of_one_of_several_is_the_highest_fixed_value() -> None:
    assert one_of.most({"options": OPTIONS[:2]}, {}) == 9
    assert one_of.most({"options": OPTIONS}, {}) is None
    assert one_of.most({"options": [{"value": True}]}, {}) is None


def test_thresholds_and_requirements_have_no_most() -> None:
    assert (threshold.most({}, {}), requirement.most({}, {})) == (None, None)


def test_a_flag_has_the_value_it_says_otherwise() -> None:
    worded = flag.compiled({"when": [{"x": True}], "value": "yes", "otherwise": "no"}, DAY)
    assert [worded({"x": x}) for x in (True, False)] == ["yes", "no"]
    turned = flag.compiled({"when": [{"x": True}], "value": False, "otherwise": True}, DAY)
    assert [turned({"x": x}) for x in (True, False)] == [False, True]
    always = flag.compiled({"when": [{"x": True}], "value": True, "otherwise": True}, DAY)
    assert always({"x": False}) is True
    assert flag.compiled({"when": [{"x": True}], "value": 15}, DAY)({"x": False}) == 0
    assert flag.compiled({"when": [{"x": True}], "value": 15}, DAY)({"x": False}) is not False


def test_levels_without_columns_have_the_value_they_say_otherwise() -> None:
    compiled = levels.compiled({"input": "x", "levels": {"a": 3}, "otherwise": 1}, DAY)
    assert [compiled({"x": x}) for x in ("a", "b", None)] == [3, 1, 1]


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ({"amount": 100, "per": 8}, 12.5),
        ({"amount": 100, "plus": 8}, 108),
        ({"amount": 100, "minus": 8}, 92),
        ({"amount": 100, "times": [0.5, 3]}, 150),
        ({"amount": 100, "times": 2, "per": 5, "plus": 7, "minus": 1}, 46),
        ({"amount": 100, "at_most": 60}, 60),
        ({"amount": 100, "at_most": 100.01}, 100),
        ({"amount": 100, "at_least": 130}, 130),
        ({"amount": 0.125}, 0.13),
        ({"amount": 12.5, "round_to": 5}, 15),
        ({"amount": 12.4, "round_to": 5}, 10),
        ({"amount": 149, "round_to": 100, "at_least": 120}, 120),
    ],
)
def test_the_steps_of_a_threshold(term: dict[str, object], expected: float) -> None:
    """Multiplied, divided, added to and taken from, then rounded, then kept within limits."""
    found = threshold.compiled({**TERM, **term}, DAY)({})
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize("key", ["amount", "times", "per", "plus", "minus", "at_least", "at_most"])
def test_an_operand_of_a_threshold_by_name(key: str) -> None:
    """It is looked up each time, and leaves the amount open where it is not known."""
    compiled = threshold.compiled({**TERM, "amount": 100, key: "named"}, DAY)
    plain = [threshold.compiled({**TERM, "amount": 100, key: number}, DAY)({}) for number in (40, 200)]
    assert [compiled({"named": number}) for number in (40, 200)] == plain
    assert compiled({"named": None}) is None


def test_a_band_above_its_number_for_four_abilities() -> None:
    block = {"input": "x", "bands": [[5, 1], [10, 2]], "below": 0, "starts": "above"}
    assert bands.compiled(block, DAY)({"x": (5, 6, 10, 11)}) == 4


@pytest.mark.parametrize(
    ("take", "values", "expected"),
    [
        ("best", {"a": False, "b": False, "c": None}, "none"),
        ("best", {"a": True, "b": True, "c": 12}, 12),
        ("first", {"a": False, "b": True, "c": 1}, 9),
        ("all", {"a": False, "b": False, "c": 2}, [2]),
    ],
)
def test_one_of_several_or_what_is_said_otherwise(take: str, values: dict[str, object], expected: object) -> None:
    assert one_of.compiled({"options": OPTIONS, "take": take, "otherwise": "none"}, DAY)(values) == expected

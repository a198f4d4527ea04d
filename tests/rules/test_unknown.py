"""What is not known of a rule, and on which facts that hangs."""

from typing import Any

import pytest

from careercli.rules.unknown import NO_LIMIT, Open, hangs_on, possible, unknown_block, unless

DAY = "2026-06-01"


@pytest.mark.parametrize(
    ("kind", "values"),
    [("requirement", (True, False)), ("flag", (True, False)), ("bands", (0, NO_LIMIT)), ("threshold", (0, NO_LIMIT))],
)
def test_every_value_a_block_may_have(kind: str, values: tuple[Any, ...]) -> None:
    assert unknown_block(kind) == Open(values)
    assert possible(kind, {"value": True}) == values


def test_the_points_of_a_flag_or_what_it_says_otherwise() -> None:
    assert possible("flag", {"value": 15}) == (15, 0)
    assert possible("flag", {"value": 15, "otherwise": 5}) == (15, 5)
    assert possible("bands", {"value": 15}) == (0, NO_LIMIT)


def test_a_rule_is_open_only_where_it_is_not_known() -> None:
    rule = {"kind": "flag", "unknown_when": [{"tested": {"within_years": 2}}]}
    answer = unless(rule, lambda values: values["x"], {"value": 9}, DAY)
    assert answer({"tested": "2024-06-02", "x": 3}) == Open((9, 0))
    assert answer({"tested": "2024-06-01", "x": 3}) == 3


RECORD: dict[str, Any] = {
    "facts": [{"name": name} for name in ("age", "clb", "pay", "hours")],
    "rules": [{"id": "rate", "dated": [{"reads": ["age"]}, {"reads": ["pay", "hours", "age", "other"]}]}],
}


@pytest.mark.parametrize(
    ("rule", "names"),
    [
        ({}, ["age", "clb", "pay", "hours"]),
        ({"only": [{"clb.reading": {"at_least": 4}}]}, ["clb"]),
        ({"only": [{"pay": 3}], "unknown_when": [{"age": {"at_least": 4}}]}, ["age"]),
        ({"only": [{"rate": {"above": 3}, "hours": {"above": 1}}]}, ["pay", "hours", "age"]),
    ],
)
def test_the_facts_an_unknown_rule_hangs_on(rule: dict[str, Any], names: list[str]) -> None:
    """Those of its own conditions; of a rule among them what its last block reads; else what the block reads."""
    assert hangs_on(RECORD, rule, {"reads": ["age", "clb.least", "rate"]}) == names

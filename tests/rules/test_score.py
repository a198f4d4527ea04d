"""What the facts of a small grid come to: the total, the breakdown, and what is open where a rule is not known."""

from typing import Any

import pytest
from tests.rules.conftest import Record

from careercli.queries.points import question_of
from careercli.rules.load import system_on
from careercli.rules.score import Result, answers, breakdown, result

LEVELS = {"reading": 5, "writing": 4, "listening": 9, "speaking": 6}
FACTS: Record = {"age": 30, "years": 1, "degree": "bachelor", "lang": LEVELS, "grade": "high"}
"""Ten points of work, twenty of study, and 1 + 0 + 5 + 1 of language."""
DAY = "2026-06-01"


def come_to(record: Record, facts: Record = FACTS, day: str = DAY) -> Result:
    """The result."""
    question = question_of(record, facts, (), day)
    return result(question.system, question.facts.values)


@pytest.mark.parametrize(
    ("change", "day", "total", "mark", "passes", "failed"),
    [
        ({}, DAY, 37, 50, False, ["enough"]),
        ({}, "2025-12-31", 37, 40, False, ["enough"]),
        ({"years": 3}, DAY, 52, 50, True, []),
        ({"years": 3, "score": 1}, DAY, 52, 50, False, ["scored"]),
        ({"score": 1}, DAY, 37, 50, False, ["enough", "scored"]),
        ({"degree": "masters", "lang": None}, "2025-12-31", 40, 40, True, []),
        ({"years": 10}, DAY, 100, 50, True, []),
        ({"paper": True, "friend": {"years": 2, "kind": "close"}}, DAY, 48, 50, False, ["enough"]),
        ({"friend": {"years": 1, "kind": "close"}}, DAY, 37, 50, False, ["enough"]),
    ],
)
def test_total_mark_and_verdict(
    tiny: Record, change: Record, day: str, total: int, mark: int, passes: bool, failed: list[str]
) -> None:
    found = come_to(tiny, {**FACTS, **change}, day)
    assert (found.total, found.mark, found.passes, found.failed) == (total, mark, passes, failed)
    assert (found.open, found.undecided, found.why, len(found.worlds)) == (frozenset(), [], [], 1)


def test_the_breakdown_has_blocks_and_leaves_out_what_is_not_shown_or_does_not_apply(tiny: Record) -> None:
    system = system_on(tiny, DAY)
    shown = breakdown(system, come_to(tiny))
    assert shown == {
        "points": {"work": 10, "study": 20, "speech": 7},
        "friends": 0,
        "total": 37,
        "mark": 50,
        "tier": "first",
        "enough": False,
        "scored": True,
        "passed": False,
    }
    assert breakdown(system, come_to(tiny, {**FACTS, "lang": None}))["points"] == {"work": 10, "study": 20}
    assert answers(system, come_to(tiny)) == {"total": 37, "passed": False, "tier": "first"}


def unknown(record: Record, rule: str, **how: Any) -> Record:
    """The grid with a rule that is not known where this holds."""
    rules = [{**one, **how} if one["id"] == rule else one for one in record["rules"]]
    return {**record, "rules": rules}


def test_a_rule_not_known_here_is_worked_out_with_each_value(tiny: Record) -> None:
    grid = unknown(tiny, "extra", unknown_when=[{"paper": True}], unknown_says="Nobody tells.")
    found = come_to(grid, {**FACTS, "paper": True})
    assert [world.taken for world in found.worlds] == [{"extra": 7}, {"extra": 0}]
    assert [world.values["total"] for world in found.worlds] == [44, 37]
    assert (found.total, found.passes, found.failed) == (None, False, ["enough"])
    assert found.open == {"extra", "total"}
    assert (found.undecided, found.why) == (["paper"], ["Nobody tells."])
    assert found.values["work"] == 10
    system = system_on(grid, DAY)
    assert breakdown(system, found)["total"] is None
    assert answers(system, found) == {"total": None, "passed": False, "tier": "first"}


def test_what_every_world_agrees_on_is_decided(tiny: Record) -> None:
    grid = unknown(tiny, "extra", unknown_when=[{"paper": True}], unknown_says="Nobody tells.")
    found = come_to(grid, {**FACTS, "paper": True, "years": 10})
    assert (found.total, found.passes, found.open) == (100, True, {"extra"})
    assert (found.undecided, found.why) == ([], [])
    sure = come_to(grid, {**FACTS, "paper": False})
    assert (sure.total, len(sure.worlds)) == (37, 1)


def test_of_two_rules_not_known_the_one_that_decides_is_named(tiny: Record) -> None:
    """Whether it passes goes before the total; a rule that turns nothing by itself is left out."""
    grid = unknown(tiny, "extra", unknown_when=[{"paper": True}], unknown_says="Of the paper.")
    grid = unknown(grid, "friends", unknown_when=[{"age": {"above": 18}}], unknown_says="Of friends.")
    found = come_to(grid, {**FACTS, "degree": "masters", "paper": True})
    assert sorted(world.values["total"] for world in found.worlds) == [47, 51, 54, 58]
    assert (found.passes, found.total, found.failed) == (None, None, [])
    assert (found.undecided, found.why) == (["age", "paper"][::-1], ["Of the paper.", "Of friends."])
    enough = come_to(grid, {**FACTS, "degree": "masters", "paper": True, "lang": dict.fromkeys(LEVELS, 9)})
    assert (enough.passes, enough.total) == (True, None)
    assert enough.undecided == ["paper", "age"]


def test_two_rules_that_turn_the_verdict_only_together_are_both_named(tiny: Record) -> None:
    grid = unknown(tiny, "extra", unknown_when=[{"paper": True}], unknown_says="Of the paper.")
    grid = unknown(grid, "friends", unknown_when=[{"age": {"above": 18}}], unknown_says="Of friends.")
    found = come_to(grid, {**FACTS, "paper": True, "lang": {**LEVELS, "reading": 9, "writing": 5}})
    assert sorted(world.values["total"] for world in found.worlds) == [42, 46, 49, 53]
    assert found.passes is None
    assert (found.undecided, found.why) == (["paper", "age"], ["Of the paper.", "Of friends."])


def test_the_rule_that_alone_decides_is_named_alone(tiny: Record) -> None:
    grid = unknown(tiny, "extra", unknown_when=[{"paper": True}], unknown_says="Of the paper.")
    grid = unknown(grid, "friends", unknown_when=[{"age": {"above": 18}}], unknown_says="Of friends.")
    facts = {**FACTS, "paper": True, "degree": "masters", "lang": {**LEVELS, "reading": 4, "speaking": 4}}
    found = come_to(grid, facts)
    assert sorted(world.values["total"] for world in found.worlds) == [45, 49, 52, 56]
    assert (found.passes, found.undecided, found.why) == (None, ["paper"], ["Of the paper."])

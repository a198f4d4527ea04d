"""A fact nobody stated never decides by its default: no verdict is "no" where another value would make it "yes"."""

from typing import Any

import pytest
from tests.rules.conftest import SYSTEMS, Answered, Record, cases_of, record_of

from careercli.queries.points import question_of
from careercli.rules import score
from careercli.rules.assumed import without_assumptions
from careercli.rules.changes import after_change
from careercli.rules.score import Result
from careercli.text.text import Message

FACTS = [
    pytest.param(system, case, id=f"{system}-{case['id']}")
    for system in SYSTEMS
    for case in cases_of(system)
    if not case.get("unknown")
]


@pytest.mark.parametrize(("system", "case"), FACTS)
def test_no_failure_hangs_on_a_flag_nobody_stated(answered: Answered, system: str, case: dict) -> None:
    found = answered(system, case["facts"], case["on"])
    question = question_of(record_of(system), case["facts"], (), case["on"])
    flags = [name for name, value in question.facts.assumed.items() if isinstance(value, bool)]
    others = [
        after_change(question.system, question.facts.values, {name: not found["assumed"][name]}) for name in flags
    ]
    turned = any(after is not None and after.passes is True for after in others)
    assert not (turned and found["pass"] is False)
    if score.result(question.system, question.facts.values).passes is True:
        assert found["pass"] is True
    for one in found["needed"]:
        assert found["pass"] is None
        assert one["fact"] in question.facts.assumed
        assert one["asks"]


def test_what_is_needed_is_named_and_nothing_is_said_to_fail(answered: Answered) -> None:
    found = answered("us/schedule-a", {"occupation": "registered_nurse"}, "2026-06-01")
    assert (found["pass"], found["eligible"], found["failed"]) == (None, None, [])
    assert [one["fact"] for one in found["needed"]] == ["licence_or_examination"]
    stated = answered(
        "us/schedule-a", {"occupation": "registered_nurse", "licence_or_examination": False}, "2026-06-01"
    )
    assert (stated["pass"], stated["failed"], stated["needed"]) == (False, ["papers"], [])


def test_the_word_left_over_is_not_given_while_the_facts_for_others_are_not_stated(answered: Answered) -> None:
    facts = {"degree": "bachelor", "permanent_offer": True, "labor_certification": True}
    assert answered("us/eb3", facts, "2026-06-01")["class"] is None
    every = {**facts, "post_needs_bachelor": False, "trained_years": 0}
    assert answered("us/eb3", every, "2026-06-01")["class"] == "other worker"


def test_several_facts_may_be_needed_together(answered: Answered) -> None:
    found = answered("us/eb2", {"degree": "bachelor"}, "2026-06-01")
    assert found["pass"] is None
    assert len(found["needed"]) > 1


def test_a_pass_that_leads_to_a_draw_says_so(answered: Answered) -> None:
    facts = {"specialty_post": True, "degree": "bachelor", "wage_level": "I"}
    assert answered("us/h1b", facts, "2026-06-01")["leads_to"] == "draw"
    assert answered("us/h1b", {**facts, "cap_exempt": True}, "2026-06-01")["leads_to"] is None


FACTS: Record = {"age": 30, "years": 3, "degree": "bachelor"}
"""45 points of the small grid, 50 pass; the paper, which nobody stated, would bring seven."""


def decided(record: Record, facts: Record) -> tuple[Result, set[str]]:
    """The result without assumptions, and what it opens."""
    question = question_of(record, facts, (), "2026-06-01")
    found = score.result(question.system, question.facts.values)
    opened = without_assumptions(question.system, question.facts, found)
    return opened, set(opened.open) - set(found.open)


def asking(record: Record, rule: str, when: Record, **defaults: Any) -> Record:
    """The grid with another condition for a rule, and other defaults."""
    rules = [
        {**one, "dated": [{**block, "when": [when]} for block in one["dated"]]} if one["id"] == rule else one
        for one in record["rules"]
    ]
    facts = [{**one, "default": defaults[one["name"]]} if one["name"] in defaults else one for one in record["facts"]]
    return {**record, "rules": rules, "facts": facts}


def test_a_failure_that_one_fact_nobody_stated_turns_is_open_and_so_is_the_word_left_over(tiny: Record) -> None:
    found, opened = decided(tiny, FACTS)
    assert opened == {"enough", "passed", "tier"}
    assert [found.values[name] for name in ("enough", "passed", "tier", "scored", "total")] == [
        None, None, None, True, 45,
    ]  # fmt: skip
    assert (found.passes, found.total, found.failed, found.undecided) == (None, 45, [], ["paper"])
    assert [str(why) for why in found.why] == [str(Message("rules.not_stated"))]


def test_what_is_stated_decides(tiny: Record) -> None:
    found, opened = decided(tiny, {**FACTS, "paper": False})
    assert (found.passes, found.failed, opened, found.undecided, found.why) == (False, ["enough"], {"tier"}, [], [])
    whole, opened = decided(tiny, {**FACTS, "paper": False, "grade": "low", "score": 2})
    assert (whole.passes, whole.values["tier"], opened) == (False, "third", set())
    high, opened = decided(tiny, {**FACTS, "grade": "high"})
    assert (high.values["tier"], opened) == ("first", {"enough", "passed"})


def test_a_requirement_that_fails_whatever_nobody_stated_fails(tiny: Record) -> None:
    found, opened = decided(tiny, {**FACTS, "score": 1})
    assert (found.passes, found.failed, opened) == (False, ["enough", "scored"], {"tier"})


def test_the_fewest_facts_that_turn_it_together_are_named(tiny: Record) -> None:
    both = asking(tiny, "scored", {"score": {"at_least": 3}})
    found, opened = decided(both, FACTS)
    assert (found.passes, found.failed, found.undecided) == (None, [], ["paper", "score"])
    assert opened == {"enough", "scored", "passed", "tier"}
    one, _ = decided(both, {**FACTS, "paper": True})
    assert (one.passes, one.undecided, one.failed) == (None, ["score"], [])
    three = asking(tiny, "scored", {"score": {"at_least": 3}, "grade": "high"})
    found, _ = decided(three, FACTS)
    assert (found.passes, found.undecided) == (None, ["paper", "grade", "score"])
    four = asking(tiny, "scored", {"score": {"at_least": 3}, "grade": "high", "degree": "masters"}, degree="bachelor")
    found, _ = decided(four, {"age": 30, "years": 0})
    assert (found.passes, found.undecided) == (False, []), "four facts nobody stated are not tried together"


def test_of_a_choice_every_value_is_tried_alone_and_the_last_with_others(tiny: Record) -> None:
    middle = asking(tiny, "scored", {"grade": "middle"})
    alone, _ = decided(middle, {**FACTS, "paper": True})
    assert (alone.passes, alone.undecided) == (None, ["grade"])
    together, _ = decided(middle, FACTS)
    assert (together.passes, together.failed) == (False, ["enough", "scored"])


def test_of_a_number_the_most_is_tried_and_no_other_than_the_default(tiny: Record) -> None:
    most = asking(tiny, "scored", {"score": {"at_least": 10}})
    assert decided(most, {**FACTS, "paper": True})[0].undecided == ["score"]
    beyond = asking(tiny, "scored", {"score": {"at_least": 11}})
    assert decided(beyond, {**FACTS, "paper": True})[0].passes is False
    lower = asking(tiny, "scored", {"score": {"below": 10}}, score=10)
    assert decided(lower, {**FACTS, "paper": True})[0].passes is False


def test_a_value_that_contradicts_other_facts_is_not_tried(tiny: Record) -> None:
    check = {"facts": ["paper"], "when": [{"paper": True, "age": 30}], "says": "too young for the paper"}
    found, opened = decided({**tiny, "checks": [check]}, FACTS)
    assert (found.passes, found.failed, opened) == (False, ["enough"], {"tier"})


def test_what_passes_stays_so(tiny: Record) -> None:
    found, opened = decided(tiny, {**FACTS, "paper": True})
    assert (found.passes, found.failed, opened) == (True, [], {"tier"})

"""A fact nobody stated never decides by its default: no verdict is "no" where another value would make it "yes"."""

import pytest
from tests.rules.conftest import SYSTEMS, Answered, cases_of, record_of

from careercli.queries.points import question_of
from careercli.rules import score
from careercli.rules.changes import after_change

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

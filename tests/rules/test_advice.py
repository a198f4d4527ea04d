"""What is advised is the least that helps: applied it gives what it promises, and one step less does not."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rules.conftest import SYSTEMS, Answered, Record, cases_of, record_of

from careercli.queries.points import Question, points_of, question_of
from careercli.rules import score
from careercli.rules.changes import after_change
from careercli.rules.facts import BadFacts

DAY = "2026-06-01"


def numbers(fact: Record) -> st.SearchStrategy[Any]:
    """Values of a number: small ones, and some anywhere within what is allowed."""
    least, most = fact["least"], min(fact["most"], 200_000)
    if fact["type"] == "integer":
        return st.integers(int(least), int(most)) | st.integers(int(least), int(min(most, least + 60)))
    return st.integers(int(least * 100), int(most * 100)).map(lambda cents: cents / 100)


def value_of(fact: Record) -> st.SearchStrategy[Any]:
    """Any value a fact can have."""
    kind = fact["type"]
    if kind == "choice":
        return st.sampled_from(fact["values"])
    if kind == "flag":
        return st.booleans()
    if kind == "abilities":
        four = ("reading", "writing", "listening", "speaking")
        return st.fixed_dictionaries(dict.fromkeys(four, st.integers(int(fact["least"]), int(fact["most"]))))
    if kind == "text":
        return st.sampled_from(["2134", "21", "22", "2237", "5312", "9999", "26.0401", "72200"])
    return st.none() if kind == "date" else numbers(fact)


def drawn_question(data: st.DataObject, system: str) -> Question | None:
    """A system with facts drawn; None where they contradict each other."""
    record, facts = record_of(system), {}
    for fact in record["facts"]:
        if fact["type"] in ("block", "date") or "sets_day" in fact or "." in fact["name"]:
            continue
        if fact["optional"] and data.draw(st.booleans()):
            continue
        facts[fact["name"]] = data.draw(value_of(fact), label=fact["name"])
    if system == "ca/crs":
        facts["first_language"] = {"lang": "en", "clb": data.draw(st.integers(0, 12))}
    try:
        return question_of(record, facts, (), max(DAY, record["editions"][0]["from"]))
    except BadFacts:
        return None


def set_by(question: Question, change: Record) -> dict[str, Any]:
    """The facts a change sets, as rules see them."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in change["changes"].items()}


def lower(question: Question, changes: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The change with one of its numbers, abilities or choices a step less, never below what is now."""
    facts = {fact["name"]: fact for fact in question.system.record["facts"]}
    for name, value in changes.items():
        fact, now = facts[name], question.facts.values[name]
        if fact["type"] in ("integer", "number"):
            less = value - 1 if fact["type"] == "integer" else round(value - 0.01, 2)
            if less > (now or 0):
                yield {**changes, name: less}
        elif fact["type"] == "abilities":
            for at, level in enumerate(value):
                if level > (now or (0,) * 4)[at]:
                    yield {**changes, name: (*value[:at], level - 1, *value[at + 1 :])}
        elif fact["type"] == "choice":
            order = fact["raises"].get("values", fact["values"]) if "raises" in fact else fact["values"]
            at = order.index(value) if value in order else 0
            if at and order[at - 1] != now and now in order and order.index(now) < at:
                yield {**changes, name: order[at - 1]}


def check(question: Question) -> None:
    """Every improvement of the answer keeps its promise, and nothing smaller does."""
    before = score.result(question.system, question.facts.values)
    for change in points_of(question)["improvements"]:
        changes = set_by(question, dict(change))
        after = after_change(question.system, question.facts.values, changes)
        assert after is not None
        assert after.total == change["total"]
        assert change["passes"] == (after.passes is True and before.passes is not True)
        assert change["gain"] == (after.total or 0) - (before.total or 0)
        assert change["gain"] > 0 or change["passes"]
        for less in lower(question, changes):
            smaller = after_change(question.system, question.facts.values, less)
            if smaller is not None:
                as_many = (smaller.total or 0) >= (change["total"] or 0)
                as_good = not change["passes"] or smaller.passes is True
                assert not (as_many and as_good), (change, less)


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_advice_on_every_worked_case(system: str) -> None:
    for case in cases_of(system):
        if not case.get("unknown"):
            check(question_of(record_of(system), case["facts"], (), case["on"]))


@pytest.mark.parametrize("system", SYSTEMS)
@given(data=st.data())
def test_the_advice_on_any_facts(system: str, data: st.DataObject) -> None:
    question = drawn_question(data, system)
    if question is not None:
        check(question)


@pytest.mark.parametrize(
    ("system", "facts", "said", "changes"),
    [
        (
            "de/blue-card",
            {"salary": 50699, "isco_group": "24", "recognised_degree": True, "years_since_degree": 8},
            "A salary of 50,700 euros",
            {"salary": 50700},
        ),
        (
            "de/blue-card",
            {"salary": 40000, "isco_group": "21", "recognised_degree": True, "years_since_degree": 8},
            "A salary of 45,934.20 euros",
            {"salary": 45934.2},
        ),
        (
            "sg/compass",
            {"salary_pct": 64.9, "qualification": "degree", "firm_pmets": 10},
            "A salary at percentile 65 of the sector",
            {"salary_pct": 65},
        ),
        (
            "au/skills-in-demand",
            {"salary": 70000, "core_list": True, "major_group": "2", "work_years": 2},
            "Earnings of 76,515 dollars",
            {"salary": 76515},
        ),
        (
            "nz/skilled-migrant",
            {"income_x_median": 1.1, "nz_skilled_months": 36},
            "Pay of 1.5 times the median",
            {"income_x_median": 1.5},
        ),
        (
            "us/l1",
            {"role": "manager", "months_abroad": 7, "related_company": True},
            "12 months of work for the company abroad",
            {"months_abroad": 12},
        ),
        (
            "gb/skilled-worker",
            {"hourly_pay": 15, "weekly_hours": 37.5, "going_rates": 40000},
            "Pay of 21.39 pounds an hour",
            {"hourly_pay": 21.39},
        ),
        (
            "ca/fst",
            {"trade_years": 2, "trade_certificate": True, "first_language_clb": 4},
            "CLB 5 in all four; enough are reading 4, writing 4",
            {"first_language_clb": [4, 4, 5, 5]},
        ),
    ],
)
def test_the_exact_boundary(answered: Answered, system: str, facts: Record, said: str, changes: Record) -> None:
    found = answered(system, facts, DAY)["improvements"]
    assert [change["says"] for change in found if change["changes"] == changes and change["passes"]] == [said]


def test_the_step_that_passes_is_told_besides_the_first_that_gains(answered: Answered) -> None:
    facts = {"age": 36, "education": "bachelor", "first_language_clb": 9, "work_years": 1}
    found = answered("ca/fsw67", facts, DAY)["improvements"]
    work = [(change["changes"], change["passes"]) for change in found if "work_years" in change["changes"]]
    assert work == [({"work_years": 2}, True)]
    facts = {"age": 37, "education": "bachelor", "first_language_clb": 9, "work_years": 1}
    found = answered("ca/fsw67", facts, DAY)["improvements"]
    work = [(change["changes"], change["passes"]) for change in found if "work_years" in change["changes"]]
    assert work == [({"work_years": 4}, True), ({"work_years": 2}, False)]

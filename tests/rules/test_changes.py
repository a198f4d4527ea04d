"""What would raise a result: one change at a time, never downwards, cheapest first."""

from typing import Any

from tests.rules.conftest import Answered, Record

from careercli.queries.points import question_of
from careercli.rules.changes import changed_by, improvements
from careercli.rules.score import result

DAY = "2026-06-01"
FACTS: dict[str, Any] = {
    "age": 29,
    "education": "masters",
    "first_language": {"lang": "en", "clb": {"reading": 8, "writing": 8, "listening": 8, "speaking": 10}},
    "canadian_work_years": 1,
    "foreign_work_years": 1,
}


def changes(answer: Any) -> dict[str, int]:
    """What is said of each change, and its gain."""
    return {change["says"]: change["gain"] for change in answer["improvements"]}


def test_each_change_is_worth_what_it_says(answered: Answered) -> None:
    before = answered("ca/crs", FACTS, DAY)
    for change in before["improvements"]:
        settings = [
            f"{name}={str(value).lower()}" for name, value in change["changes"].items() if not isinstance(value, list)
        ]
        settings += [
            f"{name}.{ability}={level}"
            for name, value in change["changes"].items()
            if isinstance(value, list)
            for ability, level in zip(("reading", "writing", "listening", "speaking"), value, strict=True)
        ]
        after = answered("ca/crs", FACTS, DAY, *settings)
        assert after["total"] - before["total"] == change["gain"] > 0
        assert after["total"] == change["total"]


def test_a_lever_lowers_no_ability(answered: Answered) -> None:
    (clb9,) = [
        change for change in answered("ca/crs", FACTS, DAY)["improvements"] if change["says"] == "CLB 9 in all four"
    ]
    assert clb9["changes"]["first_language.clb"] == [9, 9, 9, 10]


def test_the_cheapest_comes_first(answered: Answered) -> None:
    efforts = [change["effort"] for change in answered("ca/crs", FACTS, DAY)["improvements"]]
    assert efforts == sorted(efforts)


def test_age_is_nothing_to_change(answered: Answered) -> None:
    assert not any("age" in change["changes"] for change in answered("ca/crs", FACTS, DAY)["improvements"])


def test_a_step_that_gains_nothing_is_passed_over(answered: Answered) -> None:
    found = changes(answered("ca/crs", FACTS, DAY))
    assert "Education one step up: professional" not in found
    assert found["Education one step up: doctorate"] == 15


def test_a_job_offer_gains_only_while_it_counts(answered: Answered) -> None:
    assert "An arranged job: skilled job (TEER 0 to 3)" not in changes(answered("ca/crs", FACTS, "2025-03-25"))
    assert changes(answered("ca/crs", FACTS, "2025-03-24"))["An arranged job: skilled job (TEER 0 to 3)"] == 50


def test_what_turns_a_fail_into_a_pass_stands_first(answered: Answered) -> None:
    facts = {"age": 30, "education": "bachelor", "work_years": 3}
    answer = answered("ca/fsw67", facts, DAY, "clb=8")
    assert (answer["pass"], answer["total"]) == (None, 64)
    first = answer["improvements"][0]
    assert (first["says"], first["passes"], first["total"]) == ("CLB 9 in all four", True, 68)


def test_the_smallest_step_that_passes_is_enough(answered: Answered) -> None:
    answer = answered("ca/cec", {"canadian_work_years": 1, "teer": 2}, DAY, "clb=4")
    assert [change["says"] for change in answer["improvements"]] == ["CLB 5 in all four"]


TINY: dict[str, Any] = {
    "age": 30,
    "years": 1,
    "degree": "bachelor",
    "lang": {"reading": 5, "writing": 4, "listening": 9, "speaking": 6},
    "grade": "high",
}
"""37 points of the small grid; 50 pass."""


def advice(record: Record, facts: Record, day: str = DAY) -> list[tuple[str, Record, int, int, bool, int]]:
    """What would raise the result: words, facts, gain, total, whether it then passes, effort."""
    question = question_of(record, facts, (), day)
    values = question.facts.values
    found = improvements(question.system, values, result(question.system, values))
    return [
        (one["says"], one["changes"], one["gain"], one["total"], one["passes"], one["effort"])  # type: ignore[misc]
        for one in found
    ]


def test_all_advice_of_a_small_grid_in_its_order(tiny: Record) -> None:
    """What passes first, then the cheapest, then the largest gain; of each fact the first step and the one that
    passes; never the lever's other value where it gains no more."""
    assert advice(tiny, TINY) == [
        ("Level 9", {"lang": [9, 9, 9, 9]}, 13, 50, True, 1),
        ("3 years of work", {"years": 3}, 15, 52, True, 2),
        ("The paper", {"paper": True}, 7, 44, False, 1),
        ("Level 5", {"lang": [5, 5, 9, 6]}, 1, 38, False, 1),
        ("A degree: master's degree", {"degree": "masters"}, 10, 47, False, 3),
        ("A friend of 3 years", {"friend.years": 3, "friend.kind": "close"}, 4, 41, False, 4),
    ]


def test_advice_to_someone_without_anything(tiny: Record) -> None:
    nothing = {"age": 17, "years": 0, "degree": "none", "grade": "high", "friend": {"years": 2, "kind": "distant"}}
    assert advice(tiny, nothing, "2025-06-01") == [
        ("Level 9", {"lang": [9, 9, 9, 9]}, 20, 20, False, 1),
        ("The paper", {"paper": True}, 7, 7, False, 1),
        ("Level 5", {"lang": [5, 5, 5, 5]}, 4, 4, False, 1),
        ("a year of work", {"years": 1}, 10, 10, False, 2),
        ("A degree: bachelor's degree", {"degree": "bachelor"}, 20, 20, False, 3),
    ]


def test_a_lever_lowers_no_fact_and_is_left_out_where_it_changes_none(tiny: Record) -> None:
    """A friend of two years: one year would be less, so that only three are tried."""
    known = {**TINY, "friend": {"years": 2, "kind": "distant"}}
    friends = [one for one in advice(tiny, known) if "friend.years" in one[1]]
    assert friends == [("A friend of 3 years", {"friend.years": 3, "friend.kind": "close"}, 4, 41, False, 4)]
    long = {**TINY, "friend": {"years": 5, "kind": "distant"}}
    assert [one for one in advice(tiny, long) if "friend.years" in one[1]] == []


def test_years_that_contradict_the_age_are_not_advised_and_no_step_beyond_the_last_named(tiny: Record) -> None:
    young = {"age": 2, "years": 1, "degree": "masters", "grade": "high", "paper": True}
    assert [one[1] for one in advice(tiny, young) if "years" in one[1]] == []
    able = {**TINY, "years": 3, "degree": "masters", "paper": True, "lang": dict.fromkeys(TINY["lang"], 12)}
    assert [one[:4] for one in advice(tiny, able)] == [
        ("A friend of 3 years", {"friend.years": 3, "friend.kind": "close"}, 4, 86)
    ], "ten years would bring more, but nobody is told of more than nine"


def test_what_passes_already_is_not_said_to_pass(tiny: Record) -> None:
    assert {one[4] for one in advice(tiny, {**TINY, "years": 3})} == {False}


def test_abilities_are_raised_no_further_than_the_result_needs(tiny: Record) -> None:
    """Level 9 in all four would bring 20 to 29 points; 38 are the most there are, and 10 are enough for them."""
    grid = {**tiny, "rules": [limited(rule, 38) if rule["id"] == "total" else rule for rule in tiny["rules"]]}
    grid = {**grid, "rules": [marked(rule, 38) if rule["id"] == "mark" else rule for rule in grid["rules"]]}
    facts = {**TINY, "lang": None, "years": 3, "degree": "none", "friend": {"years": 2, "kind": "close"}}
    assert [one for one in advice(grid, facts) if "lang" in one[1]] == [
        ("Level 9; enough are reading 0, writing 0", {"lang": [0, 0, 9, 9]}, 9, 38, True, 1),
        ("Level 5", {"lang": [5, 5, 5, 5]}, 4, 33, False, 1),
    ]
    spoken = {**facts, "lang": {"reading": 6, "writing": 3, "listening": 3, "speaking": 3}}
    assert [one for one in advice(grid, spoken) if "lang" in one[1]] == [
        ("Level 9; enough are reading 6, writing 3", {"lang": [6, 3, 9, 9]}, 8, 38, True, 1),
        ("Level 5", {"lang": [6, 5, 5, 5]}, 3, 33, False, 1),
    ]


def limited(rule: Record, most: int) -> Record:
    """The rule with another limit."""
    return {**rule, "dated": [{**block, "most": most} for block in rule["dated"]]}


def marked(rule: Record, amount: int) -> Record:
    """The rule with another amount."""
    return {**rule, "dated": [{**block, "amount": amount} for block in rule["dated"]]}


def test_a_block_is_given_as_soon_as_something_in_it_is(tiny: Record) -> None:
    values = question_of(tiny, TINY, (), DAY).facts.values
    assert values["friend"] is None
    changed = changed_by(tiny, values, {"friend.years": 3})
    assert (changed["friend"], changed["friend.years"], changed["years"]) == (True, 3, 1)
    assert values["friend.years"] is None, "what was given stays as it is"
    assert changed_by(tiny, values, {"years": 3})["friend"] is None
    spoken = changed_by(tiny, values, {"lang": (7, 8, 9, 10)})
    assert [spoken[f"lang.{one}"] for one in ("reading", "writing", "listening", "speaking", "least")] == [
        7, 8, 9, 10, 7,
    ]  # fmt: skip

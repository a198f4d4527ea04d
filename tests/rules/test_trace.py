"""How a result came about, rule by rule."""

from typing import Any

from tests.rules.conftest import Record
from tests.rules.test_score import FACTS, unknown

from careercli.queries.points import question_of
from careercli.rules.score import result
from careercli.rules.trace import listed, traced
from careercli.text.text import Message, text


def trace(record: Record, facts: Record = FACTS, day: str = "2026-06-01") -> dict[str, Any]:
    """Rule → its line, in their order."""
    question = question_of(record, facts, (), day)
    return {line["rule"]: line for line in traced(question.system, result(question.system, question.facts.values))}


def test_every_rule_that_applies_the_failed_requirement_first(tiny: Record) -> None:
    every = [
        "work",
        "study",
        "speech_points",
        "extra",
        "friends",
        "total",
        "mark",
        "tier",
        "enough",
        "scored",
        "passed",
    ]
    assert list(trace(tiny)) == ["enough", *(rule for rule in every if rule != "enough")]
    assert list(trace(tiny, {**FACTS, "years": 3})) == every
    assert "speech_points" not in trace(tiny, {**FACTS, "lang": None})
    assert list(trace(tiny, {**FACTS, "score": 1}))[:2] == ["enough", "scored"]


def test_a_line_of_the_trace(tiny: Record) -> None:
    found = trace(tiny)
    assert found["speech_points"] == {
        "rule": "speech_points",
        "place": "points.speech",
        "label": "Language",
        "kind": "bands",
        "inputs": {"lang": [5, 4, 9, 6]},
        "value": 7,
        "most": 20,
        "asked": "",
        "failed": "",
        "undecided": "",
        "parts": [],
        "since": "2025-01-01",
        "until": None,
        "source": "us-cfr-8-214",
        "clause": "3",
        "confidence": "O",
        "checked": "2026-01-02",
    }
    assert found["total"]["inputs"] == {"work": 10, "study": 20, "speech_points": 7, "extra": 0, "friends": 0}
    assert found["total"]["parts"] == ["work", "study", "speech_points", "extra", "friends"]
    assert found["enough"]["parts"] == ["total", "mark"]
    assert [found[rule]["most"] for rule in ("work", "study", "extra", "total", "mark", "tier", "enough")] == [
        90, 30, 7, 100, None, None, None,
    ]  # fmt: skip


def test_since_and_until_are_of_the_block_and_the_edition(tiny: Record) -> None:
    days = {day: trace(tiny, day=day) for day in ("2025-12-31", "2026-06-01")}
    assert [(days[day]["mark"]["since"], days[day]["mark"]["until"]) for day in days] == [
        ("2025-01-01", "2025-12-31"),
        ("2026-01-01", None),
    ]
    assert days["2025-12-31"]["work"]["until"] == "2025-12-31", "the edition ends then, whatever the block says"
    earlier = [
        {**rule, "dated": [{**block, "from": "2020-01-01", "to": "2025-06-30"} for block in rule["dated"]]}
        if rule["id"] == "work"
        else rule
        for rule in tiny["rules"]
    ]
    begun = trace({**tiny, "rules": earlier}, day="2025-06-30")["work"]
    assert (begun["since"], begun["until"]) == ("2025-01-01", "2025-06-30")


def test_what_is_asked_and_what_fails(tiny: Record) -> None:
    found = trace(tiny)
    assert [(found[rule]["asked"], found[rule]["failed"]) for rule in ("enough", "extra", "friends", "scored")] == [
        ("total ≥ mark (50)", "total ≥ mark (50)"),
        ("paper = true", "paper = true"),
        ("friend.years ≥ 2 and friend.kind = close", "friend.years ≥ 2"),
        ("score ≥ 2", ""),
    ]
    assert (found["passed"]["asked"], found["passed"]["failed"]) == ("enough = true and scored = true", "enough = true")


def people(said: Message) -> str:
    """A condition as pages say it."""
    return text().message(said)


def test_for_people_a_part_that_is_another_rule_is_left_to_its_label(tiny: Record) -> None:
    found = trace(tiny)
    assert [people(found[rule]["failed"]) for rule in ("passed", "enough")] == ["", ""]
    assert people(found["extra"]["failed"]) == "paper: yes"
    assert people(found["passed"]["asked"]) == "Enough points: yes and A score: yes"
    assert people(found["enough"]["asked"]) == "Total of at least 50"


def test_a_rule_that_is_open_says_why_and_that_nothing_of_it_fails(tiny: Record) -> None:
    grid = unknown(tiny, "extra", unknown_when=[{"paper": True}], unknown_says="Nobody tells.")
    found = trace(grid, {**FACTS, "paper": True})
    assert [(found[rule]["value"], str(found[rule]["undecided"])) for rule in ("extra", "total", "work")] == [
        (None, "Nobody tells."),
        (None, "we do not know what it is made of"),
        (10, ""),
    ]
    assert found["total"]["most"] == 100
    assert found["enough"]["failed"] == "total ≥ mark (50)", "in no world are there enough"


def test_four_levels_are_a_list() -> None:
    assert listed((1, 2, 3, 4)) == [1, 2, 3, 4]
    assert listed("ab") == "ab"

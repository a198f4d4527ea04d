"""What must be known beside points: the notes of the day, and what rests on weak evidence."""

from typing import Any

import pytest

from careercli.queries.points import _eligible, notes_on, points_of, question_by_name, warnings_on
from careercli.rules import changes
from careercli.rules.load import Rule, System
from careercli.rules.score import Result, World
from careercli.rules.unknown import NO_LIMIT


def system(notes: list[dict[str, Any]], day: str = "2026-06-01", ended: str | None = None) -> System:
    """A system of nothing but notes."""
    return System({"notes": notes}, day, {}, [], ended)


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        ({}, True),
        ({"from": "2026-06-01"}, True),
        ({"from": "2026-06-02"}, False),
        ({"to": "2026-06-01"}, True),
        ({"to": "2026-05-31"}, False),
    ],
)
def test_a_note_is_of_its_days(days: dict[str, str], shown: bool) -> None:
    note = {"says": "Mind.", "source": "s", "contested": True, "confidence": "O", **days}
    assert bool(notes_on(system([note]))) is shown


def test_a_note_is_told_whole_and_of_the_last_day_the_rules_were_in_force() -> None:
    note = {"says": "Mind.", "source": "s", "contested": True, "confidence": "S", "to": "2026-05-31"}
    (told,) = notes_on(system([note], ended="2026-05-31"))
    assert told == {"says": "Mind.", "source": "s", "contested": True, "doubt": False, "confidence": "S"}
    assert notes_on(system([{**note, "doubt": True}], ended="2026-05-31"))[0]["doubt"] is True


def test_weak_evidence_is_warned_of_where_it_counts() -> None:
    def line(label: str, confidence: str, value: object) -> Any:
        return {"label": label, "confidence": confidence, "value": value}

    trace = [
        line("Age", "S", 10),
        line("Work", "S", 0),
        line("Study", "S", ""),
        line("Age", "S", 5),
        line("Job", "O", 1),
    ]
    (told,) = warnings_on(trace)
    assert ("Age" in told, "Work" in told, "Study" in told, "Job" in told) == (True, False, False, False)
    assert told.count("Age") == 1
    assert len(warnings_on([*trace, line("Offer", "K", True)])) == 2
    assert warnings_on([line("Job", "O", 1), line("Rate", "O2", 1)]) == []


@pytest.mark.parametrize(
    ("kinds", "failed", "open_rules", "eligible"),
    [
        (["bands"], [], [], None),
        (["requirement"], [], [], True),
        (["requirement"], ["0"], [], False),
        (["requirement"], [], ["0"], None),
        (["requirement", "bands"], [], ["1"], True),
        (["requirement", "requirement"], ["0"], ["1"], False),
    ],
)
def test_eligible_by_every_requirement(
    kinds: list[str], failed: list[str], open_rules: list[str], eligible: bool | None
) -> None:
    rules = [Rule(str(at), kind, kind, "", {}, bool, "", ()) for at, kind in enumerate(kinds)]
    found = Result({}, None, None, None, failed, frozenset(open_rules), [], [], [])
    assert _eligible(System({}, "2026-06-01", {}, rules), found) is eligible


def test_a_change_that_leaves_the_total_open_gains_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not known is never a loss."""
    before = Result({}, 5, None, None, [], frozenset(), [], [], [])
    for total, gain in ((None, 0), (5, 0), (8, 3), (0, -5)):
        monkeypatch.setattr(changes, "after_change", lambda *_, total=total: before._replace(total=total))
        tried = changes._tried(system([]), {}, before, changes.Trial("More", 1, {}))
        assert tried is not None
        assert (tried["gain"], tried["total"], tried["passes"]) == (gain, total, False)


@pytest.mark.parametrize(("totals", "gain"), [((20, 40), 5), ((20, 50), 0), ((20, 20 + NO_LIMIT), 0), ((20, None), 0)])
def test_a_change_that_decides_an_open_total_gains_what_is_sure(
    monkeypatch: pytest.MonkeyPatch, totals: tuple[float | None, ...], gain: int
) -> None:
    """An open total starts from the highest it may be, and never from nothing."""
    worlds = [World({"sum": total}, {}) for total in totals]
    before = Result({}, None, None, None, [], frozenset(), [], [], worlds)
    monkeypatch.setattr(changes, "after_change", lambda *_: before._replace(total=45))
    opened = system([])
    opened.record["outcome"] = {"total": "sum"}
    tried = changes._tried(opened, {}, before, changes.Trial("More", 1, {}))
    assert tried is not None
    assert (tried["gain"], tried["total"]) == (gain, 45)


GERMAN = {"base_qualification": True, "livelihood": True, "age": 35, "german": "B2", "related_work_years_in_last_7": 5}


def test_an_answer_names_its_system_its_rules_and_its_total() -> None:
    found = points_of(question_by_name("de/opportunity-card", GERMAN, on="2026-06-01"))
    assert (found["system"], found["on"], found["edition_ended"]) == ("de/opportunity-card", "2026-06-01", None)
    assert (found["total_label"], found["total"], found["pass"], found["pass_mark"]) == ("Points", 8, True, 6)
    assert (found["eligible"], found["failed"], found["undecided"], found["why_undecided"]) == (True, [], [], [])

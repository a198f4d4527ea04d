"""Days and years: the same day years ago, and years completed between two days."""

import datetime

import pytest

from careercli.person.facts.sheet import Missing, Sheet, full_years, years_before
from careercli.person.facts.system import check, leaves
from careercli.person.profile.load import checked

DAY = datetime.date.fromisoformat


@pytest.mark.parametrize(
    ("day", "years", "before"),
    [("2026-06-01", 3, "2023-06-01"), ("2024-02-29", 1, "2023-03-01"), ("2024-02-29", 4, "2020-02-29")],
)
def test_the_same_day_years_ago(day: str, years: int, before: str) -> None:
    assert years_before(DAY(day), years) == DAY(before)


@pytest.mark.parametrize(
    ("since", "day", "years"),
    [
        ("2023-06-02", "2026-06-01", 2),
        ("2023-06-01", "2026-06-01", 3),
        ("2023-05-31", "2026-06-01", 3),
        ("2023-07-01", "2026-06-30", 2),
        ("2026-06-01", "2026-06-01", 0),
        ("2026-06-02", "2026-06-01", 0),
        ("2027-06-02", "2026-06-01", 0),
    ],
)
def test_completed_years(since: str, day: str, years: int) -> None:
    assert full_years(DAY(since), DAY(day)) == years


def sheet() -> Sheet:
    """An empty one of 1 June 2026."""
    return Sheet(checked({}), DAY("2026-06-01"))


def test_dots_lead_into_blocks_and_zero_is_a_fact() -> None:
    filled = sheet()
    filled.put("a.b.c", 0)
    filled.put("a.b.d", False)
    filled.put("e", None, "one", "two", why="because")
    assert filled.done().facts == {"a": {"b": {"c": 0, "d": False}}}
    assert filled.done().missing == [Missing("e", ("one", "two"), "because")]


def test_a_note_is_said_once_and_of_the_partner_apart() -> None:
    filled = sheet()
    for partner in (False, False, True):
        filled.note("profile.note.undated", partner=partner, test="CLB")
    assert len(filled.notes) == 2
    assert filled.notes[0] in filled.notes[1]
    assert filled.notes[0] != filled.notes[1]


def test_what_is_known_is_counted_leaf_by_leaf() -> None:
    filled = sheet()
    filled.put("block.one", 1)
    filled.put("block.two", 2)
    filled.put("three", 3)
    filled.put("four", None, "key", why="reason")
    assert list(leaves(filled.facts)) == [1, 2, 3]
    assert check("ca/crs", filled.done(), filled.day) == {
        "system": "ca/crs",
        "on": "2026-06-01",
        "known": 3,
        "missing": [{"fact": "four", "keys": ["key"], "why": "reason"}],
        "notes": [],
    }

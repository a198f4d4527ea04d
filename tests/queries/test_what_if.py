"""Combinations of facts: which are answered, which of them alone turns the result, and at which value it does.

Of the German opportunity card: up to 35 years are 2 points, up to 40 are 1; German A2, B1 and B2 are 1, 2 and 3; five
years of work in seven are 3, two in five are 2; 6 points pass.
"""

from typing import Any

import pytest

from careercli.errors import CareerError
from careercli.queries.what_if import grid, what_if

FACTS = {"base_qualification": True, "livelihood": True, "age": 35, "german": "B2", "related_work_years_in_last_7": 5}
CARD, DAY = "de/opportunity-card", "2026-06-01"


def asked(*ranges: str, cutoff: float | None = None, **facts: Any) -> Any:
    found, _ = what_if(CARD, ranges, {**FACTS, **facts}, [], DAY, cutoff)
    return found


def test_every_combination_the_last_range_fastest() -> None:
    found = asked("german=A1..B2", "age=35,45")
    assert [(one["german"], one["age"], one["total"], one["pass"]) for one in found["cells"]] == [
        ("A1", 35, 5, False), ("A1", 45, 3, False), ("A2", 35, 6, True), ("A2", 45, 4, False),
        ("B1", 35, 7, True), ("B1", 45, 5, False), ("B2", 35, 8, True), ("B2", 45, 6, True),
    ]  # fmt: skip
    assert not any("pass_mark" in one for one in found["cells"]), "one mark for all stands above"
    assert (found["mark"], found["mark_is"], found["on"], found["edition_ended"]) == (6, "pass mark", DAY, None)
    assert found["axes"] == [
        {"name": "german", "values": ["A1", "A2", "B1", "B2"], "flips": True, "first": "A2", "least": "A2"},
        {"name": "age", "values": [35, 45], "flips": True, "first": 45, "least": 36},
    ]


@pytest.mark.parametrize(
    ("cutoff", "flips", "first", "least", "mark_is"),
    [(None, False, None, None, "pass mark"), (7, True, 41, 41, "cutoff"), (8, True, 36, 36, "cutoff"),
     (9, False, None, None, "cutoff")],
)  # fmt: skip
def test_against_a_cut_off_of_ones_own(
    cutoff: float | None, flips: bool, first: int | None, least: int | None, mark_is: str
) -> None:
    found = asked("age=33..42", cutoff=cutoff)
    (axis,) = found["axes"]
    assert (axis["flips"], axis["first"], axis["least"]) == (flips, first, least)
    assert (found["mark"], found["mark_is"]) == (6 if cutoff is None else cutoff, mark_is)


def test_between_two_values_the_least_that_turns_the_result_is_looked_for() -> None:
    found = asked("related_work_years_in_last_7=0,1,4,6", german="A2")
    assert [one["total"] for one in found["cells"]] == [3, 3, 3, 6]
    assert found["axes"] == [
        {"name": "related_work_years_in_last_7", "values": [0, 1, 4, 6], "flips": True, "first": 6, "least": 5}
    ]
    downwards = asked("related_work_years_in_last_7=6,4", german="A2")["axes"][0]
    assert (downwards["first"], downwards["least"]) == (4, 4), "the values as they were written"


def test_the_other_ranges_stay_where_the_result_turns() -> None:
    five, seven = asked("related_work_years_in_last_5=3,0", "related_work_years_in_last_7=2,6")["axes"]
    assert (five["first"], five["least"]) == (0, 0)
    assert (seven["first"], seven["least"]) == (6, 5)


@pytest.mark.parametrize(
    ("ranges", "code", "told"),
    [
        ([], "error.what_if.count", "what-if"),
        (["age=30", "german=A1", "english=C1", "shortage_occupation=true", "partial_recognition=true"],
         "error.what_if.count", "what-if"),
        (["age=42..33"], "error.what_if.down", "Write age=33..42."),
        (["age=1..30000"], "error.what_if.values", "Narrow it."),
        (["age=30", "age=31"], "error.what_if.twice", "`age` and `age`"),
        (["german=zz"], "error.facts.unusable", "`german`: zz is not possible; one of none, A1"),
        (["age=abc,1"], "error.facts.unusable", '"abc" is not possible; a whole number from 0 to 120'),
    ],
)  # fmt: skip
def test_ranges_that_are_none(ranges: list[str], code: str, told: str) -> None:
    with pytest.raises(CareerError) as refused:
        asked(*ranges)
    assert refused.value.code == code
    assert told in " ".join(refused.value.hints)


def test_a_range_far_out_of_bounds_is_told_once() -> None:
    with pytest.raises(CareerError) as refused:
        asked("age=118..140")
    assert sum("is not possible" in hint for hint in refused.value.hints) == 3
    assert any("17" in hint for hint in refused.value.hints), "121 to 140 are twenty, three of them named"


def test_the_answer_with_what_it_rests_on() -> None:
    found = grid(what_if(CARD, ["age=35,45"], FACTS, [], DAY, None), ["told"])
    assert (found.page, found.ended, "told" in found.warnings) == (None, [], True)
    assert found.sources


CANADIAN = {
    "canadian_work_years": 1,
    "foreign_work_years": 1,
    "age": 25,
    "education": "masters",
    "first_language": {"lang": "en", "clb": {"reading": 9, "writing": 10, "listening": 10, "speaking": 9}},
    "canadian_study": "three_plus",
}
"""The department's own example: 533 points."""


def test_one_of_four_abilities_varies_alone() -> None:
    """With reading at 8 instead of 9 it is 23 for 31 points, and foreign work with CLB 9 falls from 25 to 13."""
    found, _ = what_if("ca/crs", ["first_language.clb.reading=9,8"], CANADIAN, [], "2025-03-25", 520)
    assert [(one["total"], one["pass"]) for one in found["cells"]] == [(533, True), (513, False)]
    assert (found["axes"][0]["first"], found["axes"][0]["least"]) == (8, 8)


def test_two_abilities_vary_together() -> None:
    ranges = ["first_language.clb.reading=9,8", "first_language.clb.speaking=9,8"]
    found, _ = what_if("ca/crs", ranges, CANADIAN, [], "2025-03-25", None)
    assert [one["total"] for one in found["cells"]] == [533, 513, 513, 505]
    assert (found["mark"], found["mark_is"]) == (None, "")


def test_rules_no_longer_in_force_are_told() -> None:
    found = grid(what_if("ca/crs", ["age=25,35"], CANADIAN, [], "2026-11-20", None), ["told"])
    assert len(found.ended) == 1
    assert "3 November 2026" in found.ended[0]
    assert found.warnings[:2] == [found.ended[0], "told"]

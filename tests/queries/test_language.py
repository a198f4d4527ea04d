"""Scores as levels: the days of a table, the ends and steps of its scores, the age of a test, by made-up tables."""

from typing import Any

import pytest

from careercli.errors import NotFound, UsageError
from careercli.queries import language

TABLE: dict[str, Any] = {
    "key": "TABLE",
    "from": "2020-01-01",
    "to": "2023-12-31",
    "levels": [9, 7, 4],
    "least": {ability: [8, 6, 3.5] for ability in language.ABILITIES},
    "scores": {ability: [1, 9, 0.5] for ability in language.ABILITIES},
    "valid_years": 2,
}
FOUR = [f"{ability}=6" for ability in language.ABILITIES]


@pytest.mark.parametrize(("score", "level"), [(9, 9), (8, 9), (7.5, 7), (6, 7), (5.5, 4), (3.5, 4), (3, 0), (1, 0)])
def test_a_level_begins_at_its_least_score(score: float, level: int) -> None:
    assert language.level_of(TABLE, "reading", score) == level


def test_below_words_is_none_and_below_numbers_nought() -> None:
    words = {**TABLE, "levels": ["superior", "proficient", "competent"]}
    assert language.level_of(words, "reading", 1) == "none"
    assert language.lowest(words, {"reading": "superior", "writing": "competent"}) == "competent"
    assert language.lowest(words, {"reading": "none", "writing": "competent"}) == "none"
    assert language.lowest(TABLE, {"reading": 9, "writing": 0}) == 0


@pytest.mark.parametrize(
    ("score", "possible"),
    [(1, True), (0.5, False), (9, True), (9.5, False), (6.5, True), (6.25, False), ("6", False), (True, False)],
)
def test_scores_a_test_can_give(score: object, possible: bool) -> None:
    assert language._possible([1, 9, 0.5], score) is possible


@pytest.mark.parametrize(
    ("day", "covered"), [("2019-12-31", False), ("2020-01-01", True), ("2023-12-31", True), ("2024-01-01", False)]
)
def test_a_table_is_of_the_days_from_its_first_to_its_last(day: str, covered: bool) -> None:
    assert language._covers(TABLE, day) is covered
    assert language._covers({}, day) is True


def test_every_wrong_score_is_told_at_once() -> None:
    with pytest.raises(UsageError) as caught:
        language.scores_of(TABLE, ["reading=10", "writing=6.25", "skill=3", "listening=6", "listening=7"])
    assert len(caught.value.hints) == 5  # reading, writing, skill, listening twice, no speaking
    assert language.scores_of(TABLE, FOUR) == dict.fromkeys(language.ABILITIES, 6)
    assert language.scores_of(TABLE, ["reading=6,reading=6", *FOUR[1:]])["reading"] == 6


def test_the_score_the_next_level_takes() -> None:
    assert language._next(TABLE, "reading", 9) == []
    assert language._next(TABLE, "reading", 7) == [{"ability": "reading", "level": 9, "score": 8}]
    assert language._next(TABLE, "reading", 0) == [{"ability": "reading", "level": 4, "score": 3.5}]


@pytest.mark.parametrize(
    ("day", "today", "old"),
    [
        ("2024-06-02", "2026-06-01", False),
        ("2024-06-01", "2026-06-01", True),
        ("2024-05-31", "2026-06-01", True),
        (None, "2026-06-01", False),
    ],
)
def test_a_canadian_test_counts_for_less_than_two_years(day: str | None, today: str, old: bool) -> None:
    """The same day as in `career points` with a profile, where it no longer counts."""
    assert bool(language.too_old("IELTS_GT", day, today)) is old


def test_a_test_of_tomorrow_is_refused() -> None:
    with pytest.raises(UsageError):
        language.language_of("IELTS_GT", FOUR, "2026-06-02", "2026-06-01")
    assert language.language_of("IELTS_GT", FOUR, "2026-06-01", "2026-06-01")["least"] == 7


def test_a_test_is_read_by_the_table_of_the_country() -> None:
    """IELTS in Canada: reading from 8.0 is CLB 10, writing and speaking from 7.0 are 9, listening from 7.5 is 8."""
    asked = {"reading": 8.0, "writing": 7.0, "listening": 7.5, "speaking": 7.0}
    assert language.levels_in("ca", "IELTS_GT", asked) == {
        "reading": 10, "writing": 9, "listening": 8, "speaking": 9,
    }  # fmt: skip


def test_no_such_test_names_the_nearest() -> None:
    with pytest.raises(NotFound) as refused:
        language.find_test("xyzzy", None, "2026-06-01")
    assert (refused.value.code, refused.value.hint_codes) == ("error.language.test", ("hint.known.tests",))

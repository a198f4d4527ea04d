"""The day a question about points is asked on: a fact that names the day or the year, the option, else today."""

from typing import Any

import pytest

from careercli.errors import UsageError
from careercli.queries import language, scores, systems

BY_DATE = {"facts": [{"name": "age"}, {"name": "filed", "sets_day": "date"}]}
BY_YEAR = {"facts": [{"name": "season", "sets_day": "year", "least": 2020, "most": 2030}]}


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is 1 June 2026."""
    monkeypatch.setattr(systems, "today", lambda: "2026-06-01")


@pytest.mark.parametrize(
    ("record", "given", "on", "expected"),
    [
        (BY_DATE, {}, None, "2026-06-01"),
        (BY_DATE, {}, "2025-02-03", "2025-02-03"),
        (BY_DATE, {"filed": "2024-05-06"}, "2025-02-03", "2024-05-06"),
        (BY_DATE, {"filed": "soon"}, "2025-02-03", "2025-02-03"),
        (BY_DATE, {"filed": 2024}, None, "2026-06-01"),
        (BY_YEAR, {"season": 2026}, None, "2026-06-01"),
        (BY_YEAR, {"season": 2025}, None, "2025-12-31"),
        (BY_YEAR, {"season": 2027}, None, "2027-01-01"),
        (BY_YEAR, {"season": 2027.0}, None, "2027-01-01"),
        (BY_YEAR, {"season": 2026.5}, None, "2026-06-01"),
        (BY_YEAR, {"season": 2020}, None, "2020-12-31"),
        (BY_YEAR, {"season": 2019}, None, "2026-06-01"),
        (BY_YEAR, {"season": 2030}, None, "2030-01-01"),
        (BY_YEAR, {"season": 2031}, None, "2026-06-01"),
        (BY_YEAR, {"season": "2025"}, None, "2026-06-01"),
    ],
)
def test_the_day_asked_about(record: Any, given: dict[str, Any], on: str | None, expected: str) -> None:
    """Of a year the day nearest to the one asked about."""
    assert systems.day_of(record, given, on) == expected


@pytest.mark.parametrize("text", ["2026-6-1", "2026-02-30", "1 June", "", "２０２６-06-01"])
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(UsageError):
        systems.check_day(text, "--on")
    assert systems.check_day(" 2026-06-01 ", "--on") == "2026-06-01"


@pytest.mark.parametrize(("day_asked", "ahead"), [("2026-06-01", 0), ("2026-06-02", 1), ("2026-05-31", 0)])
def test_a_day_to_come_is_warned_of(day_asked: str, ahead: int) -> None:
    assert len(systems.ahead(day_asked)) == ahead


@pytest.mark.parametrize("value", ["7/7", "a/b/c/d", "", "7/7/7/7/7"])
def test_scores_that_are_not_four(value: str) -> None:
    with pytest.raises(UsageError) as refused:
        scores._by_ability(value, language.ABILITIES)
    assert refused.value.code == "error.scores.four"
    assert refused.value.values["text"] == value


@pytest.mark.parametrize("value", ["7", "8/7/7.5/7", "8; 7 ;7.5 7", 7])
def test_one_score_or_four(value: str | int) -> None:
    assert len(scores._by_ability(value, language.ABILITIES)) in (1, 4)

"""Which language test counts where, for how long, and which of two is the better."""

import datetime
from typing import Any

import pytest

from careercli.errors import UsageError
from careercli.person.facts.languages import Tables, rank
from careercli.person.facts.sheet import Facts
from careercli.person.facts.system import facts_for
from careercli.person.profile.load import checked, parse

from .conftest import Asked

SCORES_OF = ("reading", "writing", "listening", "speaking")
SCORES = "reading = {0}\nwriting = {0}\nlistening = {0}\nspeaking = {0}\n"


def exam(name: str, score: float = 8, date: str | None = "2024-03-01", language: str = "") -> str:
    """An entry of [[languages]] with one score for all abilities."""
    said = f'[[languages]]\ntest = "{name}"\n' + (f"date = {date}\n" if date else "")
    return said + (f'language = "{language}"\n' if language else "") + SCORES.format(score)


def why(found: Facts, fact: str) -> str:
    """Why a fact is missing."""
    return next(one.why for one in found.missing if one.fact == fact)


@pytest.mark.parametrize(
    ("system", "name", "on", "valid"),
    [
        ("ca/crs", "IELTS_GT", "2026-02-28", True),
        ("ca/crs", "IELTS_GT", "2026-03-01", False),
        ("au/points", "IELTS_GT", "2027-02-28", True),
        ("au/points", "IELTS_GT", "2027-03-01", False),
        ("au/points", "IELTS_GT", "2024-03-01", True),
        ("au/points", "IELTS_GT", "2024-02-29", False),
    ],
)
def test_years_a_test_is_valid(facts: Asked, system: str, name: str, on: str, valid: bool) -> None:
    """Canada: under two years old on the day of application; Australia: under three on that of the invitation."""
    found = facts(system, exam(name), on)
    fact = "first_language" if system == "ca/crs" else "english"
    assert (fact in found.facts) is valid
    assert bool(found.notes) is not valid


@pytest.mark.parametrize(("taken", "valid"), [("2026-02-28", False), ("2026-03-01", True)])
def test_on_29_february_a_test_of_1_march_is_not_yet_two_years_old(facts: Asked, taken: str, valid: bool) -> None:
    found = facts("ca/crs", exam("IELTS_GT", date=taken), "2028-02-29").facts
    assert ("first_language" in found) is valid


def test_a_note_says_why_a_test_is_left_out(facts: Asked) -> None:
    late = facts("au/points", exam("TOEFL"), "2027-03-01").notes
    assert [word in late[0] for word in ("TOEFL", "2024-03-01", "3", "Australia")] == [True] * 4
    early = facts("au/points", exam("TOEFL"), "2024-02-29").notes
    assert [word in early[0] for word in ("TOEFL", "2024-03-01", "2024-02-29")] == [True] * 3


@pytest.mark.parametrize("name", ["IELTS_GT", "CELPIP_G", "PTE_CORE"])
def test_english_canada_takes(facts: Asked, name: str) -> None:
    score = 10 if name == "PTE_CORE" else 8
    assert facts("ca/crs", exam(name, score), "2025-01-01").facts["first_language"]["lang"] == "en"


@pytest.mark.parametrize("name", ["TCF_CANADA", "TEF_OLD_EE", "TEF_2019_2023", "TEF_2023_12_11"])
def test_french_canada_takes(facts: Asked, name: str) -> None:
    assert facts("ca/crs", exam(name), "2025-01-01").facts["first_language"]["lang"] == "fr"


@pytest.mark.parametrize(
    ("system", "fact", "name"),
    [("ca/crs", "first_language", name) for name in ("IELTS_AC", "PTE_A", "TOEFL")]
    + [("au/points", "english", name) for name in ("CELPIP_G", "PTE_CORE")],
)
def test_tests_a_country_does_not_take(facts: Asked, system: str, fact: str, name: str) -> None:
    score = 10 if name.startswith("PTE") else 8
    found = facts(system, exam(name, score), "2025-01-01")
    assert fact not in found.facts
    assert why(found, fact)


@pytest.mark.parametrize("name", ["IELTS_GT", "IELTS_AC", "PTE_A", "TOEFL"])
def test_english_australia_takes(facts: Asked, name: str) -> None:
    """Both kinds of IELTS are read by one table (the table of these tests: 8 or more is superior)."""
    score = 10 if name == "PTE_A" else 8
    assert facts("au/points", exam(name, score), "2025-01-01").facts["english"] == "superior"


def test_the_best_of_several_english_tests(facts: Asked) -> None:
    both = exam("TOEFL", 7) + exam("IELTS_AC", 9)
    assert facts("au/points", both, "2025-01-01").facts["english"] == "superior"
    assert facts("au/points", exam("IELTS_AC", 9) + exam("TOEFL", 7), "2025-01-01").facts["english"] == "superior"


def test_levels_of_a_third_language_bring_nothing_in_canada(facts: Asked) -> None:
    found = facts("ca/crs", exam("CLB", 9, None, "de") + exam("IELTS_GT", 7), "2025-01-01").facts
    assert found["first_language"] == {"lang": "en", "clb": dict.fromkeys(SCORES_OF, 7)}
    assert "second_language" not in found


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ((7, 7, 7, 7), (6, 10, 10, 10)),  # combinations look at the lowest ability
        ((7, 7, 7, 8), (7, 7, 7, 7)),  # then every level counts
        ((10, 10, 10, 10), (9, 10, 10, 10)),
    ],
)
def test_the_better_of_two_results(better: tuple[int, ...], worse: tuple[int, ...]) -> None:
    levels = [dict(zip(SCORES_OF, each, strict=True)) for each in (better, worse)]
    assert rank(levels[0]) > rank(levels[1])


def test_nothing_above_clb_10_makes_a_result_better() -> None:
    """The grids end at CLB 10."""
    assert rank(dict.fromkeys(SCORES_OF, 12)) == rank(dict.fromkeys(SCORES_OF, 10)) == (10, 40)
    assert rank(dict.fromkeys(SCORES_OF, 9)) == (9, 36)


def test_of_two_equal_results_the_first_named(facts: Asked) -> None:
    """Whose day then counts as the day of the test."""
    both = exam("IELTS_GT", 8, "2024-05-01") + exam("CELPIP_G", 8, "2024-04-01")
    assert facts("ca/cec", both, "2025-01-01").facts["language_test_date"] == "2024-05-01"


@pytest.mark.parametrize(
    ("levels", "english"),
    [(["B2", "C1"], "C1"), (["C1", "B2"], "C1"), (["A2"], "A2"), (["none"], "none")],
)
def test_the_highest_level_of_a_language(facts: Asked, levels: list[str], english: str) -> None:
    text = "".join(f'[[languages]]\ntest = "CEFR"\nlanguage = "en"\nlevel = "{level}"\n' for level in levels)
    assert facts("gb/hpi", text).facts["english_level"] == english


def test_a_language_tested_but_not_rated_is_asked_for(facts: Asked) -> None:
    found: Any = facts("gb/hpi", exam("IELTS_AC"))
    assert "english_level" not in found.facts
    assert why(found, "english_level")
    assert facts("gb/hpi", exam("TCF_CANADA")).facts["english_level"] == "none"


def test_a_test_no_table_is_known_for_is_named_with_its_day_and_the_reason() -> None:
    def unknown(country: str, test: str, scores: Any, day: datetime.date) -> str:
        raise UsageError("error.day", option="--on", text="never")

    profile = checked(parse(exam("TOEFL", date="2025-03-01")))
    found = facts_for("au/points", profile, datetime.date(2026, 6, 1), Tables(unknown, unknown))
    assert "english" not in found.facts
    assert [word in found.notes[0] for word in ("TOEFL", "2025-03-01", "never")] == [True] * 3

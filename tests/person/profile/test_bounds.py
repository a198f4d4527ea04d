"""The least and the most a profile may say, and the scores each test can show: the ends in, beyond them out."""

import datetime

import pytest

from careercli.person.profile import base
from careercli.person.profile.language import Language, needed
from careercli.person.profile.model import Work

from .conftest import Problems


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is 22 November 2026."""
    monkeypatch.setattr(base, "today", lambda: datetime.date(2026, 11, 22))


ENDS = {
    "IELTS_GT": (0, 9, 0.5),
    "IELTS_AC": (0, 9, 0.5),
    "CELPIP_G": (0, 12, 1),
    "PTE_CORE": (10, 90, 1),
    "PTE_A": (10, 90, 1),
    "TOEFL": (0, 30, 1),
    "TEF_2019_2023": (0, 699, 1),
    "TEF_2023_12_11": (0, 699, 1),
    "CLB": (0, 12, 1),
}
"""Test → lowest and highest score of every ability, and the step between two."""
APART = {
    "TCF_CANADA": {"reading": 699, "writing": 20, "listening": 699, "speaking": 20},
    "TEF_OLD_EE": {"reading": 300, "writing": 450, "listening": 360, "speaking": 450},
}
"""Tests whose abilities end at different scores, all from 0."""
ABILITIES = ("reading", "writing", "listening", "speaking")


def scored(test: str, scores: dict[str, float]) -> str:
    """An entry of [[languages]]."""
    language = 'language = "en"\n' if test == "CLB" else ""
    said = "".join(f"{name} = {score}\n" for name, score in scores.items())
    return f'[[languages]]\ntest = "{test}"\ndate = 2026-01-02\n{language}{said}'


@pytest.mark.parametrize("test", ENDS)
def test_the_scores_a_test_can_show(problems: Problems, test: str) -> None:
    low, high, step = ENDS[test]
    for sound in (low, low + step, high - step, high):
        assert problems(scored(test, dict.fromkeys(ABILITIES, sound))) == []
    for wrong in (low - step, high + step, low + step / 2):
        found = problems(scored(test, dict.fromkeys(ABILITIES, wrong)))
        assert len(found) == 4
        assert all(f"{low:g} to {high:g}" in one for one in found)


@pytest.mark.parametrize("test", APART)
def test_the_scores_of_french_tests_by_ability(problems: Problems, test: str) -> None:
    assert problems(scored(test, dict.fromkeys(ABILITIES, 0))) == []
    assert problems(scored(test, APART[test])) == []
    assert len(problems(scored(test, dict.fromkeys(ABILITIES, -1)))) == 4
    assert len(problems(scored(test, {name: most + 1 for name, most in APART[test].items()}))) == 4


WORK = '[[work]]\ncountry = "ca"\nfrom = 2024-01-01\n'
OFFER = '[[job_offers]]\ncountry = "sg"\nsalary = 1\n'


@pytest.mark.parametrize(
    ("text", "sound", "wrong"),
    [
        (WORK + "hours = {}", (0.5, 112), (0, 112.5)),
        (OFFER + "months = {}", (1, 600), (0, 601)),
        (OFFER + "wage_level = {}", (1, 4), (0, 5)),
        (OFFER + "salary_percentile = {}", (0, 100), (-1, 100.5)),
        (OFFER + "employer_pmets = {}", (0, 10_000_000), (-1, 10_000_001)),
        (OFFER + "employer_nationality_percent = {}", (0, 100), (-1, 101)),
        (OFFER + "employer_local_percent = {}", (0, 100), (-1, 101)),
        (OFFER.replace("salary = 1", "salary = {}"), (0.01, 1e12), (0, 1.1e12)),
        ("[gb]\nyears_in_uk = {}", (0, 120), (-1, 121)),
        ("[de]\nstay_months = {}", (0, 60), (-1, 61)),
        ("[nz]\nregistration_points = {}", (0, 6), (-1, 7)),
        ("[nz]\nincome_x_median = {}", (0.1, 100), (0, 100.1)),
        ("[partner]\nage = {}", (14, 120), (13, 121)),
        ("[partner]\ncanadian_work_years = {}", (0, 120), (-1, 121)),
        ("family_size = {}", (1, 30), (0, 31)),
        ("[weights]\npay = {}", (0, 1_000_000), (-1, 1_000_001)),
        ("birth_date = {}", ("1906-01-01", "2026-11-22"), ("1905-12-31", "2026-11-23")),
        ("citizenship = {}", (["ca"], ["ca"] * 10), ([], ["ca"] * 11)),
        ("work = [{}]", (JOB := '{country = "ca", from = 2024-01-01, hours = 9}', ", ".join([JOB] * 100)),
         (", ".join([JOB] * 101),)),
        ("languages = [{}]", (CEFR := '{test = "CEFR", language = "en", level = "C1"}', ", ".join([CEFR] * 20)),
         (", ".join([CEFR] * 21),)),
    ],
)  # fmt: skip
def test_the_least_and_the_most(
    problems: Problems, text: str, sound: tuple[object, ...], wrong: tuple[object, ...]
) -> None:
    assert [problems(text.replace("{}", str(value).replace("'", '"'))) for value in sound] == [[] for _ in sound]
    for value in wrong:
        assert len(problems(text.replace("{}", str(value).replace("'", '"')))) == 1


def test_a_job_may_begin_at_birth_and_end_on_its_first_day(problems: Problems) -> None:
    job = WORK + "hours = 9\nto = {}"
    assert problems("birth_date = 2024-01-01\n" + job.format("2024-01-01")) == []
    assert len(problems("birth_date = 2024-01-02\n" + job.format("2024-01-01"))) == 1
    assert len(problems(job.format("2023-12-31"))) == 1


@pytest.mark.parametrize(
    ("occupation", "teer"),
    [("ca:32120", 2), ("ca:00012", 0), ("ca:85101", 5), ("ca:3212", None), ("ca:321200", None), ("us:32120", None)],
)
def test_the_teer_is_the_second_digit_of_a_canadian_code(occupation: str, teer: int | None) -> None:
    day = datetime.date(2024, 1, 1)
    assert Work.model_construct(country="ca", from_=day, hours=9, occupation=occupation).teer() == teer
    assert Work.model_construct(country="ca", from_=day, hours=9, occupation=None).teer() is None


@pytest.mark.parametrize(
    ("code", "skilled", "sound"),
    [
        ("ca:63200", "true", True),
        ("ca:63200", "false", False),
        ("ca:64100", "false", True),
        ("ca:64100", "true", False),
    ],
)
def test_teer_3_is_skilled_and_teer_4_is_not(problems: Problems, code: str, skilled: str, sound: bool) -> None:
    """What a profile says must not contradict its code."""
    found = problems(WORK + f'hours = 9\noccupation = "{code}"\nskilled = {skilled}\n')
    assert (found == []) is sound


@pytest.mark.parametrize(("language", "sound"), [("en", True), ("EN", False), ("eng", False), ("e", False)])
def test_a_language_is_two_small_letters(problems: Problems, language: str, sound: bool) -> None:
    found = problems(f'[[languages]]\ntest = "CEFR"\nlanguage = "{language}"\nlevel = "B1"\n')
    assert (found == []) is sound


def test_a_list_too_long_or_too_short_is_told_with_its_end(problems: Problems) -> None:
    long, short = problems(f"citizenship = {['ca'] * 11}".replace("'", '"')), problems("citizenship = []")
    assert "10" in long[0]
    assert "at least 1" in short[0]


def test_problems_stand_in_the_order_of_their_keys(problems: Problems) -> None:
    text = 'marital = "x"\n[education]\nlevel = "phd"\n[ca]\nsibling = 1\n[au]\nstudy = 3\n'
    assert [one.split("`")[1] for one in problems(text)] == ["au.study", "ca.sibling", "education.level", "marital"]


@pytest.mark.parametrize(
    ("test", "language"),
    [
        ("IELTS_GT", "en"), ("IELTS_AC", "en"), ("CELPIP_G", "en"), ("PTE_CORE", "en"), ("PTE_A", "en"),
        ("TOEFL", "en"), ("TCF_CANADA", "fr"), ("TEF_OLD_EE", "fr"), ("TEF_2019_2023", "fr"), ("TEF_2023_12_11", "fr"),
    ],
)  # fmt: skip
def test_each_test_has_its_language(problems: Problems, test: str, language: str) -> None:
    said = scored(test, dict.fromkeys(ABILITIES, 10 if test.startswith("PTE") else 0))
    assert problems(said + f'language = "{language}"\n') == []
    (wrong,) = problems(said + 'language = "de"\n')
    assert wrong.endswith(f'`languages.1.language` = "de": allowed: {language}, the language of {test}')
    entry = {"test": test, "date": datetime.date(2026, 1, 2), **dict.fromkeys(ABILITIES, 10.0)}
    assert (Language.model_construct(**entry, language=None).spoken(), needed("CLB")) == (
        language,
        {*ABILITIES, "language"},
    )

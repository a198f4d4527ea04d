"""The facts of six Canadian provinces out of one profile."""

import pytest

from .conftest import Asked

LANGUAGES = """
[[languages]]
test = "CLB"
language = "en"
reading = 8
writing = 7
listening = 9
speaking = 7
"""
FRENCH = """
[[languages]]
test = "CLB"
language = "fr"
reading = 5
writing = 5
listening = 5
speaking = 5
"""
WORK = """
[[work]]
country = "tw"
from = 2018-06-01
to = 2023-05-31
hours = 40
skilled = true
related = true
"""
OFFER = """
[[job_offers]]
country = "ca"
occupation = "ca:32120"
province = "{}"
area = "northern"
salary = 40
period = "hour"
hours = 37.5
currency = "CAD"
since = 2026-01-15
"""
STAY = """
[[provinces]]
province = "{}"
relative = true
friend = false
worked = true
study = "two_year"
licence = true
"""
CLB = {"reading": 8, "writing": 7, "listening": 9, "speaking": 7}
DAY = "2026-06-01"


def test_an_offer_gives_ontario_s_facts(facts: Asked) -> None:
    text = 'education.level = "professional"\nca.permit = "work"\nca.study = "none"\n' + LANGUAGES + OFFER.format("on")
    assert facts("ca/on", text, DAY).facts == {
        "teer": 2,
        "occupation_category": 3,
        "hourly_pay": 40,
        "months_in_post": 4,
        "permit": "work",
        "education": "professional",
        "canadian_credentials": 0,
        "first_language_clb": CLB,
        "both_languages": False,
        "job_area": "northern",
    }


def test_an_offer_in_another_province_gives_none_of_them(facts: Asked) -> None:
    found = facts("ca/on", OFFER.format("bc"), DAY)
    assert not {"teer", "hourly_pay", "job_area"} & {*found.facts}
    asked = {one.fact: one.keys for one in found.missing}
    assert asked["job_area"] == ("job_offers.1.province", "job_offers.1.area")


@pytest.mark.parametrize(
    ("pay", "hourly", "keys"),
    [
        ('salary = 78000\nperiod = "year"\ncurrency = "CAD"\nhours = 37.5', 40, ()),
        ('salary = 78000\nperiod = "year"\ncurrency = "CAD"', None, ("job_offers.1.hours",)),
        ('salary = 78000\nperiod = "year"\ncurrency = "USD"\nhours = 37.5', None, ("job_offers.1.currency",)),
        ("", None, ("job_offers.1.salary", "job_offers.1.period", "job_offers.1.currency", "job_offers.1.hours")),
    ],
)
def test_pay_an_hour(facts: Asked, pay: str, hourly: float | None, keys: tuple[str, ...]) -> None:
    found = facts("ca/bc", f'[[job_offers]]\ncountry = "ca"\nprovince = "bc"\n{pay}\n', DAY)
    assert found.facts.get("hourly_pay") == hourly
    assert next((one.keys for one in found.missing if one.fact == "hourly_pay"), ()) == keys


def test_what_ties_one_to_a_province(facts: Asked) -> None:
    text = WORK + STAY.format("mb") + STAY.format("sk").replace("true", "false").replace("two_year", "none")
    manitoba, saskatchewan = (facts(system, text, DAY).facts for system in ("ca/mb", "ca/sk"))
    assert manitoba == {
        "work_years": 5,
        "relative_in_province": True,
        "friend_in_province": False,
        "work_in_province": True,
        "study_in_province": "two_year",
        "licence": True,
        "work_in_other_province": False,
        "study_in_other_province": False,
    }
    assert saskatchewan == {
        "recent_work_years": 2,
        "earlier_work_years": 3,
        "relative_in_province": False,
        "work_in_province": False,
        "study_in_province": False,
    }
    assert facts("ca/nl", text, DAY).facts.keys() == {"recent_work_years", "earlier_work_years"}
    elsewhere = facts("ca/mb", STAY.format("sk"), DAY).facts
    assert (elsewhere["work_in_other_province"], elsewhere["study_in_other_province"]) == (True, True)


@pytest.mark.parametrize(("since", "there"), [("2025-12-01", True), ("2025-12-02", False)])
def test_six_months_with_the_employer_count_in_manitoba(facts: Asked, since: str, there: bool) -> None:
    text = OFFER.format("mb").replace("2026-01-15", since)
    assert facts("ca/mb", text, DAY).facts["employer_in_province"] is there


@pytest.mark.parametrize(
    ("level", "system", "trade", "education"),
    [
        ("one_year", "ca/sk", True, "trade"),
        ("two_year", "ca/sk", True, "trade"),
        ("bachelor", "ca/sk", True, "bachelor"),
        ("two_year", "ca/mb", True, "two_year"),
        ("one_year", "ca/mb", True, "trade"),
        ("one_year", "ca/bc", True, "one_year"),
        ("secondary", "ca/on", True, "trade"),
        ("secondary", "ca/on", False, "secondary"),
        ("two_or_more", "ca/mb", False, "two_programs"),
        ("two_or_more", "ca/ab", False, "bachelor"),
        ("professional", "ca/nl", False, "bachelor"),
        ("doctorate", "ca/bc", False, "doctorate"),
    ],
)
def test_education_in_the_grid_s_words(facts: Asked, level: str, system: str, trade: bool, education: str) -> None:
    found = facts(system, f'education.level = "{level}"\nca.trade_certificate = {str(trade).lower()}\n', DAY)
    assert found.facts["education"] == education
    assert bool(found.notes) == (level == "professional")


def test_languages_by_province(facts: Asked) -> None:
    both = LANGUAGES + FRENCH
    french = dict.fromkeys(CLB, 5)
    assert facts("ca/ab", both, DAY).facts == {"english_clb": CLB, "french_clb": french}
    assert facts("ca/mb", both, DAY).facts == {"first_language_clb": CLB, "second_language_clb": french}
    assert facts("ca/bc", both, DAY).facts == {"first_language_clb": CLB, "both_languages": True}
    assert facts("ca/nl", both, DAY).facts == {"first_language_clb": CLB}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (WORK, "abroad"),
        (WORK.replace("tw", "ca"), None),
        (WORK.replace("tw", "ca") + STAY.format("ab"), "province"),
        (WORK.replace("tw", "ca") + STAY.format("ab").replace("worked = true", "worked = false"), "canada"),
    ],
)
def test_where_alberta_finds_the_work(facts: Asked, text: str, place: str | None) -> None:
    assert facts("ca/ab", text, DAY).facts.get("work_place") == place


@pytest.mark.parametrize(
    ("country", "study", "place"),
    [("tw", "", "abroad"), ("ca", "two_year", "province"), ("ca", "none", "canada"), ("ca", "", None)],
)
def test_where_one_studied(facts: Asked, country: str, study: str, place: str | None) -> None:
    stay = f'[[provinces]]\nprovince = "bc"\nstudy = "{study}"\n' if study else ""
    assert facts("ca/bc", f'education.country = "{country}"\n{stay}', DAY).facts.get("study_place") == place


@pytest.mark.parametrize(
    ("text", "offered"),
    [("job_offers = []", False), (OFFER.format("sk"), True), (OFFER.format("ab"), False), ("", None)],
)
def test_an_offer_in_saskatchewan(facts: Asked, text: str, offered: bool | None) -> None:
    assert facts("ca/sk", text, DAY).facts.get("offer_in_province") is offered

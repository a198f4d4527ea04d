"""Canada's facts out of a profile."""

from typing import Any

import pytest

from .conftest import Asked

PERSON = 'birth_date = 1996-06-01\nmarital = "single"\njob_offers = []\neducation.level = "masters"\n'
ENGLISH = """[[languages]]
test = "CELPIP_G"
date = 2025-01-10
reading = 9
writing = 10
listening = 10
speaking = 9
"""
FRENCH = ENGLISH.replace("CELPIP_G", "TCF_CANADA").replace("writing = 10", "writing = 12")
JOB = """[[work]]
country = "ca"
from = 2024-06-01
hours = 37.5
occupation = "ca:32120"
authorised = true
self_employed = false
during_studies = false
"""
ABROAD = '[[work]]\ncountry = "tw"\nfrom = 2020-01-01\nto = 2021-12-31\nhours = 40\nskilled = true\n'
CANADA = '[ca]\nstudy = "three_plus"\ntrade_certificate = false\nsibling = false\nnomination = false\n'
CANADA += "study_two_years = true\nrelative = false\n"


def test_a_whole_person(facts: Asked) -> None:
    found = facts("ca/crs", PERSON + ENGLISH + JOB + ABROAD + CANADA)
    assert found.facts == {
        "age": 30,
        "education": "masters",
        "first_language": {"lang": "en", "clb": {"reading": 9, "writing": 10, "listening": 10, "speaking": 9}},
        "canadian_work_years": 2,
        "foreign_work_years": 2,
        "spouse_accompanying": False,
        "trade_certificate": False,
        "canadian_study": "three_plus",
        "sibling_in_canada": False,
        "provincial_nomination": False,
        "job_offer": "none",
    }
    assert (found.missing, found.notes) == ([], [])


def test_nothing_is_assumed(facts: Asked) -> None:
    found = facts("ca/crs", "")
    assert found.facts == {}
    assert {one.fact: one.keys for one in found.missing} == {
        "age": ("birth_date",),
        "education": ("education.level",),
        "first_language": ("languages",),
        "canadian_work_years": ("work",),
        "foreign_work_years": ("work",),
        "spouse_accompanying": ("marital",),
        "trade_certificate": ("ca.trade_certificate",),
        "canadian_study": ("ca.study",),
        "sibling_in_canada": ("ca.sibling",),
        "provincial_nomination": ("ca.nomination",),
        "job_offer": ("job_offers",),
    }


def test_age_and_years_are_those_of_the_day(facts: Asked) -> None:
    before = facts("ca/crs", PERSON + JOB, "2026-05-31").facts
    assert (before["age"], before["canadian_work_years"]) == (29, 1)


@pytest.mark.parametrize(
    ("english", "first"), [("9", "en"), ("8", "fr"), ("10", "en")], ids=["alike", "weaker", "stronger"]
)
def test_the_better_language_is_the_first(facts: Asked, english: str, first: str) -> None:
    scored = ENGLISH.replace(" = 9\n", f" = {english}\n").replace(" = 10\n", f" = {english}\n")
    french = FRENCH.replace(" = 10\n", " = 9\n").replace(" = 12\n", " = 9\n")
    found = facts("ca/crs", scored + french).facts
    assert found["first_language"]["lang"] == first
    assert found["second_language"]["lang"] == {"en": "fr", "fr": "en"}[first]


@pytest.mark.parametrize(("on", "valid"), [("2027-01-09", True), ("2027-01-10", False), ("2025-01-09", False)])
def test_a_test_counts_for_two_years(facts: Asked, on: str, valid: bool) -> None:
    found = facts("ca/crs", ENGLISH, on)
    assert ("first_language" in found.facts) is valid
    assert ("first_language" in {one.fact for one in found.missing}) is not valid
    assert bool(found.notes) is not valid
    assert valid or "We did not use CELPIP_G of 2025-01-10" in found.notes[0]


def test_of_two_tests_the_better_valid_one(facts: Asked) -> None:
    older = ENGLISH.replace("2025-01-10", "2024-02-01").replace(" = 9\n", " = 12\n")
    assert facts("ca/crs", older + ENGLISH).facts["first_language"]["clb"]["reading"] == 9
    assert facts("ca/crs", older + ENGLISH, "2026-01-31").facts["first_language"]["clb"]["reading"] == 12


def test_levels_without_a_date_are_used_and_said(facts: Asked) -> None:
    levels = ENGLISH.replace("CELPIP_G", "CLB").replace("date = 2025-01-10", 'language = "en"')
    found = facts("ca/crs", levels)
    assert found.facts["first_language"]["clb"]["writing"] == 10
    assert "no date" in found.notes[0]


def test_academic_ielts_is_not_canada_s(facts: Asked) -> None:
    found = facts("ca/crs", ENGLISH.replace("CELPIP_G", "IELTS_AC").replace("= 10\n", "= 9\n"))
    assert "first_language" in {one.fact: one.why for one in found.missing}


@pytest.mark.parametrize(
    ("change", "years"),
    [
        (("ca:32120", "ca:33101"), 2),
        (("ca:32120", "ca:75110"), 0),
        (("authorised = true", "authorised = false"), 0),
        (("self_employed = false", "self_employed = true"), 0),
        (("during_studies = false", "during_studies = true"), 0),
        (("2024-06-01", "2011-06-01\nto = 2016-05-31"), 0),
        (('"ca"', '"us"'), 0),
    ],
)
def test_which_work_in_canada_counts(facts: Asked, change: tuple[str, str], years: int) -> None:
    assert facts("ca/crs", JOB.replace(*change)).facts["canadian_work_years"] == years


@pytest.mark.parametrize("key", ["authorised", "self_employed", "during_studies", "occupation"])
def test_what_decides_whether_a_job_counts_is_asked_for(facts: Asked, key: str) -> None:
    job = "\n".join(line for line in JOB.splitlines() if not line.startswith(key))
    found = facts("ca/crs", job)
    asked = "skilled" if key == "occupation" else key
    assert {one.fact: one.keys for one in found.missing}["canadian_work_years"] == (f"work.1.{asked}",)


def test_no_work_is_no_year(facts: Asked) -> None:
    found = facts("ca/crs", "work = []").facts
    assert (found["canadian_work_years"], found["foreign_work_years"]) == (0, 0)


PARTNER = 'marital = "married"\n[partner]\naccompanying = true\ncitizen_or_resident_of = ["tw"]\n'
SPOUSE = PARTNER + 'education = "bachelor"\ncanadian_work_years = 1\n'


@pytest.mark.parametrize(
    ("text", "coming"),
    [
        ('marital = "single"', False),
        (PARTNER, True),
        (PARTNER.replace("true", "false"), False),
        (PARTNER.replace('"tw"', '"tw", "ca"'), False),
        (PARTNER.replace('"married"', '"common_law"'), True),
        ('marital = "married"\n[partner]\ncitizen_or_resident_of = ["ca"]', False),
    ],
)
def test_who_counts_as_a_spouse(facts: Asked, text: str, coming: bool) -> None:
    found = facts("ca/crs", text)
    assert found.facts["spouse_accompanying"] is coming
    assert ("spouse.education" in {one.fact for one in found.missing}) is coming


def test_what_is_not_said_of_a_spouse_is_asked_for(facts: Asked) -> None:
    found = facts("ca/crs", 'marital = "married"')
    assert {one.fact: one.keys for one in found.missing}["spouse_accompanying"] == (
        "partner.accompanying",
        "partner.citizen_or_resident_of",
    )


def test_a_spouse_s_own_facts(facts: Asked) -> None:
    tested = SPOUSE + ENGLISH.replace("[[languages]]", "[[partner.languages]]")
    assert facts("ca/crs", tested).facts["spouse"] == {
        "education": "bachelor",
        "canadian_work_years": 1,
        "clb": {"reading": 9, "writing": 10, "listening": 10, "speaking": 9},
    }
    untested = facts("ca/crs", SPOUSE + "languages = []")
    assert set(untested.facts["spouse"]["clb"].values()) == {0}
    assert "spouse.clb" in {one.fact for one in facts("ca/crs", SPOUSE).missing}


@pytest.mark.parametrize(
    ("occupation", "lmia", "offer"),
    [("ca:00012", "true", "major_group_00"), ("ca:32120", "true", "other_skilled"), ("ca:65200", "true", "none"),
     ("ca:32120", "false", "none"), ("us:29-2011", "true", None)],
)  # fmt: skip
def test_an_offer(facts: Asked, occupation: str, lmia: str, offer: str | None) -> None:
    text = f'[[job_offers]]\ncountry = "ca"\noccupation = "{occupation}"\nlmia = {lmia}\n'
    assert facts("ca/crs", text).facts.get("job_offer") == offer


def test_the_grid_of_67_points(facts: Asked) -> None:
    more = 'education.assessed = 2026-01-02\nfamily_size = 1\nfunds = { amount = 20000, currency = "CAD" }\n'
    found = facts("ca/fsw67", more + PERSON + ENGLISH + JOB + ABROAD + CANADA)
    assert found.missing == []
    assert (found.facts["language_test_date"], found.facts["assessment_date"]) == ("2025-01-10", "2026-01-02")
    assert found.facts["work_years"] == 4
    assert found.facts["first_language_clb"]["writing"] == 10
    assert found.facts["adaptability"] == {
        "spouse_language_clb4": False,
        "spouse_canadian_study_2y": False,
        "spouse_canadian_work_1y": False,
        "own_canadian_study_2y": True,
        "own_canadian_work_1y": True,
        "relative_in_canada": False,
    }


def test_a_partner_s_part_of_the_grid_is_asked_for(facts: Asked) -> None:
    missing = {one.fact: one.keys for one in facts("ca/fsw67", PARTNER).missing}
    assert missing["adaptability.spouse_canadian_work_1y"] == ("partner.canadian_work_years",)
    assert missing["adaptability.spouse_language_clb4"] == ("partner.languages",)


def test_the_last_three_years_are_the_experience_class_s(facts: Asked) -> None:
    old = JOB.replace("2024-06-01", "2020-06-01\nto = 2023-11-30")
    assert facts("ca/crs", old).facts["canadian_work_years"] == 3
    assert facts("ca/cec", old).facts["canadian_work_years"] == 0


@pytest.mark.parametrize(
    ("code", "years"),
    [("72106", 2), ("72600", 0), ("73100", 2), ("93200", 0), ("63200", 2), ("62200", 2), ("32120", 0)],
)
def test_trades_by_their_groups(facts: Asked, code: str, years: int) -> None:
    assert facts("ca/fst", JOB.replace("32120", code)).facts["trade_years"] == years


def no_such(value: Any) -> bool:
    """Whether a value stands for nothing."""
    return value is None


def test_no_fact_is_ever_none(facts: Asked) -> None:
    found = facts("ca/fsw67", PERSON + ENGLISH).facts
    assert not any(map(no_such, found.values()))


@pytest.mark.parametrize(("occupation", "years"), [("ca:63200", 2), ("ca:64100", 0)])
def test_teer_3_is_skilled_and_teer_4_is_not(facts: Asked, occupation: str, years: int) -> None:
    assert facts("ca/crs", JOB.replace("ca:32120", occupation)).facts["canadian_work_years"] == years
    abroad = ABROAD.replace("skilled = true", f'occupation = "{occupation}"')
    assert facts("ca/crs", abroad).facts["foreign_work_years"] == years


@pytest.mark.parametrize(("occupation", "offer"), [("ca:63200", "other_skilled"), ("ca:64100", "none")])
def test_an_offer_of_teer_3_counts_and_of_teer_4_does_not(facts: Asked, occupation: str, offer: str) -> None:
    text = f'[[job_offers]]\ncountry = "ca"\noccupation = "{occupation}"\nlmia = true\n'
    assert facts("ca/crs", text).facts["job_offer"] == offer
    assert facts("ca/fsw67", text).facts["arranged_employment"] is (offer != "none")
    assert "job_offer" in {one.fact for one in facts("ca/crs", text.replace("lmia = true\n", "")).missing}


@pytest.mark.parametrize(("level", "enough"), [(4, True), (3, False)])
def test_a_partner_s_language_counts_from_clb_4_in_every_ability(facts: Asked, level: int, enough: bool) -> None:
    tested = ENGLISH.replace("[[languages]]", "[[partner.languages]]").replace("speaking = 9", f"speaking = {level}")
    found = facts("ca/fsw67", PARTNER + tested)
    assert found.facts["adaptability"]["spouse_language_clb4"] is enough


@pytest.mark.parametrize(("years", "enough"), [(0, False), (1, True), (2, True)])
def test_a_year_of_a_partner_s_work_in_canada_counts(facts: Asked, years: int, enough: bool) -> None:
    found = facts("ca/fsw67", PARTNER + f"canadian_work_years = {years}\ncanadian_study_two_years = true\n")
    assert found.facts["adaptability"]["spouse_canadian_work_1y"] is enough
    assert found.facts["adaptability"]["spouse_canadian_study_2y"] is True


@pytest.mark.parametrize(("first", "enough"), [("2025-06-01", True), ("2025-06-02", False), ("2012-06-01", True)])
def test_a_year_of_one_s_own_work_in_canada_counts_however_long_ago(facts: Asked, first: str, enough: bool) -> None:
    job = JOB.replace("2024-06-01", f"{first}\nto = {int(first[:4]) + 1}-05-31" if first < "2025" else first)
    assert facts("ca/fsw67", job).facts["adaptability"]["own_canadian_work_1y"] is enough


@pytest.mark.parametrize(
    ("code", "years"),
    [("72600", 0), ("72699", 0), ("93200", 0), ("93299", 0), ("72500", 2), ("72700", 2), ("93100", 2), ("82020", 2),
     ("83100", 2), ("92100", 2), ("62200", 2), ("62201", 0), ("63200", 2), ("63210", 0), ("74100", 0)],
)  # fmt: skip
def test_the_groups_of_the_trades_class(facts: Asked, code: str, years: int) -> None:
    """72 but not 726, 73, 82, 83, 92, 93 but not 932, 6320 and 62200."""
    assert facts("ca/fst", JOB.replace("32120", code)).facts["trade_years"] == years


def test_trades_look_back_five_years_and_the_ranking_ten(facts: Asked) -> None:
    old = JOB.replace("32120", "72106").replace("2024-06-01", "2014-06-01\nto = 2022-05-31")
    assert facts("ca/fst", old).facts["trade_years"] == 1
    assert facts("ca/crs", old).facts["canadian_work_years"] == 6
    assert facts("ca/cec", old.replace("2022-05-31", "2024-05-31")).facts["canadian_work_years"] == 1


def test_the_trade_offered_and_worked_in(facts: Asked) -> None:
    trade = JOB.replace("32120", "72106")
    found = facts("ca/fst", "job_offers = []\n" + trade + "[ca]\nworking = true\ntrade_certificate = true\n")
    assert {name: found.facts[name] for name in ("occupation", "offer_months", "working_in_canada")} == {
        "occupation": "72106",
        "offer_months": 0,
        "working_in_canada": True,
    }
    two = trade + trade.replace("72106", "73100")
    assert "occupation" in {one.fact for one in facts("ca/fst", two).missing}
    offer = '[[job_offers]]\ncountry = "ca"\nmonths = 12\n'
    assert facts("ca/fst", offer).facts["offer_months"] == 12
    keys = {one.fact: one.keys for one in facts("ca/fst", offer.replace("months = 12\n", "")).missing}
    assert keys["offer_months"] == ("job_offers.1.months",)
    assert {one.fact: one.keys for one in facts("ca/fst", "").missing}["offer_months"] == ("job_offers",)


def test_the_class_of_canadian_experience_takes_the_best_teer(facts: Asked) -> None:
    both = JOB + JOB.replace("ca:32120", "ca:21231").replace("2024-06-01", "2024-01-01\nto = 2024-05-31")
    found = facts("ca/cec", both)
    assert found.facts["teer"] == 1
    assert [word in found.notes[0] for word in ("1", "2")] == [True, True]
    assert facts("ca/cec", JOB).notes == []


@pytest.mark.parametrize(("education", "asked"), [("", True), ('country = "us"\n', True), ('country = "ca"\n', False)])
def test_a_foreign_credential_must_be_assessed(facts: Asked, education: str, asked: bool) -> None:
    found = facts("ca/fsw67", f"[education]\n{education}")
    assert ("assessment_date" in {one.fact for one in found.missing}) is asked
    assert "assessment_date" not in found.facts


def test_the_grid_of_67_takes_a_second_language_and_its_first_s_day(facts: Asked) -> None:
    weaker = FRENCH.replace("2025-01-10", "2025-02-02").replace("reading = 9", "reading = 5")
    found = facts("ca/fsw67", ENGLISH + weaker).facts
    assert found["language_test_date"] == "2025-01-10"
    assert found["second_language_clb"]["reading"] == 5
    assert "second_language_clb" not in facts("ca/cec", ENGLISH + weaker).facts


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", ("marital", "partner.accompanying")),
        ('marital = "married"\n', ("marital", "partner.accompanying")),
        ('marital = "married"\n[partner]\naccompanying = true\n', ("partner.languages",)),
    ],
)
def test_what_the_grid_asks_of_a_partner(facts: Asked, text: str, keys: tuple[str, ...]) -> None:
    missing = {one.fact: one.keys for one in facts("ca/fsw67", text).missing}
    assert missing["adaptability.spouse_language_clb4"] == keys
    alone = facts("ca/fsw67", 'marital = "married"\n[partner]\naccompanying = false\n').facts["adaptability"]
    assert alone["spouse_language_clb4"] is False


@pytest.mark.parametrize("system", ["ca/crs", "ca/fsw67"])
def test_a_note_on_a_partner_s_test_says_whose_it_is(facts: Asked, system: str) -> None:
    tested = ENGLISH.replace("[[languages]]", "[[partner.languages]]").replace("2025-01-10", "2020-01-10")
    (partner,) = facts(system, PARTNER + tested).notes
    (own,) = facts(system, ENGLISH.replace("2025-01-10", "2020-01-10")).notes
    assert own in partner
    assert own != partner

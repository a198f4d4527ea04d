"""The facts of the other countries, and that all are the systems' own names."""

import json
import re
from typing import Any

import pytest

from careercli.atlas import routes
from careercli.person.facts.system import SYSTEMS
from careercli.person.profile import allowed

from .conftest import Asked

JOB = '[[work]]\ncountry = "{}"\nfrom = 2022-01-01\nto = 2024-12-31\nhours = 40\nskilled = true\nrelated = true\n'
OFFER = '[[job_offers]]\ncountry = "{}"\ncurrency = "{}"\nsalary = {}\nperiod = "{}"\nhours = 37.5\n'
ENGLISH = '[[languages]]\ntest = "IELTS_AC"\ndate = 2025-09-01\nreading = 8\nwriting = 8\nlistening = 8\nspeaking = 8\n'


def missing(found: Any) -> dict[str, tuple[str, ...]]:
    """Fact → keys."""
    return {one.fact: one.keys for one in found.missing}


class TestAustralia:
    """au/points"""

    def test_months_here_and_abroad(self, facts: Asked) -> None:
        found = facts("au/points", JOB.format("tw") + JOB.format("au")).facts
        assert (found["overseas_months"], found["australian_months"]) == (36, 36)

    def test_english(self, facts: Asked) -> None:
        assert facts("au/points", ENGLISH).facts["english"] == "superior"
        assert "english" in missing(facts("au/points", ENGLISH, "2028-09-01"))

    @pytest.mark.parametrize(
        ("text", "partner"),
        [
            ('marital = "single"', "single"),
            ('marital = "married"\n[partner]\ncitizen_or_resident_of = ["au"]', "single"),
            ('marital = "married"\n[partner]\naccompanying = false', "other"),
            ('marital = "married"', None),
        ],
    )
    def test_partner(self, facts: Asked, text: str, partner: str | None) -> None:
        assert facts("au/points", text).facts.get("partner") == partner

    def test_a_level_in_doubt_is_asked_for(self, facts: Asked) -> None:
        assert facts("au/points", 'education.level = "masters"').facts["qualification"] == "bachelor_or_masters"
        assert missing(facts("au/points", 'education.level = "two_year"'))["qualification"] == ("au.qualification",)

    @pytest.mark.parametrize(("code", "listed"), [("254411", True), ("111211", True), ("561912", False)])
    def test_the_core_list_is_looked_up(self, facts: Asked, code: str, listed: bool) -> None:
        offer = f'[[job_offers]]\ncountry = "au"\noccupation = "au:{code}"\n'
        found = facts("au/skills-in-demand", offer).facts
        assert (found["core_list"], found["major_group"]) == (listed, code[0])


class TestOffers:
    """What an offer pays."""

    @pytest.mark.parametrize(
        ("amount", "period", "year"), [(48000, "year", 48000), (4000, "month", 48000), (923.08, "week", 48000.16)]
    )
    def test_by_the_year(self, facts: Asked, amount: float, period: str, year: float) -> None:
        assert facts("de/blue-card", OFFER.format("de", "EUR", amount, period)).facts["salary"] == year

    def test_another_currency_is_not_converted(self, facts: Asked) -> None:
        found = facts("de/blue-card", OFFER.format("de", "USD", 60000, "year"))
        assert missing(found)["salary"] == ("job_offers.1.currency",)

    def test_an_offer_elsewhere_is_none_here(self, facts: Asked) -> None:
        found = facts("ie/critical-skills", OFFER.format("de", "EUR", 60000, "year"))
        assert missing(found)["salary"] == ("job_offers.2.salary",)

    def test_british_pay_by_the_hour_keeps_its_hours(self, facts: Asked) -> None:
        found = facts("gb/skilled-worker", OFFER.format("gb", "GBP", 15, "hour")).facts
        assert (found["hourly_pay"], found["weekly_hours"]) == (15, 37.5)
        assert "salary" not in found


class TestGermany:
    """de/opportunity-card and de/blue-card"""

    def test_languages_by_level(self, facts: Asked) -> None:
        levels = '[[languages]]\ntest = "CEFR"\nlanguage = "en"\nlevel = "C1"\n'
        found = facts("de/opportunity-card", levels).facts
        assert (found["english"], found["german"]) == ("C1", "none")
        assert missing(facts("de/opportunity-card", ENGLISH))["english"] == ("languages",)

    def test_related_work_in_two_windows(self, facts: Asked) -> None:
        found = facts("de/opportunity-card", JOB.format("tw").replace("2022", "2019")).facts
        assert found["related_work_years_in_last_7"] == 5
        assert found["related_work_years_in_last_5"] == 3

    def test_years_since_the_degree_on_the_day(self, facts: Asked) -> None:
        text = "education.completed = 2023-06-02\neducation.recognised_in = ['de']"
        found = facts("de/blue-card", text).facts
        assert (found["years_since_degree"], found["recognised_degree"]) == (2, True)


def test_new_zealand_counts_skilled_work_there(facts: Asked) -> None:
    assert facts("nz/skilled-migrant", JOB.format("nz")).facts["nz_skilled_months"] == 36
    assert facts("nz/skilled-migrant", JOB.format("au")).facts["nz_skilled_months"] == 0


def test_an_american_system_asks_for_a_citizenship(facts: Asked) -> None:
    assert facts("us/tn", 'citizenship = ["tw", "mx"]').facts["citizenship"] == "mexico"
    assert facts("us/tn", 'citizenship = ["tw"]').facts["citizenship"] == "other"


@pytest.mark.parametrize("system", SYSTEMS)
def test_an_empty_profile_lacks_facts_and_gives_no_opinion(facts: Asked, system: str) -> None:
    found = facts(system, "")
    assert found.facts == {}
    assert found.missing
    assert all(one.keys for one in found.missing)


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_fact_has_the_system_s_own_name(facts: Asked, system: str) -> None:
    record = routes.record_or_none(system)
    if record is None:
        pytest.skip("not in this atlas")
    known = {fact["name"] for fact in record["facts"]}
    found = facts(system, ENGLISH + JOB.format("tw"))
    named = {*found.facts, *(one.fact for one in found.missing)}
    assert named <= known, json.dumps(sorted(named - known))


def test_the_keys_told_of_are_keys_of_the_profile(facts: Asked) -> None:
    known = {key for key, _ in allowed.every()}
    lists = {key.partition(".1.")[0] for key in known if ".1." in key}
    married = 'marital = "married"\n[partner]\naccompanying = true\ncitizen_or_resident_of = []\n'
    found = [facts(system, text) for system in SYSTEMS for text in ("", married, JOB.format("tw"))]
    told = {re.sub(r"\.[0-9]+\.", ".1.", key) for each in found for one in each.missing for key in one.keys}
    assert told <= known | lists, told - known - lists


@pytest.mark.parametrize(
    ("system", "fact", "hours", "months"),
    [
        ("au/points", "australian_months", 19.9, 0),
        ("au/points", "australian_months", 20, 36),
        ("nz/skilled-migrant", "nz_skilled_months", 29.9, 0),
        ("nz/skilled-migrant", "nz_skilled_months", 30, 36),
    ],
)
def test_hours_a_week_from_which_a_job_counts(facts: Asked, system: str, fact: str, hours: float, months: int) -> None:
    """Twenty in Australia, thirty in New Zealand."""
    job = JOB.format(system[:2]).replace("hours = 40", f"hours = {hours}")
    assert facts(system, job).facts[fact] == months


@pytest.mark.parametrize(
    ("system", "fact", "counted"),
    [
        ("au/points", "australian_months", 120),
        ("nz/skilled-migrant", "nz_skilled_months", 60),
        ("au/skills-in-demand", "work_years", 5),
        ("us/tn", "years", 16),
    ],
)
def test_how_far_back_work_counts(facts: Asked, system: str, fact: str, counted: int) -> None:
    """Ten years, five, five; ever."""
    job = JOB.format(system[:2]).replace("2022-01-01", "2010-06-01").replace("to = 2024-12-31\n", "")
    assert facts(system, job).facts[fact] == counted


@pytest.mark.parametrize(
    ("change", "months"),
    [
        ("skilled = false", 0),
        ('occupation = "ca:63200"', 36),
        ('occupation = "ca:64100"', 0),
        ('occupation = "ca:00012"', 36),
        ("skilled = true\nself_employed = true", 0),
        ("skilled = true\nself_employed = false", 36),
    ],
)
def test_skilled_work_in_new_zealand(facts: Asked, change: str, months: int) -> None:
    """By the profile, or by a Canadian code: TEER 0 to 3; never self-employed."""
    job = JOB.format("nz").replace("skilled = true", change)
    assert facts("nz/skilled-migrant", job).facts["nz_skilled_months"] == months


def test_work_nobody_calls_skilled_or_related_is_asked_about(facts: Asked) -> None:
    unsaid = JOB.format("nz").replace("skilled = true\n", "").replace("related = true\n", "")
    assert missing(facts("nz/skilled-migrant", unsaid))["nz_skilled_months"] == ("work.1.skilled",)
    assert missing(facts("au/points", unsaid))["overseas_months"] == ("work.1.related",)
    assert facts("au/points", unsaid).facts["australian_months"] == 0
    unrelated = JOB.format("au").replace("related = true", "related = false")
    assert facts("au/points", unrelated).facts["australian_months"] == 0


@pytest.mark.parametrize(
    ("text", "partner", "keys"),
    [
        ("skilled = true", "skilled", ()),
        ("skilled = false\ncompetent_english = true", "competent_english", ()),
        ("skilled = false\ncompetent_english = false", "other", ()),
        ("skilled = false", None, ("partner.competent_english",)),
        ("", None, ("partner.skilled",)),
    ],
)
def test_what_a_partner_brings_in_australia(
    facts: Asked, text: str, partner: str | None, keys: tuple[str, ...]
) -> None:
    there = 'marital = "married"\n[partner]\naccompanying = true\ncitizen_or_resident_of = ["tw"]\n'
    found = facts("au/points", there + text)
    assert found.facts.get("partner") == partner
    assert missing(found).get("partner", ()) == keys
    first = missing(facts("au/points", 'marital = "married"'))["partner"]
    assert first == ("partner.citizen_or_resident_of", "partner.accompanying", "partner.skilled")


@pytest.mark.parametrize(
    ("level", "system", "fact", "value"),
    [
        ("none", "au/points", "qualification", "none"),
        ("secondary", "au/points", "qualification", "none"),
        ("bachelor", "au/points", "qualification", "bachelor_or_masters"),
        ("doctorate", "au/points", "qualification", "doctorate"),
        ("one_year", "au/points", "qualification", None),
        ("bachelor", "nz/skilled-migrant", "qualification", "bachelor"),
        ("masters", "nz/skilled-migrant", "qualification", "masters"),
        ("doctorate", "nz/skilled-migrant", "qualification", "phd"),
        ("secondary", "nz/skilled-migrant", "qualification", None),
    ],
)
def test_levels_that_leave_no_doubt(facts: Asked, level: str, system: str, fact: str, value: str | None) -> None:
    found = facts(system, f'education.level = "{level}"')
    assert found.facts.get(fact) == value
    assert (fact in missing(found)) is (value is None)


def test_the_qualification_australia_saw_goes_first(facts: Asked) -> None:
    text = 'education.level = "doctorate"\n[au]\nqualification = "diploma_or_trade"\n'
    assert facts("au/points", text).facts["qualification"] == "diploma_or_trade"
    assert missing(facts("au/points", ""))["qualification"] == ("education.level",)


@pytest.mark.parametrize(
    ("completed", "years"), [("2023-06-01", 3), ("2023-06-02", 2), ("2026-06-01", 0), ("2026-06-02", None)]
)
@pytest.mark.parametrize("system", ["de/blue-card", "gb/hpi"])
def test_years_since_a_degree(facts: Asked, system: str, completed: str, years: int | None) -> None:
    """On 1 June 2026; a degree of a later day is none yet."""
    found = facts(system, f"education.completed = {completed}")
    assert found.facts.get("years_since_degree") == years
    assert ("years_since_degree" in missing(found)) is (years is None)


def test_experience_stands_for_a_degree_in_german_it_alone(facts: Asked) -> None:
    job = JOB.format("de").replace("2022-01-01", "2018-01-01")
    without = facts("de/blue-card", job + "[de]\nit_without_degree = true\n").facts
    assert without["it_years_in_last_7"] == 5
    degree = facts("de/blue-card", job + "[de]\nit_without_degree = false\n")
    assert "it_years_in_last_7" not in {*degree.facts, *missing(degree)}


@pytest.mark.parametrize(
    ("text", "both", "key"),
    [
        ('marital = "single"', False, None),
        ('marital = "married"', None, "partner.applies_too"),
        ("", None, "marital"),
        ('marital = "married"\n[partner]\napplies_too = true', True, None),
    ],
)
def test_whether_a_partner_applies_in_germany_too(facts: Asked, text: str, both: bool | None, key: str | None) -> None:
    found = facts("de/opportunity-card", text)
    assert found.facts.get("spouse_also_applies") is both
    assert missing(found).get("spouse_also_applies", (None,)) == (key,)


@pytest.mark.parametrize(
    ("citizenship", "taken"),
    [('"ca"', "canada"), ('"mx"', "mexico"), ('"mx", "ca"', "canada"), ('"gb"', "other")],
)
def test_citizens_of_the_north_american_agreement(facts: Asked, citizenship: str, taken: str) -> None:
    assert facts("us/tn", f"citizenship = [{citizenship}]").facts["citizenship"] == taken


def test_an_american_offer_is_one_or_none_or_unsaid(facts: Asked) -> None:
    assert facts("us/tn", "job_offers = []").facts["offer"] is False
    assert facts("us/tn", OFFER.format("us", "USD", 9, "hour")).facts["offer"] is True
    assert facts("us/tn", OFFER.format("ca", "CAD", 9, "hour")).facts["offer"] is False
    assert missing(facts("us/tn", ""))["offer"] == ("job_offers",)


def test_what_is_said_of_an_american_degree(facts: Asked) -> None:
    papers = ("licenciatura", "licence", "diploma", "training", "knowledge", "health_certificate")
    said = "".join(f"{name} = true\n" for name in papers)
    found = facts("us/tn", f"[us]\ndegree_fits = false\n{said}").facts
    assert found["degree"] is False
    assert [found[name] for name in papers] == [True] * 6
    level = facts(
        "us/h1b", '[us]\ndegree = "master"\nmasters_here = false\nspecialty_post = true\ncap_exempt = false\n'
    )
    assert level.facts == {"degree": "master", "american_masters": False, "specialty_post": True, "cap_exempt": False}


def test_the_british_code_of_an_offer(facts: Asked) -> None:
    offer = OFFER.format("gb", "GBP", 48000, "year")
    found = facts("gb/skilled-worker", offer + 'occupation = "gb:2134"\n').facts
    assert (found["soc2020"], found["salary"], found["weekly_hours"]) == ("2134", 48000, 37.5)
    assert "hourly_pay" not in found
    assert "soc2020" in missing(facts("gb/skilled-worker", offer + 'occupation = "us:29-2011"\n'))


def test_what_singapore_asks_of_an_employer(facts: Asked) -> None:
    said = "salary_percentile = 65\nemployer_pmets = 24\nemployer_nationality_percent = 5\n"
    said += "employer_local_percent = 20\nshortage = true\nfinancial_sector = false\n"
    offer = OFFER.format("sg", "SGD", 6000, "month") + said
    assert facts("sg/compass", offer + '[sg]\nqualification = "degree"\nstrategic = false\n').facts == {
        "salary_pct": 65,
        "firm_pmets": 24,
        "nationality_share": 5,
        "local_share_pct": 20,
        "shortage_occupation": True,
        "qualification": "degree",
        "strategic_priority": False,
        "monthly_salary": 6000,
    }
    assert facts("sg/employment-pass", offer).facts["financial_sector"] is False

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

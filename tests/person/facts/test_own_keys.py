"""Each key of a country's own table is the fact it says, and no other."""

from .conftest import Asked
from .test_countries import JOB, OFFER, missing


def test_no_fact_of_the_profile_is_left_out_for_australia_britain_ireland_and_new_zealand(facts: Asked) -> None:
    """Each key is the fact it says, and no other: every second one is true."""
    said = "[au]\nstudy = true\nregional_study = false\nspecialist_education = true\nprofessional_year = false\n"
    found = facts("au/points", said + "community_language = true\n").facts
    assert found == {
        "australian_study": True,
        "regional_study": False,
        "specialist_education": True,
        "professional_year": False,
        "community_language": True,
    }
    said = '[gb]\nnew_entrant = true\nrelevant_phd = "stem"\nlower_rate_group = false\n'
    assert facts("gb/skilled-worker", said).facts == {
        "new_entrant": True,
        "relevant_phd": "stem",
        "lower_rate_group": False,
    }
    said = "birth_date = 1996-06-01\n[gb]\nlisted_institution = false\nyears_in_uk = 3\n"
    assert facts("gb/hpi", said).facts == {"age": 30, "listed_institution": False, "years_in_uk": 3}
    said = "[ie]\ncritical_list = true\ndegree = false\nrecent_graduate = true\n"
    assert facts("ie/critical-skills", said).facts == {"critical_list": True, "degree": False, "recent_graduate": True}
    said = "birth_date = 1996-06-02\n[nz]\nregistration_points = 5\nincome_x_median = 1.5\n"
    assert facts("nz/skilled-migrant", said).facts == {"age": 29, "registration_points": 5, "income_x_median": 1.5}


def test_no_fact_of_the_profile_is_left_out_for_germany(facts: Asked) -> None:
    said = "birth_date = 1996-06-01\n[de]\nbase_qualification = true\nlivelihood = false\nskilled_worker = true\n"
    said += "partial_recognition = false\nshortage_occupation = true\nstay_months = 7\n"
    assert facts("de/opportunity-card", said).facts == {
        "age": 30,
        "base_qualification": True,
        "livelihood": False,
        "skilled_worker": True,
        "partial_recognition": False,
        "shortage_occupation": True,
        "months_lawful_stay_last_5y": 7,
    }
    offer = OFFER.format("de", "EUR", 48000, "year") + 'isco = "2512"\nmonths = 11\n'
    more = 'education.recognised_in = ["at"]\n'
    assert facts("de/blue-card", more + offer).facts == {
        "salary": 48000,
        "isco_group": "2512",
        "recognised_degree": False,
        "contract_months": 11,
    }


def test_work_in_demand_is_of_the_last_five_years(facts: Asked) -> None:
    job = JOB.format("tw").replace("2022-01-01", "2010-01-01").replace("to = 2024-12-31\n", "")
    assert facts("au/skills-in-demand", job).facts["work_years"] == 5


def test_an_occupation_nobody_knows_is_named(facts: Asked) -> None:
    offer = '[[job_offers]]\ncountry = "au"\noccupation = "au:999999"\n'
    whys = {one.fact: str(one.why) for one in facts("au/skills-in-demand", offer).missing}
    assert whys["core_list"] == whys["major_group"] == "we have no occupation au:999999"


def test_the_american_level_of_an_offer_and_the_profession(facts: Asked) -> None:
    offer = '[[job_offers]]\ncountry = "us"\nwage_level = 3\n'
    assert facts("us/h1b", offer).facts == {"wage_level": "III"}
    found = facts("us/tn", JOB.format("tw") + '[us]\nprofession = "medical-laboratory-technologist"\n').facts
    assert found == {"profession": "medical-laboratory-technologist", "years": 3}


def test_the_age_of_the_employment_pass(facts: Asked) -> None:
    assert facts("sg/employment-pass", "birth_date = 1996-06-01").facts == {"age": 30}


def test_the_months_of_an_australian_partner_s_keys(facts: Asked) -> None:
    stays = 'marital = "common_law"\n[partner]\naccompanying = false\ncitizen_or_resident_of = ["tw"]\n'
    assert facts("au/points", stays).facts["partner"] == "other"
    asked = missing(facts("au/points", stays.replace("accompanying = false\n", "")))
    assert asked["partner"] == ("partner.accompanying", "partner.skilled")


def test_british_pay_by_the_hour_that_is_not_said_is_asked_for_by_the_offer_s_keys(facts: Asked) -> None:
    offer = '[[job_offers]]\ncountry = "us"\n[[job_offers]]\ncountry = "gb"\nsalary = 15\nperiod = "hour"\n'
    assert missing(facts("gb/skilled-worker", offer))["weekly_hours"] == ("job_offers.2.hours",)
    without = missing(facts("gb/skilled-worker", offer.replace("salary = 15\n", "").replace('period = "hour"\n', "")))
    assert without["salary"] == ("job_offers.2.salary", "job_offers.2.period", "job_offers.2.currency")

"""What each system lacks of a profile, by which keys, and why, where that is not plain."""

import pytest

from careercli.person.facts.sheet import Facts
from careercli.person.facts.system import SYSTEMS

from .conftest import Asked
from .provinces_missing import EMPTY_PROVINCES, VAGUE_PROVINCES

COUNTRIES = ("jp", "ca", "us", "gb", "au", "de", "sg", "ie")
VAGUE = 'marital = "married"\nlanguages = []\neducation.country = "us"\n'
VAGUE += "".join(f'[[job_offers]]\ncountry = "{country}"\n' for country in COUNTRIES)
VAGUE += "".join(
    f'[[work]]\ncountry = "{country}"\nfrom = 2020-01-01\nhours = 40\n' for country in ("ca", "de", "au", "nz")
)
"""Everything is named, nothing of it is told in full: an offer in each country, four jobs, a partner."""

EMPTY = {
    "ca/crs": """
        age: birth_date
        education: education.level
        first_language: languages
        canadian_work_years: work
        foreign_work_years: work
        spouse_accompanying: marital
        trade_certificate: ca.trade_certificate
        canadian_study: ca.study
        sibling_in_canada: ca.sibling
        provincial_nomination: ca.nomination
        job_offer: job_offers
    """,
    "ca/fsw67": """
        age: birth_date
        education: education.level
        first_language_clb: languages
        work_years: work
        arranged_employment: job_offers
        adaptability.spouse_language_clb4: marital, partner.accompanying
        adaptability.spouse_canadian_study_2y: marital, partner.accompanying
        adaptability.spouse_canadian_work_1y: marital, partner.accompanying
        adaptability.own_canadian_study_2y: ca.study_two_years
        adaptability.own_canadian_work_1y: work
        adaptability.relative_in_canada: ca.relative
        assessment_date: education.assessed (for a credential from outside Canada)
        funds: funds.amount, funds.currency
        family_size: family_size
    """,
    "ca/cec": """
        canadian_work_years: work
        teer: work (the Canadian code of a job in Canada that counts)
        first_language_clb: languages
    """,
    "ca/fst": """
        trade_years: work
        occupation: work (one trade that the program lists)
        trade_certificate: ca.trade_certificate
        offer_months: job_offers
        working_in_canada: ca.working
        first_language_clb: languages
        funds: funds.amount, funds.currency
        family_size: family_size
    """,
    "us/h1b": """
        wage_level: job_offers.1.wage_level
        specialty_post: us.specialty_post
        degree: us.degree
        american_masters: us.masters_here
        cap_exempt: us.cap_exempt
    """,
    "us/tn": """
        citizenship: citizenship
        profession: us.profession
        offer: job_offers
        degree: us.degree_fits
        licenciatura: us.licenciatura
        licence: us.licence
        diploma: us.diploma
        training: us.training
        knowledge: us.knowledge
        health_certificate: us.health_certificate
        years: work
    """,
    "gb/skilled-worker": """
        salary: job_offers.1.salary (an offer in that country)
        weekly_hours: job_offers.1.hours
        soc2020: job_offers.1.occupation (a British occupation: `career search -c gb` finds it)
        new_entrant: gb.new_entrant
        relevant_phd: gb.relevant_phd
        lower_rate_group: gb.lower_rate_group
    """,
    "gb/hpi": """
        age: birth_date
        listed_institution: gb.listed_institution
        years_since_degree: education.completed
        english_level: languages
        savings: funds.amount, funds.currency
        years_in_uk: gb.years_in_uk
    """,
    "au/points": """
        age: birth_date
        english: languages
        qualification: education.level
        overseas_months: work
        australian_months: work
        partner: marital
        specialist_education: au.specialist_education
        australian_study: au.study
        regional_study: au.regional_study
        professional_year: au.professional_year
        community_language: au.community_language
    """,
    "au/skills-in-demand": """
        salary: job_offers.1.salary (an offer in that country)
        core_list: job_offers.1.occupation
        major_group: job_offers.1.occupation
        work_years: work
    """,
    "de/blue-card": """
        salary: job_offers.1.salary (an offer in that country)
        isco_group: job_offers.1.isco
        recognised_degree: education.recognised_in
        years_since_degree: education.completed
        it_without_degree: de.it_without_degree
    """,
    "de/opportunity-card": """
        age: birth_date
        base_qualification: de.base_qualification
        livelihood: de.livelihood
        skilled_worker: de.skilled_worker
        partial_recognition: de.partial_recognition
        german: languages
        english: languages
        related_work_years_in_last_5: work
        related_work_years_in_last_7: work
        shortage_occupation: de.shortage_occupation
        months_lawful_stay_last_5y: de.stay_months
        spouse_also_applies: marital
    """,
    "sg/employment-pass": """
        age: birth_date
        monthly_salary: job_offers.1.salary (an offer in that country)
        financial_sector: job_offers.1.financial_sector
    """,
    "sg/compass": """
        salary_pct: job_offers.1.salary_percentile
        firm_pmets: job_offers.1.employer_pmets
        nationality_share: job_offers.1.employer_nationality_percent
        local_share_pct: job_offers.1.employer_local_percent
        shortage_occupation: job_offers.1.shortage
        qualification: sg.qualification
        strategic_priority: sg.strategic
        monthly_salary: job_offers.1.salary (an offer in that country)
    """,
    "ie/critical-skills": """
        salary: job_offers.1.salary (an offer in that country)
        critical_list: ie.critical_list
        degree: ie.degree
        recent_graduate: ie.recent_graduate
    """,
    "nz/skilled-migrant": """
        qualification: education.level (New Zealand uses its own levels)
        registration_points: nz.registration_points
        age: birth_date
        income_x_median: nz.income_x_median
        nz_skilled_months: work
    """,
}
"""Of a profile that says nothing."""
OF_VAGUE = {
    "ca/crs": """
        age: birth_date
        education: education.level
        first_language: languages (no valid test that Canada accepts)
        canadian_work_years: work.1.skilled (counts?)
        foreign_work_years: work.2.skilled, work.3.skilled, work.4.skilled (counts?)
        spouse_accompanying: partner.accompanying, partner.citizen_or_resident_of
        trade_certificate: ca.trade_certificate
        canadian_study: ca.study
        sibling_in_canada: ca.sibling
        provincial_nomination: ca.nomination
        job_offer: job_offers
    """,
    "ca/fsw67": """
        age: birth_date
        education: education.level
        first_language_clb: languages (no valid test that Canada accepts)
        work_years: work.1.skilled, work.2.skilled, work.3.skilled, work.4.skilled (counts?)
        arranged_employment: job_offers
        adaptability.spouse_language_clb4: marital, partner.accompanying
        adaptability.spouse_canadian_study_2y: marital, partner.accompanying
        adaptability.spouse_canadian_work_1y: marital, partner.accompanying
        adaptability.own_canadian_study_2y: ca.study_two_years
        adaptability.own_canadian_work_1y: work.1.skilled (counts?)
        adaptability.relative_in_canada: ca.relative
        assessment_date: education.assessed (for a credential from outside Canada)
        funds: funds.amount, funds.currency
        family_size: family_size
    """,
    "ca/cec": """
        canadian_work_years: work.1.skilled (counts?)
        teer: work (the Canadian code of a job in Canada that counts)
        first_language_clb: languages (no valid test that Canada accepts)
    """,
    "ca/fst": """
        trade_years: work.1.occupation, work.2.occupation, work.3.occupation, work.4.occupation (counts?)
        occupation: work (one trade that the program lists)
        trade_certificate: ca.trade_certificate
        offer_months: job_offers.2.months
        working_in_canada: ca.working
        first_language_clb: languages (no valid test that Canada accepts)
        funds: funds.amount, funds.currency
        family_size: family_size
    """,
    "us/h1b": """
        wage_level: job_offers.3.wage_level
        specialty_post: us.specialty_post
        degree: us.degree
        american_masters: us.masters_here
        cap_exempt: us.cap_exempt
    """,
    "us/tn": """
        citizenship: citizenship
        profession: us.profession
        degree: us.degree_fits
        licenciatura: us.licenciatura
        licence: us.licence
        diploma: us.diploma
        training: us.training
        knowledge: us.knowledge
        health_certificate: us.health_certificate
        years: work.1.related, work.2.related, work.3.related, work.4.related (counts?)
    """,
    "gb/skilled-worker": """
        salary: job_offers.4.salary, job_offers.4.period, job_offers.4.currency
        weekly_hours: job_offers.4.hours
        soc2020: job_offers.4.occupation (a British occupation: `career search -c gb` finds it)
        new_entrant: gb.new_entrant
        relevant_phd: gb.relevant_phd
        lower_rate_group: gb.lower_rate_group
    """,
    "gb/hpi": """
        age: birth_date
        listed_institution: gb.listed_institution
        years_since_degree: education.completed
        savings: funds.amount, funds.currency
        years_in_uk: gb.years_in_uk
    """,
    "au/points": """
        age: birth_date
        english: languages (no valid test that Australia accepts)
        qualification: education.level
        overseas_months: work.1.related, work.2.related, work.4.related (counts?)
        australian_months: work.3.related (counts?)
        partner: partner.citizen_or_resident_of, partner.accompanying, partner.skilled
        specialist_education: au.specialist_education
        australian_study: au.study
        regional_study: au.regional_study
        professional_year: au.professional_year
        community_language: au.community_language
    """,
    "au/skills-in-demand": """
        salary: job_offers.5.salary, job_offers.5.period, job_offers.5.currency
        core_list: job_offers.5.occupation
        major_group: job_offers.5.occupation
        work_years: work.1.related, work.2.related, work.3.related, work.4.related (counts?)
    """,
    "de/blue-card": """
        salary: job_offers.6.salary, job_offers.6.period, job_offers.6.currency
        isco_group: job_offers.6.isco
        recognised_degree: education.recognised_in
        years_since_degree: education.completed
        it_without_degree: de.it_without_degree
    """,
    "de/opportunity-card": """
        age: birth_date
        base_qualification: de.base_qualification
        livelihood: de.livelihood
        skilled_worker: de.skilled_worker
        partial_recognition: de.partial_recognition
        related_work_years_in_last_5: work.1.related, work.2.related, work.3.related, work.4.related (counts?)
        related_work_years_in_last_7: work.1.related, work.2.related, work.3.related, work.4.related (counts?)
        shortage_occupation: de.shortage_occupation
        months_lawful_stay_last_5y: de.stay_months
        spouse_also_applies: partner.applies_too
    """,
    "sg/employment-pass": """
        age: birth_date
        monthly_salary: job_offers.7.salary, job_offers.7.period, job_offers.7.currency
        financial_sector: job_offers.7.financial_sector
    """,
    "sg/compass": """
        salary_pct: job_offers.7.salary_percentile
        firm_pmets: job_offers.7.employer_pmets
        nationality_share: job_offers.7.employer_nationality_percent
        local_share_pct: job_offers.7.employer_local_percent
        shortage_occupation: job_offers.7.shortage
        qualification: sg.qualification
        strategic_priority: sg.strategic
        monthly_salary: job_offers.7.salary, job_offers.7.period, job_offers.7.currency
    """,
    "ie/critical-skills": """
        salary: job_offers.8.salary, job_offers.8.period, job_offers.8.currency
        critical_list: ie.critical_list
        degree: ie.degree
        recent_graduate: ie.recent_graduate
    """,
    "nz/skilled-migrant": """
        qualification: education.level (New Zealand uses its own levels)
        registration_points: nz.registration_points
        age: birth_date
        income_x_median: nz.income_x_median
        nz_skilled_months: work.4.skilled (counts?)
    """,
}
"""Of the vague one, by the keys of its own entries."""


COUNTS = "it decides whether that job counts"
"""Why a key of a job is asked for; `counts?` in these tables."""


def lines(found: Facts) -> list[str]:
    """A line for each fact that is missing."""
    whys = [f" ({'counts?' if one.why == COUNTS else one.why})" if one.why else "" for one in found.missing]
    return [f"{one.fact}: {', '.join(one.keys)}{why}" for one, why in zip(found.missing, whys, strict=True)]


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_is_asked_of_an_empty_profile(facts: Asked, system: str) -> None:
    assert lines(facts(system, "")) == [line.strip() for line in (EMPTY | EMPTY_PROVINCES)[system].strip().splitlines()]


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_is_asked_of_a_vague_profile(facts: Asked, system: str) -> None:
    found = facts(system, VAGUE)
    assert lines(found) == [line.strip() for line in (OF_VAGUE | VAGUE_PROVINCES)[system].strip().splitlines()]
    assert found.notes == []

"""What the grids of six Canadian provinces lack of an empty and of a vague profile (test_missing.py)."""

EMPTY_PROVINCES = {
    "ca/ab": """
        age: birth_date
        education: education.level
        english_clb: languages
        work_months: work
        study_place: education.country
        work_place: work
        relative_in_province: provinces.1.relative
        licence: provinces.1.licence
        offer_in_province: job_offers
    """,
    "ca/bc": """
        education: education.level
        work_years: work
        canadian_year: work
        study_place: education.country
        licence: provinces.1.licence
        first_language_clb: languages
        both_languages: languages
        employer_in_province: job_offers.1.province, job_offers.1.since
        hourly_pay: job_offers.1.province, job_offers.1.salary
        job_area: job_offers.1.province, job_offers.1.area
    """,
    "ca/mb": """
        age: birth_date
        education: education.level
        first_language_clb: languages
        work_years: work
        relative_in_province: provinces.1.relative
        friend_in_province: provinces.1.friend
        work_in_province: provinces.1.worked
        study_in_province: provinces.1.study
        licence: provinces.1.licence
    """,
    "ca/nl": """
        age: birth_date
        education: education.level
        first_language_clb: languages
        recent_work_years: work
        relative_in_province: provinces.1.relative
        work_in_province: provinces.1.worked
        study_in_province: provinces.1.study
    """,
    "ca/on": """
        teer: job_offers.1.province, job_offers.1.occupation
        occupation_category: job_offers.1.province, job_offers.1.occupation
        hourly_pay: job_offers.1.province, job_offers.1.salary
        months_in_post: job_offers.1.province, job_offers.1.since
        permit: ca.permit
        education: education.level
        canadian_credentials: ca.study
        first_language_clb: languages
        both_languages: languages
        job_area: job_offers.1.province, job_offers.1.area
    """,
    "ca/sk": """
        age: birth_date
        education: education.level
        first_language_clb: languages
        recent_work_years: work
        relative_in_province: provinces.1.relative
        work_in_province: provinces.1.worked
        study_in_province: provinces.1.study
        offer_in_province: job_offers
    """,
}
VAGUE_PROVINCES = {
    "ca/ab": """
        age: birth_date
        education: education.level
        english_clb: languages (no valid test that Canada accepts)
        work_place: provinces.1.worked
        relative_in_province: provinces.1.relative
        licence: provinces.1.licence
        offer_in_province: job_offers.2.province
    """,
    "ca/bc": """
        education: education.level
        work_years: work.1.related, work.2.related, work.3.related, work.4.related (counts?)
        canadian_year: work.1.skilled (counts?)
        licence: provinces.1.licence
        first_language_clb: languages (no valid test that Canada accepts)
        employer_in_province: job_offers.2.province, job_offers.2.since
        hourly_pay: job_offers.2.province, job_offers.2.salary
        job_area: job_offers.2.province, job_offers.2.area
    """,
    "ca/mb": """
        age: birth_date
        education: education.level
        first_language_clb: languages (no valid test that Canada accepts)
        work_years: work.1.skilled, work.2.skilled, work.3.skilled, work.4.skilled (counts?)
        relative_in_province: provinces.1.relative
        friend_in_province: provinces.1.friend
        work_in_province: provinces.1.worked
        study_in_province: provinces.1.study
        licence: provinces.1.licence
    """,
    "ca/nl": """
        age: birth_date
        education: education.level
        first_language_clb: languages (no valid test that Canada accepts)
        recent_work_years: work.1.skilled, work.2.skilled, work.3.skilled, work.4.skilled (counts?)
        relative_in_province: provinces.1.relative
        work_in_province: provinces.1.worked
        study_in_province: provinces.1.study
    """,
    "ca/on": """
        teer: job_offers.2.province, job_offers.2.occupation
        occupation_category: job_offers.2.province, job_offers.2.occupation
        hourly_pay: job_offers.2.province, job_offers.2.salary
        months_in_post: job_offers.2.province, job_offers.2.since
        permit: ca.permit
        education: education.level
        canadian_credentials: ca.study
        first_language_clb: languages (no valid test that Canada accepts)
        job_area: job_offers.2.province, job_offers.2.area
    """,
    "ca/sk": """
        age: birth_date
        education: education.level
        first_language_clb: languages (no valid test that Canada accepts)
        recent_work_years: work.1.skilled, work.2.skilled, work.3.skilled, work.4.skilled (counts?)
        relative_in_province: provinces.1.relative
        work_in_province: provinces.1.worked
        study_in_province: provinces.1.study
        offer_in_province: job_offers.2.province
    """,
}

"""New Zealand: the Skilled Migrant category."""

from careercli.person.facts.experience import put_months, skilled
from careercli.person.facts.languages import Tables
from careercli.person.facts.sheet import Sheet
from careercli.person.profile.model import Work
from careercli.text.text import Message

LEAST_HOURS = 30
"""Hours a week of full-time work there."""
QUALIFICATIONS = {"bachelor": "bachelor", "masters": "masters", "doctorate": "phd"}


def skilled_migrant(sheet: Sheet, _: Tables) -> None:
    """nz/skilled-migrant"""
    profile = sheet.profile
    given = QUALIFICATIONS.get(str(profile.education.level))
    sheet.put("qualification", given, "education.level", why=Message("profile.why.nz_levels"))
    sheet.put("registration_points", profile.nz.registration_points, "nz.registration_points")
    sheet.age()
    # The multiple is of the median in force when the work began, so that the offer alone does not tell it.
    sheet.put("income_x_median", profile.nz.income_x_median, "nz.income_x_median")
    _months(sheet)


def _months(sheet: Sheet) -> None:
    def counts(job: Work) -> bool | str:
        if job.country != "nz" or job.self_employed:
            return False
        return skilled(job)

    put_months(sheet, "nz_skilled_months", counts, 5, LEAST_HOURS)

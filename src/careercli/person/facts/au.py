"""Australia: the points test and the Skills in Demand visa."""

from careercli.atlas import occupations
from careercli.person.facts.experience import put_months, put_years, related
from careercli.person.facts.languages import Tables, australian, no_test
from careercli.person.facts.offer import key, yearly
from careercli.person.facts.sheet import Sheet
from careercli.person.profile.model import Work
from careercli.text.text import Message

LEAST_HOURS = 20
"""Hours a week from which Australia counts a job."""
QUALIFICATIONS = {
    "none": "none",
    "secondary": "none",
    "bachelor": "bachelor_or_masters",
    "masters": "bachelor_or_masters",
    "doctorate": "doctorate",
}
"""Levels that leave no doubt; the others depend on what exactly was awarded."""


def points(sheet: Sheet, tables: Tables) -> None:
    """au/points"""
    here = sheet.profile.au
    sheet.age()
    english(sheet, tables)
    given = here.qualification or QUALIFICATIONS.get(str(sheet.profile.education.level))
    sheet.put("qualification", given, "au.qualification" if sheet.profile.education.level else "education.level")
    months(sheet, "overseas_months", abroad=True)
    months(sheet, "australian_months", abroad=False)
    _partner(sheet)
    sheet.put("specialist_education", here.specialist_education, "au.specialist_education")
    sheet.put("australian_study", here.study, "au.study")
    sheet.put("regional_study", here.regional_study, "au.regional_study")
    sheet.put("professional_year", here.professional_year, "au.professional_year")
    sheet.put("community_language", here.community_language, "au.community_language")


def english(sheet: Sheet, tables: Tables) -> None:
    """The level of the best valid test."""
    given = sheet.profile.languages
    found = None if given is None else australian(sheet, given, tables)
    sheet.put("english", found, "languages", why="" if given is None else no_test("au"))


def months(sheet: Sheet, fact: str, *, abroad: bool) -> None:
    """Months in the nominated or a closely related occupation, of the last ten years."""

    def counts(job: Work) -> bool | str:
        if (job.country != "au") is not abroad:
            return False
        return related(job)

    put_months(sheet, fact, counts, 10, LEAST_HOURS)


def _partner(sheet: Sheet) -> None:
    profile = sheet.profile
    answer: str | None = None
    keys = ["marital"]
    if profile.marital == "single":
        answer = "single"
    elif profile.marital is not None:
        answer, keys = _of_couple(sheet)
    sheet.put("partner", answer, *keys)


def _of_couple(sheet: Sheet) -> tuple[str | None, list[str]]:
    """Citizens count as single; a partner who stays abroad brings nothing, whatever their skills."""
    partner = sheet.profile.partner
    if "au" in (partner.citizen_or_resident_of or []):
        return "single", []
    if partner.accompanying is False:
        return "other", []
    unsaid = [name for name in ("citizen_or_resident_of", "accompanying", "skilled") if getattr(partner, name) is None]
    if unsaid:
        return None, [f"partner.{name}" for name in unsaid]
    if partner.skilled:
        return "skilled", []
    if partner.competent_english is None:
        return None, ["partner.competent_english"]
    return "competent_english" if partner.competent_english else "other", []


def skills_in_demand(sheet: Sheet, _: Tables) -> None:
    """au/skills-in-demand"""
    offer = yearly(sheet, "au", "salary")
    occupation = (offer.occupation if offer else None) or ""
    known = occupation in {f"au:{code}" for code in occupations.codes("au")}
    needed = key(sheet, "au", "occupation")
    why = Message("profile.why.occupation", id=occupation) if occupation and not known else ""
    sheet.put("core_list", _on_core_list(occupation) if known else None, needed, why=why)
    sheet.put("major_group", occupation[3] if known else None, needed, why=why)
    put_years(sheet, "work_years", related, within=5)


def _on_core_list(occupation: str) -> bool:
    listed = occupations.lines(occupations.Filter(country="au", on_list=["au/csol"]))
    return occupation in {line["id"] for line in listed}

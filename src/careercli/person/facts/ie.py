"""Ireland: the Critical Skills Employment Permit."""

from careercli.person.facts.languages import Tables
from careercli.person.facts.offer import yearly
from careercli.person.facts.sheet import Sheet


def critical_skills(sheet: Sheet, _: Tables) -> None:
    """ie/critical-skills"""
    here = sheet.profile.ie
    offer = yearly(sheet, "ie", "salary")
    if offer is not None and offer.months is not None:
        sheet.put("offer_years", offer.months // 12)
    sheet.put("critical_list", here.critical_list, "ie.critical_list")
    sheet.put("degree", here.degree, "ie.degree")
    sheet.put("recent_graduate", here.recent_graduate, "ie.recent_graduate")

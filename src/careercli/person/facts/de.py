"""Germany: the EU Blue Card and the Opportunity Card."""

from careercli.person.facts.experience import put_years, related
from careercli.person.facts.languages import Tables, cefr
from careercli.person.facts.offer import key, yearly
from careercli.person.facts.sheet import Sheet, full_years
from careercli.text.text import Message


def blue_card(sheet: Sheet, _: Tables) -> None:
    """de/blue-card"""
    profile = sheet.profile
    offer = yearly(sheet, "de", "salary")
    sheet.put("isco_group", offer and offer.isco, key(sheet, "de", "isco"))
    recognised = profile.education.recognised_in
    sheet.put("recognised_degree", None if recognised is None else "de" in recognised, "education.recognised_in")
    completed = profile.education.completed
    since = None if completed is None or completed > sheet.day else full_years(completed, sheet.day)
    sheet.put("years_since_degree", since, "education.completed")
    without = profile.de.it_without_degree
    sheet.put("it_without_degree", without, "de.it_without_degree")
    if without:
        put_years(sheet, "it_years_in_last_7", related, within=7)
    if offer is not None and offer.months is not None:
        sheet.put("contract_months", offer.months)


def opportunity_card(sheet: Sheet, _: Tables) -> None:
    """de/opportunity-card"""
    profile, here = sheet.profile, sheet.profile.de
    sheet.age()
    sheet.put("base_qualification", here.base_qualification, "de.base_qualification")
    sheet.put("livelihood", here.livelihood, "de.livelihood")
    sheet.put("skilled_worker", here.skilled_worker, "de.skilled_worker")
    sheet.put("partial_recognition", here.partial_recognition, "de.partial_recognition")
    for fact, language in (("german", "de"), ("english", "en")):
        level = None if profile.languages is None else cefr(profile.languages, language)
        why = Message("profile.why.cefr") if profile.languages else ""
        sheet.put(fact, level, "languages", why=why)
    put_years(sheet, "related_work_years_in_last_5", related, within=5)
    put_years(sheet, "related_work_years_in_last_7", related, within=7)
    sheet.put("shortage_occupation", here.shortage_occupation, "de.shortage_occupation")
    sheet.put("months_lawful_stay_last_5y", here.stay_months, "de.stay_months")
    both = False if profile.marital == "single" else profile.partner.applies_too
    sheet.put("spouse_also_applies", both, "marital" if profile.marital is None else "partner.applies_too")

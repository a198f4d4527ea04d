"""The United Kingdom: Skilled Worker and High Potential Individual."""

from careercli.person.facts.languages import Tables, cefr
from careercli.person.facts.offer import in_money, key, offer_in, yearly
from careercli.person.facts.sheet import Sheet, full_years
from careercli.text.text import Message


def skilled_worker(sheet: Sheet, _: Tables) -> None:
    """gb/skilled-worker"""
    here, offer = sheet.profile.gb, offer_in(sheet, "gb")
    if offer is not None and offer.period == "hour":
        # By the hour, because hours beyond 48 a week do not count toward the thresholds.
        sheet.put("hourly_pay", offer.salary, key(sheet, "gb", "salary"))
        sheet.put("weekly_hours", offer.hours, key(sheet, "gb", "hours"))
    else:
        yearly(sheet, "gb", "salary")
        sheet.put("weekly_hours", offer and offer.hours, key(sheet, "gb", "hours"))
    code = str(offer.occupation).removeprefix("gb:") if offer and (offer.occupation or "").startswith("gb:") else None
    sheet.put("soc2020", code, key(sheet, "gb", "occupation"), why=Message("profile.why.gb_occupation"))
    sheet.put("new_entrant", here.new_entrant, "gb.new_entrant")
    sheet.put("relevant_phd", here.relevant_phd, "gb.relevant_phd")
    sheet.put("lower_rate_group", here.lower_rate_group, "gb.lower_rate_group")


def hpi(sheet: Sheet, _: Tables) -> None:
    """gb/hpi"""
    profile = sheet.profile
    sheet.age()
    sheet.put("listed_institution", profile.gb.listed_institution, "gb.listed_institution")
    completed = profile.education.completed
    since = None if completed is None or completed > sheet.day else full_years(completed, sheet.day)
    sheet.put("years_since_degree", since, "education.completed")
    english = None if profile.languages is None else cefr(profile.languages, "en")
    why = Message("profile.why.cefr") if profile.languages else ""
    sheet.put("english_level", english, "languages", why=why)
    amount, lacking, why = in_money(profile.funds.amount, profile.funds.currency, "GBP")
    sheet.put("savings", amount, *(f"funds.{name}" for name in lacking), why=why)
    sheet.put("years_in_uk", profile.gb.years_in_uk, "gb.years_in_uk")

"""Singapore: the Employment Pass and its points, COMPASS."""

from careercli.person.facts.languages import Tables
from careercli.person.facts.offer import amount_of, key, offer_in
from careercli.person.facts.sheet import Sheet
from careercli.text.text import Message


def employment_pass(sheet: Sheet, _: Tables) -> None:
    """sg/employment-pass"""
    offer = offer_in(sheet, "sg")
    sheet.age()
    _monthly(sheet)
    sheet.put("financial_sector", offer and offer.financial_sector, key(sheet, "sg", "financial_sector"))


def _monthly(sheet: Sheet) -> None:
    offer = offer_in(sheet, "sg")
    year, lacking, why = (None, ["salary"], Message("profile.why.offer")) if offer is None else amount_of(offer)
    month = None if year is None else round(year / 12, 2)
    sheet.put("monthly_salary", month, *(key(sheet, "sg", name) for name in lacking), why=why)


def compass(sheet: Sheet, _: Tables) -> None:
    """sg/compass"""
    here, offer = sheet.profile.sg, offer_in(sheet, "sg")
    for fact, name in (
        ("salary_pct", "salary_percentile"),
        ("firm_pmets", "employer_pmets"),
        ("nationality_share", "employer_nationality_percent"),
        ("local_share_pct", "employer_local_percent"),
        ("shortage_occupation", "shortage"),
    ):
        sheet.put(fact, getattr(offer, name) if offer else None, key(sheet, "sg", name))
    sheet.put("qualification", here.qualification, "sg.qualification")
    sheet.put("strategic_priority", here.strategic, "sg.strategic")
    _monthly(sheet)

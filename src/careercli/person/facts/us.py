"""The United States: the weighted H-1B selection and the TN status."""

from careercli.person.facts.experience import put_years, related
from careercli.person.facts.languages import Tables
from careercli.person.facts.offer import key, offer_in
from careercli.person.facts.sheet import Sheet

LEVELS = ("I", "II", "III", "IV")
"""Prevailing wage levels, lowest first."""
CITIZENS = {"ca": "canada", "mx": "mexico"}
PAPERS = ("degree_fits", "licenciatura", "licence", "diploma", "training", "knowledge", "health_certificate")
"""What a profession may ask for; the keys of [us]."""


def h1b(sheet: Sheet, _: Tables) -> None:
    """us/h1b"""
    here, offer = sheet.profile.us, offer_in(sheet, "us")
    level = LEVELS[offer.wage_level - 1] if offer and offer.wage_level else None
    sheet.put("wage_level", level, key(sheet, "us", "wage_level"))
    sheet.put("specialty_post", here.specialty_post, "us.specialty_post")
    sheet.put("degree", here.degree, "us.degree")
    sheet.put("american_masters", here.masters_here, "us.masters_here")
    sheet.put("cap_exempt", here.cap_exempt, "us.cap_exempt")


def tn(sheet: Sheet, _: Tables) -> None:
    """us/tn"""
    profile = sheet.profile
    citizen_of = [name for country, name in CITIZENS.items() if country in (profile.citizenship or [])]
    sheet.put("citizenship", None if profile.citizenship is None else [*citizen_of, "other"][0], "citizenship")
    sheet.put("profession", profile.us.profession, "us.profession")
    offered = None if profile.job_offers is None else offer_in(sheet, "us") is not None
    sheet.put("offer", offered, "job_offers")
    for name in PAPERS:
        sheet.put("degree" if name == "degree_fits" else name, getattr(profile.us, name), f"us.{name}")
    put_years(sheet, "years", related)

"""The offer of work in a country, and what it pays a year."""

from careercli.person.facts.sheet import Sheet
from careercli.person.profile.model import JobOffer
from careercli.text.text import Message

WEEKS = 52
"""Weeks an hourly or weekly pay is paid for in a year."""
CURRENCIES = {"ca": "CAD", "us": "USD", "gb": "GBP", "au": "AUD", "de": "EUR", "sg": "SGD", "ie": "EUR", "nz": "NZD"}


def offer_in(sheet: Sheet, country: str) -> JobOffer | None:
    """The offer in a country, if there is one."""
    return next((offer for offer in sheet.profile.job_offers or [] if offer.country == country), None)


def key(sheet: Sheet, country: str, name: str) -> str:
    """The profile's key of something an offer says; of the next offer where there is none in that country."""
    offers = sheet.profile.job_offers or []
    at = next((number for number, offer in enumerate(offers, 1) if offer.country == country), len(offers) + 1)
    return f"job_offers.{at}.{name}"


def yearly(sheet: Sheet, country: str, fact: str) -> JobOffer | None:
    """Put the pay of the offer a year as a fact, or say what it lacks; the offer."""
    offer = offer_in(sheet, country)
    amount, lacking, why = (None, ["salary"], Message("profile.why.offer")) if offer is None else amount_of(offer)
    sheet.put(fact, amount, *(key(sheet, country, name) for name in lacking), why=why)
    return offer


def in_money(amount: float | None, currency: str | None, wanted: str) -> tuple[float | None, list[str], str]:
    """An amount in the currency wanted; or the keys lacking for it, and why."""
    lacking = [name for name, value in (("amount", amount), ("currency", currency)) if value is None]
    if currency is not None and currency != wanted:
        return None, ["currency"], Message("profile.why.currency", currency=wanted)
    return (None if lacking else amount), lacking, ""


def amount_of(offer: JobOffer) -> tuple[float | None, list[str], str]:
    """What an offer pays a year; or the keys lacking for it, and why."""
    lacking = [name for name in ("salary", "period") if getattr(offer, name) is None]
    if offer.period == "hour" and offer.hours is None:
        lacking.append("hours")
    money = CURRENCIES.get(offer.country)
    if offer.currency is None:
        lacking.append("currency")
    elif offer.currency != money:
        return None, ["currency"], Message("profile.why.currency", currency=money)
    if lacking or offer.salary is None or offer.period is None:
        return None, lacking, ""
    times = {"hour": WEEKS * (offer.hours or 0), "week": WEEKS, "month": 12, "year": 1}
    return round(offer.salary * times[offer.period], 2), [], ""

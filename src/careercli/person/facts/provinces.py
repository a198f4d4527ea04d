"""Six provinces of Canada: the points of their nominee programs out of one profile."""

from collections.abc import Mapping
from typing import Literal

from careercli.person.facts.ca import any_work, canadian_work
from careercli.person.facts.experience import YEAR, counted, put_months, put_years, related
from careercli.person.facts.languages import Known, Tables, canadian, no_test, rank
from careercli.person.facts.offer import WEEKS, amount_of, key, offer_in
from careercli.person.facts.sheet import Sheet
from careercli.person.profile.model import JobOffer, Level, Province, Work

FIVE, TEN = 5, 10
"""Years the grids look back."""
HALF_A_YEAR = 6
"""Months of work that a province counts as work there."""
SAME: Mapping[Level, str] = {
    "none": "none",
    "secondary": "secondary",
    "one_year": "one_year",
    "two_year": "two_year",
    "bachelor": "bachelor",
    "two_or_more": "bachelor",
    "masters": "masters",
    "professional": "bachelor",
    "doctorate": "doctorate",
}
"""The level of a profile as the grids name it; a professional degree is at least a bachelor's."""
Above = Literal["one_year", "two_year"]


def _every(_: Work) -> bool:
    return True


def alberta(sheet: Sheet, tables: Tables) -> None:
    """ca/ab"""
    sheet.age()
    _education(sheet, trade_above="two_year")
    known = _languages(sheet, tables, "english_clb")
    for fact, language in (("english_clb", "en"), ("french_clb", "fr")):
        if known and language in known:
            sheet.put(fact, known[language].clb)
    put_months(sheet, "work_months", _every, 0, 0)
    _study_place(sheet, "ab")
    _work_place(sheet, "ab")
    _of_province(sheet, "ab", relative="relative_in_province", licence="licence")
    _offer(sheet, "ab")


def british_columbia(sheet: Sheet, tables: Tables) -> None:
    """ca/bc"""
    _education(sheet)
    found = counted(sheet, "work_years", related, 0)
    if found is not None:
        sheet.put("work_years", round(found.days / YEAR, 2))
    here = counted(sheet, "canadian_year", _related_here, 0)
    if here is not None:
        sheet.put("canadian_year", here.years >= 1)
    _study_place(sheet, "bc")
    _of_province(sheet, "bc", licence="licence")
    _both(sheet, _first(sheet, tables))
    offer = _offer_there(sheet, "bc")
    sheet.put("employer_in_province", offer.since is not None if offer else None, *_keys(sheet, offer, "since"))
    _hourly(sheet, offer)
    sheet.put("job_area", offer.area if offer else None, *_keys(sheet, offer, "area"))


def manitoba(sheet: Sheet, tables: Tables) -> None:
    """ca/mb"""
    sheet.age()
    _education(sheet, trade_above="one_year", two="two_programs")
    _first(sheet, tables, second=True)
    put_years(sheet, "work_years", any_work)
    _of_province(
        sheet, "mb", relative="relative_in_province", friend="friend_in_province", worked="work_in_province",
        study="study_in_province", licence="licence",
    )  # fmt: skip
    others = [one for one in sheet.profile.provinces or [] if one.province != "mb"]
    if sheet.profile.provinces is not None:
        sheet.put("work_in_other_province", any(one.worked for one in others))
        sheet.put("study_in_other_province", any(one.study not in (None, "none") for one in others))
    offer = _offer_there(sheet, "mb")
    months = _months_in_post(sheet, offer)
    if months is not None:
        sheet.put("employer_in_province", months >= HALF_A_YEAR)


def newfoundland(sheet: Sheet, tables: Tables) -> None:
    """ca/nl"""
    _tiers(sheet, tables, "nl", second=False)


def ontario(sheet: Sheet, tables: Tables) -> None:
    """ca/on"""
    offer = _offer_there(sheet, "on")
    teer = offer.teer() if offer else None
    sheet.put("teer", teer, *_keys(sheet, offer, "occupation"))
    category = None if teer is None or offer is None else int(str(offer.occupation).removeprefix("ca:")[0])
    sheet.put("occupation_category", category, *_keys(sheet, offer, "occupation"))
    _hourly(sheet, offer)
    sheet.put("months_in_post", _months_in_post(sheet, offer), *_keys(sheet, offer, "since"))
    sheet.put("permit", sheet.profile.ca.permit, "ca.permit")
    _education(sheet, professional="professional")
    study = sheet.profile.ca.study
    sheet.put("canadian_credentials", None if study is None else int(study != "none"), "ca.study")
    _both(sheet, _first(sheet, tables))
    sheet.put("job_area", offer.area if offer else None, *_keys(sheet, offer, "area"))


def saskatchewan(sheet: Sheet, tables: Tables) -> None:
    """ca/sk"""
    _tiers(sheet, tables, "sk", second=True)
    _offer(sheet, "sk")


def _tiers(sheet: Sheet, tables: Tables, province: str, *, second: bool) -> None:
    """The grids of two provinces that came from one."""
    sheet.age()
    _education(sheet, trade_above="two_year")
    _first(sheet, tables, second=second)
    recent = counted(sheet, "recent_work_years", any_work, FIVE)
    if recent is not None:
        sheet.put("recent_work_years", recent.years)
        all_ten = counted(sheet, "earlier_work_years", any_work, TEN)
        if all_ten is not None:
            sheet.put("earlier_work_years", int((all_ten.days - recent.days) // YEAR))
    _of_province(sheet, province, relative="relative_in_province", worked="work_in_province")
    study = _stay(sheet, province).study
    studied = None if study is None else study != "none"
    sheet.put("study_in_province", studied, _key_of(sheet, province, "study"))


def _education(
    sheet: Sheet, *, trade_above: Above | None = None, two: str = "bachelor", professional: str = "bachelor"
) -> None:
    """The highest level in the grid's words; a trade certificate where the grid puts it above that level."""
    level = sheet.profile.education.level
    if level is None:
        sheet.put("education", None, "education.level")
        return
    below = (
        "none",
        "secondary",
        *{"one_year": ("one_year",), "two_year": ("one_year", "two_year")}.get(trade_above or "", ()),
    )
    own = {"two_or_more": two, "professional": professional}.get(level, SAME[level])
    if level == "professional" and professional == "bachelor":
        sheet.note("profile.note.professional")
    sheet.put("education", "trade" if sheet.profile.ca.trade_certificate and level in below else own)


def _languages(sheet: Sheet, tables: Tables, fact: str) -> dict[str, Known] | None:
    given = sheet.profile.languages
    if given is None:
        sheet.put(fact, None, "languages")
        return None
    known = canadian(sheet, given, tables)
    if not known:
        sheet.put(fact, None, "languages", why=no_test("ca"))
    return known


def _first(sheet: Sheet, tables: Tables, *, second: bool = False) -> dict[str, Known] | None:
    """The better official language, and where the grid counts it the other."""
    known = _languages(sheet, tables, "first_language_clb")
    order = sorted((known or {}).values(), key=lambda one: rank(one.clb), reverse=True)
    for fact, one in zip(("first_language_clb", "second_language_clb")[: 2 if second else 1], order, strict=False):
        sheet.put(fact, one.clb)
    return known


def _both(sheet: Sheet, known: dict[str, Known] | None) -> None:
    """Whether both official languages are tested."""
    sheet.put("both_languages", None if known is None else len(known) > 1, "languages")


def _related_here(job: Work) -> bool | str:
    here = canadian_work(job)
    return related(job) if here is True else here


def _stay(sheet: Sheet, province: str) -> Province:
    """What the profile says of a province; nothing where it is not named."""
    found = next((one for one in sheet.profile.provinces or [] if one.province == province), None)
    return found or Province(province=province)  # type: ignore[arg-type]


def _key_of(sheet: Sheet, province: str, name: str) -> str:
    """The profile's key of something said of a province; of the next one where it is not named."""
    named = sheet.profile.provinces or []
    at = next((number for number, one in enumerate(named, 1) if one.province == province), len(named) + 1)
    return f"provinces.{at}.{name}"


def _of_province(sheet: Sheet, province: str, **facts: str) -> None:
    """What the profile says of the province, by the names of the grid's facts."""
    stay = _stay(sheet, province)
    for name, fact in facts.items():
        sheet.put(fact, getattr(stay, name), _key_of(sheet, province, name))


def _study_place(sheet: Sheet, province: str) -> None:
    country = sheet.profile.education.country
    if country is None:
        sheet.put("study_place", None, "education.country")
    elif country != "ca":
        sheet.put("study_place", "abroad")
    else:
        study = _stay(sheet, province).study
        there = None if study is None else "canada" if study == "none" else "province"
        sheet.put("study_place", there, _key_of(sheet, province, "study"))


def _work_place(sheet: Sheet, province: str) -> None:
    """Where six months or more of the work were: the province, else Canada, else abroad."""
    worked = _stay(sheet, province).worked
    found = counted(sheet, "work_place", lambda job: job.country == "ca", 0)
    if worked:
        sheet.put("work_place", "province")
    elif found is not None and found.months < HALF_A_YEAR:
        sheet.put("work_place", "abroad")
    elif found is not None:
        sheet.put("work_place", None if worked is None else "canada", _key_of(sheet, province, "worked"))


def _offer_there(sheet: Sheet, province: str) -> JobOffer | None:
    """The offer in the province."""
    offer = offer_in(sheet, "ca")
    return offer if offer and offer.province == province else None


def _keys(sheet: Sheet, offer: JobOffer | None, name: str) -> list[str]:
    """The keys that would give what an offer in the province says."""
    return [key(sheet, "ca", name)] if offer else [key(sheet, "ca", "province"), key(sheet, "ca", name)]


def _offer(sheet: Sheet, province: str) -> None:
    """Whether there is an offer in the province."""
    offers = sheet.profile.job_offers
    offer = offer_in(sheet, "ca")
    if offers is None:
        sheet.put("offer_in_province", None, "job_offers")
    elif offer is not None and offer.province is None:
        sheet.put("offer_in_province", None, key(sheet, "ca", "province"))
    else:
        sheet.put("offer_in_province", offer is not None and offer.province == province)


def _months_in_post(sheet: Sheet, offer: JobOffer | None) -> int | None:
    """Completed months one has worked in the offered post; None where the offer does not say since when."""
    if offer is None or offer.since is None:
        return None
    since, day = offer.since, sheet.day
    return max(0, (day.year - since.year) * 12 + day.month - since.month - (day.day < since.day))


def _hourly(sheet: Sheet, offer: JobOffer | None) -> None:
    """What the offer pays an hour, in Canadian dollars."""
    if offer is None:
        sheet.put("hourly_pay", None, *_keys(sheet, None, "salary"))
        return
    amount, lacking, why = amount_of(offer)
    if offer.hours is None and "hours" not in lacking:
        lacking = [*lacking, "hours"]
    known = amount if not lacking and not why else None
    pay = None if known is None or offer.hours is None else round(known / WEEKS / offer.hours, 2)
    sheet.put("hourly_pay", pay, *(key(sheet, "ca", name) for name in lacking), why=why)

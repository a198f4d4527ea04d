"""Canada: the comprehensive ranking, the 67-point grid, and the classes of Express Entry."""

from careercli.person.facts.experience import counted, put_years, skilled
from careercli.person.facts.languages import Levels, Tables, canadian, no_test, rank
from careercli.person.facts.offer import in_money, key, offer_in
from careercli.person.facts.sheet import Sheet
from careercli.person.profile.model import Work
from careercli.text.text import Message

TEN, FIVE, THREE = 10, 5, 3
"""Years Canada looks back: for the ranking and the grid, for trades, for the Canadian Experience Class."""


def crs(sheet: Sheet, tables: Tables) -> None:
    """ca/crs"""
    profile = sheet.profile
    sheet.age()
    sheet.put("education", profile.education.level, "education.level")
    languages(sheet, tables)
    put_years(sheet, "canadian_work_years", canadian_work, TEN)
    put_years(sheet, "foreign_work_years", foreign_work, TEN)
    coming = accompanying(sheet)
    if coming:
        spouse(sheet, tables)
    sheet.put("trade_certificate", profile.ca.trade_certificate, "ca.trade_certificate")
    sheet.put("canadian_study", profile.ca.study, "ca.study")
    sheet.put("sibling_in_canada", profile.ca.sibling, "ca.sibling")
    sheet.put("provincial_nomination", profile.ca.nomination, "ca.nomination")
    sheet.put("job_offer", job_offer(sheet), "job_offers")


def languages(sheet: Sheet, tables: Tables) -> None:
    """The better official language is the first, the other the second."""
    given = sheet.profile.languages
    if given is None:
        sheet.put("first_language", None, "languages")
        return
    known = canadian(sheet, given, tables)
    order = sorted(known, key=lambda name: (rank(known[name].clb), name == "en"), reverse=True)
    if not order:
        sheet.put("first_language", None, "languages", why=no_test("ca"))
    for fact, name in zip(("first_language", "second_language"), order, strict=False):
        sheet.put(fact, {"lang": name, "clb": known[name].clb})


def accompanying(sheet: Sheet) -> bool | None:
    """Whether a spouse counts: not one who stays abroad, nor a citizen or permanent resident of Canada."""
    profile, partner = sheet.profile, sheet.profile.partner
    answer: bool | None
    keys = ["marital"]
    if profile.marital is None:
        answer = None
    elif profile.marital == "single" or "ca" in (partner.citizen_or_resident_of or []) or partner.accompanying is False:
        answer = False
    elif partner.accompanying is None or partner.citizen_or_resident_of is None:
        unsaid = {"accompanying": partner.accompanying, "citizen_or_resident_of": partner.citizen_or_resident_of}
        answer, keys = None, [f"partner.{name}" for name, value in unsaid.items() if value is None]
    else:
        answer = True
    sheet.put("spouse_accompanying", answer, *keys)
    return answer


def spouse(sheet: Sheet, tables: Tables) -> None:
    """The spouse's own education, first language and Canadian work."""
    partner = sheet.profile.partner
    sheet.put("spouse.education", partner.education, "partner.education")
    clb: Levels | None = None
    if partner.languages is not None:
        known = canadian(sheet, partner.languages, tables, partner=True)
        # Without a valid test a spouse's language brings no points; that is the rule, not a guess.
        clb = max(
            (one.clb for one in known.values()),
            key=rank,
            default=dict.fromkeys(("reading", "writing", "listening", "speaking"), 0),
        )
    sheet.put("spouse.clb", clb, "partner.languages")
    sheet.put("spouse.canadian_work_years", partner.canadian_work_years, "partner.canadian_work_years")


def canadian_work(job: Work) -> bool | str:
    """Skilled, authorised, employed, not beside full-time studies, in Canada."""
    if job.country != "ca" or job.authorised is False or job.self_employed or job.during_studies:
        return False
    answer = skilled(job)
    if answer is not True:
        return answer
    unsaid = [name for name in ("authorised", "self_employed", "during_studies") if getattr(job, name) is None]
    return unsaid[0] if unsaid else True


def foreign_work(job: Work) -> bool | str:
    """Skilled, outside Canada."""
    return False if job.country == "ca" else skilled(job)


def any_work(job: Work) -> bool | str:
    """Skilled, anywhere; in Canada only what Canada counts."""
    return canadian_work(job) if job.country == "ca" else skilled(job)


def job_offer(sheet: Sheet) -> str | None:
    """`none`, `major_group_00` or `other_skilled`, by the code of the offered occupation."""
    offers = sheet.profile.job_offers
    if offers is None:
        return None
    offer = next((offer for offer in offers if offer.country == "ca"), None)
    if offer is None or offer.lmia is False:
        return "none"
    teer = offer.teer()
    if teer is None or offer.lmia is None:
        return None
    code = str(offer.occupation).removeprefix("ca:")
    return "none" if teer > 3 else "major_group_00" if code.startswith("00") else "other_skilled"


def fsw67(sheet: Sheet, tables: Tables) -> None:
    """ca/fsw67"""
    profile = sheet.profile
    sheet.age()
    sheet.put("education", profile.education.level, "education.level")
    _grid_languages(sheet, tables, second=True)
    put_years(sheet, "work_years", any_work, TEN)
    offer = job_offer(sheet)
    sheet.put("arranged_employment", None if offer is None else offer != "none", "job_offers")
    _adaptability(sheet, tables)
    if profile.education.assessed is not None:
        sheet.put("assessment_date", profile.education.assessed.isoformat())
    elif profile.education.country != "ca":
        sheet.put("assessment_date", None, "education.assessed", why=Message("profile.why.credential"))
    _funds(sheet)


def _funds(sheet: Sheet) -> None:
    """Money in Canadian dollars, and how many it has to last for."""
    funds = sheet.profile.funds
    amount, lacking, why = in_money(funds.amount, funds.currency, "CAD")
    sheet.put("funds", amount, *(f"funds.{name}" for name in lacking), why=why)
    sheet.put("family_size", sheet.profile.family_size, "family_size")


def _grid_languages(sheet: Sheet, tables: Tables, *, second: bool = False) -> None:
    """The better language, the day of its test, and where the system counts it the other."""
    given = sheet.profile.languages
    if given is None:
        sheet.put("first_language_clb", None, "languages")
        return
    known = sorted(canadian(sheet, given, tables).values(), key=lambda one: rank(one.clb), reverse=True)
    first = known[0].clb if known else None
    sheet.put("first_language_clb", first, "languages", why=no_test("ca"))
    if known and known[0].day is not None:
        sheet.put("language_test_date", known[0].day.isoformat())
    if second and len(known) > 1:
        sheet.put("second_language_clb", known[1].clb)


def _adaptability(sheet: Sheet, tables: Tables) -> None:
    profile, partner, block = sheet.profile, sheet.profile.partner, "adaptability."
    coming = accompanying_or_single(sheet)
    spoken = None
    if coming and partner.languages is not None:
        known = canadian(sheet, partner.languages, tables, partner=True)
        spoken = any(min(one.clb.values()) >= 4 for one in known.values())
    worked_here = None if partner.canadian_work_years is None else partner.canadian_work_years >= 1
    for fact, value, needed in (
        ("spouse_language_clb4", spoken, "partner.languages"),
        ("spouse_canadian_study_2y", partner.canadian_study_two_years, "partner.canadian_study_two_years"),
        ("spouse_canadian_work_1y", worked_here, "partner.canadian_work_years"),
    ):
        keys = ("marital", "partner.accompanying") if coming is None else (needed,)
        sheet.put(block + fact, False if coming is False else value if coming else None, *keys)
    sheet.put(block + "own_canadian_study_2y", profile.ca.study_two_years, "ca.study_two_years")
    own = counted(sheet, block + "own_canadian_work_1y", canadian_work, 0)
    if own is not None:
        sheet.put(block + "own_canadian_work_1y", own.years >= 1)
    sheet.put(block + "relative_in_canada", profile.ca.relative, "ca.relative")


def accompanying_or_single(sheet: Sheet) -> bool | None:
    """Whether a partner comes along."""
    if sheet.profile.marital == "single":
        return False
    return None if sheet.profile.marital is None else sheet.profile.partner.accompanying


def cec(sheet: Sheet, tables: Tables) -> None:
    """ca/cec"""
    put_years(sheet, "canadian_work_years", canadian_work, THREE)
    teers = {job.teer() for job in sheet.profile.work or [] if canadian_work(job) is True}
    known = sorted(teer for teer in teers if teer is not None)
    sheet.put("teer", known[0] if known else None, "work", why=Message("profile.why.canadian_code"))
    if len(known) > 1:
        sheet.note("profile.note.teer", known=[*map(str, known)], first=str(known[0]))
    _grid_languages(sheet, tables)


def fst(sheet: Sheet, tables: Tables) -> None:
    """ca/fst"""
    put_years(sheet, "trade_years", trade, FIVE)
    codes = {str(job.occupation)[3:] for job in sheet.profile.work or [] if trade(job) is True}
    sheet.put("occupation", codes.pop() if len(codes) == 1 else None, "work", why=Message("profile.why.one_trade"))
    sheet.put("trade_certificate", sheet.profile.ca.trade_certificate, "ca.trade_certificate")
    offer = offer_in(sheet, "ca")
    months = 0 if sheet.profile.job_offers is not None and offer is None else offer and offer.months
    sheet.put("offer_months", months, key(sheet, "ca", "months") if offer else "job_offers")
    sheet.put("working_in_canada", sheet.profile.ca.working, "ca.working")
    _grid_languages(sheet, tables)
    _funds(sheet)


def trade(job: Work) -> bool | str:
    """A skilled trade of the programme, by the groups of the code."""
    if job.teer() is None:
        return "occupation"
    code = str(job.occupation).removeprefix("ca:")
    listed = code.startswith(("72", "73", "82", "83", "92", "93", "6320")) or code == "62200"
    if not listed or code.startswith(("726", "932")):
        return False
    return canadian_work(job) if job.country == "ca" else True

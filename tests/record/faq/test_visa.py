"""Which visa is there, with and without an offer: who is told of what."""

from careercli.record.faq.asking import Around, Asking
from careercli.record.faq.visa import offer, visa
from careercli.record.faq.way import Way
from careercli.text.text import Text

OPEN = "conditions"


def way(name, *asks, status=OPEN, **more):
    return Way(f"ca/{name.lower()}", name, status, "s", asks=asks, **more)


def said(record, question, *ways):
    found = question(Asking(record(), Around("2026-11-22", ways), Text()))
    return found.answer if found else None


def test_a_route_for_the_occupation_goes_before_one_for_everybody(record):
    answer = said(record, visa, way("Free", "money", bound=False), way("Own", "language"), way("Job", "offer"))
    assert answer.startswith("For this occupation, without an offer (2026-11-22): Own (asks language). These look at y")
    assert "Free (asks money to live on)" in answer
    assert "Job" not in answer


def test_a_stay_shuts_newcomers_out(record):
    answer = said(record, visa, way("Inside", "stay", whom="people inside"))
    assert answer.startswith(
        "No route for this occupation is open to newcomers, with or without an offer (2026-11-22)."
    )
    assert "Not for newcomers: Inside (people inside)." in answer


def test_a_stay_shuts_newcomers_out_of_routes_without_an_offer_only(record):
    inside, other = way("Inside", "stay", whom="people inside"), way("Any", "offer", bound=False)
    answer = said(record, visa, inside, other, way("Perhaps", "offer", status="unknown"))
    assert answer.startswith(
        "No route for this occupation is open to newcomers without an offer (2026-11-22); with one, for any "
        "occupation: Any."
    )
    answer = said(record, visa, inside, way("Perhaps", "offer", status="unknown"))
    assert answer.startswith(
        "No route for this occupation is open to newcomers without an offer (2026-11-22); with one, whether these "
        "take it is not known here: Perhaps."
    )


def test_what_may_stand_for_an_offer(record):
    answer = said(record, visa, way("Trades", "language", "offer", instead={"offer": "a certificate"}))
    assert "Trades (asks language, a certificate)" in answer


def test_none_never_reads_as_no_visa_at_all(record):
    nominee = way("Nominee: East", status="unknown"), way("Nominee: West", status="unknown")
    answer = said(record, visa, *nominee)
    assert "Whether these take it is not known here: Nominee: East, West." in answer
    assert "Inside" not in said(record, visa, *nominee, way("Inside", "stay", whom="them", status="unknown"))
    assert "These take it, but not all they ask is known here: Pick." in said(record, visa, way("Pick"))


def test_a_round_of_its_own_is_no_way_in(record):
    assert "Category" not in said(record, visa, way("Category", rounds=True))


def test_points_that_changed_are_told_with_the_routes_named_only(record):
    own = way("Own", "language", rules_to=(("ca/crs", "2026-11-02"),), changed="2026-11-03")
    assert "The points of ca/crs changed on 2026-11-03, and the new ones are not known here." in said(record, visa, own)
    job = own._replace(name="Job", asks=("offer",))
    assert "ca/crs" not in said(record, visa, job)


def test_rules_that_merely_ended(record):
    own = way("Own", "language", rules_to=(("de/card", "2026-12-31"),))
    assert "The rules of de/card are known here to 2026-12-31 only." in said(record, visa, own)


def test_with_an_offer(record):
    tn = way("TN (citizens of Canada or Mexico)", "citizenship", "offer", whom="citizens")
    answer = said(record, offer, way("Job", "offer"), way("Any", "offer", bound=False), tn, way("Own", "language"))
    assert answer.startswith("For this occupation, with an offer (2026-11-22): Job. For any occupation, with an offer")
    assert "Only for some: TN (citizens of Canada or Mexico)." in answer
    assert "Own" not in answer


def test_no_routes_no_answer(record):
    assert said(record, visa) is None
    assert said(record, offer) is None


def test_none_with_an_offer_says_so_and_what_is_not_covered(record):
    around = Around("2026-11-22", [way("Own", "language")], not_covered=["S Pass: for technicians", "Work Permit"])
    answer = offer(Asking(record(), around, Text())).answer
    assert answer.startswith("No route known here takes this occupation with an offer (2026-11-22).")
    assert "Other ways that are not covered here: S Pass; Work Permit." in answer


def test_a_hint_is_told_as_one(record):
    answer = said(record, offer, way("H", "offer", hint="The post decides."))
    assert "with an offer (2026-11-22): H (a hint only)." in answer
    assert "the post itself decides" in answer
    assert "hint" not in said(record, offer, way("H", "offer"))


def test_a_route_that_looks_at_the_person_is_none_for_any_occupation(record):
    record_breaker = way("O", "offer", "selection", bound=False, personal=True)
    answer = said(record, offer, way("Job", "offer"), record_breaker)
    assert "For any occupation" not in answer
    assert "These look at you, not at the occupation: O." in answer


def test_a_notice_is_told_once(record):
    ways = [way(name, "offer", bound=False, notices=("No visas abroad.",)) for name in ("A", "B")]
    assert said(record, offer, *ways).count("No visas abroad.") == 1


def test_pay_that_is_asked_is_never_told_as_less(record):
    card = way("Card", "offer", least_pay=((45934.2, "year"),), lower_pay=((1200.01, "month", "for some"),))
    told = said(record, offer, card)
    assert "at least 45,935 CAD a year; for some 1,201 CAD a month" in told
    assert "at least 16.71 CAD an hour" in said(record, offer, way("Card", "offer", least_pay=((16.701, "hour"),)))
    assert "at least 4,600 CAD" in said(record, offer, way("Card", "offer", least_pay=((4600.000000001, "year"),)))

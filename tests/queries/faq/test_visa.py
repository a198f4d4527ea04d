"""Which visa is there, with and without an offer: who is told of what."""

from careercli.queries.faq.question import Context, Question
from careercli.queries.faq.routes import Route
from careercli.queries.faq.visa import offer, visa
from careercli.text.text import Text

OPEN = "conditions"


def route(name, *asks, status=OPEN, **more):
    return Route(f"ca/{name.lower()}", name, status, "s", asks=asks, **more)


def said(record, question, *routes):
    found = question(Question(record(), Context("2026-11-22", routes), Text()))
    return found.answer if found else None


def test_a_route_for_the_occupation_goes_before_one_for_everybody(record):
    answer = said(record, visa, route("Free", "money", bound=False), route("Own", "language"), route("Job", "offer"))
    assert answer.startswith(
        "Yes, if you qualify: for this job these routes need no offer. Own: you need language skills. These routes look"
    )
    assert "Free: you need money to live on." in answer
    assert "Job" not in answer


def test_a_stay_shuts_newcomers_out(record):
    answer = said(record, visa, route("Inside", "stay", whom="people inside"))
    assert answer.startswith("No. For this job, no route is open to newcomers, with or without an offer.")
    assert "Not for newcomers: Inside (people inside)." in answer


def test_a_stay_shuts_newcomers_out_of_routes_without_an_offer_only(record):
    inside, other = route("Inside", "stay", whom="people inside"), route("Any", "offer", bound=False)
    answer = said(record, visa, inside, other, route("Perhaps", "offer", status="unknown"))
    assert answer.startswith("No. Newcomers need an offer; these routes then take any job: Any.")
    answer = said(record, visa, inside, route("Perhaps", "offer", status="unknown"))
    assert answer.startswith("No. With an offer, these routes may take this job; we do not know: Perhaps.")


def test_what_may_stand_for_an_offer(record):
    answer = said(record, visa, route("Trades", "language", "offer", instead={"offer": "a certificate"}))
    assert "Trades: you need language skills, a certificate." in answer


def test_none_never_reads_as_no_visa_at_all(record):
    nominee = route("Nominee: East", status="unknown"), route("Nominee: West", status="unknown")
    answer = said(record, visa, *nominee)
    assert "We do not know whether these routes take this job: Nominee: East, West." in answer
    assert "Inside" not in said(record, visa, *nominee, route("Inside", "stay", whom="them", status="unknown"))
    assert "we do not know all their conditions: Pick." in said(record, visa, route("Pick"))


def test_a_round_of_its_own_is_no_way_in(record):
    assert "Category" not in said(record, visa, route("Category", rounds=True))


def test_rounds_for_the_occupation_are_named_first_with_the_routes_they_pick_among(record):
    pool = {"pool": True, "systems": ("ca/crs",)}
    own = route("Skilled", "language", last="2024-04-23", **pool)
    category = route("Category", rounds=True, offer="not-needed", last="2026-09-04", **pool)
    other = route("Points", "language", pool=True, systems=("ca/other",), last="2025-01-01")
    answer = said(record, visa, own, category, other)
    assert answer.startswith("Yes, if you qualify. There are rounds of invitations for this job: Category.")
    assert "for this job: Category. For these you must qualify for one of: Skilled. Skilled: you need" in answer
    assert "Last invitations: Category (2026-09-04); Skilled, outside such rounds (2024-04-23)" in answer
    assert "Points (2025-01-01)" in answer


def test_a_draw_is_no_invitation(record):
    lottery = route("Lottery", "schooling", pool=True, drawn="Names are drawn once a year.")
    answer = said(record, visa, lottery)
    assert "Lottery: Names are drawn once a year." in answer
    assert "invited" not in answer


def test_what_is_not_known_is_no_no(record):
    perhaps, bound = route("Perhaps", status="unknown"), route("Job", "offer")
    assert said(record, visa, bound).startswith("No. For this job, no route is open to newcomers without an offer.")
    assert said(record, visa, bound, perhaps).startswith("Perhaps: we do not know enough to say yes or no.")
    assert said(record, visa, bound, perhaps, route("You", "money", bound=False, personal=True)).startswith(
        "Yes, if you qualify: these routes look at you, not at your job. You: you need money to live on."
    )


def test_a_route_that_may_be_had_with_an_offer_is_among_those_with_one(record):
    pick = route("Nominee: West", offer="either", bound=True)
    answer = said(record, offer, pick)
    assert answer.startswith("Perhaps: we do not know enough to say yes or no.")
    assert "we do not know all their conditions: Nominee: West." in answer
    assert "Trades" in said(record, offer, route("Trades", "offer", instead={"offer": "a certificate"}))
    assert said(record, offer, route("Any", "offer", bound=False)).startswith("Yes, these routes take any job: Any.")


def test_points_that_changed_are_told_with_the_routes_named_only(record):
    own = route("Own", "language", rules_to=(("ca/crs", "2026-11-02"),), changed="2026-11-03")
    assert "The points for these routes changed on 2026-11-03. We do not have the new ones." in said(record, visa, own)
    job = own._replace(name="Job", asks=("offer",))
    assert "points" not in said(record, visa, job)


def test_rules_that_merely_ended(record):
    own = route("Own", "language", rules_to=(("de/card", "2026-12-31"),))
    assert "We have the points rules for these routes only until 2026-12-31." in said(record, visa, own)


def test_with_an_offer(record):
    tn = route("TN (citizens of Canada or Mexico)", "citizenship", "offer", whom="citizens")
    answer = said(
        record, offer, route("Job", "offer"), route("Any", "offer", bound=False), tn, route("Own", "language")
    )
    assert answer.startswith("Yes, for this job: Job. For any job: Any.")
    assert "Only for some people: TN (citizens of Canada or Mexico)." in answer
    assert "Own" not in answer


def test_no_routes_no_answer(record):
    assert said(record, visa) is None
    assert said(record, offer) is None


def test_none_with_an_offer_says_so_and_what_is_not_covered(record):
    context = Context("2026-11-22", [route("Own", "language")], not_covered=["S Pass: for technicians", "Work Permit"])
    answer = offer(Question(record(), context, Text())).answer
    assert answer.startswith("We know of no route that takes this job with an offer.")
    assert "We have no rules for 2 other ways to work there; `career visas ca:12345` names them." in answer


def test_a_hint_is_told_as_one(record):
    answer = said(record, offer, route("H", "offer", hint="The post decides."))
    assert "Yes, for this job: H (only a hint)." in answer
    assert "the post itself decides" in answer
    assert "hint" not in said(record, offer, route("H", "offer"))


def test_a_route_that_looks_at_the_person_is_none_for_any_occupation(record):
    record_breaker = route("O", "offer", "merit", bound=False, personal=True)
    answer = said(record, offer, route("Job", "offer"), record_breaker)
    assert "For any job" not in answer
    assert "These routes look at you, not at your job: O." in answer


def test_a_notice_is_told_once(record):
    routes = [route(name, "offer", bound=False, notices=("No visas abroad.",)) for name in ("A", "B")]
    assert said(record, offer, *routes).count("No visas abroad.") == 1


def test_pay_that_is_asked_is_never_told_as_less(record):
    card = route("Card", "offer", least_pay=((45934.2, "year"),), lower_pay=((1200.01, "month", "for some"),))
    answer = said(record, offer, card)
    assert "at least 45,935 CAD a year; for some people 1,201 CAD a month" in answer
    assert "at least 16.71 CAD an hour" in said(record, offer, route("Card", "offer", least_pay=((16.701, "hour"),)))
    assert "at least 4,600 CAD" in said(record, offer, route("Card", "offer", least_pay=((4600.000000001, "year"),)))

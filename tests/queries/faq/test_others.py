"""Other occupations in an answer, the threshold of a visa, AI and schooling."""

import pytest

from careercli.queries.faq.ai import ai
from careercli.queries.faq.answers import answered, faq
from careercli.queries.faq.fit import schooling
from careercli.queries.faq.neighbour import neighbour
from careercli.queries.faq.pay import relative
from careercli.queries.faq.question import Context, Question
from careercli.queries.faq.routes import Route
from careercli.queries.faq.similar import abroad, better, similar
from careercli.queries.faq.threshold import threshold
from careercli.queries.faq.work import work
from careercli.record.country import NOT_KNOWN
from careercli.text.text import Text


def said(question, record, **around):
    found = question(Question(record, Context("2026-11-22", **around), Text()))
    return found.answer if found else None


def paid(pay, amount, rated_at=""):
    line = {"p50": 20.0} | ({"rated_at": rated_at} if rated_at else {})
    return pay([line], median_year={"amount": amount, "currency": "CAD", "year": 2025, "derived": True, "source": "s"})


def test_a_higher_level_is_named_an_equal_one_is_not(record, pay):
    same = neighbour(record(id="ca:2", pay=paid(pay, 50000)))
    higher = neighbour(
        record(id="ca:1", pay=paid(pay, 60000), level={"scheme": "TEER", "value": "1", "source": "ca-noc"})
    )
    answer = said(better, record(), better=[same, higher])
    assert "Example makers (ca:2): 50,000 CAD a year (2025)" in answer
    assert "Example makers (ca:1, TEER 1, a higher level): 60,000 CAD a year (2025)" in answer
    assert "Where pay is published by the hour or month, we worked out the yearly amount." in answer


def test_how_near_it_is_and_what_it_asks_stand_beside(record, pay):
    one = neighbour(record(id="ca:2", pay=paid(pay, 50000)), score=0.45)
    other = one._replace(id="ca:3", required="Licence", required_by=("law",))
    found = better(Question(record(), Context("2026-11-22", better=[one, other]), Text()))
    first, second = (line for line in found.answer.split("\n") if line.startswith("- "))
    assert first == "- Example makers (ca:2): 50,000 CAD a year (2025), partly similar"
    assert second.endswith("50,000 CAD a year (2025), partly similar; you also need: Licence")
    assert "law" in found.sources


def test_a_shared_english_title_stands_behind_the_publishers_own(record, pay):
    level = {"scheme": "requirement level", "value": "3", "source": "de-kldb"}
    title = {"en": "Developers", "de": "Entwicklung"}
    one = neighbour(record(id="de:1", title=title, title_en_source="isco", level=level, pay=paid(pay, 50000)))
    assert "Entwicklung (Developers, de:1, requirement level 3): 50,000" in said(better, record(), better=[one])


def test_a_groups_median_says_so_and_a_bound_is_one(record, pay):
    groups = [{"code": "12", "rank": "group", "title": {"en": "Makers"}}]
    one = neighbour(record(id="ca:2", pay=paid(pay, {"at_least": 50000}, "12"), groups=groups))
    told = "Example makers (ca:2): 50,000 CAD or more a year (2025, for the whole group 12 Makers)"
    assert told in said(better, record(), better=[one])


def test_levels_and_nearness_are_cited_to_whose_they_are(record, pay):
    level = {"scheme": "requirement level", "value": "3", "source": "de-kldb"}
    one = neighbour(record(id="de:1", country="de", level=level, pay=paid(pay, 50000)), score=0.5)
    country = {**NOT_KNOWN, "similarity_from": ["us-onet-30-1", "us-ep-2024", "career-match"]}
    both = (better, Context(better=[one], country=country)), (similar, Context(similar=[one], country=country))
    for question, context in both:
        found = question(Question(record(country="de"), context, Text()))
        assert {one["source"] for one in found.figures if one["name"] == "level"} == {"de-kldb"}
        assert {"us-onet-30-1", "us-ep-2024", "career-match", "de-kldb"} <= {*found.sources}


@pytest.mark.parametrize(
    ("quality", "marked"), [("exact", False), ("close", False), ("split", True), ("partial", True)]
)
def test_a_loose_match_is_marked(record, pay, quality, marked):
    one = neighbour(record(id="us:1", pay=paid(pay, 50000)), quality)
    assert ("only partly the same work" in said(abroad, record(), abroad=[one])) == marked


@pytest.mark.parametrize(("least", "told"), [(41000.0, "enough."), (42000.0, "not enough.")])
def test_the_middle_against_the_least_pay_of_a_visa(record, pay, least, told):
    part = record(pay=pay([{"p50": 800.0, "period": "week"}]))
    card = Route("ca/card", "Card", "conditions", "s", asks=("offer",), least_pay=((least, "year"),))
    assert f"(2026) for: Card. The median pay is {told}" in said(threshold, part, routes=[card])
    assert said(threshold, part, routes=[card._replace(asks=("stay",))]) is None
    bound = record(pay=pay([{"p50": {"at_least": 800.0}, "period": "week"}]))
    assert (said(threshold, bound, routes=[card]) is None) == (told != "enough.")


@pytest.mark.parametrize(("period", "asked"), [("hour", "year"), ("year", "hour"), ("hour", "hour")])
def test_an_hour_is_not_held_against_a_year(record, pay, period, asked):
    part = record(pay=pay([{"p50": 80000.0, "period": period}]))
    card = Route("ca/card", "Card", "open", "s", asks=("offer",), least_pay=((1.0, asked),))
    assert said(threshold, part, routes=[card]) is None


def test_the_going_rate_and_of_whom_more_is_asked(record, pay):
    part = record(pay=pay([{"p50": 800.0, "period": "week"}]))
    card = Route("ca/card", "Card", "conditions", "s", asks=("offer",), least_pay=((41000.0, "year"),))
    answer = said(threshold, part, routes=[card._replace(going_rate=True, more_pay="more in finance")])
    assert "(2026), the going rate of the job. Its lower options need less. This is for: Card. The median" in answer
    assert "Card has a second pay rule. The rule: more in finance." in answer


def test_pay_against_the_countrys(record, pay):
    whole = {"country": "ca", "amount": 62500, "currency": "CAD", "year": 2025, "method": "published", "source": "s"}
    answer = said(relative, record(pay=paid(pay, 50000)), country={"all_pay": whole})
    assert answer == (
        "The median is 20% below the median of all jobs: 50,000 CAD a year (2025) against 62,500 CAD a year (2025)."
    )
    above = said(relative, record(pay=paid(pay, 75000)), country={"all_pay": whole})
    assert above.startswith("The median is 20% above the median of all jobs: 75,000")
    assert "the same as" in said(relative, record(pay=paid(pay, 62500)), country={"all_pay": whole})
    bound = said(relative, record(pay=paid(pay, {"at_least": 75000})), country={"all_pay": whole})
    assert bound.startswith("The median is 20% or more above the median of all jobs: at least 75,000 CAD a year (2025)")
    low = said(relative, record(pay=paid(pay, {"at_least": 50000})), country={"all_pay": whole})
    assert low.startswith("The median is at least 80% of the median of all jobs: at least 50,000 CAD a year (2025)")


def shares(**more):
    thresholds = [{"threshold": at, "automated": share, "augmented": 0, "human": 0} for at, share in ((2, 30), (3, 5))]
    known = {"automated": 10, "augmented": 60, "human": 30, "source": "a", "sources": ["a"], "quality": "exact"}
    return {"shares": {**known, "thresholds": thresholds, **more}}


def test_ai_says_whose_labels_and_how_far_they_move(record):
    answer = said(ai, record(country="us", ai=shares()), country={**NOT_KNOWN, "describes": ["activities"]}).replace(
        "\u00a0", " "
    )
    assert answer == (
        "AI could do about 10% of the tasks and speed up about another 60%. For 30% of the tasks it is of little use "
        "today. Judged strictly or loosely: 5% to 30%. This rates chatbot-type AI in 2023 and does not "
        "predict job losses."
    )
    assert "Judged" not in said(ai, record(ai=shares(thresholds=[])))
    assert "AI could do about 10% of the tasks and speed" in said(ai, record(ai=shares(thresholds=[])))
    nothing = said(ai, record(ai=shares(human=0.0)))
    assert "AI helps with every task." in nothing
    assert "For 0" not in nothing
    assert said(ai, record(ai=shares())).endswith("The ratings describe US jobs.")
    assert said(ai, record(ai=shares(quality="wide"))).endswith("match this one only roughly.")
    assert said(ai, record(ai=shares(human={"missing": "x"}))) is None


def test_german_words_give_way_to_those_of_the_level(record):
    stage = {"stage": "hoch komplexe Tätigkeiten", "typical": True, "scheme": "requirement level", "level": "4"}
    answer = said(schooling, record(education=[{**stage, "source": "s"}]))
    assert answer == "You usually need: requirement level 4 (expert: usually at least four years' university study)."


def test_an_occupation_nothing_is_known_of_gets_no_answer_and_no_failure(record):
    """What context lacks is nothing, never a guess: no routes, no neighbours, no lists."""
    assert answered(record(), Context(), Text()) == []
    assert faq(record(faq=[{"question": "Own?", "answer": "Yes."}]), Context(), Text()) == [
        {"question": "Own?", "answer": "Yes."}
    ]


def test_no_threshold_without_pay_or_without_a_route(record, pay):
    card = Route("ca/card", "Card", "conditions", "s", asks=("offer",), least_pay=((41000.0, "year"),))
    assert said(threshold, record(), routes=[card]) is None
    assert said(threshold, record(pay=pay([{"p50": 800.0, "period": "week"}])), routes=[]) is None


def test_what_people_do_is_our_line_and_a_week_of_a_group_that_is_all_of_the_work(record):
    unit = {"day": ["Mix dough", "Bake", "Sell", "Sweep"], "part": False, "source": "texts"}
    whole = record(what="Bake bread for shops.", what_source="texts", unit=unit)
    assert said(work, whole) == "Bake bread for shops. In a normal week: Mix dough; Bake; Sell."
    assert said(work, record(what="Bake bread.", what_source="texts", unit={**unit, "part": True})) == "Bake bread."
    assert said(work, record()) is None

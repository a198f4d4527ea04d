"""Other occupations in an answer, the threshold of a visa, AI and schooling."""

import pytest

from careercli.record.country import NOT_KNOWN
from careercli.record.faq.abroad import abroad
from careercli.record.faq.ai import ai
from careercli.record.faq.asking import Around, Asking
from careercli.record.faq.better import better
from careercli.record.faq.near import near
from careercli.record.faq.neighbour import neighbour
from careercli.record.faq.relative import relative
from careercli.record.faq.schooling import schooling
from careercli.record.faq.threshold import threshold
from careercli.record.faq.way import Way
from careercli.text.text import Text


def said(question, record, **around):
    found = question(Asking(record, Around("2026-11-22", **around), Text()))
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
    assert "Example makers (ca:1, TEER 1, which is higher): 60,000 CAD a year (2025)" in answer
    assert "Yearly amounts published by other periods are worked out." in answer


def test_how_near_it_is_and_what_it_asks_stand_beside(record, pay):
    one = neighbour(record(id="ca:2", pay=paid(pay, 50000)), score=0.45)
    other = one._replace(id="ca:3", asks="Licence", asked_by=("law",))
    found = better(Asking(record(), Around("2026-11-22", better=[one, other]), Text()))
    assert "(ca:2): 50,000 CAD a year (2025), partly; Example makers (ca:3)" in found.answer
    assert "50,000 CAD a year (2025), partly, asks Licence." in found.answer
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
    for question, around in ((better, {"better": [one]}), (near, {"near": [one]})):
        country = {**NOT_KNOWN, "similarity_from": ["us-onet-30-1", "us-ep-2024", "career-match"]}
        found = question(Asking(record(country="de"), Around(country=country, **around), Text()))
        assert {one["source"] for one in found.figures if one["name"] == "level"} == {"de-kldb"}
        assert {"us-onet-30-1", "us-ep-2024", "career-match", "de-kldb"} <= {*found.sources}


@pytest.mark.parametrize(
    ("quality", "marked"), [("exact", False), ("close", False), ("split", True), ("partial", True)]
)
def test_a_loose_match_is_marked(record, pay, quality, marked):
    one = neighbour(record(id="us:1", pay=paid(pay, 50000)), quality)
    assert ("only in part the same work" in said(abroad, record(), abroad=[one])) == marked


@pytest.mark.parametrize(("least", "told"), [(41000.0, "reaches."), (42000.0, "does not reach.")])
def test_the_middle_against_the_least_pay_of_a_visa(record, pay, least, told):
    part = record(pay=pay([{"p50": 800.0, "period": "week"}]))
    card = Way("ca/card", "Card", "conditions", "s", asks=("offer",), least_pay=((least, "year"),))
    assert f"(2026), which the middle of the occupation {told}" in said(threshold, part, ways=[card])
    assert said(threshold, part, ways=[card._replace(asks=("stay",))]) is None
    bound = record(pay=pay([{"p50": {"at_least": 800.0}, "period": "week"}]))
    assert (said(threshold, bound, ways=[card]) is None) == (told != "reaches.")


@pytest.mark.parametrize(("period", "asked"), [("hour", "year"), ("year", "hour"), ("hour", "hour")])
def test_an_hour_is_not_held_against_a_year(record, pay, period, asked):
    part = record(pay=pay([{"p50": 80000.0, "period": period}]))
    card = Way("ca/card", "Card", "open", "s", asks=("offer",), least_pay=((1.0, asked),))
    assert said(threshold, part, ways=[card]) is None


def test_the_going_rate_and_of_whom_more_is_asked(record, pay):
    part = record(pay=pay([{"p50": 800.0, "period": "week"}]))
    card = Way("ca/card", "Card", "conditions", "s", asks=("offer",), least_pay=((41000.0, "year"),))
    answer = said(threshold, part, ways=[card._replace(going_rate=True, more_pay="more in finance")])
    assert "(2026, the going rate of the job; less by its lower options), which the middle" in answer
    assert "Card asks more: more in finance." in answer


def test_pay_against_the_countrys(record, pay):
    whole = {"country": "ca", "amount": 62500, "currency": "CAD", "year": 2025, "method": "published", "source": "s"}
    answer = said(relative, record(pay=paid(pay, 50000)), country={"all_pay": whole})
    assert answer == (
        "Its median is 80 % of that of all occupations, worked out here: 50,000 CAD a year (2025) against 62,500 CAD a "
        "year (2025)."
    )


def shares(**more):
    thresholds = [{"threshold": at, "automated": share, "augmented": 0, "human": 0} for at, share in ((2, 30), (3, 5))]
    known = {"automated": 10, "augmented": 60, "human": 30, "source": "a", "sources": ["a"], "quality": "exact"}
    return {"shares": {**known, "thresholds": thresholds, **more}}


def test_ai_says_whose_labels_and_how_far_they_move(record):
    answer = said(ai, record(country="us", ai=shares()), country={**NOT_KNOWN, "describes": ["activities"]}).replace(
        "\u00a0", " "
    )
    assert answer == (
        "AI could do 10.0% of the tasks (5.0% to 30.0%, depending on how strictly it is judged) and speed up "
        "another 60.0%. For 30.0% it is of little use. This rates chatbot-type AI in 2023 and does not predict job "
        "losses."
    )
    assert "AI could do 10.0% of the tasks and speed" in said(ai, record(ai=shares(thresholds=[])))
    nothing = said(ai, record(ai=shares(human=0.0)))
    assert "There is no task AI is of no help with" in nothing
    assert "For 0.0" not in nothing
    assert said(ai, record(ai=shares())).endswith("Read through American work.")
    assert said(ai, record(ai=shares(quality="wide"))).endswith("with low confidence.")
    assert said(ai, record(ai=shares(human={"missing": "x"}))) is None


def test_german_words_give_way_to_those_of_the_level(record):
    stage = {"stage": "hoch komplexe Tätigkeiten", "typical": True, "scheme": "requirement level", "level": "4"}
    answer = said(schooling, record(education=[{**stage, "source": "s"}]))
    assert (
        answer == "Entry typically takes: requirement level 4 (expert: usually at least four years' university study)."
    )

"""`career faq` over a spread of occupations: numbers are figures, figures the record's, lists in force."""

import re
from math import ceil
from pathlib import Path

import pytest

from careercli.queries import systems
from careercli.queries.faq import context as asking
from careercli.queries.faq.answers import QUESTIONS, answered, faq
from careercli.queries.faq.question import Question, is_number
from careercli.queries.faq.routes import routes_of
from careercli.queries.faq.similar import named
from careercli.queries.faq.visa import offer, visa
from careercli.record.faq import MOST
from careercli.record.money import in_a_year
from careercli.text.text import Text

DAY = "2026-11-22"
EVERY = 11
"""Of so many occupations one is asked about; the named ones always."""
HAND_MADE = (
    "ca:32120", "ca:31301", "ca:41220", "ca:65101", "ca:72200", "us:29-2011", "us:29-1141", "us:35-2014", "us:55-1016",
    "gb:2134", "gb:6135", "gb:5241", "au:341111", "au:121614", "de:43414", "de:81302", "de:54101", "sg:22200",
)  # fmt: skip
FINDINGS = {"licence", "work"}
"""Answers that may be a finding without a number: what one may hold, but need not; what people do."""


@pytest.fixture(scope="module")
def monkeypatch_module():
    """The bundled atlas, on a day that stands still."""
    from careercli import paths

    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("CAREER_ATLAS", str(Path(paths.PACKAGE) / "_data" / "atlas.db"))
        monkeypatch.setattr(systems, "today", lambda: DAY)
        yield monkeypatch


@pytest.fixture(scope="module")
def asked(every_card, monkeypatch_module):
    """(record, what is context it, every answer, the answers told) of a spread of occupations."""
    keys = sorted({*list(every_card)[::EVERY], *HAND_MADE})
    return [_of(every_card[key].record) for key in keys]


def _of(record):
    context = asking.context_of(record)
    return record, context, answered(record, context, Text()), faq(record, context, Text())


def test_every_answer_has_figures_or_a_finding_its_sources_and_the_day(asked, source_keys):
    for record, _, every, told in asked:
        assert len({one.key for one in every}) == len(every)
        assert len([one for one in told if "key" in one]) == min(MOST, len(every)) <= MOST
        for one in every:
            where = (record["id"], one.key)
            assert one.question.endswith("?"), where
            assert one.answer.strip(), where
            assert "{" not in one.answer, where
            assert "None" not in one.answer, where
            assert one.figures or one.key in FINDINGS, where
            assert {key for key in one.sources if key} <= source_keys, where
            assert any(one.sources), where
            assert {figure["source"] for figure in one.figures} <= {*one.sources}, where
        assert {one["asked_on"] for one in told if "key" in one} == {DAY}


def test_every_number_in_an_answer_is_among_its_figures(asked):
    wrong = []
    for record, context, every, _ in asked:
        names = sorted(words_of_others(record, context), key=len, reverse=True)
        for one in every:
            known = {round(abs(figure["value"]), 4) for figure in one.figures if not isinstance(figure["value"], str)}
            known |= {*years_of(record, context, one.figures), *in_words(one.figures), len(context.not_covered)}
            strange = [number for number in numbers_in(one.answer, names) if not is_among(number, known)]
            wrong += [(record["id"], one.key, strange, one.answer)] if strange else []
    assert wrong == []


def words_of_others(record, context):
    """Names and conditions that may hold numbers: titles, routes, lists, credentials, groups, levels."""
    for one in (*context.better, *context.similar, *context.abroad):
        yield from one.title.values()
        yield from one.rated_title.values()
        yield one.required  # names of licences, which may hold the year of a law
    for one in context.routes:
        yield one.name
        yield one.name.partition(": ")[2]
        yield from (one.whom, one.more_pay, *one.instead.values(), *one.notices, one.last or one.name)
        yield from (whom for *_, whom in one.lower_pay)
    yield from (one.partition(": ")[0] for one in context.not_covered)
    for entry in record["lists"]:
        yield from (entry["name"], entry.get("condition", ""))
    for entry in record["credentials"]:
        yield from (entry["name"], entry.get("part", ""))
    for group in record["groups"]:
        yield from group["title"].values()
    for stage in record["education"]:
        yield stage["stage"]
    for ai in [record["ai"]] if record["ai"] else []:
        yield from (entry["title"].rstrip(".") for entries in ai["activities"].values() for entry in entries)


def years_of(record, context, figures):
    """Years are told with a figure, those of a projection are its own; what stands in every sentence of its kind."""
    ends = {year for one in record["outlook"]["projections"] for year in (one["from"], one["from"] + 1, one["to"])}
    return ends | {one["year"] for one in figures if "year" in one} | FIXED


def in_words(figures):
    """What sentences make of a figure: how far pay is above or below that of all jobs, whole percents of AI."""
    yield from (abs(100 - one["value"]) for one in figures if one["name"] == "pay_relative")
    yield from (round(one["value"]) for one in figures if one["name"].startswith("ai_"))


FIXED = {2011, 10, 100}
"""ISCED 2011, of 10, for every 100 workers: part of the words."""


def numbers_in(answer, names):
    """The numbers of an answer without names, ids, commands, dates, and the codes of groups and levels."""
    text = re.sub(r"`[^`]*`|\b[a-z]{2}:[\w.-]+|\d{4}-\d\d-\d\d|\b[a-z]{2}/[\w-]+", "", answer)
    for name in (name for name in names if len(name) > 1):
        text = text.replace(name, "")
    text = re.sub(
        r"whole group [\w-]+|major group \w+|requirement level \d|job zone \d|skill level \d|TEER \d", "", text
    )
    text = re.sub(r"ISCO-08|RQF [\w+-]+|level (\d)–(\d):", r" \1 \2 ", text)
    return [float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*(?:\.\d+)?", text)]


def is_among(number, known):
    """Whether a number is one of the figures as they are printed: rounded to a whole (least pay upwards, so that nobody
    is told too little), to one or two decimals."""
    if number >= 100:
        return any(abs(number - one) <= 0.5 or number == ceil(one) for one in known)
    return any(abs(number - one) <= 0.051 for one in known)


def test_figures_are_the_records_own(asked):
    for record, context, every, _ in asked:
        own = set(values_in({key: value for key, value in record.items() if key != "faq"}))
        beside = {one.id: one for one in (*context.better, *context.abroad, *context.similar)}
        for said in every:
            for one in said.figures:
                if one["name"] == "pay_median" and "of" in one:
                    pay = beside[one["of"]].pay
                    assert one["value"] in (pay, pay["at_least"] if isinstance(pay, dict) else pay)
                elif one["name"] in OWN:
                    known = own if one["name"] not in STEPS or not one.get("derived") else yearly(record, context)
                    assert one["value"] in known, (record["id"], said.key, one)


def yearly(record, context):
    """The steps of the national lines times what their period comes to in a year, which is all that is derived."""
    times = in_a_year(context.country["hours_per_year"])
    lines = [line for line in record["pay"]["percentiles"] if line["region"] == record["country"]]
    return {round(line[step] * times[line["period"]]) for line in lines for step in STEPS if is_number(line.get(step))}


STEPS = ("p10", "p25", "p50", "p75", "p90")
OWN = (
    *STEPS, "low", "high", "level1", "level2", "areas", "employment_from",
    "growth_percent", "openings_per_year", "openings", "seekers", "recent", "future", "education", "isced_low",
    "isced_high", "overall", "ai_automated", "ai_augmented", "ai_human",
)  # fmt: skip
"""Figures that stand in the record as they are told, worked out by the build or not."""


def test_a_neighbours_level_is_cited_to_who_gives_it(asked):
    given = {"ca": {"ca-noc-2021"}, "us": {"us-onet-30-1"}}
    cited = {}
    for record, _, every, _ in asked:
        for one in (figure for said in every for figure in said.figures if figure["name"] == "level"):
            cited.setdefault(record["country"], set()).add(one["source"])
    assert {country: cited[country] for country in given} == given
    assert not any("us-onet-30-1" in sources for country, sources in cited.items() if country != "us")


def values_in(data):
    """Every number and text of a record, however deep."""
    if isinstance(data, dict):
        for value in data.values():
            yield from values_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from values_in(value)
    elif data is not None:
        yield data


def test_no_two_neighbours_are_printed_alike_or_repeat_a_groups_median(asked):
    for record, context, _, _ in asked:
        for lines in (context.better, context.similar):
            texts = [named(one, Question(record, context, Text())) for one in lines]
            assert len(set(texts)) == len(texts), (record["id"], texts)
        medians = [(one.rated_at, str(one.pay)) for one in context.better if one.rated_at]
        assert len(set(medians)) == len(medians), record["id"]


def test_newcomers_are_never_told_of_a_route_for_insiders(asked):
    for record, context, every, _ in asked:
        said = {one.key: one.answer for one in every}
        insiders = [one.name for one in context.routes if not one.is_for_newcomers]
        for sentence in re.split(r"(?<=\.) ", said["visa"]):
            if ": you need " in sentence:
                assert not sentence.startswith(tuple(insiders)), record["id"]
        for sentence in re.split(r"(?<=\.) ", said.get("visa-offer", "")):
            if sentence.startswith(("Yes, ", "For ")):
                assert not any(name in sentence for name in insiders), record["id"]


def test_pay_steps_come_from_one_line_and_rise(asked):
    for record, _, every, _ in asked:
        steps = {one.key: one.figures[-1] for one in every if one.key in ("pay-middle", "pay-top")}
        if len(steps) == 2:
            middle, top = steps["pay-middle"], steps["pay-top"]
            assert (middle["unit"], middle["source"], middle["year"]) == (top["unit"], top["source"], top["year"])
            assert middle["value"] <= top["value"], record["id"]


def test_a_list_that_ended_is_not_told(every_card, monkeypatch_module):
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(systems, "today", lambda: "2027-01-15")
        _, context, every, told = _of(every_card["gb:5241"].record)
    assert ("gb/temporary-shortage-list", 2025) in context.ended
    assert not any("Temporary Shortage List" in one.answer for one in every)
    assert {one["asked_on"] for one in told} == {"2027-01-15"}
    today = {one.key: one.answer for one in _of(every_card["gb:5241"].record)[2]}
    assert "Temporary Shortage List" in today["shortage"]


def test_most_are_answered_eight_times_or_more(asked):
    few = {}
    for record, _, every, _ in asked:
        few.setdefault(record["country"], []).append(len(every) < LEAST)
    for country, counts in few.items():
        assert sum(counts) / len(counts) <= SHARE[country], country


LEAST = 8
SHARE = {"ca": 0.0, "us": 0.06, "gb": 0.05, "au": 0.1, "de": 0.25, "sg": 0.2}
"""Of how many a country's data answer fewer: soldiers, Germans whose pay is not published, and Singaporeans whose
counterparts match too weakly to stand for them."""


def test_the_questions_are_all_asked_of_someone(asked):
    assert {one.key for _, _, every, _ in asked for one in every} == KEYS
    assert len(QUESTIONS) == len(KEYS)


KEYS = {
    "pay-start", "pay-middle", "pay-top", "ai", "ai-tasks", "licence", "visa", "visa-offer", "shortage", "openings",
    "schooling", "better", "abroad", "threshold", "relative", "place", "near", "suits", "workers", "rating",
    "work",
}  # fmt: skip


def test_no_is_only_said_while_no_route_without_an_offer_may_be_open(every_card, monkeypatch_module):
    """Over every occupation: unknown is never "no", and a route that needs no offer is never denied."""
    wrong = []
    for key in every_card:
        record = every_card[key].record
        context = asking.Context(DAY, routes_of(record, DAY)[0])
        question = Question(record, context, Text())
        free, bound = (answer.answer if (answer := one(question)) else "" for one in (visa, offer))
        newcomers = [one for one in context.routes if one.is_for_newcomers and one.status != "closed"]
        open_ = [one for one in newcomers if one.is_open and one.asks]
        maybe = [one for one in newcomers if one.is_unsure]
        if any(not one.asks_offer for one in open_):
            wrong += [(key, free)] if not free.startswith("Yes, if you qualify") else []
        elif any(not one.asks_offer for one in maybe):
            wrong += [(key, free)] if not free.startswith("Perhaps") else []
        if any(one.takes_offer and not one.personal for one in open_):
            wrong += [(key, bound)] if not bound.startswith("Yes, ") else []
        wrong += [
            (key, one.name)
            for one in [*open_, *maybe]
            for answer, names in ((free, not one.asks_offer), (bound, one.takes_offer))
            if names and one.name.rpartition(": ")[2] not in answer
        ]
    assert wrong == []


def test_rounds_for_an_occupation_are_named_with_their_day(every_card, monkeypatch_module):
    """Whoever is in a pool learns of the rounds that take the occupation, not of the general ones alone."""
    found = 0
    for key in every_card:
        record = every_card[key].record
        routes = routes_of(record, DAY)[0]
        classes = [one for one in routes if one.is_open and one.pool and one.asks and not one.asks_offer]
        rounds = [one for one in routes if one.is_open and one.rounds and one.bound and not one.asks_offer]
        rounds = [one for one in rounds if any(set(one.systems) & set(other.systems) for other in classes)]
        answer = visa(Question(record, asking.Context(DAY, routes), Text()))
        for one in rounds:
            found += 1
            last = f"{one.name} ({one.last}" if one.last else f"{one.name}: We know of no round"
            assert last in answer.answer, key
    assert found > 50

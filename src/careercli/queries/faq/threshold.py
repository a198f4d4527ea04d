"""Is the pay enough for the visa: the least pay of open routes against the median of the occupation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.faq.pay import line, when
from careercli.queries.faq.question import Answer, Detail, Question, figure, is_number, of_group
from careercli.queries.faq.routes import Route
from careercli.queries.faq.visa import route_name
from careercli.record.figure import Figure, lowest_or_none
from careercli.record.money import in_a_year
from careercli.words.sentences import families, in_sentences

if TYPE_CHECKING:
    from careercli.record.money import Percentiles
    from careercli.record.occupation import FaqFigure

    Part = tuple[str, list[FaqFigure]]


NAMED = 3
TIMES = {period: times for period, times in in_a_year(0).items() if period != "hour"}
"""How many of each period make a year; not of the hour, since a route and a statistic count hours each in its way."""


def threshold(question: Question) -> Answer | None:
    """Each least pay with its routes, and whether half of those who do the work earn as much."""
    t, entry = question.t, line(question.record)
    required = _required(question)
    if entry is None or not required:
        return None
    parts = [part for least, routes in required.items() if (part := _part(question, entry, least, routes)) is not None]
    if not parts:
        return None
    currency, rated = question.record["pay"]["currency"], entry.get("rated_at", "")
    answer = [
        *(text for text, _ in parts),
        t("faq.threshold.median", pay=t.pay(entry["p50"], currency, entry["period"]), when=when(entry, t)),
        t("faq.threshold.caveat"),
        of_group(question.record, rated, t),
    ]
    unit = f"{currency} {entry['period']}"
    figures = [one for _, several in parts for one in several]
    figures.append(figure("p50", entry["p50"], unit, entry["source"], Detail(year=entry["year"], rated_at=rated)))
    sources = list(dict.fromkeys(one["source"] for one in figures))
    return Answer("threshold", t("faq.threshold.question"), t.joined(answer), figures, sources)


def _required(question: Question) -> dict[tuple[float, str], list[Route]]:
    """The least pay of the routes open to newcomers for this occupation → the routes that require it."""
    found: dict[tuple[float, str], list[Route]] = {}
    for one in question.context.routes:
        for least in one.least_pay:
            if one.is_open and one.is_for_newcomers and not one.personal:
                found.setdefault(least, []).append(one)
    return dict(list(found.items())[:NAMED])


def _part(question: Question, entry: Percentiles, least: tuple[float, str], routes: list[Route]) -> Part | None:
    reached = _reaches(entry["p50"], entry["period"], least)
    if reached is None:
        return None
    t, currency = question.t, question.record["pay"]["currency"]
    amount, period = least
    names, year = families((route_name(one, t) for one in routes), t), question.context.day[:4]
    lower = list(dict.fromkeys(less for one in routes for less in one.lower_pay))
    more = {one.name: t.from_data(one.more_pay) for one in routes if one.more_pay}
    key = "faq.threshold.going_rate" if routes[0].going_rate else "faq.threshold.least"
    text = t.joined(
        [
            in_sentences(key, names, t, least=t.least(amount, currency, period), year=year),
            t("faq.threshold.reached" if reached else "faq.threshold.not_reached"),
            *(
                t("faq.threshold.lower", whom=t.from_data(whom), least=t.least(less, currency, per))
                for less, per, whom in lower
            ),
            *(t("faq.threshold.more", route=name, words=words) for name, words in more.items()),
        ]
    )
    detail = Detail(of=routes[0].route, year=int(year))
    amounts = [("least_pay", amount, period), *(("least_pay_for_some", less, per) for less, per, _ in lower)]
    return text, [figure(name, pay, f"{currency} {per}", routes[0].source, detail) for name, pay, per in amounts]


def _reaches(median: Figure, period: str, least: tuple[float, str]) -> bool | None:
    """Whether a median is as high as the least pay, both by the year; None where a bound or an hour leaves it open."""
    amount = lowest_or_none(median)
    if amount is None or not {period, least[1]} <= TIMES.keys():
        return None
    reached = amount * TIMES[period] >= least[0] * TIMES[least[1]]
    return reached if reached or is_number(median) else None

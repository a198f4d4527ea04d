"""Is its pay enough for the visa: the least pay of open routes beside the middle of the occupation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure, is_number
from careercli.record.faq.group import group
from careercli.record.faq.route_words import named
from careercli.record.faq.steps import line, when
from careercli.record.faq.way import Way
from careercli.record.figure import Figure, lowest_or_none
from careercli.record.money import in_a_year

if TYPE_CHECKING:
    from careercli.record.money import Percentiles
    from careercli.record.occupation import FaqFigure


NAMED = 3
TEXTS = {
    (True, False): "{routes}: at least {least} ({year}), which the middle of the occupation reaches.",
    (False, False): "{routes}: at least {least} ({year}), which the middle of the occupation does not reach.",
    (
        True,
        True,
    ): "{routes}: at least {least} ({year}, the going rate of the job; less by its lower options), which the "
    "middle of the occupation reaches.",
    (False, True): "{routes}: at least {least} ({year}, the going rate of the job; less by its lower options), which "
    "the middle of the occupation does not reach.",
}
"""By whether the median is as high, and whether the going rate is what counts."""
TIMES = {period: times for period, times in in_a_year(0).items() if period != "hour"}
"""How many of each period make a year; not of the hour, since a route and a statistic count hours each in its way."""
MIDDLE = "The middle is {pay} ({when}); a route may ask more of the pay besides."


def threshold(asking: Asking) -> Said | None:
    """Each least pay with its routes, and whether half of those who do the work earn as much."""
    t, entry = asking.t, line(asking.record)
    asked = _asked(asking)
    if entry is None or not asked:
        return None
    told = [part for least, ways in asked.items() if (part := _told(asking, entry, least, ways)) is not None]
    if not told:
        return None
    median = t.pay(entry["p50"], asking.record["pay"]["currency"], entry["period"])
    rated = entry.get("rated_at", "")
    answer = [
        *(text for text, _ in told),
        t(MIDDLE, pay=median, when=when(entry, t)),
        group(asking.record, rated, t),
    ]
    unit = f"{asking.record['pay']['currency']} {entry['period']}"
    figures = [one for _, several in told for one in several]
    figures.append(figure("p50", entry["p50"], unit, entry["source"], Beside(year=entry["year"], rated_at=rated)))
    sources = list(dict.fromkeys(one["source"] for one in figures))
    question = t("Is its pay enough for the visa?")
    return Said("threshold", question, t.joined(answer), figures, sources)


def _asked(asking: Asking) -> dict[tuple[float, str], list[Way]]:
    """The least pay of the routes open to newcomers for this occupation → the routes that ask it."""
    found: dict[tuple[float, str], list[Way]] = {}
    for one in asking.around.ways:
        for least in one.least_pay:
            if one.is_open and one.is_for_newcomers and not one.personal:
                found.setdefault(least, []).append(one)
    return dict(list(found.items())[:NAMED])


def _told(
    asking: Asking, entry: Percentiles, least: tuple[float, str], ways: list[Way]
) -> tuple[str, list[FaqFigure]] | None:
    amount, period = least
    reached = _reaches(entry["p50"], entry["period"], least)
    if reached is None:
        return None
    t, currency = asking.t, asking.record["pay"]["currency"]
    routes, year = "; ".join(named(one, t) for one in ways), asking.around.day[:4]
    text = t(TEXTS[reached, ways[0].going_rate], routes=routes, least=t.least(amount, currency, period), year=year)
    more = {one.name: t(one.more_pay) for one in ways if one.more_pay}
    lower = list(dict.fromkeys(less for one in ways for less in one.lower_pay))
    enough = [
        t("Enough {whom}: {least}.", whom=t(whom), least=t.least(less, currency, every)) for less, every, whom in lower
    ]
    text = t.joined([text, *enough, *(t("{route} asks more: {words}.", route=k, words=more[k]) for k in more)])
    beside = Beside(of=ways[0].route, year=int(year))
    amounts = [("least_pay", amount, period), *(("least_pay_for_some", less, every) for less, every, _ in lower)]
    return text, [figure(name, pay, f"{currency} {every}", ways[0].source, beside) for name, pay, every in amounts]


def _reaches(median: Figure, period: str, least: tuple[float, str]) -> bool | None:
    """Whether a median is as high as the least pay, both by the year; None where a bound or an hour leaves it open."""
    amount = lowest_or_none(median)
    if amount is None or not {period, least[1]} <= TIMES.keys():
        return None
    reached = amount * TIMES[period] >= least[0] * TIMES[least[1]]
    return reached if reached or is_number(median) else None

"""How a visa route is told in an answer: its name and what it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, figure
from careercli.record.faq.way import Way
from careercli.record.faq.words import Words
from careercli.record.route_asks import ASKS, INSIDERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercli.record.occupation import FaqFigure


def notices(ways: Iterable[Way], label: Words) -> str:
    """What goes with the names of these routes, each once."""
    return label.joined(label(says) for says in dict.fromkeys(says for one in ways for says in one.notices))


def last_invited(ways: Iterable[Way], label: Words) -> str:
    """When people of the routes with a pool were last invited; "" where none has one."""
    pools = [one for one in ways if one.pool]
    if not pools:
        return ""
    found = "; ".join(
        label("{route} ({day})", route=one.name, day=one.last or label("not known here")) for one in pools
    )
    return label(LAST_INVITED, ways=found)


LAST_INVITED = "Nobody comes uninvited; people were last invited: {ways}."
HINT = "“A hint only” means: the post itself decides, not the name of the occupation."


def with_asks(ways: Iterable[Way], label: Words) -> str:
    """`Opportunity Card (asks schooling, language, money)`, several with semicolons."""
    return "; ".join(label("{route} (asks {what})", route=named(one, label), what=asks(one, label)) for one in ways)


def named(way: Way, label: Words) -> str:
    """The route by name, marked where that it takes the occupation is only a sign."""
    return label("{route} (a hint only)", route=way.name) if way.hint else way.name


def hints(ways: Iterable[Way], label: Words) -> str:
    """What decides on the routes told by a hint only; "" where there is none."""
    return label(HINT) if any(one.hint for one in ways) else ""


def asks(way: Way, label: Words) -> str:
    """What a route asks; what only insiders have is told by for whom it is."""
    kinds = [kind for kind in way.asks if kind not in INSIDERS]
    return label.listed(label(way.instead[kind]) if kind in way.instead else label(ASKS[kind]) for kind in kinds)


def for_whom(ways: Iterable[Way], label: Words) -> str:
    """`L-1 (people a company transfers)`, several with semicolons; a name with brackets says it by itself."""
    return "; ".join(
        named(one, label)
        if "(" in one.name
        else label("{route} ({whom})", route=named(one, label), whom=label(one.whom))
        for one in ways
    )


def names(ways: Iterable[Way], label: Words) -> str:
    """The routes by name; those that begin alike together: `Provincial nominee: Alberta, Ontario`."""
    families: dict[str, list[str]] = {}
    for one in ways:
        family, colon, rest = named(one, label).partition(": ")
        families.setdefault(family, []).append(rest if colon else "")
    return "; ".join(
        f"{family}: {label.listed(filter(None, found))}" if any(found) else family for family, found in families.items()
    )


def with_pay(ways: Sequence[Way], asking: Asking) -> str:
    """The routes by name; one that asks a least pay with it: `Skills in Demand (at least 146,717 AUD a year)`."""
    label, currency = asking.label, asking.record["pay"]["currency"]
    paid = [one for one in ways if one.least_pay]
    told = (_at_least(one, currency, label) for one in paid)
    return "; ".join(filter(None, [names([one for one in ways if one not in paid], label), *told]))


def _at_least(one: Way, currency: str, label: Words) -> str:
    """A route with its least pay, and the lowest of those that are enough for some."""
    amount, period = one.least_pay[0]
    values = {"route": named(one, label), "pay": label.least(amount, currency, period)}
    if not one.lower_pay:
        return label("{route} (at least {pay})", **values)
    less, every, _ = min(one.lower_pay, key=lambda lower: lower[0])
    return label("{route} (at least {pay}; for some {less})", **values, less=label.least(less, currency, every))


def least_pays(ways: Iterable[Way], asking: Asking) -> list[FaqFigure]:
    """The least pay of each route that asks one, and the lower amounts that are enough for some."""
    year, currency = int(asking.around.day[:4] or 0), asking.record["pay"]["currency"]
    return [
        figure(name, amount, f"{currency} {period}", one.source, Beside(of=one.route, year=year))
        for one in ways
        for name, amount, period in (
            *(("least_pay", amount, period) for amount, period in one.least_pay[:1]),
            *(("least_pay_for_some", amount, period) for amount, period, _ in one.lower_pay),
        )
    ]


def rules(ways: Sequence[Way], asking: Asking) -> str:
    """Which points of the routes named are not known on the day."""
    label = asking.label
    ended = {system: (to, one.changed) for one in ways for system, to in one.rules_to}
    told = []
    for to, changed in dict.fromkeys(ended.values()):
        systems = label.listed(system for system, found in ended.items() if found == (to, changed))
        values = {"systems": systems, "to": to, "day": changed}
        if changed:
            told.append(
                label("The points of {systems} changed on {day}, and the new ones are not known here.", **values)
            )
        else:
            told.append(label("The rules of {systems} are known here to {to} only.", **values))
    return label.joined(told)


def statuses(ways: Iterable[Way]) -> list[FaqFigure]:
    """Each route with its status on the day."""
    return [figure(one.route, one.status, "status", one.source) for one in ways]

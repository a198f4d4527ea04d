"""How a visa route is told in an answer: its name and what it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, figure
from careercli.record.faq.way import Way
from careercli.record.route_asks import ASKS, INSIDERS
from careercli.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercli.record.occupation import FaqFigure


def notices(ways: Iterable[Way], t: Text) -> str:
    """What goes with the names of these routes, each once."""
    return t.joined(t(says) for says in dict.fromkeys(says for one in ways for says in one.notices))


def last_invited(ways: Iterable[Way], t: Text) -> str:
    """When people of the routes with a pool were last invited; "" where none has one."""
    pools = [one for one in ways if one.pool]
    if not pools:
        return ""
    found = "; ".join(t("{route} ({day})", route=one.name, day=one.last or t("not known here")) for one in pools)
    return t(LAST_INVITED, ways=found)


LAST_INVITED = "Nobody comes uninvited; people were last invited: {ways}."
HINT = "“A hint only” means: the post itself decides, not the name of the occupation."


def with_asks(ways: Iterable[Way], t: Text) -> str:
    """`Opportunity Card (asks schooling, language, money)`, several with semicolons."""
    return "; ".join(t("{route} (asks {what})", route=named(one, t), what=asks(one, t)) for one in ways)


def named(way: Way, t: Text) -> str:
    """The route by name, marked where that it takes the occupation is only a sign."""
    return t("{route} (a hint only)", route=way.name) if way.hint else way.name


def hints(ways: Iterable[Way], t: Text) -> str:
    """What decides on the routes told by a hint only; "" where there is none."""
    return t(HINT) if any(one.hint for one in ways) else ""


def asks(way: Way, t: Text) -> str:
    """What a route asks; what only insiders have is told by for whom it is."""
    kinds = [kind for kind in way.asks if kind not in INSIDERS]
    return t.listed(t(way.instead[kind]) if kind in way.instead else t(ASKS[kind]) for kind in kinds)


def for_whom(ways: Iterable[Way], t: Text) -> str:
    """`L-1 (people a company transfers)`, several with semicolons; a name with brackets says it by itself."""
    return "; ".join(
        named(one, t) if "(" in one.name else t("{route} ({whom})", route=named(one, t), whom=t(one.whom))
        for one in ways
    )


def names(ways: Iterable[Way], t: Text) -> str:
    """The routes by name; those that begin alike together: `Provincial nominee: Alberta, Ontario`."""
    families: dict[str, list[str]] = {}
    for one in ways:
        family, colon, rest = named(one, t).partition(": ")
        families.setdefault(family, []).append(rest if colon else "")
    return "; ".join(
        f"{family}: {t.listed(filter(None, found))}" if any(found) else family for family, found in families.items()
    )


def with_pay(ways: Sequence[Way], asking: Asking) -> str:
    """The routes by name; one that asks a least pay with it: `Skills in Demand (at least 146,717 AUD a year)`."""
    t, currency = asking.t, asking.record["pay"]["currency"]
    paid = [one for one in ways if one.least_pay]
    told = (_at_least(one, currency, t) for one in paid)
    return "; ".join(filter(None, [names([one for one in ways if one not in paid], t), *told]))


def _at_least(one: Way, currency: str, t: Text) -> str:
    """A route with its least pay, and the lowest of those that are enough for some."""
    amount, period = one.least_pay[0]
    values = {"route": named(one, t), "pay": t.least(amount, currency, period)}
    if not one.lower_pay:
        return t("{route} (at least {pay})", **values)
    less, every, _ = min(one.lower_pay, key=lambda lower: lower[0])
    return t("{route} (at least {pay}; for some {less})", **values, less=t.least(less, currency, every))


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
    t = asking.t
    ended = {system: (to, one.changed) for one in ways for system, to in one.rules_to}
    told = []
    for to, changed in dict.fromkeys(ended.values()):
        systems = t.listed(system for system, found in ended.items() if found == (to, changed))
        values = {"systems": systems, "to": to, "day": changed}
        if changed:
            told.append(t("The points of {systems} changed on {day}, and the new ones are not known here.", **values))
        else:
            told.append(t("The rules of {systems} are known here to {to} only.", **values))
    return t.joined(told)


def statuses(ways: Iterable[Way]) -> list[FaqFigure]:
    """Each route with its status on the day."""
    return [figure(one.route, one.status, "status", one.source) for one in ways]

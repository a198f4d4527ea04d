"""How a visa route is told in an answer: its name and what it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.model.faq.asking import Asking, figure
from careercli.model.faq.way import Way
from careercli.model.faq.words import Words
from careercli.model.route_asks import ASKS, INSIDERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercli.model.occupation import FaqFigure


def with_asks(ways: Iterable[Way], label: Words) -> str:
    """`Opportunity Card (asks schooling, language, money)`, several with semicolons."""
    return "; ".join(label("{route} (asks {what})", route=one.name, what=asks(one, label)) for one in ways)


def asks(way: Way, label: Words) -> str:
    """What a route asks; what only insiders have is told by for whom it is."""
    kinds = [kind for kind in way.asks if kind not in INSIDERS]
    return label.listed(label(way.instead[kind]) if kind in way.instead else label(ASKS[kind]) for kind in kinds)


def for_whom(ways: Iterable[Way], label: Words) -> str:
    """`L-1 (people a company transfers)`, several with semicolons; a name with brackets says it by itself."""
    return "; ".join(
        one.name if "(" in one.name else label("{route} ({whom})", route=one.name, whom=label(one.whom)) for one in ways
    )


def names(ways: Iterable[Way], label: Words) -> str:
    """The routes by name; those that begin alike together: `Provincial nominee: Alberta, Ontario`."""
    families: dict[str, list[str]] = {}
    for one in ways:
        family, colon, rest = one.name.partition(": ")
        families.setdefault(family, []).append(rest if colon else "")
    return "; ".join(
        f"{family}: {label.listed(filter(None, found))}" if any(found) else family for family, found in families.items()
    )


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

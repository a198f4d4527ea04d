"""Which visa is there without a job offer: for the occupation, bound to none, for insiders, and what is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Said
from careercli.record.faq.route_words import (
    for_whom,
    hints,
    last_invited,
    least_pays,
    names,
    notices,
    rules,
    statuses,
    with_asks,
    with_pay,
)
from careercli.record.faq.way import Way

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careercli.text.text import Text

BOUND = "For this occupation, with an offer ({day}): {names}."
NONE_BOUND = "No route known here takes this occupation with an offer ({day})."
ANY = "For any occupation, with an offer ({day}): {names}."
WITH_ONE = (
    "No route for this occupation is open to newcomers without an offer ({day}); with one, for any occupation: {names}."
)
WITH_ONE_UNSURE = (
    "No route for this occupation is open to newcomers without an offer ({day}); with one, whether these take it "
    "is not known here: {names}."
)
NOT_COVERED = "Other ways that are not covered here: {names}."
PERSONAL = "These look at you, not at the occupation: {ways}."


def visa(asking: Asking) -> Said | None:
    """The routes of the day that ask for no offer; those whose conditions are not all known stand apart."""
    t, around = asking.t, asking.around
    free = [one for one in around.ways if one.is_open and one.asks and not one.asks_offer]
    newcomers = [one for one in free if one.is_for_newcomers]
    bound, unbound = [one for one in newcomers if one.bound], [one for one in newcomers if not one.bound]
    insiders = [one for one in free if not one.is_for_newcomers]
    unsure = [one for one in around.ways if one.is_unsure and one.is_for_newcomers and not one.asks_offer]
    if not around.ways:
        return None
    apart = _apart(unbound, insiders, unsure, t)
    known = rules([*bound, *unbound, *insiders], asking)
    hinted = hints([*bound, *insiders], t)
    more = t("More: `career visas {id}`.", id=asking.record["id"])
    left = "" if bound else _not_covered(asking)
    warned = notices([*bound, *unbound, *insiders], t)
    pools = last_invited([*bound, *unbound, *insiders], t)
    answer = [_bound(asking, bound), *_posts(asking), *apart, pools, hinted, warned, known, left, more]
    told = [*newcomers, *insiders] or _open(around.ways) or list(around.ways)
    question = t("Which visa is there without a job offer?")
    return Said("visa", question, t.joined(answer), statuses(told), _sources([*told, *unsure]))


def _apart(unbound: Sequence[Way], insiders: Sequence[Way], unsure: Sequence[Way], t: Text) -> Iterator[str]:
    """Routes for any occupation, routes not for newcomers, and routes of which it is not known what they ask."""
    if unbound:
        yield t(PERSONAL, ways=with_asks(unbound, t))
    if insiders:
        yield t("Not for newcomers: {ways}.", ways=for_whom(insiders, t))
    yield from _unsure(unsure, t)


def _unsure(unsure: Sequence[Way], t: Text) -> Iterator[str]:
    """Routes that take it though not all they ask is known, and those of which even that is not known."""
    taking = [one for one in unsure if one.is_open]
    if taking:
        yield t("These take it, but not all they ask is known here: {names}.", names=names(taking, t))
    if others := [one for one in unsure if not one.is_open]:
        yield t("Whether these take it is not known here: {names}.", names=names(others, t))


def _bound(asking: Asking, bound: Sequence[Way]) -> str:
    t, day = asking.t, asking.around.day
    if bound:
        return t("For this occupation, without an offer ({day}): {ways}.", day=day, ways=with_asks(bound, t))
    held = _open([one for one in asking.around.ways if one.bound])
    if any(one.is_for_newcomers and one.asks for one in held):
        return t("No route for this occupation is open to newcomers without an offer ({day}).", day=day)
    if any(one.asks for one in held):
        return _for_insiders(asking)
    return t("No route is known here to take this occupation by its lists or level ({day}).", day=day)


def _for_insiders(asking: Asking) -> str:
    """Only people inside may use the routes for the occupation: what a newcomer has with an offer, or may have."""
    t, around = asking.t, asking.around
    asked = [one for one in around.ways if one.is_for_newcomers and one.asks_offer and not one.personal]
    values = {"day": around.day}
    if known := [one for one in _open(asked) if not one.is_unsure]:
        return t(WITH_ONE, names=names(known, t), **values)
    if unsure := [one for one in asked if one.is_unsure]:
        return t(WITH_ONE_UNSURE, names=names(unsure, t), **values)
    return t("No route for this occupation is open to newcomers, with or without an offer ({day}).", **values)


def _posts(asking: Asking) -> list[str]:
    """Who may not hold posts of the occupation: no visa changes that."""
    t = asking.t
    return [
        t("{words} (General knowledge: ask the employer.)", words=says) if grade == "K" else says
        for says, grade in asking.around.posts
    ]


def _not_covered(asking: Asking) -> str:
    """The ways to work in the country that are not here; "" where nothing is known of any."""
    found = asking.around.not_covered
    return asking.t(NOT_COVERED, names="; ".join(one.partition(": ")[0] for one in found)) if found else ""


def offer(asking: Asking) -> Said | None:
    """The routes open with an offer: those for the occupation, those for everybody, those for some people."""
    t = asking.t
    known = [one for one in _open(asking.around.ways) if one.asks_offer]
    newcomers = [one for one in known if one.is_for_newcomers]
    bound = [one for one in newcomers if one.bound]
    unbound = [one for one in newcomers if not (one.bound or one.personal)]
    personal = [one for one in newcomers if one.personal]
    insiders = [one for one in known if not one.is_for_newcomers]
    if not asking.around.ways:
        return None
    day = asking.around.day
    answer = [
        t(BOUND, day=day, names=with_pay(bound, asking)) if bound else t(NONE_BOUND, day=day),
        *_posts(asking),
        t(ANY, day=day, names=names(unbound, t)) if unbound else "",
        t(PERSONAL, ways=names(personal, t)) if personal else "",
        t("Only for some: {ways}.", ways=for_whom(insiders, t)) if insiders else "",
        last_invited(known, t),
        hints(known, t),
        notices(known, t),
        *_unsure([one for one in asking.around.ways if one.is_unsure and one.asks_offer], t),
        _not_covered(asking),
        t("What each asks: `career visas {id}`.", id=asking.record["id"]),
    ]
    question = t("Which visa is there with a job offer?")
    return Said(
        "visa-offer",
        question,
        t.joined(answer),
        [*statuses(known or asking.around.ways), *least_pays(bound, asking)],
        _sources(known or asking.around.ways),
    )


def _open(ways: Sequence[Way]) -> list[Way]:
    return [one for one in ways if one.is_open]


def _sources(ways: Sequence[Way]) -> list[str]:
    return list(dict.fromkeys(one.source for one in ways))

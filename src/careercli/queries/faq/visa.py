"""Which visa there is without a job offer, and with one: for the occupation, for any, for insiders; what we lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.faq.question import Answer, Detail, Question, figure
from careercli.queries.faq.routes import Route
from careercli.record.route_asks import INSIDERS
from careercli.text.text import Text
from careercli.words.sentences import families, in_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from careercli.record.occupation import FaqFigure


def visa(question: Question) -> Answer | None:
    """The routes of the day that need no offer; those whose conditions are not all known stand apart."""
    t, context = question.t, question.context
    if not context.routes:
        return None
    free = [one for one in context.routes if one.is_open and one.asks and not one.asks_offer]
    newcomers = [one for one in free if one.is_for_newcomers]
    bound, unbound = [one for one in newcomers if one.bound], [one for one in newcomers if not one.bound]
    insiders = [one for one in free if not one.is_for_newcomers]
    unsure = [one for one in context.routes if one.is_unsure and one.is_for_newcomers and not one.asks_offer]
    categories = _categories(context.routes, free)
    named = [*bound, *unbound, *insiders]
    answer = [
        _verdict(question, bound, unbound, unsure, categories),
        *_posts(question),
        _rounds_for_it(categories, free, t),
        *_with_conditions(bound, t),
        t("faq.visa.personal") if bound and unbound else "",
        *_apart(unbound, insiders, unsure, t),
        _last_invited([*categories, *named], t),
        _hints([*bound, *insiders], t),
        _notices(named, t),
        _rules(named, t),
        "" if bound else _not_covered(question),
        t("faq.visa.more", id=question.record["id"]),
    ]
    cited = [*categories, *newcomers, *insiders] or _open(context.routes) or list(context.routes)
    return Answer("visa", t("faq.visa.question"), t.joined(answer), _statuses(cited), _sources([*cited, *unsure]))


def _apart(unbound: Sequence[Route], insiders: Sequence[Route], unsure: Sequence[Route], t: Text) -> Iterator[str]:
    """Routes for any occupation, routes not for newcomers, and routes whose conditions are not known."""
    yield from _with_conditions(unbound, t)
    yield in_sentences("faq.visa.insiders", _for_whom(insiders, t), t)
    yield from _unsure(unsure, t)


def _unsure(unsure: Sequence[Route], t: Text) -> Iterator[str]:
    """Routes that take it though not all their conditions are known, and those of which even that is not known."""
    yield in_sentences("faq.visa.taking", _families([one for one in unsure if one.is_open], t), t)
    yield in_sentences("faq.visa.perhaps", _families([one for one in unsure if not one.is_open], t), t)


def _verdict(
    question: Question,
    bound: Sequence[Route],
    unbound: Sequence[Route],
    unsure: Sequence[Route],
    categories: Sequence[Route],
) -> str:
    """Yes for whoever qualifies while any route asks no offer; no only where nothing is unknown that may say yes."""
    t = question.t
    if bound:
        return t("faq.visa.yes_rounds" if categories else "faq.visa.yes")
    if unbound:
        return t("faq.visa.yes_personal")
    if unsure:
        return t("faq.visa.maybe")
    routes = _open([one for one in question.context.routes if one.bound])
    if any(one.is_for_newcomers and one.asks for one in routes):
        return t("faq.visa.none_without_offer")
    if any(one.asks for one in routes):
        return _for_insiders(question)
    return t("faq.visa.none_known")


def _categories(routes: Iterable[Route], free: Sequence[Route]) -> list[Route]:
    """Routes with rounds for the occupation, which pick among those who come by one of the routes in `free`."""
    found = [one for one in routes if one.is_open and one.rounds and one.bound and not one.asks_offer]
    return [one for one in found if _feeders(one, free)]


def _feeders(category: Route, free: Sequence[Route]) -> list[Route]:
    """The routes whose people the rounds of a category pick among: those of the same points system."""
    return [one for one in free if set(one.systems) & set(category.systems)]


def _rounds_for_it(categories: Sequence[Route], free: Sequence[Route], t: Text) -> str:
    """Which rounds are held for the occupation, and by which routes one must qualify for them."""
    if not categories:
        return ""
    feeders = dict.fromkeys(one.name for category in categories for one in _feeders(category, free))
    names = t.listed(_families(categories, t))
    return t("faq.visa.own_rounds", names=names, routes=t.listed(feeders))


def _for_insiders(question: Question) -> str:
    """Only people inside may use the routes for the occupation: what a newcomer has with an offer, or may have."""
    t = question.t
    with_offer = [
        one for one in question.context.routes if one.is_for_newcomers and one.asks_offer and not one.personal
    ]
    if known := [one for one in _open(with_offer) if not one.is_unsure]:
        return in_sentences("faq.visa.offer_any", _families(known, t), t)
    if unsure := [one for one in with_offer if one.is_unsure]:
        return in_sentences("faq.visa.offer_perhaps", _families(unsure, t), t)
    return t("faq.visa.none")


def _posts(question: Question) -> list[str]:
    """Who may not hold posts of the occupation: no visa changes that."""
    t = question.t
    return [
        t.joined([says, t("faq.visa.general_knowledge")]) if grade == "K" else says
        for says, grade in question.context.posts
    ]


def _not_covered(question: Question) -> str:
    """How many ways to work in the country we have no rules of; `career visas` names them."""
    found = question.context.not_covered
    return question.t.n("faq.visa.not_covered", len(found), id=question.record["id"]) if found else ""


def offer(question: Question) -> Answer | None:
    """The routes open with an offer: those for the occupation, those for everybody, those for some people."""
    t, context = question.t, question.context
    if not context.routes:
        return None
    known = [one for one in _open(context.routes) if one.asks and one.takes_offer]
    newcomers = [one for one in known if one.is_for_newcomers]
    bound = [one for one in newcomers if one.bound]
    unbound = [one for one in newcomers if not (one.bound or one.personal)]
    personal = [one for one in newcomers if one.personal]
    insiders = [one for one in known if not one.is_for_newcomers]
    unsure = [one for one in context.routes if one.is_unsure and one.takes_offer]
    categories = _categories(context.routes, known)
    answer = [
        _with_offer(question, bound, unbound, [*personal, *_open(unsure)]),
        *_posts(question),
        in_sentences("faq.offer.any", _families(unbound, t), t) if bound else "",
        in_sentences("faq.offer.personal", _families(personal, t), t),
        in_sentences("faq.offer.insiders", _for_whom(insiders, t), t),
        _last_invited([*categories, *known], t),
        _hints(known, t),
        _notices(known, t),
        *_unsure(unsure, t),
        _not_covered(question),
        t("faq.visa.more", id=question.record["id"]),
    ]
    cited = known or context.routes
    figures = [*_statuses(cited), *_least_pays(bound, question)]
    return Answer("visa-offer", t("faq.offer.question"), t.joined(answer), figures, _sources(cited))


def _with_offer(question: Question, bound: Sequence[Route], unbound: Sequence[Route], others: Sequence[Route]) -> str:
    """Yes where a route takes the occupation or any; nothing where `others` follow, which may; else that none does."""
    t = question.t
    if bound:
        return in_sentences("faq.offer.bound", _with_pay(bound, question), t)
    if unbound:
        return in_sentences("faq.offer.any_yes", _families(unbound, t), t)
    return t("faq.visa.maybe") if others else t("faq.offer.none_bound")


def _open(routes: Sequence[Route]) -> list[Route]:
    return [one for one in routes if one.is_open]


def _sources(routes: Sequence[Route]) -> list[str]:
    return list(dict.fromkeys(one.source for one in routes))


def route_name(route: Route, t: Text) -> str:
    """The route by name, marked where that it takes the occupation is only a sign."""
    return t("faq.visa.hinted", route=route.name) if route.hint else route.name


def _families(routes: Iterable[Route], t: Text) -> list[str]:
    """The routes by name; those that begin alike together."""
    return families((route_name(one, t) for one in routes), t)


def _with_conditions(routes: Iterable[Route], t: Text) -> list[str]:
    """A sentence for each route with its conditions; of what only insiders have, `_for_whom` says for whom it is."""
    return [t("faq.visa.conditions", route=route_name(one, t), conditions=_conditions(one, t)) for one in routes]


def _conditions(route: Route, t: Text) -> str:
    kinds = [kind for kind in route.asks if kind not in INSIDERS]
    return t.listed(
        t.from_data(route.instead[kind]) if kind in route.instead else t(f"visas.asks.{kind}") for kind in kinds
    )


def _for_whom(routes: Iterable[Route], t: Text) -> list[str]:
    """`L-1 (people a company transfers)`; a name with brackets says it by itself."""
    return [
        route_name(one, t)
        if "(" in one.name
        else t("faq.visa.for_whom", route=route_name(one, t), whom=t.from_data(one.whom))
        for one in routes
    ]


def _with_pay(routes: Sequence[Route], question: Question) -> list[str]:
    """The routes by name; one with a least pay has it: `Skills in Demand (at least 146,717 AUD a year)`."""
    t, currency = question.t, question.record["pay"]["currency"]
    paid = [one for one in routes if one.least_pay]
    return [*_families([one for one in routes if one not in paid], t), *(_at_least(one, currency, t) for one in paid)]


def _at_least(one: Route, currency: str, t: Text) -> str:
    """A route with its least pay, and the lowest of those that are enough for some."""
    amount, period = one.least_pay[0]
    values = {"route": route_name(one, t), "pay": t.least(amount, currency, period)}
    if not one.lower_pay:
        return t("faq.offer.least_pay", **values)
    less, per, _ = min(one.lower_pay, key=lambda lower: lower[0])
    return t("faq.offer.least_pay_for_some", less=t.least(less, currency, per), **values)


def _least_pays(routes: Iterable[Route], question: Question) -> list[FaqFigure]:
    """The least pay of each route that has one, and the lower amounts that are enough for some."""
    year, currency = int(question.context.day[:4] or 0), question.record["pay"]["currency"]
    return [
        figure(name, amount, f"{currency} {period}", one.source, Detail(of=one.route, year=year))
        for one in routes
        for name, amount, period in (
            *(("least_pay", amount, period) for amount, period in one.least_pay[:1]),
            *(("least_pay_for_some", amount, period) for amount, period, _ in one.lower_pay),
        )
    ]


def _notices(routes: Iterable[Route], t: Text) -> str:
    """What goes with the names of these routes, each once."""
    return t.joined(t.from_data(says) for says in dict.fromkeys(says for one in routes for says in one.notices))


def _hints(routes: Iterable[Route], t: Text) -> str:
    """What decides on the routes marked as a hint; "" where there is none."""
    return t("faq.visa.hint") if any(one.hint for one in routes) else ""


def _last_invited(routes: Iterable[Route], t: Text) -> str:
    """When people of the routes with a pool were last invited; "" where none has one. Of a route whose people other
    rounds among these took as well, its own rounds are marked as such."""
    routes = list(routes)
    pools = [one for one in routes if one.pool and not one.drawn]
    invited = [_invited_on(one, any(_takes_from(other, one) for other in routes), t) for one in pools]
    drawn = [t("faq.visa.drawn", route=one.name, how=t.from_data(one.drawn)) for one in routes if one.drawn]
    return t.joined([in_sentences("faq.visa.invited", invited, t), *drawn])


def _takes_from(category: Route, route: Route) -> bool:
    return category.rounds and not route.rounds and bool(set(category.systems) & set(route.systems))


def _invited_on(route: Route, has_others: bool, t: Text) -> str:
    if not route.last:
        return t("faq.visa.invited_unknown", route=route.name)
    return t("faq.visa.invited_outside" if has_others else "faq.visa.invited_on", route=route.name, day=route.last)


def _rules(routes: Sequence[Route], t: Text) -> str:
    """Whether points of the routes named are not known on the day, and since when."""
    ends = {(one.changed, to) for one in routes for _, to in one.rules_to}
    return t.joined(
        t("faq.visa.points_changed", day=changed) if changed else t("faq.visa.points_until", to=to)
        for changed, to in sorted(ends)
    )


def _statuses(routes: Iterable[Route]) -> list[FaqFigure]:
    """Each route with its status on the day."""
    return [figure(one.route, one.status, "status", one.source) for one in routes]

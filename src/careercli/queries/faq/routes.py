"""The visa routes of an occupation on a day as answers read them: status, conditions, for whom; lists over by then."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.atlas import routes as systems
from careercli.atlas import visas
from careercli.queries.visas import posts_of, routes_on
from careercli.record.route_asks import NEEDED, NOT_NEEDED, is_for_newcomers, offer_of
from careercli.record.visas import OPEN, PERSON, UNKNOWN, WITH_CONDITIONS
from careercli.rules.eligibility import holds, in_time, state_on

if TYPE_CHECKING:
    from careercli.record.occupation import Occupation

Record = Mapping[str, Any]
COUNTS = "in force"


class Route(NamedTuple):
    """`asks` are kinds of conditions, none where not all are known; `instead` says what may stand for one, or
    names it where its kind is too short to judge by.

    `least_pay` is (amount, period); `more_pay` says who must be paid more; `going_rate`: it is the job's own going
    rate, which is above what the route requires of everyone. `rounds`: it only picks among those who come by another
    route. `rules_to` are the systems whose points are not known on the day, each with the last day they are known for;
    `personal`: it looks at the person, whatever the occupation. `hint`: that it takes the occupation is a sign only.
    `notices` go with its name. `lower_pay` is (amount, period, for whom it is enough). `pool`: people come only when
    invited, or their names drawn; `last` is when they last were, "" where that is not known or nobody was;
    `drawn` says how they are picked where that is not by rounds of invitations.
    `changed` is the day after it where the rules are known to have changed, else "". `offer` says whether a job offer
    is needed where that is written and not known from `asks`; `systems` are its points systems.
    """

    route: str
    name: str
    status: str
    source: str
    bound: bool = True
    weak: bool = False
    asks: tuple[str, ...] = ()
    instead: Mapping[str, str] = MappingProxyType({})
    whom: str = ""
    least_pay: tuple[tuple[float, str], ...] = ()
    more_pay: str = ""
    going_rate: bool = False
    rules_to: tuple[tuple[str, str], ...] = ()
    changed: str = ""
    rounds: bool = False
    personal: bool = False
    hint: str = ""
    notices: tuple[str, ...] = ()
    pool: bool = False
    drawn: str = ""
    last: str = ""
    lower_pay: tuple[tuple[float, str, str], ...] = ()
    offer: str = ""
    systems: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it takes the occupation on the day."""
        return self.status in (OPEN, WITH_CONDITIONS)

    @property
    def is_unsure(self) -> bool:
        """Whether it may take the occupation or does, but not all its conditions are known."""
        return self.status == UNKNOWN or (self.is_open and not self.asks and not self.rounds)

    @property
    def is_for_newcomers(self) -> bool:
        """Whether someone from anywhere, not yet in the country, may use it."""
        return is_for_newcomers(self.asks)

    @property
    def asks_offer(self) -> bool:
        """Whether it cannot be had without a job offer."""
        return offer_of(self.asks, self.instead, self.offer) == NEEDED

    @property
    def takes_offer(self) -> bool:
        """Whether a job offer is needed, or is one of the ways in."""
        return offer_of(self.asks, self.instead, self.offer) != NOT_NEEDED


def routes_of(record: Occupation, day: str) -> tuple[list[Route], frozenset[tuple[str, int]]]:
    """Every route as `career visas` answers it on the day; the lists (key, year) that do not count on it."""
    country = record["country"]
    book = visas.book(country)
    found = read_routes(routes_on(record, book, day), record, book, day)
    return found, frozenset(_over(country, book, day))


def read_routes(answers: Sequence[Record], record: Occupation, book: Record, day: str) -> list[Route]:
    """Routes as `career visas` answers them on the day, each with what the atlas has of it."""
    country, code = record["country"], record["code"]
    stored = {f"{country}/{route['key']}": route for route in book["routes"]}
    return [
        read_route(one, stored[one["route"]], day, code, partial(going_rate, stored[one["route"]], code, day))
        for one in answers
    ]


def read_route(
    answer: Record, stored: Record, day: str, code: str, rate: Callable[[str], float] = lambda _: 0.0
) -> Route:
    """`answer` is the route as `career visas` answers it on the day, `stored` as the atlas has it; `rate` gives the
    going rate of the occupation by the year for the name of a rule ("" for the whole rate), 0 where there is none."""
    pays = [one for one in stored.get("least_pay", ()) if holds(one, day, code)]
    whole_rate = rate("")
    is_going = any(one["amount"] < whole_rate for one in pays)
    on = {reason["values"].get("list") for reason in answer["why"]}
    lower = [(less, one["period"]) for one in pays for less in one.get("lower", ()) if less.get("on") in (None, *on)]
    rules = tuple((one["system"], one["known_to"]) for one in answer["systems"] if not one["known"] and one["known_to"])
    asks = tuple(stored.get("asks", ()))
    return Route(
        answer["route"],
        answer["name"],
        answer["status"],
        answer["source"],
        bound=answer["bound"] and answer["bound_to"] != PERSON,
        weak=answer["weak"],
        asks=asks,
        instead=stored.get("instead", {}),
        whom=stored.get("whom", ""),
        least_pay=((whole_rate, "year"),) if is_going else tuple((one["amount"], one["period"]) for one in pays),
        more_pay=next((one["says"] for one in pays if "says" in one), ""),
        going_rate=is_going,
        rules_to=rules,
        changed=next((_after(to) for _, to in rules for note in stored["notes"] if note.get("from") == _after(to)), ""),
        rounds=not asks and bool(answer["systems"]),
        personal=answer["bound_to"] == PERSON,
        hint=answer["hint"],
        notices=tuple(note["says"] for note in answer["notes"] if note["notice"]),
        pool="invited" in answer,
        drawn=_drawn(answer.get("invited") or {}),
        last=(answer.get("invited") or {}).get("last") or "",
        lower_pay=tuple((_lower(less, rate), period, less["says"]) for less, period in lower),
        offer=answer["offer"],
        systems=tuple(one["system"] for one in answer["systems"]),
    )


def _drawn(invited: Record) -> str:
    """What data/ itself says of how people are picked, where no rounds of invitations are known."""
    return "" if "known_to" in invited else str(invited.get("says", ""))


def _lower(less: Record, rate: Callable[[str], float]) -> float:
    """A lower least pay, or the part of the going rate that goes with it where that is higher."""
    amount: float = less["amount"]
    return max(amount, rate(less["rate"])) if "rate" in less else amount


def _after(day: str) -> str:
    return str(date.fromisoformat(day) + timedelta(days=1))


def closed_posts(record: Occupation) -> list[tuple[str, str]]:
    """Who may not hold posts of the occupation, whatever visa they have, and the grade of the evidence."""
    return [(post["says"], post["confidence"]) for post in posts_of(visas.book(record["country"]), record["code"])]


def not_covered(country: str) -> list[str]:
    """The ways to work in the country that we have no rules of."""
    found: list[str] = visas.book(country)["not_covered"]
    return found


def going_rate(route: Mapping[str, Any], code: str, day: str, part: str = "") -> float:
    """The yearly going rate a route, as visas.toml has it, asks for the occupation on the day where it is above its
    least pay, or the part of it that a rule of its points system has; 0 where it asks none."""
    if "going_rate" not in route:
        return 0.0
    return _going_rates(route["systems"][0], part or route["going_rate"], day).get(code, 0.0)


@cache
def _going_rates(system: str, rule: str, day: str) -> dict[str, float]:
    record = systems.record_or_none(system) or {"rules": []}
    blocks = (block for one in record["rules"] if one["id"] == rule for block in one["dated"])
    return next((block["levels"] for block in blocks if in_time(block, day)), {})


def _over(country: str, book: dict[str, Any], day: str) -> list[tuple[str, int]]:
    return [
        (f"{country}/{name}", version["year"])
        for name, versions in book["lists"].items()
        for version in versions
        if state_on(version, day) != COUNTS
    ]

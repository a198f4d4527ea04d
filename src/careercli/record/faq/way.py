"""A visa route as the answers read it: how it stands on the day, what it asks, for whom it is."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from careercli.record.route_asks import is_for_newcomers, needs_offer
from careercli.record.standing import holds
from careercli.record.visas import OPEN, PERSON, UNKNOWN, WITH_CONDITIONS

Record = Mapping[str, Any]


class Way(NamedTuple):
    """`asks` are kinds of conditions, none where not all are known here; `instead` says what may stand for one, or
    tells it where its kind is too short to judge by.

    `least_pay` is (amount, period); `more_pay` says of whom more is asked; `going_rate`: it is the job's own going
    rate, which is above what the route asks of everyone. `rounds`: it only picks among those who come by another
    route. `rules_to` are the systems whose points are not known on the day, each with the last day they are known for;
    `personal`: it looks at the person, whatever the occupation. `hint`: that it takes the occupation is a sign only.
    `notices` go with its name. `lower_pay` is (amount, period, for whom it is enough). `pool`: people come only when
    invited, or their names drawn; `last` is when they last were, "" where that is not known here or nobody was.
    `changed` is the day after it where the rules are known to have changed, else "".
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
    last: str = ""
    lower_pay: tuple[tuple[float, str, str], ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it takes the occupation on the day."""
        return self.status in (OPEN, WITH_CONDITIONS)

    @property
    def is_unsure(self) -> bool:
        """Whether it may take the occupation or does, but not all that would be asked is known here."""
        return self.status == UNKNOWN or (self.is_open and not self.asks and not self.rounds)

    @property
    def is_for_newcomers(self) -> bool:
        """Whether someone from anywhere, not yet in the country, may use it."""
        return is_for_newcomers(self.asks)

    @property
    def asks_offer(self) -> bool:
        """Whether it cannot be had without a job offer."""
        return needs_offer(self.asks, self.instead)


def way(told: Record, route: Record, day: str, code: str, rate: Callable[[str], float] = lambda _: 0.0) -> Way:
    """`told` is the route as `career visas` answers it on the day, `route` as the atlas has it; `rate` gives the going
    rate of the occupation by the year for the name of a rule ("" for the whole rate), 0 where the route asks none."""
    pays = [one for one in route.get("least_pay", ()) if holds(one, day, code)]
    going_rate = rate("")
    is_going = any(one["amount"] < going_rate for one in pays)
    on = {reason["values"].get("list") for reason in told["why"]}
    lower = [(less, one["period"]) for one in pays for less in one.get("lower", ()) if less.get("on") in (None, *on)]
    rules = tuple((one["system"], one["known_to"]) for one in told["systems"] if not one["known"] and one["known_to"])
    asks = tuple(route.get("asks", ()))
    return Way(
        told["route"],
        told["name"],
        told["status"],
        told["source"],
        told["bound"] and told["bound_to"] != PERSON,
        told["weak"],
        asks,
        route.get("instead", {}),
        route.get("whom", ""),
        ((going_rate, "year"),) if is_going else tuple((one["amount"], one["period"]) for one in pays),
        next((one["says"] for one in pays if "says" in one), ""),
        is_going,
        rules,
        next((_after(to) for _, to in rules for note in route["notes"] if note.get("from") == _after(to)), ""),
        not asks and bool(told["systems"]),
        told["bound_to"] == PERSON,
        told["hint"],
        tuple(note["says"] for note in told["notes"] if note["notice"]),
        "invited" in told,
        (told.get("invited") or {}).get("last") or "",
        tuple((_lower(less, rate), period, less["says"]) for less, period in lower),
    )


def _lower(less: Record, rate: Callable[[str], float]) -> float:
    """A lower least pay, or the part of the going rate that goes with it where that is higher."""
    amount: float = less["amount"]
    return max(amount, rate(less["rate"])) if "rate" in less else amount


def _after(day: str) -> str:
    from datetime import date, timedelta

    return str(date.fromisoformat(day) + timedelta(days=1))

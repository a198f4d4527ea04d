"""What stands in the way today, and what the plan does not know: the facts that would decide it are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.move import ASK, MET
from careercli.record.recognition import ORIGINS
from careercli.record.route_asks import NEEDED
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.record.move import Destination, LeastPay, WayOf
    from careercli.record.recognition import PathwayOf
    from careercli.rules.origin import Person

OFFICIAL = "official"
FACTS = 6
"""Facts of the profile that are named together."""


def blocked_by(one: Destination) -> list[str]:
    """What keeps the person from working there today, what is hardest first."""
    return list(_blocked(one))


def _blocked(one: Destination) -> Iterator[str]:
    if one["citizen"] or "free_movement" in one:
        yield from _of_licence(one)
        return
    way = one["visa"]
    if way is None:
        yield Message("move.block.no_way")
        return
    if way["way"] == ASK:
        yield Message("move.block.ask")
    if way["offer"] == NEEDED and not way["offered"]:
        yield Message("move.block.offer")
    least = way.get("least_pay")
    if least and least["median_reaches"] is False:
        yield Message("move.block.pay", least=_pay(least))
    margin = way.get("margin")
    if margin and margin["points"] is not None and margin["points"] < 0:
        yield Message("move.block.points", n=-int(margin["points"]))
    yield from _of_licence(one)


def _of_licence(one: Destination) -> Iterator[str]:
    licence = one["licence"]
    steps = [step for step in one["steps"] if step["purpose"] == "licence" and step["counted"]]
    if steps and licence["needed"] is not False:
        yield Message("move.block.licence")
    elif licence["needed"]:
        yield Message("move.block.licence_unknown")


def _pay(least: LeastPay) -> str:
    """Pay that is required, rounded up, since less than it is not enough."""
    amount = int(-(-least["amount"] // 1))
    return Message("pay.amount", amount=amount, currency=least["currency"], per=Message(f"unit.a.{least['period']}"))


def unknown(one: Destination, pathway: PathwayOf, person: Person) -> list[str]:
    """What the plan does not know."""
    said = [*_of_right(one), *_of_person(one, pathway, person), *_of_steps(one, pathway), *_of_way(one["visa"])]
    return list(dict.fromkeys(said))


def _of_right(one: Destination) -> Iterator[str]:
    """Whether the right to work there rests on less than an official text."""
    right = one.get("free_movement")
    if right and right["grade"] != OFFICIAL:
        yield Message("move.unknown.right", name=right["name"])


def _of_person(one: Destination, pathway: PathwayOf, person: Person) -> Iterator[str]:
    """Which answers hang on what they did not say."""
    entries = [*one["steps"], *pathway["notes"]]
    for origin in ORIGINS:
        hanging = sum(origin in entry["depends_on"] for entry in entries)
        if hanging and not getattr(person, origin):
            yield Message(f"move.unknown.{origin}", n=hanging)
    way = one["visa"]
    if way and way["lacking"] and way["way"] != MET:
        yield Message("move.unknown.facts", name=way["name"], known=way["lacking"][:FACTS])


def _of_steps(one: Destination, pathway: PathwayOf) -> Iterator[str]:
    if "missing" in pathway:
        bodies = pathway["bodies"]
        yield Message("move.unknown.steps", known=bodies) if bodies else Message("move.unknown.steps_nobody")
    for step in one["steps"]:
        if "ended" in step:
            yield Message("move.unknown.ended", name=step["name"], day=step["ended"])
    if no_fee := one["totals"]["no_fee"]:
        yield Message("move.unknown.fees", n=no_fee)
    if no_time := one["totals"]["months"]["unknown"]:
        yield Message("move.unknown.months", n=no_time)
    check = sum(step["to_check"] for step in one["steps"])
    if check:
        yield Message("move.unknown.to_check", n=check)


def _of_way(way: WayOf | None) -> Iterator[str]:
    if way is None:
        return
    ended = way.get("margin", {"edition_ended": None})["edition_ended"] or way.get("edition_ended")
    if ended:
        yield Message("move.unknown.rules", name=way["name"], day=ended)
    if way["hint"]:
        yield way["hint"]

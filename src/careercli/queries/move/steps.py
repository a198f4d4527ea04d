"""The steps of a plan: of recognition in one region, then of the visa; what all of them cost and last."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, cast

from careercli.queries.move.pay import in_reader_money
from careercli.queries.recognition import route_fees
from careercli.record.route_asks import NEEDED
from careercli.rules.pathway import months, sums
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from careercli.record.fee import FeeOf
    from careercli.record.move import PlanStep, Totals, WayOf
    from careercli.record.recognition import StepOf, Track

FEES = (
    "credential-report", "province", "fee", "residence-right", "biometrics", "entry-visa", "issue", "permit",
    "health-surcharge", "petition", "adjustment", "registration",
)  # fmt: skip
"""What somebody who comes alone pays for a visa, in the order it falls due; not savings, nor fees of families."""
PER_TIME = ("year", "years", "month", "months")
"""Units of fees that come again, so that no sum has them."""
IN_MONTHS = {"months": 1.0, "month": 1.0, "years": 12.0, "year": 12.0, "weeks": 12 / 52, "days": 12 / 365}
LICENCE, VISA = "licence", "visa"
"""Purposes of steps; what notes of the visa are called too."""
OFFER, APPLICATION = "visa-offer", "visa"
UNPRICED = (OFFER, APPLICATION)
"""Steps that cost nothing themselves: what is paid with an application are steps of their own."""


def combined(track: Track | None, way: WayOf | None, asks: Collection[str], day: str) -> list[StepOf]:
    """All steps in an order they can be done in. The visa waits for the licence where its route asks for one."""
    before = list(track["steps"]) if track else []
    if way is None:
        return before
    country, _, route = way["route"].partition("/")
    entries = route_fees(country, route, day)
    waits = _last(before) if LICENCE in asks else []
    return [*before, *_of_visa(way, entries, waits)]


def without_visa(track: Track | None) -> Track | None:
    """The track of somebody who needs no visa: what serves the visa alone is left out."""
    if track is None:
        return None
    steps = {step["id"]: step for step in track["steps"]}
    needed = [key for key, step in steps.items() if step["purpose"] != VISA]
    for key in needed:
        needed += [one for one in steps[key]["after"] if one in steps and one not in needed]
    return {**track, "steps": [step for key, step in steps.items() if key in needed]}


def _last(steps: Sequence[StepOf]) -> list[str]:
    """The counted steps that no counted step waits for."""
    counted = [step for step in steps if step["counted"]]
    awaited = {key for step in counted for key in step["after"]}
    return [step["id"] for step in counted if step["id"] not in awaited]


def _of_visa(way: WayOf, entries: Sequence[FeeOf], waits: list[str]) -> list[StepOf]:
    made: list[dict[str, Any]] = []
    after = list(waits)
    if way["offer"] == NEEDED and not way["offered"]:
        made.append(_step(way, OFFER, Message("move.step.offer"), [], "job"))
        after.append(OFFER)
    time = next((one for one in entries if one["item"] == "processing"), None)
    application = _step(way, APPLICATION, Message("move.step.visa", name=way["name"]), after, "visa")
    made.append(application | _times(time))
    paid = [one for item in FEES for one in entries if one["item"] == item and one.get("payer") != "employer"]
    made += [_fee(way, one, after) for one in paid]
    return [cast("StepOf", one) for one in made]


def _step(way: WayOf, key: str, label: str, after: Sequence[str], purpose: str) -> dict[str, Any]:
    """A step that rests on the rules of the route itself."""
    return {
        "id": key,
        "label": label,
        "text": "",
        "purpose": purpose,
        "applies": "yes",
        "depends_on": [],
        "counted": True,
        "starts": "after" if after else "now",
        "after": list(after),
        "optional": False,
        "body": "",
        "page": way["page"],
        "to_check": way["grade"] == "general",
        "source": way["source"],
        "grade": way["grade"],
        "as_of": way["checked"],
    }


def _times(entry: FeeOf | None) -> dict[str, Any]:
    """The months until a decision: an official time is one for most, so that it is the most we know, not the least."""
    if entry is None or "amount" not in entry or entry.get("unit") not in IN_MONTHS:
        return {}
    most = entry["amount"] * IN_MONTHS[entry["unit"]]
    found = {"months_min": 0, "months_max": int(-(-most // 1)), "source": entry["source"], "grade": entry["grade"]}
    return {**found, "as_of": entry["as_of"], "to_check": entry["to_check"]}


def _fee(way: WayOf, entry: FeeOf, after: Sequence[str]) -> dict[str, Any]:
    """What is paid with the application; without an amount where it is not known, or not any more."""
    made = _step(way, f"{APPLICATION}-{entry['item']}", Message(f"move.fee.{entry['item']}"), after, "visa")
    made |= {"item": entry["item"], "source": entry["source"], "grade": entry["grade"], "as_of": entry["as_of"]}
    made |= {"to_check": entry["to_check"], "payer": entry.get("payer", "applicant"), "months_min": 0, "months_max": 0}
    if "only" in entry:
        made["only"] = entry["only"]
    if "ended" in entry:
        return {**made, "ended": entry["ended"]}
    if "amount" not in entry or "currency" not in entry or entry["to_check"]:
        return made
    made |= {"fee": entry["amount"], "currency": entry["currency"]}
    if since := entry.get("since"):
        made["fee_year"] = int(since[:4])
    if entry.get("fee_old"):
        made["fee_old"] = True
    if entry.get("unit") in PER_TIME and entry["amount"]:
        made |= {"per": entry["unit"], "counted": False}
    return made


def totals(steps: Sequence[StepOf], currency: str, day: str) -> Totals:
    """The sums of the counted steps, by currency and in the reader's, and the months of the longest chain."""
    fees = sums(steps)
    years = [year for one in fees for year in one["years"]]
    unpriced = [step for step in steps if step["counted"] and "fee" not in step and step["id"] not in UNPRICED]
    return {
        "fees": fees,
        "converted": in_reader_money(fees, currency, datetime.date.fromisoformat(day).year),
        "years": [min(years), max(years)] if years else [],
        "no_fee": len(unpriced),
        "months": {**months(steps), "unknown": len(_untimed(steps))},
    }


def _untimed(steps: Sequence[StepOf]) -> list[StepOf]:
    """Counted steps nobody times, on any chain: one of them may be the longest."""
    return [step for step in steps if step["counted"] and "months_min" not in step and "months_max" not in step]


def certainty(steps: Iterable[StepOf]) -> int | None:
    """How many of a hundred counted steps rest on an official text; None of none."""
    counted = [step for step in steps if step["counted"]]
    return round(100 * sum(step["grade"] == "official" for step in counted) / len(counted)) if counted else None


def as_programs_read(step: StepOf) -> PlanStep:
    """A step under the names of the plan."""
    made: dict[str, Any] = {key: value for key, value in step.items() if key not in ("label", "tests")}
    made["name"] = step["label"]
    if "tests" in step:
        made["language"] = step["tests"]
    return cast("PlanStep", made)

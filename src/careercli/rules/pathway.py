"""The steps of recognition for one person on a day, in one region: which, in what order, what they cost and last."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from careercli.record.recognition import GENERAL, OLD
from careercli.rules.critical_path import closed_up, in_order, longest
from careercli.rules.origin import Person, found

if TYPE_CHECKING:
    from careercli.record.recognition import (
        Duration,
        Note,
        NoteOf,
        Recognition,
        RecognitionSource,
        Step,
        StepOf,
        Sum,
        Track,
    )

FIGURES = ("fee", "fee_to", "currency", "fee_year", "months_min", "months_max", "tests")
"""What of a step is not said any more after its last day."""
OF_ORIGIN = (
    "regions", "not_regions", "passport", "not_passport", "trained_in", "not_trained_in", "worked_in", "not_worked_in",
)  # fmt: skip
"""What of an entry has become its verdict."""
Cited = Mapping[str, "RecognitionSource"]


def regions_of(record: Recognition) -> list[str]:
    """The regions a profession has steps of their own for, in the order of the file."""
    named = [[*step.get("regions", ()), *step.get("not_regions", ())] for step in record["steps"]]
    return list(dict.fromkeys(chain.from_iterable(named)))


def holds_in(entry: Mapping[str, Any], region: str) -> bool:
    """Whether an entry is for a region; the country's key stands for every region that no entry names."""
    if "regions" in entry:
        return region in entry["regions"]
    return region not in entry.get("not_regions", ())


def track(record: Recognition, region: str, person: Person, on: datetime.date, cited: Cited) -> Track:
    """The steps for a person in a region, with their sums."""
    verdicts = {step["id"]: found(step, person) for step in record["steps"]}
    kept = {
        step["id"]: step
        for step in record["steps"]
        if holds_in(step, region) and verdicts[step["id"]].verdict != "no" and not _begins_after(step, on)
    }
    after = closed_up(list(kept), {step["id"]: step["after"] for step in record["steps"]})
    steps: list[StepOf] = []
    for key in in_order(list(kept), after):
        made: dict[str, Any] = {**_dated(kept[key], on), "applies": verdicts[key].verdict}
        made |= {
            "depends_on": verdicts[key].depends_on,
            "after": after[key],
            "starts": "after" if after[key] else "now",
        }
        made["counted"] = not kept[key]["optional"] and kept[key].get("instead_of") not in kept
        steps.append(cast("StepOf", _sourced(made, cited)))
    return {
        "region": region,
        "steps": steps,
        "fees": sums(steps),
        "no_fee": sum(step["counted"] and "fee" not in step for step in steps),
        "months": months(steps),
    }


def notes(record: Recognition, regions: Sequence[str], person: Person, on: datetime.date, cited: Cited) -> list[NoteOf]:
    """What a person should know in any of the regions, by day."""
    made: list[NoteOf] = []
    for note in record["notes"]:
        one = found(note, person)
        if one.verdict == "no" or _begins_after(note, on) or not any(holds_in(note, region) for region in regions):
            continue
        dated = {**_dated(note, on), "applies": one.verdict, "depends_on": one.depends_on}
        made.append(cast("NoteOf", _sourced(dated, cited)))
    return made


def _begins_after(entry: Mapping[str, Any], on: datetime.date) -> bool:
    return str(entry.get("effective_from", "")) > on.isoformat()


def _dated(entry: Step | Note, on: datetime.date) -> dict[str, Any]:
    """An entry as it is known on a day: after its last day without figures, and with that day."""
    made: dict[str, Any] = {key: value for key, value in entry.items() if key not in OF_ORIGIN}
    if (last := entry.get("effective_to")) and last < on.isoformat():
        made = {key: value for key, value in made.items() if key not in FIGURES} | {"ended": last}
    if "fee_year" in made and on.year - made["fee_year"] > OLD:
        made["fee_old"] = True
    return made


def _sourced(made: dict[str, Any], cited: Cited) -> dict[str, Any]:
    source = cited[made["source"]]
    return {**made, "to_check": made["source"] == GENERAL, "grade": source["grade"], "as_of": source["as_of"]}


def sums(steps: Sequence[StepOf]) -> list[Sum]:
    """The fees of counted steps by currency: `low` of those that surely apply, `high` of all, each at its highest."""
    by: dict[str, list[StepOf]] = {}
    for step in steps:
        if step["counted"] and "fee" in step and step["fee"] + step.get("fee_to", 0):
            by.setdefault(step["currency"], []).append(step)
    return [_sum(currency, paid) for currency, paid in by.items()]


def _sum(currency: str, paid: Sequence[StepOf]) -> Sum:
    years = [step["fee_year"] for step in paid if "fee_year" in step]
    return {
        "currency": currency,
        "low": round(sum(step["fee"] for step in paid if step["applies"] == "yes"), 2),
        "high": round(sum(step.get("fee_to", step["fee"]) for step in paid), 2),
        "years": [min(years), max(years)] if years else [],
        "undated": sum("fee_year" not in step for step in paid),
    }


def months(steps: Sequence[StepOf]) -> Duration:
    """Months along the longest chain of counted steps: of those that surely apply at their shortest, of all at their
    longest; and how many steps of that longest chain say nothing of their length."""
    counted = [step for step in steps if step["counted"]]
    after = closed_up([step["id"] for step in counted], {step["id"]: step["after"] for step in steps})
    sure = [step["id"] for step in counted if step["applies"] == "yes"]
    shortest = {step["id"]: step.get("months_min", 0) for step in counted}
    most = {step["id"]: step.get("months_max", step.get("months_min")) for step in counted}
    high = longest([step["id"] for step in counted], after, most)
    low = longest(sure, closed_up(sure, after), shortest)
    return {"low": low.months, "high": high.months, "unknown": high.unknown}

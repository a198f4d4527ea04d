"""What facts come to under a points system on a day, why, and what would raise it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.explore.systems import day_of, find_system
from careercli.rules import score
from careercli.rules.changes import improvements
from careercli.rules.facts import Facts, facts_of
from careercli.rules.load import System, edition_on, system_on
from careercli.rules.settings import merged
from careercli.rules.trace import traced

if TYPE_CHECKING:
    from careercli.model.points import PointsOf, Remark, TraceLine

Record = dict[str, Any]
WEAK = {"S": "a secondary source", "K": "general knowledge"}
"""What is told of evidence below a dated transcription of the official text."""


class Asked(NamedTuple):
    """A system on a day with facts that were checked."""

    system: System
    facts: Facts


def asked(name: str, given: Record, settings: Sequence[str] = (), on: str | None = None) -> Asked:
    """The question. Raises NotFound, NotKnownHere for a day without known rules, BadFacts with every problem."""
    return asked_of(find_system(name), given, settings, on)


def asked_of(
    record: Record, given: Record, settings: Sequence[str] = (), on: str | None = None, *, together: bool = True
) -> Asked:
    """The same of a system at hand; `together`: whether the facts must agree with each other."""
    facts = merged(record, given, settings)
    day = day_of(record, facts, on)
    edition_on(record, day)  # a day without rules is refused before facts are asked for
    return Asked(system_on(record, day), facts_of(record, facts, day, together=together))


def points_of(question: Asked) -> PointsOf:
    """The answer: outcome, breakdown, trace, improvements, notes, and the defaults nobody stated."""
    system, facts = question
    values = score.values_of(system, facts.values)
    outcome = score.outcome(system, values)
    record: Record = {
        "system": system.record["system"],
        "name": system.record["title"],
        "on": system.day,
        "edition": system.edition["name"],
        "page": system.record["page"],
        "total": outcome["total"],
        "pass": outcome["pass"],
        "pass_mark": outcome["pass_mark"],
        "eligible": not outcome["failed"] if _asks_anything(system) else None,
        "failed": outcome["failed"],
        "breakdown": score.breakdown(system, values),
        "assumed": facts.assumed,
        "improvements": improvements(system, facts.values, values),
        "notes": notes_on(system),
        "trace": traced(system, values),
    }
    return cast("PointsOf", {**record, **score.answers(system, values)})


def _asks_anything(system: System) -> bool:
    return any(rule.kind == "requirement" for rule in system.rules)


def notes_on(system: System) -> list[Remark]:
    """What must be known beside the figures on that day."""
    kept = [
        note for note in system.record["notes"] if note.get("from", "") <= system.day <= note.get("to", "9999-12-31")
    ]
    return [
        {
            "says": note["says"],
            "source": note["source"],
            "contested": note["contested"],
            "confidence": note["confidence"],
        }
        for note in kept
    ]


def warnings_on(trace: Sequence[TraceLine]) -> list[str]:
    """Which of the rules that count here rest on less than the official text or a dated transcription of it."""
    found = []
    for confidence, what in WEAK.items():
        labels = [line["label"] for line in trace if line["confidence"] == confidence and line["value"] not in (0, "")]
        if labels:
            found.append(f"Known from {what} only: {'; '.join(dict.fromkeys(labels))}")
    return found

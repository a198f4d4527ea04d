"""What published scores of AI are made of: the activities that add to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas.ai_parts import Added, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careercli.record.ai import Measure
    from careercli.record.ai_parts import OtherParts, PartAmounts, ScorePart, ScoreParts


def score_parts(measures: Iterable[Measure]) -> list[ScoreParts]:
    """The parts of each kind of measure at the nearest code it rates, of those whose publisher names them."""
    nearest: dict[str, Measure] = {}
    for measure in measures:
        nearest.setdefault(measure["measure"], measure)
    found = ((measure, parts_of(measure["measure"], measure["rated_at"])) for measure in nearest.values())
    return [_parts(measure, parts) for measure, parts in found if parts]


def _parts(measure: Measure, parts: list[Added]) -> ScoreParts:
    goal, action = (round(sum(getattr(part, half) for part in parts), 4) for half in ("goal", "action"))
    whole = sum(part.goal + part.action for part in parts)
    record: ScoreParts = {
        "measure": measure["measure"],
        "name": measure["name"],
        "rated_at": measure["rated_at"],
        "quality": measure["quality"],
        "value": measure["value"],
        "goal": goal,
        "action": action,
        "activities": [_part(part, whole) for part in parts if part.activity],
        "year": measure["year"],
        "source": parts[0].source,
    }
    if "borrowed_from" in measure:
        record["borrowed_from"] = measure["borrowed_from"]
    others = [part for part in parts if not part.activity]
    if others:
        record["others"] = _others(others[0], whole)
    return record


def _part(part: Added, whole: float) -> ScorePart:
    return {
        "activity": part.activity or "",
        "title": (part.title or "").rstrip("."),
        **_amounts(part, whole),
    }


def _others(part: Added, whole: float) -> OtherParts:
    return {"count": part.many, **_amounts(part, whole)}


def _amounts(part: Added, whole: float) -> PartAmounts:
    """How heavy it is and what it adds, in percent of the work and of the whole score."""
    return {
        "weight": round(100 * part.weight, 1),
        "goal": round(part.goal, 4),
        "action": round(part.action, 4),
        "share": round(100 * (part.goal + part.action) / whole, 1),
    }

"""What the activities of a measure add to its value at a code."""

from __future__ import annotations

from typing import NamedTuple

from careercli.atlas.connection import ask


class Added(NamedTuple):
    """What an activity adds to either half of a measure; the row of all others together has no activity."""

    activity: str | None
    title: str | None
    many: int
    weight: float
    goal: float
    action: float
    source: str


def parts_of(measure: str, rated_at: str) -> list[Added]:
    """The parts of a measure at a code, the heaviest first and all others together last."""
    rows = ask(
        "SELECT p.activity, a.title, p.count, p.weight, p.goal, p.action, p.source FROM measure_part p"
        " LEFT JOIN measure_activity a USING (activity) WHERE p.measure = ? AND p.rated_at = ? ORDER BY p.place",
        measure,
        rated_at,
    )
    return [Added(*row) for row in rows]

"""Rounds of invitations: the cut-offs over time, and where a score would have stood."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.catalogue import rounds as reader
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.model.rounds import RoundLine


class Series(NamedTuple):
    """The rounds of one category, newest first."""

    category: str
    rounds: list[RoundLine]


def rounds(category: str | None = None, score: int | None = None) -> list[RoundLine]:
    """The rounds, newest first, each with where `score` stands. Raises UsageError naming the categories there are."""
    lines = reader.rounds(find_category(category) if category else None)
    return [_standing(line, score) for line in lines] if score is not None else lines


def find_category(typed: str) -> str:
    """The category of this name, however its letters and gaps are written."""
    wanted = typed.strip().lower().replace("_", "-").replace(" ", "-")
    known = reader.categories()
    if wanted not in known:
        raise UsageError(f"No category `{typed}` in the rounds", f"Categories: {', '.join(known)}")
    return wanted


def categories() -> list[str]:
    """The categories there were rounds of."""
    return reader.categories()


def grid_end() -> str | None:
    """The last day of the last grid known here; None when it is still in force or none is known."""
    grids = reader.grids()
    return grids[-1].get("to") if grids else None


def grid_ended() -> tuple[str, str] | None:
    """The last day of the last grid known here, and what changed then; None when it is still in force."""
    from careercli.explore.systems import changed, find_system

    end = grid_end()
    return None if end is None else (end, changed(find_system(reader.SYSTEM)))


def by_category(lines: list[RoundLine]) -> list[Series]:
    """The rounds by category, the category with the newest round first."""
    grouped: dict[str, list[RoundLine]] = {}
    for line in lines:
        grouped.setdefault(line["category"], []).append(line)
    return [Series(category, found) for category, found in grouped.items()]


def _standing(line: RoundLine, score: int) -> RoundLine:
    """At the cut-off itself the age of the profile decided, which nobody here knows: `level`."""
    difference = score - line["cutoff"]
    stands = "above" if difference > 0 else "below" if difference < 0 else "level"
    return {**line, "score": score, "difference": difference, "stands": stands}

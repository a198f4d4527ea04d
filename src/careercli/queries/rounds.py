"""Rounds of invitations: the cut-offs over time, and where a score would have stood."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import rounds as reader
from careercli.errors import NotFound
from careercli.queries.sources import named_sources
from careercli.record.finished import Finished
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.rounds import RoundLine
    from careercli.text.text import Text


EVERYONE = "general"
"""The category of rounds that took candidates of every class."""
ONLY_SOME = "only-for-some"
"""Why a score is not set against a cut-off."""


class Series(NamedTuple):
    """The rounds of one category, newest first."""

    category: str
    rounds: list[RoundLine]


def rounds_of(category: str | None, score: int | None, notes: Sequence[str] = (), t: Text | None = None) -> Finished:
    """The rounds, as `rounds`; `told`: what else is known of the score."""
    over = _ended()
    lines = rounds(category, score)
    sources = named_sources({line["source"] for line in lines})
    page = None
    if t:
        from careercli.record.pages.rounds import RoundsPage

        page = RoundsPage(by_category(lines), lines, grid_ended(), sources)
    return Finished(lines, page, sources, [*over, *notes], ended=over)


def _ended() -> list[str]:
    """What programs are told of a grid no longer in force: the change, and that its scores cannot be compared."""
    from careercli.text.text import text
    from careercli.words.points import sentence

    ended = grid_ended()
    if ended is None:
        return []
    end, changed = ended
    notes = sentence(changed, end, text()("ended.cutoffs"), text())
    return [notes, Message("warning.rounds.grids", day=end)]


def rounds(category: str | None = None, score: int | None = None) -> list[RoundLine]:
    """The rounds, newest first, each with where `score` stands: of all rounds only those that took everyone, since the
    others took people with a nomination, Canadian work, French or a listed occupation; of one category all, for whoever
    names it belongs to it. Raises NotFound naming the categories there are."""
    wanted = find_category(category) if category else None
    lines = reader.rounds(wanted)
    if score is None:
        return lines
    compared = _against_score if wanted else _for_everyone
    return [compared(line, score) for line in lines]


def find_category(typed: str) -> str:
    """The category of this name, however its letters and gaps are written."""
    wanted = typed.strip().lower().replace("_", "-").replace(" ", "-")
    known = reader.categories()
    if wanted not in known:
        raise NotFound("error.rounds.category", "hint.known.categories", name=typed, known=known)
    return wanted


def categories() -> list[str]:
    """The categories there were rounds of."""
    return reader.categories()


def system() -> str:
    """The points system whose rounds are known."""
    return reader.system()


def grid_end() -> str | None:
    """The last day of the last grid known here; None when it is still in force or none is known."""
    grids = reader.grids()
    return grids[-1].get("to") if grids else None


def grid_ended() -> tuple[str, str] | None:
    """The last day of the last grid known here, and what changed then; None when it is still in force."""
    from careercli.queries.systems import changed, find_system

    end = grid_end()
    return None if end is None else (end, changed(find_system(reader.system())))


def by_category(lines: list[RoundLine]) -> list[Series]:
    """The rounds by category, the category with the newest round first."""
    grouped: dict[str, list[RoundLine]] = {}
    for line in lines:
        grouped.setdefault(line["category"], []).append(line)
    return [Series(category, found) for category, found in grouped.items()]


def _for_everyone(line: RoundLine, score: int) -> RoundLine:
    """Where the score stands in a round that took everyone; of any other the cut-off is no measure of it."""
    if line["category"] == EVERYONE:
        return _against_score(line, score)
    return {
        **line,
        "score": score,
        "difference": None,
        "stands": None,
        "missing": {"difference": ONLY_SOME, "stands": ONLY_SOME},
    }


def _against_score(line: RoundLine, score: int) -> RoundLine:
    """At the cut-off itself the age of the profile decided, which nobody here knows: `level`."""
    difference = score - line["cutoff"]
    stands = "above" if difference > 0 else "below" if difference < 0 else "level"
    return {**line, "score": score, "difference": difference, "stands": stands}

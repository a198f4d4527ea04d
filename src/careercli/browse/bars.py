"""The lines above list and page: what is narrowed, what to know of the list, the tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.browse import filters
from careercli.browse.choice import BEST, ORDERS, Choice
from careercli.browse.painted import Part, cut
from careercli.browse.sheets import TABS
from careercli.output.cells import width_of

if TYPE_CHECKING:
    from careercli.browse.filters import Known
    from careercli.text.text import Text

NUMBERS = "1234567890"
"""The keys of the tabs, as far as they go."""


def state(count: int, marked: int, choice: Choice, there: Known, width: int, t: Text) -> list[Part]:
    """How many occupations the list has, how many are marked, and what narrows and orders it."""
    jobs = t.n("browse.count", count)
    told = [t.n("browse.marked", marked)] if marked else []
    told += filters.told(choice, there, t)
    if choice.sort != BEST:
        told.append(t("browse.sorted", by=filters.orders(t)[ORDERS.index(choice.sort)].label))
    if not told:
        return [Part(cut(jobs, width), "strong")]
    room = width - width_of(jobs) - 3
    return [Part(jobs, "strong"), Part(" · ", "dim"), Part(cut(" · ".join(told), room), "accent", "filters")]


def note(notes: Sequence[str], width: int, t: Text) -> list[Part]:
    """The first note on the list, and the key that shows it whole and the others."""
    if not notes:
        return []
    more = t.n("browse.notes_more", len(notes)) if len(notes) > 1 or width_of(notes[0]) > width else ""
    room = width - width_of(more) - 1
    return [Part(cut(notes[0], room), "warn", "notes"), Part(f" {more}" if more else "", "dim", "notes")]


def tabs(shown: str, width: int, t: Text) -> list[Part]:
    """The tabs, as many as fit around the one that is shown."""
    names = [*TABS]
    texts = [f" {(*NUMBERS, '')[at]} {t(f'browse.tab.{name}')} " for at, name in enumerate(names)]
    first = last = names.index(shown)
    while True:
        wider = [one for one in ((first, last + 1), (first - 1, last)) if one[0] >= 0 and one[1] < len(names)]
        fits = [one for one in wider if sum(map(width_of, texts[one[0] : one[1] + 1])) <= width - 2]
        if not fits:
            break
        first, last = fits[0]
    parts = [
        Part(texts[at], "cursor" if names[at] == shown else "", f"tab('{names[at]}')") for at in range(first, last + 1)
    ]
    before = Part("‹" if first else " ", "dim", "step(-1)")
    return [before, *parts, *([Part("›", "dim", "step(1)")] if last + 1 < len(names) else [])]

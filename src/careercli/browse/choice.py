"""What the list is narrowed to, and the occupations that are left: the search and the list of the program, joined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import CareerError
from careercli.pages.listing import sorted_by
from careercli.queries.interests import SORT as INTEREST
from careercli.queries.listing import LIKE, SORTS, Filter, occupations_that
from careercli.queries.named import LONGEST
from careercli.queries.naming import looked_up
from careercli.queries.official_lists import lists_of
from careercli.text.text import Message, Text, text

if TYPE_CHECKING:
    from careercli.record.listing import Match, OccupationLine

NEEDED, NONE_KNOWN = "needed", "none-known"
"""What a list can be narrowed to by licence: jobs for which one is known, and jobs for which none is."""
LICENCES = (NEEDED, NONE_KNOWN)
BEST = ""
"""The order by how well a name answers; of a list without words that of the codes."""
ORDERS = (BEST, *(name for name in SORTS if name not in (INTEREST, LIKE)))
_RELATED = 0.5
"""What is ordered by a figure answers to the words at least so well, as a share of the best: the search goes on far
beyond what was meant, and a figure would carry the last of it to the top."""


class Choice(NamedTuple):
    """The reader's own filter; empty parts ask for nothing. `bounds` by the names of `measures.BOUNDS`, `lists` by full
    names (`au/csol`), `licence` one of LICENCES, `sort` one of ORDERS."""

    words: str = ""
    countries: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    bounds: tuple[tuple[str, float], ...] = ()
    licence: str = ""
    lists: tuple[str, ...] = ()
    sort: str = BEST

    @property
    def narrowed(self) -> bool:
        """Whether anything but words and order is asked for."""
        return self._replace(words="", sort=BEST) != Choice()

    def bounded(self, name: str, amount: float | None) -> Choice:
        """The same with another bound; None for without it."""
        rest = tuple(one for one in self.bounds if one[0] != name)
        return self._replace(bounds=rest if amount is None else (*rest, (name, amount)))


class Found(NamedTuple):
    """The occupations left, titles in the reader's language, and what to know of the list."""

    lines: Sequence[OccupationLine]
    notes: Sequence[str] = ()


class _Listed(NamedTuple):
    by_id: Mapping[str, OccupationLine]
    notes: tuple[str, ...]


def found(choice: Choice, order: Sequence[str], t: Text) -> Found:
    """The occupations of a choice; without any a note says why."""
    words = choice.words.strip()[:LONGEST]
    try:
        listed = _listed(choice._replace(words=""), t.lang)
        matches, notes = _matches(words, choice, order) if words else ([], [])
    except CareerError as problem:  # of what is typed: half of it may be a mistake that the next letter mends
        return Found([], [t.message(problem.sentences)])
    lines = _kept(matches, listed, choice) if words else [*listed.by_id.values()]
    notes = [t.message(note) for note in notes]
    if words and not matches and not notes:
        notes = [t("warning.search.none", text=words)]
    elif words and matches and not lines:
        notes = [*notes, t("browse.note.filtered")]
    of_order = [one.text for one in sorted_by(lines, choice.sort, t)] if choice.sort != BEST else []
    return Found(lines, list(dict.fromkeys([*notes, *of_order, *listed.notes])))


def _matches(words: str, choice: Choice, order: Sequence[str]) -> tuple[Sequence[Match], Sequence[str]]:
    country = choice.countries[0] if len(choice.countries) == 1 else None
    return looked_up(words, country, lambda: order)


def _kept(matches: Sequence[Match], listed: _Listed, choice: Choice) -> list[OccupationLine]:
    """Of what the words find that which the filter leaves, in the order chosen."""
    if choice.sort == BEST:
        return [listed.by_id[one["id"]] for one in matches if one["id"] in listed.by_id]
    least = _RELATED * max((one["score"] for one in matches), default=0)
    related = {one["id"] for one in matches if one["score"] >= least}
    return [line for key, line in listed.by_id.items() if key in related]


@lru_cache(maxsize=8)
def _listed(choice: Choice, lang: str) -> _Listed:
    """What the filter leaves without words, kept: a reader types many words under one filter."""
    t = text(lang)
    regulated = None if not choice.licence else choice.licence == NEEDED
    wanted = Filter(
        country=list(choice.countries) or None,
        level=list(choice.levels) or None,
        on_list=list(choice.lists) or None,
        regulated=regulated,
        bounds=dict(choice.bounds),
    )
    official = lists_of(choice.lists) if choice.lists else []
    made = occupations_that(wanted, official, None, None if choice.sort == BEST else choice.sort, t)
    lines = made.page.lines  # type: ignore[attr-defined]
    caveat = [Message("browse.note.licence")] if choice.licence == NONE_KNOWN else []
    notes = tuple(t.message(note) for note in [*caveat, *made.warnings])
    return _Listed({line["id"]: line for line in lines}, notes)

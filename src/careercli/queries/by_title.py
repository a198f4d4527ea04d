"""The one occupation a title is the title of, how it was taken, and several names written as if they were one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.atlas import occupations
from careercli.queries.named import Named
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.queries.found import Found
    from careercli.queries.named import Candidate

_HERE = 3
"""Other occupations of the same country that are named."""
_CLOSE = 0.6
"""The least score of what another country may call it."""
_HOLDS = 0.8
"""The least score of an official title that holds the words asked for."""
_WAYS = ("short", "level", "part")
"""The readings of a title that may be taken."""
_SURE = ("title", "form", "short", "level")
"""Ways a name answers for the whole of what was asked."""
_CLASSES = {"official": 0, "part": 1}
"""Official titles stand before titles within them, and these before other names."""


def settled(title: str, found: Sequence[Found], order: Sequence[str] = (), *, elsewhere: bool) -> Named | None:
    """The one occupation one of whose own names is the title; None where there is none, or another has a name as
    telling: in its country, or in any where no country was named (`elsewhere`) and none of the reader's own (`order`)
    has the title. `elsewhere`: name the nearest of the other countries too."""
    whole = [one for one in found if one.whole]
    first = _first(whole, order if elsewhere else ())
    if first is None:
        return None
    abroad = elsewhere and first.country not in order
    if any(_is_rival(one, first, abroad=abroad) for one in whole if one is not first):
        return None
    note = _taken(title, first)
    here = [] if first.kind == "official" else [one for one in found if _is_meant(first, one)]
    if here:
        note = Message(
            "note.title.could_be", note=note, others=", ".join(f"{one.id} ({one.title})" for one in here[:_HERE])
        )
    return Named(first.id, _elsewhere(note, first, found) if elsewhere else note)


def _is_rival(one: Found, first: Found, *, abroad: bool) -> bool:
    """Whether another that has the title may as well be meant: by as telling a name, and abroad, where no country was
    named, by any that says it, unless the title is the whole official one of the `first`."""
    if _class(one) == _class(first):
        return abroad or one.country == first.country
    return abroad and one.country != first.country and first.kind != "official" and one.match["how"] not in _WAYS


def _first(whole: Sequence[Found], order: Sequence[str]) -> Found | None:
    """What has the title in the first of the reader's own countries that has it; else the most telling name, never one
    by another reading before the title itself."""
    for country in order:
        for one in whole:
            if one.country == country:
                return one
    return min(whole, key=_class, default=None)


def _class(one: Found) -> int:
    """How telling the name is, the most first: one by another reading of the title less than any that says it."""
    read = one.match["how"] in _WAYS
    return _CLASSES.get(one.kind, len(_CLASSES)) + read * (len(_CLASSES) + 1)


def _taken(title: str, one: Found) -> Message:
    """How the title was taken; the name it was found by where that is not the title already told."""
    name = one.match["matched"]
    called = Message("note.title.called", title=one.title, country=country_name(one.country))
    note = Message(f"note.title.{_how(one)}", title=title, id=one.id, called=called)
    whole = one.match["how"] == "title" and one.kind != "part"
    return (
        note if whole or name.casefold() == one.title.casefold() else Message("note.title.found", note=note, name=name)
    )


def _how(one: Found) -> str:
    """The end of the key of the note: by a reading of what was written, by which title, or by another name."""
    how = one.match["how"]
    if how in _WAYS:
        return how
    if one.kind == "official":
        return "official" if how == "title" else "official_form"
    return "official_part" if one.kind == "part" else "other"


def _is_meant(first: Found, one: Found) -> bool:
    """Whether another occupation of the country could be meant: it has the name too, or its official title holds it."""
    holds = one.kind in _CLASSES and one.match["how"] == "words" and one.said >= _HOLDS
    return one.country == first.country and one.id != first.id and (one.whole or holds)


def _elsewhere(note: Message, first: Found, found: Sequence[Found]) -> Message:
    """The note with an occupation of every other country: those that have the name; where none has, the best
    counterpart of the first, as `career match` has it."""
    from careercli.atlas import links

    near = {one.country: one for one in reversed(found) if one.said >= _CLOSE and one.country != first.country}
    others = sorted(near.values(), key=lambda one: _place(one.country))
    sure = [one.id for one in others if one.match["how"] in _SURE]
    named = {first.country, *(one.country for one in others if one.match["how"] in _SURE)}
    best = {one.id.partition(":")[0]: one.id for one in reversed(links.candidates(first.id))}
    loose = [best[country] for country in sorted(best.keys() - named, key=_place)]
    note = Message("note.title.elsewhere", note=note, others=", ".join(sure)) if sure else note
    return Message("note.title.nearest", note=note, others=", ".join(loose)) if loose else note


def country_name(country: str) -> dict[str, str]:
    """The names of a country by language, as a message takes them."""
    from careercli.atlas import places

    record = places.country_or_none(country)
    return record["name"] if record else {"en": country}


def _place(country: str) -> int:
    from careercli.atlas import places

    return [record["country"] for record in places.countries()].index(country)


_BETWEEN = re.compile(r"\s*[,;/|]\s*|\s+[&+]\s+|\s+and\s+")
_LEAST = 4
"""Digits a code has at the least: what follows the stroke of `29-2011/00` is none."""
_OWN = ("official", "part")


def codes_in(text: str) -> list[str]:
    """The codes that stand in a text between commas or strokes; none where it is one code, or has other words."""
    pieces = [piece for piece in _BETWEEN.split(text) if piece]
    return pieces if len(pieces) > 1 and all(map(_is_code, pieces)) else []


def _is_code(piece: str) -> bool:
    digits = "".join(letter for letter in piece if letter.isdigit())
    return len(digits) >= _LEAST and bool(occupations.ids_of_digits(digits))


def titles_in(text: str, taken: str, country: str | None) -> list[Candidate]:
    """The occupations of the titles that stand in a text, where these are titles of several; else none.

    They are several where the country of the one `taken` has another occupation for each, or no country the same for
    both: `Accountant, Auditor` is one occupation in the United States, `Physician, Psychiatrist` a finer name of one.
    """
    from careercli.atlas import terms
    from careercli.queries.words import key_of

    pieces = [piece for piece in _BETWEEN.split(text) if piece.strip()]
    named = [[term for term in terms.named(key_of(piece), country) if term.kind in _OWN] for piece in pieces]
    there = [{term.id for term in found if term.id[:2] == taken[:2]} for found in named]
    everywhere = [{term.id for term in found if term.kind == "official"} for found in named]
    if not _are_apart(there) and (_share(there) or not _are_apart(everywhere)):
        return []
    return [(term.id, term.official) for found in named for term in found]


def _are_apart(of_pieces: Sequence[set[str]]) -> bool:
    """Whether two titles have occupations, and none in common."""
    found = [ids for ids in of_pieces if ids]
    return any(one.isdisjoint(other) for place, one in enumerate(found) for other in found[place + 1 :])


def _share(of_pieces: Sequence[set[str]]) -> bool:
    """Whether two titles have an occupation in common."""
    return any(one & other for place, one in enumerate(of_pieces) for other in of_pieces[place + 1 :])

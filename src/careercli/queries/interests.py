"""Interests as a filter, an order and an axis: what a reader may call them, and what lists tell of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.atlas import interests, occupations
from careercli.errors import UsageError
from careercli.record.interest import AXIS, INTERESTS, fits, pure
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careercli.atlas.occupations import Filter
    from careercli.atlas.rating import RatedRow

SORT = AXIS
LETTERS = {name[0]: name for name in INTERESTS}
DIGITS = 2


def named(values: Sequence[str]) -> list[str]:
    """The interests of names (`social`), beginnings of names and Holland's letters, alone (`S`) or as a code (`SIA`).
    Raises UsageError for anything else; it names the nearest."""
    found = [name for value in values for name in _named(value)]
    return list(dict.fromkeys(found))


def _named(value: str) -> list[str]:
    text = value.strip().lower()
    if text and len(text) <= len(INTERESTS) and set(text) <= LETTERS.keys():
        return [LETTERS[letter] for letter in text]
    if begun := [name for name in INTERESTS if len(text) > 1 and name.startswith(text)]:
        return begun
    from difflib import get_close_matches

    near = get_close_matches(text, INTERESTS, 1)
    hint = Message("hint.did_you_mean", near=f"`{near[0]}`") if near else ""
    raise UsageError("error.interest.unknown", hint, "error.interest.unknown.hint", name=value, known=INTERESTS)


def with_axis(rows: Sequence[RatedRow], reader: Mapping[str, float]) -> list[RatedRow]:
    """The rows with one axis more: the fit to the reader's six, None where an occupation's interests are not known."""
    known = interests.every()
    found = [row.id for row in rows if row.id in known]
    worth = dict(zip(found, fits(reader, (known[key].vector for key in found)), strict=True))
    return [row._replace(axes=(*row.axes, round(worth[row.id], DIGITS) if row.id in worth else None)) for row in rows]


def with_interests(lines: Sequence[Any]) -> list[Any]:
    """Lines of a list or a ranking with the interests that lead the work, whose they are and who published them."""
    known = interests.of([line["id"] for line in lines]) if len(lines) <= _MANY else interests.every()
    found = []
    for line in lines:
        more: dict[str, object] = {}
        if one := known.get(line["id"]):
            more = {"interests": list(one.leading), "interests_source": one.source}
            more |= {"interests_from": one.through} if one.through else {}
        found.append({**line, **more})
    return found


_MANY = 500
"""Occupations that are asked for by name; of more all are read."""


def nearest_first(lines: Sequence[Any], names: Iterable[str]) -> list[Any]:
    """The lines in the order of their fit to somebody who has these interests alone; equal ones stay as they are."""
    known = interests.every()
    worth = fits(pure(names), (known[line["id"]].vector for line in lines))
    ordered = sorted(zip(worth, lines, strict=True), key=lambda pair: -pair[0])
    return [line for _, line in ordered]


def unknown(wanted: Filter) -> list[str]:
    """How many occupations a filter by interests leaves out since their interests are not known."""
    if wanted.interest is None:
        return []
    every = occupations.count(wanted._replace(interest=None))
    count = every - occupations.count(wanted._replace(interest=[]))
    return [Message("warning.list.no_interests", n=count)] if count else []


def sources_of(lines: Iterable[Mapping[str, Any]]) -> set[str]:
    """Who published the interests that lines name."""
    return {line["interests_source"] for line in lines if "interests_source" in line}

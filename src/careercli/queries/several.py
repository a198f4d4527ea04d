"""Several codes or several titles written as if they were one name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.atlas import occupations

if TYPE_CHECKING:
    from careercli.queries.named import Candidate

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
    from careercli.queries.spelling import key_of

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

"""Where somebody comes from, as they write it: passport, training and practice, by countries' letters or names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.atlas import places
from careercli.errors import UsageError
from careercli.record.iso import COUNTRIES
from careercli.rules.origin import Person
from careercli.text import territories
from careercli.text.text import Message, either

if TYPE_CHECKING:
    from collections.abc import Iterable

NEAREST, ALIKE = 3, 0.75
"""Countries named by letters alike, and how alike they are at least."""
SHAPE = re.compile(r"([a-z]{2})(-[a-z0-9]{1,8})?")


def person(passport: str | None, trained_in: str | None, worked_in: str | None) -> Person:
    """The three origins of `--from`, `--trained-in` and `--worked-in`; several stand with commas between.

    Raises UsageError for what is no country, with the nearest.
    """
    return Person(
        _places("--from", passport, parts=False), _places("--trained-in", trained_in), _places("--worked-in", worked_in)
    )


def _places(option: str, text: str | None, *, parts: bool = True) -> list[str]:
    if text is None:
        return []
    found = [_place(option, one.strip(), parts=parts) for one in text.split(",") if one.strip()]
    if not found:
        raise UsageError("error.usage.empty", "error.usage.empty.hint", option=option)
    return list(dict.fromkeys(found))


def _place(option: str, text: str, *, parts: bool) -> str:
    """`ph`, `ca-bc`, or a country by its name in any of our languages."""
    key = text.lower()
    shape = SHAPE.fullmatch(key)
    if shape and shape[1] in COUNTRIES and (parts or not shape[2]):
        return key
    if named := places.country_named(text) or territories.code_of(text):
        return named
    raise UsageError("error.origin.unknown", "error.origin.unknown.hint", _nearest(text), option=option, text=text)


def _nearest(text: str) -> str:
    """Countries whose names, else whose letters, look like this text; their letters are what to type."""
    from difflib import get_close_matches

    near = territories.nearest(text) or get_close_matches(text.lower(), sorted(COUNTRIES), n=NEAREST, cutoff=ALIKE)
    named = [Message("hint.origin.near", code=one.upper(), country=territories.names_of(one)) for one in near]
    return Message("hint.did_you_mean", near=either(named)) if named else ""


def names(codes: Iterable[str], language: str) -> dict[str, str]:
    """What origins are called in a language: countries of the world; of a place its letters stay."""
    return {one: territories.name_of(one, language) for one in codes if one in COUNTRIES}

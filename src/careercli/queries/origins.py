"""Where somebody comes from, as they write it: passport, training and practice, by countries' letters or names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.atlas import places
from careercli.errors import UsageError
from careercli.record.fold import fold
from careercli.record.iso import COUNTRIES
from careercli.rules.origin import Person
from careercli.text import territories
from careercli.text.text import Message, either

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

NEAREST, ALIKE = 3, 0.75
"""Countries named by letters alike, and how alike they are at least."""
WORDS, SHORTEST = 5, 4
"""Words of a country's name in a sentence at the most, and letters at the least: `in`, `de` and `la` are words."""
MARKS = "?!.,;:"
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


def read_from(words: Sequence[str], before: Container[str]) -> tuple[str, list[str]]:
    """The letters of the country behind one of the words of `before`, as in `a nurse from the Philippines`, and the
    words without both; "" and the words where there is none."""
    for at in (at for at, word in enumerate(words) if fold(word) in before):
        if found := _longest(words[at + 1 :]):
            return found[0], [*words[:at], *words[at + 1 + found[1] :]]
    return "", [*words]


def elsewhere(words: Sequence[str]) -> str:
    """The letters of the first country in a sentence that is none of those with data; "" where it names none."""
    found = filter(None, (_longest(words[at:]) for at in range(len(words))))
    return next((code for code, _ in found if code not in {one["country"] for one in places.countries()}), "")


def _longest(words: Sequence[str]) -> tuple[str, int] | None:
    """The country whose name these words begin with, and of how many words it is; one of letters alone is none."""
    for size in range(min(len(words), WORDS), 0, -1):
        name = " ".join(words[:size]).strip(MARKS)
        if len(name) >= SHORTEST and (code := places.country_named(name) or territories.code_of(name)):
            return code, size
    return None


def names(codes: Iterable[str], language: str) -> dict[str, str]:
    """What origins are called in a language: countries of the world; of a place its letters stay."""
    return {one: territories.name_of(one, language) for one in codes if one in COUNTRIES}

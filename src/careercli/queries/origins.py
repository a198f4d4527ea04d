"""Where somebody comes from, as they write it: passport, training and practice, by the two letters of countries."""

from __future__ import annotations

import re
from difflib import get_close_matches

from careercli.atlas import places
from careercli.errors import UsageError
from careercli.record.iso import COUNTRIES
from careercli.rules.origin import Person
from careercli.text.text import Message, either

SHAPE = re.compile(r"([a-z]{2})(-[a-z0-9]{1,8})?")
NEAREST = 3


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
    """`ph`, `ca-bc`, or one of our countries by its name."""
    key = text.lower()
    shape = SHAPE.fullmatch(key)
    if shape and shape[1] in COUNTRIES and (parts or not shape[2]):
        return key
    if named := places.country_named(text):
        return named
    raise UsageError("error.origin.unknown", "error.origin.unknown.hint", _nearest(key), option=option, text=text)


def _nearest(key: str) -> str:
    near = get_close_matches(key, sorted(COUNTRIES), n=NEAREST, cutoff=0.5)
    return Message("hint.did_you_mean", near=either(f"`{one.upper()}`" for one in near)) if near else ""

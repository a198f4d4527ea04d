"""The compiled catalogues beside this file: the messages of a language.

Keys are stable names (`faq.licence.some_regions`), never an English sentence; English is a catalogue like the others.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from careercli.text.languages import FOLDER

if TYPE_CHECKING:
    from gettext import NullTranslations

TEXTS = FOLDER.parent / "_data" / "texts.json"
"""Key → English of the texts that stand in data/; careerdata/build/texts.py writes it."""


@cache
def messages(language: str) -> NullTranslations:
    """The messages of a language; what it lacks is answered in English. An unknown language answers in English."""
    found = _read("en")
    if language != "en":
        own = _read(language)
        own.add_fallback(found)
        return own
    return found


def _read(language: str) -> NullTranslations:
    import gettext  # an answer for programs may need no text at all

    try:
        with (FOLDER / f"{language.replace('-', '_')}.mo").open("rb") as file:
            return gettext.GNUTranslations(file)
    except FileNotFoundError:
        return gettext.NullTranslations()


@cache
def data_texts() -> dict[str, str]:
    """Key → English of the texts of data/; none before the build has written them."""
    try:
        return dict(json.loads(TEXTS.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return {}


@cache
def data_keys() -> dict[str, list[str]]:
    """English → its keys: several routes may say the same."""
    found: dict[str, list[str]] = {}
    for key, english in data_texts().items():
        found.setdefault(english, []).append(key)
    return found

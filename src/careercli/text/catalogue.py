"""The compiled catalogues beside this file: the messages of a language.

Keys are stable names (`faq.licence.some_regions`), never an English sentence; English is a catalogue like the others.
"""

from __future__ import annotations

import gettext
from functools import cache

from careercli.text.languages import FOLDER


@cache
def messages(language: str) -> gettext.NullTranslations:
    """The messages of a language; what it lacks is answered in English. An unknown language answers in English."""
    found = _read("en")
    if language != "en":
        own = _read(language)
        own.add_fallback(found)
        return own
    return found


def _read(language: str) -> gettext.NullTranslations:
    try:
        with (FOLDER / f"{language.replace('-', '_')}.mo").open("rb") as file:
            return gettext.GNUTranslations(file)
    except FileNotFoundError:
        return gettext.NullTranslations()

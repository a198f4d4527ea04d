"""Codes as people write them: `NOC 21231`, `29-2011.00`, `CA-32120`, `ISCO 2221`, full-width digits, other dashes."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from careercli.atlas import places
from careercli.record.fold import fold

ISCO = "ISCO"
"""What is written before a code of the international groups, which belong to no country."""
_DASHES = dict.fromkeys((*range(0x2010, 0x2016), 0x2212, 0xFE58, 0xFE63, 0x00AD), "-")
_OUTSIDE = " \t\"'“”„‘’=#,;.()[]"
"""What stands around a code in a spreadsheet or a text and is no part of it."""
_PARTS = re.compile(r"(?P<label>[^0-9]*?)[\s:/#._\-]*(?P<body>[0-9].*)", re.DOTALL)
_EDITION = re.compile(r"(?P<edition>(?:19|20)[0-9]{2}|08|88)(?:\s*v\.?\s*[0-9.]+)?[\s:,\-]+(?=[0-9])", re.IGNORECASE)
_BODY = re.compile(r"(?P<code>[0-9][0-9.\-/]*(?: [0-9][0-9.\-/]*)*)(?P<words>(?:[\s:|,;(\-].*)?)", re.DOTALL)
_NOTHING = {"code", "codes", "no", "nr", "number", "nummer", "unit", "group", "b"}
"""Words between the name of a classification and its code that say nothing; `B 81302` is how German offices write."""
_LEAST = 4
"""Digits a code has at the least where words follow it: `3 D artist` is no code."""


class Label(NamedTuple):
    """What stands before a code: the countries it can be of, and the classification as written."""

    countries: tuple[str, ...]
    scheme: str = ""


class Written(NamedTuple):
    """A code as a reader wrote it: `countries` and `scheme` where they were named, `edition` as its year, `words`
    where a title follows."""

    code: str
    countries: tuple[str, ...] = ()
    scheme: str = ""
    edition: str = ""
    words: str = ""

    @property
    def digits(self) -> str:
        """The digits alone."""
        return "".join(letter for letter in self.code if letter.isdigit())


def tidy(text: str) -> str:
    """The text with plain digits, dashes and spaces, without signs that are not seen."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES)
    seen = "".join(letter for letter in plain if unicodedata.category(letter) != "Cf")
    return " ".join(seen.split())


def read(text: str) -> Written | None:
    """The code that a text is, with what is written around it; None where it is a title."""
    if not any(letter.isdigit() for letter in text):
        return None
    plain = tidy(text).strip(_OUTSIDE)
    parts = _PARTS.fullmatch(plain)
    label = label_of(parts["label"]) if parts else None
    if parts is None or label is None:
        return None
    body, edition = parts["body"], ""
    dated = _EDITION.match(body) if label.scheme else None
    if dated:
        body, edition = body[dated.end() :], dated["edition"]
    found = _BODY.fullmatch(body)
    if found is None:
        return None
    words = found["words"].strip(f"{_OUTSIDE}:|-")
    written = Written(found["code"].rstrip(".-/"), label.countries, label.scheme, edition, words)
    return None if words and len(written.digits) < _LEAST else written


def label_of(text: str) -> Label | None:
    """What a text before a code says of it: a country, a classification, both or nothing; None where it is a title."""
    words = [word for word in fold(text).split() if word not in _NOTHING]
    if not words:
        return Label(())
    for place in range(len(words) + 1):
        label = _label(" ".join(words[:place]), " ".join(words[place:]))
        if label is not None:
            return label
    return None


def is_label(text: str) -> bool:
    """Whether a text is what stands before a code, with or without the year of an edition."""
    dated = re.fullmatch(r"(.*\D)\s*(?:19|20)[0-9]{2}", text)
    label = label_of(dated[1] if dated else text) if any(letter.isalpha() for letter in text) else None
    return label is not None and bool(label.scheme if dated else label.countries or label.scheme)


def _label(country: str, scheme: str) -> Label | None:
    """A country, then a classification; either may be missing."""
    key = places.country_named(country) if country else None
    if country and key is None:
        return None
    if not scheme:
        return Label((key,)) if key else None
    if scheme == ISCO.lower():
        return None if key else Label((), ISCO)
    of = schemes().get(scheme, ())
    named = tuple(one for one in of if key in (None, one))
    return Label(named, scheme) if named else None


def schemes() -> dict[str, tuple[str, ...]]:
    """What is written before codes, folded, and the countries that write it."""
    found: dict[str, tuple[str, ...]] = {}
    for record in places.countries():
        for name in record["code_names"]:
            found[fold(name)] = (*found.get(fold(name), ()), record["country"])
    return found

"""The compiled catalogues beside this file: the messages of a language.

Keys are stable names (`faq.licence.some_regions`), never an English sentence; English is a catalogue like the others.
"""

from __future__ import annotations

import json
import os
from functools import cache, cached_property
from struct import error, unpack_from
from typing import TYPE_CHECKING
from zlib import adler32

from careercli.text.languages import FOLDER, NoTexts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

TEXTS = os.path.join(os.path.dirname(FOLDER), "_data", "texts.json")
"""Key → English of the texts that stand in data/; careerdata/build/texts.py writes it."""


class DamagedTexts(NoTexts):
    """A file of texts is missing, cut off or changed."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f"error: The texts in {file} are missing or damaged\n\n"
            "hint: Reinstall with `pip install --force-reinstall careercli`. In a copy of the source, delete the file "
            "and run `make build`."
        )


def sealed(content: bytes) -> bytes:
    """A file's content with its checksum behind it: a text that changed would be read as it stands."""
    return content + adler32(content).to_bytes(4, "little")


def _unsealed(found: bytes) -> bytes:
    """The content of such a file. Raises ValueError where it changed."""
    content = found[:-4]
    if sealed(content) != found:
        raise ValueError("changed")
    return content


SEAL = 15
"""Characters of `{"": "89abcdef"`: how the texts of data/ begin, with the checksum of what follows."""


def sealed_texts(texts: str) -> str:
    """The JSON of texts by key with their checksum as the first, under an empty key."""
    rest = "," + texts.lstrip("{")
    return f'{{"": "{adler32(rest.encode()):08x}"{rest}'


class Messages:
    """The messages of a compiled catalogue, answered as `gettext` does but decoded one by one: decoding all of them
    takes longer than answering a program. What is not there is answered by `fallback`, else by the key."""

    def __init__(self, entries: Iterable[tuple[bytes, bytes]] = (), fallback: Messages | None = None) -> None:
        self._single: dict[bytes, bytes] = {}
        self._plural: dict[bytes, bytes] = {}
        self._fallback = fallback
        for key, message in entries:
            name, several, _ = key.partition(b"\0")
            (self._plural if several else self._single)[name] = message

    def gettext(self, key: str) -> str:
        """The message of a key; the form for one where it has several."""
        name = key.encode(errors="replace")
        if name in self._single:
            return self._single[name].decode()
        if name in self._plural:
            return self.ngettext(key, 1)
        return self._fallback.gettext(key) if self._fallback else key

    def ngettext(self, key: str, n: int) -> str:
        """The form of a message for `n`; the key for a message that has one form for all."""
        forms = self._plural.get(key.encode(errors="replace"))
        if forms is None:
            return self._fallback.ngettext(key, n) if self._fallback else key
        return forms.split(b"\0")[self._form(n)].decode()

    @cached_property
    def _form(self) -> Callable[[int], int]:
        """Which form a number takes, by the rule in the catalogue's header."""
        from gettext import c2py

        rule: Callable[[int], int] = c2py(self.gettext("").partition("plural=")[2].partition(";")[0])
        return rule


def _entries(language: str) -> list[tuple[bytes, bytes]]:
    """The keys and messages of a language; none of one that has no catalogue. Raises DamagedTexts."""
    file = os.path.join(FOLDER, f"{language.replace('-', '_')}.mo")
    try:
        with open(file, "rb") as stream:
            return _taken_apart(_unsealed(stream.read()))
    except (error, ValueError):
        raise DamagedTexts(file) from None
    except FileNotFoundError:
        if language == "en":  # all others are answered by it
            raise DamagedTexts(file) from None
        return []


def _taken_apart(compiled: bytes) -> list[tuple[bytes, bytes]]:
    """A compiled catalogue as GNU gettext lays it out and Babel writes it: little-endian, messages last."""
    count, keys, messages = unpack_from("<3I", compiled, 8)
    found = []
    for start in (keys, messages):
        table = unpack_from(f"<{2 * count}I", compiled, start)
        found.append([compiled[at : at + size] for size, at in zip(table[::2], table[1::2], strict=True)])
    if count and table[-2] + table[-1] > len(compiled):
        raise ValueError("cut off")
    return list(zip(*found, strict=True))


@cache
def messages(language: str) -> Messages:
    """The messages of a language; what it lacks is answered in English. An unknown language answers in English."""
    fallback = messages("en") if language != "en" else None
    return Messages(_entries(language), fallback)


@cache
def data_texts() -> dict[str, str]:
    """Key → English of the texts of data/; none before the build has written them. Raises DamagedTexts."""
    try:
        with open(TEXTS, encoding="utf-8") as file:
            found = file.read()
        texts: dict[str, str] = json.loads(found)
        if texts.pop("", "") != f"{adler32(found[SEAL:].encode()):08x}":
            raise ValueError("changed")
        return texts
    except ValueError:
        raise DamagedTexts(TEXTS) from None
    except FileNotFoundError:
        return {}


@cache
def data_keys() -> dict[str, list[str]]:
    """English → its keys: several routes may say the same."""
    found: dict[str, list[str]] = {}
    for key, english in data_texts().items():
        found.setdefault(english, []).append(key)
    return found

"""A question in a sentence: which command answers it, of which occupation and where, by words of the catalogues.

`what does a nurse earn in ontario` asks for pay (`earn`), of `nurse`, in Ontario. It is understood only where every
other word says nothing: whatever else it asks would be passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import places
from careercli.record.fold import fold

if TYPE_CHECKING:
    from careercli.text.text import Text

COMMANDS = ("salary", "visas", "ai", "education", "outlook", "credentials")
"""The commands that answer a question of one occupation, the plainest wish first."""
REGIONAL = ("salary", "credentials")
"""Those that answer for a region."""
LEAST = 3
"""Words a sentence has at the least."""
MOST = 24
"""Words that are looked at."""
LONGEST_PLACE, SHORT = 4, 2
"""Words the name of a place has at the most; letters of a key, which is one in capitals only."""
CLOSE = 0.6
"""The least score of what the search finds of a name."""


class Sentence(NamedTuple):
    """What a sentence asks: a command, an occupation as it was written, a country and a region of it."""

    command: str
    occupation: str
    country: str = ""
    region: str = ""

    def typed(self) -> str:
        """The same as a command line."""
        where = f" --country {self.country}" if self.country else ""
        where += f" --region {self.region}" if self.region else ""
        return f'career {self.command} "{self.occupation}"{where}'


def read(text: str, languages: Sequence[Text]) -> Sentence | None:
    """What a sentence asks, by the words of these languages; None where it is no sentence or has a word too many."""
    from careercli.queries.naming import is_name

    written = text.replace("?", " ").replace("’", "'").split()
    if not LEAST <= len(written) <= MOST or is_name(text):
        return None
    for command in COMMANDS:
        rest = _without(written, _words(f"sentence.words.{command}", languages))
        if len(rest) < len(written) and (found := _of(command, rest, _words("sentence.words.small", languages))):
            return found
    return None


def _words(key: str, languages: Sequence[Text]) -> set[str]:
    return {fold(word) for t in languages for word in t(key).split(", ")}


def _without(written: Sequence[str], words: set[str]) -> list[str]:
    """A sentence without the words of a wish, each of one or two words."""
    kept: list[str] = []
    at = 0
    while at < len(written):
        size = next((size for size in (2, 1) if fold(" ".join(written[at : at + size])) in words), 0)
        kept += [] if size else [written[at]]
        at += size or 1
    return kept


def _of(command: str, written: Sequence[str], small: set[str]) -> Sentence | None:
    """The sentence of a command, from the words that are left; None where these are no occupation's name."""
    country, region, rest = _place(written, small)
    occupation = _trimmed(rest, small)
    if not _is_occupation(occupation, country or None):
        return None
    return Sentence(command, occupation, country, region if command in REGIONAL else "")


def _says_little(words: Sequence[str], small: set[str]) -> bool:
    return all(part in small for word in words for part in fold(word).split())


def _trimmed(words: Sequence[str], small: set[str]) -> str:
    """The words without small ones at either end."""
    kept = [*words]
    while kept and _says_little(kept[:1], small):
        del kept[0]
    while kept and _says_little(kept[-1:], small):
        del kept[-1]
    return " ".join(kept)


def _is_occupation(text: str, country: str | None) -> bool:
    """Whether a text is the name of an occupation, or nearly."""
    from careercli.queries.naming import is_name
    from careercli.queries.search import search

    if not text or text[:1].isdigit() or places.country_named(text):
        return False
    return is_name(text) or any(one["score"] >= CLOSE for one in search(text, country, 1))


def _place(written: Sequence[str], small: set[str]) -> tuple[str, str, list[str]]:
    """A country, a region of it, and the words without both: the longest name of a place first."""
    for start, end in _spans(len(written), LONGEST_PLACE):
        name = " ".join(written[start:end]).strip(",.!")
        if not name.isupper() and (len(name) <= SHORT or _says_little(written[start:end], small)):
            continue  # `can` and `de` are small words, `US` is a country
        country, region = _named(name)
        if country:
            return country, region, [*written[:start], *written[end:]]
    return "", "", [*written]


def _spans(count: int, most: int) -> Iterator[tuple[int, int]]:
    """Where the runs of so many words begin and end, the longest first."""
    for size in range(min(count, most), 0, -1):
        yield from ((start, start + size) for start in range(count - size + 1))


def _named(name: str) -> tuple[str, str]:
    """The country of a name, or the province, state or nation; nothing where it is neither, or in several countries."""
    country = places.country_named(name)
    if country:
        return country, ""
    folded = fold(name)
    found = [
        (record["country"], key)
        for record in places.countries()
        for key, region in places.regions(record["country"]).items()
        if key.partition("-")[2].isalpha() and folded in map(fold, (region.name_en, region.name("fr")))
    ]
    return found[0] if len(found) == 1 else ("", "")

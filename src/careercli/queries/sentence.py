"""A question in a sentence: which command answers it, of which occupation and where, by words of the catalogues.

`what does a nurse earn in ontario` asks for pay (`earn`), of `nurse`, in Ontario. It is understood only where every
other word says nothing: whatever else it asks would be passed over in silence. `what does an actuary do` asks for the
occupation itself, `what does TEER mean` for a word of the field, `what is NOC 21231` for the occupation of a code,
`what is a nurse called in Germany` for its match there.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import places
from careercli.queries.title_place import LONGEST, SHORT
from careercli.record.fold import fold, is_han

if TYPE_CHECKING:
    from careercli.text.text import Text

COMMANDS = ("salary", "visas", "ai", "education", "outlook", "credentials")
"""The commands that answer a question of one occupation, the plainest wish first."""
REGIONAL = ("salary", "credentials")
"""Those that answer for a region."""
WISHES = (*COMMANDS, "match", "explain", "net")
"""What a sentence may wish, by the words of the catalogues."""
LEAST = 3
"""Words a sentence has at the least."""
SMALL = 2
"""Small words that make a question of words without a question mark."""
PHRASE = (3, 2, 1)
"""Words of a phrase that wishes something, the longest first."""
DIGITS = 4
"""Digits of a code in a sentence at the least."""
MOST = 24
"""Words that are looked at."""


class Sentence(NamedTuple):
    """What a sentence asks: a command, an occupation (or a word of the field) as it was written, a country and a region
    of it; `to`: the country whose match is asked for; `net`: pay after tax is."""

    command: str
    occupation: str
    country: str = ""
    region: str = ""
    to: str = ""
    net: bool = False

    def typed(self) -> str:
        """The same as a command line."""
        where = f" --country {self.country}" if self.country else ""
        region = f'"{self.region}"' if " " in self.region else self.region
        where += f" --region {region}" if region else ""
        where += f" --to {self.to}" if self.to else ""
        where += " --net" if self.net else ""
        return f'career {self.command} "{self.occupation}"{where}'


def read(text: str, languages: Sequence[Text]) -> Sentence | None:
    """What a sentence asks, by the words of these languages; None where it is no sentence or has a word too many."""
    from careercli.queries.naming import is_name

    small = words_of("sentence.words.small", languages)
    written = split(spaced(text, languages))
    if not 1 <= len(written) <= MOST or is_name(text):
        return None
    if term := _term(written, small, words_of("sentence.words.explain", languages)):
        return Sentence("explain", term)
    if len(written) < LEAST:
        return None
    if found := _match(written, small, words_of("sentence.words.match", languages)):
        return found
    kept = _without(written, words_of("sentence.words.net", languages))
    net = wishes = len(kept) < len(written)
    words = _Small(small, words_of("sentence.words.last", languages), words_of("place.words.before", languages))
    for command in COMMANDS:
        rest = _without(kept, words_of(f"sentence.words.{command}", languages))
        asked = len(rest) < len(kept) or (net and command == "salary")
        wishes |= asked
        if asked and (found := _of(command, rest, words)):
            return found._replace(net=net and command == "salary")
    code = _code(written, small)
    work = None if code or wishes else _work(written, words)
    return Sentence("show", code) if code else work


def _work(written: Sequence[str], words: _Small) -> Sentence | None:
    """`what does an actuary do`: an occupation of which nothing but the work is asked, in no part of a country."""
    from careercli.queries.naming import is_name

    found = _of("show", written, words) if says_little(written[:1], words.anywhere) else None
    if found is None or placed(written, words.anywhere, words.before)[1]:
        return None
    return found if is_name(found.occupation) or is_title(found.occupation) else None


def spaced(text: str, languages: Sequence[Text]) -> str:
    """A text with spaces around the Chinese words of questions and the Chinese names of countries, for none stand
    there; a text without Chinese as it is. Words of one letter are parted from an occupation's ends alone, and only
    where it is none with them: the first letter of `會計師` is a word, too."""
    if not any(map(is_han, text)):
        return text
    keys = ("small", "net", *COMMANDS)
    known = set().union(*(words_of(f"sentence.words.{key}", languages) for key in keys))
    known |= {name for record in places.countries() for t in languages if (name := record["name"].get(t.lang))}
    words = sorted((word for word in known if is_han(word)), key=len, reverse=True)
    pattern = "|".join(map(re.escape, [*(word for word in words if len(word) > 1), *PUNCTUATION]))
    parts = re.split(rf"({pattern}|[A-Za-z]+|\s+)", text)
    ends, taken = {word for word in words if len(word) == 1}, set(words)
    kept = (_ends_apart(part, ends) if any(map(is_han, part)) and part not in taken else part for part in parts)
    return " ".join(part for part in kept if part.strip())


def _ends_apart(part: str, ends: set[str]) -> str:
    """A run of Chinese with spaces around the words of one letter at its ends; between these the longest run that is an
    occupation's name, else what is none of them."""
    from careercli.queries.naming import is_name

    first = next((at for at, letter in enumerate(part) if letter not in ends), len(part))
    last = len(part) - next((at for at, letter in enumerate(reversed(part)) if letter not in ends), 0)
    runs = [(start, end) for start in range(first + 1) for end in range(last, len(part) + 1) if start < end]
    longest = sorted(runs, key=lambda run: run[0] - run[1])
    names = ((start, end) for start, end in longest if is_name(part[start:end]) or is_title(part[start:end]))
    start, end = next(names, (first, last))
    return " ".join([*part[:start], part[start:end], *part[end:]])


def is_question(text: str, languages: Sequence[Text]) -> bool:
    """Whether a text asks something, understood or not: it has a question mark, or begins as a question does."""
    from careercli.queries.naming import is_name

    written = split(text)
    if len(written) < LEAST or is_name(text):
        return False
    small = words_of("sentence.words.small", languages)
    few = sum(says_little([word], small) for word in written)
    return "?" in text or (says_little(written[:1], small) and few >= SMALL)


def content(text: str, languages: Sequence[Text]) -> str:
    """The words of a question that may be of an occupation: neither small words, nor those of a wish."""
    small = words_of("sentence.words.small", languages)
    for wish in WISHES:
        small |= words_of(f"sentence.words.{wish}", languages)
    words = (word.strip(PUNCTUATION) for word in split(text)[:MOST])
    return " ".join(word for word in words if word and not says_little([word], small))


PUNCTUATION = '?!.,;:"«»“”()¿¡？。，'
"""What stands around the words of a sentence."""


def split(text: str) -> list[str]:
    return text.replace("?", " ").replace("？", " ").replace("’", "'").split()


def _term(written: Sequence[str], small: set[str], wish: set[str]) -> str:
    """The word of the field that all other words only ask for; empty where there is none."""
    from careercli.queries.terms import is_term

    rest = [word.strip(PUNCTUATION) for word in _without(written, wish)]
    if any(sum(map(str.isdigit, word)) >= DIGITS for word in rest):
        return ""  # `NOC 21231` is a code of NOC, `TEER 2` a level of TEER
    for start in range(len(rest)):
        if not says_little(rest[:start], small):
            return ""
        if is_term(" ".join(rest[start:])):
            return " ".join(rest[start:])
    return ""


def _code(written: Sequence[str], small: set[str]) -> str:
    """The code of an occupation, with its classification before it; empty where another word says something."""
    from careercli.errors import CareerError
    from careercli.queries.codes import is_label
    from careercli.queries.naming import coded

    words = [word.strip(PUNCTUATION) for word in written]
    at = [at for at, word in enumerate(words) if sum(map(str.isdigit, word)) >= DIGITS]
    if len(at) != 1:
        return ""
    start = at[0] - 1 if at[0] and is_label(words[at[0] - 1]) else at[0]
    if not says_little([*words[:start], *words[at[0] + 1 :]], small):
        return ""
    code = " ".join(words[start : at[0] + 1])
    try:
        return code if coded(code) else ""
    except CareerError:
        return ""


def _match(written: Sequence[str], small: set[str], wish: set[str]) -> Sentence | None:
    """`what is a nurse in Canada called in Germany`: the country after the wish is the one asked for."""
    at = next((at for at, word in enumerate(written) if fold(word) in wish), None)
    if at is None:
        return None
    country, _, before = placed(written[:at], small)
    to, _, after = placed(written[at + 1 :], small)
    occupation = _trimmed([*before, *after], small)
    if not to or not is_occupation(occupation, country or None):
        return None
    return Sentence("match", occupation, country, to=to)


def words_of(key: str, languages: Sequence[Text]) -> set[str]:
    return {fold(word) for t in languages for word in t(key).split(", ")}


def _without(written: Sequence[str], words: set[str]) -> list[str]:
    """A sentence without the phrases of a wish."""
    kept: list[str] = []
    at = 0
    while at < len(written):
        size = next((size for size in PHRASE if fold(" ".join(written[at : at + size])) in words), 0)
        kept += [] if size else [written[at]]
        at += size or 1
    return kept


class _Small(NamedTuple):
    """Words that say little: anywhere, at the end of an occupation only, before a place."""

    anywhere: set[str]
    last: set[str]
    before: set[str]


def _of(command: str, written: Sequence[str], words: _Small) -> Sentence | None:
    """The sentence of a command, from the words that are left; None where these are no occupation's name."""
    country, region, rest = placed(written, words.anywhere, words.before)
    occupation = _code(rest, words.anywhere) or _trimmed(rest, words.anywhere, words.anywhere | words.last)
    if not occupation[:1].isdigit() and not is_occupation(occupation, country or None):
        return None
    return Sentence(command, occupation, country, region if command in REGIONAL else "")


def says_little(words: Sequence[str], small: set[str]) -> bool:
    return all(part in small for word in words for part in fold(word).split())


def _trimmed(words: Sequence[str], small: set[str], last: set[str] | None = None) -> str:
    """The words without small ones at either end, those of `last` at the end only."""
    kept = [*words]
    while kept and says_little(kept[:1], small):
        del kept[0]
    while kept and says_little(kept[-1:], last or small):
        del kept[-1]
    return " ".join(kept).strip(PUNCTUATION)


def is_occupation(text: str, country: str | None) -> bool:
    """Whether a text is the name of an occupation, or nearly."""
    from careercli.queries.naming import is_nearly_name

    if not text or text[:1].isdigit() or places.country_named(text):
        return False
    return is_nearly_name(text, country)


def is_title(name: str) -> bool:
    """Whether what the search finds is one of the forms of a title: `padeiro` of `Padeiro/Padeira`."""
    from careercli.queries.search import search

    forms = (fold(form) for one in search(name, None, 1) for form in re.split(r"[/(（]", one["matched"]))
    return any(form in (fold(name), f"{fold(name)}s") for form in forms)


def placed(written: Sequence[str], small: set[str], before: set[str] | None = None) -> tuple[str, str, list[str]]:
    """A country, a region of it, and the words without both: the longest name of a place first. A city counts only
    behind one of the words of `before`: of several countries it is a region without a country."""
    for start, end in _spans(len(written), LONGEST):
        name = " ".join(written[start:end]).strip(",.!")
        short = len(name) <= SHORT and not _introduced(written[:start], before or ())
        if not name.isupper() and (short or says_little(written[start:end], small)):
            continue  # `can` and `de` are small words, `US` is a country, and `uk` in `in the uk`
        country, region = _named(name)
        if not country and start and fold(written[start - 1]) in (before or ()):
            country, region = _city(name)
        if country or region:
            return country, region, [*written[:start], *written[end:]]
    return "", "", [*written]


def _introduced(before_it: Sequence[str], words: Container[str]) -> bool:
    """Whether a word that stands before places is one of the last two, as in `in the uk`."""
    return any(fold(word) in words for word in before_it[-2:])


def _city(name: str) -> tuple[str, str]:
    """The country that has a place of a name, and the name; the name alone where several have one."""
    from careercli.queries.place import meanings

    found = meanings(name)
    return (next(iter(found)) if len(found) == 1 else "", name if found else "")


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

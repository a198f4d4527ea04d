"""A sentence on what somebody does, as `career search` takes it: what its words find, joined with the titles found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import duties
from careercli.queries.words import is_called
from careercli.queries.work_words import Answer, Reasons, best, language, read
from careercli.record.fold import fold, is_han
from careercli.record.stem import ENGLISH, small_words, stems

if TYPE_CHECKING:
    from careercli.record.listing import Match

NAMED = ("title", "form", "code")
"""How a name answers that is what was asked for."""
SHORT = "short"
"""How a name answers that a short one stands for: `en` is an enrolled nurse in English alone."""
OF_TITLE = (0.5, 0.3)
"""What the score of a title counts beside that of the words of the work: of words that may be one, in a sentence."""
ELSEWHERE = 0.85
"""The same of words in another language than English, in which nothing but titles is kept."""
OF_LIKELY, LIKELY = 1.5, 0.5
"""The same there where the best title scores so much: what was written is then likely a title."""
LEAST_TITLE = 0.5
"""The least score of a title that a sentence is taken to name."""
LEAST = 3
"""Words of a sentence at the least."""
FIRST_PERSON = frozenset(
    (
        *("i", "ive", "we", "my", "our", "me", "us", "myself", "ourselves"),
        *("ich", "wir", "je", "j", "nous", "yo", "nosotros", "eu"),
    )
)
"""Words of who speaks of their own work."""
SELF = "我"
"""The same in Chinese, between whose words no spaces stand."""
LEAST_SIGNS = 4
"""Characters of a Chinese text that may be more than a title."""
LONGEST_TEXT = 10_000
"""Characters that are read; `--duties` reads more."""
EACH = 24
"""Occupations of each country that words are taken to speak for at the most."""


def is_sentence(text: str) -> bool:
    """Whether a text says what somebody does, in the first person, and is not a title alone."""
    written = fold(text).split()
    return SELF in text or (len(written) >= LEAST and not FIRST_PERSON.isdisjoint(written))


def _is_named(one: Match, text: str) -> bool:
    """Whether a name is what was asked for, or what is short for it."""
    how, counts = one.get("how"), small_words(fold(text).split())
    return how in NAMED or (how == SHORT and max(counts, key=counts.__getitem__) == ENGLISH)


def _is_short(text: str) -> bool:
    """Whether a text is a single word, or hardly more in Chinese."""
    words = stems(text)
    return len(words) < 2 and not (words and is_han(words[0][0]) and len(words[0][0]) >= LEAST_SIGNS)


def _of_titles(text: str, found: list[Match]) -> float:
    if is_sentence(text):
        return OF_TITLE[True]
    if language(text) == ENGLISH:
        return OF_TITLE[False]
    return OF_LIKELY if found and found[0]["score"] >= LIKELY else ELSEWHERE


def joined(text: str, country: str | None, found: list[Match]) -> list[Match]:
    """What the titles of a search found and what the words say of the work, together: the scores are added up, those of
    titles counting less in a sentence. Titles alone where one is what was asked for, and for a single word."""
    text = text[:LONGEST_TEXT]
    if (found and _is_named(found[0], text)) or _is_short(text) or is_called(text, country):
        return found
    counts = _of_titles(text, found)
    titles = {one["id"]: one for one in found if one["score"] >= LEAST_TITLE or not is_sentence(text)}
    works = {one["id"]: one for one in matches(text, country)}
    both = [_both(titles.get(key), works.get(key), counts) for key in dict.fromkeys((*titles, *works))]
    return sorted((one for one in both if one["score"]), key=lambda one: -one["score"])


def _both(title: Match | None, work: Match | None, counts: float) -> Match:
    """One match of two: as the one that says more of it."""
    one, other = (title["score"] * counts if title else 0.0), (work["score"] if work else 0.0)
    more = title if work is None or (title and one > other) else work
    assert more is not None, "a match comes from one of the two at least"
    return {**more, "score": round((one + other) / (1 + counts), 3)}


def matches(text: str, country: str | None) -> list[Match]:
    """The occupations that a sentence speaks for, best first, each with the line of its work that says most of it."""
    words = read(text)
    postings = duties.postings(words.counts)
    known = duties.countries(country).values()
    found = [one for numbers in known for one in best(words, postings, numbers, EACH)]
    found.sort(key=lambda one: (-one.score, one.number))
    reasons = Reasons(words, postings, [one.number for one in found], known)
    whose = duties.holders([one.number for one in found])
    return [_match(one, whose[one.number].id, whose[one.number].title, reasons) for one in found]


def _match(one: Answer, entry: str, title: str, reasons: Reasons) -> Match:
    country, _, code = entry.partition(":")
    lines = reasons.lines(one.number, 1)
    return {
        "id": entry,
        "country": country,
        "code": code,
        "title": title,
        "score": one.score,
        "matched": lines[0].text if lines else ", ".join(reasons.words(one.number)),
        "lang": "en",
        "how": "work",
        "words": reasons.words(one.number),
    }

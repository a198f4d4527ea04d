"""A text on somebody's work, a list of duties or a paragraph: the occupations it speaks for, each with its share."""

from __future__ import annotations

import re
from collections import defaultdict
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import duties as index
from careercli.errors import NotFound
from careercli.queries.sources import named_sources
from careercli.queries.work_words import OF_GROUP, Reasons, Words, best, read, whole
from careercli.record.duties import SCALE
from careercli.record.finished import Finished

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careercli.atlas.duties import Country, Posting
    from careercli.queries.named import Order
    from careercli.queries.work_words import Answer
    from careercli.record.duties import Duties
    from careercli.record.pages.duties import DutiesPage
    from careercli.text.text import Text

EACH = 12
"""Occupations of each country that are looked at."""
NEARLY = 0.75
"""A passage also speaks for what it says so much of as of the best of the country."""
VAGUE = 0.1
"""A passage that says less of an occupation than this share of the most does not speak for it."""
LEAST_SHARE = 5.0
"""Percent of a text that must speak for an occupation that is named."""
LONGEST = 40
"""Words of a passage at the most: what has no end is cut."""
MOST, MOST_PARTS = 1500, 15_000
"""Passages that are read, and what may be one that is looked at."""
LINES = 3
"""Lines that are named as the reason."""
_UNSEEN = (("<script", "</script"), ("<style", "</style"), ("<!--", "-->"))
"""How what a page does not show begins and ends."""
_MARKUP = r"(?i)</?[a-z][^<>]{0,500}>|&[a-z]{2,8};|&#\d{1,7};"
_ENDS = r"[\n\r.;!?•·▪●◦‣*|。；！？]+"


class Passage(NamedTuple):
    """A sentence or a line of a list: its words, and how many of these say something of the work."""

    words: Words
    size: int


def passages(text: str) -> list[Passage]:
    """The sentences and lines of a text that say something, without markup."""
    found = []
    for part in re.split(_ENDS, re.sub(_MARKUP, " ", _seen(text)))[:MOST_PARTS]:
        written = part.split()
        for start in range(0, len(written), LONGEST):
            words = read(" ".join(written[start : start + LONGEST]))
            found += [Passage(words, len(words.own))] if words.own else []
        if len(found) >= MOST:
            break
    return found[:MOST]


def _seen(text: str) -> str:
    """The text without what a page does not show; one look at each letter, however often such a part begins."""
    for begin, end in _UNSEEN:
        small, kept, at = text.lower(), [], 0
        if len(small) != len(text):  # a letter that is two in lower case: places would not agree
            return text
        while (start := small.find(begin, at)) >= 0 and (last := small.find(end, start + len(begin))) >= 0:
            kept.append(text[at:start])
            at = last + len(end)
        text = " ".join([*kept, text[at:]])
    return text


def together(found: Sequence[Passage]) -> Words:
    """The words of all passages: one that is said again counts more, but not twice as much."""
    counts: defaultdict[str, list[float]] = defaultdict(list)
    typed: defaultdict[str, list[str]] = defaultdict(list)
    for passage in found:
        for one, count in passage.words.counts.items():
            counts[one].append(count)
            typed[one] += passage.words.typed[one]
    return Words(
        {one: max(each) * (1 + sqrt(len(each) - 1) / 2) for one, each in counts.items()},
        {one: list(dict.fromkeys(words)) for one, words in typed.items()},
        frozenset(one for passage in found for one in passage.words.own),
    )


def duties(text: str, country: str | None, order: Order, t: Text | None = None) -> Finished:
    """The occupations a text speaks for, best first. Raises NotFound where no word of it is known."""
    found = passages(text)
    words = together(found)
    postings = index.postings(words.counts)
    if not postings:
        raise NotFound("error.duties.none", "error.duties.none.hint")
    known = index.countries(country)
    answers = {key: best(words, postings, numbers, EACH) for key, numbers in known.items()}
    shares = {key: share for one, each in answers.items() for key, share in _shares(each, found, postings, known[one])}
    kept = [one for each in answers.values() for one in each if shares[one.number] >= LEAST_SHARE]
    kept.sort(key=lambda one: (-one.score, one.number))
    reasons = Reasons(words, postings, [one.number for one in kept], known.values())
    whose = index.holders([one.number for one in kept])
    lines = [_line(one, whose[one.number], shares[one.number], reasons) for one in kept]
    sources = named_sources({key for line in lines for key in line["sources"]})
    return Finished(lines, _page(lines, found, order, t)._replace(sources=sources) if t else None, sources)


def _line(one: Answer, of: index.Holder, share: float, reasons: Reasons) -> Duties:
    country, _, code = of.id.partition(":")
    lines = reasons.lines(one.number, LINES)
    return {
        "id": of.id,
        "country": country,
        "code": code,
        "title": of.title,
        "share": share,
        "score": one.score,
        "words": reasons.words(one.number),
        "lines": [line.text for line in lines],
        "sources": list(dict.fromkeys(line.source for line in lines)),
    }


def _page(lines: list[Duties], found: Sequence[Passage], order: Order, t: Text) -> DutiesPage:
    from careercli.queries.countries import country_names
    from careercli.queries.titles import titled
    from careercli.record.pages.duties import DutiesPage

    names = dict(country_names(t.lang))
    ordered = {key: names[key] for key in order() if key in names} | names
    return DutiesPage(titled(lines, t.lang), ordered, {}, len(found), sum(passage.size for passage in found))


def _shares(
    answers: Sequence[Answer], found: Iterable[Passage], postings: Mapping[str, Posting], country: Country
) -> list[tuple[int, float]]:
    """Number → the percent of the text, by its words, whose passages say nearly as much of it as of any other."""
    numbers = [one.number for one in answers]
    ties: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    for number, group, share in zip(country.holders, country.groups, country.shares, strict=True):
        ties[number].append((group, OF_GROUP * share / SCALE))
    texts = {*numbers, *(group for number in numbers for group, _ in ties[number])}
    weights = {
        one: [(key, weight) for key, weight in zip(posting.holders, posting.weights, strict=True) if key in texts]
        for one, posting in postings.items()
    }
    spoken: defaultdict[int, int] = defaultdict(int)
    size = 0
    for passage in found:
        size += passage.size
        said: defaultdict[int, float] = defaultdict(float)
        for one, count in passage.words.counts.items():
            for key, weight in weights.get(one, ()):
                said[key] += count * weight
        scores = {
            number: said.get(number, 0) + max((said.get(group, 0) * share for group, share in ties[number]), default=0)
            for number in numbers
        }
        least = max(NEARLY * max(scores.values(), default=0), VAGUE * whole(passage.words, postings))
        for number, score in scores.items():
            spoken[number] += passage.size if score >= least else 0
    return [(number, round(100 * spoken[number] / max(1, size), 1)) for number in numbers]

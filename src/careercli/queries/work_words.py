"""The words of what somebody does: which occupations they speak for, and why.

How much an occupation's own words and those of its unit group say of a text is worked out by the build
(build/duties.py); here the words of the text are read, and their weights added up.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import duties
from careercli.record.duties import SCALE, SKILL
from careercli.record.fold import fold, is_han
from careercli.record.stem import ELSEWHERE, ENGLISH, clipped, small_words, stem, stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from careercli.atlas.duties import Country, Line, Posting

OF_GROUP = 0.6
"""What the text of a unit group counts beside the occupation's own."""
OF_FIELD = 0.5
"""What a word of the field counts that stands for an everyday one; several words share it."""
OF_OTHER_LANGUAGE = 1.0
"""The same of a word of another language, of which no text is kept."""
LONGEST_PHRASE, LONGEST_ELSEWHERE = 4, 2
"""Words of an everyday phrase at the most, in English (and Chinese characters), in other languages."""
GERMAN, COMPOUND, LONG = "de", (4, 5), 7
"""The language that writes words together, letters of a first word in them, and of the shortest word of several."""
LEADING = frozenset(
    map(stem, ("manage", "lead", "run", "supervise", "direct", "head", "boss", "charge", "own", "oversee", "strategy"))
)
"""Words of those who lead others, by their stems."""
NOT_LEADING = 0.8
"""What a text without such a word is worth for those who lead."""
MOST_WEIGHT = 2.5
"""What a word weighs at the most, times its rarity: BM25's `k1` and one."""
BEST = 0.9
"""The best score of what only the words speak for: less than that of a title."""
TAIL = 0.35
"""What says less than this share of the best of a country is left out."""
MOST_REASONS = 8
"""Words that are named as the reason at the most."""
OF_SKILL = 0.7
"""What a line counts that names a skill."""


class Words(NamedTuple):
    """What a text says: what each stem counts, the words it was typed as, and the stems of the words typed."""

    counts: dict[str, float]
    typed: dict[str, list[str]]
    own: frozenset[str]


def read(text: str) -> Words:
    """The words of a text, and those of the field that its everyday words may stand for."""
    written = fold(text).split()
    lang, everyday = _language(written)
    found = stems(text, lang)
    times = Counter(one for _, one in found)
    typed: defaultdict[str, list[str]] = defaultdict(list)
    for word, one in found:
        typed[one].append(word)
    counts: dict[str, float] = {one: 1 + sqrt(count - 1) / 2 for one, count in times.items()}
    worth = OF_FIELD if lang == ENGLISH else OF_OTHER_LANGUAGE
    if lang != ENGLISH:  # `pain` is bread there
        known = {word for phrase, _ in everyday for word in phrase.split()}
        counts = {one: count for one, count in counts.items() if known.isdisjoint(typed[one])}
    for phrase, fields in everyday:
        for field in fields:
            for one in field:
                counts[one] = max(counts.get(one, 0), worth / sqrt(len(field)))
                typed[one].append(phrase)
    return Words(counts, {one: list(dict.fromkeys(words)) for one, words in typed.items()}, frozenset(times))


def language(text: str) -> str:
    """The language a text is read in."""
    return _language(fold(text).split())[0]


Everyday = list[tuple[str, list[list[str]]]]
"""Everyday phrases as they are typed, each with the words of the field."""


def _language(written: Sequence[str]) -> tuple[str, Everyday]:
    """The language of a folded text, by its small words and everyday ones, and the everyday phrases in it."""
    spans = _spans(written, stem, LONGEST_PHRASE) | _spans(written, clipped, LONGEST_ELSEWHERE)
    spans |= {part: part for word in written if is_han(word) for part in _parts(word)}
    compounds = {
        word[:size]: word for word in written for size in COMPOUND if len(word) >= LONG and word[:size] not in spans
    }
    counts, found = small_words(written), defaultdict(list)
    for form, lang, fields in duties.everyday({**compounds, **spans}):
        if form in spans or lang == GERMAN:
            counts[lang] = counts.get(lang, 0) + 1
            found[lang].append((spans.get(form) or compounds[form], fields))
    lang = max(counts, key=counts.__getitem__)
    if lang in ELSEWHERE and not small_words(written)[lang] and _is_english(written):
        lang = ENGLISH
    return lang, found[lang]


def _is_english(written: Sequence[str]) -> bool:
    """Whether half of the words or more are known in English: `medical` begins as a word of Spanish does."""
    return 2 * len(duties.postings({stem(word) for word in written})) >= len(set(written))


def _spans(written: Sequence[str], form: Callable[[str], str], longest: int) -> dict[str, str]:
    """The phrases of a text in the form they are looked up by → as they are typed."""
    forms = [form(word) for word in written]
    return {
        " ".join(forms[at : at + size]): " ".join(written[at : at + size])
        for size in range(1, longest + 1)
        for at in range(len(written) - size + 1)
    }


def _parts(word: str) -> Iterator[str]:
    """The words a Chinese text may have, between which no spaces stand."""
    for size in range(1, LONGEST_PHRASE + 1):
        yield from (word[at : at + size] for at in range(len(word) - size + 1))


def scores(words: Words, postings: Mapping[str, Posting], country: Country) -> dict[int, float]:
    """What the words weigh together for each occupation of a country, its unit groups taken in."""
    own: defaultdict[int, float] = defaultdict(float)
    groups: defaultdict[int, float] = defaultdict(float)
    wanted = set(country.groups)
    for one, counts in words.counts.items():
        posting = postings.get(one)
        if posting is None:
            continue
        start, end = bisect_left(posting.holders, country.first), bisect_right(posting.holders, country.last)
        for number, weight in zip(posting.holders[start:end], posting.weights[start:end], strict=True):
            own[number] += counts * weight
        for number, weight in zip(posting.holders, posting.weights, strict=True):
            if number in wanted:
                groups[number] += counts * weight
    lent: dict[int, float] = {}
    for number, group, share in zip(country.holders, country.groups, country.shares, strict=True):
        if group in groups:
            lent[number] = max(lent.get(number, 0.0), groups[group] * share / SCALE)
    for number, more in lent.items():
        own[number] += OF_GROUP * more
    if not words.own & LEADING:
        for number in country.leading:
            if number in own:
                own[number] *= NOT_LEADING
    return own


class Answer(NamedTuple):
    """An occupation that words speak for: its number, and how well, 0 to 1."""

    number: int
    score: float


def best(words: Words, postings: Mapping[str, Posting], country: Country, most: int) -> list[Answer]:
    """The occupations of a country that the words say most of, best first; the score is the share of the most that
    words so rare could weigh."""
    found = sorted(scores(words, postings, country).items(), key=lambda one: (-one[1], one[0]))[:most]
    most_of_all = whole(words, postings)
    return [
        Answer(number, round(min(weight / most_of_all, BEST), 3))
        for number, weight in found
        if weight >= TAIL * found[0][1]
    ]


def whole(words: Words, postings: Mapping[str, Posting]) -> float:
    """What the words that were typed could weigh together at the most; one that no text has counts as a rare one."""
    rarest = max((one.rarity for one in postings.values()), default=1.0)
    weights = (words.counts.get(one, 1.0) * (postings[one].rarity if one in postings else rarest) for one in words.own)
    return SCALE * MOST_WEIGHT * (1 + OF_GROUP) * sum(weights) or 1.0


class Reasons:
    """Why words speak for some occupations: those they have, and the lines on what is done there."""

    def __init__(
        self, words: Words, postings: Mapping[str, Posting], numbers: Sequence[int], countries: Iterable[Country]
    ) -> None:
        self._words, self._postings = words, postings
        self._groups: defaultdict[int, list[int]] = defaultdict(list)
        wanted = set(numbers)
        for country in countries:
            for number, group in zip(country.holders, country.groups, strict=True):
                if number in wanted:
                    self._groups[number].append(group)
        texts = wanted | {group for groups in self._groups.values() for group in groups}
        self._has = {one: texts.intersection(posting.holders) for one, posting in postings.items()}
        self._weights: defaultdict[int, float] = defaultdict(float)
        self._of = duties.lines_of(texts)
        self._weigh({line for lines in self._of.values() for line in lines})
        self._lines = duties.lines(list(self._weights))

    def _weigh(self, wanted: set[int]) -> None:
        for one, posting in self._postings.items():
            for line in wanted.intersection(posting.lines):
                self._weights[line] += self._words.counts[one] * posting.rarity

    def words(self, number: int) -> list[str]:
        """The words of the text that the occupation or its unit groups have, the rarest first."""
        texts = {number, *self._groups[number]}
        having = [one for one in self._words.counts if one in self._postings and texts & self._has[one]]
        having.sort(key=lambda one: (-self._postings[one].rarity * self._words.counts[one], one))
        return list(dict.fromkeys(word for one in having for word in self._words.typed[one][:1]))[:MOST_REASONS]

    def lines(self, number: int, most: int) -> list[Line]:
        """The lines that say most of what the text says, the best first."""
        texts = (number, *self._groups[number])
        found = dict.fromkeys(line for text in texts for line in self._of.get(text, ()) if line in self._lines)
        ranked = sorted(found, key=lambda line: (-self._worth(line), line))
        by_text = {self._lines[line].text.casefold(): self._lines[line] for line in reversed(ranked)}
        return list(reversed(by_text.values()))[:most]

    def _worth(self, line: int) -> float:
        """What a line says of the text, less for a skill, which many kinds of work need."""
        return self._weights[line] * (OF_SKILL if self._lines[line].kind == SKILL else 1.0)

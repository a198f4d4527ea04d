"""What a sentence wishes beyond one fact of one occupation: the command line that answers it, by phrases.

`what else could a bank teller do` is `career similar "bank teller"`, which can be run at once. `two printed pages on
plumbers` is a command that writes a file, which the reader types. A wish is known by a phrase of its own; of the rest
only the name of an occupation, a place and an amount are read, and the command line says which.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas.places import country_named
from careercli.atlas.rounds import system
from careercli.queries.origins import read_from
from careercli.queries.sentence import (
    PUNCTUATION,
    is_question,
    is_title,
    placed,
    read,
    says_little,
    split,
    words_of,
)
from careercli.record.fold import fold, is_han

if TYPE_CHECKING:
    from careercli.text.text import Text

ANY = "OCCUPATION"
"""Stands for an occupation that a sentence does not name, as in the help of the commands."""
LONGEST = 5
"""Words a phrase of a wish has at the most."""
STEM = 4
"""Letters of a verb at the least by which the one who does it is found: `teach`, `bake`."""
NEAR = 3
"""Words behind a phrase of moving in which the country stands."""
AMOUNT = re.compile(r"\d+(?:[,.\u00a0\u202f']\d{3})*(?:[.,]\d{1,2})?(?!\d)[kK]?")
AXES = ("pay", "ai", "study", "growth", "demand", "licence")
"""The axes of a ranking a sentence may wish, each with words of its own."""
SCORE = (3, 4)
"""Digits of a score that rounds of invitations compare."""
FACTS = ("job",)
"""Wishes whose phrases stand in questions about one fact, too: those are asked first."""
PLAIN = ("list", "print", "export", "emigrate")
"""Wishes whose phrases are in no description of somebody's work: they need no question."""
PERIODS = ("hour", "week", "month")
"""The periods of pay that are not the year."""


class Wish(NamedTuple):
    """The arguments of a command; `run`: whether nothing is missing and nothing is written to a file; `also`: those of
    another command that says more; `note`: the key of a caveat."""

    arguments: tuple[str, ...]
    run: bool = True
    also: tuple[str, ...] = ()
    note: str = ""

    def typed(self) -> list[str]:
        """The command lines, the first the one wished for."""
        return [_line(arguments) for arguments in (self.arguments, self.also) if arguments]


class _Rest(NamedTuple):
    """A sentence around the phrase of a wish, the languages it is read in, and `from India` of it as an option."""

    before: list[str]
    after: list[str]
    languages: Sequence[Text]
    origin: tuple[str, ...] = ()

    @property
    def words(self) -> list[str]:
        return [*self.before, *self.after]


def wish(text: str, languages: Sequence[Text]) -> Wish | None:
    """What a sentence wishes, by the phrases of these languages; None where it has none, or is the name of a job."""
    from careercli.queries.naming import is_name

    if is_name(text):
        return None
    before = words_of("sentence.words.from", languages)
    for name, make in WISHES.items():
        phrases = words_of(f"sentence.wish.{name}", languages)
        origin, words = read_from(_split(text, phrases), before)
        at = _phrase(words, phrases)
        if at is None or not (name in PLAIN or _asks(text, languages)):
            continue
        if name in FACTS and (asked := read(text, languages)) and asked.command != "show":
            continue
        if found := make(_Rest(words[: at[0]], words[at[1] :], languages, _in(origin.upper(), "--from"))):
            return found
    return None


def searched_for(text: str, languages: Sequence[Text]) -> str:
    """The words to search for of those of a question: the name of an occupation, else all; none of a country alone."""
    if country_named(text):
        return ""
    return _occupation(place_in(split(text), languages)[2], languages) or text


def _asks(text: str, languages: Sequence[Text]) -> bool:
    """Whether a text is a question, or more than the name of something: it has several small words."""
    small = words_of("sentence.words.small", languages)
    few = sum(says_little([word.strip(PUNCTUATION)], small) for word in split(text))
    return is_question(text, languages) or few > 1 or any(map(is_han, fold(text).split()))


def _split(text: str, phrases: set[str]) -> list[str]:
    """The words of a sentence; a Chinese phrase, beside which no space stands, is one of its own."""
    for phrase in phrases:
        text = text.replace(phrase, f" {phrase} ") if is_han(phrase) else text
    return split(text)


def _phrase(words: Sequence[str], phrases: set[str]) -> tuple[int, int] | None:
    """Where the first of the phrases begins and ends, the longest that begins there."""
    for start in range(len(words)):
        for end in range(min(start + LONGEST, len(words)), start, -1):
            if fold(" ".join(words[start:end])) in phrases:
                return start, end
    return None


def _has(rest: _Rest, key: str) -> bool:
    phrases = words_of(key, rest.languages)
    return _phrase(_split(" ".join(rest.words), phrases), phrases) is not None


def _line(arguments: Sequence[str]) -> str:
    return " ".join(["career", *(f'"{one}"' if " " in one else one for one in arguments)])


def place_in(words: Sequence[str], languages: Sequence[Text]) -> tuple[str, str, list[str]]:
    """The country, a region or city of it, and the words without both."""
    small, before = (words_of(key, languages) for key in ("sentence.words.small", "place.words.before"))
    return placed([word.strip(PUNCTUATION) for word in words], small, before)


def _occupation(words: Sequence[str], languages: Sequence[Text]) -> str:
    """The longest run of words between small ones that is an occupation's name, the first of several."""
    from careercli.queries.naming import is_name

    runs = list(_runs(words, _little(languages)))
    parts = [run[start:end] for run in runs for start in range(len(run)) for end in range(start + 1, len(run) + 1)]
    names = (" ".join(part) for part in sorted(parts, key=len, reverse=True))
    found = next((name for name in names if not any(map(str.isdigit, name)) and is_name(name)), "")
    return found or next((name for name in map(" ".join, runs) if is_title(name)), "")


def _little(languages: Sequence[Text]) -> set[str]:
    """Words that are of no occupation here: small ones, and those of the answer that is asked for, as `page`."""
    return words_of("sentence.words.small", languages) | words_of("sentence.words.answer", languages)


def _runs(words: Sequence[str], small: set[str]) -> Iterator[list[str]]:
    """The runs of words that are not small; punctuation ends one, too."""
    run: list[str] = []
    for word in words:
        plain = word.strip(PUNCTUATION)
        if plain and not says_little([plain], small):
            run.append(plain)
        if run and (not plain or word[-1] in PUNCTUATION or says_little([plain], small)):
            yield run
            run = []
    if run:
        yield run


def _doer(words: Sequence[str], languages: Sequence[Text]) -> str:
    """The name of those who do what a word says: `teacher` of `teach`; empty where there is no such word."""
    from careercli.queries.search import search

    runs = _runs(words, _little(languages))
    for verb in (word for run in runs for word in run if word.isalpha() and len(word) >= STEM):
        name = next((one["matched"] for one in search(verb, None, 1)), "")
        if " " not in name and fold(name).startswith(fold(verb)):
            return name.lower()
    return ""


def _in(country: str, option: str = "--country") -> tuple[str, ...]:
    return (option, country) if country else ()


def _of(command: str, rest: _Rest, *options: str) -> Wish:
    """A command of one occupation, in the country that is named."""
    country, _, words = place_in(rest.words, rest.languages)
    occupation = _occupation(words, rest.languages)
    return Wish((command, occupation or ANY, *_in(country), *options), run=bool(occupation))


def _language(lang: str) -> Callable[[_Rest], Wish]:
    return lambda rest: _of("show", rest, "--lang", lang)._replace(also=("config", "set", "lang", lang))


def _print(rest: _Rest) -> Wish:
    return _of("show", rest, "--handout", "--output", "handout.html")._replace(run=False)


def _export(rest: _Rest) -> Wish:
    """A file of one occupation's pay, or of all occupations of a country."""
    found = _of("salary", rest, "--output", "pay.csv")
    if found.run:
        return found._replace(run=False)
    country = place_in(rest.words, rest.languages)[0]
    return Wish(("list", *_in(country), "--limit", "0", "--output", "occupations.csv"), run=False)


def _certainty(rest: _Rest) -> Wish:
    return _of("show", rest, "--sources")._replace(also=("doctor",))


def _points(rest: _Rest) -> Wish:
    """Points; a score that is known stands against the rounds of invitations, where the country holds them."""
    country = place_in(rest.words, rest.languages)[0]
    score = next((word for word in rest.words if word.isdecimal() and len(word) in SCORE), "")
    if score and country in ("", system().partition("/")[0]):
        return Wish(("rounds", "--score", score), also=("points",))
    known = country in ("", system().partition("/")[0])
    return Wish(("points",), also=("points", system()) if known and system() else ("points", "--help"))


def _median(rest: _Rest) -> Wish | None:
    """What the median job of the countries pays; None for one occupation."""
    return None if _occupation(place_in(rest.words, rest.languages)[2], rest.languages) else Wish(("countries",))


def _day(rest: _Rest) -> Wish:
    """What somebody does all day."""
    found = _of("show", rest, "--section", "work")
    return found._replace(also=_of("show", rest).arguments if found.run else ())


def _compare(rest: _Rest) -> Wish | None:
    """An occupation in two places, one on each side of the phrase; None without these."""
    at = next(iter(words_of("place.words.before", rest.languages)))  # a city counts behind such a word
    (one, city, before), (other, town, after) = (place_in([at, *side], rest.languages) for side in rest[:2])
    occupation = _occupation([*before, *after], rest.languages)
    places = [city or one, town or other]
    found = Wish(("compare", occupation or ANY, "--in", ",".join(places)), run=bool(occupation))
    return found if all(places) else None


def _better(rest: _Rest) -> Wish | None:
    """Two occupations or more side by side; None with fewer."""
    from careercli.queries.naming import is_name

    country, _, words = place_in(rest.words, rest.languages)
    names = [name for name in map(" ".join, _runs(words, _little(rest.languages))) if is_name(name)]
    return Wish(("compare", *names, *_in(country))) if len(names) > 1 else None


def _work(rest: _Rest) -> Wish | None:
    """Whether one could do one's work in a country; None without one."""
    to, _, words = place_in(rest.after, rest.languages)
    occupation = _occupation(words, rest.languages)
    return Wish(("move", occupation or ANY, "--to", to, *rest.origin), run=bool(occupation)) if to else None


def _job(rest: _Rest) -> Wish | None:
    """A job in a country that is named behind the phrase, where the sentence asks for no single fact."""
    to = place_in(rest.after[:NEAR], rest.languages)[0]
    if not to:
        return None
    occupation = _occupation(place_in(rest.words, rest.languages)[2], rest.languages)
    return Wish(("move", occupation, "--to", to, *rest.origin)) if occupation else None


def _visas(rest: _Rest) -> Wish | None:
    """Visa routes to the last country named: one before it is where somebody is from. None without a country."""
    country, left = "", rest.words
    while (found := place_in(left, rest.languages))[0]:
        country, _, left = found
    occupation = _occupation(left, rest.languages)
    return Wish(("visas", occupation or ANY, *_in(country)), run=bool(occupation)) if country else None


def _offer(rest: _Rest) -> Wish | None:
    """An offer of pay; None without an amount."""
    amounts = [found for word in rest.words if (found := AMOUNT.search(word)) and len(found[0]) > 1]
    if not amounts:
        return None
    country, region, words = place_in(rest.words, rest.languages)
    occupation, place = _occupation(words, rest.languages), region or country
    per = next((period for period in PERIODS if _has(rest, f"sentence.words.per.{period}")), "")
    pay = _amount(amounts[0][0])
    arguments = ("offer", occupation or ANY, "--pay", pay, *_in(per, "--per"), "--in", place or "PLACE")
    return Wish(arguments, run=bool(occupation and place))


def _amount(written: str) -> str:
    """An amount in digits: `72,000`, `72 000` and `72k` are 72000, `38,50` is 38.50."""
    thousands = "000" if written[-1] in "kK" else ""
    plain = re.sub(r"[^\d](?=\d{3}(?!\d))", "", written.rstrip("kK"))
    return plain.replace(",", ".") + thousands


def _interests(rest: _Rest) -> Wish | None:
    """The subjects behind the phrase, to the end of the sentence; None without any."""
    end = next((at for at, word in enumerate(rest.after, 1) if word[-1] in ".!;。；"), len(rest.after))
    runs = _runs(rest.after[:end], words_of("sentence.words.small", rest.languages))
    subjects = ",".join(fold(" ".join(run)) for run in runs)
    country = place_in(rest.after[end:], rest.languages)[0]
    return Wish(("list", *_in(country), "--like", subjects)) if subjects else None


def _list(rest: _Rest) -> Wish | None:
    """Occupations by what is wished of them, the axes of a ranking; None without any, and for one that is named."""
    axes = [axis for axis in AXES if _has(rest, f"sentence.words.axis.{axis}")]
    country, _, words = place_in(rest.words, rest.languages)
    if _occupation(words, rest.languages):
        return None
    weights = ",".join(f"{axis}=1" for axis in axes)
    return Wish(("rank", *_in(country), "--weights", weights), note="note.sentence.weighed") if axes else None


def _similar(rest: _Rest) -> Wish:
    return _of("similar", rest)


def _pathway(rest: _Rest) -> Wish:
    """The steps of an occupation, which may be named by what is done in it: `to teach in England`."""
    found = _of("pathway", rest)
    doer = "" if found.run else _doer(place_in(rest.words, rest.languages)[2], rest.languages)
    return found._replace(arguments=("pathway", doer, *found.arguments[2:]), run=True) if doer else found


def _move(rest: _Rest) -> Wish | None:
    """A move to the country behind the phrase; None without one."""
    to, _, after = place_in(rest.after[:NEAR], rest.languages)
    _, _, before = place_in(rest.before, rest.languages)
    occupation = _occupation([*before, ".", *after, *rest.after[NEAR:]], rest.languages)
    return Wish(("move", occupation or ANY, "--to", to, *rest.origin), run=bool(occupation)) if to else None


def _emigrate(rest: _Rest) -> Wish | None:
    """A move of whom the first word names nothing but that: `emigrate teacher`; to a country where one is named."""
    to, _, words = place_in(rest.after, rest.languages)
    occupation = _occupation(words, rest.languages)
    return Wish(("move", occupation, *_in(to, "--to"))) if occupation and not rest.before else None


def _where(rest: _Rest) -> Wish | None:
    """Where an occupation earns most: in a country, else in which; None where the sentence asks for no such place."""
    if not _has(rest, "sentence.words.most"):
        return None
    net = _has(rest, "sentence.words.net")
    country, _, words = place_in(rest.words, rest.languages)
    occupation = _occupation(words, rest.languages)
    name = occupation or ANY
    if country:
        by = "net" if net else "jobs" if _has(rest, "sentence.words.jobs") else ""
        return Wish(("where", name, *_in(country), *_in(by, "--by")), run=bool(occupation))
    return Wish(("move", name, "--by", "net") if net else ("countries", name), run=bool(occupation))


WISHES: dict[str, Callable[[_Rest], Wish | None]] = {
    "lang-fr": _language("fr"),
    "lang-pt": _language("pt"),
    "lang-zh-Hant": _language("zh-Hant"),
    "print": _print,
    "export": _export,
    "certainty": _certainty,
    "points": _points,
    "offer": _offer,
    "interests": _interests,
    "list": _list,
    "similar": _similar,
    "pathway": _pathway,
    "move": _move,
    "work": _work,
    "better": _better,
    "median": _median,
    "day": _day,
    "where": _where,
    "compare": _compare,
    "visas": _visas,
    "job": _job,
    "emigrate": _emigrate,
}
"""The wishes, by the name of their phrases in the catalogues; the first with a phrase in the sentence counts."""

"""The occupations a command line names: arguments, or `-` for codes on standard input."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.cli.settings import country_order, reader_text
from careercli.errors import Ambiguous, NotFound, UsageError
from careercli.queries.named import Named, Order
from careercli.queries.naming import find
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.queries.title_place import TitlePlace

HEADERS = ("id", "code")
"""What stands above the codes where a list was piped on with its header (`--format tsv`)."""
MAX_LINES = 10_000
"""Codes read from standard input at the most."""
MAX_BYTES = 10_000_000
"""Bytes read from standard input at the most: lines of a list have more columns than the code."""


def named(arguments: Sequence[str], country: str | None = None) -> list[Named]:
    """Each argument's occupation, doubles left out; a place behind them settles the country, and a note says that the
    answer is for all of it. Raises NotFound or Ambiguous for the first that has none."""
    asked = _behind(arguments, country)
    if asked is None:
        return _named(arguments, country)
    from careercli.cli import place

    found, _ = _placed(asked, country, regional=False)
    return [place.whole_country(asked, entry) for entry in found]


def named_at(arguments: Sequence[str], country: str | None, region: str | None) -> tuple[list[Named], str | None]:
    """The same of a command that answers for a place, and the place: that of `--region`, else the one behind the
    occupations; a key where it was chosen among several."""
    if region is None:
        asked = _behind(arguments, country)
        return (_named(arguments, country), None) if asked is None else _placed(asked, country)
    from careercli.cli import place

    try:
        return _placed(place.by_option(arguments, country, region), country)
    except (NotFound, Ambiguous) as problem:
        rest = [word for word in arguments if not any(letter.isdigit() for letter in word)]
        if not rest or len(rest) == len(arguments):
            raise
        raise problem.adding(Message("hint.names.place", place=" ".join([region, *rest]))) from problem


def _behind(arguments: Sequence[str], country: str | None) -> TitlePlace | None:
    """The occupations and the place that words name; None at once for one word, as a code is."""
    if len(arguments) < 2 and " " not in "".join(arguments).strip():
        return None
    from careercli.cli import place

    return place.behind(arguments, country)


def _placed(asked: TitlePlace, country: str | None, *, regional: bool = True) -> tuple[list[Named], str | None]:
    """The occupations where a place is, and the place; None where that is the whole country."""
    from careercli.cli import place

    try:
        found, region = place.placed(asked, country, _named, regional=regional)
    except Ambiguous as problem:
        found = [_picked(problem)]
        region = place.chosen(asked, found[0].country) if regional else asked.place
    whole = all(asked.regions.get(entry.country) == [entry.country] for entry in found)
    return found, None if whole and asked.regions else region


def _named(arguments: Sequence[str], country: str | None) -> list[Named]:
    """The occupations of words that name no place. Words without quotes are one title, but where each of them is a
    title and all together are none."""
    if not _are_words(arguments):
        return list({entry.id: entry for entry in every(arguments, country)}.values())
    title = " ".join(arguments)
    if _is_title(title):
        return [_found(title, country, country_order)]
    if all(map(_is_title, arguments)):
        return list({entry.id: entry for entry in every(arguments, country)}.values())
    return [_found(title, country, country_order)]


def every(
    arguments: Sequence[str], country: str | None = None, check_count: Callable[[int], None] = lambda _: None
) -> list[Named]:
    """Each argument's occupation, doubles kept; how many there are is checked before any is looked for."""
    try:
        words = _expanded(arguments)
        check_count(len(words))
        look = find if len(arguments) > 1 and _are_words(arguments) else _found  # several words may be one title
        free = [word for word in words if word[2:3] != ":"]  # the option is theirs; beside no such word it is refused
        found = {
            word: look(word, country if word in free or not free else None, country_order)
            for word in dict.fromkeys(words)
        }
        return [found[word] for word in words]
    except (NotFound, Ambiguous) as problem:
        if not _are_words(arguments):
            raise
        raise problem.adding(Message("hint.names.one_title", title=" ".join(arguments))) from problem


def _are_words(arguments: Sequence[str]) -> bool:
    """Whether several arguments may be the words of one title: none was quoted, is a code or names a country, but for
    the first."""
    said = "".join(arguments)
    return (
        len(arguments) > 1
        and not any(letter.isdigit() or letter.isspace() for letter in said)
        and ("-" not in arguments and not any(":" in word for word in arguments[1:]))
    )


def _is_title(words: str) -> bool:
    """Whether words, but for a country before them, are the whole of a name of some occupation."""
    from careercli.queries.naming import is_name

    prefix, colon, rest = words.partition(":")
    return is_name(rest.strip() if colon and len(prefix) == 2 else words)


def one(arguments: Sequence[str], country: str | None = None) -> Named:
    """The single occupation that is named; UsageError for several codes. Words without quotes are one title."""
    from careercli.output.clean import clean

    given = [clean(word) for word in _expanded(arguments)]
    codes = [word for word in given if any(letter.isdigit() for letter in word)]
    if codes and len(given) > 1:
        raise UsageError("error.names.several", "error.names.several.hint", n=len(given))
    return _found(" ".join(given).strip(), country, country_order)


def _found(name: str, country: str | None, order: Order) -> Named:
    """The occupation of a name; of one that stands for several the reader at a terminal chooses."""
    try:
        return find(name, country, order)
    except Ambiguous as problem:
        return _picked(problem)


def _picked(problem: Ambiguous) -> Named:
    """The occupation that the reader at a terminal chooses; raises the same problem where nobody can."""
    from careercli.cli import picker

    if not problem.candidates or not picker.possible():
        raise problem
    t = reader_text(None)
    return Named(picker.chosen(t.message(problem.message), problem.candidates, t))


def notes(found: Sequence[Named]) -> list[str]:
    """How the names were understood, where they could have meant something else."""
    return [entry.note for entry in found if entry.note]


def _expanded(arguments: Sequence[str]) -> list[str]:
    words = [*_joined(arguments)] if len(arguments) > 1 else arguments
    lines = [line for argument in words for line in (_stdin() if argument == "-" else [argument])]
    if not lines:
        raise UsageError("error.names.stdin_empty", "error.names.stdin_empty.hint")
    return lines


def _joined(arguments: Sequence[str]) -> Iterator[str]:
    """The arguments, each code with the classification or country written before it: `NOC 21231` without quotes."""
    label = ""
    for argument in arguments:
        if label and ":" in argument:  # it names a country itself
            yield label
            label = ""
        text = f"{label} {argument}".strip()
        if _is_label(text):
            label = text
            continue
        yield text
        label = ""
    if label:
        yield label


def _is_label(text: str) -> bool:
    """Whether a text is what stands before a code: `NOC`, `UK SOC 2010`, `Canada`."""
    if not text[:1].isalpha() or ":" in text:
        return False
    from careercli.queries.codes import is_label

    return is_label(text)


def _stdin() -> list[str]:
    from careercli.cli.streams import stdin_text

    lines = [line.split("\t")[0].strip() for line in stdin_text(MAX_BYTES).split("\n", MAX_LINES + 1)]
    if lines and lines[0] in HEADERS:
        del lines[0]
    if len(lines) > MAX_LINES + 1:
        raise UsageError("error.names.stdin_long", "error.names.stdin_long.hint", most=MAX_LINES)
    return [line for line in lines if line]

"""Words of the field: which are explained, and which one a reader means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from careercli.errors import NotFound
from careercli.record.finished import Finished
from careercli.text.languages import languages
from careercli.text.terms import folded, spellings, terms
from careercli.text.text import Message, either

if TYPE_CHECKING:
    from careercli.record.term import TermOf

SURE, NEAR = 0.75, 0.6
"""How alike a spelling must be to be taken for a word, and to be offered."""
OFFERED = 3


def every_term() -> Finished:
    """Every word with its explanation, group by group."""
    lines = [_record(word) for word in terms()]
    return Finished(lines, lines)


def explained(asked: Sequence[str]) -> Finished:
    """The words of a command line; a note says where another spelling was read. Raises NotFound with the nearest."""
    words: list[str] = []
    notes: list[str] = []
    for part in " ".join(asked).split(","):
        for text, word in _words(part.strip()):
            words.append(word)
            if folded(text) not in spellings() and _numberless(text) not in spellings():
                notes.append(Message("note.term", text=text, word=terms()[word].name))
    records = [_record(word) for word in dict.fromkeys(words)]
    return Finished(records[0] if len(records) == 1 else records, records, notes=notes)


def _words(part: str) -> Iterator[tuple[str, str]]:
    """What was typed with the word it means: the whole as one word, else word by word, else the nearest."""
    each = part.split()
    if (exact := _exact(part)) is None and len(each) > 1 and all(map(_exact, each)):
        yield from ((one, word) for one in each if (word := _exact(one)))
    else:
        yield part, exact or _nearest(part)


def _exact(text: str) -> str | None:
    """The word of a spelling; `CLB 8` and `TEER 2` are CLB and TEER."""
    known = spellings()
    return known.get(folded(text)) or known.get(_numberless(text))


def is_term(text: str) -> bool:
    """Whether a text is the spelling of a word that is explained."""
    return bool(text) and _exact(text) is not None


def _numberless(text: str) -> str:
    return folded(text).rstrip("0123456789")


def _nearest(text: str) -> str:
    typed = folded(text)
    alike: dict[str, float] = {}
    for spelling, word in spellings().items():
        ratio = SequenceMatcher(None, typed, spelling).ratio()
        alike[word] = max(alike.get(word, 0), ratio)
    best = sorted(alike, key=lambda word: -alike[word])
    near = [word for word in best[:OFFERED] if alike[word] >= NEAR]
    if near and alike[near[0]] >= SURE and (len(near) == 1 or alike[near[0]] > alike[near[1]]):
        return near[0]
    names = either(f"`{word}`" for word in near)
    hints = [Message("hint.did_you_mean", near=names)] if near else []
    raise NotFound("error.term.unknown", *hints, "hint.term.list", text=text)


def _record(word: str) -> TermOf:
    term = terms()[word]
    every = {language: found[word] for language in languages() if word in (found := terms(language))}
    also = dict.fromkeys(spelling for one in every.values() for spelling in one.also)
    return {
        "word": word,
        "group": term.group,
        "name": {language: one.name for language, one in every.items()},
        "text": {language: one.text for language, one in every.items()},
        "also": list(also),
        "see": list(term.see),
        "commands": list(term.commands),
    }

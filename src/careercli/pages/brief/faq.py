"""The one-screen page of questions: by subject, each with its answer, a number and one caveat."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Cell, Document, Note, Phrase, Prose, Section
from careercli.pages.brief import spare
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document
from careercli.pages.head import subtitle
from careercli.words.sentences import ITEM, and_more, divided, fitting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.card import Card
    from careercli.record.faq import FaqOf, FaqPage
    from careercli.record.occupation import FaqEntry
    from careercli.text.text import Text

SUBJECTS = {
    "work": ("work",),
    "pay": ("pay-start", "pay-middle", "abroad"),
    "jobs": ("shortage",),
    "ai": ("ai",),
    "licence": ("licence",),
    "study": ("schooling",),
    "moving": ("visa", "visa-offer"),
}
"""The questions of one screen by subject; the labels are those of the one-screen page of an occupation."""
LONGEST, LISTED = 245, 165
"""Letters of an answer, three lines on a screen of 100 columns; and of one that is a list."""
SHORTER = 165
"""Letters of an answer where the page would be too long, two lines."""
LINES, WIDE = 31, 88
"""Lines the answers, their questions and the warnings have together at the most, and letters of a line: with the title,
the blank lines between subjects and the sources that makes one screen."""


def page(record: FaqPage, t: Text, rows: int | None = None) -> Document:
    """The answers of each occupation, one below the other."""
    command = f"career faq {' '.join(counts['id'] for _, _, counts in record.occupations)}"
    every = {key: source for _, sources, _ in record.occupations for key, source in sources.items()}
    pages = [_one(card, sources, counts, t) for card, sources, counts in record.occupations]
    return with_brief_sources(spare.on_one_screen(pages, t), every, command, t)


def _one(card: Card, sources: Mapping[str, Any], counts: FaqOf, t: Text) -> Document:
    record = card.record
    answers = {entry["key"]: entry for entry in record["faq"] if "key" in entry}
    subjects = {name: [answers[key] for key in keys if key in answers] for name, keys in SUBJECTS.items()}
    warnings = [t.message(warning) for warning in card.warnings]
    blocks: list[Block] = [
        *(Note(warning, "warning") for warning in warnings),
        *_sections(subjects, _room(subjects, warnings, t), t),
    ]
    left = len(record["faq"]) + counts["not_shown"] - sum(map(len, subjects.values()))
    if left:
        more = t.n("brief.faq.more", left, id=record["id"])
        blocks.append(Phrase((Cell(more, "dim"),)))
    return document(t.title(record["title"]), subtitle(record, t), blocks, sources, t)


def _room(subjects: Mapping[str, Sequence[FaqEntry]], warnings: Sequence[str], t: Text) -> int:
    """Letters each answer may have, so that the page stays one screen."""
    found = [entry for entries in subjects.values() for entry in entries]
    texts = [*warnings, *(entry["question"] for entry in found)]
    texts += [short_answer(entry["answer"], t) for entry in found]
    return LONGEST if sum(ceil(len(text) / WIDE) for text in texts) <= LINES else SHORTER


def _sections(subjects: Mapping[str, Sequence[FaqEntry]], room: int, t: Text) -> list[Section]:
    return [
        Section(
            t(f"brief.label.{name}"),
            tuple(part for entry in entries for part in _answered(entry, room, t)),
        )
        for name, entries in subjects.items()
        if entries
    ]


def _answered(entry: FaqEntry, room: int, t: Text) -> tuple[Prose, Phrase]:
    """The question and its answer; what comes after its first sentence may be left out of some."""
    refs = tuple(entry.get("sources") or filter(None, [entry.get("source", "")]))
    first, *others = _parts(entry["answer"], t, room) or [""]
    level = spare.ANSWERS.get(entry.get("key", ""), 0)
    return Prose(entry["question"], "strong"), Phrase(
        (Cell(first, "", refs), *(Cell(one, spare=level) for one in others))
    )


def short_answer(text: str, t: Text, room: int = LONGEST) -> str:
    """The answer as it is shown, in one text."""
    return t.joined(_parts(text, t, room))


def _parts(text: str, t: Text, room: int = LONGEST) -> list[str]:
    """The first sentences that fit into so many letters, without those that only name a command; of a list the first
    items that fit."""
    lines = text.split("\n")
    items = [line.removeprefix(ITEM) for line in lines if line.startswith(ITEM)]
    first = [line for line in lines if not line.startswith(ITEM)]
    sentences = [one for one in divided(first[0]) if "`career" not in one] if first else []
    kept = sentences[:1] if items else fitting(sentences, room, lambda some: len(t.joined(some)))
    left = LISTED - len(t.joined(kept))
    listed = and_more(items, fitting(items, left, lambda some: sum(map(len, some))), t)
    return [*kept, *filter(None, [listed])]

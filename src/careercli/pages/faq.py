"""Questions and answers on a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Bullets, Cell, Document, Heading, Note, Prose
from careercli.pages.document import document, joined
from careercli.pages.head import subtitle
from careercli.words.sentences import ITEM

if TYPE_CHECKING:
    from careercli.record.card import Card
    from careercli.record.faq import FaqOf, FaqPage
    from careercli.record.occupation import FaqEntry
    from careercli.text.text import Text


def faq(entries: Sequence[FaqEntry], t: Text) -> list[Block]:
    """The section; nothing when no question is answered."""
    blocks: list[Block] = []
    for entry in entries:
        refs = tuple(entry.get("sources") or filter(None, [entry.get("source", "")]))
        blocks += [Prose(entry["question"], "strong"), *_answer(entry["answer"], refs)]
    return [Heading(t("pages.faq.title")), *blocks] if blocks else []


def _answer(text: str, refs: tuple[str, ...]) -> list[Block]:
    """An answer, its lines that are items as a list; the sources at its end."""
    blocks: list[Block] = []
    for is_item, lines in groupby(text.split("\n"), lambda line: line.startswith(ITEM)):
        if is_item:
            blocks.append(Bullets(tuple(Cell(line.removeprefix(ITEM)) for line in lines)))
        else:
            blocks.append(Prose(" ".join(lines)))
    last = blocks[-1]
    if isinstance(last, Prose):
        return [*blocks[:-1], last._replace(refs=refs)]
    return [*blocks, Prose("", refs=refs)]


def page(record: FaqPage, t: Text, rows: int | None = None) -> Document:
    """The answers of each occupation."""
    return joined([_one(card, sources, counts, t) for card, sources, counts in record.occupations], t)


def _one(card: Card, sources: Mapping[str, Any], counts: FaqOf, t: Text) -> Document:
    """Every answer, the day it holds for, and how many questions the data does not answer."""
    record = card.record
    blocks: list[Block] = [Note(t.message(warning), "warning") for warning in card.warnings]
    blocks += faq(record["faq"], t)
    day = next((entry["asked_on"] for entry in record["faq"] if "asked_on" in entry), "")
    if day:
        blocks.append(Note(t("pages.faq.day", day=day)))
    if counts["left_out"]:
        text = t.n("pages.faq.left_out", counts["left_out"])
        blocks.append(Note(text, "missing"))
    title = t.title(record["title"])
    return document(title, subtitle(record, t), blocks, sources, t)

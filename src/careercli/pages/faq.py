"""Questions and answers on a page."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from careercli.output.document import Block, Document, Heading, Note, Prose
from careercli.pages.footnote import source_lines
from careercli.pages.head import subtitle
from careercli.record.occupation import Occupation, Question
from careercli.text.text import Text


class Counts(NamedTuple):
    """How many answers there are beyond those told, and how many questions the data does not answer."""

    not_shown: int
    left_out: int


def faq(entries: Sequence[Question], t: Text) -> list[Block]:
    """The section; nothing when no question is answered."""
    blocks: list[Block] = []
    for entry in entries:
        refs = tuple(entry.get("sources") or filter(None, [entry.get("source", "")]))
        blocks += [Prose(entry["question"], "strong"), Prose(entry["answer"], refs=refs)]
    return [Heading(t("Questions people ask")), *blocks] if blocks else []


def page(record: Occupation, sources: Mapping[str, Any], warnings: Sequence[str], counts: Counts, t: Text) -> Document:
    """Every answer, the day it holds for, how many more there are, and how many questions the data does not answer."""
    blocks: list[Block] = [Note(warning, "warning") for warning in warnings]
    blocks += faq(record["faq"], t)
    day = next((entry["asked_on"] for entry in record["faq"] if "asked_on" in entry), "")
    if day:
        blocks.append(Note(t("Composed on {day} from the figures of each answer's sources.", day=day)))
    if counts.not_shown:
        text = t("More answers: {n} (`career faq {id} --all`).", n=counts.not_shown, id=record["id"])
        blocks.append(Note(text, "info"))
    if counts.left_out:
        text = t("Questions the data here cannot answer, left out: {n}.", n=counts.left_out)
        blocks.append(Note(text, "missing"))
    title = t.title(record["title"])
    return Document(title, subtitle(record, t), tuple(blocks), source_lines(sources), t("Sources"), lang=t.lang)

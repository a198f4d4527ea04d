"""Words explained: one or several with their text, and all of them by group; the line that points to them."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Document, Facts, Phrase, Prose
from careercli.pages.document import document, joined
from careercli.text.terms import terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careercli.record.term import TermOf
    from careercli.text.text import Text

POINTED = 6
"""Words that a page points to."""
PLAIN = ("job zone", "requirement level", "going rate", "prevailing wage", "PPP", "CEC", "FSW", "PNP", "EB-2", "OPT")
"""Spellings a page is searched for beside the names in capitals."""


def page(records: Sequence[TermOf], t: Text, rows: int | None = None) -> Document:
    """One word, or several below each other."""
    made = joined([_one(record, t) for record in records], t)
    return made._replace(title=t("explain.title")) if len(records) > 1 else made


def _one(record: TermOf, t: Text) -> Document:
    blocks: list[Block] = [Prose(t.title(record["text"]))]
    rows = []
    if record["see"]:
        rows.append((t("explain.see"), Cell(t.listed(_name(word, t) for word in record["see"]))))
    rows += [(t("explain.try"), Cell(command, "accent")) for command in record["commands"]]
    blocks.append(Facts(tuple(rows)))
    return document(t.title(record["name"]), t(f"explain.group.{record['group']}"), blocks, {}, t)


def _name(word: str, t: Text) -> str:
    return terms(t.lang).get(word, terms()[word]).name


def listing(records: Sequence[TermOf], t: Text, rows: int | None = None) -> Document:
    """Every word, a line a group."""
    groups = groupby(records, key=lambda record: record["group"])
    lines = tuple(
        (t(f"explain.group.{group}"), Cell(" · ".join(t.title(record["name"]) for record in found)))
        for group, found in groups
    )
    blocks = (Facts(lines), Phrase((Cell(t("explain.usage"), "dim"),)))
    return document(t("explain.title"), t.n("explain.subtitle", len(records)), blocks, {}, t)


def with_pointer(page: Document, t: Text) -> Document:
    """The page with a last line that names its words that `career explain` has."""
    found = list(
        dict.fromkeys(word for text in _texts((page.subtitle, page.blocks)) for word in _searched().findall(text))
    )
    if not found:
        return page
    command = f"career explain {', '.join(found[:POINTED])}"
    return page._replace(blocks=(*page.blocks, Prose(t("explain.pointer", command=command), "dim")))


@cache
def _searched() -> re.Pattern[str]:
    names = [term.name for term in terms().values() if term.name.isupper() or term.name in ("KldB", "H-1B")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, [*names, *PLAIN]))})(?!\w)")


def _texts(value: object) -> Iterator[str]:
    """Every text in the blocks of a page."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for name, part in zip(getattr(value, "_fields", value), value, strict=True):
            if name not in ("refs", "style"):
                yield from _texts(part)

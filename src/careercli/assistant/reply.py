"""An answer as the text an assistant reads: title, lines, sources with their years, and how to ask for the rest.

A reply takes few tokens. What does not fit stands on its next page, which the same call with `page` gives.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.assistant.lines import Line, lines_of, one, shown
from careercli.assistant.size import tokens
from careercli.errors import UsageError
from careercli.output.footnotes import Footnotes
from careercli.pages.brief.sources import publisher

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careercli.output.document import Document
    from careercli.text.text import Text

MOST = 1_480
"""Tokens of a reply by the estimate, which is never short."""
FOOT = 70
"""Tokens kept for what stands below the sources."""
TITLE = 64
"""Letters of a source's title: enough to find it by."""
HEAD = 200
"""Letters of a title or what stands below it: a title may repeat what was asked for."""
MARK = "~"
"""Before a figure of a wider group, borrowed or estimated."""


class Content(NamedTuple):
    """What a reply is made of: the document, its sources as records, and remarks on the question."""

    document: Document
    sources: Mapping[str, Mapping[str, Any]]
    remarks: Sequence[str] = ()


def content_of(answer: Any, t: Text) -> Content:
    """The content of a command's answer: its page, made by the module of `pages` it names."""
    name, _, function = answer.page.partition(":")
    make = getattr(import_module(f"careercli.pages.{name}"), function or "page")
    remarks = [t.message(text) for text in (*answer.notes, *answer.warnings)]
    return Content(make(answer.record, t, answer.limit or None), answer.sources, list(dict.fromkeys(remarks)))


def reply(content: Content, number: int, t: Text) -> str:
    """The page of that number, counted from 1. UsageError for one that does not exist."""
    pages = paged(_lines(content), content, t)
    if not 1 <= number <= len(pages):
        raise UsageError("error.assistant.page", page=number, n=len(pages))
    return _written(pages[number - 1], number, len(pages), content, t)


def _lines(content: Content) -> list[Line]:
    """The remarks that the page does not make itself, then the page."""
    lines = lines_of(content.document)
    said = {piece.text.removeprefix("! ") for line in lines for piece in line.pieces}
    return [*(one(f"! {text}") for text in content.remarks if shown(text) not in said), *lines]


def paged(lines: Sequence[Line], content: Content, t: Text) -> list[list[Line]]:
    """The lines in pages, each with its sources within what a reply may take; a page never ends with a head."""
    head = tokens(_head(content.document)) + FOOT
    pages: list[list[Line]] = []
    rest = list(lines)
    while rest or not pages:
        room, known, taken = MOST - head, set[str](), 0
        for line in rest:
            fresh = {ref for piece in line.pieces for ref in piece.refs} - known
            marks = sum(len(piece.refs) * 3 for piece in line.pieces if piece.refs)
            room -= tokens("".join(piece.join + piece.text for piece in line.pieces)) + 1 + marks
            room -= sum(tokens(source_text(ref, content, t)) + 4 for ref in fresh)
            if room < 0 and taken:
                break
            known |= fresh
            taken += 1
        while taken > 1 and taken < len(rest) and rest[taken - 1].head:
            taken -= 1
        pages.append(rest[:taken])
        again = [line for line in rest[:taken] if line.head][-1:] if rest[taken : taken + 1] and rest[taken].row else []
        rest = [*again, *rest[taken:]]
    return pages


def _written(lines: Iterable[Line], number: int, count: int, content: Content, t: Text) -> str:
    notes = Footnotes()
    body = ["".join(piece.join + piece.text + notes.bracketed(piece.refs) for piece in line.pieces) for line in lines]
    sources = [f"[{mark}] {source_text(key, content, t)}" for key, mark in notes.given.items()]
    foot = [t("assistant.mark")] if any(MARK in line for line in body) else []
    if count > number:
        foot.append(t("assistant.more", page=str(number), count=str(count), next=str(number + 1)))
    listed = [t("assistant.sources"), *sources] if sources else []
    return "\n".join([_head(content.document), *body, *listed, *foot])


def _head(document: Document) -> str:
    title = f"# {_cut(shown(document.title), HEAD)}"
    return f"{title}\n{_cut(shown(document.subtitle), HEAD)}" if document.subtitle else title


def source_text(key: str, content: Content, t: Text) -> str:
    """A source in a line: who published what, and of when."""
    source = content.sources.get(key)
    if source is None:
        return shown(content.document.sources.get(key, key))
    known = t.word("publisher", source["publisher"])
    who = _cut(known) if len(known) < TITLE else publisher(source, t)
    return shown(f"{who}: {_cut(t.from_data(source['title']))} ({t.from_data(source['vintage'])})")


def _cut(text: str, most: int = TITLE) -> str:
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]}…"

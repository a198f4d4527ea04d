"""The page as GitHub Markdown, with its footnotes, tables and alerts."""

from collections.abc import Callable, Iterator
from typing import Any, TextIO

from careercli.output.document import (
    Block,
    Bullets,
    Cards,
    Document,
    Facts,
    Grid,
    Heading,
    Note,
    Prose,
    SideBySide,
)
from careercli.output.footnotes import Footnotes
from careercli.output.markdown import escaped, grid, marked, valued
from careercli.output.result import Page, Result, document_of

ALERTS = {"warning": "WARNING", "conflict": "IMPORTANT", "missing": "NOTE", "info": "NOTE"}


def write(result: Result, page: Page, out: TextIO) -> None:  # noqa: ARG001 - Markdown has no width
    """Print the document of `result`."""
    out.write("\n\n".join(paragraphs(document_of(result))) + "\n")


def paragraphs(document: Document) -> Iterator[str]:
    """The page in blocks that an empty line sets apart."""
    footnotes = Footnotes()
    if document.notice:
        yield f"**{escaped(document.notice)}**"
    yield f"# {escaped(document.title)}"
    if document.subtitle:
        yield f"*{escaped(document.subtitle)}*"
    for block in document.blocks:
        text = WRITERS[type(block)](block, footnotes)
        if text:
            yield text
        if isinstance(block, Grid) and (more := block.left_out_text(document.left_out_label)):
            yield f"… {escaped(more)}"
    listing = list(footnotes.listing(document.sources))
    if listing:
        yield "\n".join(f"[^{number}]: {escaped(text)}" for number, text in listing)


def heading(block: Heading, footnotes: Footnotes) -> str:  # noqa: ARG001 - all writers take the same
    """The name of a section."""
    return f"## {escaped(block.text)}" if block.text else ""


def prose(block: Prose, footnotes: Footnotes) -> str:
    """A paragraph."""
    return marked(block.text, block.refs, footnotes)


def cards(block: Cards, footnotes: Footnotes) -> str:
    """Key figures as a list."""
    return "\n".join(
        f"- **{escaped(card.label) or '–'}**: {marked(card.value, card.refs, footnotes)}"
        + (f" ({escaped(card.detail)})" if card.detail else "")
        for card in block.cards
    )


def facts(block: Facts, footnotes: Footnotes) -> str:
    """Labels and values as a list."""
    return "\n".join(f"- **{escaped(label) or '–'}**: {valued(value, footnotes)}" for label, value in block.rows)


def bullets(block: Bullets, footnotes: Footnotes) -> str:
    """A list under its label."""
    label = f"**{escaped(block.label)}**\n\n" if block.label else ""
    return label + "\n".join(f"- {marked(item.text, item.refs, footnotes)}" for item in block.items)


def beside(block: SideBySide, footnotes: Footnotes) -> str:
    """Lists one below the other."""
    return "\n\n".join(bullets(one, footnotes) for one in block.lists)


def note(block: Note, footnotes: Footnotes) -> str:
    """A remark as one of GitHub's alerts."""
    return f"> [!{ALERTS[block.kind]}]\n> {marked(block.text, block.refs, footnotes)}"


WRITERS: dict[type[Block], Callable[[Any, Footnotes], str]] = {
    Heading: heading,
    Prose: prose,
    Cards: cards,
    Facts: facts,
    Bullets: bullets,
    SideBySide: beside,
    Grid: grid,
    Note: note,
}

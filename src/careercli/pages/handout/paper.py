"""What all pages for paper share: the line for a name and the day, sections without commands and with their sources,
what to do next, what is not known, and what the sheet is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from careercli.output.document import (
    Block,
    Bullets,
    Cell,
    Document,
    Facts,
    Grid,
    Note,
    Phrase,
    Prose,
    Section,
    SideBySide,
)
from careercli.pages.brief.sources import publishers, refs_of
from careercli.words.sentences import divided

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from careercli.record.pages.handout import Contact, Handout
    from careercli.text.text import Text

COMMAND = re.compile(r"(?<![\w-])(?:career [a-z]|--[a-z]|-o )")
"""What only a terminal understands."""
BETWEEN = " · "
LICENSING, UNKNOWN = 4, 6
"""Lines of licensing bodies, and of what is not known."""
EXTRA = 1
"""What a sheet that would be longer than two pages leaves out last, behind what the one-screen pages may leave out:
what is good to know. Sources stay."""
PARTS = ("cells", "items", "lists", "rows")
"""What blocks consist of."""


def paper(made: Document, record: Handout, blocks: Sequence[Block], t: Text, *, wide: bool = False) -> Document:
    """The document of the one-screen page with these blocks, for paper; `wide` is a sheet on its side."""
    name = Prose(t("handout.for", day=t.day(record.day)))
    return made._replace(
        subtitle=_without_commands(made.subtitle),
        blocks=(name, *blocks, Prose(t("handout.no_advice"), "strong")),
        brief=t("handout.foot", day=t.day(record.day), command=record.command),
        screen=(),
        paper="landscape" if wide else "portrait",
    )


def kept(blocks: Iterable[Block], record: Handout, t: Text) -> list[Block]:
    """The blocks without what names a command, each section with its sources; what says nothing any more is left
    out, and what a sheet is, since that stands at its end."""
    blocks = _without(tuple(blocks), Prose(t("pages.pathway.no_advice"), "dim"))
    made = [_section(block, record, t) if isinstance(block, Section) else _plain(block) for block in blocks]
    return [block for block in made if block is not None]


def _without(blocks: tuple[Any, ...], gone: Prose) -> Iterator[Any]:
    for block in blocks:
        if isinstance(block, Section):
            yield block._replace(blocks=tuple(_without(block.blocks, gone)))
        elif not isinstance(block, Prose) or block.text != gone.text:
            yield block


def _section(section: Section, record: Handout, t: Text) -> Section | None:
    inside = [made for block in section.blocks if (made := _plain(block)) is not None]
    if not inside:
        return None
    names = publishers(dict.fromkeys(refs_of(Section("", tuple(inside)))), record.sources, t)  # type: ignore[arg-type]
    source = [Prose(t("handout.source", names=t.listed(names)), "dim")] if names else []
    return section._replace(blocks=(*inside, *source))  # type: ignore[arg-type]


def _plain(block: Block) -> Block | None:
    """A block without commands; None where nothing is left of it."""
    if isinstance(block, Prose | Note):
        text = _without_commands(block.text)
        return block._replace(text=text) if text else None
    made: Any = block
    if isinstance(block, Phrase):
        made = Phrase(tuple(_cells(block.cells)))
    elif isinstance(block, Bullets):
        made = block._replace(items=tuple(_cells(block.items)))
    elif isinstance(block, SideBySide):
        made = SideBySide(tuple(cast("Bullets", one) for each in block.lists if (one := _plain(each)) is not None))
    elif isinstance(block, Facts):
        made = Facts(tuple((label, value) for label, value in block.rows if not _is_command(value)))
    elif isinstance(block, Grid):
        made = block._replace(rows=tuple(row for row in block.rows if not any(map(_is_command, row))))
    return made if _holds(made) else None


def _holds(block: Block) -> bool:
    """Whether a block that consists of parts has any."""
    parts = [getattr(block, name) for name in PARTS if hasattr(block, name)]
    return not parts or any(parts)


def _cells(cells: Sequence[Cell]) -> list[Cell]:
    """The cells that say something on paper; the last of them without the stroke that led to the next."""
    made = [cell._replace(text=text) for cell in cells if (text := _without_commands(cell.text))]
    if made and len(made) < len(cells):
        made[-1] = made[-1]._replace(text=made[-1].text.rstrip(BETWEEN))
    return made


def _is_command(value: object) -> bool:
    return isinstance(value, Cell) and bool(COMMAND.search(value.text))


def _without_commands(text: str) -> str:
    """The text without sentences, and parts of a line, that name a command or an option."""
    if not COMMAND.search(text):
        return text
    sentences = (
        BETWEEN.join(part for part in sentence.split(BETWEEN) if not COMMAND.search(part)) for sentence in divided(text)
    )
    return " ".join(sentence for sentence in sentences if sentence).strip(BETWEEN)


def licensing(contacts: Sequence[Contact], t: Text) -> list[str]:
    """Who gives a licence, a line a body with its address; beyond so many, how many more there are."""
    shown = contacts[:LICENSING]
    lines = [
        t("handout.body_in" if one.place else "handout.body", name=one.name, place=one.place, page=bare(one.page))
        for one in shown
    ]
    more = [t.n("handout.licence_more", len(contacts) - len(shown))] if len(contacts) > len(shown) else []
    return [*lines, *more]


def bare(page: str) -> str:
    """An address as one types it: without what browsers add, nor a stroke at the end."""
    return re.sub(r"^https?://", "", page).rstrip("/")


def address_of(key: str, record: Handout) -> str:
    """The address of a source as one types it; empty where it has none, or is ours."""
    page = str(record.sources[key].get("page", "")) if key in record.sources else ""
    return bare(page) if page.startswith("http") else ""


def next_steps(groups: Mapping[str, Iterable[str]], t: Text) -> list[Block]:
    """What to do next, in order: lines with addresses, each group below what to do with them (`handout.do.…`)."""
    found = {name: tuple(Cell(text) for text in dict.fromkeys(texts)) for name, texts in groups.items()}
    blocks = tuple(Bullets(cells, t(f"handout.do.{name}")) for name, cells in found.items() if cells)
    return [Section(t("handout.next"), blocks)] if blocks else []


def unknown(texts: Iterable[str], t: Text) -> list[Block]:
    """What we do not know; no section where there is nothing of it."""
    said = [text for one in dict.fromkeys(texts) if (text := _without_commands(one))][:UNKNOWN]
    return [Section(t("handout.unknown"), (Bullets(tuple(Cell(text) for text in said)),))] if said else []


def all_sources(blocks: Iterable[Block], record: Handout, t: Text) -> list[Block]:
    """Every publisher and year that the blocks rest on which are no sections, whose sources stand in them."""
    loose = [block for block in blocks if not isinstance(block, Section)]
    names = publishers(dict.fromkeys(ref for block in loose for ref in refs_of(block)), record.sources, t)
    return [Section(t("handout.sources"), (Prose(t.listed(names), "dim"),))] if names else []

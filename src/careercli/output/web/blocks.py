"""Each block of a document as a part of a web page."""

from collections.abc import Callable
from typing import Any

from careercli.output.document import (
    Block,
    Bullets,
    Cards,
    Chart,
    Facts,
    Grid,
    Heading,
    Note,
    Phrase,
    Picture,
    Prose,
    Section,
    SideBySide,
    TileMap,
)
from careercli.output.web.drawing import chart_figure
from careercli.output.web.pen import Pen, safe
from careercli.output.web.table import grid, valued
from careercli.output.web.tilemap import tile_map
from careercli.text.slug import slug


def block_of(block: Block, pen: Pen) -> str:
    """Any block but a section, which stands in the page's contents."""
    return WRITERS[type(block)](block, pen)


def heading(block: Heading, pen: Pen) -> str:
    """The name of a section."""
    return pen.heading(block.text, pen.name(block.about or block.text))


def prose(block: Prose, pen: Pen) -> str:
    """A paragraph."""
    return f"<p>{pen.marked(block.text, block.refs, block.style)}</p>"


def cards(block: Cards, pen: Pen) -> str:
    """Key figures side by side."""
    boxes = (
        f'<li><span class="label">{safe(card.label)}</span>'
        f"<b>{pen.marked(card.value, card.refs, card.style)}</b>"
        f'<span class="dim">{safe(card.detail)}</span></li>'
        for card in block.cards
    )
    return f'<ul class="cards">{"".join(boxes)}</ul>' if block.cards else ""


def facts(block: Facts, pen: Pen) -> str:
    """Labels and values."""
    rows = (f"<dt>{safe(label)}</dt><dd>{valued(value, pen)}</dd>" for label, value in block.rows)
    return f"<dl>{''.join(rows)}</dl>" if block.rows else ""


def bullets(block: Bullets, pen: Pen) -> str:
    """A list under its label."""
    if not block.items and not block.label:
        return ""
    label = f'<p class="label {block.style}">{safe(block.label)}</p>' if block.label else ""
    items = (f"<li>{pen.cell(item)}</li>" for item in block.items)
    listed = f"<ul>{''.join(items)}</ul>" if block.items else ""
    return f'<div class="list">{label}{listed}</div>'


def beside(block: SideBySide, pen: Pen) -> str:
    """Lists side by side where the window is wide enough."""
    return f'<div class="beside">{"".join(bullets(one, pen) for one in block.lists)}</div>' if block.lists else ""


def phrase(block: Phrase, pen: Pen) -> str:
    """The pieces as one paragraph."""
    return f"<p>{' '.join(pen.cell(cell) for cell in block.cells)}</p>" if block.cells else ""


def picture(block: Picture, pen: Pen) -> str:
    """The drawing."""
    return f"<div>{valued(block.value, pen)}</div>"


def note(block: Note, pen: Pen) -> str:
    """A remark."""
    return f'<p class="note {block.kind}">{pen.marked(block.text, block.refs)}</p>'


WRITERS: dict[type[Block], Callable[[Any, Pen], str]] = {
    Heading: heading,
    Prose: prose,
    Cards: cards,
    Facts: facts,
    Bullets: bullets,
    SideBySide: beside,
    Grid: grid,
    Note: note,
    Phrase: phrase,
    Picture: picture,
    Chart: chart_figure,
    TileMap: tile_map,
}


def section(block: Section, name: str, pen: Pen, more: str = "") -> str:
    """The blocks beside their label, or below it on a narrow screen; `more` is the name of the part of the page that
    has everything on it: then no command has to be named for that."""
    inside = "\n".join(block_of(_without_command(one) if more else one, pen) for one in block.blocks)
    link = f'<a class="more" href="#{more}">{safe(pen.t("web.more"))}</a>' if more else ""
    kind = f"topic {slug(block.about)}".strip()
    return f'<section class="{kind}">{pen.heading(block.label, name)}\n<div>{inside}</div>{link}</section>'


def _without_command(block: Block) -> Block:
    """The block without the pieces that name a command for more."""
    if isinstance(block, Phrase):
        return Phrase(tuple(cell for cell in block.cells if cell.style != "more"))
    return block

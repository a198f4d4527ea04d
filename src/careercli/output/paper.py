"""A document for paper as HTML: black on white, large enough to read, at most two A4 sheets, nothing to click.

Sheets have no script, no colour and no folded parts; addresses are written out. A sheet that would be longer leaves out
what is spare, by how many lines it has as text of the same width.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from careercli.output.bars import Scale, known, percents, place
from careercli.output.document import (
    Block,
    Bullets,
    Cards,
    Cell,
    Chart,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    Note,
    Phrase,
    Picture,
    Prose,
    Section,
    Share,
    SideBySide,
    TileMap,
    Value,
)
from careercli.output.result import Page
from careercli.output.web.pen import safe

CSS = Path(__file__).with_name("paper.css")
LINES = {"portrait": (92, 112), "landscape": (134, 76)}
"""Letters of a line and lines of two sheets, by how they lie."""
BESIDE = 30
"""Letters of a label that stands beside its section; a longer one stands above."""
SHADES = ("all", "some", "none")
"""How parts of a whole are shaded, in their order."""


def page_of(document: Document) -> Iterator[str]:
    """The whole sheet."""
    from careercli.output.terminal.compose import compose
    from careercli.output.terminal.fitted import fitted

    width, lines = LINES[document.paper or "portrait"]
    document = fitted(document, lines, lambda one: sum(1 for _ in compose(one, Page(width=width))))
    title = safe(document.title)
    yield f'<!doctype html>\n<html lang="{safe(document.lang)}"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield f"<title>{title}</title>\n<style>\n{CSS.read_text(encoding='utf-8').strip()}"
    yield f'@page{{size:A4 {document.paper};}}\n</style></head><body class="{document.paper}"><main>'
    yield f'<header><h1>{title}</h1>\n<p class="subtitle">{safe(document.subtitle)}</p></header>'
    for block in document.blocks:
        yield WRITERS[type(block)](block)
    yield f"</main><footer><p>{safe(document.brief)}</p></footer></body></html>"


def _text(cell: Cell) -> str:
    return f"<strong>{safe(cell.text)}</strong>" if cell.style == "strong" else safe(cell.text)


def _prose(block: Prose) -> str:
    inside = f"<strong>{safe(block.text)}</strong>" if block.style == "strong" else safe(block.text)
    return f'<p class="source">{inside}</p>' if block.style == "dim" else f"<p>{inside}</p>"


def _phrase(block: Phrase) -> str:
    return f"<p>{' '.join(map(_text, block.cells))}</p>"


def _heading(block: Heading) -> str:
    return f"<h2>{safe(block.text)}</h2>"


def _section(block: Section) -> str:
    inside = "\n".join(WRITERS[type(one)](one) for one in block.blocks)
    above = ' class="above"' if len(block.label) > BESIDE else ""
    return f"<section{above}><h2>{safe(block.label)}</h2><div>{inside}</div></section>"


def _bullets(block: Bullets) -> str:
    label = f"<h3>{safe(block.label)}</h3>" if block.label else ""
    return f"{label}<ul>{''.join(f'<li>{_text(item)}</li>' for item in block.items)}</ul>"


def _beside(block: SideBySide) -> str:
    return "".join(map(_bullets, block.lists))


def _facts(block: Facts) -> str:
    rows = "".join(
        f'<tr><th scope="row">{safe(label)}</th><td>{_value(value)}</td></tr>' for label, value in block.rows
    )
    return f'<table class="facts"><tbody>{rows}</tbody></table>'


def _cards(block: Cards) -> str:
    items = (
        f"<li>{safe(card.label)}: <strong>{safe(card.value)}</strong> {safe(card.detail)}</li>" for card in block.cards
    )
    return f"<ul>{''.join(items)}</ul>"


def _grid(block: Grid) -> str:
    """A table. A row with a text in its first cell alone is a heading within it; bars are not drawn."""
    sides = [' class="right"' if column.align == "right" else "" for column in block.columns]
    heads = "".join(
        f'<th scope="col"{side}>{safe(column.label)}</th>' if column.label else f"<td{side}></td>"
        for column, side in zip(block.columns, sides, strict=True)
    )
    head = f"<thead><tr>{heads}</tr></thead>" if any(column.label for column in block.columns) else ""
    rows = "".join(_row(row, sides) for row in block.rows if any(_value(value) for value in row))
    caption = f"<caption>{safe(block.caption)}</caption>" if block.caption else ""
    return f"<table>{caption}{head}<tbody>{rows}</tbody></table>"


def _row(row: tuple[Value, ...], sides: list[str]) -> str:
    first, *others = (_value(value) for value in row)
    if not any(others):
        return f'<tr><th scope="rowgroup" colspan="{len(row)}" class="group">{first}</th></tr>'
    name = f'<th scope="row"{sides[0]}>{first}</th>' if first else f"<td{sides[0]}></td>"
    return f"<tr>{name}{''.join(f'<td{side}>{text}</td>' for side, text in zip(sides[1:], others, strict=True))}</tr>"


def _value(value: Value) -> str:
    """A cell's text, or a share's parts in words; ranges and series are in words elsewhere."""
    if isinstance(value, Cell):
        return _text(value)
    return _share(value) if isinstance(value, Share) else ""


def _share(share: Share) -> str:
    """Parts of a whole, black, grey and white, and what they are."""
    whole = max(100.0, sum(known(percent for _, percent, _ in share.parts)))
    boxes, words, left = [], [], 0.0
    for at, ((label, percent, _), amount) in enumerate(zip(share.parts, percents(share), strict=True)):
        kind = SHADES[min(at, len(SHADES) - 1)]
        size = max(0.0, sum(known([percent]))) / whole * 300
        boxes.append(_box(kind, left, 1, size, 10))
        words.append(f"{_drawing('key', 10, _box(kind, 1, 2, 8, 8))} {safe(label)} {safe(amount)}")
        left += size
    return f"{_drawing('wide', 300, ''.join(boxes))}{' · '.join(words)}"


def _box(kind: str, x: float, y: float, width: float, height: float) -> str:
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:g}" width="{width:.1f}" height="{height:g}"/>'


def _drawing(kind: str, width: int, inside: str) -> str:
    """A drawing of a line's height, whose figures are in the text beside it."""
    return f'<svg class="{kind}" viewBox="0 0 {width} 12" aria-hidden="true">{inside}</svg>'


def _picture(block: Picture) -> str:
    inside = _value(block.value)
    return f"<p>{inside}</p>" if inside else ""


def _chart(block: Chart) -> str:
    """A single range as a line on its axis with its marks in words; several rows as a table of their figures."""
    marks = " · ".join(safe(words) for _, words in block.marks)
    if len(block.rows) != 1:
        return _grid(Grid((Column(""), Column("")), tuple((Cell(row.label), Cell(row.text)) for row in block.rows)))
    scale = block.ticks[0][0], block.ticks[-1][0]
    return f"<p>{_line(block, scale)}{marks}</p>" if marks else ""


def _line(block: Chart, scale: Scale) -> str:
    row = block.rows[0]

    def at(one: float) -> float:
        return 2 + place(one, scale, 1000) * 0.296

    line = ""
    if row.low is not None and row.high is not None:
        line = f'<line x1="{at(row.low):.1f}" x2="{at(row.high):.1f}" y1="6" y2="6"/>'
    dot = "" if row.mid is None else f'<circle cx="{at(row.mid):.1f}" cy="6" r="4"/>'
    return _drawing("wide", 300, f'<line class="axis" x1="0" x2="300" y1="6" y2="6"/>{line}{dot}')


def _note(block: Note) -> str:
    return f'<p class="note">{safe(block.text)}</p>'


def _nothing(_: TileMap) -> str:
    return ""


WRITERS: dict[type[Block], Callable[[Any], str]] = {
    Heading: _heading,
    Prose: _prose,
    Cards: _cards,
    Facts: _facts,
    Bullets: _bullets,
    SideBySide: _beside,
    Grid: _grid,
    Note: _note,
    Section: _section,
    Phrase: _phrase,
    Picture: _picture,
    Chart: _chart,
    TileMap: _nothing,
}
"""A document's blocks as HTML for paper."""

"""A table of a web page."""

from collections.abc import Iterable

from careercli.output.bars import scale_of
from careercli.output.document import Bar, Grid
from careercli.output.footnotes import Footnotes, hoisted
from careercli.output.web.text import marked, safe, valued


def grid(block: Grid, footnotes: Footnotes) -> str:
    """A table that scrolls by itself when it is too wide."""
    block = hoisted(block)
    scales = [scale_of(column_bars(block, at)) for at in range(len(block.columns))]
    sides = [f' class="{column.align}"' if column.align == "right" else "" for column in block.columns]
    heads = [marked(column.label, column.refs, footnotes) for column in block.columns]
    rows = [
        cells("td", sides, (valued(value, footnotes, scale) for value, scale in zip(row, scales, strict=True)))
        for row in block.rows
    ]
    caption = f"<caption>{safe(block.caption)}</caption>" if block.caption else ""
    table = f"<thead>{cells('th', sides, heads)}</thead><tbody>{''.join(rows)}</tbody>"
    return f'<div class="scroll"><table>{caption}{table}</table></div>'


def column_bars(block: Grid, at: int) -> list[Bar]:
    """The ranges of one column, which share a scale."""
    return [value for row in block.rows if isinstance(value := row[at], Bar)]


def cells(tag: str, sides: list[str], texts: Iterable[str]) -> str:
    """One row."""
    return "<tr>" + "".join(f"<{tag}{side}>{text}</{tag}>" for side, text in zip(sides, texts, strict=True)) + "</tr>"

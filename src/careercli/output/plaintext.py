"""A document's blocks as aligned text; formats/plain.py prints them."""

from careercli.output.bars import worded, worded_grid
from careercli.output.cells import pad, width_of, wrap
from careercli.output.clean import clean
from careercli.output.document import Cards, Cell, Chart, Facts, Grid, Phrase, Picture, TileMap, Value
from careercli.output.footnotes import Footnotes, hoisted
from careercli.output.glyphs import Glyphs
from careercli.output.terminal import grid as terminal
from careercli.output.terminal.lines import Frame
from careercli.output.tiles import spelled


class Paper:
    """What the blocks share: how wide a line is, our own marks, and the footnotes so far."""

    def __init__(self, width: int, glyphs: Glyphs, *, fits: bool = False) -> None:
        """An empty page; `fits`: tables may not be wider than it either."""
        self.width, self.glyphs, self.footnotes, self.left_out_label = width, glyphs, Footnotes(), ""
        self.fits, self.narrow_label = fits, ""

    def marked(self, text: str, refs: tuple[str, ...]) -> str:
        """The text and its footnote marks."""
        return clean(text) + self.footnotes.bracketed(refs)

    def value(self, value: Value) -> str:
        """A value in words, with its marks."""
        return worded(value) + (self.footnotes.bracketed(value.refs) if isinstance(value, Cell) else "")

    def wrapped(self, text: str, first: str = "") -> list[str]:
        """Lines of the page's width, set in behind `first`."""
        size = width_of(first)
        lines = wrap(text, max(8, self.width - size))
        return [(" " * size if at else first) + line for at, line in enumerate(lines)]


def underlined(text: str, line: str, paper: Paper) -> list[str]:
    """A title or heading; nothing for an empty one."""
    if not clean(text):
        return []
    lines = paper.wrapped(clean(text))
    return [*lines, line * max(map(width_of, lines))]


GAP = 2
"""Columns between those of a table."""


def cards(block: Cards, paper: Paper) -> list[str]:
    """Key figures as facts."""
    rows = [(card.label, figure(card.value, card.detail), card.refs) for card in block.cards]
    return facts(Facts(tuple((label, Cell(text, refs=refs)) for label, text, refs in rows)), paper)


def figure(value: str, detail: str) -> str:
    """A figure and the word on it."""
    return f"{clean(value)} ({clean(detail)})" if detail else value


def facts(block: Facts, paper: Paper) -> list[str]:
    """Labels and values, aligned."""
    size = max((width_of(clean(label)) for label, _ in block.rows), default=0)
    size = min(size, paper.width // 2)
    lines: list[str] = []
    for label, value in block.rows:
        # A label longer than its column gets its own line: the value still starts where the others do.
        own = width_of(clean(label)) > size
        lines += paper.wrapped(clean(label)) if own else []
        lines += paper.wrapped(paper.value(value), pad("" if own else clean(label), size) + "  ")
    return lines


def grid(block: Grid, paper: Paper) -> list[str]:
    """Columns aligned. Nothing is cut or wrapped, for what is piped on must stay one row a line, unless a width was
    asked for: then the table fits it as it does on a terminal."""
    block = worded_grid(hoisted(block))
    lines = paper.wrapped(clean(block.caption)) if block.caption else []
    texts = [
        [paper.marked(column.label, column.refs), *map(paper.value, values)]
        for column, values in zip(block.columns, columns_of(block), strict=True)
    ]
    sizes = [max(map(width_of, column)) for column in texts]
    if paper.fits and sum(sizes) + GAP * (len(sizes) - 1) > paper.width:
        return lines + fitted(block, texts, paper) + more(block, paper)
    aligned = [
        [pad(text, size, column.align) for text in cells]
        for column, cells, size in zip(block.columns, texts, sizes, strict=True)
    ]
    rows = ["  ".join(row) for row in zip(*aligned, strict=True)]
    headed = any(column.label for column in block.columns)
    rule = ["  ".join("-" * size for size in sizes)] if rows and not block.light else []
    return lines + (rows[:1] + rule if headed else []) + rows[1:] + more(block, paper)


def fitted(block: Grid, texts: list[list[str]], paper: Paper) -> list[str]:
    """The rows of a table as a terminal of this width has them, in plain letters; `texts` are its columns in words."""
    cells = tuple(tuple(Cell(text) for text in row) for row in zip(*(column[1:] for column in texts), strict=True))
    columns = tuple(
        column._replace(label=words[0], refs=()) for column, words in zip(block.columns, texts, strict=True)
    )
    glyphs = paper.glyphs._replace(rule="-")
    frame = Frame(paper.width, paper.width, 0, glyphs, False, paper.footnotes, narrow_label=paper.narrow_label)
    lines = terminal.grid(Grid(columns, cells, light=block.light), frame)
    return ["".join(text for text, _ in line) for line in lines]


def columns_of(block: Grid) -> list[tuple[Value, ...]]:
    """The values column by column."""
    return list(zip(*block.rows, strict=True)) or [()] * len(block.columns)


def more(block: Grid, paper: Paper) -> list[str]:
    """How many rows there are beyond these."""
    text = clean(block.left_out_text(paper.left_out_label))
    return paper.wrapped(f"{paper.glyphs.more} {text}") if text else []


def phrase(block: Phrase, paper: Paper) -> list[str]:
    """The pieces as one text."""
    return paper.wrapped(" ".join(filter(None, (paper.marked(cell.text, cell.refs) for cell in block.cells))))


def picture(block: Picture, paper: Paper) -> list[str]:  # noqa: ARG001 - all writers take the same
    """Nothing: what a drawing shows stands in words beside it."""
    return []


def chart(block: Chart, paper: Paper) -> list[str]:
    """The rows of a chart in words, then its marks; nothing is drawn."""
    size = max(width_of(clean(row.label)) for row in block.rows)
    wide = max(width_of(clean(row.text)) for row in block.rows)
    rows = [
        (pad(clean(row.label), size) + "  ") * (size > 0) + pad(clean(row.text), wide, "right") for row in block.rows
    ]
    marks = " · ".join(clean(words) for _, words in block.marks)
    return [*filter(str.strip, rows), *(paper.wrapped(marks) if marks else [])]


def tile_map(block: TileMap, paper: Paper) -> list[str]:
    """The places of a map and their figures, one after the other: nothing is drawn."""
    known, without = spelled(block)
    lines = paper.wrapped(paper.marked(known, block.refs)) if known else []
    return [*lines, *(paper.wrapped(without) if without else [])]

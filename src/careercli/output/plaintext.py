"""A document's blocks as aligned text; formats/plain.py prints them."""

from careercli.output.bars import is_drawn, worded
from careercli.output.cells import pad, width_of, wrap
from careercli.output.clean import clean
from careercli.output.document import Cards, Cell, Facts, Grid, Value
from careercli.output.footnotes import Footnotes, hoisted
from careercli.output.glyphs import Glyphs


class Paper:
    """What the blocks share: how wide a line is, our own marks, and the footnotes so far."""

    def __init__(self, width: int, glyphs: Glyphs) -> None:
        """An empty page."""
        self.width, self.glyphs, self.footnotes, self.left_out_label = width, glyphs, Footnotes(), ""

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
    """Columns aligned, nothing cut or wrapped: what is piped on must stay one row a line."""
    block = hoisted(block)
    lines = paper.wrapped(clean(block.caption)) if block.caption else []
    columns = [
        (column, [paper.marked(column.label, column.refs), *map(paper.value, values)])
        for column, values in zip(block.columns, columns_of(block), strict=True)
        if not is_drawn(values)
    ]
    sizes = [max(map(width_of, texts)) for _, texts in columns]
    aligned = [
        [pad(text, size, column.align) for text in texts] for (column, texts), size in zip(columns, sizes, strict=True)
    ]
    rows = ["  ".join(row) for row in zip(*aligned, strict=True)]
    return lines + rows[:1] + ["  ".join("-" * size for size in sizes)] * bool(rows) + rows[1:] + more(block, paper)


def columns_of(block: Grid) -> list[tuple[Value, ...]]:
    """The values column by column."""
    return list(zip(*block.rows, strict=True)) or [()] * len(block.columns)


def more(block: Grid, paper: Paper) -> list[str]:
    """How many rows there are beyond these."""
    text = clean(block.left_out_text(paper.left_out_label))
    return paper.wrapped(f"{paper.glyphs.more} {text}") if text else []

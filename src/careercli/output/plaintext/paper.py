"""What the blocks of a plain page share: room, marks, footnotes."""

from careercli.output.bars import worded
from careercli.output.cells import width_of, wrap
from careercli.output.clean import clean
from careercli.output.document import Cell, Value
from careercli.output.footnotes import Footnotes
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

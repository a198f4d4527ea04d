"""Painted lines, the small language between layout and colours, and the room and glyphs they are laid out in."""

from typing import NamedTuple

from careercli.output.cells import addressed, pad, width_of, wrap
from careercli.output.footnotes import Footnotes
from careercli.output.glyphs import Glyphs, glyphs_for
from careercli.output.result import Page

# A text and its paint: a Style of the document, or title, heading, rule, head, value, mark; an address it leads to.
Piece = tuple[str, str]
Line = list[Piece]


def line_width(line: Line) -> int:
    """Columns the line takes."""
    return width_of(line[0][0]) if len(line) == 1 else sum([width_of(text) for text, _ in line])


def filled(line: Line, width: int, align: str = "left") -> Line:
    """The line with spaces to `width` columns."""
    gap = (" " * (width - line_width(line)), "")
    if not gap[0]:
        return line
    return [gap, *line] if align == "right" else [*line, gap]


def flow(text: str, mark: str, width: int, paint: str = "") -> list[Line]:
    """`text` wrapped, with its footnote mark held to its last word."""
    wrapped = wrap(text + mark, width)
    lines: list[Line] = [[(line, paint)] for line in wrapped]
    if "://" in text:
        lines = [[(piece, f"{paint} {to}".strip()) for piece, to in line] for line in addressed(wrapped, text)]
    last = lines[-1][0][0]
    if mark and last.endswith(mark):
        lines[-1] = [(last.removesuffix(mark), paint), (mark, "mark")]
    return lines


def figure(text: str, mark: str, room: int, width: int, paint: str = "") -> list[Line]:
    """A right-aligned text with `room` kept for marks, so that digits stand below digits."""
    mark = pad(mark, room)
    if width_of(text + mark) > width:
        return [filled(line, width, "right") for line in flow(text, mark.strip(), width, paint)]
    aligned = (pad(text, width - width_of(mark), "right"), paint)
    return [[aligned, (mark, "mark")] if mark else [aligned]]


def hanging(first: Line, lines: list[Line]) -> list[Line]:
    """`lines` behind `first`, the later ones set in by its width."""
    inset: Line = [(" " * line_width(first), "")]
    return [[*(first if at == 0 else inset), *line] for at, line in enumerate(lines)]


def beside(columns: list[list[Line]], widths: list[int], gap: int) -> list[Line]:
    """Blocks of lines next to each other, each filled to its width."""
    height = max(map(len, columns), default=0)
    return [
        _across([lines[row] if row < len(lines) else [] for lines in columns], widths, gap) for row in range(height)
    ]


def _across(cells: list[Line], widths: list[int], gap: int) -> Line:
    """One line of cells. The spaces between two of them are one piece: each piece is painted on its own."""
    line: Line = []
    spaces = 0
    for cell, width in zip(cells, widths, strict=True):
        if cell and spaces:
            line.append((" " * spaces, ""))
            spaces = 0
        line += cell
        spaces += max(0, width - line_width(cell)) + gap
    return [*line, (" " * (spaces - gap), "")] if spaces > gap else line


# Longer lines are hard to read: prose stops at 100 columns, rules and cards at 120, only grids go on.
PROSE, BODY = 100, 120
SIDE_BY_SIDE = 100


class Frame(NamedTuple):
    """`reach` is the room for grids, `width` for all else, `inset` the margin; `wide`: lists side by side."""

    reach: int
    width: int
    inset: int
    glyphs: Glyphs
    unicode: bool
    footnotes: Footnotes
    left_out_label: str = ""
    wide: bool = False
    narrow_label: str = ""

    def mark(self, refs: tuple[str, ...]) -> str:
        """The footnote mark of some sources."""
        if not refs:
            return ""
        return self.footnotes.superscript(refs) if self.unicode else self.footnotes.bracketed(refs)

    @property
    def prose(self) -> int:
        """Columns for running text."""
        return min(self.width, PROSE)


def frame_for(
    page: Page, left_out_label: str = "", footnotes: Footnotes | None = None, narrow_label: str = ""
) -> Frame:
    """A fresh frame for one document; narrow screens have no margin to give away."""
    inset = 2 if page.width >= 60 else 0
    reach = max(4, page.width - inset)
    width = min(reach, BODY - inset)
    glyphs = glyphs_for(page.unicode)
    wide = page.width >= SIDE_BY_SIDE
    footnotes = footnotes or Footnotes()
    return Frame(reach, width, inset, glyphs, page.unicode, footnotes, left_out_label, wide, narrow_label)

"""What every block needs to know to lay itself out: room, glyphs, and the page's footnotes."""

from typing import NamedTuple

from careercli.output.footnotes import Footnotes
from careercli.output.glyphs import Glyphs, glyphs_for
from careercli.output.page import Page

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

    def mark(self, refs: tuple[str, ...]) -> str:
        """The footnote mark of some sources."""
        if not refs:
            return ""
        return self.footnotes.superscript(refs) if self.unicode else self.footnotes.bracketed(refs)

    @property
    def prose(self) -> int:
        """Columns for running text."""
        return min(self.width, PROSE)


def frame_for(page: Page, left_out_label: str = "") -> Frame:
    """A fresh frame for one document; narrow screens have no margin to give away."""
    inset = 2 if page.width >= 60 else 0
    reach = max(4, page.width - inset)
    width = min(reach, BODY - inset)
    glyphs = glyphs_for(page.unicode)
    return Frame(reach, width, inset, glyphs, page.unicode, Footnotes(), left_out_label, page.width >= SIDE_BY_SIDE)

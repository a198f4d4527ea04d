"""Painted lines on the screen: what the terminal pages are made of, drawn as they are. Nothing in them is markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual.events import Click, Resize
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

from careercli.output.cells import width_of
from careercli.output.clean import clean
from careercli.output.formats.table import segments
from careercli.output.result import Page
from careercli.output.terminal.compose import compose

if TYPE_CHECKING:
    from rich.style import Style

    from careercli.output.document import Document
    from careercli.output.terminal.lines import Line


def strip_of(line: Line, width: int, style: Style, *, from_column: int = 0) -> Strip:
    """A painted line in the columns of the screen, on the ground of `style`."""
    pieces = [one for one in segments([line]) if one.text != "\n"]
    return Strip(pieces).crop_extend(from_column, from_column + width, None).apply_style(style)


def cut(text: str, width: int) -> str:
    """A text of data on one line of at most `width` columns."""
    text = clean(text)
    if width_of(text) <= width:
        return text
    while text and width_of(text) >= width:
        text = text[:-1]
    return f"{text.rstrip()}…" if width > 0 else ""


class Part(NamedTuple):
    """A piece of a bar: its text, its paint, and the action of the screen that a click on it is."""

    text: str
    paint: str = ""
    action: str = ""


class Bar(Widget):
    """One line of parts: what is narrowed, the tabs, the keys."""

    def __init__(self, fit: Callable[[int], Sequence[Part]], id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._fit = fit

    def parts(self) -> list[Part]:
        """The parts as they are shown in the width there is."""
        return list(self._fit(self.size.width))

    def render_line(self, y: int) -> Strip:
        """The line; Textual asks for each."""
        if y:
            return Strip.blank(self.size.width, self.rich_style)
        return strip_of([(one.text, one.paint) for one in self.parts()], self.size.width, self.rich_style)

    async def on_click(self, event: Click) -> None:
        """Do what the part below the pointer stands for."""
        end = 0
        for part in self.parts():
            end += width_of(part.text)
            if event.x < end:
                if part.action:
                    await self.screen.run_action(part.action)
                return


class Rows(ScrollView, can_focus=True):
    """A list of lines with a cursor, each drawn when it comes into sight: thousands cost nothing."""

    COMPONENT_CLASSES = {"rows--cursor"}  # noqa: RUF012 - Textual's own form
    BINDINGS = [  # noqa: RUF012
        ("down", "move(1)"),
        ("up", "move(-1)"),
        ("pagedown", "page(1)"),
        ("pageup", "page(-1)"),
        ("home", "end(-1)"),
        ("end", "end(1)"),
        ("enter", "take"),
    ]

    class Moved(Message):
        """The cursor stands on another row."""

    class Taken(Message):
        """The row under the cursor was chosen."""

    class Left(Message):
        """The reader went up beyond the first row."""

    def __init__(self, draw: Callable[[int, int], Line], id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._draw, self._count, self.cursor = draw, 0, 0

    def show(self, count: int, cursor: int = 0) -> None:
        """Show so many rows, the cursor on one of them."""
        self._count, self.cursor = count, max(0, min(cursor, count - 1))
        self._measure()
        self._keep_in_sight()
        self.refresh()

    def on_resize(self, _: Resize) -> None:
        """Rows are as wide as the list."""
        self._measure()
        self._keep_in_sight()

    def _measure(self) -> None:
        self.virtual_size = Size(self.scrollable_content_region.width, self._count)

    def _keep_in_sight(self) -> None:
        height = self.scrollable_content_region.height or 1
        top = self.scroll_offset.y
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False)
        elif self.cursor >= top + height:
            self.scroll_to(y=self.cursor - height + 1, animate=False)

    def go(self, row: int) -> None:
        """Put the cursor on a row, the nearest there is."""
        row = max(0, min(row, self._count - 1))
        if row != self.cursor:
            self.cursor = row
            self._keep_in_sight()
            self.refresh()
            self.post_message(self.Moved())

    def action_move(self, by: int) -> None:
        """Move the cursor; above the first row the list is left."""
        if by < 0 and self.cursor == 0:
            self.post_message(self.Left())
        else:
            self.go(self.cursor + by)

    def action_page(self, by: int) -> None:
        """Move by a screen of rows."""
        self.go(self.cursor + by * max(1, self.scrollable_content_region.height - 1))

    def action_end(self, side: int) -> None:
        """Move to the first or the last row."""
        self.go(0 if side < 0 else self._count - 1)

    def action_take(self) -> None:
        """Choose the row under the cursor."""
        if self._count:
            self.post_message(self.Taken())

    def on_click(self, event: Click) -> None:
        """Put the cursor where the pointer is; a second click chooses."""
        row = event.y + self.scroll_offset.y
        if row < self._count:
            self.go(row)
            if event.chain > 1:
                self.action_take()

    def render_line(self, y: int) -> Strip:
        """The row at a line of the screen."""
        width, row = self.scrollable_content_region.width, y + self.scroll_offset.y
        if row >= self._count:
            return Strip.blank(width, self.rich_style)
        line = self._draw(row, width)
        if row != self.cursor:
            return strip_of(line, width, self.rich_style)
        whole: Line = [("".join(text for text, _ in line), "")]  # one ground, whatever its pieces are painted
        return strip_of(whole, width, self.get_component_rich_style("rows--cursor"))


class Paper(ScrollView, can_focus=True):
    """A page of `career` as its terminal shows it, laid out for the room there is."""

    def __init__(self, id: str, *, unicode: bool) -> None:  # noqa: A002
        super().__init__(id=id)
        self._unicode = unicode
        self._document: Document | None = None
        self._lines: list[Line] = []
        self._laid_out = 0

    def show(self, document: Document | None) -> None:
        """Show a page from its top; None for none."""
        self._document, self._laid_out = document, 0
        self._lay_out()
        self.scroll_to(0, 0, animate=False)
        self.refresh()

    def on_resize(self, _: Resize) -> None:
        """A page is laid out anew for another width."""
        self._lay_out()

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        if width == self._laid_out:
            return
        self._laid_out = width
        page = Page(width - 1, colour=True, unicode=self._unicode, terminal=True, fits=True)
        self._lines = list(compose(self._document, page)) if self._document else []
        widest = max((sum(width_of(text) for text, _ in line) for line in self._lines), default=0)
        self.virtual_size = Size(widest, len(self._lines))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line of the page at a line of the screen."""
        left, top = self.scroll_offset
        width = self.scrollable_content_region.width
        if y + top >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        return strip_of(self._lines[y + top], width, self.rich_style, from_column=left)

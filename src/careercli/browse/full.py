"""A page over the whole screen: a comparison, six countries, a plan, the keys, notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import Screen

from careercli.browse import keys
from careercli.browse.painted import Bar, Paper
from careercli.browse.pick import Option, Window

if TYPE_CHECKING:
    from careercli.browse.sheets import Sheet
    from careercli.text.text import Text


class Full(Screen[str | None]):
    """Leaves with the occupation the reader goes on to, None without one."""

    BINDINGS = [Binding(one.key, one.action, show=False) for one in keys.ON_FULL]  # noqa: RUF012

    def __init__(self, sheet: Sheet, t: Text, called: Sequence[Option] = (), *, unicode: bool) -> None:
        super().__init__()
        self._sheet, self._t, self._called, self._unicode = sheet, t, called, unicode

    def compose(self) -> ComposeResult:
        """The page and its keys."""
        yield Paper(id="page", unicode=self._unicode)
        shown = keys.ON_FULL if self._called else keys.ON_FULL[:1]
        yield Bar(lambda width: keys.lined(shown, width, self._t)[0], id="keys")

    def on_mount(self) -> None:
        """Show the page."""
        self.query_one(Paper).show(self._sheet.document)
        self.query_one(Paper).focus()

    def action_close(self) -> None:
        """Back to the list."""
        self.dismiss(None)

    @work
    async def action_go(self) -> None:
        """Choose one of the occupations of the page and go to it."""
        if not self._called:
            return
        picked = await self.app.push_screen_wait(Window(self._t("browse.go.title"), self._called, self._t))
        if picked is not None:
            self.dismiss(self._sheet.mentions[picked.place])

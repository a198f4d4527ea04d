"""The screen one browses on: what is typed, the list that follows it, and the page of the occupation next to it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.events import DescendantFocus, Resize
from textual.screen import Screen
from textual.widgets import Input

from careercli.browse import bars, filters, keys, row, sheets
from careercli.browse import choice as choices
from careercli.browse.choice import Choice, Found
from careercli.browse.desk import Desk
from careercli.browse.full import Full
from careercli.browse.painted import Bar, Paper, Part, Rows
from careercli.browse.pick import Option, Picked, Window
from careercli.browse.sheets import TABS, Sheet
from careercli.errors import CareerError
from careercli.output.cells import width_of
from careercli.output.document import Note
from careercli.pages.document import document
from careercli.queries.named import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from careercli.browse.reader import Reader
    from careercli.output.terminal.lines import Line

TYPED, MOVED = 0.05, 0.08
"""Seconds without a further key after which the list follows what is typed, and the page the cursor."""
TWO = 100
"""Columns from which on list and page stand next to each other; on narrower screens one of them is shown."""
LOW = 18
"""Lines of a screen below which there are none to spare for a note or a second line of keys."""
MOST = 6
"""Occupations in one comparison."""


class Main(Screen[None]):
    """List and page."""

    BINDINGS = [  # noqa: RUF012 - Textual's own form
        *(Binding(one.key, one.action, show=False) for one in keys.EVERYWHERE),
        *(Binding(number, f"tab('{name}')", show=False) for number, name in zip(bars.NUMBERS, TABS, strict=False)),
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        Binding("down", "into_list", show=False),
    ]

    def __init__(self, reader: Reader, choice: Choice) -> None:
        super().__init__()
        self.reader, self.t = reader, reader.t
        self.desk = Desk()
        self.choice = choice
        self.found = Found([])
        self.there = filters.Known({}, {}, lambda _: {})
        self.shown, self.tab = "", next(iter(TABS))
        self.basket: list[str] = []
        self.before: list[str] = []
        self.sheet: Sheet | None = None

    def compose(self) -> ComposeResult:
        """What is typed; what is narrowed; list and page; the keys."""
        with Horizontal(id="top"):
            yield Bar(lambda _: [Part(f"{self.t('browse.search')} ", "heading")], id="prompt")
            yield Input(
                self.choice.words, self.t("browse.search.placeholder"), id="search", compact=True, max_length=LONGEST
            )
        yield Bar(self._state, id="state")
        yield Bar(self._note, id="note")
        with Horizontal(id="body"):
            with Vertical(id="left"):
                yield Bar(self._heads, id="heads")
                yield Rows(self._row, id="list")
            with Vertical(id="right"):
                yield Bar(self._tabs, id="tabs")
                yield Paper(id="page", unicode=self.reader.unicode)
        yield Bar(lambda width: self._keys(width)[0], id="keys")
        yield Bar(lambda width: (self._keys(width)[1:] or [[]])[0], id="more")

    def on_mount(self) -> None:
        """Begin with the list; what filters can be chosen from follows."""
        self.query_one("#prompt").styles.width = width_of(self.t("browse.search")) + 1
        self.look()
        self._learn()
        self.set_focus(self.query_one("#search"))

    @work(group="over")
    async def _learn(self) -> None:
        names = await self.desk.ask(sheets.country_names, self.reader)
        self.there = await self.desk.ask(filters.known, names, self.t)
        self._redraw()

    def on_unmount(self) -> None:
        """The thread of the atlas ends with the screen."""
        self.desk.close()

    # What the lines above and below the list say.

    def _state(self, width: int) -> list[Part]:
        return bars.state(len(self.found.lines), len(self.basket), self.choice, self.there, width, self.t)

    def _note(self, width: int) -> list[Part]:
        return bars.note(self.found.notes, width, self.t)

    def _heads(self, width: int) -> list[Part]:
        width = self.query_one("#list", Rows).scrollable_content_region.width or width
        return [Part(text, paint) for text, paint in row.heads(self.choice.sort, width, self.t)]

    def _row(self, at: int, width: int) -> Line:
        line = self.found.lines[at]
        marked = line["id"] in self.basket
        return row.row(line, self.choice.sort, width, self.t, marked=marked, unicode=self.reader.unicode)

    def _tabs(self, width: int) -> list[Part]:
        return bars.tabs(self.tab, width, self.t)

    def _keys(self, width: int) -> list[list[Part]]:
        typing, reading = self.focused is self.query_one("#search"), self.focused is self.query_one("#page")
        shown = keys.TYPING if typing else keys.ON_PAGE if reading else keys.IN_LIST
        return keys.lined(shown, width, self.t)

    def _redraw(self) -> None:
        for bar in self.query(Bar):
            bar.refresh()
        self.query_one("#more").display = self.size.height >= LOW and len(self._keys(self.size.width)) > 1
        self.query_one("#note").display = bool(self.found.notes) and (self.size.height >= LOW or not self.found.lines)

    # Room.

    def on_resize(self, event: Resize) -> None:
        """List and page next to each other where there is room for both."""
        self.set_class(event.size.width < TWO, "narrow")
        self._redraw()

    def on_descendant_focus(self, _: DescendantFocus) -> None:
        """On a narrow screen what has the focus is shown."""
        self.set_class(self.focused is self.query_one("#page"), "reading")
        if self.focused is self.query_one("#list") and self.current != self.shown:
            self._follow(0)  # back from an occupation that was gone to
        self._redraw()

    # The list.

    @work(exclusive=True, group="list")
    async def look(self, pause: float = 0) -> None:
        """Find what the choice leaves; a further key in the meantime begins again."""
        await asyncio.sleep(pause)
        self.found = await self.desk.ask(choices.found, self.choice, self.reader.order, self.t)
        self.query_one("#list", Rows).show(len(self.found.lines))
        self._redraw()
        self._follow(0)

    def _follow(self, pause: float) -> None:
        """Open the page of the occupation under the cursor."""
        self.open(self._under_cursor, pause=pause)

    @property
    def _under_cursor(self) -> str:
        return self.found.lines[self.query_one("#list", Rows).cursor]["id"] if self.found.lines else ""

    @property
    def current(self) -> str:
        """The occupation that keys are about: in the list the one under the cursor, whose page may be on its way."""
        return self._under_cursor if self.focused is self.query_one("#list") else self.shown

    def on_input_changed(self, event: Input.Changed) -> None:
        """The list follows what is typed."""
        if event.value != self.choice.words:
            self.choice = self.choice._replace(words=event.value)
            self.look(TYPED)

    def on_input_submitted(self) -> None:
        """Enter: read the page of the best answer."""
        self.action_read()

    def on_rows_moved(self) -> None:
        """The page follows the cursor."""
        self._follow(MOVED)

    def on_rows_taken(self) -> None:
        """Enter on a row: read its page."""
        self.action_read()

    def on_rows_left(self) -> None:
        """Above the list is what is typed."""
        self.action_search()

    def action_into_list(self) -> None:
        """From what is typed into the list."""
        self.set_focus(self.query_one("#list"))  # at once: the next key may be there already

    def action_search(self) -> None:
        """Type other words."""
        line = self.query_one("#search", Input)
        self.set_focus(line)
        line.select_all()

    def action_leave(self) -> None:
        """One step back: from the page to the list, from the list to the words, from the words to the list."""
        in_list = self.focused is self.query_one("#list")
        if in_list:
            self.action_search()
        else:
            self.action_into_list()

    def action_clear(self) -> None:
        """All occupations again: no words, no filters."""
        self.choice = Choice(sort=self.choice.sort)
        self.query_one("#search", Input).value = ""
        self.look()

    # The page.

    @work(exclusive=True, group="page")
    async def open(self, entry: str, tab: str = "", pause: float = 0) -> None:
        """Show a page of an occupation; the empty page of none."""
        await asyncio.sleep(pause)
        tab = tab or self.tab
        if not entry:
            self.shown, self.sheet = "", None
            self.query_one("#page", Paper).show(None)
            return
        try:
            sheet = await self.desk.ask(sheets.of_occupation, tab, entry, self.reader)
        except CareerError as problem:
            sheet = self._message(self.t.message(problem.sentences))
        self.shown, self.tab, self.sheet = entry, tab, sheet
        self.query_one("#page", Paper).show(sheet.document)
        self._redraw()

    def _message(self, *texts: str) -> Sheet:
        return Sheet(document(self.t("browse.notes.title"), "", [Note(text) for text in texts], {}, self.t))

    def action_read(self) -> None:
        """Go to the page."""
        if self.shown or self.found.lines:
            self.add_class("reading")
            self.set_focus(self.query_one("#page"))

    def action_tab(self, name: str) -> None:
        """Open a page of the occupation by its name."""
        if self.shown:
            self.tab = name
            if self.has_class("narrow"):
                self.action_read()
            self._redraw()
            self.open(self.shown, name)

    def action_step(self, by: int) -> None:
        """The next page of the occupation, or the one before; from the list to the right into the page."""
        if self.focused is self.query_one("#list"):
            if by > 0:
                self.action_read()
            return
        names = [*TABS]
        self.action_tab(names[(names.index(self.tab) + by) % len(names)])

    def visit(self, entry: str) -> None:
        """Go to an occupation, in the list or not; the one before can be gone back to."""
        self.before.append(self.shown)
        self._show(entry)

    def _show(self, entry: str) -> None:
        self.tab = next(iter(TABS))
        self.open(entry)
        self.action_read()

    def action_back(self) -> None:
        """The occupation before."""
        if self.before:
            self._show(self.before.pop())

    # What is over the whole screen.

    def action_mark(self) -> None:
        """Put the occupation into the comparison, or take it out."""
        entry = self.current
        if entry in self.basket:
            self.basket.remove(entry)
        elif entry:
            self.basket.append(entry)
        self.query_one("#list").refresh()
        self._redraw()

    def action_compare(self) -> None:
        """Compare the marked ones; with one alone, or none, the open one too."""
        entries = [*dict.fromkeys([*self.basket, self.current])] if len(self.basket) < 2 else self.basket
        if 2 <= len(entries) <= MOST:
            self._over(sheets.comparison, entries)
        else:
            self._say("browse.note.compare")

    def action_countries(self) -> None:
        """The same work in every country."""
        if self.current:
            self._over(sheets.everywhere, self.current)

    def action_plan(self) -> None:
        """The plan to move with this occupation."""
        if self.reader.plan is None:
            self._say("browse.note.plan")
        elif self.current:
            self._over(sheets.plan, self.current)

    def action_notes(self) -> None:
        """What to know of the list, in full."""
        if self.found.notes:
            self._full(self._message(*self.found.notes))

    def action_help(self) -> None:
        """All keys."""
        self._full(Sheet(keys.helping(self.t)))

    @work
    async def action_go(self) -> None:
        """Go to an occupation that the page speaks of."""
        mentions = self.sheet.mentions if self.sheet else ()
        if not mentions:
            self._say("browse.note.go")
            return
        picked = await self._window(Window(self.t("browse.go.title"), await self._called(mentions), self.t))
        if picked is not None:
            self.visit(mentions[picked.place])

    @work
    async def action_sort(self) -> None:
        """Choose the order of the list."""
        at = choices.ORDERS.index(self.choice.sort)
        picked = await self._window(Window(self.t("browse.sort.title"), filters.orders(self.t), self.t, at=at))
        if picked is not None:
            self.choice = self.choice._replace(sort=choices.BEST if picked.clear else choices.ORDERS[picked.place])
            self.look()

    @work
    async def action_filters(self) -> None:
        """Change filters until the reader leaves their window; the list follows each."""
        at = 0
        while True:
            options = filters.options(self.choice, self.there, self.t)
            picked = await self._window(Window(self.t("browse.filter.title"), options, self.t, at=at))
            if picked is None:
                return
            at, before = picked.place, self.choice
            name = filters.FILTERS[at]
            if picked.clear:
                self.choice = filters.cleared(name, self.choice)
            else:
                self.choice = await filters.changed(name, self.choice, self.there, self.t, self._window)
            if self.choice != before:
                self.look()

    async def _window(self, window: Any) -> Any:
        found: Picked | None = await self.app.push_screen_wait(window)
        return found

    async def _called(self, entries: Sequence[str]) -> list[Option]:
        called = await self.desk.ask(sheets.titles, entries, self.reader)
        return [Option(f"{entry}  {called.get(entry, '')}") for entry in entries]

    @work(group="over")
    async def _over(self, question: Callable[[Any, Reader], Sheet], about: object) -> None:
        """Show the answer to a question over the whole screen; what is wrong with it in a word."""
        try:
            sheet = await self.desk.ask(question, about, self.reader)
        except CareerError as problem:
            self.notify(self.t.message(problem.sentences), markup=False)
            return
        called = await self._called(sheet.mentions)
        self._full(sheet, called)

    def _full(self, sheet: Sheet, called: Sequence[Option] = ()) -> None:
        full = Full(sheet, self.t, called, unicode=self.reader.unicode)
        self.app.push_screen(full, lambda entry: self.visit(entry) if entry else None)

    def _say(self, key: str) -> None:
        self.notify(self.t(key), markup=False)

    def action_theme(self) -> None:
        """The next theme: the terminal's own colours, dark, light."""
        self.notify(self.t(f"browse.theme.{self.app.next_theme()}"), markup=False)  # type: ignore[attr-defined]

    def action_quit(self) -> None:
        """Leave."""
        self.app.exit()

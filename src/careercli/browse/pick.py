"""Small windows over the browser: one or several of a list, or a number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Resize
from textual.screen import ModalScreen
from textual.widgets import Input

from careercli.browse.painted import Bar, Part, Rows, cut
from careercli.output.cells import pad
from careercli.record.fold import fold

if TYPE_CHECKING:
    from careercli.output.terminal.lines import Line
    from careercli.text.text import Text

MANY = 15
"""A longer list has a line to type in, which narrows it."""
WIDEST = 76


class Option(NamedTuple):
    """A line of a list: what it is called, and what stands at its end, such as the value in force."""

    label: str
    value: str = ""


class Picked(NamedTuple):
    """The places of what was chosen, in the order of the list; `clear`: the key to clear was pressed on it."""

    places: tuple[int, ...]
    clear: bool = False

    @property
    def place(self) -> int:
        """The only one."""
        return self.places[0]


class Window(ModalScreen[Picked | None]):
    """A list to choose from: with `several` each is marked by space, and Enter takes the marked ones."""

    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("escape", "close"),
        ("space", "mark"),
        ("delete,x", "clear"),
        ("down", "down"),
        ("enter", "take"),
    ]

    def __init__(
        self, title: str, options: Sequence[Option], t: Text, *, at: int = 0, several: Iterable[int] | None = None
    ) -> None:
        super().__init__()
        self._title, self._options, self._t, self._at = title, options, t, at
        self._marked: set[int] | None = None if several is None else set(several)
        self._shown = list(range(len(options)))

    def compose(self) -> ComposeResult:
        """Title, list, and the line to type in where the list is long."""
        with Vertical(id="window"):
            yield Bar(lambda width: [Part(cut(self._title, width), "title")], id="window-title")
            if len(self._options) > MANY:
                yield Input(placeholder=self._t("browse.pick.narrow"), id="narrow", compact=True)
            yield Rows(self._row, id="options")
            yield Bar(lambda width: [Part(cut(self._keys(), width), "dim")], id="window-keys")

    def on_mount(self) -> None:
        """Show the list with the cursor where it was."""
        self._rows.show(len(self._shown), self._at)
        self._fit()
        self._rows.focus()

    def on_resize(self, _: Resize) -> None:
        """A window is as high as its list, as far as the screen goes."""
        self._fit()

    def _fit(self) -> None:
        window = self.query_one("#window")
        extra = 4 + (len(self._options) > MANY)
        window.styles.height = min(len(self._options) + extra, max(6, self.size.height - 1))
        window.styles.width = min(WIDEST, self.size.width)

    @property
    def _rows(self) -> Rows:
        return self.query_one("#options", Rows)

    def _keys(self) -> str:
        return self._t("browse.pick.one" if self._marked is None else "browse.pick.several")

    def _row(self, at: int, width: int) -> Line:
        place = self._shown[at]
        option = self._options[place]
        mark = "" if self._marked is None else "[x] " if place in self._marked else "[ ] "
        value = cut(option.value, max(8, width // 2))
        label = cut(option.label, width - len(mark) - len(value) - 1)
        return [(mark, "accent"), (pad(label, width - len(mark) - len(value)), ""), (value, "accent")]

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list to what has all the words."""
        words = fold(event.value).split()
        texts = [fold(f"{one.label} {one.value}") for one in self._options]
        self._shown = [at for at, text in enumerate(texts) if all(word in text for word in words)]
        self._rows.show(len(self._shown))

    def on_input_submitted(self) -> None:
        """Enter in the line to type in takes the first."""
        self.action_take()

    def on_rows_left(self) -> None:
        """Above the first row is the line to type in, if there is one."""
        for line in self.query(Input):
            line.focus()

    def on_rows_taken(self) -> None:
        """A row was chosen."""
        self.action_take()

    def action_down(self) -> None:
        """From the line to type in into the list."""
        self._rows.focus()

    def action_mark(self) -> None:
        """Mark the row under the cursor, or take its mark away."""
        if self._marked is None:
            self.action_take()
        elif self._shown:
            self._marked ^= {self._shown[self._rows.cursor]}
            self._rows.refresh()

    def action_take(self) -> None:
        """Leave with what is marked, else with the row under the cursor."""
        if self._marked:
            self.dismiss(Picked(tuple(sorted(self._marked))))
        elif self._shown:
            self.dismiss(Picked((self._shown[self._rows.cursor],)))

    def action_clear(self) -> None:
        """Leave, to clear what is under the cursor."""
        if self._shown:
            self.dismiss(Picked((self._shown[self._rows.cursor],), clear=True))

    def action_close(self) -> None:
        """Leave without a choice."""
        self.dismiss(None)


class Question(ModalScreen[str | None]):
    """A line to type a number into."""

    BINDINGS = [("escape", "close")]  # noqa: RUF012 - Textual's own form

    def __init__(self, title: str, value: str, t: Text, problem: str = "") -> None:
        super().__init__()
        self._title, self._value, self._t, self._problem = title, value, t, problem

    def compose(self) -> ComposeResult:
        """What is asked for, what is wrong with what was typed, and the line."""
        with Vertical(id="window"):
            yield Bar(lambda width: [Part(cut(self._title, width), "title")], id="window-title")
            yield Bar(lambda width: [Part(cut(self._problem, width), "warn")], id="problem")
            yield Input(self._value, id="answer", compact=True)
            yield Bar(lambda width: [Part(cut(self._t("browse.pick.number"), width), "dim")], id="window-keys")

    def on_mount(self) -> None:
        """Wide enough for the question."""
        window = self.query_one("#window")
        window.styles.height = 6
        window.styles.width = min(WIDEST, self.size.width)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Leave with what was typed."""
        self.dismiss(event.value)

    def action_close(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)

"""The program in the terminal: its themes, and how it ends."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

from textual.app import App
from textual.binding import Binding

from careercli.browse.main import Main
from careercli.errors import INTERRUPTED, OK

if TYPE_CHECKING:
    from careercli.browse.choice import Choice
    from careercli.browse.reader import Reader

THEMES = {"terminal": "ansi-dark", "dark": "textual-dark", "light": "textual-light"}
"""What a reader may choose: the colours of their own terminal first."""


class Browser(App[int]):
    """Ends with an exit code; `failure` keeps what goes wrong unforeseen, for the command line to put into words."""

    CSS_PATH = "browse.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        Binding("ctrl+c", "stop", show=False, priority=True),
        Binding("ctrl+z", "suspend_process", show=False, priority=True),
    ]

    def __init__(self, reader: Reader, choice: Choice, theme: str = "terminal") -> None:
        # Under NO_COLOR Textual makes greys of a theme's colours, black on black of the terminal's own; with this it
        # leaves every colour to the terminal.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.title = "career"
        self._reader, self._choice, self._named = reader, choice, theme
        self.failure: Exception | None = None
        self.theme = THEMES[theme]

    def get_default_screen(self) -> Main:
        """The screen it begins with."""
        return Main(self._reader, self._choice)

    def on_mount(self) -> None:
        """A polite kill leaves the terminal as it was."""
        if not self.is_headless:
            import asyncio

            loop = asyncio.get_running_loop()
            for name in ("SIGTERM", "SIGHUP", "SIGINT"):
                if hasattr(signal, name):
                    loop.add_signal_handler(getattr(signal, name), self.action_stop)

    def next_theme(self) -> str:
        """Take the next theme; its name."""
        names = [*THEMES]
        self._named = names[(names.index(self._named) + 1) % len(names)]
        self.theme = THEMES[self._named]
        return self._named

    def action_stop(self) -> None:
        """Leave as interrupted."""
        self.exit(INTERRUPTED)

    def _handle_exception(self, error: Exception) -> None:
        """Leave the terminal clean and say later what went wrong: Textual would print a traceback."""
        if self.is_headless:
            super()._handle_exception(error)
            return
        self.failure = self.failure or error
        self.exit()


def run(reader: Reader, choice: Choice, theme: str = "terminal") -> int:
    """Browse until the reader leaves; the exit code. Raises what went wrong."""
    app = Browser(reader, choice, theme)
    code: Any = app.run()
    if app.failure is not None:
        raise app.failure
    return OK if code is None else int(code)

"""The browser without a terminal: Textual's pilot presses keys, the screen is read as lines of text."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import forget
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Input

from careercli.browse.app import Browser
from careercli.browse.choice import Choice
from careercli.browse.main import Main
from careercli.browse.reader import Reader
from careercli.queries.currency import wanted
from careercli.text.text import text
from careerdata.build.atlas import build_atlas

FIXTURES = Path(__file__).parents[1] / "fixtures"
DAY = "2026-11-22"
ANSWERS = {"list", "page", "over"}
"""The groups of workers that wait for the atlas; those of windows wait for the reader."""


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The atlas of the made-up world."""
    folder = tmp_path_factory.mktemp("made-up")
    for name in ("tiny", "linked"):
        shutil.copytree(FIXTURES / name, folder / "data", dirs_exist_ok=True)
    build_atlas(folder / "data", folder / "atlas.db")
    return folder / "atlas.db"


@pytest.fixture
def world(made_up: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """That atlas in use, on a day that stands still."""
    monkeypatch.setenv("CAREER_ATLAS", str(made_up))
    for module in ("systems", "brief", "compare_brief"):
        monkeypatch.setattr(f"careercli.queries.{module}.today", lambda: DAY)
    forget()
    yield
    forget()


def reader_of(lang: str = "en", **given: Any) -> Reader:
    """A reader without any setting."""
    return Reader(text(lang), (), None, wanted("USD"), **given)  # type: ignore[arg-type]


class Evening:
    """Someone in front of the browser: presses keys, waits for answers, reads the screen."""

    def __init__(self, app: Browser, pilot: Pilot[int]) -> None:
        self.app, self.pilot = app, pilot

    @property
    def main(self) -> Main:
        """The screen below all others."""
        found = self.app.screen_stack[0]
        assert isinstance(found, Main)
        return found

    @property
    def focused(self) -> str | None:
        """Where keys go."""
        widget: Widget | None = self.app.screen.focused
        return widget.id if widget else None

    async def press(self, *keys: str) -> None:
        """Press keys one after the other, each answered before the next."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, words: str) -> None:
        """Put words where the cursor is, in the place of what is selected, all at once as a paste does."""
        line = self.app.screen.focused
        assert isinstance(line, Input)
        line.replace(words, *line.selection) if line.selected_text else line.insert_text_at_cursor(words)
        await self.settle()

    async def settle(self) -> None:
        """Until every question to the atlas is answered and the answer shown."""
        await self.pilot.pause()
        while waiting := [one for one in self.app.workers if one.group in ANSWERS and not one.is_finished]:
            await asyncio.gather(*(one.wait() for one in waiting), return_exceptions=True)
            await self.pilot.pause()

    @property
    def said(self) -> str:
        """What short messages at the edge of the screen say."""
        return "\n".join(one.message for one in self.app._notifications)

    def lines(self) -> list[str]:
        """The screen."""
        return [strip.text.rstrip() for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self) -> str:
        """The screen as one text."""
        return "\n".join(self.lines())


Script = Callable[[Evening], Awaitable[None]]


def spend(
    script: Script,
    size: tuple[int, int] = (100, 18),
    choice: Choice | None = None,
    theme: str = "terminal",
    **given: Any,
) -> Browser:
    """Run the browser for a script; what goes wrong in it is raised."""
    app = Browser(reader_of(**given), choice or Choice(), theme)

    async def run() -> None:
        async with app.run_test(size=size) as pilot:
            evening = Evening(app, pilot)
            await evening.settle()
            await script(evening)

    asyncio.run(run())
    return app

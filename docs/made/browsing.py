"""What `career browse` shows on a terminal of a width, as the pilot of Textual's tests sees it."""

import asyncio
import os
import shlex

from careercli.browse.app import Browser
from careercli.browse.choice import Choice
from careercli.browse.reader import Reader
from careercli.queries.currency import wanted
from careercli.text.text import text

ROWS = 28


def screen(line: str, width: int) -> str:
    """The first screen of a command line, with the codes that paint it."""
    words = " ".join(shlex.split(line)[2:])
    before = os.environ.pop("NO_COLOR", None)
    try:
        return asyncio.run(_shown(words, width))
    finally:
        if before is not None:
            os.environ["NO_COLOR"] = before


async def _shown(words: str, width: int) -> str:
    money = wanted("USD")
    assert money is not None
    app = Browser(Reader(text(), (), None, money), Choice(words))
    async with app.run_test(size=(width, ROWS)) as pilot:
        await pilot.pause()
        while [one for one in app.workers if not one.is_finished]:
            await pilot.pause(0.05)
        await pilot.press("down")
        await pilot.pause()
        strips = app.screen._compositor.render_strips()
        return "\n".join(strip.render(app.console) for strip in strips)

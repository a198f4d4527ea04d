"""The browser of the tests finds what it is there to find."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import LOOP, Opened, Printed

BAD = """<!doctype html><title>Bad</title><body style="width:2000px"><img src="https://example.org/a.png">
<p style="break-after:page">One</p><p>Two</p><script>console.error("loud"); missing()</script>"""
GOOD = '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1><p>Text.</p></main></html>'


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.html"
    path.write_text(BAD)
    return path


def test_what_is_wrong_with_a_page_is_seen(
    bad: Path, page_of: Callable[..., Opened], axe: Callable[..., list[str]], printed: Callable[[Path], Printed]
) -> None:
    opened = page_of(bad, offline=True)
    assert any("loud" in line for line in opened.console)
    assert any("missing is not defined" in line for line in opened.console)
    assert opened.requests == ["https://example.org/a.png"]
    assert opened.overflow() > 0
    found = axe(opened.page)
    assert any(line.startswith("image-alt") for line in found)
    assert any(line.startswith("html-has-lang") for line in found)
    assert printed(bad).sheets == 2


def test_nothing_is_seen_where_nothing_is_wrong(
    tmp_path: Path, page_of: Callable[..., Opened], axe: Callable[..., list[str]], printed: Callable[[Path], Printed]
) -> None:
    path = tmp_path / "good.html"
    path.write_text(GOOD)
    opened = page_of(path)
    assert (opened.console, opened.requests, opened.overflow(), axe(opened.page)) == ([], [], 0, [])
    assert printed(path).sheets == 1


def test_other_tests_may_run_a_loop_while_the_browser_is_open() -> None:
    if not LOOP:
        pytest.skip("no browser is open: run this with the tests above")

    async def answer() -> int:
        await asyncio.sleep(0)
        return 1

    assert asyncio.run(answer()) == 1

"""A browser for the tests that look at pages: one Chromium for the whole run, with nothing but files to read."""

import asyncio
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

AA = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
"""axe-core's names for the rules of WCAG 2.0 to 2.2 at the levels A and AA."""
WINDOW = {"width": 1280, "height": 800}


class Opened(NamedTuple):
    """A page in the browser, what it said on the console (its errors too), and what it asked for besides itself."""

    page: Any
    console: list[str]
    requests: list[str]

    def resize(self, width: int) -> None:
        """Make the window so many pixels wide."""
        self.page.set_viewport_size({"width": width, "height": 800})

    def overflow(self) -> int:
        """The pixels by which the page is wider than its window: above 0 it scrolls sideways."""
        wider: int = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        return wider


class Printed(NamedTuple):
    """A page as it is printed on A4: its file and how many sheets it has."""

    file: Path
    sheets: int


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The browser (Debian's Chromium through Playwright); skipped, with the reason, where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=program, args=["--no-sandbox"])
        LOOP.append(asyncio._get_running_loop())
        yield browser
        asyncio._set_running_loop(LOOP.pop())
        browser.close()


LOOP: list[Any] = []
"""Playwright's own event loop, which its calls leave set as the running one."""


@pytest.fixture(autouse=True)
def browser_loop(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let only the tests with a browser meet Playwright's loop: others of this process run loops of their own."""
    asyncio._set_running_loop(LOOP[0] if LOOP and "chromium" in request.fixturenames else None)
    yield
    asyncio._set_running_loop(None)


@pytest.fixture
def page_of(chromium: Any) -> Iterator[Callable[..., Opened]]:
    """`page_of(path)` opens an HTML file; keywords are those of a browser context, such as `color_scheme="dark"`,
    `java_script_enabled=False` or `viewport={"width": 360, "height": 800}`."""
    contexts = []

    def opened(path: Path, **how: Any) -> Opened:
        context = chromium.new_context(**{"viewport": WINDOW, **how})
        contexts.append(context)
        page, console, requests, own = context.new_page(), [], [], path.resolve().as_uri()
        page.on("console", lambda message: console.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: console.append(f"error: {error}"))
        page.on("request", lambda request: requests.append(request.url) if request.url != own else None)
        page.goto(own)
        return Opened(page, console, requests)

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def axe() -> Callable[[Any], list[str]]:
    """`axe(opened.page)`: what axe-core finds against WCAG 2.0 to 2.2, A and AA, a line each; none is best."""
    module = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is missing")

    def violations(page: Any) -> list[str]:
        options = {"runOnly": {"type": "tag", "values": list(AA)}, "resultTypes": ["violations"]}
        found = module.Axe().run(page, options=options).response["violations"]
        return [f"{one['id']}: {node['html'][:200]} {node['failureSummary']}" for one in found for node in one["nodes"]]

    return violations


@pytest.fixture
def printed(page_of: Callable[..., Opened], tmp_path: Path) -> Callable[[Path], Printed]:
    """`printed(path)`: an HTML file as Chromium prints it on A4."""

    def on_paper(path: Path) -> Printed:
        file = tmp_path / f"{path.stem}.pdf"
        pdf = page_of(path).page.pdf(path=str(file), prefer_css_page_size=True, format="A4")
        return Printed(file, len(re.findall(rb"/Type\s*/Page\b", pdf)))

    return on_paper


@pytest.fixture
def page_for(career: Callable[..., object], tmp_path: Path) -> Callable[..., Path]:
    """The web page of a command line, written to a file."""

    def saved(line: str) -> Path:
        path = tmp_path / f"{line.replace(' ', '_').replace(':', '-')}.html"
        done = career(*line.split(), "-o", str(path))
        assert done.code == 0, done.err
        return path

    return saved

"""Web pages in Chromium: they ask for nothing, complain of nothing, can be used by everyone and fit every screen."""

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Opened

WIDTHS = (360, 768, 1280)
PAGES = (
    "show ca:32120", "show us:15-1252 --lang fr", "show gb:2237 --lang pt", "show au:254418 --lang zh-Hant",
    "show de:81302", "show sg:22200 --lang fr", "show ca:72310 us:47-2031", "show us:29-1141 --section pay,ai",
    "visas ca:32120", "visas us:15-1252 --lang zh-Hant", "visas de:43102 --lang fr", "salary au:254418",
    "salary ca:31301 --lang pt", "salary gb:2237 --everywhere", "ai us:15-1252", "ai ca:21232 --lang fr",
    "compare ca:31301 gb:2237 au:254418 de:81302 sg:22200", "compare us:15-1252 us:15-2051 --lang zh-Hant",
    "where us:29-1141 --limit 5", "where ca:32120 --lang pt", "credentials ca:32120", "pathway ca:32120 --lang fr",
    "education us:29-1141", "outlook ca:32120 --lang pt", "similar us:29-1141", "skills us:15-1252",
    "rate ca:32120 --lang zh-Hant", "list --country sg --limit 60", "search nurse", "faq au:254418 --lang fr",
)  # fmt: skip
DARK = PAGES[::5]
"""Pages looked at in the dark too."""


@pytest.mark.parametrize("line", PAGES)
def test_a_page_asks_for_nothing_fits_and_can_be_used_by_everyone(
    line: str, page_for: Callable[[str], Path], page_of: Callable[..., Opened], axe: Callable[..., list[str]]
) -> None:
    opened = page_of(page_for(line), color_scheme="dark" if line in DARK else "light")
    found = axe(opened.page)
    for button in opened.page.query_selector_all('[data-open="true"]'):
        button.click()
    wider = []
    for width in WIDTHS:
        opened.resize(width)
        wider += [width] if opened.overflow() > 0 else []
    assert (opened.console, opened.requests, wider, found) == ([], [], [], [])


@pytest.mark.parametrize("line", ["show ca:32120", "visas us:15-1252", "show sg:22200 --lang zh-Hant"])
def test_what_is_folded_can_be_used_by_everyone_too(
    line: str, page_for: Callable[[str], Path], page_of: Callable[..., Opened], axe: Callable[..., list[str]]
) -> None:
    assert axe(page_of(page_for(f"{line} --all"), viewport={"width": 360, "height": 800}).page) == []


@pytest.mark.parametrize(("width", "lines"), [(360, 3), (480, 3), (1280, 1)])
def test_on_a_narrow_screen_the_marks_of_a_bar_stand_one_to_a_line(
    width: int, lines: int, page_for: Callable[[str], Path], page_of: Callable[..., Opened]
) -> None:
    page = page_of(page_for("show ca:31301"), viewport={"width": width, "height": 800}).page
    marks = page.evaluate(
        """[...document.querySelectorAll('.single .marks li')].map(one => {
            const box = one.getBoundingClientRect();
            return [parseInt(one.textContent.replace(/,/g, '')), Math.round(box.x), Math.round(box.y)];
        })"""
    )
    amounts, lefts, tops = (list(part) for part in zip(*marks, strict=True))
    assert len(marks) == 3
    assert amounts == sorted(amounts)
    assert len(set(tops)) == lines and tops == sorted(tops)
    assert len(set(lefts)) == (1 if lines == 3 else 3)

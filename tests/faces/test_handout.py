"""Sheets for a client as Chromium prints them: at most two, large enough, black on white, without barriers."""

import itertools
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.data.test_move import PEOPLE

from careercli.text.languages import languages

DAY = "2026-11-29"
SHEETS = 2
LEAST = 10 * 96 / 72 - 0.01
"""Ten points in the pixels of a style sheet."""
COUNTRIES = {
    "ca": ("31301", "65200"),
    "us": ("29-1141", "47-2111"),
    "gb": ("2237", "5241"),
    "au": ("254418", "233211"),
    "de": ("81302", "11101"),
    "sg": ("22200", "36991"),
}
"""A licensed profession and another of each country."""
COMPARED = ["ca:31301", "gb:2237", "au:254418", "us:29-1141", "de:81302", "sg:22200"]
KINDS = {
    "show": ["show", "ca:31301"],
    "visas": ["visas", "au:254418"],
    "pathway": ["pathway", "ca:31301", "--from", "ph"],
    "compare": ["compare", *COMPARED[:3]],
    "table": ["move", "nurse", "--from", "ph"],
    "plan": ["move", "nurse", "--from", "ph", "--to", "gb"],
}


@pytest.fixture
def sheet(career: Any, tmp_path: Path) -> Callable[..., Path]:
    """`sheet("show", "ca:31301")`: the file of a handout."""
    number = itertools.count()

    def made(*arguments: str) -> Path:
        file = tmp_path / f"sheet-{next(number)}.html"
        done = career(*arguments, "--handout", "-o", str(file))
        assert done.code == 0, (arguments, done.err)
        return file

    return made


@pytest.fixture
def sheets(chromium: Any) -> Iterator[Callable[[Path], int]]:
    """`sheets(file)`: on how many A4 sheets Chromium prints it."""
    context = chromium.new_context()
    page = context.new_page()

    def printed(file: Path) -> int:
        page.goto(file.as_uri())
        return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True, format="A4")))

    yield printed
    context.close()


def spoken() -> Iterator[str]:
    """The languages, one after the other."""
    return itertools.cycle(languages())


@pytest.mark.parametrize("command", ["show", "visas", "pathway"])
def test_an_occupation_is_two_sheets_at_most(
    command: str, sheet: Callable[..., Path], sheets: Callable[[Path], int]
) -> None:
    lang = spoken()
    ids = [f"{country}:{code}" for country, codes in COUNTRIES.items() for code in codes]
    long = {one: n for one in ids if (n := sheets(sheet(command, one, "--lang", next(lang)))) > SHEETS}
    assert long == {}


def test_a_plan_is_two_sheets_at_most(sheet: Callable[..., Path], sheets: Callable[[Path], int]) -> None:
    lang, to, long = spoken(), itertools.cycle(COUNTRIES), {}
    for name, one in PEOPLE.items():
        given = zip(("--from", "--trained-in", "--worked-in"), one[1:4], strict=True)
        words = ["move", *one.occupation, *(part for option, value in given if value for part in (option, str(value)))]
        words += [part for setting in one.settings for part in ("--set", setting)]
        for more in ([], ["--to", next(to)]):
            if (n := sheets(sheet(*words, *more, "--on", DAY, "--lang", next(lang)))) > SHEETS:
                long[name, *more] = n
    assert long == {}


@pytest.mark.parametrize("many", range(2, len(COMPARED) + 1))
def test_a_comparison_is_two_sheets_at_most(
    many: int, sheet: Callable[..., Path], sheets: Callable[[Path], int]
) -> None:
    assert sheets(sheet("compare", *COMPARED[:many], "--lang", languages()[many % 4])) <= SHEETS


@pytest.mark.parametrize("kind", KINDS)
def test_a_sheet_can_be_read_by_everybody(
    kind: str, sheet: Callable[..., Path], page_of: Callable[..., Any], axe: Callable[[Any], list[str]]
) -> None:
    opened = page_of(sheet(*KINDS[kind]), color_scheme="dark")
    assert (opened.console, opened.requests) == ([], [])
    assert axe(opened.page) == []
    found = opened.page.evaluate(
        """[...document.querySelectorAll('body *')].filter(one => [...one.childNodes].some(
             node => node.nodeType == 3 && node.textContent.trim())).map(one => getComputedStyle(one)).map(
             style => [parseFloat(style.fontSize), style.color])"""
    )
    assert min(size for size, _ in found) >= LEAST
    assert {colour for _, colour in found} == {"rgb(0, 0, 0)"}
    assert opened.page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("kind", KINDS)
def test_a_sheet_names_no_command_but_the_one_that_makes_it(kind: str, sheet: Callable[..., Path]) -> None:
    shown = re.sub(r"<style>.*?</style>", "", sheet(*KINDS[kind]).read_text(encoding="utf-8"), flags=re.DOTALL)
    main, foot = re.sub(r"<[^>]*>", " ", shown.partition("<footer>")[0]), shown.partition("<footer>")[2]
    assert not re.search(r"career [a-z]|--[a-z]", main)
    assert foot.count("career ") == 2
    assert "--handout" in foot

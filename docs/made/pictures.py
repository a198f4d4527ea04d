"""docs/pictures: six pages and the browser as a terminal shows them, at three widths, on light and dark."""

import os
import re
from collections.abc import Iterator
from functools import cache
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from made import browsing
from made.screen import coloured

FOLDER = Path(__file__).parents[1] / "pictures"
PAGES = {
    "show": "career show 32120",
    "compare": "career compare 32120 29-2011",
    "salary": "career salary 15-1252",
    "visas": "career visas 32120",
    "ai": "career ai 15-1252",
    "search": "career search nurse",
    "browse": "career browse nurse",
}
WIDTHS = (60, 80, 100)
ROWS = 60
"""Lines of a picture at the most: a page that is longer goes on through the pager."""
FONT = "ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace"
"""A picture loads nothing from elsewhere: the letters are the reader's own."""


def _theme(back: str, fore: str, normal: str, bright: str) -> TerminalTheme:
    def colours(text: str) -> list[tuple[int, int, int]]:
        return [(int(one[:2], 16), int(one[2:4], 16), int(one[4:], 16)) for one in text.split()]

    return TerminalTheme(*colours(back), *colours(fore), colours(normal), colours(bright))


THEMES = {
    "light": _theme(
        "ffffff",
        "1f2328",
        "24292f cf222e 116329 7d4e00 0550ae 8250df 1b7c83 57606a",
        "57606a a40e26 1a7f37 633c01 0969da 6639ba 136061 32383f",
    ),
    "dark": _theme(
        "0d1117",
        "e6edf3",
        "484f58 ff7b72 3fb950 d29922 58a6ff bc8cff 39c5cf b1bac4",
        "6e7681 ffa198 56d364 e3b341 79c0ff d2a8ff 56d4dd ffffff",
    ),
}
"""Foreground, background and the sixteen colours; each can be read on its ground."""


def every() -> Iterator[tuple[Path, str]]:
    """Each picture with its file."""
    for name, line in PAGES.items():
        for width in WIDTHS:
            for theme in THEMES:
                yield FOLDER / f"{name}-{width}-{theme}.svg", drawn(name, line, width, theme)


def drawn(name: str, line: str, width: int, theme: str) -> str:
    """One page as an SVG whose names within are its own."""
    console = Console(record=True, width=width, file=StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(_page(line, width)), soft_wrap=True)
    svg = console.export_svg(title=line, theme=THEMES[theme], unique_id=f"career-{name}-{width}-{theme}")
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL).replace("Fira Code, monospace", FONT)
    return "\n".join(row.rstrip() for row in svg.splitlines()) + "\n"


@cache
def _page(line: str, width: int) -> str:
    """The first lines of what a terminal of that width shows."""
    if line.startswith("career browse"):
        return browsing.screen(line, width)
    before, os.environ["COLUMNS"] = os.environ["COLUMNS"], str(width)
    try:
        return "\n".join(coloured(line).splitlines()[:ROWS])
    finally:
        os.environ["COLUMNS"] = before


def table(_: str) -> str:
    """A link to each picture, a line a page."""
    heads = [f"{width} columns" for width in WIDTHS]
    rows = [[f"`{line}`", *(_links(name, width) for width in WIDTHS)] for name, line in PAGES.items()]
    return "\n".join(f"| {' | '.join(row)} |" for row in [["page", *heads], ["---"] * (len(heads) + 1), *rows])


def _links(name: str, width: int) -> str:
    return " · ".join(f"[{theme}](pictures/{name}-{width}-{theme}.svg)" for theme in THEMES)


def shown(words: str) -> str:
    """`show 80`: one picture where it stands, on the ground the reader's screen has."""
    name, width = words.split()
    file = f"docs/pictures/{name}-{width}"
    return "\n".join(
        [
            "<picture>",
            f'  <source media="(prefers-color-scheme: dark)" srcset="{file}-dark.svg">',
            f'  <img alt="The first screen of {PAGES[name]}" src="{file}-light.svg">',
            "</picture>",
        ]
    )

"""The page for a terminal: colours, boxes and bars. The only file that imports rich."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TextIO

from rich.console import Console
from rich.segment import Segment, Segments
from rich.style import Style

from careercli.output.clean import linked
from careercli.output.result import Page, Result, document_of
from careercli.output.terminal.compose import compose
from careercli.output.terminal.lines import Line

# The sixteen colours of the reader's own theme, so that pages read on light and dark alike.
PAINTS = {
    "strong": "bold",
    "dim": "dim",
    "more": "dim",
    "good": "green",
    "bad": "red",
    "warn": "yellow",
    "accent": "cyan",
    "automated": "magenta",
    "augmented": "yellow",
    "human": "green",
    "title": "bold",
    "heading": "bold cyan",
    "rule": "dim",
    "head": "bold dim",
    "mark": "cyan",
    "cursor": "reverse",
}


def write(result: Result, page: Page, out: TextIO) -> None:
    """Print the document of `result`."""
    lines = compose(document_of(result), page)
    console = console_for(page, out)
    console.print(Segments(segments(lines, links=page.links)), end="", crop=False, soft_wrap=True)


def console_for(page: Page, out: TextIO) -> Console:
    """A console that decides nothing itself: what the page says holds, whatever the environment."""
    return Console(
        file=out,
        width=page.width,
        color_system="standard" if page.colour else None,
        no_color=not page.colour,
        force_terminal=page.colour,
        force_jupyter=False,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


def segments(lines: Iterable[Line], *, links: bool = False) -> Iterator[Segment]:
    """Painted pieces as rich takes them, without the spaces at the end of a line.

    rich numbers its links at random; ours are the same each time.
    """
    for line in lines:
        for text, paint in trimmed(line):
            address = paint.rpartition(" ")[2] if "://" in paint else ""
            yield Segment(linked(text, address) if links and address else text, style_of(paint.removesuffix(address)))
        yield Segment("\n")


def trimmed(line: Line) -> Line:
    """The line up to its last piece that shows anything."""
    end = len(line)
    while end and not line[end - 1][0].strip(" "):
        end -= 1
    if not end:
        return []
    text, paint = line[end - 1]
    return [*line[: end - 1], (text.rstrip(" "), paint)]


@lru_cache(maxsize=64)
def style_of(paint: str) -> Style | None:
    """The rich style of a paint such as `good strong`."""
    names = [PAINTS[name] for name in paint.split()]
    return Style.parse(" ".join(names)) if names else None

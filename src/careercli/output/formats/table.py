"""The page for a terminal: colours, boxes and bars. Painting needs no library, whose import would take longer
than the page."""

from functools import lru_cache
from typing import TextIO

from careercli.output.result import Page, Result, document_of
from careercli.output.terminal.compose import compose
from careercli.output.terminal.lines import Line

# The sixteen colours of the reader's own theme, so that pages read on light and dark alike.
PAINTS = {
    "strong": "bold",
    "dim": "dim",
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
}
ATTRIBUTES = {"bold": "1", "dim": "2"}
COLOURS = {"red": "31", "green": "32", "yellow": "33", "magenta": "35", "cyan": "36"}


def write(result: Result, page: Page, out: TextIO) -> None:
    """Print the document of `result`."""
    lines = compose(document_of(result), page)
    out.write("".join(f"{painted(trimmed(line), page.colour)}\n" for line in lines))


def painted(line: Line, colour: bool) -> str:
    """A line as text, its pieces between the codes of their paint (SGR, ECMA-48) where there is colour."""
    if not colour:
        return "".join(text for text, _ in line)
    coded = ((text, codes_of(paint)) for text, paint in line)
    return "".join(f"\x1b[{codes}m{text}\x1b[0m" if text and codes else text for text, codes in coded)


def trimmed(line: Line) -> Line:
    """The line up to its last piece that shows anything, without the spaces at its end."""
    end = len(line)
    while end and not line[end - 1][0].strip(" "):
        end -= 1
    if not end:
        return []
    text, paint = line[end - 1]
    return [*line[: end - 1], (text.rstrip(" "), paint)]


@lru_cache(maxsize=64)
def codes_of(paint: str) -> str:
    """The codes of a paint such as `good strong`: attributes, then the one colour, the last where several are named."""
    words = [word for name in paint.split() for word in PAINTS[name].split()]
    colours = [COLOURS[word] for word in words if word in COLOURS]
    return ";".join([*sorted({ATTRIBUTES[word] for word in words if word in ATTRIBUTES}), *colours[-1:]])

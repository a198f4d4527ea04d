"""Every mark we draw ourselves, once in Unicode and once in ASCII for streams that have nothing more."""

from typing import NamedTuple


class Glyphs(NamedTuple):
    """`box` is corners from top left to bottom right, then the lines; `range` is start, line, mark, end; `steps` are
    the shades of a map, the lowest first."""

    title: str
    rule: str
    box: tuple[str, str, str, str, str, str]
    bullet: str
    more: str
    warning: str
    conflict: str
    missing: str
    info: str
    range: tuple[str, str, str, str]
    spark: str
    share: str
    steps: str


UNICODE = Glyphs(
    "▌ ",
    "─",
    ("╭", "╮", "╰", "╯", "─", "│"),
    "•",
    "…",
    "!",
    "≠",
    "·",
    "i",
    ("╼", "━", "●", "╾"),
    "▁▂▃▄▅▆▇█",
    "█▓░",
    "░▒▓█",
)
ASCII = Glyphs(
    "",
    "-",
    ("+", "+", "+", "+", "-", "|"),
    "*",
    "...",
    "!",
    "#",
    "-",
    "i",
    ("|", "-", "o", "|"),
    "_.-=^",
    "#=.",
    ".:+#",
)


def glyphs_for(unicode: bool) -> Glyphs:
    """The set a page can show."""
    return UNICODE if unicode else ASCII

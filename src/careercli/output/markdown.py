"""Text from outside made literal for GitHub's Markdown, and tables of it."""

import re

from careercli.output.bars import worded, worded_grid
from careercli.output.clean import clean
from careercli.output.document import Cell, Grid, Value
from careercli.output.footnotes import Footnotes, hoisted

SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~$&!^@]")
# What starts a list, a quote, a heading line or a numbered list at the beginning of a line.
OPENING = re.compile(r"^(?:([-+=>])|(\d+)([.)]))(?=\s|$|[-=]*$)")
ADDRESS = re.compile(r"https?://[^\s<>\"`|\\]+")


def escaped(text: str) -> str:
    """`text` as it stands, with addresses kept as links."""
    text, parts, end = clean(text), [], 0
    for found in ADDRESS.finditer(text):
        parts += [literal(text[end : found.start()]), f"<{found.group()}>"]
        end = found.end()
    parts.append(literal(text[end:]))
    return OPENING.sub(opened, "".join(parts))


def literal(text: str) -> str:
    """Every character that could mean something, with a backslash; an ampersand as an entity."""
    return SPECIAL.sub(lambda found: "&amp;" if found.group() == "&" else "\\" + found.group(), text)


def opened(found: re.Match[str]) -> str:
    """The beginning of a line kept from starting a list."""
    return "\\" + found.group(1) if found.group(1) else f"{found.group(2)}\\{found.group(3)}"


def marked(text: str, refs: tuple[str, ...], footnotes: Footnotes) -> str:
    """The text and its footnote marks."""
    return escaped(text) + footnotes.bracketed(refs, "[^")


def valued(value: Value, footnotes: Footnotes) -> str:
    """A value in words, with its marks."""
    return marked(worded(value), value.refs if isinstance(value, Cell) else (), footnotes)


def grid(block: Grid, footnotes: Footnotes) -> str:
    """A table, without the columns and rows that only draw what others say."""
    block = worded_grid(hoisted(block))
    columns = block.columns
    rows = [
        [marked(column.label, column.refs, footnotes) for column in columns],
        ["---:" if column.align == "right" else "---" for column in columns],
        *([valued(value, footnotes) for value in row] for row in block.rows),
    ]
    caption = f"**{escaped(block.caption)}**\n\n" if block.caption else ""
    return caption + "\n".join(f"| {' | '.join(row)} |" for row in rows) if columns else caption.strip()

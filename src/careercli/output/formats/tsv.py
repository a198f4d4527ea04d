"""Tab-separated values, one record a line: what a list prints into a pipe."""

import re
from typing import TextIO

from careercli.output.delimited import BOM, header_of, rows_of
from careercli.output.result import Page, Result

# Tabs and line ends would break the row, the rest acts on screens.
UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+")


def write(result: Result, page: Page, out: TextIO) -> None:
    """Print header and rows."""
    if page.bom:
        out.write(BOM)
    out.write(line_of(header_of(result)))
    for row in rows_of(result, safe_cells=page.safe_cells):
        out.write(line_of(row))


def line_of(row: list[str]) -> str:
    """One line, with nothing in a value that breaks it."""
    return "\t".join(UNSAFE.sub(" ", value) for value in row) + "\n"

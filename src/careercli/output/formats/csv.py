"""Comma-separated values with a header; raw values, quoted where they must be."""

import csv
from typing import TextIO

from careercli.output.clean import clean
from careercli.output.delimited import BOM, header_of, rows_of
from careercli.output.result import Page, Result


class Lines:
    """Ends each row with a bare line feed.

    Python's writer quotes a carriage return in a value only when its own rows end with one.
    """

    def __init__(self, out: TextIO) -> None:
        """Pass rows on to `out`."""
        self.out = out

    def write(self, row: str) -> None:
        """One row as the writer made it."""
        self.out.write(row.removesuffix("\r\n") + "\n")


def write(result: Result, page: Page, out: TextIO) -> None:
    """Print header and rows; on a terminal without what would act on the screen."""
    if page.bom:
        out.write(BOM)
    rows = csv.writer(Lines(out), lineterminator="\r\n")
    rows.writerow(header_of(result))
    for row in rows_of(result, safe_cells=page.safe_cells):
        rows.writerow(map(clean, row) if page.terminal else row)

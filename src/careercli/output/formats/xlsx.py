"""A workbook of Excel and LibreOffice: typed cells under a header that stays and filters, sources and remarks.

No text is ever taken for a formula or a link; the addresses of sources are links on purpose.
"""

import datetime
from collections.abc import Sequence
from typing import Any, BinaryIO

from careercli.output.result import Page, Result
from careercli.output.workbook import Cell, Sheet, sheets

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
FORMS = {
    "money": "#,##0",
    "cents": "#,##0.00",
    "percent": "0.0#%",
    "number": "#,##0",
    "plain": "General",
    "day": "yyyy-mm-dd",
    "text": "@",
}
"""How each form of a cell is shown."""
NUMBERS = ("money", "cents", "percent", "number", "plain")
NARROW, WIDE = 8, 60
"""Columns of letters a cell is wide at the least and at the most."""
MEASURED = 300
"""Rows that settle the width of a column."""
FITTING = 12
"""Columns that are still read when a sheet of paper has all of them side by side."""
A4 = 9
LINK = "https://"
LONGEST_LINK = 2_079
LINKS = 60_000
"""Links of a sheet at the most."""


def write(result: Result, page: Page, out: BinaryIO) -> None:  # noqa: ARG001 - all formats take the same
    """Write the workbook of `result`."""
    import xlsxwriter

    with xlsxwriter.Workbook(out, OPTIONS) as book:
        forms: dict[tuple[str, bool], Any] = {}
        for name, shown in FORMS.items():
            forms[name, False] = book.add_format({"num_format": shown})
            forms[name, True] = book.add_format({"num_format": _marked(shown) if name in NUMBERS else shown})
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        made = sheets(result)
        for at, sheet in enumerate(made):
            last = at == len(made) - 1
            written = book.add_worksheet(sheet.name)
            _fill(written, sheet, forms, head if not last else None, wrapped if last else None)
            if at == len(made) - 2:
                _link(written, sheet)


def _marked(shown: str) -> str:
    """The same with `~` before the number, which stays one."""
    return f'"~"{shown};"~-"{shown}'


def _fill(sheet: Any, content: Sheet, forms: dict[tuple[str, bool], Any], head: Any, wrapped: Any) -> None:
    """The cells below their header; remarks, which have none, are wrapped."""
    start = 0 if head is None else 1
    for to, text in enumerate(content.head):
        if head is not None:
            sheet.write_string(0, to, text, head)
        sheet.set_column(to, to, _width(text, [row[to] for row in content.rows[:MEASURED]]))
    for at, row in enumerate(content.rows, start):
        for to, cell in enumerate(row):
            _write(sheet, at, to, cell, wrapped or forms[cell.form, cell.rough])
    if head is not None:
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(1, len(content.rows)), max(0, len(content.head) - 1))
        sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(A4)
    if len(content.head) <= FITTING:
        sheet.fit_to_pages(1, 0)


def _write(sheet: Any, at: int, to: int, cell: Cell, form: Any) -> None:
    value = cell.value
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(at, to, value)
    elif isinstance(value, datetime.date):
        sheet.write_datetime(at, to, value, form)
    elif isinstance(value, str):
        sheet.write_string(at, to, value, form)
    else:
        sheet.write_number(at, to, value, form)


def _width(head: str, cells: Sequence[Cell]) -> int:
    """Enough for most of the column, and for the words of its head."""
    longest = max((len(str(cell.value)) for cell in cells if cell.value is not None), default=0)
    return min(WIDE, max(NARROW, longest + 2, *(len(word) + 2 for word in head.split())))


def _link(sheet: Any, content: Sheet) -> None:
    """The addresses of the sources as links."""
    for at, row in enumerate(content.rows[:LINKS], 1):
        for to, cell in enumerate(row):
            address = cell.value
            if isinstance(address, str) and address.startswith(LINK) and len(address) <= LONGEST_LINK:
                sheet.write_url(at, to, address, string=address)

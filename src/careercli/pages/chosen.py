"""The fields a reader chose, as a list: one row a record, one column a field, values as the data have them."""

import json

from careercli.output.document import Cell, Column, Document, Grid
from careercli.record.finished import Chosen
from careercli.text.text import Text


def page(record: Chosen, t: Text, rows: int | None = None) -> Document:
    """The records' fields under the names programs know them by."""
    records, fields = record
    kept = records[:rows] if rows else records
    cells = tuple(tuple(Cell(text(line[field])) for field in fields) for line in kept)
    grid = Grid(tuple(Column(field) for field in fields), cells, left_out=len(records) - len(kept))
    return Document(t("pages.chosen.title"), "", (grid,), {}, left_out_label=t("pages.more_rows"), lang=t.lang)


def text(value: object) -> str:
    """A raw value; `–` for none, a record or list as compact JSON."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

"""The fields a reader chose, as a list: one row a record, one column a field, values as the data have them."""

import json
from collections.abc import Mapping, Sequence

from careercli.output.document import Cell, Column, Document, Grid
from careercli.text.text import Text


def page(records: Sequence[Mapping[str, object]], fields: Sequence[str], t: Text, shown: int | None) -> Document:
    """The records' fields under the names programs know them by."""
    kept = records[:shown] if shown else records
    rows = tuple(tuple(Cell(text(record[field])) for field in fields) for record in kept)
    grid = Grid(tuple(Column(field) for field in fields), rows, left_out=len(records) - len(kept))
    more = t("{count} more rows; --limit 0 shows all")
    return Document(t("Fields"), "", (grid,), {}, left_out_label=more, lang=t.lang)


def text(value: object) -> str:
    """A raw value; `–` for none, a record or list as compact JSON."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

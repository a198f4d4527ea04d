"""The configuration on a page."""

from collections.abc import Mapping, Sequence

from careercli.output.document import Cell, Column, Document, Grid
from careercli.text.text import Text

NAMES = {"key": "Setting", "value": "Value", "origin": "From", "allowed": "Allowed"}


def page(records: Sequence[Mapping[str, str]], fields: Sequence[str], t: Text) -> Document:
    """One row a setting."""
    columns = tuple(Column(t(NAMES[field])) for field in fields)
    rows = tuple(tuple(_cell(field, record[field], t) for field in fields) for record in records)
    return Document(t("Configuration"), "", (Grid(columns, rows),), {}, lang=t.lang)


def _cell(field: str, text: str, t: Text) -> Cell:
    """Keys and values are as one writes them; where one comes from and what is allowed are words."""
    return Cell(t(text)) if field in ("origin", "allowed") else Cell(text, "strong" if field == "value" else "")

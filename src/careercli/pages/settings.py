"""The configuration on a page."""

from collections.abc import Mapping, Sequence

from careercli.output.document import Cell, Column, Document, Grid
from careercli.pages.labels import Labels

NAMES = {"key": "Setting", "value": "Value", "origin": "From", "allowed": "Allowed"}


def page(records: Sequence[Mapping[str, str]], fields: Sequence[str], label: Labels) -> Document:
    """One row a setting."""
    columns = tuple(Column(label(NAMES[field])) for field in fields)
    rows = tuple(tuple(_cell(field, record[field], label) for field in fields) for record in records)
    return Document(label("Configuration"), "", (Grid(columns, rows),), {}, lang=label.lang)


def _cell(field: str, text: str, label: Labels) -> Cell:
    """Keys and values are as one writes them; where one comes from and what is allowed are words."""
    return Cell(label(text)) if field in ("origin", "allowed") else Cell(text, "strong" if field == "value" else "")

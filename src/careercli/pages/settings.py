"""The configuration on a page."""

from careercli.output.document import Cell, Column, Document, Grid
from careercli.record.pages import SettingsPage
from careercli.text.text import Text


def page(record: SettingsPage, t: Text, rows: int | None = None) -> Document:
    """One row a setting."""
    records, fields = record
    columns = tuple(Column(t(f"pages.settings.{field}")) for field in fields)
    cells = tuple(tuple(_cell(field, record[field], t) for field in fields) for record in records)
    return Document(t("pages.settings.title"), "", (Grid(columns, cells),), {}, lang=t.lang)


def _cell(field: str, text: str, t: Text) -> Cell:
    """Keys and values are as one writes them; where one comes from and what is allowed are words."""
    if field == "origin":
        key = f"setting.origin.{text}"
        return Cell(t(key) if t.has(key) else text)
    return Cell(t.message(text), "strong" if field == "value" else "")

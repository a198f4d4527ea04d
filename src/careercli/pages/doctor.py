"""What `career doctor` found, a line for each thing it looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Cell, Column, Document, Grid, Style
from careercli.pages.document import document

if TYPE_CHECKING:
    from careercli.record.listing import CheckLine
    from careercli.text.text import Text

STYLES: dict[str, Style] = {"ok": "good", "note": "warn", "problem": "bad"}


def page(lines: Sequence[CheckLine], t: Text, rows: int | None = None) -> Document:
    """A row a check: what it is, how it is, what was found, what to do."""
    columns = (
        Column(t("doctor.column.check")),
        Column(t("doctor.column.status")),
        Column(t("doctor.column.found")),
        Column(t("doctor.column.advice")),
    )
    cells = tuple(
        (
            Cell(_name(line["check"], t), "accent"),
            Cell(t(f"doctor.status.{line['status']}"), STYLES[line["status"]]),
            Cell(t.message(line["found"])),
            Cell(t.message(line["advice"])),
        )
        for line in lines
    )
    counted = Counter(line["status"] for line in lines)
    result = t.n("doctor.problems", counted["problem"]) if counted["problem"] else t("doctor.well")
    return document(t("doctor.title"), result, (Grid(columns, cells),), {}, t)


def _name(check: str, t: Text) -> str:
    """What was looked at; the data of a country has its key."""
    kind, _, country = check.partition(".")
    name = t(f"doctor.check.{kind}")
    return t("doctor.check_of", check=name, country=country) if country else name

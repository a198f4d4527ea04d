"""The reader's profile on a page, and what it still lacks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Document, Facts, Grid, Heading, Note
from careercli.pages.document import document
from careercli.words.facts import fact_name

if TYPE_CHECKING:
    from careercli.record.pages.profile import ProfilePage
    from careercli.record.profile import SystemCheck
    from careercli.text.text import Text


def page(shown: ProfilePage, t: Text, rows: int | None = None) -> Document:
    """One line a key, as one would set it."""
    record = shown.record
    lines = tuple((key, Cell(value)) for key, value in shown.lines)
    blocks: list[Block] = []
    if record["age"] is not None:
        age = t.n("profile.age", record["age"], day=record["on"])
        blocks.append(Facts(((t("profile.age_label"), Cell(age, "strong")),)))
    blocks.append(Facts(lines) if lines else Note(t("profile.empty"), "missing"))
    return document(t("profile.title"), record["path"], blocks, {}, t)


def checked(lines: Sequence[SystemCheck], t: Text, rows: int | None = None) -> Document:
    """A line a system, then what each lacks with the keys that would give it, then what was left aside."""
    columns = (
        Column(t("profile.column.system")),
        Column(t("profile.column.known"), "right"),
        Column(t("profile.column.missing"), "right"),
    )
    cells = tuple(
        (
            Cell(line["system"], "accent"),
            Cell(t.count(line["known"])),
            Cell(t.count(len(line["missing"])), "warn" if line["missing"] else "good"),
        )
        for line in lines
    )
    blocks: list[Block] = [Grid(columns, cells)]
    for line in lines:
        if line["missing"]:
            blocks += [Heading(line["system"]), _missing(line, t)]
    notes = list(dict.fromkeys(note for line in lines for note in line["notes"]))
    blocks += [Note(t.message(note), "warning") for note in notes]
    blocks.append(Note(t("profile.missing_note")))
    title = t("profile.check_title")
    return document(title, t("profile.check_day", day=lines[0]["on"]) if lines else "", blocks, {}, t)


def _missing(line: SystemCheck, t: Text) -> Grid:
    columns = (
        Column(t("profile.column.fact")),
        Column(t("profile.column.key")),
        Column(t("profile.column.why"), drop=1),
    )
    rows = tuple(
        (Cell(fact_name(one["fact"], t)), Cell(", ".join(one["keys"]), "strong"), Cell(t.message(one["why"])))
        for one in line["missing"]
    )
    return Grid(columns, rows)

"""AI products on a page: what is said to take over which part of the work, and who says so."""

from collections.abc import Sequence

from careercli.output.document import Block, Cell, Column, Grid, Note, Value
from careercli.record.ai import Product
from careercli.text.text import Text

DETAILS = {"kind": "Kind", "degree": "Degree", "year": "Since"}
UNNAMED = "Where no name is given, the page's is lost. What a product takes over is an editor's reading."
LISTED = "Listed devices: FDA clears them for professionals to use; what they take over is the editor's reading."
SHOWN = 8


def products(entries: Sequence[Product], t: Text, *, every: bool = False) -> list[Block]:
    """Products said to take over part of the work; an unnamed one says so."""
    if not entries:
        return []
    shown = entries if every else entries[:SHOWN]
    known = [key for key in DETAILS if any(key in entry for entry in shown)]
    columns = (
        Column(t("AI product")),
        *(Column(t(DETAILS[key]), drop=1) for key in known),
        Column(t("Takes over")),
    )
    rows = tuple(_product(entry, known, t) for entry in shown)
    return [Grid(columns, rows), *_notes(shown, len(entries) - len(shown), t)]


def _notes(shown: Sequence[Product], left: int, t: Text) -> list[Block]:
    notes: list[Block] = []
    if left:
        notes.append(Note(t("{n} more: `career ai CODE --all`.", n=left)))
    if any(entry["name"] is None for entry in shown):
        notes.append(Note(t(UNNAMED), "missing"))
    if any("reference" in entry for entry in shown):
        notes.append(Note(t(LISTED)))
    return notes


def _product(entry: Product, known: list[str], t: Text) -> tuple[Value, ...]:
    told: dict[str, object] = {**entry}
    name = Cell(entry["name"], "strong") if entry["name"] else Cell(t("(name lost)"), "dim")
    details = (str(told.get(key, "–")) for key in known)
    return (name._replace(refs=(entry["source"],)), *(Cell(t(text)) for text in details), Cell(entry["takes_over"]))

"""AI on a page: the verdict, tasks in three buckets, products, skills, advice."""

from typing import cast

from careercli.model.occupation import Ai, Product
from careercli.output.document import (
    Beside,
    Block,
    Bullets,
    Cell,
    Column,
    Grid,
    Heading,
    Note,
    Prose,
    Style,
    Value,
)
from careercli.views.labels import Labels

BUCKETS: tuple[tuple[str, str, Style], ...] = (
    ("automated", "Can be automated", "automated"),
    ("augmented", "Augmented by AI", "augmented"),
    ("human", "Stays human", "human"),
)
DETAILS = {"kind": "Kind", "degree": "Degree", "year": "Since"}
VERDICTS = {"resilient": "Resilient", "reshaped": "Reshaped", "mixed": "Mixed", "exposed": "Exposed"}


def ai(record: Ai | None, label: Labels) -> list[Block]:
    """The AI section; nothing when nothing is known."""
    if record is None:
        return []
    source = (record["source"],)
    buckets = tuple(
        Bullets(tuple(Cell(task) for task in record["tasks"].get(key, [])), label(name), style)
        for key, name, style in BUCKETS
    )
    verdict = label("Verdict: {verdict}.", verdict=label(VERDICTS.get(record["verdict"], record["verdict"])))
    return [
        Heading(label("In the AI era")),
        Prose(f"{verdict} {record['summary']}", refs=source),
        Beside(buckets),
        *products(record["products"], label),
        Bullets(tuple(Cell(skill) for skill in record["skills"]), label("Skills to learn")),
        Prose(f"{label('Entry level:')} {record['entry_level']}"),
        Prose(f"{label('Advice:')} {record['advice']}"),
    ]


def products(entries: list[Product], label: Labels) -> list[Block]:
    """Products said to take over part of the work; an unnamed one says so."""
    if not entries:
        return []
    known = [key for key in DETAILS if any(key in entry for entry in entries)]
    columns = (
        Column(label("AI product")),
        *(Column(label(DETAILS[key]), drop=1) for key in known),
        Column(label("Takes over")),
    )
    rows = tuple(_product(entry, known, label) for entry in entries)
    notes: list[Block] = []
    if any(entry["name"] is None for entry in entries):
        notes.append(
            Note(
                label("Where no name is given, the page's is lost. What a product takes over is an editor's reading."),
                "missing",
            )
        )
    return [Grid(columns, rows), *notes]


def _product(entry: Product, known: list[str], label: Labels) -> tuple[Value, ...]:
    name = Cell(entry["name"], "strong") if entry["name"] else Cell(label("(name lost)"), "dim")
    details = (str(cast("dict[str, object]", entry).get(key, "–")) for key in known)
    return (name._replace(refs=(entry["source"],)), *(Cell(label(text)) for text in details), Cell(entry["takes_over"]))

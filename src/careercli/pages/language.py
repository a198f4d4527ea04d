"""Language test scores on a page: the level of each ability, and what the next one takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Card, Cards, Cell, Column, Document, Grid, Heading, Note
from careercli.pages.document import document

if TYPE_CHECKING:
    from careercli.record.language import LanguageOf
    from careercli.record.pages.language import LanguagePage, LanguageTestsPage
    from careercli.text.text import Text

SPOKEN = ("reading", "writing", "listening", "speaking")
"""The abilities in the order of the page."""
WEAK = ("S", "K")
"""Evidence below a dated transcription of the official text."""


def page(shown: LanguagePage, t: Text, rows: int | None = None) -> Document:
    """The levels by each country that takes the test, its table named, with the next step of each ability."""
    record, sources, warnings = shown
    several = bool(record["others"])
    blocks: list[Block] = [Heading(_table(record, t))] if several else []
    blocks += _levels(record, t)
    for other in record["others"]:
        blocks += [Heading(_table(other, t)), *_levels(other, t)]
    blocks += [Note(t.message(warning), "warning") for warning in warnings]
    subtitle = f"{_table(record, t)} · {record['on']}" if not several else record["on"]
    return document(record["name"], subtitle, blocks, sources, t)


def _table(record: LanguageOf, t: Text) -> str:
    """Whose table, and which: `Canada: CLB, IELTS_GT`."""
    return t(
        "language.table",
        country=t(f"language.country.{record['country']}"),
        scale=record["scale"],
        column=record["column"],
    )


def _levels(record: LanguageOf, t: Text) -> list[Block]:
    """What one country reads the scores as."""
    columns = (
        Column(t("language.column.ability")),
        Column(t("column.score"), "right"),
        Column(record["scale"], "right"),
        Column(t("language.column.next"), "right"),
    )
    steps = {step["ability"]: step for step in record["next"]}
    rows = tuple(_row(record, ability, steps.get(ability), t) for ability in SPOKEN)
    cards = [Card(t("language.lowest"), str(record["least"]))]
    if "points" in record:
        cards = [Card(t("language.level"), str(record["least"]), t("language.every"))]
        cards.append(Card(t("language.points"), str(record["points"]), f"{record['country']}/points"))
    blocks: list[Block] = [Cards(tuple(cards)), Grid(columns, rows), Note(record["note"])]
    if record["confidence"] in WEAK:
        blocks.append(Note(t(f"language.weak.{record['confidence']}"), "warning"))
    return blocks


def _row(record: LanguageOf, ability: str, step: Mapping[str, Any] | None, t: Text) -> tuple[Cell, ...]:
    then = "" if step is None else f"{_number(step['score'], t)} ({step['level']})"
    return (
        Cell(t(f"language.ability.{ability}")),
        Cell(_number(record["scores"][ability], t)),
        Cell(str(record["levels"][ability]), "strong", (record["source"],)),
        Cell(then, "dim"),
    )


def _number(score: float, t: Text) -> str:
    return t.decimal(score, int(score != int(score)))


def tests(record: LanguageTestsPage, t: Text, rows: int | None = None) -> Document:
    """Every test with the days and scores it is for."""
    columns = (
        Column(t("language.column.test")),
        Column(t("language.column.name")),
        Column(t("language.column.from"), drop=1),
        Column(t("language.column.to"), drop=1),
        Column(t("language.column.scores"), drop=2),
    )
    lines, sources = record
    cells = tuple(
        (
            Cell(line["test"], "accent", (line["source"],)),
            Cell(line["name"]),
            Cell(line["since"] or ""),
            Cell(line["until"] or ""),
            Cell(line["scores"], "dim"),
        )
        for line in lines
    )
    return document(t("language.title"), "", (Grid(columns, cells),), sources, t)

"""Language test scores on a page: the level of each ability, and what the next one takes."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Card, Cards, Cell, Column, Document, Grid, Heading, Note
from careercli.pages.footnote import source_lines
from careercli.pages.labels import Labels
from careercli.pages.points import WEAK
from careercli.record.language import LanguageOf, LanguageTest

COUNTRIES = {"ca": "Canada", "au": "Australia"}
"""The countries with tables."""
SPOKEN = {"reading": "Reading", "writing": "Writing", "listening": "Listening", "speaking": "Speaking"}


def page(record: LanguageOf, sources: Mapping[str, Any], warnings: Sequence[str], label: Labels) -> Document:
    """The levels by each country that takes the test, its table named, with the next step of each ability."""
    several = bool(record["others"])
    blocks: list[Block] = [Heading(_table(record, label))] if several else []
    blocks += _levels(record, label)
    for other in record["others"]:
        blocks += [Heading(_table(other, label)), *_levels(other, label)]
    blocks += [Note(warning, "warning") for warning in warnings]
    subtitle = f"{_table(record, label)} · {record['on']}" if not several else record["on"]
    return Document(record["name"], subtitle, tuple(blocks), source_lines(sources), label("Sources"), lang=label.lang)


def _table(record: LanguageOf, label: Labels) -> str:
    """Whose table, and which: `Canada: CLB, IELTS_GT`."""
    return f"{label(COUNTRIES[record['country']])}: {record['scale']}, {record['column']}"


def _levels(record: LanguageOf, label: Labels) -> list[Block]:
    """What one country reads the scores as."""
    columns = (
        Column(label("Ability")),
        Column(label("Score"), "right"),
        Column(record["scale"], "right"),
        Column(label("Next level from"), "right"),
    )
    steps = {step["ability"]: step for step in record["next"]}
    rows = tuple(_row(record, ability, steps.get(ability), label) for ability in SPOKEN)
    cards = [Card(label("Lowest of the four"), str(record["least"]))]
    if "points" in record:
        cards = [Card(label("Level"), str(record["least"]), label("every ability must reach it"))]
        cards.append(Card(label("Points"), str(record["points"]), "au/points"))
    blocks: list[Block] = [Cards(tuple(cards)), Grid(columns, rows), Note(record["note"])]
    if record["confidence"] in WEAK:
        blocks.append(Note(label("Known from {what} only.", what=label(WEAK[record["confidence"]])), "warning"))
    return blocks


def _row(record: LanguageOf, ability: str, step: Mapping[str, Any] | None, label: Labels) -> tuple[Cell, ...]:
    then = "" if step is None else f"{_number(step['score'], label)} ({step['level']})"
    return (
        Cell(label(SPOKEN[ability])),
        Cell(_number(record["scores"][ability], label)),
        Cell(str(record["levels"][ability]), "strong", (record["source"],)),
        Cell(then, "dim"),
    )


def _number(score: float, label: Labels) -> str:
    return label.decimal(score, int(score != int(score)))


def tests_page(lines: Sequence[LanguageTest], sources: Mapping[str, Any], label: Labels) -> Document:
    """Every test with the days and scores it is for."""
    columns = (
        Column(label("Test")),
        Column(label("Name")),
        Column(label("Tests from"), drop=1),
        Column(label("to"), drop=1),
        Column(label("Scores"), drop=2),
    )
    rows = tuple(
        (
            Cell(line["test"], "accent", (line["source"],)),
            Cell(line["name"]),
            Cell(line["since"] or ""),
            Cell(line["until"] or ""),
            Cell(line["scores"], "dim"),
        )
        for line in lines
    )
    return Document(
        label("Language tests"), "", (Grid(columns, rows),), source_lines(sources), label("Sources"), lang=label.lang
    )

"""Language test scores on a page: the level of each ability, and what the next one takes."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Card, Cards, Cell, Column, Document, Grid, Heading, Note
from careercli.pages.footnote import source_lines
from careercli.pages.points import WEAK
from careercli.record.language import LanguageOf, LanguageTest
from careercli.text.text import Text

COUNTRIES = {"ca": "Canada", "au": "Australia"}
"""The countries with tables."""
SPOKEN = {"reading": "Reading", "writing": "Writing", "listening": "Listening", "speaking": "Speaking"}


def page(record: LanguageOf, sources: Mapping[str, Any], warnings: Sequence[str], t: Text) -> Document:
    """The levels by each country that takes the test, its table named, with the next step of each ability."""
    several = bool(record["others"])
    blocks: list[Block] = [Heading(_table(record, t))] if several else []
    blocks += _levels(record, t)
    for other in record["others"]:
        blocks += [Heading(_table(other, t)), *_levels(other, t)]
    blocks += [Note(warning, "warning") for warning in warnings]
    subtitle = f"{_table(record, t)} · {record['on']}" if not several else record["on"]
    return Document(record["name"], subtitle, tuple(blocks), source_lines(sources), t("Sources"), lang=t.lang)


def _table(record: LanguageOf, t: Text) -> str:
    """Whose table, and which: `Canada: CLB, IELTS_GT`."""
    return f"{t(COUNTRIES[record['country']])}: {record['scale']}, {record['column']}"


def _levels(record: LanguageOf, t: Text) -> list[Block]:
    """What one country reads the scores as."""
    columns = (
        Column(t("Ability")),
        Column(t("Score"), "right"),
        Column(record["scale"], "right"),
        Column(t("Next level from"), "right"),
    )
    steps = {step["ability"]: step for step in record["next"]}
    rows = tuple(_row(record, ability, steps.get(ability), t) for ability in SPOKEN)
    cards = [Card(t("Lowest of the four"), str(record["least"]))]
    if "points" in record:
        cards = [Card(t("Level"), str(record["least"]), t("every ability must reach it"))]
        cards.append(Card(t("Points"), str(record["points"]), "au/points"))
    blocks: list[Block] = [Cards(tuple(cards)), Grid(columns, rows), Note(record["note"])]
    if record["confidence"] in WEAK:
        blocks.append(Note(t("Known from {what} only.", what=t(WEAK[record["confidence"]])), "warning"))
    return blocks


def _row(record: LanguageOf, ability: str, step: Mapping[str, Any] | None, t: Text) -> tuple[Cell, ...]:
    then = "" if step is None else f"{_number(step['score'], t)} ({step['level']})"
    return (
        Cell(t(SPOKEN[ability])),
        Cell(_number(record["scores"][ability], t)),
        Cell(str(record["levels"][ability]), "strong", (record["source"],)),
        Cell(then, "dim"),
    )


def _number(score: float, t: Text) -> str:
    return t.decimal(score, int(score != int(score)))


def tests_page(lines: Sequence[LanguageTest], sources: Mapping[str, Any], t: Text) -> Document:
    """Every test with the days and scores it is for."""
    columns = (
        Column(t("Test")),
        Column(t("Name")),
        Column(t("Tests from"), drop=1),
        Column(t("to"), drop=1),
        Column(t("Scores"), drop=2),
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
    return Document(t("Language tests"), "", (Grid(columns, rows),), source_lines(sources), t("Sources"), lang=t.lang)

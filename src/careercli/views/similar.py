"""Occupations near one: a table of them, then of the first what carries over and what is missing."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from careercli.model.figure import Figure, amount_or_none
from careercli.model.similar import Abroad, SimilarLine, SkillGap
from careercli.output.document import Beside, Block, Bullets, Cell, Column, Document, Grid, Heading, Note, Style, Value
from careercli.views.footnote import source_lines
from careercli.views.labels import Labels
from careercli.views.match import STYLES, WORDS

RATED = "ai-eloundou-2023"
DESCRIPTIONS = ("us-onet-30-1", "us-ep-2024", "ca-oasis-2023", "career-match")
"""The sources a nearness may rest on."""
TOLD = 5
"""Of how many of the nearest the page says what carries over."""
AXES = {
    "pay": "higher pay",
    "ai": "less of it automated",
    "growth": "more growth",
    "demand": "more openings per worker",
}


class Told(NamedTuple):
    """What is told of one occupation; `reason`: why nothing is found, with its values."""

    of: str
    title: str
    found: Sequence[SimilarLine]
    reason: str = ""
    values: Mapping[str, str] = MappingProxyType({})
    left_out: int = 0


def page(told: Told, countries: Mapping[str, str], sources: Mapping[str, Any], label: Labels) -> Document:
    """The table, what carries over and what is missing, the counterparts elsewhere, and how to read it."""
    blocks: list[Block] = []
    if told.reason:
        blocks.append(Note(label("Nothing to show: {reason}.", reason=label(told.reason, **told.values)), "missing"))
    if told.found:
        blocks += _notes(told.found[0], label)
        blocks.append(_grid(told.found, label))
        blocks += [Note(line["warning"], "warning") for line in told.found[:TOLD] if "warning" in line]
        if told.left_out:
            blocks.append(Note(label("{n} near ones have no figure to compare.", n=told.left_out), "missing"))
        for line in told.found[:TOLD]:
            blocks += _one(line, label)
        blocks += _abroad(told.found, countries, label)
        blocks.append(Note(label("The nearness, 0 to 1, is ours and only orders them (`career help similar-method`).")))
    used = {key: source for key, source in sources.items() if any(key in line["sources"] for line in told.found)}
    subtitle = f"{told.of} · {label('near in activities, skills and interests')}"
    return Document(told.title, subtitle, tuple(blocks), source_lines(used), label("Sources"), lang=label.lang)


def _notes(line: SimilarLine, label: Labels) -> list[Block]:
    """What the reader must know before the table: whose description it is, and which axes were asked for."""
    notes: list[Block] = []
    if line["derived"]:
        text = label(
            "Derived: this country's work is not described here; it is read through the American occupations {ids}.",
            ids=label.listed(line["of_via"]),
        )
        notes.append(Note(text, "warning"))
    if line["better"]:
        named = label.listed(label(AXES[axis]) for axis in line["better"])
        notes.append(Note(label("Only those with {axes}.", axes=named)))
    return notes


def _grid(found: Sequence[SimilarLine], label: Labels) -> Grid:
    rated = any("rating" in line for line in found)
    columns = (
        Column(label("Code")),
        Column(label("Occupation")),
        Column(label("Nearness"), "right"),
        Column(label("Median a year"), "right"),
        Column(label("Against here"), "right", 2),
        Column(label("Automated"), "right", 3),
        Column(label("Growth"), "right", 4),
        Column(label("Carries over"), "right", 1),
        *([Column(label("Rating"), "right", 1)] if rated else []),
    )
    return Grid(columns, tuple(_row(line, rated, label) for line in found))


def _row(line: SimilarLine, rated: bool, label: Labels) -> tuple[Value, ...]:
    change = line.get("pay_change_percent")
    style: Style = "" if change is None else "good" if change > 0 else "bad" if change < 0 else ""
    shared = label("{n} of {all}", n=line["carries"]["shared"], all=line["carries"]["there"])
    rating: list[Value] = [Cell(_decimal(line.get("rating"), label))] if rated else []
    return (
        Cell(line["id"], "accent"),
        Cell(named(line)),
        Cell(label.decimal(line["score"], 2), refs=_described(line)),
        Cell(_pay(line["pay_median"], line["currency"], label), refs=_refs(line["pay_source"])),
        Cell(label.percent(change, signed=True, places=0), style),
        Cell(label.percent(line["ai_automated"], places=0), refs=tuple(key for key in line["sources"] if key == RATED)),
        Cell(label.percent(line["growth_percent"], signed=True), refs=_refs(line["outlook_source"])),
        Cell(shared if line["carries"]["there"] else "–"),
        *rating,
    )


def _refs(source: Figure | str) -> tuple[str, ...]:
    """The source of a figure, where it has one."""
    return (source,) if isinstance(source, str) else ()


def _described(line: SimilarLine) -> tuple[str, ...]:
    """The sources the nearness rests on."""
    return tuple(key for key in line["sources"] if key in DESCRIPTIONS)


def named(line: SimilarLine) -> str:
    """The title; with the classification's own before it, where several occupations share the English one."""
    return f"{line['own_title']} ({line['title']})" if "own_title" in line else line["title"]


def _decimal(figure: Figure | None, label: Labels) -> str:
    amount = amount_or_none(figure)
    return "–" if amount is None else label.decimal(amount)


def _pay(figure: Figure, currency: str, label: Labels) -> str:
    told = label.money(figure, "year")
    return told if told == "–" else f"{told} {currency}"


def _one(line: SimilarLine, label: Labels) -> list[Block]:
    """What carries over to one occupation, what is new there, and what one must hold."""
    carries, missing = line["carries"]["activities"], line["missing"]
    lists = (
        Bullets(tuple(map(Cell, carries)), label("Carries over"), "good"),
        Bullets(
            (*map(Cell, missing["activities"]), *(Cell(_gap(gap, label)) for gap in missing["skills"])),
            label("New there"),
            "warn",
        ),
        Bullets(tuple(map(Cell, missing["must_hold"])), label("Must be held there"), "warn"),
    )
    kept = tuple(entry for entry in lists if entry.items)
    return [Heading(named(line)), Beside(kept)] if kept else []


def _gap(gap: SkillGap, label: Labels) -> str:
    values = {"here": label.decimal(gap["here"], 0), "there": label.decimal(gap["there"], 0)}
    return label(
        "{skill}: {there} instead of {here} ({scale})", skill=gap["skill"], scale=label(gap["scale"]), **values
    )


def _abroad(found: Sequence[SimilarLine], countries: Mapping[str, str], label: Labels) -> list[Block]:
    """For each country asked for, the best counterpart of every near occupation."""
    blocks: list[Block] = []
    for place, first in enumerate(found[0].get("there", [])):
        pairs = [(line, line["there"][place]) for line in found]
        columns = (
            Column(label("Occupation here"), drop=2),
            Column(label("Code")),
            Column(label("Counterpart there")),
            Column(label("Match")),
            Column(label("Median a year"), "right"),
        )
        rows = tuple(_pair(line, there, label) for line, there in pairs)
        blocks += [Heading(countries[first["country"]]), Grid(columns, rows)]
    return blocks


def _pair(line: SimilarLine, there: Abroad, label: Labels) -> tuple[Value, ...]:
    if "id" not in there:
        return (Cell(named(line)), Cell("–"), Cell(label(there.get("reason", "")), "dim"), Cell("–"), Cell("–"))
    return (
        Cell(named(line)),
        Cell(there["id"], "accent"),
        Cell(there["title"]),
        Cell(label(WORDS[there["quality"]]), STYLES.get(there["quality"], "")),
        Cell(_pay(there["pay_median"], there["currency"], label)),
    )

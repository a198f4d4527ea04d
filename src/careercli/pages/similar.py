"""Occupations near one: a table of them, then of the first what carries over and what is missing."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from careercli.output.document import Beside, Block, Cell, Column, Document, Grid, Heading, Note, Style
from careercli.pages.footnote import source_lines
from careercli.pages.joined import joined
from careercli.pages.listing import of_groups
from careercli.pages.similar_abroad import abroad
from careercli.pages.similar_cells import money, named, rated
from careercli.pages.similar_work import carried, held, held_for_a_part, missing
from careercli.record.country import Country
from careercli.record.figure import Figure, amount_or_none
from careercli.record.level import level_words
from careercli.record.pages import SimilarPage
from careercli.record.similar import LEFT_OUT, Near, SimilarLine
from careercli.record.source import is_of
from careercli.text.text import Text

RATED = "ai-eloundou"
TOLD = 5
"""Of how many of the nearest the page says what carries over."""
AXES = {"pay": "higher pay", "ai": "less of it automated", "growth": "more growth"}
"""What is better on the axes that are compared by their figures."""
THROUGH = {
    "all": "Derived: this country's work is not described here. It is read through American occupations, for this one "
    "{ids}; a doubtful match makes a doubtful nearness.",
    "activities": "Derived in part: skills and interests are this country's own, activities are read through American "
    "occupations, for this one {ids}.",
}


class Kept(NamedTuple):
    """A column of the table with what it holds of a line."""

    column: Column
    cell: Callable[[SimilarLine], Cell]


def page(record: SimilarPage, t: Text, rows: int | None = None) -> Document:
    """What is near each occupation."""
    return joined([_page(one, record, t) for one in record.occupations], t)


def _page(told: Near, record: SimilarPage, t: Text) -> Document:
    """The table, what carries over and what is missing, the counterparts elsewhere, and how to read it."""
    title, countries, sources = record.titles[told.of], record.countries, record.sources
    blocks: list[Block] = []
    if told.reason:
        blocks.append(Note(t("Nothing to show: {reason}.", reason=t(told.reason, **told.values)), "missing"))
    if told.found:
        blocks += _notes(told.found[0], t)
        blocks.append(_grid(told, t))
        blocks += of_groups(told.found, t)
        blocks += [Note(text, "warning") for text in _warnings(told.found[:TOLD])]
    if told.left_out:
        blocks.append(_left_out(told, t))
    for line in told.found[:TOLD]:
        blocks += _one(line, told.country, t)
    if told.found:
        blocks += abroad(told.found, countries, t)
        blocks.append(Note(t("The nearness, 0 to 1, is ours and only orders them (`career help similar-method`).")))
    used = {key: source for key, source in sources.items() if any(key in line["sources"] for line in told.found)}
    subtitle = f"{told.of} · {t('near in activities, skills and interests')}"
    return Document(title, subtitle, tuple(blocks), source_lines(used), t("Sources"), lang=t.lang)


def _warnings(found: Sequence[SimilarLine]) -> list[str]:
    """The warnings of the lines; those that differ in the code alone are one."""
    of: dict[str, list[str]] = {}
    for line in found:
        text = line.get("warning", "")
        if text:
            of.setdefault(text.replace(f"{line['id']}: ", ""), []).append(line["id"])
    return [f"{', '.join(ids)}: {text}" for text, ids in of.items()]


def _left_out(told: Near, t: Text) -> Note:
    axes = told.found[0]["better"] if told.found else told.values.get("axes", "").split(", ")
    text = t(LEFT_OUT[told.left_out == 1], n=told.left_out, all=told.of_all, axes=t.listed(axes))
    return Note(f"{text}.", "missing")


def _notes(line: SimilarLine, t: Text) -> list[Block]:
    """What the reader must know before the table: whose description it is, and which axes were asked for."""
    notes: list[Block] = []
    if "read_through" in line:
        text = t(THROUGH[line["read_through"]], ids=t.listed(line["of_via"]))
        notes.append(Note(text, "warning"))
    if line["better"]:
        named = t.listed(_improved(line, axis, t) for axis in line["better"])
        notes.append(Note(t("Only those with {axes}.", axes=named)))
    return notes


def _improved(line: SimilarLine, axis: str, t: Text) -> str:
    """What is better; on an axis of the rating with the value it is better than."""
    if axis in AXES:
        return t(AXES[axis])
    here = t.decimal(amount_or_none(line.get("axes_here", {}).get(axis)) or 0.0)
    return t("more than {here} of 10 on {axis}", here=here, axis=t(f"measure.axis.{axis}"))


def _grid(told: Near, t: Text) -> Grid:
    columns = [*_always(told, t), *_sometimes(told.found, t)]
    rows = tuple(tuple(one.cell(line) for one in columns) for line in told.found)
    return Grid(tuple(one.column for one in columns), rows)


def _always(told: Near, t: Text) -> list[Kept]:
    """The columns of every table; those asked for stay on a narrow screen."""
    asked, refs = told.found[0]["better"], tuple(told.country["similarity_from"])
    drop = {axis: 0 if axis in asked else place for axis, place in (("pay", 3), ("ai", 5), ("growth", 6))}
    return [
        Kept(Column(t("Code")), lambda line: Cell(line["id"], "accent")),
        Kept(Column(t("Occupation")), lambda line: Cell(named(line))),
        Kept(Column(t("Nearness")), lambda line: _nearness(line, refs, t)),
        Kept(Column(t("Level"), drop=2), lambda line: _level(line, t)),
        Kept(Column(t("Median a year"), "right"), lambda line: _median(line, t)),
        Kept(Column(t("Against here"), "right", drop["pay"]), lambda line: _change(line, t)),
        Kept(Column(t("Automated"), "right", drop["ai"]), lambda line: _automated(line, t)),
        Kept(Column(t("Growth"), "right", drop["growth"]), lambda line: _growth(line, t)),
    ]


def _sometimes(found: Sequence[SimilarLine], t: Text) -> list[Kept]:
    """The columns some tables have: axes asked for, the rating, what carries over, through whom it is read."""
    columns = [_asked(axis, t) for axis in found[0].get("axes", {})]
    if any("rating" in line for line in found):
        columns.append(Kept(Column(t("Rating"), "right", 1), lambda line: rated(line.get("rating"), t)))
    columns.append(Kept(Column(t("Carries over"), "right", 1), lambda line: Cell(_shared(line, t))))
    if any(line["via_titles"] for line in found):
        drop = 4 if found[0].get("read_through") == "all" else 7
        columns.append(Kept(Column(t("Read through"), drop=drop), _via))
    return columns


def _asked(axis: str, t: Text) -> Kept:
    return Kept(Column(t(f"measure.axis.{axis}"), "right"), lambda line: rated(line.get("axes", {}).get(axis), t))


def _nearness(line: SimilarLine, refs: tuple[str, ...], t: Text) -> Cell:
    """The score and its word; words alone where nothing tells the two apart."""
    if line["alike"]:
        return Cell(t("read through the same occupation"), "dim", refs)
    return Cell(f"{t.decimal(line['score'], 2)} {t(line['nearness'])}", refs=refs)


def _level(line: SimilarLine, t: Text) -> Cell:
    level = line["level"]
    return Cell(f"{t(level['scheme'])} {t(level_words(level['value']))}" if "value" in level else "–")


def _median(line: SimilarLine, t: Text) -> Cell:
    text = money(line["pay_median"], line["currency"], t)
    return Cell(t.wider(text, line.get("of_group", {}).get("pay_median")), refs=_refs(line["pay_source"]))


def _change(line: SimilarLine, t: Text) -> Cell:
    if "pay_same_group" in line:
        return Cell(t("same group's figure"), "dim")
    change = line.get("pay_change_percent")
    style: Style = "" if change is None else "good" if change > 0 else "bad" if change < 0 else ""
    return Cell(t.percent(change, signed=True, places=0), style)


def _automated(line: SimilarLine, t: Text) -> Cell:
    refs = tuple(key for key in line["sources"] if is_of(key, RATED))
    return Cell(t.ranged(line["ai_automated"], line["ai_automated_low"], line["ai_automated_high"], 0), refs=refs)


def _growth(line: SimilarLine, t: Text) -> Cell:
    text = t.percent(line["growth_percent"], signed=True)
    return Cell(t.wider(text, line.get("of_group", {}).get("growth_percent")), refs=_refs(line["outlook_source"]))


def _shared(line: SimilarLine, t: Text) -> str:
    shared = line["carries"]
    return t("{n} of {all}", n=shared["shared"], all=shared["there"]) if shared["there"] else "–"


def _via(line: SimilarLine) -> Cell:
    return Cell(line["via_titles"][0] if line["via_titles"] else "–")


def _refs(source: Figure | str) -> tuple[str, ...]:
    """The source of a figure, where it has one."""
    return (source,) if isinstance(source, str) else ()


def _one(line: SimilarLine, country: Country, t: Text) -> list[Block]:
    """What carries over to one occupation, what is new there, and what one must hold."""
    lists = (
        carried(line, t),
        missing(line, t),
        held(line, country, t),
        held_for_a_part(line, country, t),
    )
    return [Heading(named(line)), Beside(tuple(entry for entry in lists if entry.items))]

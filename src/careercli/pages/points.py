"""Points on a page: the result, what it is made of, what would raise it, what was taken for granted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from careercli.output.document import (
    Block,
    Bullets,
    Card,
    Cards,
    Cell,
    Column,
    Document,
    Grid,
    Heading,
    Note,
    Prose,
    Style,
)
from careercli.pages.document import document
from careercli.words.facts import fact_names, stated
from careercli.words.points import result_in_words, sentence

if TYPE_CHECKING:
    from careercli.record.pages.points import PointsPage
    from careercli.record.points import Change, PointsOf, Remark, SystemLine, TraceLine, WhatIf
    from careercli.text.text import Text

Sources = Mapping[str, Any]
SHOWN = 10
WEAK = ("S", "K")
"""Evidence below a dated transcription of the official text."""


def page(shown: PointsPage, t: Text, rows: int | None = None) -> Document:
    """The result on its day; with `explain` every rule as a tree."""
    record, sources, warnings, explain, changed, read, in_rounds = shown
    blocks: list[Block] = [Note(t.message(one), "warning") for one in read]
    blocks += [*_result(record, t), *failed(record, t), *_undecided(record, t)]
    if in_rounds and record["total"] is not None:
        command = f"career rounds --score {record['total']:g}"
        blocks.append(Prose(t("points.enough", command=command)))
    if explain:
        blocks += tree(record["trace"], t)
    else:
        blocks += _parts(record, t)
        blocks += _improvements(record["improvements"], t)
    blocks += [Note(t.message(warning), "warning") for warning in warnings]
    blocks += notes(record, t)
    blocks += assumed(record["system"], record["assumed"], t)
    notice = sentence(changed, record["edition_ended"], result_in_words(record, t), t)
    return document(t.from_data(record["name"]), subtitle(record, t), blocks, sources, t, notice)


def subtitle(record: PointsOf | WhatIf, t: Text) -> str:
    """The system by the name one types, the day, and since when its rules count."""
    since = record["edition"].partition("@")[2] or record["edition"]
    return t("points.subtitle", system=record["system"], day=record["on"], since=since)


def _result(record: PointsOf, t: Text) -> list[Block]:
    cards = []
    if record["total"] is not None:
        mark = record["pass_mark"]
        detail = "" if mark is None else t("points.needed", mark=spelt(mark, t))
        if ended := record["edition_ended"]:
            detail = t("visas.old_rules", day=ended)
        cards.append(Card(t.from_data(record["total_label"]), spelt(record["total"], t), detail))
    if record["pass"] is not None:
        style: Style = "good" if record["pass"] else "bad"
        cards.append(Card(t("points.result"), verdict(record["pass"], record["leads_to"], t), "", style))
    elif record["needed"]:
        cards.append(Card(t("points.result"), t("points.not_yet"), "", "warn"))
    elif record["undecided"]:
        cards.append(Card(t("points.result"), t("points.undecided"), fact_names(record["undecided"], t), "warn"))
    elif record["eligible"] is not None:
        style = "good" if record["eligible"] else "bad"
        cards.append(
            Card(t("points.conditions"), t("points.all_met") if record["eligible"] else t("points.unmet"), "", style)
        )
    doubts = [note for note in record["notes"] if note["doubt"]]
    return [*([Cards(tuple(cards))] if cards else []), *(_note(note, "warning", t) for note in doubts)]


def verdict(passes: bool, leads_to: str | None, t: Text) -> str:
    """Whether it passes; a draw or a pool is no more than a chance."""
    if not passes:
        return t("points.fails")
    return t(f"points.leads_to.{leads_to}") if leads_to else t("points.passes")


def _undecided(record: PointsOf, t: Text) -> list[Block]:
    """What is not known here and decides the result, with the facts that hang on it."""
    if record["needed"]:
        asked = [t("points.need", fact=one["fact"], asks=t.from_data(one["asks"])) for one in record["needed"]]
        return [Bullets(tuple(Cell(one) for one in asked), t("points.need_title"))]
    if not record["undecided"]:
        return []
    facts = fact_names(record["undecided"], t)
    text = t("points.undecided_why", facts=facts, why=" ".join(record["why_undecided"]))
    return [Note(text, "missing")]


def failed(record: PointsOf, t: Text) -> list[Block]:
    """Requirements that do not hold, each with the part of it that fails."""
    lines = [line for line in record["trace"] if line["rule"] in record["failed"]]
    return [Note(_not_met(line, t), "missing", (line["source"],)) for line in lines]


def _not_met(line: TraceLine, t: Text) -> str:
    what, why = t.from_data(line["label"]), t.message(line["failed"])
    return t("points.not_met", what=what, why=why) if why else t("points.not_met_at_all", what=what)


def _parts(record: PointsOf, t: Text) -> list[Block]:
    """The breakdown: rules shown, those of a block below its name."""
    shown = [line for line in record["trace"] if line["place"]]
    rows: list[tuple[Cell, ...]] = []
    for line in sorted(shown, key=lambda line: _order(shown, line)):
        depth = line["place"].count(".")
        total = line["place"].endswith("total")
        style: Style = "strong" if total else ""
        name = f"{'· ' * (0 if total else depth)}{t.from_data(line['label'])}"
        most = "" if line["most"] is None else spelt(line["most"], t)
        value = Cell(value_of(line, t), style, (line["source"],))
        rows.append((Cell(name, style), value, Cell(most, "dim"), Cell(inputs(line, t), "dim")))
    columns = (
        Column(t("points.column.rule")),
        Column(t("points.column.value"), "right"),
        Column(t("points.column.most"), "right", drop=1),
        Column(t("points.column.from"), drop=2),
    )
    return [Heading(t("points.parts")), Grid(columns, tuple(rows))]


def value_of(line: TraceLine, t: Text) -> str:
    """What a rule came to; `?` where that is not decided here."""
    return "?" if line["undecided"] else spelt(line["value"], t)


def _order(shown: list[TraceLine], line: TraceLine) -> tuple[int, bool]:
    """Blocks in the order their first rule stands, the total of a block above its parts."""
    block = line["place"].partition(".")[0]
    first = next(at for at, other in enumerate(shown) if other["place"].partition(".")[0] == block)
    return first, not (line["place"].endswith(".total") or "." not in line["place"])


def inputs(line: TraceLine, t: Text) -> str:
    """The facts a rule looked at; other rules are its parts."""
    facts = {name: value for name, value in line["inputs"].items() if name not in line["parts"]}
    return stated({name: value for name, value in facts.items() if value is not None}, t)


def spelt(value: object, t: Text) -> str:
    """A value as the reader's language writes it."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return t("points.yes") if value else t("points.no")
    if isinstance(value, list):
        return " ".join(spelt(one, t) for one in value) or "–"
    if isinstance(value, int | float):
        return t.count(value) if value == int(value) else t.decimal(value, 2)
    return str(value)


def _improvements(changes: Sequence[Change], t: Text) -> list[Block]:
    """What would raise the result, cheapest first."""
    if not changes:
        return []
    columns = (
        Column(t("points.column.change")),
        Column(t("points.column.gain"), "right"),
        Column(t("points.column.total"), "right"),
        Column(t("points.column.needs"), drop=1),
    )
    rows = tuple(_change(change, t) for change in changes[:SHOWN])
    return [Heading(t("points.raise")), Grid(columns, rows, "", len(changes) - len(rows))]


def _change(change: Change, t: Text) -> tuple[Cell, ...]:
    then = t("points.passes") if change["passes"] else spelt(change["total"], t)
    style: Style = "good" if change["passes"] else ""
    gain = f"+{spelt(change['gain'], t)}" if change["gain"] else ""
    return (
        Cell(_says(change, t)),
        Cell(gain, "strong"),
        Cell(then, style),
        Cell(t(f"points.effort.{change['effort']}"), "dim"),
    )


def _says(change: Change, t: Text) -> str:
    """What to change; where only English has the sentence, the facts with their new values."""
    says = t.from_data(change["says"])
    return stated(change["changes"], t) if says == change["says"] and t.lang != "en" else says


def notes(record: PointsOf, t: Text) -> list[Block]:
    """What no total holds; disputes and weak evidence are marked."""
    told = [note for note in record["notes"] if not note["doubt"]]
    return [_note(note, "conflict" if note["contested"] else "info", t) for note in told]


def _note(note: Remark, kind: Literal["info", "warning", "conflict"], t: Text) -> Note:
    return Note(weighed(t.from_data(note["says"]), note["confidence"], t), kind, (note["source"],))


def weighed(text: str, confidence: str, t: Text) -> str:
    """A text with its evidence, where that is weak."""
    if confidence not in WEAK:
        return text
    return t("evidence.weak", text=text, evidence=t(f"evidence.{confidence}"))


def assumed(system: str, facts: Iterable[str], t: Text) -> list[Block]:
    """What nobody stated and was taken as its default."""
    named = t.listed(t(assumed_key(system, fact)) for fact in facts)
    return [Prose(t("points.assumed", facts=named), "dim")] if named else []


def assumed_key(system: str, fact: str) -> str:
    """The key of what is assumed of a fact nobody stated: `assumed.ca.crs.spouse-education`."""
    country, _, name = system.partition("/")
    return f"assumed.{country}.{name}.{fact.replace('.', '-')}"


def systems(lines: Sequence[SystemLine], t: Text, rows: int | None = None) -> Document:
    """Every system that can be asked."""
    columns = (
        Column(t("points.column.system")),
        Column(t("column.name")),
        Column(t("points.column.known_from"), drop=1),
        Column(t("points.column.known_to")),
    )
    cells = tuple(
        (
            Cell(line["system"], "accent"),
            Cell(t.from_data(line["name"])),
            Cell(line["known_from"], "dim"),
            Cell(line["known_to"] or t("points.open")),
        )
        for line in lines
    )
    return document(t("points.systems"), "", (Grid(columns, cells),), {}, t)


def tree(trace: Sequence[TraceLine], t: Text) -> list[Block]:
    """The tree as a grid: rule, value, input, threshold, clause with its source, since when."""
    columns = (
        Column(t("points.column.rule")),
        Column(t("points.column.value"), "right"),
        Column(t("points.column.from")),
        Column(t("points.column.threshold"), drop=2),
        Column(t("points.column.clause"), drop=1),
        Column(t("points.column.since"), drop=3),
    )
    rows = tuple(_branch(line, depth, t) for line, depth in _walk(trace))
    return [Heading(t("points.every")), Grid(columns, rows)]


def _walk(trace: Sequence[TraceLine]) -> Iterator[tuple[TraceLine, int]]:
    """Failed requirements, then rules no other rule is made of, each with its parts below it, every rule once."""
    lines = {line["rule"]: line for line in trace}
    inner = {part for line in trace for part in line["parts"]}
    outer = [line for line in trace if line["rule"] not in inner]
    seen: set[str] = set()
    for line in (line for line in trace if is_failed(line)):
        yield from _below(line, 0, lines, seen)
    for line in [*outer[::-1], *trace]:
        yield from _below(line, 0, lines, seen)


def _below(line: TraceLine, depth: int, lines: dict[str, TraceLine], seen: set[str]) -> Iterator[tuple[TraceLine, int]]:
    if line["rule"] in seen:
        return
    seen.add(line["rule"])
    yield line, depth
    for part in line["parts"]:
        if part in lines:
            yield from _below(lines[part], depth + 1, lines, seen)


def is_failed(line: TraceLine) -> bool:
    """Whether this is a requirement that does not hold."""
    return line["kind"] == "requirement" and line["value"] is False


def _branch(line: TraceLine, depth: int, t: Text) -> tuple[Cell, ...]:
    style: Style = "bad" if is_failed(line) else "good" if line["value"] is True else "strong" if depth == 0 else ""
    most = "" if line["most"] is None else f"≤ {spelt(line['most'], t)}"
    clause = weighed(line["clause"], line["confidence"], t)
    return (
        Cell(f"{'· ' * depth}{t.from_data(line['label'])}"),
        Cell(value_of(line, t), style),
        Cell(inputs(line, t)),
        Cell(t.message(line["undecided"]) or t.message(line["failed"]) or t.message(line["asked"]) or most, "dim"),
        Cell(clause, "dim", (line["source"],)),
        Cell(line["since"], "dim"),
    )

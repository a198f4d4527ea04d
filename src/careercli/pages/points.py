"""Points on a page: the result, what it is made of, what would raise it, what was taken for granted."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Card, Cards, Cell, Column, Document, Grid, Heading, Note, Prose, Style
from careercli.pages.footnote import source_lines
from careercli.pages.labels import Labels
from careercli.record.ended import result_in_words, sentence
from careercli.record.points import Change, PointsOf, SystemLine, TraceLine

Sources = Mapping[str, Any]
EFFORTS = {
    1: "a language test",
    2: "a paper",
    3: "a year of work",
    4: "a qualification",
    5: "not in your own hands",
}
"""What a change asks for, by its effort: our judgement, for the order only."""
SHOWN = 10
WEAK = {"S": "secondary source", "K": "general knowledge"}


def page(
    record: PointsOf, sources: Sources, warnings: Sequence[str], label: Labels, *, explain: bool, changed: str = ""
) -> Document:
    """The result on its day; with `explain` every rule as a tree. `changed`: what replaced rules that have ended."""
    blocks: list[Block] = [*_result(record, label), *failed(record, label), *_undecided(record, label)]
    if explain:
        from careercli.pages.points_tree import tree

        blocks += tree(record["trace"], label)
    else:
        blocks += _parts(record, label)
        blocks += _improvements(record["improvements"], label)
    blocks += [Note(warning, "warning") for warning in warnings]
    blocks += notes(record, label)
    blocks += assumed(record["assumed"], label)
    subtitle = f"{record['system']} · {record['on']} · {record['edition']}"
    lead = sentence(changed, record["edition_ended"], result_in_words(record, label), label, label.lang)
    return Document(
        record["name"],
        subtitle,
        tuple(blocks),
        source_lines(sources),
        label("Sources"),
        lang=label.lang,
        lead=lead,
    )


def _result(record: PointsOf, label: Labels) -> list[Block]:
    cards = []
    if record["total"] is not None:
        mark = record["pass_mark"]
        detail = "" if mark is None else label("{mark} needed", mark=spelt(mark, label))
        cards.append(Card(label("Points"), spelt(record["total"], label), detail))
    if record["pass"] is not None:
        style: Style = "good" if record["pass"] else "bad"
        cards.append(Card(label("Result"), label("passes") if record["pass"] else label("does not pass"), "", style))
    elif record["undecided"]:
        cards.append(Card(label("Result"), label("not decided here"), ", ".join(record["undecided"]), "warn"))
    elif record["eligible"] is not None:
        style = "good" if record["eligible"] else "bad"
        cards.append(Card(label("Conditions"), label("all met") if record["eligible"] else label("not met"), "", style))
    return [Cards(tuple(cards))] if cards else []


def _undecided(record: PointsOf, label: Labels) -> list[Block]:
    """What is not known here and decides the result, with the facts that hang on it."""
    if not record["undecided"]:
        return []
    facts = ", ".join(record["undecided"])
    told = label("Not decided here, by {facts}: {why}", facts=facts, why=" ".join(record["why_undecided"]))
    return [Note(told, "missing")]


def failed(record: PointsOf, label: Labels) -> list[Block]:
    """Requirements that do not hold, each with the part of it that fails."""
    lines = [line for line in record["trace"] if line["rule"] in record["failed"]]
    return [
        Note(label("Not met: {what} ({why})", what=line["label"], why=line["failed"]), "missing", (line["source"],))
        for line in lines
    ]


def _parts(record: PointsOf, label: Labels) -> list[Block]:
    """The breakdown: rules shown, those of a block below its name."""
    shown = [line for line in record["trace"] if line["place"]]
    rows: list[tuple[Cell, ...]] = []
    for line in sorted(shown, key=lambda line: _order(shown, line)):
        depth = line["place"].count(".")
        total = line["place"].endswith("total")
        style: Style = "strong" if total else ""
        name = f"{'· ' * (0 if total else depth)}{line['label']}"
        most = "" if line["most"] is None else spelt(line["most"], label)
        value = Cell(value_of(line, label), style, (line["source"],))
        rows.append((Cell(name, style), value, Cell(most, "dim"), Cell(inputs(line, label), "dim")))
    columns = (
        Column(label("Rule")),
        Column(label("Value"), "right"),
        Column(label("At most"), "right", drop=1),
        Column(label("From"), drop=2),
    )
    return [Heading(label("What it is made of")), Grid(columns, tuple(rows))]


def value_of(line: TraceLine, label: Labels) -> str:
    """What a rule came to; `?` where that is not decided here."""
    return "?" if line["undecided"] else spelt(line["value"], label)


def _order(shown: list[TraceLine], line: TraceLine) -> tuple[int, bool]:
    """Blocks in the order their first rule stands, the total of a block above its parts."""
    block = line["place"].partition(".")[0]
    first = next(at for at, other in enumerate(shown) if other["place"].partition(".")[0] == block)
    return first, not (line["place"].endswith(".total") or "." not in line["place"])


def inputs(line: TraceLine, label: Labels) -> str:
    """The facts a rule looked at; other rules are its parts."""
    facts = {name: value for name, value in line["inputs"].items() if name not in line["parts"]}
    return ", ".join(f"{name} {spelt(value, label)}" for name, value in facts.items() if value is not None)


def spelt(value: object, label: Labels) -> str:
    """A value as the reader's language writes it."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return label("yes") if value else label("no")
    if isinstance(value, list):
        return " ".join(spelt(one, label) for one in value) or "–"
    if isinstance(value, int | float):
        return label.count(value) if value == int(value) else label.decimal(value, 2)
    return str(value)


def _improvements(changes: Sequence[Change], label: Labels) -> list[Block]:
    """What would raise the result, cheapest first."""
    if not changes:
        return []
    columns = (
        Column(label("What would raise it")),
        Column(label("Gain"), "right"),
        Column(label("New total"), "right"),
        Column(label("Asks for"), drop=1),
    )
    rows = tuple(_change(change, label) for change in changes[:SHOWN])
    return [Heading(label("Cheapest first")), Grid(columns, rows, "", len(changes) - len(rows))]


def _change(change: Change, label: Labels) -> tuple[Cell, ...]:
    then = label("passes") if change["passes"] else spelt(change["total"], label)
    style: Style = "good" if change["passes"] else ""
    gain = f"+{spelt(change['gain'], label)}" if change["gain"] else ""
    return (
        Cell(change["says"]),
        Cell(gain, "strong"),
        Cell(then, style),
        Cell(label(EFFORTS[change["effort"]]), "dim"),
    )


def notes(record: PointsOf, label: Labels) -> list[Block]:
    """What no total holds; disputes and weak evidence are marked."""
    made: list[Block] = []
    for note in record["notes"]:
        weak = WEAK.get(note["confidence"])
        text = f"{note['says']} ({label(weak)})" if weak else note["says"]
        made.append(Note(text, "conflict" if note["contested"] else "info", (note["source"],)))
    return made


def assumed(facts: Mapping[str, object], label: Labels) -> list[Block]:
    """What nobody stated and was taken as its default."""
    if not facts:
        return []
    told = ", ".join(
        f"{name} = {str(value).lower() if isinstance(value, bool) else value}" for name, value in facts.items()
    )
    return [Prose(label("Not stated and taken as: {facts}. `--set` changes them.", facts=told), "dim")]


def systems_page(lines: Sequence[SystemLine], label: Labels) -> Document:
    """Every system that can be asked."""
    columns = (
        Column(label("System")),
        Column(label("Name")),
        Column(label("Known from"), drop=1),
        Column(label("Known to")),
    )
    rows = tuple(
        (
            Cell(line["system"], "accent"),
            Cell(line["name"]),
            Cell(line["known_from"], "dim"),
            Cell(line["known_to"] or label("open")),
        )
        for line in lines
    )
    return Document(label("Points systems"), "", (Grid(columns, rows),), {}, lang=label.lang)

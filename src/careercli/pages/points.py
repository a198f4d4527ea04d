"""Points on a page: the result, what it is made of, what would raise it, what was taken for granted."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Card, Cards, Cell, Column, Document, Grid, Heading, Note, Prose, Style
from careercli.pages.footnote import source_lines
from careercli.record.ended import result_in_words, sentence
from careercli.record.pages import PointsPage
from careercli.record.points import Change, PointsOf, SystemLine, TraceLine
from careercli.text.text import Text

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


def page(shown: PointsPage, t: Text, rows: int | None = None) -> Document:
    """The result on its day; with `explain` every rule as a tree."""
    record, sources, warnings, explain, changed = shown
    blocks: list[Block] = [*_result(record, t), *failed(record, t), *_undecided(record, t)]
    if explain:
        from careercli.pages.points_tree import tree

        blocks += tree(record["trace"], t)
    else:
        blocks += _parts(record, t)
        blocks += _improvements(record["improvements"], t)
    blocks += [Note(warning, "warning") for warning in warnings]
    blocks += notes(record, t)
    blocks += assumed(record["assumed"], t)
    subtitle = f"{record['system']} · {record['on']} · {record['edition']}"
    lead = sentence(changed, record["edition_ended"], result_in_words(record, t), t, t.lang)
    return Document(
        record["name"],
        subtitle,
        tuple(blocks),
        source_lines(sources),
        t("Sources"),
        lang=t.lang,
        lead=lead,
    )


def _result(record: PointsOf, t: Text) -> list[Block]:
    cards = []
    if record["total"] is not None:
        mark = record["pass_mark"]
        detail = "" if mark is None else t("{mark} needed", mark=spelt(mark, t))
        cards.append(Card(t("Points"), spelt(record["total"], t), detail))
    if record["pass"] is not None:
        style: Style = "good" if record["pass"] else "bad"
        cards.append(Card(t("Result"), t("passes") if record["pass"] else t("does not pass"), "", style))
    elif record["undecided"]:
        cards.append(Card(t("Result"), t("not decided here"), ", ".join(record["undecided"]), "warn"))
    elif record["eligible"] is not None:
        style = "good" if record["eligible"] else "bad"
        cards.append(Card(t("Conditions"), t("all met") if record["eligible"] else t("not met"), "", style))
    return [Cards(tuple(cards))] if cards else []


def _undecided(record: PointsOf, t: Text) -> list[Block]:
    """What is not known here and decides the result, with the facts that hang on it."""
    if not record["undecided"]:
        return []
    facts = ", ".join(record["undecided"])
    told = t("Not decided here, by {facts}: {why}", facts=facts, why=" ".join(record["why_undecided"]))
    return [Note(told, "missing")]


def failed(record: PointsOf, t: Text) -> list[Block]:
    """Requirements that do not hold, each with the part of it that fails."""
    lines = [line for line in record["trace"] if line["rule"] in record["failed"]]
    return [
        Note(t("Not met: {what} ({why})", what=line["label"], why=line["failed"]), "missing", (line["source"],))
        for line in lines
    ]


def _parts(record: PointsOf, t: Text) -> list[Block]:
    """The breakdown: rules shown, those of a block below its name."""
    shown = [line for line in record["trace"] if line["place"]]
    rows: list[tuple[Cell, ...]] = []
    for line in sorted(shown, key=lambda line: _order(shown, line)):
        depth = line["place"].count(".")
        total = line["place"].endswith("total")
        style: Style = "strong" if total else ""
        name = f"{'· ' * (0 if total else depth)}{line['label']}"
        most = "" if line["most"] is None else spelt(line["most"], t)
        value = Cell(value_of(line, t), style, (line["source"],))
        rows.append((Cell(name, style), value, Cell(most, "dim"), Cell(inputs(line, t), "dim")))
    columns = (
        Column(t("Rule")),
        Column(t("Value"), "right"),
        Column(t("At most"), "right", drop=1),
        Column(t("From"), drop=2),
    )
    return [Heading(t("What it is made of")), Grid(columns, tuple(rows))]


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
    return ", ".join(f"{name} {spelt(value, t)}" for name, value in facts.items() if value is not None)


def spelt(value: object, t: Text) -> str:
    """A value as the reader's language writes it."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return t("yes") if value else t("no")
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
        Column(t("What would raise it")),
        Column(t("Gain"), "right"),
        Column(t("New total"), "right"),
        Column(t("Asks for"), drop=1),
    )
    rows = tuple(_change(change, t) for change in changes[:SHOWN])
    return [Heading(t("Cheapest first")), Grid(columns, rows, "", len(changes) - len(rows))]


def _change(change: Change, t: Text) -> tuple[Cell, ...]:
    then = t("passes") if change["passes"] else spelt(change["total"], t)
    style: Style = "good" if change["passes"] else ""
    gain = f"+{spelt(change['gain'], t)}" if change["gain"] else ""
    return (
        Cell(change["says"]),
        Cell(gain, "strong"),
        Cell(then, style),
        Cell(t(EFFORTS[change["effort"]]), "dim"),
    )


def notes(record: PointsOf, t: Text) -> list[Block]:
    """What no total holds; disputes and weak evidence are marked."""
    made: list[Block] = []
    for note in record["notes"]:
        weak = WEAK.get(note["confidence"])
        text = f"{note['says']} ({t(weak)})" if weak else note["says"]
        made.append(Note(text, "conflict" if note["contested"] else "info", (note["source"],)))
    return made


def assumed(facts: Mapping[str, object], t: Text) -> list[Block]:
    """What nobody stated and was taken as its default."""
    if not facts:
        return []
    told = ", ".join(
        f"{name} = {str(value).lower() if isinstance(value, bool) else value}" for name, value in facts.items()
    )
    return [Prose(t("Not stated and taken as: {facts}. `--set` changes them.", facts=told), "dim")]


def systems(lines: Sequence[SystemLine], t: Text, rows: int | None = None) -> Document:
    """Every system that can be asked."""
    columns = (
        Column(t("System")),
        Column(t("Name")),
        Column(t("Known from"), drop=1),
        Column(t("Known to")),
    )
    cells = tuple(
        (
            Cell(line["system"], "accent"),
            Cell(line["name"]),
            Cell(line["known_from"], "dim"),
            Cell(line["known_to"] or t("open")),
        )
        for line in lines
    )
    return Document(t("Points systems"), "", (Grid(columns, cells),), {}, lang=t.lang)

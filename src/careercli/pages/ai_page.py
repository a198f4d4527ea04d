"""The pages of `career ai`: one occupation, the working of an activity, the ranking of a country."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Cell, Column, Document, Facts, Grid, Note, Prose, Share, Value
from careercli.pages import ai, buckets
from careercli.pages.footnote import source_lines
from careercli.pages.labels import Labels
from careercli.pages.measures import measures
from careercli.record.ai_answer import AiLine, AiOf, Explained, ExplainedTask
from careercli.record.figure import amount_or_none

Sources = Mapping[str, Any]
WORKING = ("O*NET task", "Type", "H", "G", "T", "P", "Bucket", "Because")
"""The columns of a working: a task, its labels, where they lead."""


def page(answer: AiOf, sources: Sources, label: Labels, *, every: bool, only_measures: bool) -> Document:
    """One occupation: shares, activities, products, measures; or its measures alone."""
    record = answer["ai"]
    title = label.title(answer["title"])
    if only_measures:
        nothing = [Note(label("No published measure rates this occupation."), "missing")]
        blocks = measures(record["measures"], label, every=True) or nothing
        return _document(title, answer["id"], blocks, sources, label)
    blocks = ai.ai(record, label, every=every)[1:] or [
        Note(label("No AI figures: {reason}.", reason=label.reason(record["shares"])), "missing")
    ]
    return _document(title, _subtitle(answer, label), blocks, sources, label)


def _subtitle(answer: AiOf, label: Labels) -> str:
    """The occupation, with the threshold where it has shares."""
    if "missing" in answer["ai"]["shares"]:
        return answer["id"]
    return label(
        "{id} · what AI does to its tasks, at a mean rating of {threshold} or more",
        id=answer["id"],
        threshold=label.decimal(answer["threshold"], int(answer["threshold"] % 1 > 0)),
    )


def _document(title: str, subtitle: str, blocks: Sequence[Block], sources: Sources, label: Labels) -> Document:
    more = label("{count} more rows; --limit 0 shows all")
    return Document(title, subtitle, tuple(blocks), source_lines(sources), label("Sources"), more, label.lang)


def working(record: Explained, sources: Sources, label: Labels) -> Document:
    """How an activity came into its bucket: every task's labels and the condition that held."""
    names = {key: label(name) for key, name, _ in buckets.BUCKETS} | {"unrated": label("Not rated")}
    facts = Facts(
        (
            (label("Activity"), Cell(record["activity"], "strong")),
            (label("Here"), Cell(names[record["bucket"]], refs=tuple(record["sources"]))),
            (
                label("Over all occupations"),
                Cell(
                    label(
                        "{bucket}, from {n} tasks",
                        bucket=names[record["bucket_everywhere"]],
                        n=record["tasks_everywhere"],
                    )
                ),
            ),
        )
    )
    grid = Grid(
        tuple(Column(label(name)) for name in WORKING), tuple(_task(task, names, label) for task in record["tasks"])
    )
    legend = label(
        "H and G: exposure as people and GPT-4 labelled it (E0 none, E1 direct, E2 with further software). "
        "T: the two automation ratings, 0 to 4. P: a physical task. "
        "The activity goes where most of the weight of its tasks is."
    )
    title = label("Why “{activity}” is there", activity=record["activity"].rstrip("."))
    return _document(title, f"{record['id']} · {record['dwa']}", [facts, grid, Prose(legend, "dim")], sources, label)


def _task(task: ExplainedTask, names: Mapping[str, str], label: Labels) -> tuple[Value, ...]:
    ratings = f"{_or_dash(task['t1'])}, {_or_dash(task['t2'])}"
    physical = {True: "yes", False: "no", None: "–"}[task["physical"]]
    return (
        Cell(f"{task['task']} ({task['onet']})"),
        Cell(label(task["type"])),
        Cell(task["human"] or "–"),
        Cell(task["gpt4"] or "–"),
        Cell(ratings),
        Cell(label(physical)),
        Cell(names[task["bucket"]], "strong"),
        Cell(label(task["steps"][-1]["condition"]), "dim"),
    )


def _or_dash(rating: int | None) -> str:
    return "–" if rating is None else str(rating)


def ranking(
    lines: Sequence[AiLine], place: str, sort: str, sources: Sources, label: Labels, shown: int | None
) -> Document:
    """Occupations by a share, each with its bar."""
    kept = lines[:shown] if shown else lines
    names = {key: label(name) for key, name, _ in buckets.BUCKETS}
    columns = (
        Column(label("Code")),
        Column(label("Occupation")),
        *(Column(names[key], "right") for key in names),
        Column("", drop=1),
    )
    rows = tuple(_line(line, label) for line in kept)
    title = label("AI in {place}: {bucket}, highest first", place=place, bucket=names[sort])
    subtitle = label(
        "One occupation; percent of weighted tasks"
        if len(lines) == 1
        else "{n} occupations; percent of weighted tasks",
        n=label.count(len(lines)),
    )
    blocks: list[Block] = [
        Grid(columns, rows, left_out=len(lines) - len(kept)),
        *(buckets.nothing_human(0, label) if any(line["human"] == 0 for line in kept) else []),
        *buckets.caveats(label, tuple(sources)),
    ]
    return _document(title, subtitle, blocks, sources, label)


def _line(line: AiLine, label: Labels) -> tuple[Value, ...]:
    figures = (line["automated"], line["augmented"], line["human"])
    reason = label.reason(line["automated"])
    amounts = [amount_or_none(figure) or 0.0 for figure in figures]
    styles = [(name, style) for _, name, style in buckets.BUCKETS]
    bar = Share(tuple((label(name), amount, style) for (name, style), amount in zip(styles, amounts, strict=True)))
    cells = (
        [Cell(reason, "dim"), Cell("–"), Cell("–")]
        if reason
        else [
            Cell(label.ranged(line["automated"], line["automated_low"], line["automated_high"])),
            *(Cell(label.percent(figure)) for figure in figures[1:]),
        ]
    )
    weak = label(" (weak crosswalk)") if line["quality"] in buckets.WEAK else ""
    return (Cell(line["code"], "accent"), Cell(line["title"] + weak), *cells, Cell("") if reason else bar)

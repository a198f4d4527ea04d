"""The pages of `career ai`: one occupation, the working of an activity, the ranking of a country."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Cell, Column, Document, Facts, Grid, Note, Prose, Share, Value
from careercli.pages import ai, buckets
from careercli.pages.footnote import source_lines
from careercli.pages.measures import measures
from careercli.record.ai_answer import AiLine, AiOf, Explained, ExplainedTask
from careercli.record.figure import amount_or_none
from careercli.text.text import Text

Sources = Mapping[str, Any]
WORKING = ("O*NET task", "Type", "H", "G", "T", "P", "Bucket", "Because")
"""The columns of a working: a task, its labels, where they lead."""


def page(answer: AiOf, sources: Sources, t: Text, *, every: bool, only_measures: bool) -> Document:
    """One occupation: shares, activities, products, measures; or its measures alone."""
    record = answer["ai"]
    title = t.title(answer["title"])
    if only_measures:
        nothing = [Note(t("No published measure rates this occupation."), "missing")]
        blocks = measures(record["measures"], t, every=True) or nothing
        return _document(title, answer["id"], blocks, sources, t)
    blocks = ai.ai(record, t, every=every)[1:] or [
        Note(t("No AI figures: {reason}.", reason=t.reason(record["shares"])), "missing")
    ]
    return _document(title, _subtitle(answer, t), blocks, sources, t)


def _subtitle(answer: AiOf, t: Text) -> str:
    """The occupation, with the threshold where it has shares."""
    if "missing" in answer["ai"]["shares"]:
        return answer["id"]
    return t(
        "{id} · what AI does to its tasks, at a mean rating of {threshold} or more",
        id=answer["id"],
        threshold=t.decimal(answer["threshold"], int(answer["threshold"] % 1 > 0)),
    )


def _document(title: str, subtitle: str, blocks: Sequence[Block], sources: Sources, t: Text) -> Document:
    more = t("{count} more rows; --limit 0 shows all")
    return Document(title, subtitle, tuple(blocks), source_lines(sources), t("Sources"), more, t.lang)


def working(record: Explained, sources: Sources, t: Text) -> Document:
    """How an activity came into its bucket: every task's labels and the condition that held."""
    names = {key: t(name) for key, name, _ in buckets.BUCKETS} | {"unrated": t("Not rated")}
    facts = Facts(
        (
            (t("Activity"), Cell(record["activity"], "strong")),
            (t("Here"), Cell(names[record["bucket"]], refs=tuple(record["sources"]))),
            (
                t("Over all occupations"),
                Cell(
                    t(
                        "{bucket}, from {n} tasks",
                        bucket=names[record["bucket_everywhere"]],
                        n=record["tasks_everywhere"],
                    )
                ),
            ),
        )
    )
    grid = Grid(tuple(Column(t(name)) for name in WORKING), tuple(_task(task, names, t) for task in record["tasks"]))
    legend = t(
        "H and G: exposure as people and GPT-4 labelled it (E0 none, E1 direct, E2 with further software). "
        "T: the two automation ratings, 0 to 4. P: a physical task. "
        "The activity goes where most of the weight of its tasks is."
    )
    title = t("Why “{activity}” is there", activity=record["activity"].rstrip("."))
    return _document(title, f"{record['id']} · {record['dwa']}", [facts, grid, Prose(legend, "dim")], sources, t)


def _task(task: ExplainedTask, names: Mapping[str, str], t: Text) -> tuple[Value, ...]:
    ratings = f"{_or_dash(task['t1'])}, {_or_dash(task['t2'])}"
    physical = {True: "yes", False: "no", None: "–"}[task["physical"]]
    return (
        Cell(f"{task['task']} ({task['onet']})"),
        Cell(t(task["type"])),
        Cell(task["human"] or "–"),
        Cell(task["gpt4"] or "–"),
        Cell(ratings),
        Cell(t(physical)),
        Cell(names[task["bucket"]], "strong"),
        Cell(t(task["steps"][-1]["condition"]), "dim"),
    )


def _or_dash(rating: int | None) -> str:
    return "–" if rating is None else str(rating)


def ranking(lines: Sequence[AiLine], place: str, sort: str, sources: Sources, t: Text, shown: int | None) -> Document:
    """Occupations by a share, each with its bar."""
    kept = lines[:shown] if shown else lines
    names = {key: t(name) for key, name, _ in buckets.BUCKETS}
    columns = (
        Column(t("Code")),
        Column(t("Occupation")),
        *(Column(names[key], "right") for key in names),
        Column("", drop=1),
    )
    rows = tuple(_line(line, t) for line in kept)
    title = t("AI in {place}: {bucket}, highest first", place=place, bucket=names[sort])
    subtitle = t(
        "One occupation; percent of weighted tasks"
        if len(lines) == 1
        else "{n} occupations; percent of weighted tasks",
        n=t.count(len(lines)),
    )
    blocks: list[Block] = [
        Grid(columns, rows, left_out=len(lines) - len(kept)),
        *(buckets.nothing_human(0, t) if any(line["human"] == 0 for line in kept) else []),
        *buckets.caveats(t, tuple(sources)),
    ]
    return _document(title, subtitle, blocks, sources, t)


def _line(line: AiLine, t: Text) -> tuple[Value, ...]:
    figures = (line["automated"], line["augmented"], line["human"])
    reason = t.reason(line["automated"])
    amounts = [amount_or_none(figure) or 0.0 for figure in figures]
    styles = [(name, style) for _, name, style in buckets.BUCKETS]
    bar = Share(tuple((t(name), amount, style) for (name, style), amount in zip(styles, amounts, strict=True)))
    cells = (
        [Cell(reason, "dim"), Cell("–"), Cell("–")]
        if reason
        else [
            Cell(t.ranged(line["automated"], line["automated_low"], line["automated_high"])),
            *(Cell(t.percent(figure)) for figure in figures[1:]),
        ]
    )
    weak = t(" (weak crosswalk)") if line["quality"] in buckets.WEAK else ""
    return (Cell(line["code"], "accent"), Cell(line["title"] + weak), *cells, Cell("") if reason else bar)

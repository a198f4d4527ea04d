"""The pages of `career ai`: one occupation, the working of an activity, the ranking of a country."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Cell, Column, Document, Facts, Grid, Note, Prose, Share, Value
from careercli.pages import ai
from careercli.pages.footnote import source_lines
from careercli.pages.joined import joined
from careercli.record.ai_answer import AiLine, AiOf, ExplainedTask
from careercli.record.bucket import BUCKETS
from careercli.record.figure import amount_or_none
from careercli.record.pages import AiPage, AiRankingPage, AiWorkingPage
from careercli.text.text import Text

Sources = Mapping[str, Any]
WORKING = ("task", "type", "human", "gpt4", "automation", "physical", "bucket", "because")
"""The columns of a working: a task, its labels, where they lead."""


def page(record: AiPage, t: Text, rows: int | None = None) -> Document:
    """AI in each occupation."""
    return joined([_one(one, record, t) for one in record.occupations], t)


def _one(answer: AiOf, shown: AiPage, t: Text) -> Document:
    """One occupation: shares, activities, products, measures; or its measures alone."""
    record, sources = answer["ai"], shown.sources
    title = t.title(answer["title"])
    if shown.only_measures:
        nothing = [Note(t("pages.ai.no_measure"), "missing")]
        blocks = ai.measures(record["measures"], t, every=True) or nothing
        return _document(title, answer["id"], blocks, sources, t)
    blocks = ai.ai(record, t, every=shown.every)[1:] or [
        Note(t("pages.ai.nothing", reason=t.reason(record["shares"])), "missing")
    ]
    return _document(title, _subtitle(answer, t), blocks, sources, t)


def _subtitle(answer: AiOf, t: Text) -> str:
    """The occupation, with the threshold where it has shares."""
    if "missing" in answer["ai"]["shares"]:
        return answer["id"]
    return t(
        "pages.ai.subtitle",
        id=answer["id"],
        threshold=t.decimal(answer["threshold"], int(answer["threshold"] % 1 > 0)),
    )


def _document(title: str, subtitle: str, blocks: Sequence[Block], sources: Sources, t: Text) -> Document:
    used = source_lines(sources)
    return Document(title, subtitle, tuple(blocks), used, t("pages.sources"), t("pages.more_rows"), t.lang)


def _names(t: Text) -> dict[str, str]:
    """The buckets by name, that of tasks without ratings too."""
    return {bucket: t(f"pages.ai.bucket.{bucket}") for bucket in (*BUCKETS, "unrated")}


def working(shown: AiWorkingPage, t: Text, rows: int | None = None) -> Document:
    """How an activity came into its bucket: every task's labels and the condition that held."""
    record, sources = shown
    names = _names(t)
    everywhere = t.n("pages.ai.from_tasks", record["tasks_everywhere"], bucket=names[record["bucket_everywhere"]])
    facts = Facts(
        (
            (t("pages.ai.activity"), Cell(record["activity"], "strong")),
            (t("pages.ai.here"), Cell(names[record["bucket"]], refs=tuple(record["sources"]))),
            (t("pages.ai.everywhere"), Cell(everywhere)),
        )
    )
    columns = tuple(Column(t(f"pages.ai.working.{name}")) for name in WORKING)
    grid = Grid(columns, tuple(_task(task, names, t) for task in record["tasks"]))
    title = t("pages.ai.why", activity=record["activity"].rstrip("."))
    blocks: list[Block] = [facts, grid, Prose(t("pages.ai.working_legend"), "dim")]
    return _document(title, f"{record['id']} · {record['dwa']}", blocks, sources, t)


def _task(task: ExplainedTask, names: Mapping[str, str], t: Text) -> tuple[Value, ...]:
    ratings = f"{_or_dash(task['t1'])}, {_or_dash(task['t2'])}"
    physical = {True: t("pages.ai.physical.yes"), False: t("pages.ai.physical.no"), None: "–"}[task["physical"]]
    return (
        Cell(f"{task['task']} ({task['onet']})"),
        Cell(t.word("task-type", task["type"])),
        Cell(task["human"] or "–"),
        Cell(task["gpt4"] or "–"),
        Cell(ratings),
        Cell(physical),
        Cell(names[task["bucket"]], "strong"),
        Cell(t.word("ai-condition", task["steps"][-1]["condition"]), "dim"),
    )


def _or_dash(rating: int | None) -> str:
    return "–" if rating is None else str(rating)


def ranking(record: AiRankingPage, t: Text, rows: int | None = None) -> Document:
    """Occupations by a share, each with its bar."""
    lines, place, sort, sources = record
    kept = lines[:rows] if rows else lines
    names = _names(t)
    columns = (
        Column(t("pages.ai.code")),
        Column(t("pages.ai.occupation")),
        *(Column(names[bucket], "right") for bucket in BUCKETS),
        Column("", drop=1),
    )
    title = t("pages.ai.ranking", place=place, bucket=names[sort])
    blocks: list[Block] = [
        Grid(columns, tuple(_line(line, t) for line in kept), left_out=len(lines) - len(kept)),
        *(ai.no_human(0, t) if any(line["human"] == 0 for line in kept) else []),
        *ai.caveats(t, tuple(sources)),
    ]
    return _document(title, t.n("pages.ai.ranking_subtitle", len(lines)), blocks, sources, t)


def _line(line: AiLine, t: Text) -> tuple[Value, ...]:
    figures = (line["automated"], line["augmented"], line["human"])
    reason = t.reason(line["automated"])
    amounts = [amount_or_none(figure) or 0.0 for figure in figures]
    names = _names(t)
    bar = Share(
        tuple((names[bucket], amount, ai.bucket_style(bucket)) for bucket, amount in zip(BUCKETS, amounts, strict=True))
    )
    cells = (
        [Cell(reason, "dim"), Cell("–"), Cell("–")]
        if reason
        else [
            Cell(t.ranged(line["automated"], line["automated_low"], line["automated_high"])),
            *(Cell(t.percent(figure)) for figure in figures[1:]),
        ]
    )
    name = t("pages.ai.weak", title=line["title"]) if line["quality"] in ai.WEAK else line["title"]
    return (Cell(line["code"], "accent"), Cell(name), *cells, Cell("") if reason else bar)

"""AI in an occupation: its record at a threshold, the working of one activity, a ranking of a country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from careercli.atlas import cards, occupations, tasks
from careercli.atlas.cards import Card
from careercli.atlas.occupations import Filter
from careercli.atlas.sources import current
from careercli.errors import NotFound, UsageError
from careercli.queries.ai_parts import score_parts
from careercli.queries.industries import industries
from careercli.queries.sources import basis, named_sources
from careercli.record import bucket
from careercli.record.ai import acted_by, weightiest
from careercli.record.finished import Finished
from careercli.record.fold import fold
from careercli.record.source import named_in
from careercli.record.verdict import verdict_of
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.atlas.tasks import Task
    from careercli.queries.named import Named
    from careercli.record.ai import Ai, RatedActivity, Shares
    from careercli.record.ai_answer import AiLine, AiOf, Explained, ExplainedTask, Step
    from careercli.record.source import Source
    from careercli.text.text import Text

SORTS = ("automated", "augmented", "human")
SHARES = (*SORTS, "automated_low", "automated_high", "quality", "path")
"""What a ranking tells of the shares."""
RATED = ("ai-eloundou", "us-onet", "ai-wright-physical")
"""The series every share rests on; the sources of a crosswalk come on top."""


def ai(
    found: Sequence[Named],
    threshold: float | None = None,
    t: Text | None = None,
    *,
    every: bool = False,
    only_measures: bool = False,
) -> Finished:
    """AI in each occupation; a page shows `every` activity and product, or only the measures, where asked."""
    answers = [ai_of(named, threshold) for named in found]
    records = [record for record, _ in answers]
    sources = basis(records, [card.sources for _, card in answers])
    sources |= named_sources(set(named_in(records)) - set(sources))
    page = None
    if t:
        from careercli.record.pages.ai import AiPage

        page = AiPage(records, sources, every, only_measures)
    return Finished(records if len(records) > 1 else records[0], page, sources)


def working(named: Named, activity: str, threshold: float | None = None, t: Text | None = None) -> Finished:
    """How an activity of the occupation came into its bucket, as `explained`."""
    record, card = explained(named, activity, threshold)
    sources = basis(record, [card.sources])
    page = None
    if t:
        from careercli.record.pages.ai import AiWorkingPage

        page = AiWorkingPage(record, sources)
    return Finished(record, page, sources)


def ranked(country: str, sort: str, t: Text | None = None) -> Finished:
    """The ranking of a country, as `ranking`."""
    lines = ranking(country, sort)
    sources = dict(rated_by(line["path"] for line in lines))
    page = None
    if t:
        from careercli.queries.countries import names_in
        from careercli.queries.titles import titled
        from careercli.record.pages.ai import AiRankingPage

        page = AiRankingPage(titled(lines, t.lang), names_in(country, t.lang)[country], sort, sources)
    return Finished(lines, page, sources)


def check_threshold(threshold: float | None) -> float:
    """One of the thresholds the method is reported at; UsageError lists them."""
    if threshold is None:
        return bucket.DEFAULT_THRESHOLD
    if threshold not in bucket.THRESHOLDS:
        known = [f"{value:g}" for value in bucket.THRESHOLDS]
        raise UsageError("error.ai.threshold", "error.ai.threshold.hint", value=f"{threshold:g}", known=known)
    return threshold


def ai_of(named: Named, threshold: float | None = None) -> tuple[AiOf, Card]:
    """Everything known of AI in an occupation, its buckets at `threshold` (the mean T of the rule)."""
    at = check_threshold(threshold)
    card = cards.load_card(named.id)
    record = card.record["ai"] or nothing()
    if at != bucket.DEFAULT_THRESHOLD and "missing" not in record["shares"]:
        record = at_threshold(record, at)
    gaps = [gap for gap in card.record["gaps"] if gap["field"] == "ai"]
    answer: AiOf = {
        "id": named.id,
        "title": card.record["title"],
        "threshold": at,
        "ai": record,
        "score_parts": score_parts(record["measures"]),
        "industries": industries(named.id),
        "gaps": gaps,
    }
    if "unit" in card.record:
        answer["unit"] = {**card.record["unit"], "verdict": verdict_of(record)}
    return answer, card


def nothing() -> Ai:
    """The record of an occupation nothing is known of."""
    shares: Shares = {"missing": "not-known-here", "method": bucket.METHOD, "source": "", "sources": []}
    empty: dict[str, list[str]] = {name: [] for name in bucket.BUCKETS}
    words = {"verdict": "", "summary": "", "skills": [], "entry_level": "", "advice": "", "tasks_by": "activities"}
    return cast("Ai", {**words, "shares": shares, "activities": empty, "tasks": empty, "products": [], "measures": []})


def at_threshold(record: Ai, threshold: float) -> Ai:
    """The record with shares, activities and the tasks named after them at another threshold."""
    shares = cast("Shares", dict(record["shares"]))
    moved = next(entry for entry in shares["thresholds"] if entry["threshold"] == threshold)
    shares.update({"automated": moved["automated"], "augmented": moved["augmented"], "human": moved["human"]})
    found = tasks.tasks_of(acted_by(shares))
    moved_activities = rebucketed(record, found, threshold)
    changed: Ai = {**record, "shares": shares, "activities": moved_activities}
    if record["tasks_by"] == "activities":
        changed["tasks"] = {name: [title(entry) for entry in entries] for name, entries in moved_activities.items()}
    return changed


def rebucketed(record: Ai, found: list[Task], threshold: float) -> dict[str, list[RatedActivity]]:
    """The record's activities in the buckets of another threshold, core ones first as before."""
    moved: dict[str, list[RatedActivity]] = {name: [] for name in bucket.BUCKETS}
    for name in bucket.BUCKETS:
        for entry in record["activities"][name]:
            moved[majority(found, entry["dwa"], threshold)].append(entry)
    for entries in moved.values():
        entries.sort(key=weightiest)
    return moved


def title(entry: RatedActivity) -> str:
    """The activity without the full stop its publisher gives it."""
    return entry["title"].rstrip(".")


def majority(found: list[Task], dwa: str, threshold: float) -> str:
    """The bucket most of the weight of the tasks of an activity falls in."""
    belonging = [task for task in found if dwa in task.dwas]
    return bucket.majority(bucket.weigh((bucket.bucket_of(task.labels, threshold), task.type) for task in belonging))


def explained(named: Named, activity: str, threshold: float | None = None) -> tuple[Explained, Card]:
    """How an activity of the occupation came into its bucket: every task's labels and the rule's steps.

    `activity` is its id or words of its title. NotFound lists the occupation's nearest ones.
    """
    answer, card = ai_of(named, threshold)
    entry = _find(answer, activity)
    found = [task for task in tasks.tasks_of(acted_by(answer["ai"]["shares"])) if entry["dwa"] in task.dwas]
    everywhere = tasks.activities([entry["dwa"]])[entry["dwa"]]
    record: Explained = {
        "id": named.id,
        "title": card.record["title"],
        "dwa": entry["dwa"],
        "activity": title(entry),
        "threshold": answer["threshold"],
        "bucket": majority(found, entry["dwa"], answer["threshold"]),
        "bucket_everywhere": everywhere.bucket or "unrated",
        "tasks_everywhere": everywhere.tasks,
        "tasks": [_task(task, answer["threshold"]) for task in found],
        "source": answer["ai"]["shares"]["source"],
        "sources": answer["ai"]["shares"]["sources"],
    }
    return record, card


def _find(answer: AiOf, activity: str) -> RatedActivity:
    from difflib import get_close_matches

    every = [entry for entries in answer["ai"]["activities"].values() for entry in entries]
    if not every:
        raise NotFound("error.ai.no_activities", id=answer["id"], reason=_why_none(answer["ai"]["shares"]))
    wanted = fold(activity.rstrip("."))
    exact = [entry for entry in every if activity == entry["dwa"] or wanted == fold(title(entry))]
    within = exact or [entry for entry in every if wanted and wanted in fold(entry["title"])]
    if len(within) == 1:
        return within[0]
    titles = [title(entry) for entry in within or every]
    shown = titles[:6] if within else get_close_matches(activity, titles, n=4, cutoff=0.3) or titles[:4]
    code = "error.ai.activity_several" if within else "error.ai.activity_none"
    raise NotFound(code, "hint.known.activities", text=activity, id=answer["id"], known="; ".join(shown))


def _why_none(shares: Shares) -> str:
    """Why an occupation has no activities of its own."""
    if "missing" in shares:
        return Message(f"missing.{shares['missing']}")
    return Message("error.ai.no_counterpart")


def _task(task: Task, threshold: float) -> ExplainedTask:
    human, gpt4, first, second, physical = task.labels
    steps = bucket.explain(task.labels, threshold)
    return {
        "task": task.task,
        "onet": task.onet,
        "type": task.type,
        "weight": bucket.WEIGHTS[task.type],
        "human": human,
        "gpt4": gpt4,
        "t1": first,
        "t2": second,
        "physical": physical,
        "observed": task.observed,
        "bucket": steps[-1].bucket,
        "steps": [cast("Step", step._asdict()) for step in steps],
    }


def ranking(country: str, sort: str) -> list[AiLine]:
    """Every occupation of a country by a share, the highest first; those without shares last, with the reason."""
    if sort not in SORTS:
        raise UsageError("error.sort", "hint.known.sorts", name=sort, known=SORTS)
    keys = ("id", "country", "code", "title", *(f"ai_{name}" for name in SHARES), "employment")
    lines = (cast("dict[str, object]", line) for line in occupations.lines(Filter(country=country), sort))
    return [cast("AiLine", {key.removeprefix("ai_"): line[key] for key in keys}) for line in lines]


def rated_by(paths: Iterable[object]) -> dict[str, Source]:
    """The sources of shares reached by these paths: the labels', and each crosswalk's."""
    reached = {step for path in paths if isinstance(path, str) for step in path.split()}
    return named_sources({*map(current, RATED)} | reached - {"direct"}) if reached else {}

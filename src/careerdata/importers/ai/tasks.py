"""The labels of every O*NET 30.1 task and the bucket they put it in → ai/tasks.csv, ai/dwas.csv.

The rule is careercli/record/bucket.py; what is read, and its traps: rated_tasks.py.

An activity takes the bucket most of its tasks' weight lies in, whichever occupation they are from; 60 are
tied, and a tie goes to `augmented` where that is one of the equals. Four activities of O*NET's reference
belong to no task and have no row.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from careercli.record.bucket import BUCKETS, Bucket, TaskType, bucket_of, is_contested, is_firm, majority, shares, weigh
from careerdata.importers.ai.eloundou import SOURCE
from careerdata.importers.ai.occupation_shares import percent
from careerdata.importers.ai.rated_tasks import RatedTask, read_rated_tasks
from careerdata.importers.table import Table
from careerdata.importers.us.onet import SOURCE as ONET
from careerdata.rows.ai import AiDwaRow, AiTaskRow, Rating, YesNo

YES_NO: dict[bool | None, YesNo] = {True: "yes", False: "no", None: ""}
RATINGS: dict[int | None, Rating] = {0: "0", 1: "1", 2: "2", 3: "3", 4: "4", None: ""}


def tables(sources: Path) -> list[Table]:
    """One row for each task, and one for each activity that has tasks."""
    tasks = read_rated_tasks(sources)
    return [Table("ai/tasks.csv", [_row(one) for one in tasks]), Table("ai/dwas.csv", [*_activities(tasks)])]


def _row(one: RatedTask) -> AiTaskRow:
    task, labels = one.task, one.labels
    return AiTaskRow(
        task=task.id,
        onet=task.onet,
        code=task.code,
        type=task.type,
        human=labels.human or "",
        gpt4=labels.gpt4 or "",
        t1=RATINGS[labels.first],
        t2=RATINGS[labels.second],
        physical=YES_NO[labels.physical],
        bucket=bucket_of(labels),
        observed=YES_NO[one.observed],
        contested=YES_NO[is_contested(labels) if one.is_rated else None],
        firm=YES_NO[is_firm(labels) if one.is_rated else None],
        labels_of=one.labels_of,
        dwas=" ".join(task.dwas),
        source=SOURCE if one.is_rated else ONET,
    )


def _activities(tasks: Sequence[RatedTask]) -> Iterator[AiDwaRow]:
    members: defaultdict[str, list[tuple[Bucket, TaskType]]] = defaultdict(list)
    for one in tasks:
        for dwa in one.task.dwas:
            members[dwa].append((bucket_of(one.labels), one.task.type))
    for dwa, found in members.items():
        yield _activity(dwa, found)


def _activity(dwa: str, tasks: Sequence[tuple[Bucket, TaskType]]) -> AiDwaRow:
    weights = weigh(tasks)
    parts = shares(weights)
    return AiDwaRow(
        dwa=dwa,
        bucket=majority(weights),
        **{bucket: percent(parts[bucket]) if parts else "!not-assessed" for bucket in BUCKETS},
        rated=str(sum(bucket != "unrated" for bucket, _ in tasks)),
        tasks=str(len(tasks)),
        source=SOURCE if parts else ONET,
    )

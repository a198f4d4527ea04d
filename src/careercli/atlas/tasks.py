"""Task labels and activities: what the rule of the AI shares works on."""

from typing import NamedTuple, cast

from careercli.atlas.connection import ask
from careercli.record.bucket import Exposure, Labels, TaskType


class Task(NamedTuple):
    """An O*NET task: its type, its labels, whether its use was observed, the activities it belongs to."""

    onet: str
    task: int
    type: TaskType
    labels: Labels
    observed: bool
    dwas: tuple[str, ...]


class Activity(NamedTuple):
    """A detailed work activity: its majority and shares (percent) over the tasks of all occupations."""

    dwa: str
    title: str
    bucket: str | None
    automated: float | None
    augmented: float | None
    human: float | None
    rated: int
    tasks: int


def tasks_of(onet_codes: list[str]) -> list[Task]:
    """The tasks of some O*NET occupations, in their order."""
    marks = ", ".join("?" * len(onet_codes))
    rows = ask(
        "SELECT onet, task, type, observed, dwas, human, gpt4, t1, t2, physical FROM task"
        f" WHERE onet IN ({marks}) ORDER BY onet, task",
        *onet_codes,
    )
    return [
        Task(onet, task, kind, _labels(*labels), observed == "yes", tuple(dwas.split()))
        for onet, task, kind, observed, dwas, *labels in rows
    ]


def _labels(human: str | None, gpt4: str | None, first: int | None, second: int | None, physical: str | None) -> Labels:
    flag = None if physical is None else physical == "yes"
    return Labels(cast("Exposure | None", human), cast("Exposure | None", gpt4), first, second, flag)


def activities(ids: list[str]) -> dict[str, Activity]:
    """Activities by id."""
    marks = ", ".join("?" * len(ids))
    rows = ask(
        f"SELECT dwa, title, bucket, automated, augmented, human, rated, tasks FROM activity WHERE dwa IN ({marks})",
        *ids,
    )
    return {row[0]: Activity(*row) for row in rows}


def every_task() -> list[tuple[object, ...]]:
    """(onet, task, type, label by people, by GPT-4, two ratings of automation, physical, observed) of all tasks."""
    return ask("SELECT onet, task, type, human, gpt4, t1, t2, physical, observed FROM task ORDER BY onet, task")

"""Every O*NET 30.1 task with all that is published about it: labels, physical flag, use.

18,741 of the 18,796 tasks have labels. The files and their traps: onet_tasks.py, eloundou.py, task_flags.py.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from careercli.record.bucket import Labels, bucket_of
from careerdata.importers.reading.eloundou import Labelled, read_labels
from careerdata.importers.reading.onet_tasks import Task, read_tasks
from careerdata.importers.reading.task_flags import read_observed, read_physical


class RatedTask(NamedTuple):
    """A task, its labels, whether it was seen in use, and `labels_of` as in ai/tasks.csv."""

    task: Task
    labels: Labels
    observed: bool
    labels_of: str

    @property
    def is_rated(self) -> bool:
        """Whether the labels suffice for the rule."""
        return bucket_of(self.labels) != "unrated"


def read_rated_tasks(sources: Path) -> list[RatedTask]:
    """All tasks, rated or not."""
    tasks = read_tasks(sources)
    labels = read_labels(sources, tasks)
    physical = read_physical(sources, tasks)
    observed = read_observed(sources, tasks, labels)
    return [
        RatedTask(task, _labels(task, labels, physical), task.id in observed, _labels_of(task, labels))
        for task in tasks.values()
    ]


def _labels(task: Task, labels: Mapping[str, Labelled], physical: Mapping[str, bool]) -> Labels:
    given = labels[task.id].labels if task.id in labels else Labels()
    return given._replace(physical=physical.get(task.id))


def _labels_of(task: Task, labels: Mapping[str, Labelled]) -> str:
    owner = labels[task.id].task if task.id in labels else task.id
    return "" if owner == task.id else owner

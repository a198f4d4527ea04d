"""Every O*NET 30.1 task with all that is published about it: labels, physical flag, use.

18,741 of the 18,796 tasks have labels (eloundou.py).

Two more things are published about tasks: whether they are physical, and whether people ask Claude for them.

Physical (`wright_physical_tasks`): by task id, True or False, made from O*NET 29.0. Traps: 21 ids are no
longer in 30.1 (left out, as in eloundou.py), 21 of today's tasks have no flag; 12 of these have no labels
either, and of the other nine one is affected: it counts as not physical.

Observed (`aei_task_pct_v5`): the tasks conversations with Claude were sorted into during one week of February
2026, by statement in lower case. Traps:
- two lines are no tasks: `none` and `not_classified`
- the statements are those of an older O*NET: 2,879 of 3,258 say what a task of 30.1 says once case and
  punctuation are gone; the wordings in the labels' file give six tasks more. The rest, reworded since or
  retired, is left out: a task without the badge may be in use all the same
- a statement shared by several occupations marks the task of each: whose conversation it was is not known
- a task below the publisher's privacy floor is not there at all
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careercli.record.bucket import Labels, bucket_of
from careerdata.importers.ai.eloundou import Labelled, check_retired, read_labels
from careerdata.importers.table import by_code, read_csv
from careerdata.importers.us.onet import Task, known, read_tasks, words
from careerdata.series import file_of

PHYSICAL = file_of("ai-wright-physical", "tasks")
PHYSICAL_COLUMNS = (TASK, FLAG) = ("Task ID", "Physical")
FLAGS = {"True": True, "False": False}

OBSERVED = file_of("ai-aei-tasks", "tasks")
OBSERVED_COLUMNS = (STATEMENT,) = ("task_name",)
NO_TASKS = {"none", "not classified"}
FOUND_AT_LEAST = 0.8


def read_physical(sources: Path, tasks: Mapping[str, Task]) -> dict[str, bool]:
    """The flag of each task that has one."""
    lines = by_code(read_csv(sources / PHYSICAL, PHYSICAL_COLUMNS), TASK, PHYSICAL.name)
    if wrong := [task for task in lines if not task.isdigit()]:
        raise BadData(f"{PHYSICAL.name}: `{wrong[0]}` is no task id")
    check_retired(PHYSICAL.name, lines, tasks)
    return {task: known(PHYSICAL.name, line, FLAG, FLAGS) for task, line in lines.items() if task in tasks}


def read_observed(sources: Path, tasks: Mapping[str, Task], labels: Mapping[str, Labelled]) -> set[str]:
    """The ids of the tasks seen in use; BadData when too few of the statements are those of any task."""
    used = {words(line[STATEMENT]) for line in read_csv(sources / OBSERVED, OBSERVED_COLUMNS)} - NO_TASKS
    said = {task.id: set(_wordings(task, labels)) for task in tasks.values()}
    found = used.intersection(wording for wordings in said.values() for wording in wordings)
    if len(found) < FOUND_AT_LEAST * len(used):
        raise BadData(f"{OBSERVED.name}: only {len(found)} of {len(used)} statements are tasks of O*NET")
    return {task for task, wordings in said.items() if wordings & used}


def _wordings(task: Task, labels: Mapping[str, Labelled]) -> Iterator[str]:
    yield task.words
    if task.id in labels and labels[task.id].task == task.id:
        yield labels[task.id].words


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

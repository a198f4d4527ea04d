"""The task labels of Eloundou et al., "GPTs are GPTs" (2023): exposure E0 to E2, automation T0 to T4.

Two files hold the same 19,265 tasks of an O*NET of 2022 or so: full_labelset (H, G, a first `gpt4_automation`)
and automation_gpt4_human_labels (a second `gpt4_automation`; the two agree on 67 % of tasks).

Traps:
- `human_labels` in the first file is a copy of `human_exposure_agg`, no second opinion
- task ids of the first file are floats (`8823.0`)
- 526 labelled tasks are no longer in O*NET 30.1 (mostly supplemental ones it has retired). They are left out.
  Nothing tells a retired id from a wrong one, so: an id that is no number, an O*NET code that 30.1 does not
  know, or an id that is another occupation's task today stops the import, and so does one in twenty unknown
- 57 tasks are newer than the labels. Two of them say, word for word, what labelled tasks of other occupations
  say, on whose labels all agree: they get these (`labels_of`). That leaves 55 without
- the statements carry older wordings (57 differ by more than case and punctuation)
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careercli.record.bucket import Exposure, Labels
from careerdata.importers.reading import onet
from careerdata.importers.reading.onet import CODE, known
from careerdata.importers.reading.onet_tasks import Task, words
from careerdata.importers.reading.table import Line, read_csv

SOURCE = "ai-eloundou-2023"
FIRST = Path("ai/eloundou_full_labelset.tsv.gz")
SECOND = Path("ai/eloundou_automation_gpt4_human_labels.tsv.gz")
TASK, STATEMENT, AUTOMATION = "Task ID", "Task", "gpt4_automation"
FIRST_COLUMNS = (CODE, TASK, STATEMENT, HUMAN := "human_exposure_agg", GPT4 := "gpt4_exposure", AUTOMATION)
SECOND_COLUMNS = (CODE, TASK, AUTOMATION)
EXPOSURES: dict[str, Exposure] = {"E0": "E0", "E1": "E1", "E2": "E2"}
RATINGS = {f"T{rating}": rating for rating in range(5)}
RETIRED_AT_MOST = 0.05


class Labelled(NamedTuple):
    """The labels of a task, the task they were given to and its statement then, as `words` makes it."""

    labels: Labels
    task: str
    words: str


def read_labels(sources: Path, tasks: Mapping[str, Task]) -> dict[str, Labelled]:
    """The labels of every task that has some, without the physical flag, which others gave."""
    first = _read(sources, FIRST, FIRST_COLUMNS, tasks)
    second = _read(sources, SECOND, SECOND_COLUMNS, tasks)
    check_same(first.keys(), second.keys())
    check_retired(FIRST.name, first, tasks)
    given = {task: Labelled(_labels(first[task], second[task]), task, words(first[task][STATEMENT])) for task in first}
    twins = _by_words(given)
    found = {task.id: given.get(task.id) or twins.get(task.words) for task in tasks.values()}
    return {task: labelled for task, labelled in found.items() if labelled}


def _read(sources: Path, path: Path, columns: Sequence[str], tasks: Mapping[str, Task]) -> dict[str, Line]:
    occupations = onet.soc_codes(sources)
    lines: dict[str, Line] = {}
    for line in read_csv(sources / path, columns, delimiter="\t"):
        known(path.name, line, CODE, occupations)
        task = line[TASK].removesuffix(".0")
        _check_task(path.name, task, line[CODE], tasks)
        if task in lines:
            raise BadData(f"{path.name}: {line[CODE]}: task `{task}` is there twice")
        lines[task] = line
    return lines


def _check_task(file: str, task: str, occupation: str, tasks: Mapping[str, Task]) -> None:
    if not task.isdigit():
        raise BadData(f"{file}: {occupation}: `{task}` is no task id")
    if task in tasks and tasks[task].onet != occupation:
        raise BadData(f"{file}: {occupation}: task `{task}` is one of {tasks[task].onet} in O*NET 30.1")


def check_same(first: Collection[str], second: Collection[str]) -> None:
    """BadData naming the tasks when only one of the two files has them."""
    if alone := sorted(set(first) ^ set(second)):
        raise BadData(f"{FIRST.name}, {SECOND.name}: only one of them has task {', '.join(alone[:5])}")


def check_retired(file: str, given: Collection[str], tasks: Collection[str]) -> None:
    """BadData naming some of the tasks O*NET 30.1 does not have, when they are too many to be retired ones."""
    unknown = [task for task in given if task not in tasks]
    if len(unknown) > RETIRED_AT_MOST * len(given):
        raise BadData(f"{file}: {len(unknown)} tasks are not in O*NET 30.1: {', '.join(unknown[:5])} …")


def _labels(first: Line, second: Line) -> Labels:
    return Labels(
        human=known(FIRST.name, first, HUMAN, EXPOSURES),
        gpt4=known(FIRST.name, first, GPT4, EXPOSURES),
        first=known(FIRST.name, first, AUTOMATION, RATINGS),
        second=known(SECOND.name, second, AUTOMATION, RATINGS),
    )


def _by_words(given: Mapping[str, Labelled]) -> dict[str, Labelled]:
    """One labelled task for each statement on which all tasks that say it agree."""
    same: defaultdict[str, list[Labelled]] = defaultdict(list)
    for labelled in given.values():
        same[labelled.words].append(labelled)
    return {said: tasks[0] for said, tasks in same.items() if len({task.labels for task in tasks}) == 1}

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

Beta, the measure of an occupation, is made of people's and GPT-4's labels. The first file has a label for every task:
E0 not exposed, E1 exposed, E2 exposed with further software. Beta counts E1 as one and E2 as a half and averages over
the occupation's tasks, a Core task weighing 1 and any other (Supplemental, or not yet rated by O*NET) a half: so the
authors' own file of occupations is reproduced to the last digit (29-2011.00: .2321 and .2321; 13-2023.00, which has
all three kinds: .4911 and .4643).

Traps:
- labels belong to O*NET-SOC codes. A SOC occupation reads its own `.00`; 24 of the 798 have tasks only for
  specialties and take their plain mean, `parts` telling of how many
- `human_labels` repeats `human_exposure_agg`; the columns alpha, beta and gamma are GPT-4's alone
- O*NET 30.1 has since dropped some of the tasks; beta is of the tasks that were labelled
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from careercli.errors import BadData
from careercli.record.bucket import Exposure, Labels
from careerdata.importers.ai.rating import Rating, rated
from careerdata.importers.table import Line, read_csv
from careerdata.importers.us import onet
from careerdata.importers.us.onet import CODE, Task, known, words
from careerdata.rows.base import Row
from careerdata.series import current, file_of

SOURCE = current("ai-eloundou")
FIRST = file_of("ai-eloundou", "labels")
SECOND = file_of("ai-eloundou", "automation")
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
        raise BadData(f"{file}: {occupation}: task `{task}` is one of {tasks[task].onet} in O*NET")


def check_same(first: Collection[str], second: Collection[str]) -> None:
    """BadData naming the tasks when only one of the two files has them."""
    if alone := sorted(set(first) ^ set(second)):
        raise BadData(f"{FIRST.name}, {SECOND.name}: only one of them has task {', '.join(alone[:5])}")


def check_retired(file: str, given: Collection[str], tasks: Collection[str]) -> None:
    """BadData naming some of the tasks O*NET does not have, when they are too many to be retired ones."""
    unknown = [task for task in given if task not in tasks]
    if len(unknown) > RETIRED_AT_MOST * len(given):
        raise BadData(f"{file}: {len(unknown)} tasks are not in O*NET: {', '.join(unknown[:5])} …")


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


TASK_TYPE = "Task Type"
MEASURES = {"gpts-beta-human": "human_exposure_agg", "gpts-beta-gpt4": "gpt4_exposure"}
MEASURE_COLUMNS = (onet.CODE, TASK_TYPE, *MEASURES.values())
EXPOSED = {"E0": 0.0, "E1": 1.0, "E2": 0.5}
WEIGHT = {"Core": 1.0, "Supplemental": 0.5, "": 0.5}


def rows(sources: Path) -> list[Row]:
    """Beta of every SOC 2018 occupation with labelled tasks, once for each kind of rater."""
    lines, socs = list(read_csv(sources / FIRST, MEASURE_COLUMNS, delimiter="\t")), onet.soc_codes(sources)
    return [
        row
        for measure, column in MEASURES.items()
        for row in rated(measure, "soc2018", _by_soc(beta(lines, column), socs), SOURCE)
    ]


def beta(lines: list[Line], column: str) -> dict[str, float]:
    """The weighted mean exposure of the tasks of each O*NET-SOC code."""
    exposed: dict[str, float] = defaultdict(float)
    weights: dict[str, float] = defaultdict(float)
    for line in lines:
        weight = _known(line, TASK_TYPE, WEIGHT)
        exposed[line[onet.CODE]] += weight * _known(line, column, EXPOSED)
        weights[line[onet.CODE]] += weight
    return {code: exposed[code] / weight for code, weight in weights.items()}


def _known(line: Line, column: str, meanings: Mapping[str, float]) -> float:
    return onet.known(FIRST.name, line, column, meanings)


def _by_soc(betas: dict[str, float], socs: dict[str, str]) -> Iterator[Rating]:
    groups: dict[str, dict[str, float]] = defaultdict(dict)
    for code, value in betas.items():
        if code not in socs:
            raise BadData(f"{FIRST.name}: {code}: no code of O*NET-SOC 2019")
        groups[socs[code]][code] = value
    for soc, found in groups.items():
        own = [value for code, value in found.items() if not onet.is_specialty(code)]
        yield Rating(soc, own[0]) if own else Rating(soc, fmean(found.values()), parts=len(found))

"""Australian Skills Classification 1 (2021): ten core competencies, and the tasks with their share of working time.

Writes au/needs.csv (score 1 to 10 of each competency) and au/task_time.csv (percent of the time).

Traps:
- 214 codes are ANZSCO unit groups and 386 occupations; both stay as published, and an occupation without figures of
  its own takes those of its unit group (build)
- ANZSCO is of an edition before 2022: 12 of the occupations are no longer there under their code, and are left out
- shares are fractions with up to 18 digits: percent with two decimals here
- a task is not a skill: it names what is done, in general words (`Direct financial operations`)
"""

from collections.abc import Collection, Iterator
from pathlib import Path

from careerdata.importers.au.anzsco import read_structure
from careerdata.importers.table import Table, plain, read_csv
from careerdata.rows.base import Row
from careerdata.rows.skill import NeedRow, TaskTimeRow
from careerdata.series import current, file_of

SOURCE = current("au-asc")
COMPETENCIES = file_of("au-asc", "competencies")
TASKS = file_of("au-asc", "tasks")
COMPETENCY_COLUMNS = (CODE := "anzsco_code", NAME := "core_competencies", SCORE := "score")
TASK_COLUMNS = (CODE, TASK := "specialist_task", SHARE := "percent_of_time_spent_on_task")


def tables(sources: Path) -> list[Table]:
    """au/needs.csv and au/task_time.csv."""
    known = {entry.code for entry in read_structure(sources)}
    return [
        Table("au/needs.csv", [*_competencies(sources, known)]),
        Table("au/task_time.csv", [*_tasks(sources, known)]),
    ]


def _competencies(sources: Path, known: Collection[str]) -> Iterator[Row]:
    for line in read_csv(sources / COMPETENCIES, COMPETENCY_COLUMNS):
        if line[CODE] in known:
            yield NeedRow(
                code=line[CODE],
                profile=line[CODE],
                name=line[NAME],
                kind="competency",
                level=plain(line[SCORE], COMPETENCIES.name, line[CODE]),
                source=SOURCE,
            )


def _tasks(sources: Path, known: Collection[str]) -> Iterator[Row]:
    for line in read_csv(sources / TASKS, TASK_COLUMNS):
        if line[CODE] in known:
            share = float(plain(line[SHARE], TASKS.name, line[CODE]))
            yield TaskTimeRow(code=line[CODE], task=line[TASK], percent=f"{100 * share:.2f}", source=SOURCE)

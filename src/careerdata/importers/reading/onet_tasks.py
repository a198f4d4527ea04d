"""The 18,796 tasks of O*NET 30.1: whose they are, how much they matter, which activities they belong to.

Traps:
- the statement is read only to find the same task in files that carry no task id; it never leaves an importer
- 845 tasks have the type `n/a`: nobody in the job was asked about them yet. They are all there is for 29
  occupations
- 93 of the 1,016 O*NET occupations (military, "All Other") have no tasks
- a task belongs to one activity or to several; the links repeat its O*NET code
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careercli.record.bucket import TaskType
from careerdata.importers.reading import onet
from careerdata.importers.reading.onet import CODE, NOTHING

FILE = "Task Statements"
COLUMNS = (CODE, TASK := "Task ID", STATEMENT := "Task", TYPE := "Task Type")
LINKS_FILE = "Tasks to DWAs"
LINKS_COLUMNS = (CODE, TASK, DWA := "DWA ID")
TYPES: dict[str, TaskType] = {"Core": "core", "Supplemental": "supplemental", NOTHING: "n-a"}
APART = re.compile(r"[^a-z0-9]+")


class Task(NamedTuple):
    """One task; `words` is its statement as `words` makes it, for comparing only."""

    id: str
    onet: str
    code: str
    type: TaskType
    words: str
    dwas: Sequence[str]


def words(statement: str) -> str:
    """The statement without case and punctuation, in which versions of O*NET and its users differ."""
    return APART.sub(" ", statement.lower()).strip()


def read_tasks(sources: Path) -> dict[str, Task]:
    """Every task by its id; BadData when two have the same."""
    links = _activities(sources)
    tasks: dict[str, Task] = {}
    for code, line in onet.read_by_soc(sources, FILE, COLUMNS):
        if line[TASK] in tasks:
            raise BadData(f"{FILE}: {line[CODE]}: task `{line[TASK]}` is there twice")
        kind = onet.known(FILE, line, TYPE, TYPES)
        dwas = sorted(links.get((line[CODE], line[TASK]), ()))
        tasks[line[TASK]] = Task(line[TASK], line[CODE], code, kind, words(line[STATEMENT]), dwas)
    return tasks


def _activities(sources: Path) -> dict[tuple[str, str], set[str]]:
    links: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for line in onet.read(sources, LINKS_FILE, LINKS_COLUMNS):
        links[line[CODE], line[TASK]].add(line[DWA])
    return links

"""Reading the O*NET 30.1 text files (`us/onet_30_1`) and turning their codes into SOC 2018 codes.

Traps:
- An O*NET-SOC 2019 code (`29-2011.04`) is not a SOC code. `.00` is the SOC occupation itself, any other
  ending a specialty inside it. In 30.1 the first seven characters of all 1,016 codes are the SOC 2018 code
  and all 867 SOC codes have a `.00`; O*NET's own crosswalk is read all the same, so that a code it does not
  know stops the import instead of being cut short and believed.
- 93 of the 1,016 (military and "All Other") have titles but no data: no job zone, tasks,
  technology, interests or related occupations. They have no rows; nobody's figures stand in.
- A file may be gzipped or not. Cells are never empty (`n/a` is the word for nothing), so an empty one means
  a torn line.

Its 18,796 tasks: whose they are, how much they matter, which activities they belong to. Traps:
- the statement is read only to find the same task in files that carry no task id; it never leaves an importer
- 845 tasks have the type `n/a`: nobody in the job was asked about them yet. They are all there is for 29
  occupations
- a task belongs to one activity or to several; the links repeat its O*NET code
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from careercli.errors import BadData
from careercli.record.bucket import TaskType
from careerdata.importers.table import Line, read_csv, read_sheet
from careerdata.series import current, file_of

SOURCE = current("us-onet")
FOLDER = file_of("us-onet", "folder")
CODE = "O*NET-SOC Code"
NOTHING = "n/a"
YES_NO = {"Y": "yes", "N": "no"}

CROSSWALK = file_of("us-onet", "soc_codes")
CROSSWALK_SHEET = "O-NET-SOC 2019 Occupation Listi"
CROSSWALK_COLUMNS = (ONET_2019 := "O*NET-SOC 2019 Code", SOC_2018 := "2018 SOC Code")
LINES_ABOVE_HEADER = 3

Meaning = TypeVar("Meaning")


def read(sources: Path, name: str, columns: Sequence[str]) -> Iterator[Line]:
    """The named columns of one O*NET file, `name` as on its page (`Job Zones`)."""
    for line in read_csv(_path(sources, name), columns, delimiter="\t"):
        if not all(line.values()):
            raise BadData(f"{name}: a line with an empty cell: {' | '.join(line.values())}")
        yield line


def read_by_soc(sources: Path, name: str, columns: Sequence[str]) -> Iterator[tuple[str, Line]]:
    """The same lines, each after the SOC 2018 code of its O*NET occupation."""
    socs = soc_codes(sources)
    for line in read(sources, name, columns):
        yield known(name, line, CODE, socs), line


def soc_codes(sources: Path) -> dict[str, str]:
    """SOC 2018 code by O*NET-SOC 2019 code."""
    lines = read_sheet(sources / CROSSWALK, CROSSWALK_SHEET, CROSSWALK_COLUMNS, header=LINES_ABOVE_HEADER)
    return {line[ONET_2019]: line[SOC_2018] for line in lines}


def is_specialty(onet: str) -> bool:
    """Whether the code names a part of a SOC occupation and not the whole."""
    return not onet.endswith(".00")


def known(name: str, line: Line, column: str, meanings: Mapping[str, Meaning]) -> Meaning:
    """What the value in the column means; BadData when the publisher has a new one."""
    value = line[column]
    if value not in meanings:
        raise BadData(f"{name}: {line.get(CODE, '?')}: `{value}` is no known {column}")
    return meanings[value]


def _path(sources: Path, name: str) -> Path:
    plain = sources / FOLDER / f"{name}.txt"
    return plain if plain.exists() else plain.with_name(f"{name}.txt.gz")


TASKS_FILE = "Task Statements"
TASKS_COLUMNS = (CODE, TASK := "Task ID", STATEMENT := "Task", TYPE := "Task Type")
LINKS_FILE = "Tasks to DWAs"
LINKS_COLUMNS = (CODE, TASK, DWA := "DWA ID")
TASK_TYPES: dict[str, TaskType] = {"Core": "core", "Supplemental": "supplemental", NOTHING: "n-a"}
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
    for code, line in read_by_soc(sources, TASKS_FILE, TASKS_COLUMNS):
        if line[TASK] in tasks:
            raise BadData(f"{TASKS_FILE}: {line[CODE]}: task `{line[TASK]}` is there twice")
        kind = known(TASKS_FILE, line, TYPE, TASK_TYPES)
        dwas = sorted(links.get((line[CODE], line[TASK]), ()))
        tasks[line[TASK]] = Task(line[TASK], line[CODE], code, kind, words(line[STATEMENT]), dwas)
    return tasks


def _activities(sources: Path) -> dict[tuple[str, str], set[str]]:
    links: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for line in read(sources, LINKS_FILE, LINKS_COLUMNS):
        links[line[CODE], line[TASK]].add(line[DWA])
    return links

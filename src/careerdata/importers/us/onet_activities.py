"""O*NET DWA Reference, Task Statements, Tasks to DWAs → us/dwas.csv, us/activities.csv: what the work is.

A detailed work activity (DWA) is a name shared by similar tasks of many occupations. Of a task only its type
is read, never its sentence. activities.csv counts the tasks of an O*NET occupation under each activity.

Traps:
- a task belongs to one activity or to several (23,850 links for 18,796 tasks): the counts of an occupation
  add up to links, not to tasks
- task type is Core (relevant to at least 67 % of those asked, and important), Supplemental (less of either)
  or `n/a`: 845 tasks analysts wrote down that nobody in the job has rated yet. These are neither kind and are
  counted as `unrated`: they are all there is for 29 occupations (data scientists, project managers) and some
  of the tasks of 57 more. Whoever weighs activities has to decide what an unrated task weighs.
- four activities of the reference belong to no task today; they stay in dwas.csv
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table
from careerdata.importers.us import onet
from careerdata.importers.us.onet import CODE, NOTHING, SOURCE
from careerdata.rows.work import ActivityRow, DwaRow

REFERENCE_FILE = "DWA Reference"
REFERENCE_COLUMNS = (DWA := "DWA ID", DWA_TITLE := "DWA Title")
TASKS_FILE = "Task Statements"
TASKS_COLUMNS = (CODE, TASK := "Task ID", TYPE := "Task Type")
LINKS_FILE = "Tasks to DWAs"
LINKS_COLUMNS = (CODE, TASK, DWA)
TYPES = {"Core": "core", "Supplemental": "supplemental", NOTHING: "unrated"}

TaskTypes = Mapping[tuple[str, str], str]
Activity = tuple[str, str, str]


def tables(sources: Path) -> list[Table]:
    """The activities, and how many tasks of each O*NET occupation belong to each."""
    titles = {line[DWA]: line[DWA_TITLE] for line in onet.read(sources, REFERENCE_FILE, REFERENCE_COLUMNS)}
    counts: defaultdict[Activity, Counter[str]] = defaultdict(Counter)
    types = _task_types(sources)
    for code, line in onet.read_by_soc(sources, LINKS_FILE, LINKS_COLUMNS):
        onet.known(LINKS_FILE, line, DWA, titles)
        counts[code, line[CODE], line[DWA]][_type(types, line)] += 1
    return [
        Table("us/dwas.csv", [DwaRow(dwa=dwa, title=title, source=SOURCE) for dwa, title in titles.items()]),
        Table("us/activities.csv", [_row(activity, tasks) for activity, tasks in counts.items()]),
    ]


def _task_types(sources: Path) -> TaskTypes:
    tasks = onet.read(sources, TASKS_FILE, TASKS_COLUMNS)
    return {(task[CODE], task[TASK]): onet.known(TASKS_FILE, task, TYPE, TYPES) for task in tasks}


def _type(types: TaskTypes, link: Line) -> str:
    task = link[CODE], link[TASK]
    if task not in types:
        raise BadData(f"{LINKS_FILE}: {link[CODE]}: task `{link[TASK]}` is not in {TASKS_FILE}")
    return types[task]


def _row(activity: Activity, tasks: Counter[str]) -> ActivityRow:
    code, occupation, dwa = activity
    counts = {kind: str(tasks[kind]) for kind in TYPES.values()}
    return ActivityRow(code=code, onet=occupation, dwa=dwa, source=SOURCE, **counts)

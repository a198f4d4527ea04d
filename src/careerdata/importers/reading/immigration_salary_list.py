"""The Immigration Salary List (Home Office): occupations with a lower salary threshold, and for which jobs.

Title and criterion share a cell, a dash between. Traps:
- criteria are sentences: the condition is in our own words, and the import stops where the sentence no longer
  begins as it did when they were written
- three occupations are on the list for Scotland only
- the list ends on 31 December 2026, two occupations (care) later: their condition names the day
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.reading.table import Line, read_csv

FILE = Path("gb/skilled_worker_immigration_salary_list_2025-12-06.csv")
CODE, TITLE, UNTIL = "soc2020", "title_and_criteria", "removal_date"
NATIONS = {"England": "England", "Scotland": "Scotland", "Wales": "Wales", "NI": "Northern Ireland"}
COLUMNS = (CODE, TITLE, *NATIONS, UNTIL)
ENDS = "2026-12-31"
ALL_JOBS = "all jobs"


class Criterion(NamedTuple):
    """How the publisher's sentence begins, and what it asks in our own words."""

    begins: str
    words: str


NURSES = "only where registered health professionals also work"
CARE = "only for staying, not for entering; in England only with a registered care provider"
HOMES = f"{CARE}; not for a private household"
CRITERIA = {
    "1212": Criterion("only “fishing boat masters”", "only fishing boat masters"),
    "2111": Criterion("only jobs in the nuclear industry", "only in the nuclear industry"),
    "2115": Criterion("only archaeologists", "only archaeologists"),
    "3111": Criterion("only jobs requiring 3", "only with three years of related experience on the job"),
    "3414": Criterion("only skilled classical", "only ballet and contemporary dancers for a recognised company"),
    "3415": Criterion("only skilled orchestral", "only leading and numbered string players of a recognised orchestra"),
    "5119": Criterion("only jobs in the fishing industry", "only in the fishing industry"),
    "5213": Criterion("only high integrity", "only high integrity pipe welders with three years of related experience"),
    "5319": Criterion("only retrofitters", "only retrofitters"),
    "6129": Criterion("only racing grooms", "only grooms, stallion and stud hands and handlers, work riders"),
    "6131": Criterion("all jobs Note", NURSES),
    "6135": Criterion("all jobs, except", HOMES),
    "6136": Criterion("all jobs, except", CARE),
    "9119": Criterion("only deckhands", "only deckhands on vessels of nine metres or more, with three years of it"),
}


def read_conditions(sources: Path) -> Iterator[tuple[str, str]]:
    """Code and condition of every occupation on the list; the condition is empty when there is none."""
    for line in read_csv(sources / FILE, COLUMNS):
        yield line[CODE], "; ".join(filter(None, (_jobs(line), _nations(line), _until(line))))


def _jobs(line: Line) -> str:
    _, _, criterion = line[TITLE].partition(" – ")
    expected = CRITERIA.get(line[CODE], Criterion(ALL_JOBS, ""))
    same = criterion == ALL_JOBS if expected.begins == ALL_JOBS else criterion.startswith(expected.begins)
    if not same:
        raise BadData(f"{FILE.name}: `{line[CODE]}`: the criterion no longer begins `{expected.begins}`")
    return expected.words


def _nations(line: Line) -> str:
    wrong = [name for name in NATIONS if line[name] not in ("Yes", "-")]
    if wrong:
        raise BadData(f"{FILE.name}: `{line[CODE]}`: `{wrong[0]}` is `{line[wrong[0]]}`")
    named = [nation for name, nation in NATIONS.items() if line[name] == "Yes"]
    return "" if len(named) == len(NATIONS) else f"{', '.join(named)} only"


def _until(line: Line) -> str:
    try:
        day = datetime.strptime(line[UNTIL], "%d %B %Y").date().isoformat()
    except ValueError as problem:
        raise BadData(f"{FILE.name}: `{line[CODE]}`: `{UNTIL}` is `{line[UNTIL]}`") from problem
    return "" if day == ENDS else f"until {day}"

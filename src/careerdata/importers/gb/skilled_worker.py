"""The Skilled Worker route as of 6 December 2025 (Home Office): skill level and lists of every unit group.

The tables of Appendix Skilled Occupations say which unit groups are eligible; the heading of a table, not a column,
gives the level of the Regulated Qualifications Framework (RQF) they are considered skilled to. Traps:
- tables 1 and 2, 1a and 2aa name the same groups with other pay; table 3 has a line for each nation
- table 1a is level 3-5 except 6135, which the heading puts at level 2
- table 6 is not eligible, for one of three reasons, and gives no level; nine of its groups stand in table 2a as well,
  whose heading says below level 3 (and opens them to people who have been on the route since before April 2024)
- 9119 stands in 1a for some jobs and in 6 for all others, so no level is true of it
- table 2b is about another route
- the Temporary Shortage List holds some groups only for the job types it names
data/gb/lists.toml describes each list in our own words; it is written by hand.

The Immigration Salary List: occupations with a lower salary threshold, and for which jobs. Title and criterion share
a cell, a dash between. Traps:
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
from careerdata.importers.gb.soc import UNIT, require, titles_of
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.listing import ListRow
from careerdata.rows.occupation import LevelRow
from careerdata.series import current, file_of, vintage

SALARY_FILE = file_of("gb-immigration-salary-list", "occupations")
SALARY_CODE, TITLE, UNTIL = "soc2020", "title_and_criteria", "removal_date"
NATIONS = {"England": "England", "Scotland": "Scotland", "Wales": "Wales", "NI": "Northern Ireland"}
SALARY_COLUMNS = (SALARY_CODE, TITLE, *NATIONS, UNTIL)
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
    for line in read_csv(sources / SALARY_FILE, SALARY_COLUMNS):
        yield line[SALARY_CODE], "; ".join(filter(None, (_jobs(line), _nations(line), _until(line))))


def _jobs(line: Line) -> str:
    _, _, criterion = line[TITLE].partition(" – ")
    expected = CRITERIA.get(line[SALARY_CODE], Criterion(ALL_JOBS, ""))
    same = criterion == ALL_JOBS if expected.begins == ALL_JOBS else criterion.startswith(expected.begins)
    if not same:
        raise BadData(f"{SALARY_FILE.name}: `{line[SALARY_CODE]}`: the criterion no longer begins `{expected.begins}`")
    return expected.words


def _nations(line: Line) -> str:
    wrong = [name for name in NATIONS if line[name] not in ("Yes", "-")]
    if wrong:
        raise BadData(f"{SALARY_FILE.name}: `{line[SALARY_CODE]}`: `{wrong[0]}` is `{line[wrong[0]]}`")
    named = [nation for name, nation in NATIONS.items() if line[name] == "Yes"]
    return "" if len(named) == len(NATIONS) else f"{', '.join(named)} only"


def _until(line: Line) -> str:
    try:
        day = datetime.strptime(line[UNTIL], "%d %B %Y").date().isoformat()
    except ValueError as problem:
        raise BadData(f"{SALARY_FILE.name}: `{line[SALARY_CODE]}`: `{UNTIL}` is `{line[UNTIL]}`") from problem
    return "" if day == ENDS else f"until {day}"


SOURCE = current("gb-skilled-occupations")
SOURCE_SHORTAGE = current("gb-skilled-worker")
SOURCE_SALARY = current("gb-immigration-salary-list")
YEAR = vintage("gb-skilled-occupations")
ELIGIBLE = file_of("gb-skilled-worker", "eligible")
TABLE, CODE = COLUMNS = ("table", "soc2020")
SHORTAGE = file_of("gb-skilled-worker", "shortage")
ONLY = "only_job_types"
HIGHER, MEDIUM, NOT_ELIGIBLE = (f"skilled-worker-{kind}" for kind in ("higher", "medium", "ineligible"))
SHORTAGE_LIST, SALARY_LIST = "temporary-shortage-list", "immigration-salary-list"


class Heading(NamedTuple):
    """What the heading of a table says of its groups: their level and the list they are on."""

    level: str
    list: str


HEADINGS = {
    "1": Heading("6+", HIGHER),
    "2": Heading("6+", HIGHER),
    "3": Heading("6+", HIGHER),
    "1a": Heading("3-5", MEDIUM),
    "2aa": Heading("3-5", MEDIUM),
    "3a": Heading("3-5", MEDIUM),
    "2a": Heading("below-3", ""),
    "2b": Heading("", ""),
    "6": Heading("", NOT_ELIGIBLE),
}
OWN_LEVEL = {"6135": "2", "9119": ""}
JOBS = "only the jobs the rules name, with three years' full-time experience"
STAYERS = "except for staying with the sponsor of before 2024-04-04, until 2030-04-03"
CONDITIONS = {"6131": NURSES, "6135": HOMES, "6136": CARE, "9119": JOBS}


def tables(sources: Path) -> list[Table]:
    """gb/levels.csv and gb/lists.csv."""
    known = titles_of(sources, UNIT)
    places = {(line[TABLE], line[CODE]) for line in read_csv(sources / ELIGIBLE, COLUMNS)}
    for table, code in places:
        require(code, known, ELIGIBLE.name)
        if table not in HEADINGS:
            raise BadData(f"{ELIGIBLE.name}: `{code}`: `{TABLE}` is `{table}`")
    lists = [*_eligible(places), *_shortage(sources, known), *_salary(sources, known)]
    return [Table("gb/levels.csv", [*_levels(places)]), Table("gb/lists.csv", [*lists])]


def _levels(places: set[tuple[str, str]]) -> Iterator[LevelRow]:
    found = {(code, OWN_LEVEL.get(code, HEADINGS[table].level)) for table, code in places}
    given = sorted((code, level) for code, level in found if level)
    doubled = [code for code, _ in given if sum(code == other for other, _ in given) > 1]
    if doubled:
        raise BadData(f"{ELIGIBLE.name}: `{doubled[0]}`: its tables give it two levels")
    return (LevelRow(code=code, level=level, source=SOURCE) for code, level in given)


def _eligible(places: set[tuple[str, str]]) -> Iterator[ListRow]:
    for code, name in sorted({(code, HEADINGS[table].list) for table, code in places}):
        if name:
            yield _row(code, name, _condition(code, name, places), SOURCE)


def _condition(code: str, name: str, places: set[tuple[str, str]]) -> str:
    if name == NOT_ELIGIBLE:
        return "all other jobs" if ("1a", code) in places else STAYERS if ("2a", code) in places else ""
    return CONDITIONS.get(code, "")


def _shortage(sources: Path, known: dict[str, str]) -> Iterator[ListRow]:
    for line in read_csv(sources / SHORTAGE, (CODE, ONLY)):
        require(line[CODE], known, SHORTAGE.name)
        yield _row(line[CODE], SHORTAGE_LIST, f"only {line[ONLY]}" if line[ONLY] else "", SOURCE_SHORTAGE)


def _salary(sources: Path, known: dict[str, str]) -> Iterator[ListRow]:
    for code, condition in read_conditions(sources):
        require(code, known, "the Immigration Salary List")
        yield _row(code, SALARY_LIST, condition, SOURCE_SALARY)


def _row(code: str, name: str, condition: str, source: str) -> ListRow:
    return ListRow(code=code, list=name, year=YEAR, condition=condition, source=source)

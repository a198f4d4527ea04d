"""COMPASS Shortage Occupation List 2026: 36 jobs that earn an Employment Pass application extra points.

The Ministry lists jobs by name. The codes beside them are of SSOC 2024 and were put there by a third
party, not by the Ministry. Traps:
- our occupations are SSOC 2020, in which some of these codes do not exist and one means another job: the
  semiconductor engineer's 21521 is the electronics engineer, 21523 the semiconductor engineer. So where the
  listed job is by name an occupation of SSOC 2020 (hyphens aside), that one is meant and the code is not
  looked at: condition `same name`
- else the code counts where it exists: condition `third-party code`. 13 jobs (all of carbon trade, AI, …)
  stay without an occupation: no row, as nothing published says which it would be
- a listed job is often narrower than the occupation (advisers to the very rich only), so the condition
  names the jobs that are listed
data/sg/lists.toml describes the list in our own words; it is written by hand.
"""

from collections import defaultdict
from pathlib import Path

from careercli.errors import BadData
from careercli.importers.sg_mom import occupations
from careercli.importers.table import Table, read_csv
from careercli.rows.base import Row
from careercli.rows.listing import ListRow

SOURCE = "sg-compass-2026"
FILE = Path("sg/compass_sol_2026-01-01.csv")
JOB, CODE = COLUMNS = ("occupation", "ssoc2024_thirdparty_match")
LIST, YEAR = "compass-shortage", "2026"
SAME_NAME, THIRD_PARTY = "same name", "third-party code"
DIGITS = 5


def tables(sources: Path) -> list[Table]:
    """sg/lists.csv."""
    known = occupations(sources)
    by_name = {_spelt(title): code for code, title in known.items()}
    listed: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for job, code in _jobs(sources):
        named = by_name.get(_spelt(job))
        if named or code in known:
            listed[named or code][job] = SAME_NAME if named else THIRD_PARTY
    rows: list[Row] = [_row(code, jobs) for code, jobs in listed.items()]
    return [Table("sg/lists.csv", rows)]


def _jobs(sources: Path) -> list[tuple[str, str]]:
    jobs = [(line[JOB], line[CODE]) for line in read_csv(sources / FILE, COLUMNS)]
    for job, code in jobs:
        if len(code) != DIGITS or not code.isdigit():
            raise BadData(f"{FILE.name}: `{job}`: `{code}` is no code of five digits")
    return jobs


def _spelt(name: str) -> str:
    return name.casefold().replace("-", "")


def _row(code: str, jobs: dict[str, str]) -> ListRow:
    """`third-party code: Novel food biotechnologist` or, where the name is the occupation's, `same name`."""
    how = set(jobs.values())
    condition = SAME_NAME if how == {SAME_NAME} else f"{THIRD_PARTY}: {'; '.join(jobs)}"
    return ListRow(code=code, list=LIST, year=YEAR, condition=condition, source=SOURCE)

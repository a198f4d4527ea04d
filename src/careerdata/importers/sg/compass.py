"""COMPASS Shortage Occupation List 2026: 36 jobs that earn an Employment Pass application extra points.

The Ministry lists jobs by name. The codes beside them are of SSOC 2024, as the occupations here are, but were put there
by a third party, not by the Ministry. Traps:
- where the listed job is by name an occupation of SSOC 2024 (hyphens aside), that one is meant and the code is not
  looked at: condition `same name`. The semiconductor engineer's code is the electronics engineer's
- else the code counts: condition `third-party code`
- 12 jobs lead to occupations without pay, which are none here. Three are those by name (podiatrist): nothing here is
  meant. Of the nine others (of carbon trade, AI) only the third party's code says so: what stands in the same group of
  four digits may be meant (sg/may_be_listed.csv). A code that SSOC 2024 does not have stops the import
- a listed job is often narrower than the occupation (advisers to the very rich only), so the condition
  names the jobs that are listed
data/sg/lists.toml describes the list in our own words; it is written by hand.
"""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.sg.mom import occupations
from careerdata.importers.sg.ssoc import titles_of
from careerdata.importers.table import Table, read_csv
from careerdata.rows.listing import ListRow, MayBeListedRow
from careerdata.series import current, file_of, vintage

SOURCE = current("sg-compass")
FILE = file_of("sg-compass", "shortage")
JOB, CODE = COLUMNS = ("occupation", "ssoc2024_thirdparty_match")
LIST, YEAR = "compass-shortage", vintage("sg-compass")
SAME_NAME, THIRD_PARTY = "same name", "third-party code"
GROUP = 4


def tables(sources: Path) -> list[Table]:
    """sg/lists.csv and sg/may_be_listed.csv."""
    known, titles = occupations(sources), titles_of(sources)
    by_name = {_spelt(title): code for code, title in titles.items()}
    listed: defaultdict[str, dict[str, str]] = defaultdict(dict)
    unsure: defaultdict[str, list[str]] = defaultdict(list)
    for job, code in _jobs(sources, titles):
        named = by_name.get(_spelt(job))
        if (named or code) in known:
            listed[named or code][job] = SAME_NAME if named else THIRD_PARTY
        elif not named:
            for similar in (one for one in known if one[:GROUP] == code[:GROUP]):
                unsure[similar].append(job)
    perhaps = [_perhaps(code, jobs) for code, jobs in unsure.items() if code not in listed]
    rows = [_row(code, jobs) for code, jobs in listed.items()]
    return [Table("sg/lists.csv", [*rows]), Table("sg/may_be_listed.csv", [*perhaps])]


def _perhaps(code: str, jobs: list[str]) -> MayBeListedRow:
    words = f"as {'; '.join(jobs)}: the Ministry names jobs, not codes"
    return MayBeListedRow(code=code, list=LIST, year=YEAR, words=words, source=SOURCE)


def _jobs(sources: Path, titles: Mapping[str, str]) -> list[tuple[str, str]]:
    jobs = [(line[JOB], line[CODE]) for line in read_csv(sources / FILE, COLUMNS)]
    for job, code in jobs:
        if code not in titles:
            raise BadData(f"{FILE.name}: `{job}`: `{code}` is no occupation of SSOC 2024")
    return jobs


def _spelt(name: str) -> str:
    return name.casefold().replace("-", "")


def _row(code: str, jobs: dict[str, str]) -> ListRow:
    """`third-party code: Novel food biotechnologist` or, where the name is the occupation's, `same name`."""
    how = set(jobs.values())
    condition = SAME_NAME if how == {SAME_NAME} else f"{THIRD_PARTY}: {'; '.join(jobs)}"
    return ListRow(code=code, list=LIST, year=YEAR, condition=condition, source=SOURCE)

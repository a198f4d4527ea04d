"""COMPASS Shortage Occupation List 2026: 36 jobs that earn an Employment Pass application extra points.

The Ministry lists jobs by name. The codes beside them are of SSOC 2024 and were put there by a third
party, not by the Ministry. Traps:
- our occupations are SSOC 2020, in which some of these codes do not exist and one means another job: the
  semiconductor engineer's 21521 is the electronics engineer, 21523 the semiconductor engineer. So where the
  listed job is by name an occupation of SSOC 2020 (hyphens aside), that one is meant and the code is not
  looked at: condition `same name`
- else the code counts where it exists: condition `third-party code`; where it is new, the code it came from does, if
  the list of retired codes names one and no other came of it (25141 was 25140)
- 12 jobs (of carbon trade, AI, …) fit no occupation: what stands in the same group of four digits may be meant
  (sg/may_be_listed.csv). A job that leads nowhere stops the import
- a listed job is often narrower than the occupation (advisers to the very rich only), so the condition
  names the jobs that are listed
data/sg/lists.toml describes the list in our own words; it is written by hand.
"""

from collections import defaultdict
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.sg.mom import occupations
from careerdata.importers.table import Table, read_csv
from careerdata.rows.listing import ListRow, MayBeListedRow
from careerdata.series import current, file_of, vintage

SOURCE = current("sg-compass")
FILE = file_of("sg-compass", "shortage")
RETIRED = file_of("sg-ssoc-2024", "retired")
OLD, NOW = "ssoc2020", "ssoc2024"
JOB, CODE = COLUMNS = ("occupation", "ssoc2024_thirdparty_match")
LIST, YEAR = "compass-shortage", vintage("sg-compass")
SAME_NAME, THIRD_PARTY = "same name", "third-party code"
DIGITS, GROUP = 5, 4


def tables(sources: Path) -> list[Table]:
    """sg/lists.csv and sg/may_be_listed.csv."""
    known, before = occupations(sources), _former(sources)
    by_name = {_spelt(title): code for code, title in known.items()}
    listed: defaultdict[str, dict[str, str]] = defaultdict(dict)
    unsure: defaultdict[str, list[str]] = defaultdict(list)
    for job, code in _jobs(sources):
        named, same = by_name.get(_spelt(job)), code if code in known else before.get(code)
        if named or same in known:
            listed[named or str(same)][job] = SAME_NAME if named else THIRD_PARTY
        else:
            for similar in _same_group(job, code, known):
                unsure[similar].append(job)
    perhaps = [_perhaps(code, jobs) for code, jobs in unsure.items() if code not in listed]
    rows = [_row(code, jobs) for code, jobs in listed.items()]
    return [Table("sg/lists.csv", [*rows]), Table("sg/may_be_listed.csv", [*perhaps])]


def _former(sources: Path) -> dict[str, str]:
    """Code of SSOC 2024 → the one of SSOC 2020 that became it, where each has only the other."""
    lines = [(line[OLD], line[NOW]) for line in read_csv(sources / RETIRED, (OLD, NOW))]
    became = [now for _, now in lines]
    return {now: old for old, now in lines if became.count(now) == 1 and ";" not in now}


def _same_group(job: str, code: str, known: dict[str, str]) -> list[str]:
    """The occupations a job may be that no code leads to. BadData when there is none: no job is dropped."""
    similar = [one for one in known if one[:GROUP] == code[:GROUP]]
    if not similar:
        raise BadData(f"{FILE.name}: `{job}`: `{code}` is no occupation here, nor is any in its group {code[:GROUP]}")
    return similar


def _perhaps(code: str, jobs: list[str]) -> MayBeListedRow:
    words = f"as {'; '.join(jobs)}: the Ministry names jobs, not codes"
    return MayBeListedRow(code=code, list=LIST, year=YEAR, words=words, source=SOURCE)


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

"""Occupations people are apprenticed in, by SOC code (O*NET's list of RAPIDS titles, March 2026).

Traps:
- a renamed occupation says so in its title, `Hair Stylist (Existing Title: Cosmetologist)`: its own name is
  kept, once
- one number stands under several codes, and codes that combine occupations (29-2010, 31-1120) stand among them
"""

import re
from collections.abc import Iterator
from pathlib import Path

from careerdata.importers.table import Table, read_csv
from careerdata.importers.us.oews_national import known_codes
from careerdata.importers.us.soc import check_code
from careerdata.rows.schooling import ApprenticeshipRow
from careerdata.series import current, file_of

FILE = file_of("us-rapids", "apprentices")
COLUMNS = (CODE, NUMBER, TITLE) = ("soc", "rapids_code", "rapids_title")
SOURCE = current("us-rapids")
RENAMED = re.compile(r" *\((Existing|Exi?t?\.|Alt(ernate)?) Title: .*")


def tables(sources: Path) -> list[Table]:
    """us/apprenticeships.csv."""
    return [Table("us/apprenticeships.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[ApprenticeshipRow]:
    known = known_codes(sources)
    kept: dict[tuple[str, ...], ApprenticeshipRow] = {}
    for line in read_csv(sources / FILE, COLUMNS):
        code = check_code(FILE, line[CODE], known)
        row = ApprenticeshipRow(code=code, number=line[NUMBER], title=own_title(line[TITLE]), source=SOURCE)
        kept.setdefault(row.key(), row)
    yield from kept.values()


def own_title(title: str) -> str:
    """The title without what else the occupation is called."""
    return RENAMED.sub("", title)

"""Occupations the Department of Labor holds professional: Appendix A of its rules on labour certification, 2025-26.

One line an O*NET occupation with the schooling usual in it. Traps:
- Appendix A is about recruitment for permanent labour certification (PERM); it is a hint for H-1B, no more: there the
  post itself must need a degree in a specific field
- several O*NET occupations make one of SOC (11-1011.00, 11-1011.03): 405 lines are 297 occupations. Those of one
  occupation stand on the list all or none (compared on 2026-11-22 with the file's sheet of all occupations)
- not on the list is not closed: the list holds occupations for which a bachelor's degree or more is usual
data/us/lists.toml describes the list in our own words; it is written by hand.
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Table, read_sheet
from careerdata.importers.us.soc import check_code, detailed_codes
from careerdata.rows.listing import ListRow
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("us-oflc-appendix-a"), vintage("us-oflc-appendix-a")
LIST = "professional-occupation"
FILE = file_of("us-oflc-appendix-a", "education")
SHEET = "Appendix A SOC Codes"
CODE, SCHOOLING = COLUMNS = ("O*NET Code", "Education")
DEGREES = {"Bachelor's degree", "Master's degree", "Doctoral or professional degree"}
SOC_LENGTH = len("11-1011")


def tables(sources: Path) -> list[Table]:
    """us/lists.csv."""
    return [Table("us/lists.csv", [*_listed(sources)])]


def _listed(sources: Path) -> Iterator[ListRow]:
    known = detailed_codes(sources)
    listed: dict[str, None] = {}
    for line in read_sheet(sources / FILE, SHEET, COLUMNS):
        if line[SCHOOLING] not in DEGREES:
            raise BadData(f"{FILE}: {line[CODE]}: `{SCHOOLING}` is `{line[SCHOOLING]}`")
        listed[check_code(FILE, line[CODE][:SOC_LENGTH], known)] = None
    for code in listed:
        yield ListRow(code=code, list=LIST, year=YEAR, source=SOURCE)

"""NOC 2016 codes and the unit groups of NOC 2021 they are now, the concordance of Statistics Canada.

Traps:
- both codes were numbers in a spreadsheet once: `11` is 0011 of NOC 2016, `10` is 00010 of NOC 2021
- 60 of the 500 codes were split: each part is a line, and the table does not say how large it is
- a code of four digits may be one of NOC 2011 as well; that edition is not in the file
"""

from pathlib import Path

from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Table, read_csv
from careerdata.rows.occupation import EditionRow
from careerdata.series import file_of

SOURCE, EDITION = "ca-noc2016-noc2021", "NOC 2016"
FILE = file_of("ca-noc2016-noc2021", "pairs")
WAS, TITLE, NOW = COLUMNS = ("NOC 2016 V1.3 Code", "NOC 2016 V1.3 Title", "NOC 2021 V1.0 Code")
DIGITS_WAS, DIGITS_NOW = 4, 5


def tables(sources: Path) -> list[Table]:
    """ca/editions.csv."""
    known, rows = unit_groups(sources), {}
    for line in read_csv(sources / FILE, COLUMNS):
        was, now = line[WAS].zfill(DIGITS_WAS), line[NOW].zfill(DIGITS_NOW)
        require_unit_group(now, known, FILE.name)
        rows[was, now] = EditionRow(edition=EDITION, was=was, title=line[TITLE], now=now, source=SOURCE)
    return [Table("ca/editions.csv", [*rows.values()])]

"""SOC 2010 unit groups and those of SOC 2020 they are now, counted from the titles of the coding index (ONS).

The index gives each title its code in both editions. `share` is the part of a code's titles that stand under the code
of 2020: of titles, not of people. Traps:
- the same number may be another occupation: 2231 is nurses in SOC 2010 and midwives in SOC 2020
- the codes have no titles of their own in the index
- titles without a code of 2010 are newer than it, and are left out
"""

from collections import Counter, defaultdict
from pathlib import Path

from careerdata.importers.gb.soc import INDEX, SOURCE_INDEX
from careerdata.importers.reading.soc2020 import UNIT, require, titles_of
from careerdata.importers.reading.table import Table, read_csv
from careerdata.rows.occupation import EditionRow

EDITION = "SOC 2010"
NOW, WAS = COLUMNS = ("soc2020", "soc2010")
LEAST = 0.02
"""A smaller part of the titles is a stray one."""


def tables(sources: Path) -> list[Table]:
    """gb/editions.csv."""
    known = titles_of(sources, UNIT)
    counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for line in read_csv(sources / INDEX, COLUMNS):
        require(line[NOW], known, INDEX.name)
        if line[WAS].isdigit():
            counted[line[WAS]][line[NOW]] += 1
    rows = [
        EditionRow(edition=EDITION, was=was, now=now, share=f"{round(count / found.total(), 3):g}", source=SOURCE_INDEX)
        for was, found in counted.items()
        for now, count in found.items()
        if count / found.total() >= LEAST
    ]
    return [Table("gb/editions.csv", [*rows])]

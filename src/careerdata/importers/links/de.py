"""KldB 2010 to ISCO-08, the table of the Federal Employment Agency.

Traps:
- rank 1 is the group the Agency recommends where only one can be used; the others are in its order
- no shares
"""

from collections.abc import Collection
from pathlib import Path

from careerdata.importers.de import kldb
from careerdata.importers.links.correspondence import Link, rows
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.table import Table, read_csv

SOURCE = "de-kldb2010-isco08"
FILE = kldb.ISCO_FILE
KLDB, ISCO, RANK = COLUMNS = kldb.ISCO_COLUMNS


def codes(sources: Path) -> Collection[str]:
    """Every type."""
    return kldb.types(sources)


def dropped(sources: Path) -> Collection[str]:
    """The types the classification has dropped."""
    return kldb.dropped(sources)


def tables(sources: Path) -> list[Table]:
    """crosswalks/de_isco.csv."""
    known = unit_groups(sources)
    links = [
        Link(line[KLDB], require_unit_group(line[ISCO], known, FILE.name, line[KLDB]), rank=line[RANK])
        for line in read_csv(sources / FILE, COLUMNS)
    ]
    return [Table("crosswalks/de_isco.csv", [*rows("kldb2010", links, path="direct", source=SOURCE)])]

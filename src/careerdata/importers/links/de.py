"""KldB 2010 to ISCO-08, the table of the Federal Employment Agency.

Traps:
- rank 1 is the group the Agency recommends where only one can be used; the others are in its order
- no shares
"""

from pathlib import Path

from careerdata.importers.links.correspondence import Link, rows
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.table import Table, read_csv
from careerdata.series import file_of

SOURCE = "de-kldb2010-isco08"
FILE = file_of("de-kldb2010-isco08", "pairs")
COLUMNS = (KLDB, ISCO, RANK) = ("kldb2010", "isco08", "rank")


def tables(sources: Path) -> list[Table]:
    """crosswalks/de_isco.csv."""
    known = unit_groups(sources)
    links = [
        Link(line[KLDB], require_unit_group(line[ISCO], known, FILE.name, line[KLDB]), rank=line[RANK])
        for line in read_csv(sources / FILE, COLUMNS)
    ]
    return [Table("crosswalks/de_isco.csv", [*rows("kldb2010", links, path="direct", source=SOURCE)])]

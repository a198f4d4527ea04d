"""SOC 2018: the American occupations and the groups above them (Bureau of Labor Statistics).

867 detailed occupations under 459 broad occupations, 98 minor and 23 major groups. The code carries no
skill level (O*NET's job zone does, see levels.csv) and the publisher gives no French title. How the sheet
is read, and its traps: soc.py.
"""

from pathlib import Path

from careerdata.importers.reading.soc import read_structure
from careerdata.importers.reading.table import Table
from careerdata.rows.occupation import GroupRow, OccupationRow

SOURCE = "us-soc-2018"


def tables(sources: Path) -> list[Table]:
    """us/occupations.csv and us/groups.csv."""
    entries = list(read_structure(sources))
    occupations = [
        OccupationRow(code=entry.code, title_en=entry.title, parent=entry.parent, source=SOURCE)
        for entry in entries
        if entry.rank == "detailed occupation"
    ]
    groups = [
        GroupRow(code=entry.code, rank=entry.rank, title_en=entry.title, parent=entry.parent, source=SOURCE)
        for entry in entries
        if entry.rank != "detailed occupation"
    ]
    return [Table("us/occupations.csv", [*occupations]), Table("us/groups.csv", [*groups])]

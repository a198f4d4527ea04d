"""Skill levels of Singapore's occupations: those ISCO-08 gives the major groups, whose framework SSOC 2024 adopts.

No file of the Ministry has them. They are of whole groups, 1 (low) to 4 (high), as the ILO's first volume of ISCO-08
tells: professionals 4, technicians 3, clerks to operators 2, elementary work 1; managers 4, but 3 in hotels, shops and
other services (sub-major group 14).
"""

from pathlib import Path

from careerdata.importers.sg.mom import occupations
from careerdata.importers.table import Table
from careerdata.rows.base import Row
from careerdata.rows.occupation import LevelRow

SOURCE = "sg-isco-skill-levels"
LEVELS = {"1": "4", "14": "3", "2": "4", "3": "3", "4": "2", "5": "2", "6": "2", "7": "2", "8": "2", "9": "1"}
"""By the longest beginning of a code."""


def tables(sources: Path) -> list[Table]:
    """sg/levels.csv."""
    rows: list[Row] = [LevelRow(code=code, level=level(code), source=SOURCE) for code in occupations(sources)]
    return [Table("sg/levels.csv", rows)]


def level(code: str) -> str:
    """The skill level of the group a code of SSOC 2024 belongs to."""
    return LEVELS.get(code[:2]) or LEVELS[code[0]]

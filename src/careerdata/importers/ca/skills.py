"""OaSIS 2023 skills → ca/skills.csv: the level, 0 to 5, of 33 skills in each of 900 occupational profiles.

Traps:
- a profile's code is a unit group's plus two digits (`32120.00`); a group may have several profiles
- names of columns have stray spaces at their ends (`Writing  `); the skill is named without
- 0 is a level (the skill is not asked), not a gap
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.reading.table import Line, Table, read_csv
from careerdata.rows.base import Row
from careerdata.rows.work import SkillRow

SOURCE = "ca-oasis-2023"
FILE = Path("ca/skills_oasis_2023_v1.0.csv")
CODE = "OaSIS Code - Final"
SKILLS = (
    "Reading Comprehension",
    "Writing  ",
    "Numeracy ",
    " Digital Literacy",
    "Oral Communication: Active Listening   ",
    "Oral Communication: Oral Comprehension   ",
    "Oral Communication: Oral Expression ",
    "Critical Thinking",
    "Decision Making",
    "Evaluation",
    "Learning and Teaching Strategies",
    "Problem Solving",
    "Systems Analysis",
    "Digital Production",
    "Preventative Maintenance",
    "Equipment and Tool Selection",
    "Operation and Control",
    "Operation Monitoring of Machinery and Equipment",
    "Quality Control Testing",
    "Repairing",
    "Setting up",
    "Product Design",
    "Troubleshooting",
    "Management of Financial Resources",
    "Management of Material Resources",
    "Management of Personnel Resources",
    "Monitoring",
    "Time Management",
    "Coordinating",
    "Instructing",
    "Negotiating",
    "Persuading",
    "Social Perceptiveness",
)
"""The columns as the file spells them."""
LEVELS = ("0", "1", "2", "3", "4", "5")


def tables(sources: Path) -> list[Table]:
    """ca/skills.csv."""
    known = unit_groups(sources)
    rows: list[Row] = []
    for line in read_csv(sources / FILE, (CODE, *SKILLS)):
        require_unit_group(line[CODE][:5], known, FILE.name)
        rows.extend(_rows(line))
    return [Table("ca/skills.csv", rows)]


def _rows(line: Line) -> Iterator[Row]:
    profile = line[CODE]
    for column in SKILLS:
        level, name = line[column], " ".join(column.split())
        if level not in LEVELS:
            raise BadData(f"{FILE.name}: `{profile}`: `{level}` is no level of `{name}`")
        yield SkillRow(code=profile[:5], profile=profile, skill=name, value=level, source=SOURCE)

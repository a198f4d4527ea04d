"""OaSIS 2025: the level, 0 to 5, of 33 skills in each of 900 occupational profiles.

Traps:
- a profile's code is a unit group's plus two digits (`32120.00`); a group may have several profiles
- 0 is a level (the work does not use the skill), not a gap
- the names are those of 2023 but for two: `Digital Systems Production` was `Digital Production`, `Setting Up` had a
  small letter
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.base import Row
from careerdata.rows.work import SkillRow
from careerdata.series import current, file_of

SOURCE = current("ca-oasis-skills")
FILE = file_of("ca-oasis-skills", "skills")
CODE = "oasis_code"
SKILLS = (
    "Oral Communication: Active Listening",
    "Digital Literacy",
    "Numeracy",
    "Oral Communication: Oral Comprehension",
    "Oral Communication: Oral Expression",
    "Reading Comprehension",
    "Writing",
    "Decision Making",
    "Evaluation",
    "Learning and Teaching Strategies",
    "Problem Solving",
    "Systems Analysis",
    "Critical Thinking",
    "Digital Systems Production",
    "Equipment and Tool Selection",
    "Operation and Control",
    "Operation Monitoring of Machinery and Equipment",
    "Preventative Maintenance",
    "Product Design",
    "Quality Control Testing",
    "Repairing",
    "Setting Up",
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
    for name in SKILLS:
        if (level := line[name]) not in LEVELS:
            raise BadData(f"{FILE.name}: `{profile}`: `{level}` is no level of `{name}`")
        yield SkillRow(code=profile[:5], profile=profile, skill=name, value=level, source=SOURCE)

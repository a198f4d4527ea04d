"""OaSIS 2023: the interests and skills of 900 occupational profiles.

Interests: up to three Holland letters for each profile.

Traps:
- a profile's code is a unit group's plus two digits (`32120.00`); a group may have several profiles
- 169 profiles name fewer than three interests: the rest is left out, not filled in
- some letters are in lower case. The order is the rank either way, and the case is not kept

Skills: the level, 0 to 5, of 33 skills in each profile.

Traps:
- names of columns have stray spaces at their ends (`Writing  `); the skill is named without
- 0 is a level (the skill is not asked), not a gap
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from careercli.errors import BadData
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.base import Row
from careerdata.rows.work import InterestRow, SkillRow
from careerdata.series import current, file_of

SOURCE = current("ca-oasis")
INTERESTS_FILE = file_of("ca-oasis", "interests")
RANKS = ("Holland Codes - 1", "Holland Codes - 2", "Holland Codes - 3")
INTERESTS_COLUMNS = ("OaSIS Code", *RANKS)
Interest = Literal["realistic", "investigative", "artistic", "social", "enterprising", "conventional"]
INTERESTS: dict[str, Interest] = {
    "R": "realistic",
    "I": "investigative",
    "A": "artistic",
    "S": "social",
    "E": "enterprising",
    "C": "conventional",
}


def interests(sources: Path) -> list[Table]:
    """ca/interests.csv."""
    known = unit_groups(sources)
    rows: list[Row] = []
    for line in read_csv(sources / INTERESTS_FILE, INTERESTS_COLUMNS):
        require_unit_group(line["OaSIS Code"][:5], known, INTERESTS_FILE.name)
        rows.extend(_interest_rows(line))
    return [Table("ca/interests.csv", rows)]


def _interest_rows(line: Line) -> Iterator[Row]:
    profile = line["OaSIS Code"]
    for rank, column in enumerate(RANKS, 1):
        if letter := line[column].upper():
            interest = _interest(letter, profile)
            yield InterestRow(code=profile[:5], profile=profile, rank=str(rank), interest=interest, source=SOURCE)


def _interest(letter: str, profile: str) -> Interest:
    if letter not in INTERESTS:
        raise BadData(f"{INTERESTS_FILE.name}: `{profile}`: `{letter}` is no Holland letter")
    return INTERESTS[letter]


SKILLS_FILE = file_of("ca-oasis", "skills")
SKILLS_CODE = "OaSIS Code - Final"
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


def skills(sources: Path) -> list[Table]:
    """ca/skills.csv."""
    known = unit_groups(sources)
    rows: list[Row] = []
    for line in read_csv(sources / SKILLS_FILE, (SKILLS_CODE, *SKILLS)):
        require_unit_group(line[SKILLS_CODE][:5], known, SKILLS_FILE.name)
        rows.extend(_skill_rows(line))
    return [Table("ca/skills.csv", rows)]


def _skill_rows(line: Line) -> Iterator[Row]:
    profile = line[SKILLS_CODE]
    for column in SKILLS:
        level, name = line[column], " ".join(column.split())
        if level not in LEVELS:
            raise BadData(f"{SKILLS_FILE.name}: `{profile}`: `{level}` is no level of `{name}`")
        yield SkillRow(code=profile[:5], profile=profile, skill=name, value=level, source=SOURCE)


def tables(sources: Path) -> list[Table]:
    """ca/interests.csv and ca/skills.csv."""
    return [*interests(sources), *skills(sources)]

"""Schedule A, Group I (20 CFR 656.5): occupations whose employers need no labour certification.

The regulation names physical therapists and professional nurses, and no codes; which occupations they are is read
from the names. Traps:
- nurses with an advanced licence (anaesthetists, midwives, practitioners) are registered nurses too, but whether a post
  for one falls under the group is a matter of the post: left out here, not decided
- Group II (exceptional ability in science or art) is about the person and has no occupations
data/us/lists.toml describes the list in our own words; it is written by hand.
"""

from pathlib import Path

from careerdata.importers.table import Table
from careerdata.importers.us.soc import check_code, detailed_codes
from careerdata.rows.base import Row
from careerdata.rows.listing import ListRow

SOURCE = "us-cfr-20-656"
LIST, YEAR = "schedule-a", "2026"
OCCUPATIONS = ("29-1123", "29-1141")


def tables(sources: Path) -> list[Table]:
    """us/lists_schedule_a.csv."""
    known = detailed_codes(sources)
    rows: list[Row] = [
        ListRow(code=check_code("schedule_a.py", code, known), list=LIST, year=YEAR, source=SOURCE)
        for code in OCCUPATIONS
    ]
    return [Table("us/lists_schedule_a.csv", rows)]

"""Express Entry category-based selection: the occupations of each category, 2025 and 2026.

One line a year, category and occupation. Traps:
- the same category exists in both years with other occupations, so a list is a name and a year
- an occupation may stand in two categories of a year (31100: healthcare, and physicians)
- some 2026 categories ask for more than standing on the list: that is the condition
data/ca/lists.toml describes each list in our own words; it is written by hand.
"""

from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.ca.noc import lines_of_unit_groups
from careerdata.importers.table import Line, Table
from careerdata.rows.base import Row
from careerdata.rows.listing import ListRow
from careerdata.series import file_of, vintages

FILE = file_of("ca-express-entry", "categories")
COLUMNS = ("year", "category", "noc")
SOURCES = vintages("ca-express-entry")
"""Year → source key."""


class Category(NamedTuple):
    """Our key of a category and what it asks beyond the occupation."""

    key: str
    condition: str = ""


CATEGORIES = {
    "agriculture": Category("express-entry-agriculture"),
    "education": Category("express-entry-education"),
    "healthcare": Category("express-entry-healthcare"),
    "stem": Category("express-entry-stem"),
    "trades": Category("express-entry-trades"),
    "transport": Category("express-entry-transport"),
    "physicians_cdn_exp": Category("express-entry-physicians", "canadian-experience"),
    "researchers_cdn_exp": Category("express-entry-researchers", "canadian-experience"),
    "senior_managers_cdn_exp": Category("express-entry-senior-managers", "canadian-experience"),
    "skilled_military_recruits": Category("express-entry-military", "military-service-and-offer"),
}


def tables(sources: Path) -> list[Table]:
    """ca/lists.csv."""
    lines = lines_of_unit_groups(sources, FILE, COLUMNS, "noc")
    return [Table("ca/lists.csv", [_row(line) for line in lines])]


def _row(line: Line) -> Row:
    year, category, code = (line[name] for name in COLUMNS)
    if category not in CATEGORIES or year not in SOURCES:
        raise BadData(f"{FILE.name}: `{code}`: `{category}` {year} is no known category")
    key, condition = CATEGORIES[category]
    return ListRow(code=code, list=key, year=year, condition=condition, source=SOURCES[year])

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
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Line, Table, read_csv
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
    known = unit_groups(sources)
    rows: list[Row] = []
    for line in read_csv(sources / FILE, COLUMNS):
        require_unit_group(line["noc"], known, FILE.name)
        rows.append(_row(line))
    return [Table("ca/lists.csv", rows)]


def _row(line: Line) -> Row:
    year, category, code = (line[name] for name in COLUMNS)
    if category not in CATEGORIES or year not in SOURCES:
        raise BadData(f"{FILE.name}: `{code}`: `{category}` {year} is no known category")
    key, condition = CATEGORIES[category]
    return ListRow(code=code, list=key, year=year, condition=condition, source=SOURCES[year])

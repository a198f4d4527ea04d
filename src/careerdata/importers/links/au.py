"""ANZSCO 2022 to ISCO-08, the table of the Australian Bureau of Statistics.

Traps:
- `p` (partial) stands where other occupations share the ISCO group; no mark where the group is the
  occupation's alone. It says nothing about how near the two are, and agrees with the quality worked out here,
  which is checked
- no shares and no order among several groups: no rank
- one of the 1,076 occupations is not in the table; it gets no link
"""

from collections import Counter
from collections.abc import Collection
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.au.anzsco import OCCUPATION, titles_of
from careerdata.importers.links.correspondence import Link, rows
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.table import Table, read_csv
from careerdata.series import file_of

SOURCE = "au-anzsco2022-isco08"
FILE = file_of("au-anzsco2022-isco08", "pairs")
COLUMNS = (ANZSCO, ISCO, PARTIAL) = ("anzsco", "isco08", "partial")
MARK = "p"


def codes(sources: Path) -> Collection[str]:
    """Every occupation of six digits."""
    return titles_of(sources, OCCUPATION)


def tables(sources: Path) -> list[Table]:
    """crosswalks/au_isco.csv."""
    known = unit_groups(sources)
    lines = list(read_csv(sources / FILE, COLUMNS))
    links = [Link(line[ANZSCO], require_unit_group(line[ISCO], known, FILE.name, line[ANZSCO])) for line in lines]
    _check_marks([line[PARTIAL] for line in lines], links)
    return [Table("crosswalks/au_isco.csv", [*rows("anzsco2022", links, path="direct", source=SOURCE)])]


def _check_marks(marks: list[str], links: list[Link]) -> None:
    origins = Counter(link.target for link in links)
    for mark, link in zip(marks, links, strict=True):
        if mark != (MARK if origins[link.target] > 1 else ""):
            raise BadData(f"{FILE.name}: `{link.code}`: `{PARTIAL}` is `{mark}`, {origins[link.target]} codes share it")

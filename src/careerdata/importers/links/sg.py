"""SSOC 2024 to ISCO-08, the table of the Department of Statistics; and ISCO-08 to O*NET by ESCO's own crosswalk.

Traps:
- never the first four digits of a code for its group: in 336 of the 1,006 lines the table has another
- `p` (part) stands where the occupation falls into several groups: no shares, no order, so no rank. It agrees with the
  number of groups, which is checked
- three occupations with pay are in no group (33491, 33492, 33493): no link
- 39 lines, 30 of occupations with pay, are loose in meaning (a supervisor among managers, a road sweeper among farm
  machines): the links stand, as they are official, and are marked `loose`, which is our reading of titles
- whether a group is an occupation's alone is judged over all 1,006, with pay or without
"""

from collections import Counter
from collections.abc import Collection
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.links import esco_onet
from careerdata.importers.links.correspondence import Link, rows
from careerdata.importers.links.esco_onet import Exact
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.sg.mom import occupations
from careerdata.importers.table import Table, read_csv
from careerdata.rows.crosswalk import CrosswalkRow
from careerdata.series import current, file_of

SCHEME, SOURCE = "ssoc2024", current("sg-ssoc2024-isco08")
FILE, LOOSE = file_of("sg-ssoc2024-isco08", "pairs"), file_of("sg-ssoc2024-isco08", "loose")
SSOC, ISCO, PART = COLUMNS = ("ssoc2024", "isco08", "part")
MARK = "p"


def codes(sources: Path) -> Collection[str]:
    """Every occupation with pay."""
    return occupations(sources)


def tables(sources: Path) -> list[Table]:
    """crosswalks/sg_isco.csv."""
    return [Table("crosswalks/sg_isco.csv", [*links(sources)])]


def exact(sources: Path) -> Exact:
    """The O*NET occupations of the ISCO groups that have some exactly."""
    return esco_onet.exact(sources)


def links(sources: Path) -> list[CrosswalkRow]:
    """The links of the occupations with pay."""
    known, here = unit_groups(sources), codes(sources)
    loose = {line[SSOC] for line in read_csv(sources / LOOSE, (SSOC,))}
    lines = list(read_csv(sources / FILE, COLUMNS))
    pairs = [
        Link(
            line[SSOC],
            require_unit_group(line[ISCO], known, FILE.name, line[SSOC]),
            doubt="loose" if line[SSOC] in loose else "",
        )
        for line in lines
    ]
    _check_marks([line[PART] for line in lines], pairs)
    return [row for row in rows(SCHEME, pairs, path="direct", source=SOURCE) if row.code in here]


def _check_marks(marks: list[str], links: list[Link]) -> None:
    groups = Counter(link.code for link in links)
    for mark, link in zip(marks, links, strict=True):
        if mark != (MARK if groups[link.code] > 1 else ""):
            raise BadData(f"{FILE.name}: `{link.code}`: `{PART}` is `{mark}`, it has {groups[link.code]} groups")

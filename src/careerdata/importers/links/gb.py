"""SOC 2020 to ISCO-08 for the United Kingdom: the shares of the coding index of each unit group.

Counted over the index of the Office for National Statistics (April 2025), in which each of 31,964 titles has
both codes. Traps:
- the shares are of titles, not of workers: a common occupation with one title weighs as much as a rare one
- one unit group may touch 48 ISCO groups by single titles: the shares tell, nothing is left out
- shares are rounded to four places, so those of a group add up to 0.999 or 1.001 at times
"""

from collections import defaultdict
from collections.abc import Collection
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.gb.soc import UNIT, titles_of
from careerdata.importers.links.correspondence import Link, rows, share
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.table import Table, read_csv
from careerdata.series import file_of

SOURCE = "gb-soc2020-isco08"
FILE = file_of("gb-soc2020-isco08", "pairs")
COLUMNS = (SOC, ISCO, SHARE, RANK) = ("soc2020", "isco08", "share", "rank")
ROUNDING = 0.0051


def codes(sources: Path) -> Collection[str]:
    """Every unit group."""
    return titles_of(sources, UNIT)


def tables(sources: Path) -> list[Table]:
    """crosswalks/gb_isco.csv."""
    known = unit_groups(sources)
    links = [
        Link(
            line[SOC],
            require_unit_group(line[ISCO], known, FILE.name, line[SOC]),
            share(line[SHARE], FILE.name, line[SOC]),
            line[RANK],
        )
        for line in read_csv(sources / FILE, COLUMNS)
    ]
    _require_whole(links)
    return [Table("crosswalks/gb_isco.csv", [*rows("soc2020gb", links, path="direct", source=SOURCE)])]


def _require_whole(links: list[Link]) -> None:
    sums: defaultdict[str, float] = defaultdict(float)
    for link in links:
        sums[link.code] += float(link.weight)
    for code, total in sums.items():
        if abs(total - 1) > ROUNDING:
            raise BadData(f"{FILE.name}: `{code}`: `{SHARE}` adds up to {total:.4f}, not to 1")

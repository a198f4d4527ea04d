"""O*NET occupations by ISCO-08 unit group, through the crosswalk of ESCO and O*NET that both publishers made together.

Only pairs that are exactly the same occupation (`exactMatch`, 498 of 4,253) count: the others are near, wider or
narrower, and what is read through them would be of other work. An ESCO occupation lies in one unit group, so a group
has the O*NET occupations that are exactly one of its own: 262 of the 436 groups have some. Traps:
- the crosswalk is of ESCO 1.1.0, and 43 of its lines lead to an ISCO group itself, none of them exactly
- the address of an ESCO occupation is the last part of ESCO's own
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.links.isco_esco_labels import ENGLISH, LATER_ADDRESS, LATER_GROUP
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.table import read_csv
from careerdata.series import current, file_of

SOURCE = current("esco-onet")
FILE = file_of("esco-onet", "pairs")
ONET, MATCH, ESCO = COLUMNS = ("onet_soc2019", "match", "esco_or_isco")
EXACT = "exactMatch"


class Exact(NamedTuple):
    """The O*NET occupations of ISCO unit groups by a table that says they are the same work, and that table's key."""

    source: str
    onets: Mapping[str, Collection[str]]


NONE = Exact("", MappingProxyType({}))


def exact(sources: Path) -> Exact:
    """ISCO unit group → the O*NET occupations that are exactly an occupation of it. BadData for an unknown address."""
    known, groups = unit_groups(sources), _groups(sources)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in read_csv(sources / FILE, COLUMNS):
        if line[MATCH] == EXACT:
            if line[ESCO] not in groups:
                raise BadData(f"{FILE.name}: `{line[ONET]}`: `{line[ESCO]}` is no occupation of ESCO")
            found[require_unit_group(groups[line[ESCO]], known, FILE.name, line[ONET])].add(line[ONET])
    return Exact(SOURCE, {isco: sorted(onets) for isco, onets in sorted(found.items())})


def _groups(sources: Path) -> dict[str, str]:
    """The last part of each ESCO occupation's address → its unit group."""
    lines = read_csv(sources / ENGLISH, (LATER_ADDRESS, LATER_GROUP))
    return {line[LATER_ADDRESS].rpartition("/")[2]: line[LATER_GROUP] for line in lines}

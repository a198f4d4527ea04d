"""Which ISCO-08 unit groups an American or a Canadian occupation falls into, through chained concordances.

Neither country has a direct table: SOC 2018 goes through SOC 2010, NOC 2021 through NOC 2016 and NOC 2011.
No weights, so every group that any version ever touched is there.

Traps:
- over-inclusive: 32120 gains 5329 (personal care) from an assistant of 2016, 10012 the officers of the armed
  forces. A NOC group is therefore kept where the American occupations it corresponds to lead to it too, and
  all groups only where none is so confirmed
- two American occupations lead to a minor group (three digits), which nothing is rated at: left out
- the NOC table names a group once for each way to it
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import read_csv
from careerdata.importers.us.soc import check_code, detailed_codes
from careerdata.series import file_of

SOC_SOURCE, NOC_SOURCE = "soc2018-isco08", "noc2021-isco08"
SOC_FILE = file_of("soc2018-isco08", "pairs")
NOC_FILE = file_of("noc2021-isco08", "pairs")
SOC, NOC, ISCO = "soc2018", "noc2021", "isco2008"
UNIT_GROUP_DIGITS = 4


class Group(NamedTuple):
    """An ISCO group an occupation leads to: the share of its American occupations that do too, if any."""

    isco: str
    weight: float
    confirmed: bool


def of_soc(sources: Path) -> dict[str, set[str]]:
    """The ISCO unit groups of each SOC 2018 occupation."""
    known = detailed_codes(sources)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in read_csv(sources / SOC_FILE, (SOC, ISCO)):
        if len(line[ISCO]) == UNIT_GROUP_DIGITS:
            found[check_code(SOC_FILE.name, line[SOC], known)].add(line[ISCO])
    return found


def of_noc(sources: Path) -> dict[str, set[str]]:
    """The ISCO unit groups of each NOC 2021 unit group, confirmed or not."""
    known = unit_groups(sources)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in read_csv(sources / NOC_FILE, (NOC, ISCO)):
        require_unit_group(line[NOC], known, NOC_FILE.name)
        found[line[NOC]].add(line[ISCO])
    return found


def narrowed(groups: Iterable[str], shares: Mapping[str, float], by_soc: Mapping[str, set[str]]) -> list[Group]:
    """The groups that the American occupations (with their shares) confirm, the heaviest first; else all.

    An American occupation in several groups gives each an equal part of its share.
    """
    weights: defaultdict[str, float] = defaultdict(float)
    for soc, share in shares.items():
        for isco in by_soc.get(soc, ()):
            weights[isco] += share / len(by_soc[soc])
    confirmed = [Group(isco, weights[isco], True) for isco in groups if isco in weights]
    return sorted(
        confirmed or [Group(isco, 0, False) for isco in groups], key=lambda group: (-group.weight, group.isco)
    )

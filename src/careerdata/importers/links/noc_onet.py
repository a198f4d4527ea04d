"""From NOC 2021 unit groups to the O*NET occupations their shares come from, with weights.

The Province of British Columbia's mapping, version 3, gives each group its O*NET occupations four ways:
`equal_weight` (1/n), `path_weight` (an O*NET occupation divided by the groups it leads to), `base_weight`
(that, made to add up to 1 within the group) and `down_weight` (its square, made to add up to 1; checked by
calculation, no description came with the file). Read here: `base_weight`.

Traps:
- `00018` is British Columbia's own group of all senior managers: no unit group, left out
- 13 unit groups are missing. They fall back to the table of the Dais, which knows no weights and knows codes
  as numbers (`10` is 00010): its O*NET occupations that have tasks count equally
- for three groups (armed forces) and 85120 even these have no tasks
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.ca.noc import require_unit_group
from careerdata.importers.table import plain, read_csv
from careerdata.importers.us import onet
from careerdata.importers.us.onet import known
from careerdata.series import current, file_of

WEIGHTED_SOURCE, PLAIN_SOURCE = current("onet-noc-bc"), "noc-onet-dais"
WEIGHTED = file_of("onet-noc-bc", "weights")
WEIGHTED_COLUMNS = (ONET, NOC, WEIGHT) = ("onet_soc_code", "noc_2021", "base_weight")
MERGED = "00018"
PLAIN = file_of("noc-onet-dais", "pairs")
PLAIN_COLUMNS = (PLAIN_NOC, PLAIN_ONET) = ("noc", "onet")
DIGITS = 5

Weights = Mapping[str, float]


class Origin(NamedTuple):
    """The crosswalk that leads to a unit group, and the weight of each O*NET occupation it leads from.

    `instead`: it is the second table, taken because titles contradict the first (ai/shares.py).
    """

    source: str
    weights: Weights
    instead: bool = False


def read_origins(sources: Path, groups: Collection[str]) -> dict[str, Origin]:
    """Where each unit group leads from, by the weighted table, else by the plain one; not one neither knows."""
    first, second = read_both(sources, groups)
    return second | first


def read_both(sources: Path, groups: Collection[str]) -> tuple[dict[str, Origin], dict[str, Origin]]:
    """The origins by the weighted table, and by the plain one."""
    occupations = onet.soc_codes(sources)
    second = {noc: Origin(PLAIN_SOURCE, weights) for noc, weights in _plain(sources, groups, occupations).items()}
    first = {noc: Origin(WEIGHTED_SOURCE, weights) for noc, weights in _weighted(sources, groups, occupations).items()}
    return first, second


def _weighted(sources: Path, groups: Collection[str], occupations: Mapping[str, str]) -> dict[str, Weights]:
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for line in read_csv(sources / WEIGHTED, WEIGHTED_COLUMNS):
        if line[NOC] != MERGED:
            require_unit_group(line[NOC], groups, WEIGHTED.name)
            known(WEIGHTED.name, line, ONET, occupations)
            found[line[NOC]][line[ONET]] = float(plain(line[WEIGHT], WEIGHTED.name, line[NOC]))
    for noc, weights in found.items():
        if abs(sum(weights.values()) - 1) > 0.001:
            raise BadData(f"{WEIGHTED.name}: {noc}: `{WEIGHT}` adds up to {sum(weights.values()):.3f}, not to 1")
    return dict(found)


def _plain(sources: Path, groups: Collection[str], occupations: Mapping[str, str]) -> dict[str, Weights]:
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for line in read_csv(sources / PLAIN, PLAIN_COLUMNS):
        noc = line[PLAIN_NOC].zfill(DIGITS)
        require_unit_group(noc, groups, PLAIN.name)
        known(PLAIN.name, line, PLAIN_ONET, occupations)
        found[noc][line[PLAIN_ONET]] = 1.0
    return dict(found)

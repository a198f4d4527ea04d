"""Which American occupation a Canadian unit group corresponds to, where one clearly does.

Three tables, of which none alone is to be trusted:
- British Columbia's weights from O*NET (noc_onet.py). It loses occupations on the way: 32102, paramedics, is
  left with ambulance drivers alone, 65100, cashiers, mostly with the change persons of casinos
- the Dais's table from O*NET, made by hand and without weights; it leaves out 64409
- Statistics Canada's concordance from NOC 2016 to SOC 2018, official and without weights, after that from
  NOC 2021 to NOC 2016. The first is in windows-1252, in the second the codes have lost their zeros

So a unit group has a counterpart when the official concordance names one occupation only, or when both O*NET
tables give the same one half or more. 32120 is decided by hand: the technologists of 29-2011, not the
phlebotomists and MRI technologists the crosswalks add.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.reading import noc_onet
from careerdata.importers.reading.onet import known, soc_codes
from careerdata.importers.reading.soc import check_code, detailed_codes
from careerdata.importers.reading.table import read_csv

OFFICIAL_SOURCE, WEIGHTS_SOURCE = "noc2021-soc2018", noc_onet.WEIGHTED_SOURCE
OFFICIAL = Path("crosswalks/noc2016v1_3-soc2018us-eng.csv")
OFFICIAL_COLUMNS = (OLD := "NOC 2016  Version 1.3 Code", SOC := "SOC 2018 (US) Code")
VERSIONS = Path("crosswalks/noc2016v1_3-noc2021v1_0-eng.csv")
VERSIONS_COLUMNS = (OLD_NOC := "NOC 2016 V1.3 Code", NEW_NOC := "NOC 2021 V1.0 Code")
CHOSEN = {"32120": "29-2011"}
HALF = 0.5 - 1e-9

Shares = Mapping[str, float]
Way = Literal["concordance", "weighted", "chosen"]


class Counterpart(NamedTuple):
    """The American occupation, its share, how it was found and whether a second table agrees."""

    soc: str
    share: float
    path: Way
    agreed: bool


class Tables(NamedTuple):
    """American occupations by unit group: with their shares by two tables, and those a third names."""

    best: dict[str, Shares]
    weighted: dict[str, Shares]
    listed: dict[str, Shares]
    official: dict[str, set[str]]


def read(sources: Path) -> Tables:
    """The tables; `best` is the hand's choice, else the weighted, else the listed shares."""
    groups, socs = unit_groups(sources), soc_codes(sources)
    origins = noc_onet.read_origins(sources, groups)
    weighted = {
        noc: _shares((socs[onet], weight) for onet, weight in origin.weights.items())
        for noc, origin in origins.items()
        if origin.source == WEIGHTS_SOURCE
    }
    listed = _listed(sources, groups, socs)
    chosen: dict[str, Shares] = {noc: {soc: 1.0} for noc, soc in CHOSEN.items()}
    return Tables({**listed, **weighted, **chosen}, weighted, listed, _official(sources, groups))


def counterpart(noc: str, tables: Tables) -> Counterpart | None:
    """The one American occupation a unit group corresponds to, or None when there is no such one."""
    weighted, listed = tables.weighted.get(noc, {}), tables.listed.get(noc, {})
    official = tables.official.get(noc, set())
    if noc in CHOSEN:
        return Counterpart(CHOSEN[noc], weighted.get(CHOSEN[noc], 1), "chosen", True)
    if len(official) == 1:
        (soc,) = official
        return Counterpart(soc, 1, "concordance", listed.get(soc, 0) >= HALF)
    both = [soc for soc, share in weighted.items() if share >= HALF and listed.get(soc, 0) >= HALF]
    return Counterpart(both[0], weighted[both[0]], "weighted", False) if len(both) == 1 else None


def _shares(weights: Iterable[tuple[str, float]]) -> Shares:
    sums: defaultdict[str, float] = defaultdict(float)
    for soc, weight in weights:
        sums[soc] += weight
    return {soc: weight / sum(sums.values()) for soc, weight in sums.items()}


def _listed(sources: Path, groups: Collection[str], socs: Mapping[str, str]) -> dict[str, Shares]:
    lists: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for line in read_csv(sources / noc_onet.PLAIN, noc_onet.PLAIN_COLUMNS):
        noc = line[noc_onet.PLAIN_NOC].zfill(noc_onet.DIGITS)
        require_unit_group(noc, groups, noc_onet.PLAIN.name)
        lists[noc].append((known(noc_onet.PLAIN.name, line, noc_onet.PLAIN_ONET, socs), 1.0))
    return {noc: _shares(weights) for noc, weights in lists.items()}


def _official(sources: Path, groups: Collection[str]) -> dict[str, set[str]]:
    detailed = detailed_codes(sources)
    old: defaultdict[str, set[str]] = defaultdict(set)
    for line in read_csv(sources / OFFICIAL, OFFICIAL_COLUMNS, encoding="cp1252"):
        old[line[OLD].zfill(4)].add(check_code(OFFICIAL.name, line[SOC], detailed))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in read_csv(sources / VERSIONS, VERSIONS_COLUMNS):
        noc = line[NEW_NOC].zfill(noc_onet.DIGITS)
        require_unit_group(noc, groups, VERSIONS.name)
        found[noc] |= old[line[OLD_NOC].zfill(4)]
    return dict(found)

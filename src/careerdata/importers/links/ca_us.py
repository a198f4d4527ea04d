"""NOC 2021 and SOC 2018 directly, three tables put together; and which one occupation clearly corresponds.

No table alone is to be trusted (see below), so a pair counts when two of the three have it, when the
official concordance has no other for the unit group, or when it was decided by hand. Where a unit group has
such pairs its others are `outvoted`; where it has none, all its pairs are `unconfirmed`.

Traps:
- `weight` is British Columbia's alone. The Dais's table and the concordance know none, and an equal part would
  be a figure nobody published: empty
- the order is by the number of tables first and by weight second, because the weights lose whole occupations
  (32102, paramedics, is left with ambulance drivers)
- `path`: British Columbia and the Dais go from O*NET to NOC 2021 in one step, O*NET's own codes being SOC 2018
  codes with two digits more: `direct`. The concordance alone goes through NOC 2016: `chained`

The three tables:
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
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.links import noc_onet
from careerdata.importers.links.correspondence import Link, places, qualities, worked_out
from careerdata.importers.table import Table, read_csv
from careerdata.importers.us.onet import known, soc_codes
from careerdata.importers.us.soc import check_code, detailed_codes
from careerdata.rows.crosswalk import NocSocRow
from careerdata.series import file_of

OFFICIAL_SOURCE, WEIGHTS_SOURCE = "noc2021-soc2018", noc_onet.WEIGHTED_SOURCE
OFFICIAL = file_of("noc2021-soc2018", "pairs")
OFFICIAL_COLUMNS = (OLD := "NOC 2016  Version 1.3 Code", SOC := "SOC 2018 (US) Code")
VERSIONS = file_of("ca-noc2016-noc2021", "pairs")
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


WITNESSES = 2
SOURCES = {"bc": noc_onet.WEIGHTED_SOURCE, "dais": noc_onet.PLAIN_SOURCE, "statcan": OFFICIAL_SOURCE}


class Pair(NamedTuple):
    """A unit group and an American occupation: the tables that have them, and the weight of the first table."""

    noc: str
    soc: str
    tables: tuple[str, ...]
    weight: float
    counts: bool

    @property
    def strength(self) -> float:
        """What the pairs of a code are put in order by; a weight is at most 1."""
        return 2 * len(self.tables) + self.weight + 10 * (CHOSEN.get(self.noc) == self.soc)


def tables(sources: Path) -> list[Table]:
    """crosswalks/ca_us.csv."""
    found = read(sources)
    nocs = sorted({*found.weighted, *found.listed, *found.official})
    return [Table("crosswalks/ca_us.csv", [*_rows([pair for noc in nocs for pair in pairs(noc, found)])])]


def pairs(noc: str, read: Tables) -> list[Pair]:
    """All pairs of a unit group that any table has."""
    weighted, listed, official = (table.get(noc, {}) for table in (read.weighted, read.listed, read.official))
    named = {"bc": set(weighted), "dais": set(listed), "statcan": set(official)}
    found: list[Pair] = []
    for soc in sorted(set.union(*named.values())):
        have = tuple(name for name, socs in named.items() if soc in socs)
        counts = len(have) >= WITNESSES or named["statcan"] == {soc}
        if noc in CHOSEN:
            counts = soc == CHOSEN[noc]
        found.append(Pair(noc, soc, have, read.weighted.get(noc, {}).get(soc, 0), counts))
    return found


def _rows(found: list[Pair]) -> Iterator[NocSocRow]:
    links = [_link(pair, doubt) for pair, doubt in zip(found, _doubts(found), strict=True)]
    offered = [pair for pair, link in zip(found, links, strict=True) if link.doubt != "outvoted"]
    ranks, back = _ranks(offered, by="noc"), _ranks(offered, by="soc")
    for pair, link, quality in zip(found, links, qualities(links, path="direct"), strict=True):
        path = "chosen" if CHOSEN.get(pair.noc) == pair.soc else "chained" if pair.tables == ("statcan",) else "direct"
        yield NocSocRow.model_validate(
            {
                "noc": pair.noc,
                "soc": pair.soc,
                "weight": link.weight,
                "rank": ranks.get(pair, ""),
                "rank_back": back.get(pair, ""),
                "quality": "close" if quality == "exact" and path != "direct" else quality,
                "path": path,
                "doubt": link.doubt,
                "named_by": " ".join(pair.tables),
                "source": SOURCES[pair.tables[0]],
            }
        )


def _doubts(found: Iterable[Pair]) -> list[str]:
    pairs_found = list(found)
    decided = {pair.noc for pair in pairs_found if pair.counts}
    return ["" if pair.counts else "outvoted" if pair.noc in decided else "unconfirmed" for pair in pairs_found]


def _link(pair: Pair, doubt: str) -> Link:
    return Link(pair.noc, pair.soc, worked_out(pair.weight) if pair.weight else "", doubt=doubt)


def _ranks(offered: Iterable[Pair], *, by: str) -> Mapping[Pair, str]:
    groups: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in offered:
        groups[getattr(pair, by)].append(pair)
    return {
        pair: rank
        for group in groups.values()
        for pair, rank in zip(group, places(pair.strength for pair in group), strict=True)
    }

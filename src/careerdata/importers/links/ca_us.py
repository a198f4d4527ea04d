"""crosswalks/ca_us.csv: NOC 2021 and SOC 2018 directly, from the three tables of noc_soc.py put together.

No table alone is to be trusted (noc_soc.py says why), so a pair counts when two of the three have it, when the
official concordance has no other for the unit group, or when it was decided by hand. Where a unit group has
such pairs its others are `outvoted`; where it has none, all its pairs are `unconfirmed`.

Traps:
- `weight` is British Columbia's alone. The Dais's table and the concordance know none, and an equal part would
  be a figure nobody published: empty
- the order is by the number of tables first and by weight second, because the weights lose whole occupations
  (32102, paramedics, is left with ambulance drivers)
- `path`: British Columbia and the Dais go from O*NET to NOC 2021 in one step, O*NET's own codes being SOC 2018
  codes with two digits more: `direct`. The concordance alone goes through NOC 2016: `chained`
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from careerdata.importers.reading import noc_onet, noc_soc
from careerdata.importers.reading.correspondence import Link, places, qualities, worked_out
from careerdata.importers.reading.noc_soc import CHOSEN, Tables
from careerdata.importers.reading.table import Table
from careerdata.rows.crosswalk import NocSocRow

WITNESSES = 2
SOURCES = {"bc": noc_onet.WEIGHTED_SOURCE, "dais": noc_onet.PLAIN_SOURCE, "statcan": noc_soc.OFFICIAL_SOURCE}


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
    read = noc_soc.read(sources)
    nocs = sorted({*read.weighted, *read.listed, *read.official})
    return [Table("crosswalks/ca_us.csv", [*_rows([pair for noc in nocs for pair in pairs(noc, read)])])]


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

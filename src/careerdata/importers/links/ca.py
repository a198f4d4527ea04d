"""NOC 2021 to ISCO-08 for Canada, by way of NOC 2016 and NOC 2011, narrowed (isco_chains.py).

The chain is over-inclusive: 32120, medical laboratory technologists, gains personal care (5329). A group
that the corresponding American occupations lead to as well is confirmed; the others of that unit group are
`outvoted`, kept for the record and never offered. Where none is confirmed all are `unconfirmed`.

`weight` is worked out, not published: the share of the unit group's American occupations that lead there,
one in several groups giving each an equal part. Weights need not add up to 1: some lead to none of the groups.

Traps:
- British Columbia's shares lean to what shares its O*NET occupation with few (switchboard operators for
  receptionists, detectives for police officers). Groups are put in order by the American occupations most
  tables name (ca_us.py) first, by all of them second
- where the weighted occupations confirm nothing, those tables name may (42204, religion workers): offered, no weight
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from careerdata.importers.links import ca_us, isco_chains
from careerdata.importers.links.ca_us import Pair, pairs
from careerdata.importers.links.correspondence import Link, places, rows, worked_out
from careerdata.importers.links.isco_chains import Group, narrowed
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.table import Table

SOURCE = isco_chains.NOC_SOURCE
ORDER = 100
"""So that no sum of weights outdoes a difference between the firm ones."""


def tables(sources: Path) -> list[Table]:
    """crosswalks/ca_isco.csv."""
    known, name = unit_groups(sources), isco_chains.NOC_FILE.name
    by_soc, read = isco_chains.of_soc(sources), ca_us.read(sources)
    links: list[Link] = []
    for noc, groups in isco_chains.of_noc(sources).items():
        chained = {require_unit_group(isco, known, name, noc) for isco in groups}
        firm = _most_named(pairs(noc, read))
        links += _links(
            noc, chained, narrowed(chained, read.best.get(noc, {}), by_soc), narrowed(chained, firm, by_soc)
        )
    return [Table("crosswalks/ca_isco.csv", [*rows("noc2021", links, path="chained", source=SOURCE)])]


def _most_named(found: Sequence[Pair]) -> Mapping[str, float]:
    """The American occupations that count and that most tables have, as equals."""
    counted = [pair for pair in found if pair.counts]
    most = max((len(pair.tables) for pair in counted), default=0)
    return {pair.soc: 1.0 for pair in counted if len(pair.tables) == most}


def _links(noc: str, chained: set[str], weighed: list[Group], named: list[Group]) -> Iterator[Link]:
    weights = {group.isco: group.weight for group in weighed if group.confirmed}
    firm = {group.isco: group.weight for group in named if group.confirmed}
    offered = sorted(weights.keys() | firm.keys())
    if not offered:
        yield from (Link(noc, isco, doubt="unconfirmed") for isco in sorted(chained))
        return
    order = places(ORDER * firm.get(isco, 0) + weights.get(isco, 0) for isco in offered)
    for isco, rank in zip(offered, order, strict=True):
        yield Link(noc, isco, worked_out(weights[isco]) if isco in weights else "", rank)
    yield from (Link(noc, isco, doubt="outvoted") for isco in sorted(chained - set(offered)))

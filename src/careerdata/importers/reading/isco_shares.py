"""Shares of an occupation that only ISCO-08 ties to American ones: the rule, apart from any file.

An occupation falls into ISCO groups by weight: published shares where there are some, else 1/rank, else equal.
A group holds American occupations; one that leads to k groups gives each 1/k of itself, because the chained
table behind it is over-inclusive. The shares are the mean of the American occupations' shares by the product.

Traps:
- never an `outvoted` pair
- American occupations below a hundredth of the weight are left out: single titles of an index bring in dozens
- where half the weight or more leads to groups without an American occupation, the rest would stand for the whole:
  no shares
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from careercli.record.bucket import BUCKETS
from careerdata.importers.reading.task_shares import Shares, averaged
from careerdata.rows.ai import Quality
from careerdata.rows.crosswalk import CrosswalkRow

LEAST = 0.01
"""American occupations of less weight are left out."""
REACHED = 0.5
"""More than this part of the weight must lead to American occupations."""
MOST = 2 / 3
"""From this weight on one American occupation stands for the whole: twice all others together."""
FAR = 10.0
"""A spread above so many points means low confidence: there the trial on Canada misses by twice as much."""

Weights = Mapping[str, float]


class Through(NamedTuple):
    """What was found: the ISCO groups and American occupations by weight, the mean shares, their spread."""

    isco: Weights
    socs: Weights
    shares: Shares
    spread: float

    @property
    def quality(self) -> Quality:
        """How near it is, where the link to ISCO itself can be trusted."""
        if self.spread > FAR:
            return "wide"
        return "near" if max(self.socs.values()) >= MOST else "broad"


def groups_of(rows: Iterable[CrosswalkRow]) -> dict[str, dict[str, float]]:
    """The ISCO groups of each code, the weights of a code adding up to 1."""
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for row in rows:
        if row.doubt != "outvoted":
            found[row.code][row.isco] = float(row.weight) if row.weight else 1 / int(row.rank or 1)
    return {code: whole(weights) for code, weights in found.items()}


def members_of(groups: Mapping[str, Weights], rated: Mapping[str, Shares]) -> dict[str, dict[str, float]]:
    """The American occupations with shares of each ISCO group; `groups`: the ISCO groups of each of them."""
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for soc in rated:
        for isco in groups.get(soc, {}):
            found[isco][soc] = 1 / len(groups[soc])
    return {isco: whole(weights) for isco, weights in found.items()}


def through_or_none(groups: Weights, members: Mapping[str, Weights], rated: Mapping[str, Shares]) -> Through | None:
    """The shares of an occupation in these ISCO groups; None when half of it or more leads nowhere."""
    reached = {isco: weight for isco, weight in groups.items() if isco in members}
    if sum(reached.values()) <= REACHED * sum(groups.values()):
        return None
    isco = whole(reached)
    joined: defaultdict[str, float] = defaultdict(float)
    for group, weight in isco.items():
        for soc, part in members[group].items():
            joined[soc] += weight * part
    kept = {soc: weight for soc, weight in joined.items() if weight >= LEAST}
    socs = whole(kept or joined)
    mean = averaged([(weight, rated[soc]) for soc, weight in socs.items()])
    spread = sum(weight * distance(_three(rated[soc]), _three(mean)) for soc, weight in socs.items())
    return Through(isco, socs, mean, spread)


def whole(weights: Weights) -> dict[str, float]:
    """The weights made to add up to 1."""
    total = sum(weights.values())
    return {key: weight / total for key, weight in weights.items()}


def distance(one: Sequence[float], other: Sequence[float]) -> float:
    """How many points of the work would have to change bucket for one to become the other."""
    return sum(abs(left - right) for left, right in zip(one, other, strict=True)) / 2


def _three(shares: Shares) -> list[float]:
    return [shares[bucket] for bucket in BUCKETS]

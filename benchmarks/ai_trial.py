"""Shares read through ISCO-08, tried where they can be compared: on Canada, which has crosswalks of its own.

The rule is that of the importer. Every link of the Canadian chain counts equally here, outvoted ones too: what
outvotes them are tables between Canada and the United States, which the other four countries lack. With them the
trial would flatter the method.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from ai_target import Target

from careercli.pages.ai import MISSED_BY
from careercli.record.bucket import BUCKETS
from careerdata.importers.ai.isco_shares import Through, distance, groups_of, members_of, through_or_none
from careerdata.importers.ai.occupation_shares import Shares
from careerdata.rows.crosswalk import CrosswalkRow

Line = dict[str, str]
Pair = tuple[Through, Shares]
"""An occupation read through ISCO, and its shares by the crosswalk of its own."""
COLUMNS = (*BUCKETS, "automated_2", "augmented_2", "automated_3", "augmented_3", "firm", "observed")
MISSED = {"automated": 4.4, "augmented": 6.7, "human": 7.8}
RANKS = {"automated": 0.866, "augmented": 0.891, "human": 0.916}
EITHER = {"near": 110, "broad": 134, "wide": 265}
"""What docs/methods/ai.md says of the trial: the mean distance by bucket, the rank correlation, how many of each."""


def trial(shares: Mapping[str, Line], canada: Sequence[Line], america: Sequence[Line]) -> Iterator[Target]:
    """How far Canadian shares through ISCO-08 lie from the direct ones."""
    pairs = compared(shares, canada, america)
    yield Target("Canada through ISCO: unit groups compared", 509, len(pairs))
    for bucket in BUCKETS:
        found, direct = [one.shares[bucket] for one, _ in pairs], [one[bucket] for _, one in pairs]
        missed = sum(abs(a - b) for a, b in zip(found, direct, strict=True)) / len(pairs)
        yield Target(f"Canada through ISCO: {bucket} off by", MISSED[bucket], round(missed, 2), 0.1)
        yield Target(
            f"Canada through ISCO: {bucket} rank corr.", RANKS[bucket], round(rank_correlation(found, direct), 3)
        )
    for quality, points in MISSED_BY.items():
        off = [_distance(pair) for pair in pairs if pair[0].quality == quality]
        yield Target(f"Canada through ISCO: {quality}, how many", EITHER[quality], len(off))
        yield Target(f"Canada through ISCO: {quality} off by", points, round(sum(off) / len(off), 2), 0.5)


def compared(shares: Mapping[str, Line], canada: Sequence[Line], america: Sequence[Line]) -> list[Pair]:
    """The Canadian unit groups that have shares both ways; `shares` by id, the others lines of the crosswalks."""
    rated = {key[3:]: _numbers(line) for key, line in shares.items() if key.startswith("us:")}
    members = members_of(groups_of(map(CrosswalkRow.model_validate, america)), rated)
    alike = (CrosswalkRow.model_validate({**line, "doubt": "", "weight": "", "rank": ""}) for line in canada)
    found = ((through_or_none(isco, members, rated), shares.get(f"ca:{noc}")) for noc, isco in groups_of(alike).items())
    return [(through, _numbers(line)) for through, line in found if through and line]


def _numbers(line: Line) -> Shares:
    return {column: float(line[column]) for column in COLUMNS}


def _distance(pair: Pair) -> float:
    through, direct = pair
    return distance([through.shares[bucket] for bucket in BUCKETS], [direct[bucket] for bucket in BUCKETS])


def rank_correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Spearman's, equal values sharing the mean of their places."""
    left, right = places(one), places(other)
    middle = (len(one) + 1) / 2
    together = sum((a - middle) * (b - middle) for a, b in zip(left, right, strict=True))
    apart = [sum((place - middle) ** 2 for place in side) for side in (left, right)]
    return float(together / (apart[0] * apart[1]) ** 0.5)


def places(values: Sequence[float]) -> list[float]:
    """The place of each value from below, 1 the lowest."""
    found = [0.0] * len(values)
    before = 0
    for _, group in groupby(sorted(range(len(values)), key=values.__getitem__), key=values.__getitem__):
        same = list(group)
        for at in same:
            found[at] = before + (len(same) + 1) / 2
        before += len(same)
    return found

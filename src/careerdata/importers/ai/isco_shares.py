"""The shares of every occupation of the countries that go through ISCO-08 (country.toml) → ai/shares_isco.csv.

None of these countries has a table to SOC or O*NET; each reaches the American occupations through ISCO-08, by the rule
below. Without shares: an occupation no link leads to ISCO from (three of Singapore's, one of Australia's),
the armed forces, a few where half of the ISCO groups or more have no American occupation with tasks, and the type
Germany has dropped.

The rule: an occupation falls into ISCO groups by weight: published shares where there are some, else 1/rank, else
equal. A group holds American occupations; one that leads to k groups gives each 1/k of itself, because the chained
table behind it is over-inclusive. Where a country reads O*NET occupations that are exactly one of a group's (Singapore,
esco_onet.py), those stand for the group instead, alike. The shares are the mean of the American occupations' shares by
the product.

Traps:
- never an `outvoted` pair
- American occupations below a hundredth of the weight are left out: single titles of an index bring in dozens
- where half the weight or more leads to groups without an American occupation, the rest would stand for the whole:
  no shares
- links that are official but `loose` give shares of work that is far apart: low confidence
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from careercli.record.bucket import BUCKETS
from careerdata.importers.ai.eloundou import SOURCE
from careerdata.importers.ai.occupation_shares import (
    DIRECT,
    Found,
    Parts,
    Shares,
    american_or_none,
    averaged,
    generals,
    parts_of,
    percent,
)
from careerdata.importers.ai.rated_tasks import read_rated_tasks
from careerdata.importers.links import us as crosswalk_us
from careerdata.importers.links.esco_onet import Exact
from careerdata.importers.links.through_isco import Side, links_of, sides
from careerdata.importers.table import Table
from careerdata.importers.us import onet
from careerdata.rows.ai import AiIscoShareRow, Country, Origins, Quality
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


NOWHERE = "none"
FORCES = "0"
"""The first digit of the armed forces in ISCO-08."""


class America(NamedTuple):
    """The American side: what each SOC occupation rests on, its shares, and the members of each ISCO group.

    `nearer`: the source of a nearer table than the chained one, and the groups it gives the members of.
    """

    found: Mapping[str, Found]
    rated: Mapping[str, Shares]
    tasks: Mapping[str, tuple[int, int]]
    members: Mapping[str, Weights]
    parts: Parts = MappingProxyType({})
    nearer: tuple[str, Collection[str]] = ("", ())

    def through(self, exact: Exact) -> "America":
        """The same with the O*NET occupations of a nearer table as the members of the groups that have some."""
        rated = {isco: generals(one for one in onets if one in self.parts) for isco, onets in exact.onets.items()}
        groups = {isco: dict.fromkeys(onets, 1 / len(onets)) for isco, onets in rated.items() if onets}
        found = {
            onet: Found(DIRECT, "exact", {onet: 1.0}, self.parts[onet].shares)
            for one in groups.values()
            for onet in one
        }
        return self._replace(
            found={**self.found, **found},
            rated={**self.rated, **{onet: one.shares for onet, one in found.items()}},
            members={**self.members, **groups},
            nearer=(exact.source, groups.keys()),
        )

    def sources(self, isco: Collection[str]) -> str:
        """The tables that lead from these groups to American occupations."""
        source, groups = self.nearer
        used = {source if one in groups else crosswalk_us.SOURCE for one in isco}
        return " ".join(sorted(used))


def tables(sources: Path) -> list[Table]:
    """One row for each occupation of these countries, with shares or the reason why it has none."""
    america = read_america(sources)
    return [
        Table("ai/shares_isco.csv", [row for side in sides(sources) for row in rows(side, america.through(side.exact))])
    ]


def read_america(sources: Path) -> America:
    """American occupations with shares; `tasks` counts those rated and all of each O*NET occupation."""
    parts = parts_of(read_rated_tasks(sources))
    groups = groups_of(links_of(crosswalk_us.tables(sources)))
    found = {soc: one for soc in {part.code for part in parts.values()} if (one := american_or_none(soc, parts))}
    rated = {soc: one.shares for soc, one in sorted(found.items())}
    tasks = {onet: (sum(t.is_rated for t in part.tasks), len(part.tasks)) for onet, part in parts.items()}
    return America(found, rated, tasks, members_of(groups, rated), parts)


def rows(side: Side, america: America) -> Iterator[AiIscoShareRow]:
    """The rows of one country, in the order of its codes."""
    groups = groups_of(side.links)
    loose = {link.code for link in side.links if link.doubt == "loose"}
    for code in side.codes:
        isco = groups.get(code, {})
        through = through_or_none(isco, america.members, america.rated) if isco and code not in side.dropped else None
        if through:
            row = _row(side, code, through, america)
            yield row.model_copy(update={"quality": "loose"}) if code in loose else row
        else:
            yield _none(side.country, code, "!dropped" if code in side.dropped else _reason(isco), side.source)


def _row(side: Side, code: str, through: Through, america: America) -> AiIscoShareRow:
    origins = _origins(through, america)
    counts = [america.tasks[onet] for onet in origins]
    return AiIscoShareRow(
        country=side.country,
        code=code,
        **{column: percent(share) for column, share in through.shares.items()},
        rated=str(sum(rated for rated, _ in counts)),
        tasks=str(sum(every for _, every in counts)),
        path=f"{side.source} {america.sources(through.isco)}",
        quality=through.quality,
        origins=_written(origins),
        isco=_written(through.isco),
        spread=f"{through.spread:.1f}",
        source=SOURCE,
    )


def _origins(through: Through, america: America) -> dict[str, float]:
    """The O*NET occupations behind the American ones, each by its part of their tasks."""
    found: defaultdict[str, float] = defaultdict(float)
    for soc, weight in through.socs.items():
        parts = america.found[soc].weights
        for one, part in parts.items():
            found[one] += weight * part / sum(parts.values())
    return found


def _written(weights: Weights) -> Origins:
    return " ".join(f"{key}:{weight:.4f}" for key, weight in sorted(weights.items()))


def _reason(isco: Collection[str]) -> str:
    if not isco:
        return "!no-isco-link"
    return "!military" if all(group.startswith(FORCES) for group in isco) else "!no-counterpart"


def _none(country: Country, code: str, reason: str, source: str) -> AiIscoShareRow:
    return AiIscoShareRow(
        country=country,
        code=code,
        **dict.fromkeys(BUCKETS, reason),
        rated="0",
        tasks="0",
        path=NOWHERE,
        quality="none",
        origins="",
        source=onet.SOURCE if reason in ("!military", "!no-counterpart") else source,
    )

"""What the labels of tasks add up to for an occupation: which O*NET occupations count, how much, how good the path is.

A SOC code reads its general O*NET occupation (`.00`) where that has rated tasks, else its specialties together.
Nothing published says how many people work in a specialty; pooled by number of tasks, specialties made nurses
diagnose and chief executives 41 % sustainability officers. Crosswalks give a specialty the weight of the general
occupation, so there too the general one stands for its SOC code where the crosswalk leads to it.

ca:32120 takes 29-2011.00 alone: the crosswalk drags in phlebotomists, the Dais table MRI technologists too.

The shares are in percent, as ai/shares.csv writes them. The tasks of one occupation are pooled by weight (Core 1,
Supplemental 0.5, `n/a` 1). Occupations that a crosswalk joins are averaged by its weights, so that one with many
tasks listed does not outweigh one with few.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from careercli.record.bucket import BUCKETS, DEFAULT_THRESHOLD, WEIGHTS, bucket_of, is_firm, shares, weigh
from careerdata.importers.ai.rated_tasks import RatedTask
from careerdata.importers.links.noc_onet import PLAIN_SOURCE, Origin, Weights
from careerdata.rows.ai import Country, Quality

THRESHOLDS = {"": DEFAULT_THRESHOLD, "_2": 2.0, "_3": 3.0}
"""The suffix of the columns, and the threshold they are at; `human` is the same at each."""

Shares = dict[str, float]


def percent(share: float) -> str:
    """Four decimals: a page rounds to one, and a figure rounded twice can go astray (82.3529, 82.35, 82.3)."""
    return f"{share:.4f}"


def weight(tasks: Iterable[RatedTask]) -> float:
    """The weight of the tasks that are rated."""
    return sum(WEIGHTS[one.task.type] for one in tasks if one.is_rated)


def pooled(tasks: Sequence[RatedTask]) -> Shares | None:
    """The shares of the tasks together, by column of ai/shares.csv; None when none is rated."""
    total = weight(tasks)
    if not total:
        return None
    found = {column: share for suffix in THRESHOLDS for column, share in _at(tasks, suffix)}
    found["firm"] = 100 * weight(one for one in tasks if is_firm(one.labels)) / total
    found["observed"] = 100 * weight(one for one in tasks if one.observed) / total
    return found


def _at(tasks: Sequence[RatedTask], suffix: str) -> Iterable[tuple[str, float]]:
    weights = weigh((bucket_of(one.labels, THRESHOLDS[suffix]), one.task.type) for one in tasks)
    parts = shares(weights) or {}
    return [(bucket + suffix, parts[bucket]) for bucket in BUCKETS if bucket != "human" or not suffix]


def averaged(parts: Sequence[tuple[float, Shares]]) -> Shares:
    """The mean of several occupations' shares, each after its weight; the weights need not add up to 1."""
    total = sum(weight for weight, _ in parts)
    return {column: sum(weight * shares[column] for weight, shares in parts) / total for column in parts[0][1]}


CHOSEN = {"ca:32120": "29-2011.00"}
GENERAL = ".00"
DIRECT = "direct"
HALF = 0.5


class Part(NamedTuple):
    """An O*NET occupation with rated tasks: the SOC code it is in, all its tasks, its shares."""

    code: str
    tasks: Sequence[RatedTask]
    shares: Shares


class Found(NamedTuple):
    """The shares of one occupation, and how they came: `path`, `quality` as in ai/shares.csv."""

    path: str
    quality: Quality
    weights: Weights
    shares: Shares


Parts = Mapping[str, Part]


def parts_of(tasks: Iterable[RatedTask]) -> dict[str, Part]:
    """Every O*NET occupation that has a rated task, by its code."""
    occupations: defaultdict[str, list[RatedTask]] = defaultdict(list)
    for one in tasks:
        occupations[one.task.onet].append(one)
    found = ((onet, members, pooled(members)) for onet, members in sorted(occupations.items()))
    return {onet: Part(members[0].task.code, members, shares) for onet, members, shares in found if shares}


def american_or_none(code: str, parts: Parts) -> Found | None:
    """The general O*NET occupation of the SOC code, or its specialties together where that has no rated tasks."""
    inside = [onet for onet, part in parts.items() if part.code == code]
    kept = generals(inside)
    if not kept:
        return None
    quality: Quality = "pooled" if len(kept) > 1 else "general" if len(inside) > 1 else "exact"
    return _pooled(kept, parts, quality)


def generals(onets: Iterable[str]) -> list[str]:
    """The O*NET occupations that count: the general one of each SOC code, its specialties where it is not there."""
    inside: defaultdict[str, list[str]] = defaultdict(list)
    for onet in onets:
        inside[onet[: -len(GENERAL)]].append(onet)
    return [onet for soc, every in inside.items() for onet in ([soc + GENERAL] if soc + GENERAL in every else every)]


def crossed_or_none(origin: Origin, parts: Parts) -> Found | None:
    """The mean of the O*NET occupations the crosswalk leads from, as far as they have tasks.

    A specialty's weight goes to the general occupation of its SOC code where the crosswalk leads to that too.
    """
    reached = {onet: weight for onet, weight in origin.weights.items() if onet in parts}
    if not reached:
        return None
    weights = dict.fromkeys(generals(reached), 0.0)
    for onet, part in reached.items():
        general = onet[: -len(GENERAL)] + GENERAL
        weights[general if general in weights else onet] += part
    shares = averaged([(weight, parts[onet].shares) for onet, weight in weights.items()])
    quality: Quality = "second" if origin.instead else _quality(origin.source, weights, parts)
    return Found(origin.source, quality, weights, shares)


def chosen_or_none(country: Country, code: str, parts: Parts) -> Found | None:
    """The one O*NET occupation the editors chose for this occupation, if they did."""
    onet = CHOSEN.get(f"{country}:{code}")
    return _pooled([onet], parts, "chosen") if onet else None


def _pooled(onets: Sequence[str], parts: Parts, quality: Quality) -> Found:
    shares = pooled([task for onet in onets for task in parts[onet].tasks])
    weights = {onet: weight(parts[onet].tasks) for onet in onets}
    return Found(DIRECT, quality, weights, shares or {})


def _quality(source: str, weights: Weights, parts: Parts) -> Quality:
    if len(weights) == 1:
        return "single"
    if source == PLAIN_SOURCE:
        return "unweighted"
    by_code: defaultdict[str, float] = defaultdict(float)
    for onet, part in weights.items():
        by_code[parts[onet].code] += part
    return "close" if max(by_code.values()) >= HALF * sum(weights.values()) else "mixed"

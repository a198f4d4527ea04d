"""Occupations near in what the work consists of and asks: the contract `similar/1`, and whose work stands for whose."""

from collections.abc import Iterable
from typing import NotRequired, TypedDict

from careercli.model.figure import Figure
from careercli.model.occupation import Level

STANDING, BESIDE = 3, 0.5
"""American occupations that stand for one of another country: at most three, each with half the best one's score."""
DESCRIBED = ("us", "ca")
"""Countries whose publishers describe the work itself; the others read theirs through American counterparts."""


REASONS = {
    "undescribed": "its activities are not described here ({why})",
    "unreached": "no American occupation whose work is described stands for it",
    "no-figure": "it has no figure here for {axes}, so nothing can be better or worse",
    "none-better": "none of the {n} nearest is better in {axes}",
}
"""Why nothing near is told; message ids."""
SCALES = {"us": "percentile among occupations", "ca": "level 0 to 5"}
"""What the figures of skills say, by country; message ids."""


class SkillGap(TypedDict):
    """A skill asked for more there than here; both as `scale` says."""

    skill: str
    here: float
    there: float
    scale: str
    source: str


class SharedWork(TypedDict):
    """What carries over: activities both have (`shared` of `there`, the first ones by name)."""

    shared: int
    there: int
    activities: list[str]


class NewWork(TypedDict):
    """What is missing: the first activities, the widest gaps of skills, what one must hold there to do the work."""

    activities: list[str]
    skills: list[SkillGap]
    must_hold: list[str]


class Abroad(TypedDict):
    """The best counterpart of a similar occupation in the country asked for; `reason`: why there is none."""

    country: str
    id: NotRequired[str]
    title: NotRequired[str]
    quality: NotRequired[str]
    score: NotRequired[float]
    pay_median: NotRequired[Figure]
    currency: NotRequired[str]
    reason: NotRequired[str]


class SimilarLine(TypedDict):
    """An occupation of the same country whose work is near that of `of`: `score` 0 to 1 (method `similar/1`).

    `derived`: the country publishes no such description; `via` are the American occupations that stand for this one,
    `of_via` those that stand for `of`. `pay_change_percent` is against the median of `of`; `demand` is openings a year
    per 100 workers. `better`: the axes asked for, on all of which it improves. `warning`: what to know before using its
    figures.
    """

    of: str
    id: str
    country: str
    code: str
    title: str
    own_title: NotRequired[str]
    level: Level
    score: float
    method: str
    derived: bool
    via: list[str]
    of_via: list[str]
    pay_median: Figure
    pay_derived: bool
    pay_source: Figure | str
    pay_change_percent: NotRequired[float]
    currency: str
    ai_automated: Figure
    growth_percent: Figure
    outlook_source: Figure | str
    demand: Figure
    rating: NotRequired[Figure]
    better: list[str]
    carries: SharedWork
    missing: NewWork
    there: NotRequired[list[Abroad]]
    warning: NotRequired[str]
    sources: list[str]


def standing_for(candidates: Iterable[tuple[str, float]]) -> dict[str, float]:
    """American id → weight, adding up to 1, of those that stand for an occupation among its counterparts."""
    found = sorted(
        ((score, key) for key, score in candidates if key.startswith("us:")), key=lambda one: (-one[0], one[1])
    )
    kept = [(score, key) for score, key in found[:STANDING] if score >= BESIDE * found[0][0]]
    total = sum(score for score, _ in kept)
    return {key: score / total for score, key in kept}

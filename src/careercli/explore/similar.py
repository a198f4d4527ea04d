"""Occupations near one in activities, skills and interests: what carries over, what is missing, what is better."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.catalogue import cards, links, similar
from careercli.errors import UsageError
from careercli.explore.match import UNENGLISH
from careercli.model import figure
from careercli.model.figure import amount_or_none, lowest_or_none
from careercli.model.similar import DESCRIBED, REASONS, standing_for

if TYPE_CHECKING:
    from careercli.explore.naming import Named
    from careercli.model.listing import OccupationLine
    from careercli.model.occupation import Occupation
    from careercli.model.similar import Abroad, NewWork, SharedWork, SimilarLine, SkillGap

METHOD = "similar/1"
MOST = 20
NAMED = 5
"""Activities named of each kind; the count is of all."""
GAPS = {"level 0 to 5": 1.0, "percentile among occupations": 20.0}
"""From which difference a skill is told as missing."""
RESTS_ON = {"us": ["us-onet-30-1", "us-ep-2024"], "ca": ["ca-oasis-2023", "us-onet-30-1"]}
"""Whose description of the work the score rests on."""
AXES = ("pay", "ai", "growth", "demand")


class Near(NamedTuple):
    """The answer for one occupation; `reason`: why it is empty, with its values; `left_out`: ones without figures."""

    of: str
    found: list[SimilarLine]
    reason: str = ""
    values: Mapping[str, str] = MappingProxyType({})
    left_out: int = 0


class Asked(NamedTuple):
    """What every line is told against: the occupation's card, line and work, the axes and the countries asked for."""

    card: Occupation
    line: OccupationLine
    work: Work
    better: Sequence[str]
    to: Sequence[str]


class Work(NamedTuple):
    """What is compared of an occupation: activities by id, skills, and whose they are where not its own."""

    activities: dict[str, str]
    skills: dict[str, Any]
    via: list[str]


def check_axes(text: str | None) -> list[str]:
    """The axes of `pay,ai`; UsageError lists them."""
    if text is None:
        return []
    named = [part.strip() for part in text.split(",") if part.strip()]
    unknown = [name for name in named if name not in AXES]
    if unknown or not named:
        raise UsageError(f"No axis `{', '.join(unknown)}`", f"Axes: {', '.join(AXES)}, as in `--better pay,ai`.")
    return list(dict.fromkeys(named))


def similar_to(named: Named, better: Sequence[str] = (), to: Sequence[str] = (), most: int = MOST) -> Near:
    """At most `most` (0: all at hand) occupations near this one, the nearest first; `better`: only those that improve
    on every one of these axes; `to`: with the best counterpart of each in these countries."""
    near = similar.near(named.id)
    lines = similar.lines([named.id, *(key for key, _ in near)])
    here = lines[named.id]
    card = cards.load_card(named.id).record
    if not near:
        return Near(named.id, [], *_why_none(card))
    absent = [axis for axis in better if _figure(here, axis) is None]
    if absent:
        return Near(named.id, [], REASONS["no-figure"], {"axes": ", ".join(absent)})
    kept = [(key, score) for key, score in near if all(_better(here, lines[key], axis) for axis in better)]
    unknown = sum(any(_figure(lines[key], axis) is None for axis in better) for key, _ in near)
    if not kept:
        values = {"n": str(len(near)), "axes": ", ".join(better)}
        return Near(named.id, [], REASONS["none-better"], values, unknown)
    asked = Asked(card, here, work_of(card), better, to)
    return Near(named.id, [_line(asked, lines[key], score) for key, score in kept[: most or None]], left_out=unknown)


def _why_none(card: Occupation) -> tuple[str, dict[str, str]]:
    if card["country"] not in DESCRIBED:
        return REASONS["unreached"], {}
    missing = card["ai"]["shares"].get("missing", "not-known-here") if card["ai"] else "not-known-here"
    return REASONS["undescribed"], {"why": figure.REASONS.get(missing, missing)}


def demand(line: OccupationLine) -> float | None:
    """Openings a year per 100 workers, where both are published."""
    openings, workers = amount_or_none(line["openings_per_year"]), amount_or_none(line["employment"])
    return round(100 * openings / workers, 1) if openings is not None and workers else None


def _figure(line: OccupationLine, axis: str) -> float | None:
    if axis == "demand":
        return demand(line)
    names = {"pay": "pay_median", "ai": "ai_automated", "growth": "growth_percent"}
    return lowest_or_none(cast("dict[str, object]", line)[names[axis]])


def _better(here: OccupationLine, there: OccupationLine, axis: str) -> bool:
    one, other = _figure(here, axis), _figure(there, axis)
    if one is None or other is None:
        return False
    return other < one if axis == "ai" else other > one


def work_of(card: Occupation) -> Work:
    """What the work consists of: its own country's description, else that of the American occupation nearest to it."""
    if card["country"] in DESCRIBED:
        return Work(activities_of(card), {one["name"]: one for one in card["work"].get("skills", [])}, [])
    weights = standing_for((one.id, one.score) for one in links.candidates(card["id"]) if similar.near(one.id))
    if not weights:
        return Work({}, {}, [])
    nearest = cards.load_card(next(iter(weights))).record
    return work_of(nearest)._replace(via=list(weights))


def activities_of(card: Occupation) -> dict[str, str]:
    """Id → name of the activities, those with most core tasks first; Canadian ones are read through O*NET."""
    if card["work"]["activities"]:
        return {one["dwa"]: one["title"].rstrip(".") for one in card["work"]["activities"]}
    rated = [one for bucket in card["ai"]["activities"].values() for one in bucket] if card["ai"] else []
    rated.sort(key=lambda one: (not one["core"], -one["tasks"], one["title"]))
    return {one["dwa"]: one["title"].rstrip(".") for one in rated}


def _line(asked: Asked, there: OccupationLine, score: float) -> SimilarLine:
    here, mine = asked.line, asked.work
    read = cards.load_card(there["id"])
    other = read.record
    theirs = work_of(other)
    openings = demand(there)
    record: dict[str, Any] = {
        "of": here["id"],
        "id": there["id"],
        "country": there["country"],
        "code": there["code"],
        "title": there["title"],
        "level": other["level"],
        "score": score,
        "method": METHOD,
        "derived": there["country"] not in DESCRIBED,
        "via": theirs.via,
        "of_via": mine.via,
        "pay_median": there["pay_median"],
        "pay_derived": there["pay_derived"],
        "pay_source": there["pay_source"],
        "currency": there["currency"],
        "ai_automated": there["ai_automated"],
        "growth_percent": there["growth_percent"],
        "outlook_source": there["outlook_source"],
        "demand": openings if openings is not None else {"missing": "not-known-here"},
        "better": list(asked.better),
        "carries": _carries(mine, theirs),
        "missing": _missing(asked.card, other, mine, theirs),
        "sources": _sources(there),
    }
    change = _change(here, there)
    own = cast("dict[str, Any]", there)
    record |= {"pay_change_percent": change} if change is not None else {}
    record |= {"own_title": other["title"][UNENGLISH[there["country"]]]} if there["country"] in UNENGLISH else {}
    record |= {"rating": own["rating"]} if "rating" in own else {}
    record |= {"warning": " ".join(read.warnings)} if read.warnings else {}
    if asked.to:
        record["there"] = [_abroad(there["id"], country) for country in asked.to]
    return cast("SimilarLine", record)


def _change(here: OccupationLine, there: OccupationLine) -> float | None:
    """How much more the median is there, in percent; None where one of the two is no number."""
    one, other = amount_or_none(here["pay_median"]), amount_or_none(there["pay_median"])
    return round(100 * (other / one - 1), 1) if one and other is not None else None


def _carries(mine: Work, theirs: Work) -> SharedWork:
    shared = [name for dwa, name in theirs.activities.items() if dwa in mine.activities]
    return {"shared": len(shared), "there": len(theirs.activities), "activities": shared[:NAMED]}


def _missing(card: Occupation, other: Occupation, mine: Work, theirs: Work) -> NewWork:
    new = [name for dwa, name in theirs.activities.items() if dwa not in mine.activities]
    held = set(must_hold(card))
    asked = [name for name in must_hold(other) if name not in held]
    return {"activities": new[:NAMED], "skills": _gaps(mine, theirs), "must_hold": asked[:NAMED]}


def _gaps(mine: Work, theirs: Work) -> list[SkillGap]:
    pairs = ((mine.skills[name], skill) for name, skill in theirs.skills.items() if name in mine.skills)
    wide = [(one, two) for one, two in pairs if two["value"] - one["value"] >= GAPS[two["scale"]]]
    wide.sort(key=lambda pair: (pair[0]["value"] - pair[1]["value"], pair[1]["name"]))
    return [
        {
            "skill": two["name"],
            "here": one["value"],
            "there": two["value"],
            "scale": two["scale"],
            "source": two["source"],
        }
        for one, two in wide[:NAMED]
    ]


def must_hold(card: Occupation) -> list[str]:
    """The names of what one must hold to do the work, somewhere or everywhere, each once."""
    mandatory = (one["name"] for one in card["credentials"] if one["status"].startswith("mandatory"))
    return list(dict.fromkeys(mandatory))


def _sources(line: OccupationLine) -> list[str]:
    named: Iterable[object] = (line["pay_source"], line["outlook_source"])
    described = RESTS_ON.get(line["country"], [*RESTS_ON["us"], "career-match"])
    path = line["ai_path"].split() if isinstance(line["ai_path"], str) and line["ai_path"] != "direct" else []
    rated = ["ai-eloundou-2023", *path] if amount_or_none(line["ai_automated"]) is not None else []
    return list(dict.fromkeys([*described, *(key for key in named if isinstance(key, str)), *rated]))


def _abroad(occupation: str, country: str) -> Abroad:
    """The best counterpart there, with its pay in that country's money."""
    best = next((one for one in links.candidates(occupation) if one.id.startswith(f"{country}:")), None)
    if best is None:
        return {"country": country, "reason": "no link known here"}
    line = similar.lines([best.id])[best.id]
    return {
        "country": country,
        "id": best.id,
        "title": line["title"],
        "quality": best.quality,
        "score": best.score,
        "pay_median": line["pay_median"],
        "currency": line["currency"],
    }

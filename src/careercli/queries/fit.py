"""Whom the work suits: a profile's words, interests, skills and conditions; elsewhere through a counterpart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from careercli.atlas import cards, links, places, skills
from careercli.record.similar import ACTIVITIES, ENGLISH, SKILLS, fits
from careercli.text.text import Text, text
from careercli.words.fit import suited

if TYPE_CHECKING:
    from careercli.atlas.links import Candidate
    from careercli.record.fit import Fit, Skill, Through
    from careercli.record.occupation import Occupation

STRONGEST = 5
LEAST_LEVEL = 2
"""A level of OaSIS below which a skill is not called asked for, however rare it is."""
READ = ("interests", "interests_source", "skills", "top_skills")
"""What is read through a counterpart where the country publishes none of it."""
OWN_WORDS = ("interests", "skills", "suits", "avoid", "context")


def fit_of(record: Occupation, t: Text | None = None) -> Fit:
    """The record's fit with skills, a sentence and conditions, in the language of `t` (English for programs).

    What its country does not publish comes from the first counterpart that has it and is similar enough; else
    `missing` says why there is nothing.
    """
    t = t or text()
    found = _with_skills(record)
    described = places.country(record["country"])["describes"]
    if SKILLS not in described and not found["interests"]:
        found |= _of_counterpart(record, SKILLS, READ, "through")
    if "context" not in found and ACTIVITIES not in described:
        found |= _of_counterpart(record, ACTIVITIES, ("context",), "context_through")
    if "through" in found:
        found["derived"] = True
    if sentence := suited(found["interests"], t):
        found["suited"] = sentence
    if not any(found.get(key) for key in OWN_WORDS):
        found["missing"] = t(f"fit.missing.{_why(record)}")
    return cast("Fit", found)


def _of_counterpart(record: Occupation, what: str, keys: Iterable[str], name: str) -> dict[str, Any]:
    """What the first good counterpart in a country that describes `what` has of these keys, and who that is; nothing
    where none has any."""
    for one in _counterparts(record, what):
        other = cards.load_card(one.id).record
        there = _with_skills(other)
        known = {key: there[key] for key in keys if there.get(key)}
        if known:
            return {**known, name: _named(one, other)}
    return {}


def counterpart(record: Occupation, what: str) -> Occupation | None:
    """The best counterpart that may stand for an occupation in a country that describes `what`; None without one."""
    best = next(iter(_counterparts(record, what)), None)
    return cards.load_card(best.id).record if best else None


def _counterparts(record: Occupation, what: str) -> list[Candidate]:
    """The counterparts that may stand for an occupation, the best first."""
    found = [one for one in _described(record, what) if _fits(record, one)]
    return sorted(found, key=lambda one: (-one.score, one.id))


def _described(record: Occupation, what: str) -> list[Candidate]:
    """The counterparts in countries that describe `what`."""
    countries = places.describing(what)
    return [one for one in links.candidates(record["id"]) if one.id.partition(":")[0] in countries]


def _fits(record: Occupation, one: Candidate) -> bool:
    return fits(one, translated=places.country(record["country"])["titles_in"] != ENGLISH)


def _named(one: Candidate, other: Occupation) -> Through:
    return {
        "id": one.id,
        "title": other["title"],
        "quality": one.quality,
        "score": one.score,
        "source": "career-match",
    }


def _with_skills(record: Occupation) -> dict[str, Any]:
    """The card's fit with the skills it asks more of than other occupations of its country."""
    found: dict[str, Any] = dict(record["fit"])
    every = record["work"].get("skills", [])
    means = skills.norms(record["country"]) if every else {}
    ordered = sorted(every, key=lambda one: (-_above(one, means), one["name"]))
    wanted = [one for one in ordered if not means or (one["value"] >= LEAST_LEVEL and _above(one, means) > 0)]
    if not wanted:
        return found
    shown = wanted[:STRONGEST]
    found["skills"] = shown
    if means:
        found["more_skills"] = len(wanted) - len(shown)
    return found


def _above(one: Skill, means: Mapping[str, tuple[float, float]]) -> float:
    """How far a level is above the mean of all occupations, in standard deviations; a percentile is its own measure."""
    if one["name"] not in means:
        return one["value"]
    middle, spread = means[one["name"]]
    return (one["value"] - middle) / spread if spread else 0.0


def _why(record: Occupation) -> str:
    """Why nothing is known: no counterpart, only doubtful ones, or none with anything published."""
    best = max(_described(record, SKILLS), key=lambda one: one.score, default=None)
    if best is None:
        return "unreached"
    return "empty" if _fits(record, best) else "doubtful"

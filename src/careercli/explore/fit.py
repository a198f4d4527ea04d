"""Whom the work suits: a profile's words, interests and the skills asked most; elsewhere through a counterpart."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.catalogue import cards, links
from careercli.model.similar import DESCRIBED

if TYPE_CHECKING:
    from careercli.model.occupation import Fit, Occupation

STRONGEST = 5


def fit_of(record: Occupation) -> Fit:
    """The record's fit with the skills asked most; where its country describes no work, interests and skills of the
    best American or Canadian counterpart, which `through` names."""
    own = record["fit"]
    if record["country"] in DESCRIBED:
        return _with_skills(own, record)
    found = [one for one in links.candidates(record["id"]) if one.id.partition(":")[0] in DESCRIBED]
    best = max(found, key=lambda one: one.score, default=None)
    if best is None or own["interests"]:
        return own
    other = cards.load_card(best.id).record
    there = _with_skills(other["fit"], other)
    told = {key: there[key] for key in ("interests", "interests_source", "skills") if key in there}
    if not told["interests"] and "skills" not in told:
        return own
    through = {"id": best.id, "title": other["title"], "quality": best.quality, "source": "career-match"}
    return cast("Fit", {**own, **told, "through": through})


def _with_skills(fit: Fit, record: Occupation) -> Fit:
    """The fit with the skills of the highest figures."""
    skills = sorted(record["work"].get("skills", []), key=lambda one: (-one["value"], one["name"]))
    return cast("Fit", {**fit, "skills": skills[:STRONGEST]}) if skills else fit

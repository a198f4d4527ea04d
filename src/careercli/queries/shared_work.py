"""What the work of two occupations shares and what is new in one of them: activities, skills, schooling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.atlas import cards, places, similar
from careercli.record.schooling import entry_level_or_none
from careercli.record.similar import SKILLS

if TYPE_CHECKING:
    from careercli.record.fit import Skill
    from careercli.record.occupation import Occupation
    from careercli.record.similar import Schooling, SharedWork, SkillGap

GAPS = {"level 0 to 5": 1.0, "percentile among occupations": 20.0}
"""From which difference a skill is told as missing."""
NAMED = 5
"""Skills named of those that are missing."""


class Work(NamedTuple):
    """What is compared of an occupation: activities by id, skills, and whose they are where not its own."""

    activities: dict[str, str]
    skills: dict[str, Skill]
    via: dict[str, float]
    whose: str = ""


def work_of(card: Occupation) -> Work:
    """What the work consists of: its own activities and skills, else those of the one that best stands for it.

    A country that describes skills but no activities keeps its own skills.
    """
    own: dict[str, Any] = {one["name"]: one for one in card["work"].get("skills", [])}
    via = similar.via(card["id"])
    if not via:
        return Work(_activities(card), own, {})
    best = cards.load_card(next(iter(via))).record
    described = SKILLS in places.country(card["country"])["describes"]
    skills = own if described else {one["name"]: one for one in best["work"].get("skills", [])}
    return Work(_activities(best), skills, via, best["id"])


def _activities(card: Occupation) -> dict[str, str]:
    """Id → name of the activities, those with most core tasks first."""
    return {one["dwa"]: one["title"].rstrip(".") for one in card["work"]["activities"]}


def carries(mine: Work, theirs: Work) -> SharedWork:
    """The activities of `theirs` that are done here, too."""
    shared = [name for dwa, name in theirs.activities.items() if dwa in mine.activities]
    record: SharedWork = {"shared": len(shared), "there": len(theirs.activities), "activities": shared}
    return {**record, "whose": theirs.whose} if theirs.whose else record


def new_there(mine: Work, theirs: Work) -> list[str]:
    """The activities only `theirs` has."""
    return [name for dwa, name in theirs.activities.items() if dwa not in mine.activities]


def gaps(mine: Work, theirs: Work) -> list[SkillGap]:
    """The skills asked for more there, the widest gap first."""
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


def schooling_or_none(card: Occupation) -> Schooling | None:
    """What entry typically takes, where it has a place on ISCED 2011."""
    stage = entry_level_or_none(card["education"])
    if stage is None:
        return None
    sources = list(dict.fromkeys((stage["source"], stage["isced_source"])))
    return {
        "stage": stage["stage"],
        "isced_low": stage["isced_low"],
        "isced_high": stage["isced_high"],
        "sources": sources,
    }


def asks_more(here: Schooling, there: Schooling) -> bool:
    """Whether entry there takes a higher level: its lowest is above here's, or as low and its highest above."""
    return (there["isced_low"], there["isced_high"]) > (here["isced_low"], here["isced_high"])

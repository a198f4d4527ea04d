"""What an occupation needs, and from one to another what carries over, what is missing, what is no longer needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import cards, links, skills
from careercli.errors import UsageError
from careercli.queries.sources import named_in, named_sources
from careercli.record.finished import Finished
from careercli.record.pages.skills import ChangePage, SkillsPage
from careercli.record.skills import STEP, borrowed, esco_of, matters, own_of, weight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from careercli.queries.named import Named
    from careercli.record.card import Card
    from careercli.record.skills import NeededSkill, SkillGroup
    from careercli.record.skills_answer import SkillChange, SkillPair, SkillSide, SkillsOf
    from careercli.text.text import Text

KINDS = ("carries", "missing_skills", "unneeded")
"""What may change of a skill, as a record names it."""
NO_LINK = "no-isco-link"
"""Why an occupation has no skills, and why two cannot be compared: one of them has neither levels nor a unit group."""
MEASURES: tuple[Callable[[Sequence[NeededSkill]], list[NeededSkill]], ...] = (own_of, esco_of)
"""What two occupations may be compared by, what says most first; never a mix."""


def skills_of(found: Sequence[Named], t: Text | None = None) -> Finished:
    """What each occupation needs."""
    every = [(card, _of(card)) for card in (cards.load_card(named.id) for named in found)]
    records = [record for _, record in every]
    sources = named_sources(set(named_in(records)))
    return Finished(
        records if len(records) > 1 else records[0],
        SkillsPage(every, sources, _titles([record.get("group") for record in records], t)) if t else None,
        sources,
    )


def change(named: Named, to: Named, t: Text | None = None) -> Finished:
    """From one occupation to another. Raises UsageError for the same one twice."""
    if named.id == to.id:
        raise UsageError("error.skills.same", "error.skills.same.hint", id=named.id)
    here, there = (cards.load_card(one.id) for one in (named, to))
    mine, theirs = _of(here), _of(there)
    record = changes(mine, theirs)
    sources = named_sources({*record["sources"], *_of_groups(record)})
    titles = _titles([mine.get("group"), theirs.get("group")], t)
    return Finished(record, ChangePage(record, here, there, sources, titles) if t else None, sources)


def _of(card: Card) -> SkillsOf:
    """What one occupation needs, the skills of its unit group last."""
    record = card.record
    own = skills.skill_set(record["id"])
    found: SkillsOf = {
        "id": record["id"],
        "title": record["title"],
        "skills": [*own["skills"]],
        "tasks": own.get("tasks", []),
        "technology": record["work"]["technology"],
    }
    work = record["work"]
    if found["technology"] and "source" in work:
        found["technology_source"] = work["source"]
    if "group" in own:
        group = own["group"]
        found["group"] = group
        found["group_title"] = links.groups([group["isco"]])[group["isco"]]["en"]
        found["skills"] += borrowed(skills.skill_set(f"isco:{group['isco']}")["skills"], group["isco"])
    if not found["skills"]:
        found["missing"] = {"skills": NO_LINK}
    return found


def _titles(groups: Sequence[SkillGroup | None], t: Text | None) -> dict[str, str]:
    """The names of unit groups in the reader's language, as far as somebody publishes them in it."""
    codes = sorted({group["isco"] for group in groups if group})
    if not t or not codes:
        return {}
    return {isco: names.get(t.lang, names["en"]) for isco, names in links.groups(codes).items()}


class Both(NamedTuple):
    """A skill in two occupations; None where one of them does not name it."""

    here: NeededSkill | None
    there: NeededSkill | None


def changes(mine: SkillsOf, theirs: SkillsOf) -> SkillChange:
    """What changes between what two occupations need, by the first measure both have."""
    record: SkillChange = {
        "here": _side(mine),
        "there": _side(theirs),
        "carries": [],
        "missing_skills": [],
        "unneeded": [],
        "sources": [],
    }
    pair = _common(mine["skills"], theirs["skills"])
    if pair is None:
        record["missing"] = {"scale": NO_LINK}
        return record
    here, there = pair
    record["scale"] = there[0]["scale"]
    record["sources"] = list(dict.fromkeys(one["source"] for one in (*here, *there)))
    for both in _paired(here, there):
        if kind := _kind_or_none(both):
            record[kind].append(_pair(both))  # type: ignore[literal-required]
    for kind in KINDS:
        record[kind].sort(key=_most_first)  # type: ignore[literal-required]
    return record


def _most_first(pair: SkillPair) -> tuple[float, float]:
    """What matters most, of equals the widest gap; then as the publisher's skills are ordered."""
    return -pair["weight"], -abs(pair["there"] - pair["here"])


def _side(found: SkillsOf) -> SkillSide:
    side: SkillSide = {"id": found["id"], "title": found["title"]}
    if "group" in found:
        side["group"], side["group_title"] = found["group"], found["group_title"]
    return side


def _common(
    mine: Sequence[NeededSkill], theirs: Sequence[NeededSkill]
) -> tuple[list[NeededSkill], list[NeededSkill]] | None:
    """The skills of both in the first measure both have: the levels of one publisher, or else ESCO's skills."""
    for measure in MEASURES:
        here, there = measure(mine), measure(theirs)
        scales = {(one["scale"], one["source"] if measure is own_of else "") for one in (*here, *there)}
        if here and there and len(scales) == 1:
            return here, there
    return None


def _paired(here: Sequence[NeededSkill], there: Sequence[NeededSkill]) -> Iterator[Both]:
    mine, theirs = ({(one["kind"], one["name"]): one for one in side} for side in (here, there))
    for name in dict.fromkeys([*theirs, *mine]):
        yield Both(mine.get(name), theirs.get(name))


def _kind_or_none(both: Both) -> str | None:
    """Where a skill belongs; nowhere when neither occupation really needs it."""
    here, there = both
    if there and matters(there):
        known = bool(here) if _is_named_only(there) else _level(here) > there["level"] - STEP
        return "carries" if known else "missing_skills"
    if here and matters(here) and (not there if _is_named_only(here) else _level(there) <= here["level"] - STEP):
        return "unneeded"
    return None


def _is_named_only(one: NeededSkill) -> bool:
    """Whether its publisher says that a job needs the skill, and not how much of it."""
    return "jobs" in one


def _level(one: NeededSkill | None) -> float:
    return one["level"] if one else 0.0


def _pair(both: Both) -> SkillPair:
    one = both.there if both.there and matters(both.there) else both.here
    assert one is not None, "a pair has at least one side"
    return {
        "name": one["name"],
        "kind": one["kind"],
        "here": _level(both.here),
        "there": _level(both.there),
        "weight": round(weight(one), 2),
    }


def _of_groups(record: SkillChange) -> set[str]:
    """The sources of the links to unit groups."""
    return {side["group"]["source"] for side in (record["here"], record["there"]) if "group" in side}


def skill_rows(data: SkillsOf | list[SkillsOf]) -> list[dict[str, object]]:
    """A row for each skill of each occupation, for tables; a wider group by its code."""
    every = data if isinstance(data, list) else [data]
    return [
        {"id": found["id"], **one, "of_group": one["of_group"]["code"] if "of_group" in one else ""}
        for found in every
        for one in found["skills"]
    ]


def change_rows(found: SkillChange) -> list[dict[str, object]]:
    """A row for each skill, with whether it carries over, is missing or is no longer needed."""
    ids = {"here": found["here"]["id"], "there": found["there"]["id"]}
    return [
        {
            **ids,
            "change": kind,
            "name": pair["name"],
            "kind": pair["kind"],
            "level_here": pair["here"],
            "level_there": pair["there"],
            "weight": pair["weight"],
            "scale": found.get("scale", ""),
        }
        for kind in KINDS
        for pair in found[kind]  # type: ignore[literal-required]
    ]

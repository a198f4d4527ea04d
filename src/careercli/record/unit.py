"""The text on an ISCO-08 unit group, as programs read it in the record of an occupation that belongs to the group."""

from typing import NotRequired, TypedDict


class Learn(TypedDict):
    """A skill worth learning; `listed_in`: the list that has it: `onet-technology`, `onet-activity` or `skill`."""

    name: str
    listed_in: NotRequired[str]


class UnitName(TypedDict):
    """A unit group and its name in English."""

    isco: str
    title: str


class Unit(TypedDict):
    """What the work of a unit group is like, in words of the editors; no figure is in them.

    `quality`: how the occupation is linked to the group (exact, close, broad, split, partial). `part` where the group
    is only a part of the occupation's work, or not known to be most of it; `others`: the other groups it falls into.
    `day`: what is done in a normal week. `ai_changes`, `ai_advice`, `entry_level`, `ladder` and `study` are sentences.
    `verdict`: how far AI reaches into this occupation (record/verdict.py), null where its shares are not known.
    `sources`: what was read before writing; `source`: the text itself.
    """

    isco: str
    title: str
    quality: str
    part: bool
    others: list[UnitName]
    day: list[str]
    suits: list[str]
    not_for: list[str]
    ai_changes: str
    ai_advice: str
    entry_level: str
    learn: list[Learn]
    ladder: str
    growth_areas: list[str]
    study: str
    verdict: str | None
    sources: list[str]
    by: str
    written: str
    source: str

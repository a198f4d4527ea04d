"""What an occupation needs on a page: levels on one axis, technology, ESCO's skills, time by task; and what changes."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import (
    Block,
    Bullets,
    Cell,
    Chart,
    ChartRow,
    Column,
    Document,
    Grid,
    Heading,
    Note,
    Prose,
    Section,
)
from careercli.pages.document import document, joined
from careercli.record.skills import FULL, JOBS, KNOWLEDGE, esco_of, own_of
from careercli.text.slug import slug

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.card import Card
    from careercli.record.pages.skills import ChangePage, SkillsPage
    from careercli.record.skills import NeededSkill, SkillGroup, TaskTime
    from careercli.record.skills_answer import SkillChange, SkillPair, SkillSide, SkillsOf
    from careercli.text.text import Text

EVERY = 10_000
HEAD = 3
"""Skills the answer names."""
STEPS, MOST = (1, 2, 5, 10, 20, 25), 7
"""What an axis may be divided by, and into how many steps."""


class Room(NamedTuple):
    """How many lines or names of each kind a page has room for."""

    levels: int = EVERY
    knowledge: int = EVERY
    tools: int = EVERY
    essential: int = EVERY
    tasks: int = EVERY
    pairs: int = EVERY


ALL = Room()


def page(record: SkillsPage, t: Text, rows: int | None = None) -> Document:
    """Everything each occupation needs."""
    return joined([one(card, found, record, t, ALL) for card, found in record.occupations], t)


def one(card: Card, found: SkillsOf, record: SkillsPage, t: Text, room: Room) -> Document:
    """The page of one occupation."""
    blocks: list[Block] = [*sections(found, record.groups, t, room)]
    if not found["skills"]:
        blocks.append(Note(t("pages.skills.none"), "missing"))
    return document(
        t.title(card.record["title"]), t("pages.skills.subtitle", id=found["id"]), blocks, record.sources, t
    )


def section(skills: Sequence[NeededSkill], t: Text) -> list[Block]:
    """The section of an occupation's whole page: the few it needs most."""
    if not skills:
        return []
    blocks: list[Block] = [Heading(t("pages.skills.heading"))]
    if own := own_of(skills):
        blocks += [_chart(own, t), Prose(_measured(own, t), "dim", _refs(own))]
    if borrowed := esco_of(skills):
        blocks += [Prose(t.wider(t("pages.skills.essential"), "borrowed_from" in borrowed[0]), "", _refs(borrowed))]
        blocks.append(Bullets(_needed_in(borrowed, t)))
    return blocks


def sections(found: SkillsOf, groups: Mapping[str, str], t: Text, room: Room) -> list[Section]:
    """What is known, by kind; each section with what the figures are."""
    own = own_of(found["skills"])
    knowledge = [one for one in own if one["kind"] == KNOWLEDGE]
    others = [one for one in own if one["kind"] != KNOWLEDGE]
    made = [
        _levels("skills", others, room.levels, t, measured=True),
        _levels("knowledge", knowledge, room.knowledge, t, measured=not others),
        _technology(found, room.tools, t),
        _essential(found, groups, room.essential, t),
        _tasks(found["tasks"], room.tasks, t),
    ]
    return [section for section in made if section.blocks]


def _section(label: str, blocks: Sequence[Block], t: Text) -> Section:
    return Section(t(f"pages.skills.label.{label}"), tuple(blocks))  # type: ignore[arg-type]


def _levels(label: str, own: Sequence[NeededSkill], room: int, t: Text, *, measured: bool) -> Section:
    """The answer in words, the levels on one axis and, once a page, what they are."""
    if not own:
        return _section(label, [], t)
    named = t.listed(one["name"] for one in own[:HEAD])
    answer = Prose(t.wider(t(f"pages.skills.most.{label}", names=named), own[0].get("of_group")), "strong", _refs(own))
    left = len(own) - room
    more = [t.n("pages.skills.more", left)] if left > 0 else []
    note = t.joined([_measured(own, t) if measured else "", *more])
    return _section(label, [answer, _chart(own[:room], t), *([Prose(note, "dim")] if note else [])], t)


def _refs(skills: Sequence[NeededSkill]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one["source"] for one in skills))


def _chart(skills: Sequence[NeededSkill], t: Text) -> Chart:
    full = FULL[skills[0]["scale"]]
    rows = tuple(
        ChartRow(one["name"], t.wider(t.decimal(one["level"]), one.get("of_group")), None, one["level"] or None, None)
        for one in skills
    )
    return Chart(tuple((amount, t.count(amount)) for amount in _axis(full)), rows)


def _axis(highest: float) -> list[float]:
    """Round amounts from 0 to at or above the highest, in a few equal steps."""
    step = next((step for step in STEPS if highest <= step * MOST), STEPS[-1])
    return [float(step * at) for at in range(ceil(highest / step) + 1)]


def _measured(skills: Sequence[NeededSkill], t: Text) -> str:
    """The scale, when the publisher rated them, and the group the levels are of, if not the occupation alone."""
    scale = t.word("skill-scale", skills[0]["scale"])
    years = [one["year"] for one in skills if "year" in one]
    rated = t("pages.skills.rated", scale=scale, year=min(years)) if years else t("pages.skills.scale", scale=scale)
    group = skills[0].get("of_group")
    wider = t("pages.skills.of_group", code=group["code"], title=group["title"]) if group else ""
    means = f"pages.skills.means.{slug(skills[0]['scale'])}"
    return t.joined([rated, t(means) if t.has(means) else "", wider])


def _technology(found: SkillsOf, room: int, t: Text) -> Section:
    """Technologies employers ask for in this work first."""
    tools = found["technology"]
    wanted = [one for one in tools if one["in_demand"] or one["hot"]] if room < EVERY else tools
    shown = list(wanted or tools)
    if not shown:
        return _section("technology", [], t)
    refs = (found["technology_source"],) if "technology_source" in found else ()
    named = _some([one["name"] for one in shown], len(tools), room, t)
    return _section("technology", [Prose(named, refs=refs)], t)


def _some(names: Sequence[str], count: int, room: int, t: Text) -> str:
    """As many names as there is room for, and how many of `count` there are besides."""
    kept = names[:room]
    return t.n("pages.skills.some", count - len(kept), names=t.listed(kept)) if count > len(kept) else t.listed(kept)


def _essential(found: SkillsOf, groups: Mapping[str, str], room: int, t: Text) -> Section:
    """ESCO's essential skills, and through which group they are read."""
    borrowed = esco_of(found["skills"])
    if not borrowed:
        return _section("essential", [], t)
    refs, group = _refs(borrowed), found.get("group")
    left = len(borrowed) - room
    items = _needed_in(borrowed[:room], t)
    more = t.n("pages.skills.more", left) if left > 0 else ""
    if group is None:
        answer = Prose(t("pages.skills.exact"), "strong", refs)
        return _section("essential", [answer, Bullets(items), *([Prose(more, "dim")] if more else [])], t)
    named = groups.get(group["isco"], found.get("group_title", ""))
    text = t("pages.skills.group", isco=group["isco"], title=named)
    answer = Prose(text, "strong", (*refs, group["source"]))
    return _section("essential", [answer, Bullets(items), Prose(t.joined([*_link(group, t), more]), "dim")], t)


def _link(group: SkillGroup, t: Text) -> list[str]:
    """How well the group stands for the work."""
    part = t("pages.skills.part") if group["part"] else ""
    return [t(f"pages.skills.link.{group['quality']}"), part]


def _needed_in(skills: Sequence[NeededSkill], t: Text) -> tuple[Cell, ...]:
    """Each skill with the jobs that need it; without where there is one job only."""
    return tuple(
        Cell(
            one["name"]
            if one.get("jobs") == 1
            else t("pages.skills.jobs", name=one["name"], n=one.get("essential", 0), all=one.get("jobs", 0))
        )
        for one in skills
    )


def _tasks(tasks: Sequence[TaskTime], room: int, t: Text) -> Section:
    """What takes most of the working time first."""
    if not tasks:
        return _section("tasks", [], t)
    group = tasks[0].get("of_group")
    first = t.wider(t("pages.skills.most.tasks", task=tasks[0]["name"], share=t.percent(tasks[0]["percent"])), group)
    columns = (Column(t("pages.skills.task")), Column(t("pages.skills.share"), "right"))
    rows = tuple((Cell(one["name"]), Cell(t.wider(t.percent(one["percent"]), group))) for one in tasks[:room])
    wider = t("pages.skills.of_group", code=group["code"], title=group["title"]) if group else ""
    left = len(tasks) - room
    note = t.joined([t("pages.skills.tasks_note"), wider, t.n("pages.skills.more", left) if left > 0 else ""])
    answer = Prose(first, "strong", (tasks[0]["source"],))
    return _section("tasks", [answer, Grid(columns, rows, light=True), Prose(note, "dim")], t)


def change(record: ChangePage, t: Text, rows: int | None = None) -> Document:
    """Everything that changes from one occupation to another."""
    return changed(record, t, ALL)


def changed(record: ChangePage, t: Text, room: Room) -> Document:
    """What carries over, what is missing and what is no longer needed."""
    found = record.change
    title = t(
        "pages.skills.change.title",
        here=t.title(record.here.record["title"]),
        there=t.title(record.there.record["title"]),
    )
    under = t("pages.skills.change.subtitle", here=found["here"]["id"], there=found["there"]["id"])
    return document(title, under, _changes(record, t, room), record.sources, t)


def _changes(record: ChangePage, t: Text, room: Room) -> list[Block]:
    found = record.change
    if "scale" not in found:
        return [Note(t("pages.skills.change.none"), "missing")]
    carries, lacking, unneeded = found["carries"], found["missing_skills"], found["unneeded"]
    answer = t.n("pages.skills.change.answer", len(carries), all=len(carries) + len(lacking))
    derived = found["scale"] == JOBS
    blocks: list[Block] = [Prose(t.wider(answer, derived), "strong", tuple(found["sources"]))]
    blocks += [
        _section("carries", [Prose(_names(carries, room, t))], t),
        _section("missing", [_lacking(found, room, t)], t),
        *([_section("unneeded", [Prose(_names(unneeded, room, t))], t)] if unneeded else []),
    ]
    return [*blocks, Prose(_compared(record, t), "dim")]


def _names(pairs: Sequence[SkillPair], room: Room, t: Text) -> str:
    names = [_name(pair, pairs, t) for pair in pairs]
    return _some(names, len(names), room.tools, t) if names else t("pages.skills.change.no")


def _name(pair: SkillPair, pairs: Sequence[SkillPair], t: Text) -> str:
    """The name; of what is a skill and an area of knowledge, too, which of them is meant."""
    twice = sum(one["name"] == pair["name"] for one in pairs) > 1
    return (
        t("pages.skills.change.knowledge", name=pair["name"]) if twice and pair["kind"] == KNOWLEDGE else pair["name"]
    )


def _lacking(found: SkillChange, room: Room, t: Text) -> Block:
    """What is missing, what matters most there first: both levels, or the share of the jobs there that need it."""
    pairs = found["missing_skills"]
    if not pairs:
        return Prose(t("pages.skills.change.no"))
    derived = found["scale"] == JOBS
    columns = [Column(t("pages.skills.change.skill"))]
    columns += [] if derived else [Column(t("pages.skills.change.here"), "right")]
    columns += [Column(t("pages.skills.change.jobs" if derived else "pages.skills.change.there"), "right")]
    rows = tuple(
        (
            Cell(_name(pair, pairs, t)),
            *([] if derived else [Cell(t.decimal(pair["here"]))]),
            Cell(t.percent(100 * pair["there"], places=0) if derived else t.decimal(pair["there"])),
        )
        for pair in pairs[: room.pairs]
    )
    return Grid(tuple(columns), rows, left_out=max(0, len(pairs) - room.pairs), light=True)


def _compared(record: ChangePage, t: Text) -> str:
    """By what the two are compared, and how well it stands for each of them."""
    found = record.change
    if found["scale"] != JOBS:
        return t("pages.skills.change.levels", scale=t.word("skill-scale", found["scale"]))
    sides = [_through(found[key], record, t) for key in ("here", "there")]
    return t.joined([t("pages.skills.change.esco"), *sides])


def _through(side: SkillSide, record: ChangePage, t: Text) -> str:
    if "group" not in side:
        return ""
    group = side["group"]
    named = record.groups.get(group["isco"], side.get("group_title", ""))
    through = t("pages.skills.change.through", id=side["id"], isco=group["isco"], title=named)
    return t.joined([through, *_link(group, t)])

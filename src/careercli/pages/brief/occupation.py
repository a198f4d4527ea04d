"""The one-screen page of an occupation: what it is, then a section for each thing people ask, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Document, Grid, Phrase, Prose, Section
from careercli.pages.brief import ai, jobs, licence, moving, pay, spare, study, suits
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document
from careercli.pages.unit import english
from careercli.words.intro import dropped
from careercli.words.level import level_text
from careercli.words.sentences import divided, fitting

if TYPE_CHECKING:
    from careercli.record.pages.brief import Brief, BriefPage
    from careercli.text.text import Text

SECTIONS = {
    "pay": pay.section,
    "outlook": jobs.section,
    "ai": ai.section,
    "credentials": licence.section,
    "education": study.section,
    "visas": moving.section,
    "fit": suits.section,
}
"""What each section is on → the section; named as those of the whole page."""
WORDS = {"TEER": "TEER", "RQF": "RQF", "job zone": "zone"}
"""Scheme of a level → the word `career explain` takes for it; short, so that the line stays one."""
SCREEN = ((100, 45), (80, 60))
"""The most lines of the page, by the columns of a terminal."""
LONGEST = 150
"""Letters of what says what the work is: the first sentences of a profile, or else tasks."""


def page(record: BriefPage, t: Text, rows: int | None = None) -> Document:
    """The page of one occupation, or of several one below the other."""
    command = f"career show {' '.join(one.card.record['id'] for one in record.occupations)}"
    sources = {key: source for one in record.occupations for key, source in one.card.sources.items()}
    pages = [_one(one, t) for one in record.occupations]
    return with_brief_sources(spare.on_one_screen(pages, t, SCREEN), sources, command, t)


def _one(one: Brief, t: Text) -> Document:
    record = one.card.record
    # Its warnings are on the page already: figures of a wider group have a mark, and a dropped code says so first.
    blocks: list[Block] = [
        *what(one, t),
        *(made(one, t)._replace(about=name) for name, made in SECTIONS.items()),
        following(one, t),
    ]
    return document(t.title(record["title"]), subtitle(one, t), blocks, one.card.sources, t)


def subtitle(one: Brief, t: Text) -> str:
    """Country, code and level in one line."""
    record, level = one.card.record, one.card.record["level"]
    value = level.get("value")
    parts = [t.title(one.country["name"]), f"{t.word('classification', record['classification'])} {record['code']}"]
    if value:
        named = level_text(level["scheme"], value, t)
        parts += [named, f"career explain {WORDS.get(level['scheme'], 'level')}"]
    return " · ".join(parts)


def what(one: Brief, t: Text) -> list[Block]:
    """What the work is: in a line of ours; without one in a profile's words, by its first tasks or a counterpart's, or
    by its group."""
    record = one.card.record
    if gone := dropped(record, t):
        return [Prose(gone)]
    if "what" in record:
        plain = [Cell(f"{record['plain_title']}.", "strong")] if "plain_title" in record else []
        line = Cell(record["what"], refs=(record["what_source"],))
        return [Phrase((*plain, line, *([Cell(english(t), "dim")] if english(t) else [])))]
    if record["summary"] and record["summary"] != record["lead"]:
        source = record["ai"]["source"] if record["ai"] else ""
        return [Prose(" ".join(fitting(divided(record["summary"]), LONGEST + 1)), refs=(source,) if source else ())]
    tasks: list[str] = []
    for task in one.tasks:
        if len("; ".join([*tasks, task])) < LONGEST:
            tasks.append(task)
    if tasks:
        key = "brief.what.tasks_of" if one.tasks_of else "brief.what.tasks"
        text = t(key, tasks="; ".join(tasks), id=one.tasks_of)
        return [Prose(text, refs=tuple(filter(None, [one.tasks_source])))]
    group = t.title(record["groups"][0]["title"]) if record["groups"] else ""
    return [Prose(t("brief.what.group", group=group))] if group else []


def following(one: Brief, t: Text) -> Section:
    """Three commands that go on from here; two where the page is full."""
    key = one.card.record["id"]
    rows = [(Cell(f"career similar {key}"), t("brief.next.similar"))]
    if one.abroad:
        rows.append((Cell(f"career compare {key} {one.abroad}", spare=spare.COMPARE), t("brief.next.compare")))
    rows.append((Cell(f"career show {key} --all"), t("brief.next.all")))
    lines = tuple((command, Cell(text, "dim")) for command, text in rows)
    return Section(t("brief.label.next"), (Grid((Column(""), Column("")), lines, light=True),), about="next")

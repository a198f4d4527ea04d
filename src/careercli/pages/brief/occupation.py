"""The one-screen page of an occupation: what it is, then a section for each thing people ask, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Chart, Column, Document, Grid, Phrase, Prose, Section
from careercli.pages.brief import ai, jobs, licence, moving, pay, study, suits
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document, joined
from careercli.pages.unit import english
from careercli.words.intro import dropped
from careercli.words.level import level_text
from careercli.words.sentences import divided, fitting

if TYPE_CHECKING:
    from careercli.record.pages.brief import Brief, BriefPage
    from careercli.text.text import Text

SECTIONS = (pay.section, jobs.section, ai.section, licence.section, study.section, moving.section, suits.section)
WORDS = {"TEER": "TEER", "RQF": "RQF", "job zone": "zone"}
"""Scheme of a level → the word `career explain` takes for it; short, so that the line stays one."""
ACROSS, FULL = 88, 36
"""Letters of a line on a page of 100 columns; the lines of sections that leave no room for a third command."""
SPARE = 5
"""Lines there must be room for before a page also names the skills: sections may take more than is counted."""
LONGEST = 150
"""Letters of what says what the work is: the first sentences of a profile, or else tasks."""


def page(record: BriefPage, t: Text, rows: int | None = None) -> Document:
    """The page of one occupation, or of several one below the other."""
    command = f"career show {' '.join(one.card.record['id'] for one in record.occupations)}"
    sources = {key: source for one in record.occupations for key, source in one.card.sources.items()}
    return with_brief_sources(joined([_one(one, t) for one in record.occupations], t), sources, command, t)


def _one(one: Brief, t: Text) -> Document:
    record = one.card.record
    # Its warnings are on the page already: figures of a wider group have a mark, and a dropped code says so first.
    blocks: list[Block] = [*what(one, t), *(made(one, t) for made in SECTIONS)]
    if sum(map(_lines, blocks)) <= FULL - SPARE:
        blocks[-1] = suits.with_needs(one, blocks[-1], t)
    blocks.append(following(one, t, short=sum(map(_lines, blocks)) > FULL))
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


def _lines(block: Block) -> int:
    """About how many lines a block takes at 100 columns, an empty one before it included."""
    if isinstance(block, Section):
        return sum(_lines(inner) - 1 for inner in block.blocks) + 1
    if isinstance(block, Grid):
        return len(block.rows) + 2
    if isinstance(block, Chart):
        return 4
    text = " ".join(cell.text for cell in block.cells) if isinstance(block, Phrase) else getattr(block, "text", "")
    return max(1, -(-len(text) // ACROSS)) + 1


def following(one: Brief, t: Text, *, short: bool = False) -> Section:
    """Three commands that go on from here; two where the page is full."""
    key = one.card.record["id"]
    rows = [(f"career similar {key}", t("brief.next.similar"))]
    if one.abroad and not short:
        rows.append((f"career compare {key} {one.abroad}", t("brief.next.compare")))
    rows.append((f"career show {key} --all", t("brief.next.all")))
    lines = tuple((Cell(command), Cell(text, "dim")) for command, text in rows)
    return Section(t("brief.label.next"), (Grid((Column(""), Column("")), lines, light=True),))

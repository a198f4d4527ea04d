"""The one-screen pages of skills: what an occupation needs most, and what changes from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Document, Prose
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import joined
from careercli.pages.skills import Room, changed, one

if TYPE_CHECKING:
    from careercli.record.pages.skills import ChangePage, SkillsPage
    from careercli.text.text import Text

ROOM = Room(levels=7, knowledge=5, tools=8, essential=4, tasks=5, pairs=12)


def page(record: SkillsPage, t: Text, rows: int | None = None) -> Document:
    """What each occupation needs most."""
    ids = " ".join(found["id"] for _, found in record.occupations)
    made = [_with_more(one(card, found, record, t, ROOM), found["id"], t) for card, found in record.occupations]
    return with_brief_sources(joined(made, t), record.sources, f"career skills {ids}", t)


def _with_more(page: Document, key: str, t: Text) -> Document:
    return page._replace(blocks=(*page.blocks, Prose(t("brief.skills.more", id=key), "dim")))


def change(record: ChangePage, t: Text, rows: int | None = None) -> Document:
    """What carries over, what is missing and what is no longer needed."""
    command = f"career skills {record.change['here']['id']} --to {record.change['there']['id']}"
    page = changed(record, t, ROOM)
    more = Prose(t("brief.more", command=f"{command} --all"), "dim")
    return with_brief_sources(page._replace(blocks=(*page.blocks, more)), record.sources, command, t)

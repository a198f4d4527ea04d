"""The text on an occupation's unit group: a normal week, whom it suits, what AI changes, first jobs, the way up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Bullets, Cell, Facts, Heading, Note, Prose, SideBySide
from careercli.record.verdict import verdict_of

if TYPE_CHECKING:
    from careercli.record.ai import Ai
    from careercli.record.occupation import Occupation
    from careercli.record.unit import Unit
    from careercli.text.text import Text


def guide(record: Occupation, t: Text) -> list[Block]:
    """The whole text under its group's name, and who wrote it; nothing where the group has none."""
    if "unit" not in record:
        return []
    unit = record["unit"]
    week = Bullets(tuple(map(Cell, unit["day"])), t("pages.unit.day"))
    learn = Bullets(tuple(Cell(entry["name"]) for entry in unit["learn"]), t("pages.unit.learn"))
    suits = Bullets(tuple(map(Cell, unit["suits"])), t("pages.unit.suits"), "good")
    not_for = Bullets(tuple(map(Cell, unit["not_for"])), t("pages.unit.not_for"), "warn")
    rows = (
        ("entry_level", unit["entry_level"]),
        ("ladder", unit["ladder"]),
        ("growth_areas", "; ".join(unit["growth_areas"])),
        ("study", unit["study"]),
    )
    return [
        Heading(t("pages.unit.heading")),
        Prose(whose(unit, t)),
        SideBySide((week, learn)),
        SideBySide((suits, not_for)),
        *changes(unit, record["ai"], t),
        Facts(tuple((t(f"pages.unit.{name}"), Cell(words)) for name, words in rows)),
        signed(unit, t),
    ]


def changes(unit: Unit, ai: Ai | None, t: Text) -> list[Block]:
    """The verdict, what AI changes in the work, and what to do about it."""
    rows = [("verdict", verdict_text(ai, t)), ("ai_changes", unit["ai_changes"]), ("ai_advice", unit["ai_advice"])]
    return [Facts(tuple((t(f"pages.unit.{name}"), Cell(text)) for name, text in rows if text))]


def verdict_text(ai: Ai | None, t: Text) -> str:
    """The verdict in words; empty where the shares are not known."""
    word = verdict_of(ai)
    return t(f"ai.verdict.{word.replace(' ', '_')}") if word else ""


def whose(unit: Unit, t: Text) -> str:
    """Which group the text describes, and whether that is all of the occupation's work."""
    group = t("pages.unit.group", title=unit["title"], isco=unit["isco"])
    if not unit["part"]:
        return t(f"pages.unit.of.{unit['quality']}", group=group)
    others = [t("pages.unit.group", title=other["title"], isco=other["isco"]) for other in unit["others"]]
    part = t("pages.unit.of_part", group=group)
    return t.joined([part, t("pages.unit.others", groups="; ".join(others)) if others else ""])


def signed(unit: Unit, t: Text) -> Note:
    """Who wrote it, when, after reading what."""
    return Note(t("pages.unit.signed", when=unit["written"]), "info", (unit["source"], *unit["sources"]))


def english(t: Text) -> str:
    """What a page in another language says of texts that are in English only; empty in English."""
    return "" if t.lang == "en" else t("pages.unit.in_english")

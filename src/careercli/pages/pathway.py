"""The whole page of recognition: each step with its papers, scores, prices and source; everything to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Bullets, Cell, Document, Facts, Heading, Note, Phrase, Prose, Value
from careercli.pages.brief.pathway import answer, note_text, total, track_name
from careercli.pages.document import document, joined
from careercli.pages.head import subtitle
from careercli.pages.pathway_words import (
    earlier_text,
    fee_text,
    months_text,
    numbers,
    origins_text,
    tests_text,
    when_text,
    who_text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.occupation import Occupation
    from careercli.record.pages.pathway import PathwayPage
    from careercli.record.recognition import NoteOf, PathwayOf, StepOf
    from careercli.text.text import Text


def page(record: PathwayPage, t: Text, rows: int | None = None) -> Document:
    """The pathway of each occupation, one below the other."""
    return joined([_one(one, card, record, t) for one, card in record.pathways], t)


def _one(one: PathwayOf, card: Occupation, record: PathwayPage, t: Text) -> Document:
    country = record.names[one["country"]]
    blocks: list[Block] = [Phrase(tuple(answer(one, country, t)))]
    if said := origins_text(one, record.names, t):
        blocks.append(Prose(said))
    for track in one["tracks"]:
        if track["steps"]:
            blocks.append(Heading(track_name(one, track, record.names, t)))
            number = numbers(track["steps"])
            blocks += [
                block
                for step in track["steps"]
                for block in _step(step, number, t, record.alternatives.get(one["id"], {}))
            ]
            blocks += total(track, t)
    blocks += _notes(one["notes"], t)
    if one["tracks"]:
        blocks.append(Note(t("pages.pathway.no_advice")))
    title = t("brief.pathway.title", title=t.title(one["title"]), country=country)
    return document(title, subtitle(card, t), blocks, record.sources, t)


def _step(step: StepOf, number: Mapping[str, int], t: Text, other: Mapping[str, list[str]]) -> list[Block]:
    name = t("pages.pathway.step", number=number[step["id"]], label=t.from_data(step["label"]))
    rows: list[tuple[str, str]] = [
        ("who", who_text(step, number, t, other)),
        ("when", when_text(step, number, t, other)),
        ("purpose", "" if step["purpose"] == "licence" else t(f"pages.pathway.purpose.{step['purpose']}")),
        ("body", t.from_data(step["body"])),
        ("page", step["page"]),
        ("fee", fee_text(step, t)),
        ("earlier", earlier_text(step, t)),
        ("months", months_text(step, t)),
        ("exam", step.get("exam", "")),
        ("tests", tests_text(step.get("tests", ()), t)),
        ("documents", "; ".join(map(t.from_data, step.get("documents", ())))),
        ("since", step.get("effective_from", "")),
        ("until", step.get("effective_to", "")),
        ("rests_on", rests_on(step, t)),
    ]
    facts: tuple[tuple[str, Value], ...] = tuple(
        (t(f"pages.pathway.column.{key}"), Cell(text)) for key, text in rows if text
    )
    return [Prose(name, "strong", (step["source"],)), Prose(t.from_data(step["text"])), Facts(facts)]


def rests_on(entry: StepOf | NoteOf, t: Text) -> str:
    """How far an entry can be relied on, and of which day its page is."""
    grade = t(f"pages.pathway.grade.{entry['grade']}")
    return t("pages.pathway.grade_of", grade=grade, day=entry["as_of"]) if entry["as_of"] else grade


def _notes(notes: list[NoteOf], t: Text) -> list[Block]:
    blocks: list[Block] = []
    for kind in dict.fromkeys(note["kind"] for note in notes):
        cells = tuple(
            Cell(t("pages.pathway.note", text=note_text(note, t), grade=rests_on(note, t)), "", (note["source"],))
            for note in notes
            if note["kind"] == kind
        )
        blocks.append(Bullets(cells, t(f"pages.pathway.kind.{kind}")))
    return blocks

"""STUDY: what entry usually takes and costs, what its graduates earn, and what the people at work have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Phrase, Prose, Section
from careercli.pages.brief import spare
from careercli.pages.brief.study_cost import in_a_line
from careercli.record.figure import amount_or_none
from careercli.text.slug import slug
from careercli.words.level import ATTAINED, stage_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.occupation import Attainment, Education, Occupation
    from careercli.record.pages.brief import Brief
    from careercli.text.text import Text

LARGEST = 2
"""Shares of attainment that are named."""


def section(one: Brief, t: Text) -> Section:
    """The section; one line where nothing is known."""
    record = one.card.record
    typical = [stage for stage in record["education"] if stage.get("typical")]
    stages = typical or [stage for stage in record["education"] if stage_text(stage, t)]
    blocks: list[Block] = []
    if stages:
        blocks += entry(stages, t)
    if (cost := record.get("study_cost")) and (text := in_a_line(cost, one.regions, t)):
        blocks.append(Prose(text, "", tuple(cost["sources"])))
    blocks += [_attained(entry, t) for entry in record["attainment"][:1]]
    blocks = blocks or in_general(record, t)
    return Section(t("brief.label.study"), tuple(blocks or [Prose(t("brief.study.none"), "dim")]))  # type: ignore[arg-type]


def entry(stages: Sequence[Education], t: Text) -> list[Block]:
    """What entry usually takes; where a scheme rates the work and not people, what it is counted as."""
    refs = tuple(dict.fromkeys(stage["source"] for stage in stages))
    words = t.listed(dict.fromkeys(_stage(stage, t) for stage in stages))
    scheme = slug(stages[0].get("scheme", ""))
    if t.has(f"brief.study.counted.{scheme}"):
        text = t(f"brief.study.counted.{scheme}", study=words)
        return [Phrase((Cell(text, "strong", refs), Cell(t(f"brief.study.counted_note.{scheme}"))))]
    key = "brief.study.usual" if stages[0].get("typical") else "brief.study.stages"
    return [Phrase((Cell(t(key, study=words), "strong", refs), Cell(_experience(stages[0], t))))]


def in_general(record: Occupation, t: Text) -> list[Block]:
    """The usual ways in, wherever the work is done, of the occupation's unit group; nothing where it has no text."""
    if "unit" not in record:
        return []
    unit = record["unit"]
    return [Prose(t("brief.study.in_general", study=unit["study"]), "", (unit["source"],))]


def _stage(stage: Education, t: Text) -> str:
    words = stage_text(stage, t)
    low, high = stage.get("years_min"), stage.get("years_max")
    if low is None or high is None:
        return words
    years = f"{low:g}" if low == high else f"{low:g}–{high:g}"
    return t("brief.study.years", study=words, years=years)


def _experience(stage: Education, t: Text) -> str:
    found = [
        t.word(kind, str(stage.get(kind)))
        for kind in ("experience", "training")
        if stage.get(kind) not in (None, "", "None")
    ]
    return f" · {t.listed(found)}" if found else ""


def _attained(entry: Attainment, t: Text) -> Block:
    shares = sorted(((amount_or_none(entry[name]) or 0, name) for name in ATTAINED), reverse=True)[:LARGEST]  # type: ignore[literal-required]
    named = [
        t("brief.study.share", share=t.percent(share, places=0), level=t(f"pages.education.attained.{name}"))
        for share, name in shares
    ]
    text = t("brief.study.attained", shares=t.listed(named), year=entry["year"])
    return Prose(text, "", (entry["source"],), spare.ATTAINED)

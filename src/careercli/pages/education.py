"""Education on a page: stages, typical entry, what workers have, apprenticeships, fields of study."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Bullets, Cell, Column, Facts, Grid, Heading, Note, Value
from careercli.record import isced
from careercli.record.figure import amount_or_none
from careercli.text.slug import slug
from careercli.words.level import ATTAINED, levels_text, stage_text

if TYPE_CHECKING:
    from careercli.record.occupation import Apprenticeship, Attainment, Education, Study
    from careercli.text.text import Text

FIELDS_SHOWN = 12
TITLES_SHOWN = 4
SHARES_SHOWN = 3
TYPICAL = ("education", "experience", "training")
"""What entry typically takes: kinds of the publisher's words."""
"""The highest schooling of people at work, the lowest first."""


def education(
    stages: list[Education],
    fields: list[Study],
    t: Text,
    attained: Sequence[Attainment] = (),
    apprenticed: Sequence[Apprenticeship] = (),
    *,
    every_field: bool = False,
) -> list[Block]:
    """The education section; nothing when nothing is known."""
    own = [stage for stage in stages if not stage.get("typical")]
    typical = [stage for stage in stages if stage.get("typical")]
    blocks = [*ways(own, t), *_typical(typical, t), *_attainment(attained, t, every_field)]
    blocks += [*_apprenticeships(apprenticed, t, every_field), *_fields(fields, t, every_field)]
    return [Heading(t("pages.education.heading")), *blocks] if blocks else []


def ways(stages: list[Education], t: Text, *, light: bool = False) -> list[Block]:
    """The ways to an occupation with their years and cost, and what official data add."""
    if not stages:
        return []
    columns = (
        Column(t("pages.education.stage")),
        Column(t("pages.education.years"), "right"),
        Column(t("pages.education.cost"), "right"),
    )
    rows = tuple(_stage(stage, t) for stage in stages)
    remarks = [
        Note(remark["text"], "info", (remark["source"],)) for stage in stages for remark in stage.get("official", [])
    ]
    return [Grid(columns, rows, light=light), *remarks]


def _stage(stage: Education, t: Text) -> tuple[Value, ...]:
    years = _span(_years(stage.get("years_min", 0), t), _years(stage.get("years_max", 0), t))
    cost = _span(t.count(stage.get("cost_min")), t.count(stage.get("cost_max")))
    return (
        Cell(stage_text(stage, t), refs=(stage["source"],)),
        Cell(years),
        Cell(f"{cost} {stage.get('currency', '')}"),
    )


def _years(years: float, t: Text) -> str:
    return t.decimal(years, 0 if years == int(years) else 1)


def _span(low: str, high: str) -> str:
    return low if low == high else f"{low}–{high}"


def _typical(stages: list[Education], t: Text) -> list[Block]:
    blocks: list[Block] = []
    for stage in stages:
        experience, training = stage.get("experience", ""), stage.get("training", "")
        texts = (stage_text(stage, t), t.word("experience", experience), t.word("training", training))
        counted = f"pages.education.counted.{slug(stage.get('scheme', ''))}"
        names = {"education": counted} if t.has(counted) else {}
        rows = tuple(
            (t(names.get(kind, f"pages.education.typical.{kind}")), Cell(text, refs=(stage["source"],)))
            for kind, text in zip(TYPICAL, texts, strict=True)
            if text
        )
        blocks.append(Facts((*rows, *_scale(stage, t))))
    return blocks


def _scale(stage: Education, t: Text) -> list[tuple[str, Value]]:
    """The place of a stage on ISCED 2011, in numbers and words."""
    if "isced_low" not in stage:
        return []
    low, high = stage["isced_low"], stage["isced_high"]
    text = t("pages.education.level", level=isced.span(low, high), words=levels_text(low, high, t))
    return [(t("pages.education.scale"), Cell(text, refs=(stage["isced_source"],)))]


def _attainment(attained: Sequence[Attainment], t: Text, every: bool) -> list[Block]:
    """What the people at work have: every share, or the largest in a line."""
    blocks: list[Block] = []
    for entry in attained:
        shares: list[tuple[str, Any]] = [(name, entry[name]) for name in ATTAINED]  # type: ignore[literal-required]
        head = t("pages.education.attained", year=entry["year"])
        if every:
            columns = (Column(head), Column(t("pages.education.share"), "right", refs=(entry["source"],)))
            rows = tuple(
                (Cell(t(f"pages.education.attained.{name}")), Cell(t.percent(share))) for name, share in shares
            )
            blocks.append(Grid(columns, rows))
        else:
            largest = sorted(shares, key=lambda pair: -(amount_or_none(pair[1]) or 0))[:SHARES_SHOWN]
            text = t.listed(f"{t(f'pages.education.attained.{name}')} {t.percent(share)}" for name, share in largest)
            blocks.append(Facts(((head, Cell(text, refs=(entry["source"],))),)))
        if entry["match"] == "near":
            blocks.append(Note(t("pages.education.near"), "info", (entry["source"],)))
    return blocks


def _apprenticeships(apprenticed: Sequence[Apprenticeship], t: Text, every: bool) -> list[Block]:
    if not apprenticed:
        return []
    kept = apprenticed if every else apprenticed[:TITLES_SHOWN]
    items = [
        Cell(f"{entry['title']} ({entry['number']})", refs=(entry["source"],) if place == 0 else ())
        for place, entry in enumerate(kept)
    ]
    if len(apprenticed) > len(kept):
        items.append(Cell(t("pages.education.more", count=len(apprenticed) - len(kept)), "dim"))
    return [Bullets(tuple(items), t("pages.education.apprenticeships"))]


def _fields(fields: list[Study], t: Text, every: bool) -> list[Block]:
    if not fields:
        return []
    ordered = sorted(fields, key=lambda field: (not field["stem"], field["cip"]))
    shown = ordered if every else ordered[:FIELDS_SHOWN]
    items = [
        Cell(
            f"{field['title']} ({field['cip']})" + (" · STEM OPT" if field["stem"] else ""),
            refs=(field["source"], *([field["stem_source"]] if field["stem"] else [])) if place == 0 else (),
        )
        for place, field in enumerate(shown)
    ]
    if len(ordered) > len(shown):
        items.append(Cell(t("pages.education.more", count=len(ordered) - len(shown)), "dim"))
    return [Bullets(tuple(items), t("pages.education.fields"))]

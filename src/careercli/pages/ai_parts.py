"""Which activities make a published score of AI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Grid, Heading, Note, Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.ai_parts import ScoreParts
    from careercli.text.text import Text

EXACT = "exact"
FIRST = 3
"""Activities a short page names."""
LONGEST = 110
"""Letters of their names on it."""


def line(parts: Sequence[ScoreParts], t: Text) -> list[Phrase]:
    """The heaviest activities of each score, with their percent of it; a wider or another code's marked."""
    return [_line(one, t) for one in parts]


def _line(one: ScoreParts, t: Text) -> Phrase:
    named: list[str] = []
    for part in one["activities"][:FIRST]:
        text = t("ai_parts.share", activity=part["title"], share=t.percent(part["share"], places=0))
        if named and sum(map(len, named)) + len(text) > LONGEST:
            break
        named.append(text)
    head = t.wider(t("ai_parts.line", score=_score(one, t)), one["quality"] != EXACT)
    rest = len(one["activities"]) - len(named) + (one["others"]["count"] if "others" in one else 0)
    more = [Cell(t.n("ai_parts.more", rest), "dim")] if rest else []
    return Phrase((Cell(head, "strong", (one["source"],)), Cell(t("ai_parts.list", parts="; ".join(named))), *more))


def whole(parts: Sequence[ScoreParts], t: Text) -> list[Block]:
    """Every activity with a row of its own, and the others together."""
    return [block for one in parts for block in _whole(one, t)]


def _whole(one: ScoreParts, t: Text) -> list[Block]:
    columns = (
        Column(t("ai_parts.activity"), refs=(one["source"],)),
        Column(t("ai_parts.weight"), "right", 2),
        Column(t("ai_parts.goal"), "right", 1),
        Column(t("ai_parts.action"), "right", 1),
        Column(t("ai_parts.of_score"), "right"),
    )
    rows = [
        _row(part["title"], part["weight"], part["goal"], part["action"], part["share"], t)
        for part in one["activities"]
    ]
    if "others" in one:
        other = one["others"]
        name = t.n("ai_parts.others", other["count"])
        rows.append(_row(name, other["weight"], other["goal"], other["action"], other["share"], t))
    rated = t("ai_parts.rated_at", code=one["rated_at"]) if one["quality"] != EXACT else ""
    values = {"goal": t.decimal(one["goal"], 3), "action": t.decimal(one["action"], 3)}
    return [
        Heading(t("ai_parts.heading", score=_score(one, t))),
        Grid(columns, tuple(rows)),
        Note(t.joined([t("ai_parts.note", **values), rated])),
    ]


def _row(name: str, weight: float, goal: float, action: float, share: float, t: Text) -> tuple[Cell, ...]:
    return (
        Cell(name),
        Cell(t.percent(weight)),
        Cell(t.decimal(goal, 3)),
        Cell(t.decimal(action, 3)),
        Cell(t.percent(share), "strong"),
    )


def _score(one: ScoreParts, t: Text) -> str:
    """Who published the score and when, in short; by its own name where it has no short one."""
    key = f"brief.ai.study.{one['measure']}"
    return t(key) if t.has(key) else t.word("measure", one["name"])

"""The one-screen page of AI in an occupation: three shares on one axis, how sure, activities of each, studies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import (
    Block,
    Bullets,
    Cell,
    Chart,
    ChartRow,
    Document,
    Note,
    Phrase,
    Prose,
    Section,
    SideBySide,
)
from careercli.pages.ai import EXACT, MARKS, WEAK
from careercli.pages.ai_parts import line
from careercli.pages.brief import spare
from careercli.pages.brief.ai import head_line
from careercli.pages.brief.sources import with_brief_sources, with_last
from careercli.pages.document import document
from careercli.pages.industries import table
from careercli.pages.style import bucket_style
from careercli.record.ai import is_known, span
from careercli.record.bucket import BUCKETS
from careercli.record.figure import amount_or_none
from careercli.words.sentences import divided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.ai import Ai, Measure, RatedActivity, Shares
    from careercli.record.ai_answer import AiOf
    from careercli.record.pages.ai import AiPage
    from careercli.record.unit import Unit
    from careercli.text.text import Text

TICKS = (0, 25, 50, 75, 100)
LINES, ACROSS = 4, 27
"""Lines a list may take, and the letters of one."""
STUDIES = 4
"""Published studies that are shown, the newest."""


def page(record: AiPage, t: Text, rows: int | None = None) -> Document:
    """The page of one occupation, or of several one below the other."""
    command = f"career ai {' '.join(one['id'] for one in record.occupations)}"
    made = spare.on_one_screen([_one(one, record, t) for one in record.occupations], t)
    return with_brief_sources(made, record.sources, command, t)


def _one(answer: AiOf, record: AiPage, t: Text) -> Document:
    found, key = answer["ai"], answer["id"]
    named: dict[str, list[Block]] = {
        "tasks": _shares(found, t),
        "changes": _changes(answer["unit"], t) if "unit" in answer else [],
        "work": _activities(found, t),
        "studies": [*_studies(found["measures"], t), *map(_spared, line(answer["score_parts"], t))],
        "firms": table(answer["industries"], t),
    }
    sections = [
        Section(t(f"brief.ai.label.{name}"), tuple(blocks), spare.FIRMS if name == "firms" else 0)  # type: ignore[arg-type]
        for name, blocks in named.items()
    ]
    blocks = with_last(sections, Prose(t("brief.ai.more", id=key), "dim"))
    return document(t.title(answer["title"]), t("brief.ai.subtitle", id=key), blocks, record.sources, t)


def _shares(found: Ai, t: Text) -> list[Block]:
    """The answer, the three shares on one axis, and how sure they are; why there are none."""
    shares = found["shares"]
    if "missing" in shares:
        why = "pages.ai.no_shares" if is_known(found) else "pages.ai.nothing"
        return [Note(t(why, reason=t.reason(shares)), "missing")]
    amounts = {bucket: amount_or_none(shares.get(bucket)) or 0.0 for bucket in BUCKETS}
    done, sped, little = (t.percent(amounts[bucket], places=0) for bucket in BUCKETS)
    could = t.wider(t("brief.ai.could_do", share=done), shares.get("derived"))
    head = Cell(head_line(found, could, t), "strong", tuple(shares["sources"]))
    rows = tuple(
        ChartRow(t(f"brief.ai.bucket.{bucket}"), share, None, amounts[bucket] or None, None)
        for bucket, share in zip(BUCKETS, (done, sped, little), strict=True)
    )
    return [
        Phrase((head, Cell(t("brief.ai.rest", sped=sped, little=little)))),
        Chart(_ticks(t, percent=True), rows),
        Prose(t.joined(_sure(shares, t))),
    ]


def _changes(unit: Unit, t: Text) -> list[Block]:
    """What AI changes and what to do about it, the first sentence of each, and whose work that is."""
    changed, advice = (divided(unit[name])[0] for name in ("ai_changes", "ai_advice"))
    part = t("brief.ai.part", changes=changed) if unit["part"] else changed
    group = t("pages.unit.group", title=unit["title"], isco=unit["isco"])
    return [
        Phrase(
            (
                Cell(part, refs=(unit["source"],)),
                Cell(t("brief.ai.advice", advice=advice)),
                Cell(t("brief.ai.written", group=group), "dim", spare=spare.GROUP),
            )
        )
    ]


def _spared(block: Phrase) -> Phrase:
    """The same, which the page may leave out."""
    return Phrase(tuple(cell._replace(spare=spare.PARTS) for cell in block.cells))


def _sure(shares: Shares, t: Text) -> list[str]:
    """How far the shares depend on the rule, how many ratings agree, and whose work they describe."""
    low, high = (t.percent(amount, places=0) for amount in span(shares))
    strict = t("brief.ai.firm") if low == high else t("brief.ai.strict", low=low, high=high)
    sure = t("brief.ai.sure", firm=t.percent(shares.get("firm"), places=0))
    quality = shares.get("quality", EXACT)
    whose = "" if quality == EXACT else t("brief.ai.derived" if shares.get("derived") else "brief.ai.american")
    rated, tasks = shares.get("rated"), shares.get("tasks")
    partly = t("pages.ai.rated", rated=rated, tasks=tasks) if rated != tasks else ""
    return [strict, sure, partly, whose, t("brief.ai.weak") if quality in WEAK else ""]


def _ticks(t: Text, *, percent: bool) -> tuple[tuple[float, str], ...]:
    return tuple((float(at), t.percent(at, places=0) if percent else t.count(at)) for at in TICKS)


def _activities(found: Ai, t: Text) -> list[Block]:
    """Activities of each share side by side, and what their marks mean."""
    every = {bucket: found["activities"].get(bucket, []) for bucket in BUCKETS}
    if not any(every.values()):
        return []
    lists = tuple(_list(every[bucket], bucket, t) for bucket in BUCKETS)
    badges = {badge for entries in every.values() for entry in entries for badge in entry["badges"]}
    marks = [t(f"brief.ai.mark.{mark}") for mark in MARKS if mark in badges]
    return [SideBySide(lists), Prose(t.joined([t("brief.ai.counts"), *marks]), "dim", spare=spare.COUNTS)]


def _list(entries: Sequence[RatedActivity], bucket: str, t: Text) -> Bullets:
    """As many activities as fit a list, one at the least, and the number of the others."""
    items: list[Cell] = []
    used = 0
    for entry in entries:
        marks = (t(f"pages.ai.mark.{mark}") for mark in MARKS if mark in entry["badges"])
        text = " ".join((entry["title"].rstrip("."), *marks))
        used += -(-len(text) // ACROSS)
        if items and used > LINES:
            break
        items.append(Cell(text))
    if len(entries) > len(items):
        items.append(Cell(t("brief.ai.others", count=len(entries) - len(items)), "dim"))
    return Bullets(
        tuple(items or [Cell(t("brief.ai.no_activity"), "dim")]), t(f"pages.ai.bucket.{bucket}"), bucket_style(bucket)
    )


def _studies(measures: Sequence[Measure], t: Text) -> list[Block]:
    """Where each of the newest published studies puts the occupation among all it rates, on one axis."""
    first = {entry["measure"]: entry for entry in reversed(measures)}
    found = [(one, place) for one in first.values() if (place := amount_or_none(one["percentile"])) is not None]
    known = found[::-1]
    newest = sorted(known, key=lambda one: -one[0]["year"])[:STUDIES]
    placed = [one for one in known if one in newest]
    if not placed:
        return []
    rows = tuple(ChartRow(_study(one, t), _place(one, place, t), place, place, place) for one, place in placed)
    refs = tuple(dict.fromkeys(one["source"] for one, _ in placed))
    return [Phrase((Cell(t("brief.ai.compared"), "strong", refs),)), Chart(_ticks(t, percent=False), rows)]


def _study(one: Measure, t: Text) -> str:
    """Who published it and when, in short; a study without a short name by its own."""
    key = f"brief.ai.study.{one['measure']}"
    return t(key) if t.has(key) else t.word("measure", one["name"])


def _place(one: Measure, place: float, t: Text) -> str:
    """The place, marked where the study rated a wider or another code."""
    return t.wider(t.count(round(place)), one["quality"] != EXACT)

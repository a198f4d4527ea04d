"""The head of an occupation's page: code and level, key figures, opening lines, other names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.output.document import (
    Block,
    Card,
    Cards,
    Cell,
    Facts,
    Prose,
    Style,
    Value,
)
from careercli.pages.unit import english
from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.record.money import rests_on
from careercli.record.national import national_lines, projection_of
from careercli.record.rating import AXES
from careercli.words.intro import intro
from careercli.words.level import level_text, meaning_key

if TYPE_CHECKING:
    from careercli.record.occupation import Occupation
    from careercli.text.text import Text

ALSO_CALLED = 10


def subtitle(record: Occupation, t: Text) -> str:
    """Code, classification and level in one line."""
    level = record["level"]
    value = level.get("value")
    shown = ""
    if value:
        named = level_text(level["scheme"], value, t)
        shown = t("pages.head.level", level=named, meaning=t(meaning_key(level["scheme"], value)))
    return " · ".join(
        part for part in (record["id"], t.word("classification", record["classification"]), shown) if part
    )


def head(record: Occupation, t: Text) -> list[Block]:
    """Key figures, the opening lines and the other names."""
    blocks: list[Block] = [key_figures(record, t)]
    if "what" in record:
        text = t.joined([record["what"], english(t)])
        blocks.append(Prose(text, refs=(record["what_source"], *record["what_read"])))
    blocks.append(Prose(intro(record, t)))
    if record["summary"] != record["lead"]:
        source = record["ai"]["source"] if record["ai"] else ""
        blocks.append(Prose(record["summary"], refs=(source,) if source else ()))
    blocks.append(Facts(tuple(facts(record, t))))
    return blocks


def facts(record: Occupation, t: Text) -> list[tuple[str, Value]]:
    """Where it stands in the classification, what else it is called, what a page says of it."""
    rows: list[tuple[str, Value]] = []
    if "title_en_source" in record:
        official = next((title for lang, title in record["title"].items() if lang != "en"), "")
        text = t("pages.head.borrowed_title", title=official)
        rows.append((t("pages.head.official_title"), Cell(text, refs=(record["title_en_source"],))))
    if "plain_title" in record:
        rows.append((t("pages.head.plain_title"), Cell(record["plain_title"], refs=(record["plain_title_source"],))))
    if record["groups"]:
        chain = " › ".join(t.title(group["title"]) for group in reversed(record["groups"]))
        rows.append((t("pages.head.group"), Cell(chain, "dim")))
    if record["also_called"]:
        names = record["also_called"]
        called, left = t.listed(names[:ALSO_CALLED]), len(names) - ALSO_CALLED
        called = t("pages.head.and_more", named=called, count=left) if left > 0 else called
        rows.append((t("pages.head.also_called"), Cell(called, "dim")))
    if "migration_status" in record:
        rows.append((t("pages.head.migration"), Cell(t(f"pages.head.migration.{record['migration_status']}"))))
    rows += own_rating(record, t)
    if "checked" in record:
        rows.append((t("pages.head.checked"), Cell(record["checked"], "dim")))
    return rows


def own_rating(record: Occupation, t: Text) -> list[tuple[str, Value]]:
    """Our own rating in one line, or why there is no overall."""
    brief = record.get("rating")
    if brief is None:
        return []
    overall = amount_or_none(brief["overall"])
    if overall is None:
        gap = t("pages.head.no_score", known=len(brief["axes"]), all=len(AXES))
        return [(t("pages.head.score"), Cell(gap, "dim"))]
    text = t(
        "pages.head.score_of", overall=t.decimal(overall), known=len(brief["axes"]), all=len(AXES), id=record["id"]
    )
    return [(t("pages.head.score"), Cell(text, refs=(brief["source"],)))]


def key_figures(record: Occupation, t: Text) -> Cards:
    """Median pay, workers, growth, openings: whatever is known."""
    return Cards((*_median(record, t), *_projected(record, t)))


def _median(record: Occupation, t: Text) -> Iterator[Card]:
    """The median a yearly amount rests on, in the publisher's own period."""
    national = national_lines(record)
    entry = rests_on(national, national[0]["period"]) if national else None
    if entry is None or "p50" not in entry or t.reason(entry["p50"]):
        return
    unit = t("pages.head.unit", currency=record["pay"]["currency"], per=t.per(entry["period"]), year=entry["year"])
    detail = t.listed((unit, t("pages.pay.basis.all"))) if entry.get("basis") == "all" else unit
    yield Card(t("pages.head.median"), t.money(entry["p50"], entry["period"]), detail, "accent", (entry["source"],))


def _projected(record: Occupation, t: Text) -> Iterator[Card]:
    """Workers, growth and openings of the first projection."""
    projection = projection_of(record)
    if projection is None or t.reason(projection["employment_from"]):
        return
    refs, years = (projection["source"],), f"{projection['from']}–{projection['to']}"
    percent = amount_or_none(projection["growth_percent"]) or 0
    style: Style = "good" if percent > 0 else "bad" if percent < 0 else ""
    yield Card(t("pages.head.workers"), t.count(projection["employment_from"]), str(projection["from"]), refs=refs)
    yield Card(t("pages.head.growth"), t.percent(projection["growth_percent"], signed=True), years, style, refs)
    openings = projection.get("openings_per_year")
    if lowest_or_none(openings) is not None:
        yield Card(t("pages.head.openings"), t.count(openings), t("pages.head.a_year"), refs=refs)

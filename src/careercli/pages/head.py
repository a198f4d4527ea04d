"""The head of an occupation's page: code and level, key figures, opening lines, other names."""

from collections.abc import Iterator

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
from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.record.lead import lead
from careercli.record.level import meaning_key, scheme_key
from careercli.record.money import rests_on
from careercli.record.national import national_lines, projection_of
from careercli.record.occupation import Occupation
from careercli.record.rating import AXES
from careercli.text.text import Text

ALSO_CALLED = 10


def subtitle(record: Occupation, t: Text) -> str:
    """Code, classification and level in one line."""
    level = record["level"]
    value = level.get("value")
    shown = ""
    if value:
        named = t("level.named", scheme=t(scheme_key(level["scheme"])), level=t.word("level", value))
        shown = t("pages.head.level", level=named, meaning=t(meaning_key(level["scheme"], value)))
    return " · ".join(part for part in (record["id"], t(record["classification"]), shown) if part)


def head(record: Occupation, t: Text) -> list[Block]:
    """Key figures, the opening lines and the other names."""
    blocks: list[Block] = [key_figures(record, t), Prose(lead(record, t, t.lang))]
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
        text = t("{title} (the English title is an ISCO-08 group's, which several share)", title=official)
        rows.append((t("Official title"), Cell(text, refs=(record["title_en_source"],))))
    if record["groups"]:
        chain = " › ".join(t.title(group["title"]) for group in reversed(record["groups"]))
        rows.append((t("Group"), Cell(chain, "dim")))
    if record["also_called"]:
        names = record["also_called"]
        more = t(" … and {n} more", n=len(names) - ALSO_CALLED) if len(names) > ALSO_CALLED else ""
        rows.append((t("Also called"), Cell(", ".join(names[:ALSO_CALLED]) + more, "dim")))
    if "migration_status" in record:
        rows.append(
            (
                t("Migration"),
                Cell(t("{status} migration occupation", status=t(record["migration_status"]))),
            )
        )
    rows += own_rating(record, t)
    for rating in record["ratings"]:
        text = t(
            "{overall} of {out_of} by the page, from axes it does not show",
            overall=t.decimal(rating["overall"]),
            out_of=f"{rating['out_of']:g}",
        )
        rows.append((t("Rating"), Cell(text, refs=(rating["source"],))))
    if "checked" in record:
        rows.append((t("Profile checked"), Cell(record["checked"], "dim")))
    return rows


def own_rating(record: Occupation, t: Text) -> list[tuple[str, Value]]:
    """Our own rating in one line, or why there is no overall."""
    brief = record.get("rating")
    if brief is None:
        return []
    overall = amount_or_none(brief["overall"])
    if overall is None:
        gap = t("no overall: data on {n} of {all} axes only", n=len(brief["axes"]), all=len(AXES))
        return [(t("Our rating"), Cell(gap, "dim"))]
    text = t(
        "{overall} of 10 on {n} of {all} axes of equal weight (`career rate`)",
        overall=t.decimal(overall),
        n=len(brief["axes"]),
        all=len(AXES),
    )
    return [(t("Our rating"), Cell(text, refs=(brief["source"],)))]


def key_figures(record: Occupation, t: Text) -> Cards:
    """Median pay, workers, growth, openings: whatever is known."""
    return Cards((*_median(record, t), *_projected(record, t)))


def _median(record: Occupation, t: Text) -> Iterator[Card]:
    """The median a yearly amount rests on, in the publisher's own period."""
    national = national_lines(record)
    entry = rests_on(national, national[0]["period"]) if national else None
    if entry is None or "p50" not in entry or t.reason(entry["p50"]):
        return
    detail = t(
        "{currency} {per}, {year}",
        currency=record["pay"]["currency"],
        per=t.per(entry["period"]),
        year=entry["year"],
    )
    if entry.get("basis") == "all":
        detail = t("{detail}, {whose}", detail=detail, whose=t("pages.pay.basis.all"))
    yield Card(t("Median pay"), t.money(entry["p50"], entry["period"]), detail, "accent", (entry["source"],))


def _projected(record: Occupation, t: Text) -> Iterator[Card]:
    """Workers, growth and openings of the first projection."""
    projection = projection_of(record)
    if projection is None or t.reason(projection["employment_from"]):
        return
    refs, years = (projection["source"],), f"{projection['from']}–{projection['to']}"
    percent = amount_or_none(projection["growth_percent"]) or 0
    style: Style = "good" if percent > 0 else "bad" if percent < 0 else ""
    yield Card(t("Workers"), t.count(projection["employment_from"]), str(projection["from"]), refs=refs)
    yield Card(t("Growth"), t.percent(projection["growth_percent"], signed=True), years, style, refs)
    openings = projection.get("openings_per_year")
    if lowest_or_none(openings) is not None:
        yield Card(t("Openings"), t.count(openings), t("a year"), refs=refs)

"""The one-screen page of a ranking: why the first is first, a line an occupation with the axes people ask for most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Cell, Column, Document, Grid, Phrase, Prose, Value
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document
from careercli.record.figure import lowest_or_none
from careercli.record.interest import AXIS as INTEREST
from careercli.record.rating import RANKED, RankLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.pages.ranking import RankingPage
    from careercli.text.text import Text

FIRST = ("pay", "growth", "ai", "study", "migration")
"""The axes that have a column where all are weighed."""
MOST = 6
"""Columns of axes at the most."""
HIGH, LOW = 7.0, 5.0
"""From here an axis is what lifts an occupation, below it what holds it back."""
NAMED = 3
"""Axes a sentence names of each kind."""


def page(record: RankingPage, t: Text, rows: int | None = None) -> Document:
    """The ranking of one country, several or all."""
    lines = record.lines
    title = t("brief.rank.title", where=record.place or ", ".join(record.names) or t("word.all_countries"))
    subtitle = t.n("brief.rank.subtitle", record.rated)
    if not lines:
        return document(title, subtitle, (), record.sources, t)
    used = [axis for axis in RANKED if any(axis in line["weights"] for line in lines)]
    known = [axis for axis in used if any(axis in line["axes"] for line in lines)]
    shown = known if len(used) <= MOST else [axis for axis in FIRST if axis in known]
    first = _first(lines, tuple(record.sources), t)
    blocks: list[Block] = [first, _table(record, shown, t), *_notes(record, used, known, shown, t)]
    page = document(title, subtitle, blocks, record.sources, t)
    command = f"career rank --country {lines[0]['country']}" if len(record.names) == 1 else "career rank"
    return with_brief_sources(page, record.sources, command, t)


def _first(lines: Sequence[RankLine], refs: tuple[str, ...], t: Text) -> Phrase:
    """Who is first and why."""
    best = lines[0]
    shared = [line["title"] for line in lines if line["place"] == best["place"]]
    overall = t.decimal(best["overall"])
    if len(shared) > 1:
        text = t("brief.rank.first_shared", titles=t.listed(shared[:NAMED]), overall=overall)
    else:
        text = t("brief.rank.first", title=best["title"], overall=overall)
    return Phrase((Cell(text, "strong", refs), Cell(_why(best, t))))


def _why(line: RankLine, t: Text) -> str:
    """The axes that lift an occupation and those that hold it back."""
    ordered = sorted((axis for axis in line["weights"] if axis in line["axes"]), key=lambda axis: -line["axes"][axis])
    high = [axis for axis in ordered if line["axes"][axis] >= HIGH][:NAMED] or ordered[:1]
    low = [axis for axis in reversed(ordered) if line["axes"][axis] < LOW and axis not in high][:NAMED]
    best, worst = (t.listed(_axis(line, axis, t) for axis in some) for some in (high, low))
    return t("brief.rank.why", best=best, worst=worst) if low else t("brief.rank.why_strong", best=best)


def _axis(line: RankLine, axis: str, t: Text) -> str:
    return t("brief.rank.axis", axis=t(f"measure.axis.{axis}"), value=_value(line, axis, t))


def _value(line: RankLine, axis: str, t: Text) -> str:
    """The value of an axis, marked where it rests on a wider group's figures or another's interests; a dash
    where there is none."""
    if axis not in line["axes"]:
        return "–"
    marked = axis in line.get("grouped", ()) or (axis == INTEREST and "interests_from" in line)
    return f"{'~' if marked else ''}{t.decimal(line['axes'][axis])}"


def _table(record: RankingPage, shown: Sequence[str], t: Text) -> Grid:
    lines, own, paid = record.lines, record.own, paid_columns(record.lines)
    columns = (
        Column(t("ranking.column.place"), "right"),
        Column(t("column.code")),
        Column(t("column.occupation")),
        Column(t("brief.rank.score"), "right"),
        *(Column(paid_head(name, lines, t), "right") for name in paid),
        *(Column(t(f"measure.axis.{axis}"), "right", at if at and not own else 0) for at, axis in enumerate(shown)),
    )
    rows = tuple(_row(line, shown, paid, t) for line in lines)
    return Grid(columns, rows, light=True)


PAID = ("p50", "net", "real", "converted")
"""What is known of pay in the place, in the order of the columns."""


def paid_columns(lines: Sequence[RankLine]) -> list[str]:
    """Those that any line has."""
    return [name for name in PAID if any(name in line.get("pay", ()) for line in lines)]


def paid_notes(record: RankingPage, t: Text) -> list[str]:
    """Whose pay the lines have, and what estimates are."""
    notes = [t("brief.rank.of_place", place=record.place)] if record.place else []
    return [*notes, *([t("list.estimates")] if {"net", "real"} & {*paid_columns(record.lines)} else [])]


def paid_head(name: str, lines: Sequence[RankLine], t: Text) -> str:
    """The head of its column; by another period, which."""
    if name != "converted":
        return t(f"brief.rank.pay.{name}")
    pay: list[Any] = [line["pay"] for line in lines if "pay" in line]
    period = next(one["converted"]["period"] for one in pay if "converted" in one)
    return t(f"list.per.{period}")


def paid_text(line: RankLine, name: str, t: Text) -> str:
    """One of them in words: what is worked out of the median is marked, and so is a wider group's."""
    pay: dict[str, Any] = {**line.get("pay", {})}
    figure, period = pay.get(name), "year"
    if name == "converted" and figure:
        figure, period = figure.get("p50"), figure["period"]
    if lowest_or_none(figure) is None:
        return "–"
    text = t.money(figure, period) + (f" {pay['currency']}" if name == "p50" else "")
    return t.wider(text, "of_group" in pay or name in ("net", "real"))


def _row(line: RankLine, shown: Sequence[str], paid: Sequence[str], t: Text) -> tuple[Value, ...]:
    others = line.get("twins", ())
    title = t.n("brief.rank.twins", len(others), title=line["title"]) if others else line["title"]
    return (
        Cell(str(line["place"]), "dim"),
        Cell(line["id"], "accent"),
        Cell(title),
        Cell(t.decimal(line["overall"]), "strong"),
        *(Cell(paid_text(line, name, t)) for name in paid),
        *(Cell(_value(line, axis, t)) for axis in shown),
    )


def _notes(
    record: RankingPage, used: Sequence[str], known: Sequence[str], shown: Sequence[str], t: Text
) -> list[Block]:
    """How the axes are weighed, which have no column or no data, what `~` is, and where to go from here."""
    weighed = t("ranking.weights", weights=t.listed(f"{axis} {record.weights[axis]:g}" for axis in used))
    hidden = [t(f"measure.axis.{axis}") for axis in known if axis not in shown]
    unknown = [t(f"measure.axis.{axis}") for axis in used if axis not in known]
    marked = any("grouped" in line for line in record.lines)
    borrowed = INTEREST in used and any("interests_from" in line for line in record.lines)
    about = (
        weighed if record.own else t("brief.rank.alike"),
        t("brief.rank.also", axes=t.listed(hidden)) if hidden else "",
        t("brief.rank.none", axes=t.listed(unknown)) if unknown else "",
        t("brief.rank.group") if marked else "",
        t("brief.rank.borrowed") if borrowed else "",
        *paid_notes(record, t),
    )
    return [Prose(t.joined(about), "dim"), Prose(t("brief.rank.more", id=record.lines[0]["id"]), "dim")]

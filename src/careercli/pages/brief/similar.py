"""The one-screen page of similar occupations: the best ten, what they pay against yours, and what you would need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Phrase, Prose, Section, Style, Value
from careercli.pages.brief import spare
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document
from careercli.pages.similar import PART
from careercli.record.figure import amount_or_none
from careercli.words.sentences import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.pages.similar import SimilarPage
    from careercli.record.similar import SimilarLine, SimilarTo
    from careercli.text.text import Text

SCREEN = ((60, 45),)
"""The most lines of the page, by the columns of a terminal."""
NAMED = 3
"""Activities of the most similar occupation that are named of each kind."""
LONGEST = 130
"""Letters of them."""
TITLE = 44
"""Letters of a title in the table; the first of them stands above it whole."""


def page(record: SimilarPage, t: Text, rows: int | None = None) -> Document:
    """What is similar to each occupation."""
    ids = " ".join(one.of for one in record.occupations)
    made = spare.on_one_screen([_one(one, record, t) for one in record.occupations], t, SCREEN)
    return with_brief_sources(made, record.sources, f"career similar {ids}", t)


def _one(answer: SimilarTo, record: SimilarPage, t: Text) -> Document:
    blocks: list[Block] = []
    if answer.reason:
        reason = t(f"similar.reason.{answer.reason}", **answer.values)
        blocks.append(Note(t("similar.nothing", reason=reason), "missing"))
    if answer.found:
        blocks += [_first(answer.found[0], t), _table(answer, t), *_first_work(answer.found[0], t)]
        blocks += [Prose(text, "dim") for text in _notes(answer, t)]
    if answer.left_out:
        axes = answer.found[0]["better"] if answer.found else answer.values.get("axes", "").split(", ")
        text = t.n("similar.left_out", answer.left_out, all=answer.of_all, axes=t.listed(axes))
        blocks.append(Note(f"{text}.", "missing"))
    blocks.append(Prose(t("brief.similar.more", id=answer.of), "dim"))
    return document(record.titles[answer.of], t("similar.subtitle", id=answer.of), blocks, record.sources, t)


def _first(line: SimilarLine, t: Text) -> Phrase:
    """The most similar occupation and what it pays against this one."""
    refs = tuple(line["sources"])
    change = line.get("pay_change_percent")
    key = (
        "brief.similar.first_loose" if line["similarity"] == "loosely" and not line["alike"] else "brief.similar.first"
    )
    cells = [Cell(t(key, title=line["title"]), "strong", refs)]
    if change is not None:
        side = "same" if abs(change) < 1 else "more" if change > 0 else "less"
        values = {} if side == "same" else {"percent": t.percent(abs(change), places=0)}
        cells.append(Cell(t(f"brief.similar.pays.{side}", **values)))
    return Phrase(tuple(cells))


def _table(answer: SimilarTo, t: Text) -> Grid:
    """A line a title: where titles are translated, many codes share one."""
    by_title: dict[str, list[SimilarLine]] = {}
    for line in answer.found:
        by_title.setdefault(line["title"], []).append(line)
    columns = (
        Column(t("column.code")),
        Column(t("column.occupation")),
        Column(t("brief.similar.similar"), drop=1),
        Column(t("similar.column.carries"), "right", 2),
        Column(t("brief.similar.pay", currency=answer.found[0]["currency"]), "right"),
        *(Column(label, "right") for label, _ in _asked(answer.found[0], t)),
        Column(t("brief.similar.needs")),
    )
    return Grid(
        columns,
        tuple(_row(lines, t) for lines in by_title.values()),
        light=True,
    )


def _row(lines: Sequence[SimilarLine], t: Text) -> tuple[Value, ...]:
    """The most similar of a title."""
    line, others = lines[0], len(lines) - 1
    title = cut(line["title"], TITLE)
    shared, change = line["carries"], line.get("pay_change_percent")
    style: Style = "" if not change else "good" if change > 0 else "bad"
    pay = t.wider(t.money(line["pay_median"], "year"), line.get("of_group", {}).get("pay_median"))
    if change is not None:
        pay = t("brief.similar.paid", pay=pay, change=t.percent(change, signed=True, places=0))
    return (
        Cell(line["code"], "accent"),
        Cell(t.n("brief.rank.twins", others, title=title) if others else title),
        Cell(t("brief.similar.alike") if line["alike"] else t(f"similar.word.{line['similarity']}")),
        Cell(t("similar.of", n=shared["shared"], all=shared["there"]) if shared["there"] else "–"),
        Cell(pay, style),
        *(Cell(text) for _, text in _asked(line, t)),
        Cell(needs(line, t)),
    )


def _asked(line: SimilarLine, t: Text) -> list[tuple[str, str]]:
    """The axes that are to be better, but for pay, which always has a column: their names and values."""
    figures = {
        "ai": (t("measure.ai_automated.short"), t.percent(line["ai_automated"], places=0)),
        "growth": (t("measure.growth_percent.short"), t.percent(line["growth_percent"], signed=True)),
    }
    values = {axis: amount_or_none(figure) for axis, figure in line.get("axes", {}).items()}
    rated = {
        axis: (t(f"measure.axis.{axis}"), "–" if value is None else t.decimal(value)) for axis, value in values.items()
    }
    return [(figures | rated)[axis] for axis in line["better"] if axis in figures | rated]


def needs(line: SimilarLine, t: Text) -> str:
    """What one would need there: more schooling, a licence; that nothing is known is not that nothing is needed."""
    new = line["new"]
    parts = []
    if "schooling" in new:
        parts.append(t.word("education", new["schooling"]["stage"]))
    credentials = new["credentials"]
    if any(one["covers"] != PART and one["where"] == "everywhere" for one in credentials):
        parts.append(t("brief.similar.need.licence"))
    elif any(one["covers"] != PART for one in credentials):
        parts.append(t("brief.similar.need.licence_some"))
    elif credentials:
        parts.append(t("brief.similar.need.licence_part"))
    return t.listed(parts) or t("brief.similar.need.none" if new["credentials_known"] else "brief.similar.need.unknown")


def _first_work(line: SimilarLine, t: Text) -> list[Block]:
    """Of the most similar one what one does already, and what is new."""
    rows = (
        ("brief.similar.does", line["carries"]["activities"], line["carries"]["shared"], spare.DONE),
        ("brief.similar.new", line["new"]["activities"], len(line["new"]["activities"]), spare.NEW),
    )
    return [
        Section(t(key), (Prose(_some(activities, count, t)),), level)
        for key, activities, count, level in rows
        if activities
    ]


def _some(activities: list[str], count: int, t: Text) -> str:
    named: list[str] = []
    for one in activities[:NAMED]:
        if not named or len("; ".join([*named, one])) <= LONGEST:
            named.append(one)
    text, more = "; ".join(named), count - len(named)
    return t("brief.similar.some", activities=text, n=more) if more else f"{text}."


def _notes(answer: SimilarTo, t: Text) -> list[str]:
    """Whose description is compared, and what `~` is."""
    line = answer.found[0]
    marked = any("pay_median" in one.get("of_group", {}) for one in answer.found)
    whose = t(f"brief.similar.through.{line['read_through']}") if "read_through" in line else ""
    only = t("similar.only", axes=t.listed(line["better"])) if line["better"] else ""
    compared = t("brief.similar.note") if any("pay_change_percent" in one for one in answer.found) else ""
    return [t.joined((only, compared, t("brief.rank.group") if marked else "", whose))]

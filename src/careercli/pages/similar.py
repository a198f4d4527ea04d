"""Similar occupations: a table of them, then of the first what carries over, what is new and what is required."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Grid,
    Heading,
    Note,
    SideBySide,
    Style,
    Value,
)
from careercli.pages.document import document, joined
from careercli.pages.listing import of_groups
from careercli.pages.match import named, named_level, word
from careercli.record.figure import Figure, amount_or_none
from careercli.record.isced import span
from careercli.record.source import is_of

if TYPE_CHECKING:
    from careercli.record.country import Country
    from careercli.record.pages.similar import SimilarPage
    from careercli.record.similar import Abroad, RequiredCredential, Schooling, SimilarLine, SimilarTo, SkillGap
    from careercli.text.text import Text

RATED = "ai-eloundou"
DETAILED = 5
"""Of how many of the nearest the page says what carries over."""
COMPARED = ("pay", "ai", "growth")
"""The axes that are compared by their figures, the others by the rating."""
RATING = "career-rating"


class Kept(NamedTuple):
    """A column of the table with what it holds of a line."""

    column: Column
    cell: Callable[[SimilarLine], Cell]


def page(record: SimilarPage, t: Text, rows: int | None = None) -> Document:
    """What is near each occupation."""
    return joined([_page(one, record, t) for one in record.occupations], t)


def _page(answer: SimilarTo, record: SimilarPage, t: Text) -> Document:
    """The table, what carries over and what is missing, the counterparts elsewhere, and how to read it."""
    title, countries, sources = record.titles[answer.of], record.countries, record.sources
    blocks: list[Block] = []
    if answer.reason:
        blocks.append(
            Note(t("similar.nothing", reason=t(f"similar.reason.{answer.reason}", **answer.values)), "missing")
        )
    if answer.found:
        blocks += _notes(answer.found[0], t)
        blocks.append(_grid(answer, t))
        blocks += of_groups(answer.found, t)
        blocks += [Note(text, "warning") for text in _warnings(answer.found[:DETAILED])]
    if answer.left_out:
        blocks.append(_left_out(answer, t))
    for line in answer.found[:DETAILED]:
        blocks += _one(line, answer.country, t)
    if answer.found:
        blocks += _abroad(answer.found, countries, t)
        blocks.append(Note(t("similar.score_note")))
    used = {key: source for key, source in sources.items() if any(key in line["sources"] for line in answer.found)}
    subtitle = t("similar.subtitle", id=answer.of)
    return document(title, subtitle, blocks, used, t)


def _warnings(found: Sequence[SimilarLine]) -> list[str]:
    """The warnings of the lines; those that differ in the code alone are one."""
    of: dict[str, list[str]] = {}
    for line in found:
        text = line.get("warning", "")
        if text:
            of.setdefault(text.replace(f"{line['id']}: ", ""), []).append(line["id"])
    return [f"{', '.join(ids)}: {text}" for text, ids in of.items()]


def _left_out(answer: SimilarTo, t: Text) -> Note:
    axes = answer.found[0]["better"] if answer.found else answer.values.get("axes", "").split(", ")
    text = t.n("similar.left_out", answer.left_out, all=answer.of_all, axes=t.listed(axes))
    return Note(f"{text}.", "missing")


def _notes(line: SimilarLine, t: Text) -> list[Block]:
    """What the reader must know before the table: whose description it is, and which axes were asked for."""
    notes: list[Block] = []
    if "read_through" in line:
        text = t(f"similar.through.{line['read_through']}", ids=t.listed(line["of_via"]))
        notes.append(Note(text, "warning"))
    if line["better"]:
        named = t.listed(_improved(line, axis, t) for axis in line["better"])
        notes.append(Note(t("similar.only", axes=named)))
    return notes


def _improved(line: SimilarLine, axis: str, t: Text) -> str:
    """What is better; on an axis of the rating with the value it is better than."""
    if axis in COMPARED:
        return t(f"similar.better.{axis}")
    here = t.decimal(amount_or_none(line.get("axes_here", {}).get(axis)) or 0.0)
    return t("similar.better.axis", here=here, axis=t(f"measure.axis.{axis}"))


def _grid(answer: SimilarTo, t: Text) -> Grid:
    columns = [*_always(answer, t), *_sometimes(answer.found, t)]
    rows = tuple(tuple(one.cell(line) for one in columns) for line in answer.found)
    return Grid(tuple(one.column for one in columns), rows)


def _always(answer: SimilarTo, t: Text) -> list[Kept]:
    """The columns of every table; those asked for stay on a narrow screen."""
    better, refs = answer.found[0]["better"], tuple(answer.country["similarity_from"])
    drop = {axis: 0 if axis in better else place for axis, place in (("pay", 3), ("ai", 5), ("growth", 6))}
    return [
        Kept(Column(t("column.code")), lambda line: Cell(line["id"], "accent")),
        Kept(Column(t("column.occupation")), lambda line: Cell(named(line, t))),
        Kept(Column(t("similar.column.similarity")), lambda line: _similarity(line, refs, t)),
        Kept(Column(t("measure.level.short"), drop=2), lambda line: _level(line, t)),
        Kept(Column(t("measure.pay_median.short"), "right"), lambda line: _median(line, t)),
        Kept(Column(t("similar.column.change"), "right", drop["pay"]), lambda line: _change(line, t)),
        Kept(Column(t("measure.ai_automated.short"), "right", drop["ai"]), lambda line: _automated(line, t)),
        Kept(Column(t("measure.growth_percent.short"), "right", drop["growth"]), lambda line: _growth(line, t)),
    ]


def _sometimes(found: Sequence[SimilarLine], t: Text) -> list[Kept]:
    """The columns some tables have: axes asked for, the rating, what carries over, through whom it is read."""
    columns = [_axis_column(axis, t) for axis in found[0].get("axes", {})]
    if any("rating" in line for line in found):
        columns.append(Kept(Column(t("measure.rating.short"), "right", 1), lambda line: rated(line.get("rating"), t)))
    columns.append(Kept(Column(t("similar.column.carries"), "right", 1), lambda line: Cell(_shared(line, t))))
    if any(line["via_titles"] for line in found):
        drop = 4 if found[0].get("read_through") == "all" else 7
        columns.append(Kept(Column(t("similar.column.through"), drop=drop), _via))
    return columns


def _axis_column(axis: str, t: Text) -> Kept:
    return Kept(Column(t(f"measure.axis.{axis}"), "right"), lambda line: rated(line.get("axes", {}).get(axis), t))


def _similarity(line: SimilarLine, refs: tuple[str, ...], t: Text) -> Cell:
    """The score and its word; words alone where nothing tells the two apart."""
    if line["alike"]:
        return Cell(t("similar.same_link"), "dim", refs)
    return Cell(
        t("similar.score", score=t.decimal(line["score"], 2), word=t(f"similar.word.{line['similarity']}")), refs=refs
    )


def _level(line: SimilarLine, t: Text) -> Cell:
    return Cell(named_level(line["level"], t))


def _median(line: SimilarLine, t: Text) -> Cell:
    text = yearly(line["pay_median"], line["currency"], t)
    return Cell(t.wider(text, line.get("of_group", {}).get("pay_median")), refs=_refs(line["pay_source"]))


def _change(line: SimilarLine, t: Text) -> Cell:
    if "pay_same_group" in line:
        return Cell(t("similar.same_group"), "dim")
    change = line.get("pay_change_percent")
    style: Style = "" if change is None else "good" if change > 0 else "bad" if change < 0 else ""
    return Cell(t.percent(change, signed=True, places=0), style)


def _automated(line: SimilarLine, t: Text) -> Cell:
    refs = tuple(key for key in line["sources"] if is_of(key, RATED))
    return Cell(t.ranged(line["ai_automated"], line["ai_automated_low"], line["ai_automated_high"], 0), refs=refs)


def _growth(line: SimilarLine, t: Text) -> Cell:
    text = t.percent(line["growth_percent"], signed=True)
    return Cell(t.wider(text, line.get("of_group", {}).get("growth_percent")), refs=_refs(line["outlook_source"]))


def _shared(line: SimilarLine, t: Text) -> str:
    shared = line["carries"]
    return t("similar.of", n=shared["shared"], all=shared["there"]) if shared["there"] else "–"


def _via(line: SimilarLine) -> Cell:
    return Cell(line["via_titles"][0] if line["via_titles"] else "–")


def yearly(figure: Figure, currency: str, t: Text) -> str:
    """Pay by the year with its currency; a dash where there is none."""
    amount = t.money(figure, "year")
    return amount if amount == "–" else f"{amount} {currency}"


def rated(figure: Figure | None, t: Text) -> Cell:
    """A value of our rating, 0 to 10, with one decimal; a dash where there is none."""
    amount = amount_or_none(figure)
    return Cell("–") if amount is None else Cell(t.decimal(amount), refs=(RATING,))


def _refs(source: Figure | str) -> tuple[str, ...]:
    """The source of a figure, where it has one."""
    return (source,) if isinstance(source, str) else ()


def _one(line: SimilarLine, country: Country, t: Text) -> list[Block]:
    """What carries over to one occupation, what is new there, and what one must hold."""
    lists = (
        carried(line, t),
        missing(line, t),
        required(line, country, t),
        required_for_a_part(line, country, t),
    )
    return [Heading(named(line, t)), SideBySide(tuple(entry for entry in lists if entry.items))]


def _abroad(found: Sequence[SimilarLine], countries: Mapping[str, str], t: Text) -> list[Block]:
    """For each country asked for, the best counterpart of every near occupation."""
    blocks: list[Block] = []
    for place, first in enumerate(found[0].get("there", [])):
        columns = (
            Column(t("similar.column.here"), drop=2),
            Column(t("column.code")),
            Column(t("similar.column.there")),
            Column(t("column.match")),
            Column(t("measure.pay_median.short"), "right"),
            Column(t("measure.rating.short"), "right", 1),
        )
        rows = tuple(_pair(line, line["there"][place], t) for line in found)
        blocks += [Heading(countries[first["country"]]), Grid(columns, rows)]
    return blocks


def _pair(line: SimilarLine, there: Abroad, t: Text) -> tuple[Value, ...]:
    here = named(line, t)
    if "id" not in there:
        return (Cell(here), Cell("–"), Cell(t("similar.no_link"), "dim"), *[Cell("–")] * 3)
    return (
        Cell(here),
        Cell(there["id"], "accent"),
        Cell(there["title"]),
        word(there["quality"], there.get("certainty", ""), t),
        Cell(yearly(there["pay_median"], there["currency"], t)),
        rated(there.get("rating"), t),
    )


SHOWN = 5
"""Entries of each kind a page names; of more it gives the number."""
PART = "part"


def carried(line: SimilarLine, t: Text) -> Bullets:
    """The activities both have, and whose those are where the occupation's own are not known."""
    shared = line["carries"]
    items = [*map(Cell, shared["activities"][:SHOWN]), *_more(shared["shared"], t)]
    if not shared["there"]:
        return Bullets((), t("similar.carries_none"))
    values = {"n": shared["shared"], "all": shared["there"]}
    if "whose" not in shared:
        return Bullets(tuple(items), t("similar.carries", **values), "good")
    text = t("similar.carries_of", title=line["via_titles"][0], **values)
    return Bullets(tuple(items), text, "good")


def missing(line: SimilarLine, t: Text) -> Bullets:
    """What is new there: activities, skills it asks more of, and schooling."""
    new = line["new"]
    items = [*map(Cell, new["activities"][:SHOWN]), *_more(len(new["activities"]), t)]
    items += [Cell(_gap(gap, t), refs=(gap["source"],)) for gap in new["skills"]]
    if "schooling" in new and "schooling_here" in new:
        items.append(_schooling(new["schooling_here"], new["schooling"], t))
    return Bullets(tuple(items), t("similar.new"), "warn")


def _schooling(here: Schooling, there: Schooling, t: Text) -> Cell:
    text = t(
        "similar.study",
        there=t.word("education", there["stage"]),
        level=span(there["isced_low"], there["isced_high"]),
        here=t.word("education", here["stage"]),
        own=span(here["isced_low"], here["isced_high"]),
    )
    return Cell(text, refs=tuple(there["sources"]))


def required(line: SimilarLine, country: Country, t: Text) -> Bullets:
    """What one must hold for the work, which of it everywhere; `none known here` is not none."""
    new = line["new"]
    title = t("similar.licences")
    if not new["credentials"]:
        known = t("similar.nothing_new") if new["credentials_known"] else t("similar.none_known")
        return Bullets((Cell(known, "dim"),), title)
    return _listed([one for one in new["credentials"] if one["covers"] != PART], title, country, t)


def required_for_a_part(line: SimilarLine, country: Country, t: Text) -> Bullets:
    """What only some of the people there must hold."""
    partial = [one for one in line["new"]["credentials"] if one["covers"] == PART]
    return _listed(partial, t("similar.licences_part"), country, t)


def _listed(found: Sequence[RequiredCredential], title: str, country: Country, t: Text) -> Bullets:
    items = [Cell(_required(one, country, t), refs=tuple(one["sources"])) for one in found[:SHOWN]]
    return Bullets((*items, *_more(len(found), t)), title, "warn")


def _more(count: int, t: Text) -> list[Cell]:
    return [Cell(t.n("similar.more", count - SHOWN), "dim")] if count > SHOWN else []


def _gap(gap: SkillGap, t: Text) -> str:
    values = {"here": t.decimal(gap["here"], 0), "there": t.decimal(gap["there"], 0)}
    return t("similar.gap", skill=gap["skill"], scale=t.word("skill-scale", gap["scale"]), **values)


def _required(one: RequiredCredential, country: Country, t: Text) -> str:
    """A credential with whom it is for and where: `Trade certification, for Gas fitters (in 7 regions: AB, BC, …)`."""
    name = one["name"]
    if "of" in one:
        name = t("similar.credential_for", credential=name, part=one["of"])
    if "part" in one:
        name = t("similar.credential_for", credential=name, part=one["part"])
    if "more" in one:
        name = t("similar.credential_more", credential=name, n=one["more"])
    return t("similar.credential_where", credential=name, where=_where(one, country, t))


def _where(one: RequiredCredential, country: Country, t: Text) -> str:
    regions = one["regions"]
    if one["where"] == "everywhere":
        return t("similar.where.everywhere")
    if not regions:
        return t("similar.where.unnamed")
    if country["licences_counted"]:
        return t.n("similar.where.states", len(regions))
    short = ", ".join(region.partition("-")[2].upper() or region.upper() for region in regions)
    return t("similar.where.some", n=len(regions), regions=short)

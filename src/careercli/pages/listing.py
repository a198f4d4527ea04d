"""Lists on a page: occupations, a country's pay table, sources, countries, contracts, settings, chosen fields."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Style, Value
from careercli.pages import pay_grid
from careercli.pages.credentials_words import status_text
from careercli.pages.document import document
from careercli.pages.official_lists import about
from careercli.pages.salary import sorted_by as bounded
from careercli.record.figure import Figure, amount_or_none, lowest_or_none
from careercli.record.measures import LISTED, MONEY, OUT_OF, PERCENT, TASKS
from careercli.text.slug import slug

if TYPE_CHECKING:
    from careercli.record.finished import Chosen
    from careercli.record.listing import ContractLine, OccupationLine, PayLine
    from careercli.record.measures import Measure
    from careercli.record.pages.listing import ListPage
    from careercli.record.pages.salary import PayTablePage
    from careercli.record.pages.settings import SettingsPage
    from careercli.record.pages.sources import SourcesPage
    from careercli.text.text import Text


def _document(
    title: str, subtitle: str, grid: Grid, sources: Mapping[str, Any], t: Text, *notes: Note, above: Sequence[Note] = ()
) -> Document:
    page = document(title, subtitle, (*above, grid, *notes), sources, t)
    return page._replace(left_out_label=t("pages.one_more_row")) if grid.left_out == 1 else page


def _cut(rows: Sequence[Any], shown: int | None) -> tuple[Sequence[Any], int]:
    kept = rows[:shown] if shown else rows
    return kept, len(rows) - len(kept)


def page(record: ListPage, t: Text, rows: int | None = None) -> Document:
    """Occupations with the figures that the registry shows in such a list, and how far they are regulated where only
    regulated ones are in it."""
    lines, sources = record.lines, record.sources
    kept, left = _cut(lines, rows)
    heads = (column for measure, refs in record.columns.items() for column in _headed(measure, tuple(refs), t))
    by = next((line["converted"]["period"] for line in kept if "converted" in line), "")
    per = [Column(t(f"list.per.{by}"), "right")] if by else []
    columns = (Column(t("column.code")), Column(t("column.occupation")), *heads, *per)
    cells = tuple(
        (
            Cell(line["id"], "accent"),
            Cell(line["title"]),
            *(cell for measure in record.columns for cell in _figure(measure, line, t)),
            *([Cell(_by_period(line, t))] if by else []),
        )
        for line in kept
    )
    taxed = any(measure.key == "net" for measure in record.columns)
    subtitle = t.n("list.subtitle_net" if taxed else "list.subtitle", len(lines))
    derived = Note(t("list.yearly"))
    above = [Note(t("list.of_place", place=record.place))] if record.place else []
    above += [*sorted_by(lines, record.sort, t), *corrected(kept, record.sort, sources, t)]
    notes = [Note(t("list.estimates"))] if any(measure.key in ESTIMATES for measure in record.columns) else []
    notes += [derived] if any(line["pay_derived"] for line in kept) else []
    notes += of_groups(kept, t)
    if any("title_en_source" in line for line in kept):
        notes.append(Note(t("list.german_titles")))
    names = "; ".join(t("list.named", list=entry["name"], year=entry["year"]) for entry in record.lists)
    title = t("list.title_on", lists=names) if record.lists else t("list.title")
    notes += about(record.lists, t)
    document = _document(title, subtitle, Grid(columns, cells, left_out=left), sources, t, *notes, above=above)
    document = interested(document, lines, t) if record.interest else document
    document = liked(document, lines, t) if record.like else document
    return regulated(document, lines, t) if record.regulated else document


WIDER = {measure.name: measure.key for measure in LISTED if measure.group}
"""The figure each order is by, of those that may be a wider group's."""


def sorted_by(lines: Sequence[OccupationLine], sort: str, t: Text) -> list[Note]:
    """What the order of a list does not tell: bounds, several moneys, projections of unlike length."""
    notes = []
    several = len({line["country"] for line in lines}) > 1
    bounds = sum(isinstance(pay := line["pay_median"], dict) and "at_least" in pay for line in lines)
    if sort == "pay" and bounds:
        notes.append(t.n("list.bounds", bounds))
    if sort == "pay" and several:
        notes.append(t("list.currencies"))
    wider = [sort in WIDER and WIDER[sort] in line.get("of_group", {}) for line in lines]
    if any(wider):
        notes.append(t("list.groups_only" if all(wider) else "list.groups_last"))
    if sort == "growth" and several:
        notes.append(t("list.growth_years"))
    return [Note(text, "warning") for text in notes]


def corrected(
    lines: Sequence[OccupationLine], sort: str, sources: Mapping[str, Mapping[str, Any]], t: Text
) -> list[Note]:
    """That the figures the list is ordered by may be from before their publisher's correction."""
    measure = next((one for one in LISTED if one.name == sort), None)
    source_of = ORDERED_BY.get(measure.key, measure.source) if measure else ""
    keys = dict.fromkeys(source for line in lines if isinstance(source := line.get(source_of), str))
    errors = [sources[key] for key in keys if "erratum" in sources.get(key, {})]
    return [
        Note(t("list.corrected", publisher=source["publisher"], day=source["erratum"]), "warning") for source in errors
    ]


ORDERED_BY = {"growth_percent": "outlook_source", "openings_per_year": "outlook_source"}
"""The sources of figures whose column names none of its own."""


def of_groups(lines: Sequence[Mapping[str, Any]], t: Text) -> list[Note]:
    """What `~` means, where any line has it."""
    text = t("list.of_group")
    return [Note(text)] if any("of_group" in line for line in lines) else []


def _headed(measure: Measure, refs: tuple[str, ...], t: Text) -> Iterator[Column]:
    """The column of a figure; of money its currency follows."""
    yield Column(t(f"measure.{measure.key}.short"), "right", measure.drop, refs=refs)
    if measure.unit == MONEY:
        yield Column("", drop=measure.drop)


def _figure(measure: Measure, line: OccupationLine, t: Text) -> Iterator[Value]:
    """The cells of a figure, in the form its unit has."""
    figures: Mapping[str, Any] = line
    style: Style = "strong" if measure.unit in (MONEY, OUT_OF) else ""
    yield Cell(figure_text(measure, line, t), style, _refs(figures.get(measure.source)))
    if measure.unit == MONEY:
        yield Cell(line["currency"], "dim")


def figure_text(measure: Measure, line: OccupationLine, t: Text, *, ranged: bool = True) -> str:
    """A figure of a line, marked where it is a wider group's or estimated; `ranged`: with its range by other rules."""
    figures: Mapping[str, Any] = line
    figure, wider = figures.get(measure.key), line.get("of_group", {}).get(measure.key)
    marked = wider or (measure.key in ESTIMATES and lowest_or_none(figure) is not None)
    return t.wider(_written(measure, figures if ranged else {}, figure, t), marked)


ESTIMATES = ("net", "real")
"""Figures worked out of the median, marked wherever they stand."""


def _by_period(line: OccupationLine, t: Text) -> str:
    """The median by the period asked for."""
    given = line.get("converted")
    if given is None:
        return "–"
    return t.wider(t.money(given.get("p50"), given["period"]), line.get("of_group", {}).get("pay_median"))


def _written(measure: Measure, figures: Mapping[str, Any], figure: Figure | str | None, t: Text) -> str:
    """A figure as its unit is written; one that other rules move with its range."""
    if f"{measure.key}_low" in figures:
        return t.ranged(figure, figures[f"{measure.key}_low"], figures[f"{measure.key}_high"])
    if measure.unit == MONEY:
        return t.money(cast("Figure", figure), "year")
    if measure.unit in (PERCENT, TASKS):
        return t.percent(figure, signed=measure.unit == PERCENT)
    if measure.unit == OUT_OF:
        overall = amount_or_none(figure)
        return "–" if overall is None else t.decimal(overall)
    if isinstance(figure, str):
        return t.word(measure.key, figure)
    return t.count(figure)


def _refs(source: object) -> tuple[str, ...]:
    return (source,) if isinstance(source, str) else ()


def pay_table(record: PayTablePage, t: Text, rows: int | None = None) -> Document:
    """A country's or region's pay: low, median, high per the publisher's period; the median in the money asked for."""
    lines, place, sources, sort, bounds = record
    kept, left = _cut(lines, rows)
    ends = next((pair for pair in ENDS if any(step in line for line in lines for step in pair)), ())
    low, high = ([Column(t(f"pages.pay.step.{step}"), "right", 2)] for step in ends) if ends else ([], [])
    columns = (
        Column(t("column.code")),
        Column(t("column.occupation")),
        *low,
        Column(t("measure.pay_step.p50"), "right"),
        *high,
        Column(t("column.period"), drop=1),
        *(Column(pay_grid.unit(line["converted"], t), "right") for line in kept[:1] if "converted" in line),
    )
    cells = tuple(_pay(line, ends, t) for line in kept)
    currency = lines[0]["currency"] if lines else ""
    subtitle = t.n("list.pay_subtitle", len(lines), currency=currency)
    rates = pay_grid.rate_notes((line["converted"] for line in lines if "converted" in line), currency, t)
    grid = Grid(columns, cells, left_out=left)
    notes = [*rates, *of_groups(kept, t), *bounded(sort, bounds, t)]
    return _document(t("list.pay_title", place=place), subtitle, grid, sources, t, *notes)


ENDS = (("p10", "p90"), ("p25", "p75"))
"""The ends of pay a table shows: the widest that the country publishes."""


def _pay(line: PayLine, ends: Sequence[str], t: Text) -> tuple[Value, ...]:
    period = line["period"]
    reason = t.reason(line.get("p50"))
    wider = line.get("of_group")
    ends_shown = [Cell(t.wider(t.money(cast("Figure | None", line.get(step)), period), wider)) for step in ends]
    return (
        Cell(line["code"], "accent"),
        Cell(line["title"]),
        *ends_shown[:1],
        Cell(
            reason or t.wider(t.money(line.get("p50"), period), wider),
            "dim" if reason else "strong",
            (line["source"],),
        ),
        *ends_shown[1:],
        Cell(t.per(period), "dim"),
        *([pay_grid.converted(line, t)] if "converted" in line else []),
    )


def sources(record: SourcesPage, t: Text, rows: int | None = None) -> Document:
    """Sources with publisher, vintage, licence and what to know."""
    lines = record.lines
    subtitle = ", ".join(record.of) or t.n("pages.source_count", len(lines))
    columns = (
        Column(t("countries.column.key")),
        Column(t("sources.column.publication")),
        Column(t("sources.column.vintage")),
        Column(t("sources.column.licence"), drop=1),
        Column(t("sources.column.caveat"), drop=2),
    )
    cells = tuple(
        (
            Cell(s["key"], "accent"),
            Cell(f"{s['publisher']}: {s['title']}"),
            Cell(s["vintage"]),
            Cell(s["licence"], "dim"),
            Cell(s.get("caveat", ""), "dim"),
        )
        for s in lines
    )
    return _document(t("pages.sources"), subtitle, Grid(columns, cells), {}, t)


def contracts(lines: Sequence[ContractLine], t: Text, rows: int | None = None) -> Document:
    """The JSON contracts."""
    columns = (
        Column(t("column.name")),
        Column(t("contracts.column.version"), "right"),
        Column(t("contracts.column.data")),
    )
    cells = tuple(
        (Cell(line["name"], "accent"), Cell(str(line["version"])), Cell(t(f"contracts.data.{slug(line['data'])}")))
        for line in lines
    )
    return _document(t("contracts.title"), t("contracts.subtitle"), Grid(columns, cells), {}, t)


def regulated(page: Document, lines: Sequence[OccupationLine], t: Text) -> Document:
    """The page of a list with a column on how far its occupations are bound, and what the others' absence means."""
    blocks: list[Block] = [_bound(block, lines, t) if isinstance(block, Grid) else block for block in page.blocks]
    return page._replace(blocks=(*blocks, Note(t("pages.credentials.list_caveat"), "warning")))


def _bound(grid: Grid, lines: Sequence[OccupationLine], t: Text) -> Grid:
    reaches = (line["regulated"] for line in lines)
    cells = [Cell(status_text(reach, t) if isinstance(reach, str) else t.reason(reach)) for reach in reaches]
    return _with(grid, Column(t("pages.credentials.column")), cells)


def interested(page: Document, lines: Sequence[OccupationLine], t: Text) -> Document:
    """The page of a list with the interests that lead the work, and what `~` means where they are borrowed."""
    cells, head = [_interests(line, t) for line in lines], Column(t("list.interests"))
    blocks = [_with(block, head, cells) if isinstance(block, Grid) else block for block in page.blocks]
    notes = [Note(t("list.interests_from"))] if any("interests_from" in line for line in lines) else []
    return page._replace(blocks=(*blocks, *notes))


TIES = 2
"""Names that a line has room for."""


def liked(page: Document, lines: Sequence[OccupationLine], t: Text) -> Document:
    """The page of a list with what ties its occupations to the reader's subjects, and where that is from."""
    cells = [_liked(line, t) for line in lines]
    blocks = [
        _with(block, Column(t("list.like")), cells) if isinstance(block, Grid) else block for block in page.blocks
    ]
    marked = any(_is_borrowed(line) for line in lines)
    notes = [Note(t("list.like_how")), *([Note(t("list.like_borrowed"))] if marked else [])]
    return page._replace(blocks=(*blocks, *notes))


def _with(grid: Grid, head: Column, cells: Sequence[Cell]) -> Grid:
    """A grid with one column more; a cut one has fewer rows than there are cells."""
    rows = tuple((*row, cell) for row, cell in zip(grid.rows, cells, strict=False))
    return grid._replace(columns=(*grid.columns, head), rows=rows)


def _liked(line: OccupationLine, t: Text) -> Cell:
    found = line.get("liked_by", [])[:TIES]
    named = "; ".join(t.wider(one["name"].rstrip("."), "from" in one) for one in found)
    return Cell(named, "", tuple(dict.fromkeys(one["source"] for one in found)))


def _is_borrowed(line: OccupationLine) -> bool:
    """Whether what ties it to a subject was not published for the occupation itself."""
    return any("from" in one for one in line.get("liked_by", ()))


def _interests(line: OccupationLine, t: Text) -> Cell:
    named = t.listed(t(f"interest.{name}") for name in line.get("interests", ()))
    return Cell(t.wider(named, "interests_from" in line), "", _refs(line.get("interests_source")))


def settings(record: SettingsPage, t: Text, rows: int | None = None) -> Document:
    """One row a setting."""
    records, fields = record
    columns = tuple(Column(t(f"pages.settings.{field}")) for field in fields)
    cells = tuple(tuple(_setting(field, record[field], t) for field in fields) for record in records)
    return document(t("pages.settings.title"), "", (Grid(columns, cells),), {}, t)


def _setting(field: str, text: str, t: Text) -> Cell:
    """Keys and values are as one writes them; where one comes from and what is allowed are words."""
    if field == "origin":
        key = f"setting.origin.{text}"
        return Cell(t(key) if t.has(key) else text)
    return Cell(t.message(text), "strong" if field == "value" else "")


def chosen(record: Chosen, t: Text, rows: int | None = None) -> Document:
    """The records' fields under the names programs know them by."""
    records, fields = record
    kept = records[:rows] if rows else records
    cells = tuple(tuple(Cell(_raw(line[field])) for field in fields) for line in kept)
    grid = Grid(tuple(Column(field) for field in fields), cells, left_out=len(records) - len(kept))
    return document(t("pages.chosen.title"), "", (grid,), {}, t)


def _raw(value: object) -> str:
    """A raw value; `–` for none, a record or list as compact JSON."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

"""The one-screen page of places: where an occupation is paid best, has most jobs or is most concentrated, provinces or
states first, then smaller areas, and a map."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import Bar, Block, Cell, Column, Document, Grid, Phrase, Prose, Section, Value
from careercli.pages.brief import spare
from careercli.pages.brief.period import Shown
from careercli.pages.brief.places import THOUSANDS, Ranked, map_of, ranked
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.brief.tiles import Shaded, legend, steps_of, tile_map
from careercli.pages.document import document
from careercli.record.figure import Figure, amount_or_none, lowest_or_none
from careercli.record.money import in_a_year
from careercli.record.place import RANKED, UNSURE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.pages.where import WherePage
    from careercli.record.place import PlaceLine
    from careercli.text.text import Text

WIDE_SHOWN, AREAS_SHOWN = 6, 6
"""Provinces or states, and smaller areas, that have a line where the reader asks for no number."""
NAMED = 3
"""Provinces or states without a figure that are named; of more their number is said."""
FIGURE = {"jobs": "employment", "concentration": "location_quotient", "net": "net", "real": "real"}
DERIVED = ("net", "real")
"""Measures that are worked out of the median, and have a column of their own."""


class Subject(NamedTuple):
    """The record, and the period of the page."""

    of: WherePage
    shown: Shown
    currency: str


def page(record: WherePage, t: Text, rows: int | None = None) -> Document:
    """The places of one occupation."""
    own = record.country
    by_hour = all(line["period"] == "hour" for line in record.lines) and not own.get("hours_make_a_year", True)
    one = Subject(record, Shown("hour" if by_hour else "year", in_a_year(own["hours_per_year"])), _currency(record))
    wide = [line for line in record.lines if line["kind"] in RANKED]
    areas = [line for line in record.lines if line["kind"] not in RANKED]
    drawn = _map(one, wide, t) if record.shown is None else []
    kind = own["regions_are"] or "regions"
    sections = [
        _section(one, kind, wide, WIDE_SHOWN, t),
        _section(one, "areas", areas, AREAS_SHOWN if wide else AREAS_SHOWN + WIDE_SHOWN, t, first=not wide),
        *([Section(t("brief.where.label.map"), tuple(drawn))] if drawn else []),  # type: ignore[arg-type]
    ]
    blocks: list[Block] = [*(section for section in sections if section.blocks), *_notes(one, t)]
    occupation = record.occupation
    subtitle = t("brief.where.subtitle", id=occupation["id"], place=_name(one, record.within))
    made = document(t.title(occupation["title"]), subtitle, blocks, record.sources, t)
    made = spare.on_one_screen([made], t)
    return with_brief_sources(made, record.sources, f"career where {occupation['id']}", t)


def _currency(record: WherePage) -> str:
    """The money of the page: the one asked for."""
    given = record.lines[0].get("converted")
    return given["currency"] if given else record.lines[0]["currency"]


def _name(one: Subject, region: str) -> str:
    return one.of.names.get(region, region)


def _section(one: Subject, kind: str, lines: Sequence[PlaceLine], few: int, t: Text, *, first: bool = True) -> Section:
    """The first of a width, what comes first, and what shows the others; `first`: with the country's own figure."""
    record = one.of
    most = few if record.shown is None else record.shown or len(lines)
    blocks: list[Block] = []
    if one.of.by in DERIVED and lines and not any("rank" in line for line in lines):
        blocks = [Prose(t("brief.where.unranked"), "dim")]
    elif lines:
        left = len(lines) - most
        command = f"career where {record.occupation['id']}{_options(one)} --limit 0"
        head = _first(one, lines, t)
        blocks = [head._replace(cells=(*head.cells, *_whole(one, t))) if first else head, _grid(one, lines[:most], t)]
        blocks += [Prose(t.n("brief.salary.more_places", left, command=command), "dim")] if left > 0 else []
    return Section(t(f"brief.where.label.{kind}"), tuple(blocks))  # type: ignore[arg-type]


def _options(one: Subject) -> str:
    region = "" if one.of.within == one.of.country["country"] else f" --region {one.of.within}"
    return region + ("" if one.of.by == "pay" else f" --by {one.of.by}")


def _first(one: Subject, lines: Sequence[PlaceLine], t: Text) -> Phrase:
    """The first place and its figure."""
    best, by = lines[0], one.of.by
    values = {"place": _name(one, best["region"])}
    if by == "pay":
        figure = _step(one, best, "p50")
        amount = t.pay(figure, one.currency, one.shown.period) if lowest_or_none(figure) else t.reason(figure)
        amount = t.wider(amount, best.get("of_group"))
    elif by in DERIVED:
        amount = _derived(best, by, t)
    else:
        amount = _times(best, t) if by == "concentration" else _jobs(best, t)
    refs = (best["source"], *(_worked_out(best, by) if by in DERIVED else ()))
    return Phrase((Cell(t(f"brief.where.first.{by}", **values, amount=amount), "strong", refs),))


def _whole(one: Subject, t: Text) -> list[Cell]:
    """The median of the whole country."""
    national = one.of.national
    if one.of.by != "pay" or national is None or one.of.lines[0].get("converted"):
        return []
    figure = one.shown.of(national.get("p50"), national["period"])
    if lowest_or_none(figure) is None:
        return []
    name, year = t.title(one.of.country["name"]), national["year"]
    own = _mixed(one) or year != one.of.lines[0]["year"]
    values = {"country": f"{name} ({year})" if own else name, "amount": t.money(figure, one.shown.period)}
    return [Cell("·"), Cell(t("brief.where.country", **values), "", (national["source"],))]


def _step(one: Subject, line: PlaceLine, step: str) -> Figure | None:
    """A percentile in the money asked for, by the period of the page."""
    given = line.get("converted")
    if given is not None:
        return one.shown.of(given.get(step), given["period"])  # type: ignore[arg-type]
    return one.shown.of(line.get(step), line["period"])  # type: ignore[arg-type]


def _grid(one: Subject, lines: Sequence[PlaceLine], t: Text) -> Grid:
    """Place, median, spread as amounts and drawn, jobs and concentration: what no line has, has no column."""
    figures = ("employment",) if one.of.by in DERIVED else ("employment", "location_quotient")
    known = {name for name in figures if any(name in line for line in lines)}
    spread = any(_ends(one, line) for line in lines)
    columns = [Column(t("brief.where.column.place"), widest=42)]
    columns += [Column(t("brief.where.column.year"), "right")] if _mixed(one) else []
    columns += [Column(t("brief.where.column.median"), "right")]
    columns += [Column(t(f"brief.where.column.{one.of.by}"), "right")] if one.of.by in DERIVED else []
    columns += [Column(t("brief.where.column.spread"), "right", 2), Column("", drop=4)] if spread else []
    columns += [Column(t("brief.where.column.jobs"), "right", 1)] if "employment" in known else []
    columns += [Column(t("brief.where.column.concentration"), "right", 3)] if "location_quotient" in known else []
    rows = tuple(_row(one, line, known, spread=spread, t=t) for line in lines)
    return Grid(tuple(columns), rows, light=True)


def _row(one: Subject, line: PlaceLine, known: set[str], *, spread: bool, t: Text) -> tuple[Value, ...]:
    style = "strong" if one.of.by == "pay" else ""
    cells: list[Value] = [Cell(_called(one, line, t))]
    cells += [Cell(str(line["year"]))] if _mixed(one) else []
    cells += [Cell(_money(one, line, "p50", t), style)]  # type: ignore[arg-type]
    cells += (
        [Cell(_derived(line, one.of.by, t), "strong", _worked_out(line, one.of.by))] if one.of.by in DERIVED else []
    )
    if spread:
        ends = t("brief.salary.range", low=_money(one, line, "p10", t), high=_money(one, line, "p90", t))
        amounts = (lowest_or_none(_step(one, line, step)) for step in ("p10", "p50", "p90"))
        cells += [Cell(ends if _ends(one, line) else "–"), Bar(*amounts) if _ends(one, line) else Bar(None, None, None)]
    cells += [Cell(_jobs(line, t), "strong" if one.of.by == "jobs" else "")] if "employment" in known else []
    if "location_quotient" in known:
        cells.append(Cell(_times(line, t), "strong" if one.of.by == "concentration" else ""))
    return tuple(cells)


def _called(one: Subject, line: PlaceLine, t: Text) -> str:
    """The place, and whose figures it repeats."""
    name = _name(one, line["region"])
    if "same_as" in line:
        return t("brief.where.repeats", place=name, wider=_name(one, line["same_as"]))
    return name


def _mixed(one: Subject) -> bool:
    """Whether the places are of several years: then each line says its own, and no sentence says one for all."""
    return len({line["year"] for line in one.of.lines}) > 1


def _money(one: Subject, line: PlaceLine, step: str, t: Text) -> str:
    figure = _step(one, line, step)
    if isinstance(figure, dict) and "missing" in figure:
        return t.reason_in_cell(figure)
    return t.wider(t.money(figure, one.shown.period), line.get("of_group"))


def _derived(line: PlaceLine, by: str, t: Text) -> str:
    """What is left of the median by the year, or the median at the country's average prices: marked, as it is worked
    out."""
    figure = line.get(by)
    if isinstance(figure, dict) and "missing" in figure:
        return "–"
    return t.wider(t.money(figure, "year" if by == "net" else line["period"]), entry=True)


def _worked_out(line: PlaceLine, by: str) -> tuple[str, ...]:
    """The source of what a figure is worked out by: taxes, or prices."""
    source = line.get("net_source") if by == "net" else line.get("price_level", {}).get("source")
    return (str(source),) if source else ()


def _ends(one: Subject, line: PlaceLine) -> bool:
    return all(lowest_or_none(_step(one, line, step)) is not None for step in ("p10", "p90"))


def _jobs(line: PlaceLine, t: Text) -> str:
    """How many work there; with its standard error where that is large."""
    figure, error = line.get("employment"), amount_or_none(line.get("employment_rse"))
    if isinstance(figure, dict):
        return t.reason_in_cell(figure)
    text = t.wider(t.count(figure), line.get("of_group"))
    return f"{text} ±{t.percent(error, places=0)}" if error is not None and error >= UNSURE else text


def _times(line: PlaceLine, t: Text) -> str:
    amount = amount_or_none(line.get("location_quotient"))
    return "–" if amount is None else t.wider(f"{t.decimal(amount)}×", line.get("of_group"))


def _map(one: Subject, wide: Sequence[PlaceLine], t: Text) -> list[Block]:
    """The provinces or states shaded by what they are ranked by."""
    if one.of.within != one.of.country["country"] or one.of.lines[0].get("converted"):
        return []
    if one.of.by == "pay":
        return _map_of_pay(one, ranked(wide, one.shown), t)
    key = FIGURE[one.of.by]
    found = {line["region"]: amount for line in wide if (amount := lowest_or_none(line.get(key))) is not None}
    steps, texts = steps_of(found), {line["region"]: _text(line, one.of.by, t) for line in wide}
    shaded = {region: Shaded(_short(one, amount, t), texts[region], steps[region]) for region, amount in found.items()}
    shades = legend(found, steps, lambda amount: _short(one, amount, t))
    words = (t("brief.salary.place"), t(f"brief.where.column.{one.of.by}"), t("brief.salary.not_published"))
    drawn = tile_map(one.of.country, shaded, one.of.names, shades, words, (wide[0]["source"],) if wide else ())
    return [drawn] if drawn else []


def _map_of_pay(one: Subject, found: Ranked, t: Text) -> list[Block]:
    names = dict(one.of.names)
    drawn = map_of(found, one.of.country, one.shown, one.currency, names, t)
    return [*drawn, *_other_years(found, names, t)] if drawn else []


def _other_years(found: Ranked, names: Mapping[str, str], t: Text) -> list[Block]:
    """The places of the map that are of another year than most."""
    if not found.others:
        return []
    listed = [f"{names.get(place.region, place.region)} ({place.entry['year']})" for place in found.others]
    refs = tuple(dict.fromkeys(place.entry["source"] for place in found.others))
    year = found.first[0].entry["year"]
    return [Prose(t("brief.where.map_years", year=year, places=t.listed(listed)), "dim", refs)]


def _text(line: PlaceLine, by: str, t: Text) -> str:
    if by in DERIVED:
        return _derived(line, by, t)
    return _jobs(line, t) if by == "jobs" else _times(line, t)


def _short(one: Subject, amount: float, t: Text) -> str:
    return t.decimal(amount) if one.of.by == "concentration" else t.count(_scaled(amount, one.of.by))


def _scaled(amount: float, by: str) -> int:
    """Money in thousands, as the map has room for."""
    return round(amount / 1000) if by in DERIVED and amount >= THOUSANDS else round(amount)


def _notes(one: Subject, t: Text) -> list[Block]:
    """Where nothing is published, what the marks mean, and where to go from here."""
    lines, record = one.of.lines, one.of
    unsure = any((amount_or_none(line.get("employment_rse")) or 0) >= UNSURE for line in lines)
    bounds = sum(isinstance(line.get("p50"), dict) and "rank" in line for line in lines) if record.by == "pay" else 0
    about = [
        _of_year(one, t),
        _unlisted(one, t) if record.unlisted and record.within == record.country["country"] else "",
        t("brief.where.concentration")
        if record.by not in DERIVED and any("location_quotient" in line for line in lines)
        else "",
        t("brief.where.unsure") if unsure else "",
        t(f"brief.where.about.{record.by}") if record.by in DERIVED else "",
        t.n("brief.where.bound", bounds) if bounds else "",
        t("brief.rank.group") if any("of_group" in line for line in lines) else "",
    ]
    more = t("brief.where.more", command=f"career salary {record.occupation['id']} --region {lines[0]['region']}")
    return [Prose(t.joined(about), "dim"), Prose(more, "dim", spare=spare.WHERE_NEXT)]


def _unlisted(one: Subject, t: Text) -> str:
    """The provinces or states without a figure: by name where they are few."""
    keys = one.of.unlisted
    if len(keys) > NAMED:
        return t.n("brief.where.unlisted", len(keys))
    return t("brief.where.unlisted.named", places=t.listed(_name(one, key) for key in keys))


def _of_year(one: Subject, t: Text) -> str:
    """What pay is of which year, where all of it is of one."""
    derived, year = one.of.by in DERIVED, one.of.lines[0]["year"]
    if _mixed(one):
        return t("brief.where.year_net_each" if derived else "brief.where.year_each")
    return t("brief.where.year_net" if derived else "brief.where.year", year=year)

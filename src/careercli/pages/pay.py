"""Pay on a page: by experience with its method, percentiles, trend, sponsors' minimums, pay scales, regions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Bar, Block, Cell, Column, Grid, Heading, Note, Prose, Spark, Value
from careercli.pages import pay_grid
from careercli.pages.net import after_tax, buys
from careercli.record.figure import Figure, lowest_or_none
from careercli.record.money import rests_on

if TYPE_CHECKING:
    from careercli.record.listing import PayOf
    from careercli.record.money import Band, Converted, Levels, Pay, Percentiles, ScaleGrade
    from careercli.text.text import Text

SPREAD = "spread"
"""The method of bands that are the percentiles under other names."""
REGIONS_SHOWN = 13
"""Rows of provinces or states on the whole page: all of Canada's."""


def pay(record: Pay, t: Text, names: dict[str, str], country: str) -> list[Block]:
    """The pay section; nothing when no pay is known."""
    national = [entry for entry in record["percentiles"] if entry["region"] == country]
    regional = [entry for entry in record["percentiles"] if entry["region"] != country]
    blocks: list[Block] = [
        *by_experience(record["by_experience"], record["currency"], t),
        *percentiles(national, record["currency"], t, names),
        *_extras(national, record["currency"], t, names),
        *basic(record.get("basic"), record["currency"], t, names),
        *trend(record["trend"], record["currency"], t),
        *levels(record["levels"], record["currency"], t),
        *scales(record.get("scales", []), record["currency"], t),
        *regions(regional, record["currency"], t, names, country),
        *conversions(record, t),
    ]
    return [Heading(t("pages.pay.heading")), *blocks] if blocks else []


def _extras(national: Sequence[Percentiles], currency: str, t: Text, names: dict[str, str]) -> list[Block]:
    """What is left of the country's median and what it buys, where asked for: of the line the one-screen page shows."""
    entry = rests_on(national)
    return [*after_tax(entry, currency, names, t), *buys(entry, currency, t)] if entry else []


def by_experience(bands: Sequence[Band], currency: str, t: Text) -> list[Block]:
    """Bands with a bar, always with how they were obtained; estimates are marked `~`.

    Bands cut from the percentiles say nothing that those do not: one line stands instead.
    """
    if not bands:
        return []
    method = bands[0]["method"].partition("/")[0]
    refs = dict.fromkeys(band[key] for band in bands[:1] for key in ("source", "ratio_source") if key in band)
    group = bands[0].get("of_group", {"code": "", "title": ""})
    method_text = t(f"pages.pay.method.{method}", group=f"{group['code']} {group['title']}".strip())
    if method == SPREAD:
        return [Prose(method_text, "dim")]
    return [_bands(bands, currency, t), Prose(method_text, "dim", tuple(refs))]


def _bands(bands: Sequence[Band], currency: str, t: Text) -> Grid:
    years, notes = any("years_min" in band for band in bands), any(band.get("note") for band in bands)
    ages = any("age_min" in band for band in bands)
    columns = [Column(t("pages.pay.by_experience"))]
    columns += [Column(t("pages.pay.years"), "right")] if years else []
    columns += [Column(t("pages.pay.ages"), "right", 2)] if ages else []
    columns += [Column(currency, "right"), *_other_currency(bands, t)]
    columns += [Column(""), *([Column(t("pages.pay.note"), drop=1)] if notes else [])]
    rows = tuple(_band(band, t, years=years, ages=ages, notes=notes) for band in bands)
    return Grid(
        tuple(columns), rows, pay_grid.caption(t("pages.pay.gross"), f"{currency} {t.per(bands[0]['period'])}", t)
    )


def _band(band: Band, t: Text, *, years: bool, ages: bool, notes: bool) -> tuple[Value, ...]:
    low, high = lowest_or_none(band["low"]), lowest_or_none(band["high"])
    amount = _range(band["low"], band["high"], band["period"], t)
    return (
        Cell(t(f"pages.pay.band.{band['band']}"), "strong"),
        *([Cell(_span(band, "years"))] if years else []),
        *([Cell(_span(band, "age"))] if ages else []),
        Cell(f"~ {amount}", refs=(band["source"],)),
        *([_converted(band["converted"], t)] if _is_other(band) else []),
        Bar(low, low if low == high else None, high),
        *([Cell(band.get("note", ""), "dim")] if notes else []),
    )


def _other_currency(bands: Sequence[Band], t: Text) -> list[Column]:
    """A column for the reader's currency, where it is not the bands' own."""
    return [Column(pay_grid.unit(band["converted"], t), "right") for band in bands[:1] if _is_other(band)]


def _is_other(band: Band) -> bool:
    return "converted" in band and band["converted"]["derived"]


def _converted(pay: Converted, t: Text) -> Cell:
    return Cell(_range(pay["low"], pay["high"], pay["period"], t), "accent", tuple(pay["sources"]))


def conversions(record: Pay | PayOf, t: Text) -> list[Block]:
    """At which rates and hours pay was converted into the reader's currency."""
    without_extras = [record["basic"]] if "basic" in record else []
    entries = (*record["percentiles"], *without_extras, *record["by_experience"])
    used = [entry["converted"] for entry in entries if "converted" in entry]
    return [*pay_grid.rate_notes(used, record["currency"], t)]


def _span(band: Band, of: str) -> str:
    """From when to when, in years of experience or by age; `7+` where it has no end."""
    first, last = band.get(f"{of}_min"), band.get(f"{of}_max")
    if first is None:
        return ""
    return f"{first}–{last}" if last is not None else f"{first}+"


def _range(low: Figure, high: Figure, period: str, t: Text) -> str:
    if low == high:
        return t.money(low, period)
    return f"{t.money(low, period)} – {t.money(high, period)}"


def percentiles(entries: Iterable[Percentiles], currency: str, t: Text, names: dict[str, str]) -> list[Block]:
    """National percentiles, one row per period and basis."""
    rows = list(entries)
    if not rows:
        return []
    converted = pay_grid.converted_grid(rows, t, names)
    grid = pay_grid.wage_grid(rows, currency, t, names, t("pages.pay.gross"), extra=False)
    return [grid, *([converted] if converted else []), *pay_grid.legend(rows, t)]


def basic(entry: Percentiles | None, currency: str, t: Text, names: dict[str, str]) -> list[Block]:
    """The quartiles of pay without overtime, commissions and allowances, where they are published."""
    return [pay_grid.wage_grid([entry], currency, t, names, t("pages.pay.basic"), extra=False)] if entry else []


def trend(entries: Sequence[Percentiles], currency: str, t: Text) -> list[Block]:
    """Medians over the years with a sparkline; a change is worked out only between numbers."""
    values = [lowest_or_none(entry.get("p50")) for entry in entries]
    if sum(value is not None for value in values) < 2:
        return []
    period = entries[0]["period"]
    columns = [
        Column(t("pages.pay.trend")),
        *(Column(str(entry["year"]), "right") for entry in entries),
        Column(""),
        Column(t("pages.pay.change"), "right"),
    ]
    cells: list[Value] = [Cell(f"{currency} {t.per(period)}", refs=tuple(entry["source"] for entry in entries))]
    cells += [pay_grid.figure(entry.get("p50"), period, t, strong=False) for entry in entries]
    cells += [Spark(tuple(values)), Cell(_change(entries, t))]
    return [Grid(tuple(columns), (tuple(cells),))]


def _change(entries: Sequence[Percentiles], t: Text) -> str:
    first, last = entries[0].get("p50"), entries[-1].get("p50")
    if isinstance(first, int | float) and isinstance(last, int | float) and first:
        return t.percent(100 * (last - first) / first, signed=True)
    return ""


def levels(entries: Sequence[Levels], currency: str, t: Text) -> list[Block]:
    """The least a visa sponsor must pay, levels I to IV, with the day they end; they are no pay by experience."""
    if not entries:
        return []
    columns = (
        Column(t("pages.pay.levels")),
        *(Column(name, "right") for name in ("I", "II", "III", "IV")),
    )
    rows = tuple(_level(entry, currency, t) for entry in entries)
    until = t("pages.pay.levels_meaning", day=entries[0]["to"])
    return [Grid(columns, rows), Prose(until, "dim", (entries[0]["source"],))]


def _level(entry: Levels, currency: str, t: Text) -> tuple[Value, ...]:
    where = t(
        "pages.pay.levels_of",
        currency=currency,
        per=t.per(entry["period"]),
        areas=t.count(entry["areas"]),
    )
    figures = (entry["level1"], entry["level2"], entry["level3"], entry["level4"])
    return (
        Cell(where, refs=(entry["source"],)),
        *(Cell(t.money(figure, entry["period"])) for figure in figures),
    )


def scales(grades: Sequence[ScaleGrade], currency: str, t: Text) -> list[Block]:
    """National pay scales, a row a grade, a column a part of the country; nothing for an occupation without."""
    if not grades:
        return []
    places = list(dict.fromkeys(one["place"] for one in sorted(grades, key=lambda one: one["place"])))
    columns = (Column(t("pages.pay.scales.grade")), *(Column(place, "right") for place in places))
    rows = tuple(_grade(grade, grades, places, t) for grade in dict.fromkeys(one["grade"] for one in grades))
    hours = sorted({one["hours"] for one in grades if "hours" in one})
    weekly = t.listed(t.decimal(one, int(one % 1 > 0)) for one in hours) or t.reason({"missing": "not-published"})
    refs = tuple(dict.fromkeys(one["source"] for one in grades))
    title = pay_grid.caption(t("pages.pay.scales.caption"), f"{currency} {t.per('year')}", t)
    return [Grid(columns, rows, title), Prose(t("pages.pay.scales.meaning", hours=weekly), "dim", refs)]


def _grade(grade: str, grades: Sequence[ScaleGrade], places: Sequence[str], t: Text) -> tuple[Value, ...]:
    amounts = {one["place"]: one["amount"] for one in grades if one["grade"] == grade}
    return (
        Cell(grade, "strong"),
        *(Cell(t.money(amounts[place], "year") if place in amounts else "–") for place in places),
    )


def regions(entries: Sequence[Percentiles], currency: str, t: Text, names: dict[str, str], country: str) -> list[Block]:
    """Provinces or states in the period most of them have, best median first, and where the rest is."""
    if not entries:
        return []
    ordered = pay_grid.best_first(entries)
    key = f"pages.pay.regions.{country}"
    caption = t(key if t.has(key) else "pages.pay.regions.other")
    grid = pay_grid.wage_grid(ordered[:REGIONS_SHOWN], currency, t, names, caption)
    left = len(ordered) - len(grid.rows)
    return [grid, Note(t.n("pages.pay.more_regions", left) if left else t("pages.pay.smaller_areas"))]

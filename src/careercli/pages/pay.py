"""Pay on a page: by experience with its method, percentiles, provinces or states, trend, wage levels."""

from collections.abc import Iterable, Sequence

from careercli.output.document import Bar, Block, Cell, Column, Grid, Heading, Note, Prose, Spark, Value
from careercli.pages import money, wages
from careercli.pages.pay_scales import pay_scales
from careercli.record.figure import Figure, lowest_or_none
from careercli.record.listing import PayOf
from careercli.record.money import Band, Converted, Levels, Pay, Percentiles
from careercli.text.text import Text

BANDS = {"early": "Early", "middle": "Middle", "senior": "Senior"}
METHODS = {
    "page-bands/1": "Estimates by AI Career Graph. Nobody publishes pay by years of experience here.",
    "occupation-ages/2": "Estimate from what people of each age earn in this job. Nobody publishes pay by years of "
    "experience here (`career help pay-method`).",
    "group-ages/2": "Estimate: the median of this job, scaled by what each age earns in its major group, {group}. "
    "Nobody publishes pay by years of experience here (`career help pay-method`).",
    "spread/2": "Estimate from the spread of pay. Nobody publishes pay by years of experience here (`career help "
    "pay-method`).",
}
"""How the bands were reached."""
REGIONS_SHOWN = 13
"""Rows of provinces or states on the whole page: all of Canada's."""


def pay(record: Pay, t: Text, names: dict[str, str], country: str) -> list[Block]:
    """The pay section; nothing when no pay is known."""
    national = [entry for entry in record["percentiles"] if entry["region"] == country]
    regional = [entry for entry in record["percentiles"] if entry["region"] != country]
    blocks: list[Block] = [
        *by_experience(record["by_experience"], record["currency"], t),
        *percentiles(national, record["currency"], t, names),
        *trend(record["trend"], record["currency"], t),
        *levels(record["levels"], record["currency"], t),
        *pay_scales(record.get("scales", []), record["currency"], t),
        *regions(regional, record["currency"], t, names, country),
        *conversions(record, t),
    ]
    return [Heading(t("Pay")), *blocks] if blocks else []


def by_experience(bands: Sequence[Band], currency: str, t: Text) -> list[Block]:
    """Bands with a bar, always with how they were obtained; estimates are marked `~`."""
    if not bands:
        return []
    years, notes = any("years_min" in band for band in bands), any(band.get("note") for band in bands)
    ages = any("age_min" in band for band in bands)
    columns = [Column(t("By experience"))]
    columns += [Column(t("Years"), "right")] if years else []
    columns += [Column(t("Ages"), "right", 2)] if ages else []
    columns += [Column(currency, "right"), *_other_money(bands, t)]
    columns += [Column(""), *([Column(t("Note"), drop=1)] if notes else [])]
    rows = tuple(_band(band, t, years=years, ages=ages, notes=notes) for band in bands)
    caption = t("Gross pay, {currency} {per}", currency=currency, per=t.per(bands[0]["period"]))
    refs = dict.fromkeys(band[key] for band in bands[:1] for key in ("source", "ratio_source") if key in band)
    group = bands[0].get("of_group", {"code": "", "title": ""})
    method = t(METHODS[bands[0]["method"]], group=f"{group['code']} {group['title']}".strip())
    return [Grid(tuple(columns), rows, caption), Prose(method, "dim", tuple(refs))]


def _band(band: Band, t: Text, *, years: bool, ages: bool, notes: bool) -> tuple[Value, ...]:
    low, high = lowest_or_none(band["low"]), lowest_or_none(band["high"])
    amount = _range(band["low"], band["high"], band["period"], t)
    return (
        Cell(t(BANDS[band["band"]]), "strong"),
        *([Cell(_span(band, "years"))] if years else []),
        *([Cell(_span(band, "age"))] if ages else []),
        Cell(f"~ {amount}", refs=(band["source"],)),
        *([_converted(band["converted"], t)] if _is_other(band) else []),
        Bar(low, low if low == high else None, high),
        *([Cell(band.get("note", ""), "dim")] if notes else []),
    )


def _other_money(bands: Sequence[Band], t: Text) -> list[Column]:
    """A column for the money asked for, where it is another than the bands' own."""
    return [Column(money.unit(band["converted"], t), "right") for band in bands[:1] if _is_other(band)]


def _is_other(band: Band) -> bool:
    return "converted" in band and band["converted"]["derived"]


def _converted(told: Converted, t: Text) -> Cell:
    return Cell(_range(told["low"], told["high"], told["period"], t), "accent", tuple(told["sources"]))


def conversions(record: Pay | PayOf, t: Text) -> list[Block]:
    """At which rates and hours the money asked for was reached."""
    entries = (*record["percentiles"], *record["by_experience"])
    told = [entry["converted"] for entry in entries if "converted" in entry]
    return [*money.notes(told, record["currency"], t)]


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
    median_alone = not any(step in row for row in rows for step, _ in wages.STEPS if step != "p50")
    caption = t("Gross pay") if median_alone else t("Percentiles, gross")
    if not rows:
        return []
    converted = wages.converted_grid(rows, t, names)
    grid = wages.wage_grid(rows, currency, t, names, caption, beside=False)
    return [grid, converted] if converted else [grid]


def trend(entries: Sequence[Percentiles], currency: str, t: Text) -> list[Block]:
    """Medians over the years with a sparkline; a change is worked out only between numbers."""
    values = [lowest_or_none(entry.get("p50")) for entry in entries]
    if sum(value is not None for value in values) < 2:
        return []
    period = entries[0]["period"]
    columns = [
        Column(t("Median over time")),
        *(Column(str(entry["year"]), "right") for entry in entries),
        Column(""),
        Column(t("Change"), "right"),
    ]
    cells: list[Value] = [Cell(f"{currency} {t.per(period)}", refs=tuple(entry["source"] for entry in entries))]
    cells += [wages.figure(entry.get("p50"), period, t, strong=False) for entry in entries]
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
        Column(t("Least pay for visa sponsors")),
        *(Column(name, "right") for name in ("I", "II", "III", "IV")),
    )
    rows = tuple(_level(entry, currency, t) for entry in entries)
    until = t("An employer who sponsors a visa must pay at least this. Valid until {day}.", day=entries[0]["to"])
    return [Grid(columns, rows), Prose(until, "dim", (entries[0]["source"],))]


def _level(entry: Levels, currency: str, t: Text) -> tuple[Value, ...]:
    where = t(
        "{currency} {per}, median of {areas} areas",
        currency=currency,
        per=t.per(entry["period"]),
        areas=t.count(entry["areas"]),
    )
    figures = (entry["level1"], entry["level2"], entry["level3"], entry["level4"])
    return (
        Cell(where, refs=(entry["source"],)),
        *(Cell(t.money(figure, entry["period"])) for figure in figures),
    )


def regions(entries: Sequence[Percentiles], currency: str, t: Text, names: dict[str, str], country: str) -> list[Block]:
    """Provinces or states in the period most of them have, best median first, and where the rest is."""
    if not entries:
        return []
    ordered = wages.best_first(entries)
    caption = t("By state, gross") if country == "us" else t("By province and territory, gross")
    grid = wages.wage_grid(ordered[:REGIONS_SHOWN], currency, t, names, caption)
    left = len(ordered) - len(grid.rows)
    more = t("{n} more, and metropolitan areas or economic regions: `career salary CODE`.", n=left)
    everywhere = t("Metropolitan areas or economic regions too: `career salary CODE`.")
    return [grid, Note(more if left else everywhere)]

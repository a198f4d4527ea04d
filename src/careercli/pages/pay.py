"""Pay on a page: by experience with its method, percentiles, provinces or states, trend, wage levels."""

from collections.abc import Iterable, Sequence

from careercli.output.document import Bar, Block, Cell, Column, Grid, Heading, Note, Prose, Spark, Value
from careercli.pages import money, wages
from careercli.pages.labels import Labels
from careercli.pages.pay_scales import pay_scales
from careercli.record.figure import Figure, lowest_or_none
from careercli.record.listing import PayOf
from careercli.record.money import Band, Converted, Levels, Pay, Percentiles

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


def pay(record: Pay, label: Labels, names: dict[str, str], country: str) -> list[Block]:
    """The pay section; nothing when no pay is known."""
    national = [entry for entry in record["percentiles"] if entry["region"] == country]
    regional = [entry for entry in record["percentiles"] if entry["region"] != country]
    blocks: list[Block] = [
        *by_experience(record["by_experience"], record["currency"], label),
        *percentiles(national, record["currency"], label, names),
        *trend(record["trend"], record["currency"], label),
        *levels(record["levels"], record["currency"], label),
        *pay_scales(record.get("scales", []), record["currency"], label),
        *regions(regional, record["currency"], label, names, country),
        *conversions(record, label),
    ]
    return [Heading(label("Pay")), *blocks] if blocks else []


def by_experience(bands: Sequence[Band], currency: str, label: Labels) -> list[Block]:
    """Bands with a bar, always with how they were obtained; estimates are marked `~`."""
    if not bands:
        return []
    years, notes = any("years_min" in band for band in bands), any(band.get("note") for band in bands)
    ages = any("age_min" in band for band in bands)
    columns = [Column(label("By experience"))]
    columns += [Column(label("Years"), "right")] if years else []
    columns += [Column(label("Ages"), "right", 2)] if ages else []
    columns += [Column(currency, "right"), *_other_money(bands, label)]
    columns += [Column(""), *([Column(label("Note"), drop=1)] if notes else [])]
    rows = tuple(_band(band, label, years=years, ages=ages, notes=notes) for band in bands)
    caption = label("Gross pay, {currency} {per}", currency=currency, per=label.per(bands[0]["period"]))
    refs = dict.fromkeys(band[key] for band in bands[:1] for key in ("source", "ratio_source") if key in band)
    group = bands[0].get("of_group", {"code": "", "title": ""})
    method = label(METHODS[bands[0]["method"]], group=f"{group['code']} {group['title']}".strip())
    return [Grid(tuple(columns), rows, caption), Prose(method, "dim", tuple(refs))]


def _band(band: Band, label: Labels, *, years: bool, ages: bool, notes: bool) -> tuple[Value, ...]:
    low, high = lowest_or_none(band["low"]), lowest_or_none(band["high"])
    amount = _range(band["low"], band["high"], band["period"], label)
    return (
        Cell(label(BANDS[band["band"]]), "strong"),
        *([Cell(_span(band, "years"))] if years else []),
        *([Cell(_span(band, "age"))] if ages else []),
        Cell(f"~ {amount}", refs=(band["source"],)),
        *([_converted(band["converted"], label)] if _is_other(band) else []),
        Bar(low, low if low == high else None, high),
        *([Cell(band.get("note", ""), "dim")] if notes else []),
    )


def _other_money(bands: Sequence[Band], label: Labels) -> list[Column]:
    """A column for the money asked for, where it is another than the bands' own."""
    return [Column(money.unit(band["converted"], label), "right") for band in bands[:1] if _is_other(band)]


def _is_other(band: Band) -> bool:
    return "converted" in band and band["converted"]["derived"]


def _converted(told: Converted, label: Labels) -> Cell:
    return Cell(_range(told["low"], told["high"], told["period"], label), "accent", tuple(told["sources"]))


def conversions(record: Pay | PayOf, label: Labels) -> list[Block]:
    """At which rates and hours the money asked for was reached."""
    entries = (*record["percentiles"], *record["by_experience"])
    told = [entry["converted"] for entry in entries if "converted" in entry]
    return [*money.notes(told, record["currency"], label)]


def _span(band: Band, of: str) -> str:
    """From when to when, in years of experience or by age; `7+` where it has no end."""
    first, last = band.get(f"{of}_min"), band.get(f"{of}_max")
    if first is None:
        return ""
    return f"{first}–{last}" if last is not None else f"{first}+"


def _range(low: Figure, high: Figure, period: str, label: Labels) -> str:
    if low == high:
        return label.money(low, period)
    return f"{label.money(low, period)} – {label.money(high, period)}"


def percentiles(entries: Iterable[Percentiles], currency: str, label: Labels, names: dict[str, str]) -> list[Block]:
    """National percentiles, one row per period and basis."""
    rows = list(entries)
    median_alone = not any(step in row for row in rows for step, _ in wages.STEPS if step != "p50")
    caption = label("Gross pay") if median_alone else label("Percentiles, gross")
    if not rows:
        return []
    converted = wages.converted_grid(rows, label, names)
    grid = wages.wage_grid(rows, currency, label, names, caption, beside=False)
    return [grid, converted] if converted else [grid]


def trend(entries: Sequence[Percentiles], currency: str, label: Labels) -> list[Block]:
    """Medians over the years with a sparkline; a change is worked out only between numbers."""
    values = [lowest_or_none(entry.get("p50")) for entry in entries]
    if sum(value is not None for value in values) < 2:
        return []
    period = entries[0]["period"]
    columns = [
        Column(label("Median over time")),
        *(Column(str(entry["year"]), "right") for entry in entries),
        Column(""),
        Column(label("Change"), "right"),
    ]
    cells: list[Value] = [Cell(f"{currency} {label.per(period)}", refs=tuple(entry["source"] for entry in entries))]
    cells += [wages.figure(entry.get("p50"), period, label, strong=False) for entry in entries]
    cells += [Spark(tuple(values)), Cell(_change(entries, label))]
    return [Grid(tuple(columns), (tuple(cells),))]


def _change(entries: Sequence[Percentiles], label: Labels) -> str:
    first, last = entries[0].get("p50"), entries[-1].get("p50")
    if isinstance(first, int | float) and isinstance(last, int | float) and first:
        return label.percent(100 * (last - first) / first, signed=True)
    return ""


def levels(entries: Sequence[Levels], currency: str, label: Labels) -> list[Block]:
    """The least a visa sponsor must pay, levels I to IV, with the day they end; they are no pay by experience."""
    if not entries:
        return []
    columns = (
        Column(label("Least pay for visa sponsors")),
        *(Column(name, "right") for name in ("I", "II", "III", "IV")),
    )
    rows = tuple(_level(entry, currency, label) for entry in entries)
    until = label("An employer who sponsors a visa must pay at least this. Valid until {day}.", day=entries[0]["to"])
    return [Grid(columns, rows), Prose(until, "dim", (entries[0]["source"],))]


def _level(entry: Levels, currency: str, label: Labels) -> tuple[Value, ...]:
    where = label(
        "{currency} {per}, median of {areas} areas",
        currency=currency,
        per=label.per(entry["period"]),
        areas=label.count(entry["areas"]),
    )
    figures = (entry["level1"], entry["level2"], entry["level3"], entry["level4"])
    return (
        Cell(where, refs=(entry["source"],)),
        *(Cell(label.money(figure, entry["period"])) for figure in figures),
    )


def regions(
    entries: Sequence[Percentiles], currency: str, label: Labels, names: dict[str, str], country: str
) -> list[Block]:
    """Provinces or states in the period most of them have, best median first, and where the rest is."""
    if not entries:
        return []
    ordered = wages.best_first(entries)
    caption = label("By state, gross") if country == "us" else label("By province and territory, gross")
    grid = wages.wage_grid(ordered[:REGIONS_SHOWN], currency, label, names, caption)
    left = len(ordered) - len(grid.rows)
    more = label("{n} more, and metropolitan areas or economic regions: `career salary CODE`.", n=left)
    everywhere = label("Metropolitan areas or economic regions too: `career salary CODE`.")
    return [grid, Note(more if left else everywhere)]

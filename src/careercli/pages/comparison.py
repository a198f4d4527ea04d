"""A comparison on a page: one row a field, one column an occupation, the best value marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, cast

from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Value
from careercli.pages import pay_grid
from careercli.pages.ai import WEAK, no_human
from careercli.pages.document import document
from careercli.words.level import level_text

if TYPE_CHECKING:
    from careercli.record.listing import Comparison, ComparisonRow
    from careercli.record.money import Converted, CountryMedian
    from careercli.record.pages.comparison import ComparisonPage
    from careercli.text.text import Text

QUALITY = "ai_quality"
SPAN = ("ai_automated_low", "ai_automated_high")
UNSHOWN = (QUALITY, *SPAN, "lists")
"""Rows for programs: the quality stands with the shares, lists by their names."""
LISTS_SHOWN = 4
ESTIMATES = ("_early", "_middle", "_senior")
"""Rows marked `~` as estimates, which their names say."""
SHARES = ("ai_automated", "ai_augmented", "ai_human")


def page(shown: ComparisonPage, t: Text, rows: int | None = None) -> Document:
    """The table, the rates money was converted at, and what to be careful with."""
    record, sources, warnings, countries = shown
    columns = (Column(""), *(Column(f"{entry['id']}\n{entry['title']}") for entry in record["occupations"]))
    currencies = [entry["currency"] for entry in record["occupations"]]
    lines = tuple(_row(row, record, currencies, t) for row in record["rows"] if row["field"] not in UNSHOWN)
    notes: list[Block] = [Note(t.message(warning), "warning") for warning in warnings]
    notes += [Note(*rate) for rate in _rates(record, t)]
    medians = record["country_medians"]
    notes += [Note(_country_median(median, countries, t), "info", (median["source"],)) for median in medians]
    if any(_is_bound(value) for row in record["rows"] for value in row["values"]):
        notes.append(
            Note(
                t("compare.bounds"),
                "warning",
            )
        )
    if any(value == 0 for row in record["rows"] if row["field"] == "ai_human" for value in row["values"]):
        notes += no_human(0, t)
    if any(row["derived"] for row in record["rows"]):
        notes.append(Note(t("compare.worked_out")))
    notes += [Note(text) for text in _groups(record, t)]
    subtitle = t("compare.subtitle")
    blocks = (Grid(columns, lines), *notes)
    return document(t("compare.title"), subtitle, blocks, sources, t)


def _row(row: ComparisonRow, record: Comparison, currencies: list[str], t: Text) -> tuple[Value, ...]:
    cells = [Cell(_head(row, record.get("per", "year"), t), "dim")]
    for place, value in enumerate(row["values"]):
        best = record["occupations"][place]["id"] in row["best"]
        text = _text(row, value, record.get("per", "year"), currencies[place], t)
        if row["field"] == SHARES[0]:
            text = _ranged(record, place, value, t) or text
        marked = row["field"].endswith(ESTIMATES) or record["occupations"][place]["id"] in row.get("of_group", {})
        text = t.wider(text, marked and not t.reason(value))
        text += "*" if record["occupations"][place]["id"] in row["derived"] else ""
        if row["field"] in SHARES and _quality(record, place) in WEAK:
            text = t("compare.weak", share=text)
        refs = (row["sources"][place],) if row["sources"][place] else ()
        cells.append(Cell(f"{text} ★" if best else text, "good" if best else "", refs))
    return tuple(cells)


def _groups(record: Comparison, t: Text) -> list[str]:
    """Whose figures those marked `~` are, each group once."""
    found = {
        (entry, group["code"]): group["title"]
        for row in record["rows"]
        for entry, group in row.get("of_group", {}).items()
        if not row["field"].endswith(ESTIMATES)
    }
    return [t("compare.group", id=entry, code=code, title=found[entry, code]) for entry, code in found]


def _is_bound(value: object) -> bool:
    return isinstance(value, dict) and "at_least" in value


def _country_median(median: CountryMedian, countries: Mapping[str, str], t: Text) -> str:
    """What pay is compared with."""
    return t(
        f"compare.median.{median['method']}",
        country=countries.get(median["country"], median["country"]),
        amount=t.count(median["amount"]),
        currency=median["currency"],
        year=median["year"],
        n=t.count(median.get("occupations", 0)),
    )


def _quality(record: Comparison, place: int) -> object:
    """How the shares of an occupation were reached: shown with them, not in a row of its own."""
    return next((row["values"][place] for row in record["rows"] if row["field"] == QUALITY), None)


def _ranged(record: Comparison, place: int, value: Any, t: Text) -> str:
    """The automated share with its range, which stands in rows of its own for programs."""
    ends = [row["values"][place] for row in record["rows"] if row["field"] in SPAN]
    if len(ends) != len(SPAN) or isinstance(value, dict):
        return ""
    low, high = ends
    return t.ranged(value, low, high)


def _head(row: ComparisonRow, per: str, t: Text) -> str:
    """The field's name; with the money where amounts are converted: `pay_median_usd`."""
    field = row["field"]
    if t.has(f"measure.{field}"):
        return t(f"measure.{field}")
    name, _, money = field.rpartition("_")
    unit = money.upper() if per == "year" else f"{money.upper()} {t.per(per)}"
    return t("compare.in_currency", field=t(f"measure.{name}"), currency=unit)


def _text(row: ComparisonRow, value: Any, per: str, currency: str, t: Text) -> str:
    if value is None:
        return "–"
    if isinstance(value, list):
        return _list(row["field"], value, t)
    if isinstance(value, str):
        return _word(row["field"], value, t)
    if row["field"] == STUDY and not isinstance(value, dict):
        return t(study_key(value))
    return t.reason_in_cell(value) or _number(row.get("unit", ""), value, per, currency, t)


def _list(field: str, values: Sequence[object], t: Text) -> str:
    """Visa routes by name; of other long lists the first."""
    if not values:
        return t("compare.none_known") if field == "credentials" else "–"
    if field == "visas":
        return "; ".join(t.route_name(str(route)) for route in values)
    if len(values) <= LISTS_SHOWN + 1:
        return t.listed(map(str, values))
    return t.n("compare.more", len(values) - LISTS_SHOWN, list=t.listed(map(str, values[:LISTS_SHOWN])))


def study_key(level: float) -> str:
    """The key of a level on our scale in words: `compare.study.2-5`."""
    return f"compare.study.{f'{level:g}'.replace('.', '-')}"


def _word(field: str, value: str, t: Text) -> str:
    """A value that is words: a level as its scheme and number, a verdict, a publisher's word."""
    if field == "level":
        scheme, _, number = value.rpartition(" ")
        return level_text(scheme, number, t)
    if field == "pay_basis":
        return t(f"pages.pay.basis.{value}")
    return t.word("verdict" if field == "ai_verdict" else field, value)


SIGNED = ("percent", "percent a year")
"""Units of change."""
SHARE = "percent of the country's median"
STUDY = "level_common"
"""The row of levels on our scale of 1 to 4.5, which a page says in words."""
MEDIAN = 100
"""Percent of the country's median that is the median itself."""
COUNTED = ("persons", "openings a year")


def _against(value: Any, t: Text) -> str:
    """Percent of the country's median as how far above or below it: 144 is `44% above the median`."""
    if isinstance(value, dict):
        return t("compare.of_median", percent=t.percent(value, places=0))
    if value == MEDIAN:
        return t("compare.equal")
    return t("compare.below" if value < MEDIAN else "compare.above", percent=t.percent(abs(value - MEDIAN), places=0))


def _number(unit: str, value: Any, per: str, currency: str, t: Text) -> str:
    if unit in SIGNED or unit == "percent of tasks":
        return t.percent(value, signed=unit in SIGNED)
    if unit == SHARE:
        return _against(value, t)
    if isinstance(value, dict) and "low" in value:
        period, money = (per, unit[:3]) if unit[:3].isupper() else ("year", currency)
        low, high = t.money(value["low"], period), t.money(value["high"], period)
        return t("compare.range", low=low, high=high, currency=money)
    if unit.startswith("money"):
        return f"{t.money(value, 'year')} {currency}"
    if unit[:3].isupper():
        return t.money(value, per)
    return t.count(value) if unit in COUNTED else t.decimal(value)


def _rates(record: Comparison, t: Text) -> list[tuple[str, Literal["info"], tuple[str, ...]]]:
    """Each rate and number of hours once, with its sources."""
    used: dict[str, tuple[str, ...]] = {}
    for rate in record.get("rates", []):
        if rate["from"] != rate["to"]:
            used[_rate(rate, t)] = tuple(cast("list[str]", rate["sources"]))
        if "hours_per_year" in rate:
            text = t(
                "compare.hours",
                currency=rate["from"],
                hours=t.count(cast("int", rate["hours_per_year"])),
            )
            used[text] = ()
    return [(text, "info", refs) for text, refs in used.items()]


def _rate(rate: Mapping[str, Any], t: Text) -> str:
    converted = {
        "kind": rate["kind"],
        "rate": rate["factor"],
        "rate_years": rate["years"],
        "currency": rate["to"],
        "pay_year": rate["pay_year"],
    }
    return pay_grid.rate_line(cast("Converted", converted), rate["from"], t)

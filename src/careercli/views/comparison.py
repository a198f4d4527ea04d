"""A comparison on a page: one row a field, one column an occupation, the best value marked."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, cast

from careercli.model.listing import Comparison, ComparisonRow
from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Value
from careercli.views.ai import VERDICTS
from careercli.views.buckets import WEAK
from careercli.views.footnote import source_lines
from careercli.views.labels import Labels

QUALITY = "ai_quality"
SHARES = ("ai_automated", "ai_augmented", "ai_human")
NAMES = {
    "level": "Level",
    "pay_low": "Pay, low (p10)",
    "pay_median": "Pay, median",
    "pay_high": "Pay, high (p90)",
    "employment": "Workers",
    "growth_percent": "Growth projected",
    "openings_per_year": "Openings a year",
    "openings_per_1000": "Openings a year per 1,000 workers",
    "shortage": "Balance expected",
    "education": "Typical entry",
    "credentials": "Mandatory credentials",
    "lists": "Stands on",
    "ai_automated": "Tasks AI can automate",
    "ai_augmented": "Tasks AI augments",
    "ai_human": "Tasks that stay human",
    "ai_top_automated": "First to be automated",
    "ai_top_human": "First to stay human",
    "ai_verdict": "AI verdict (profile)",
    "page_rating": "The page's rating",
}


def page(record: Comparison, sources: Mapping[str, Any], warnings: Sequence[str], label: Labels) -> Document:
    """The table, the rates money was converted at, and what to be careful with."""
    columns = (Column(""), *(Column(f"{entry['id']}\n{entry['title']}") for entry in record["occupations"]))
    currencies = [entry["currency"] for entry in record["occupations"]]
    rows = tuple(_row(row, record, currencies, label) for row in record["rows"] if row["field"] != QUALITY)
    notes: list[Block] = [Note(warning, "warning") for warning in warnings]
    notes += [Note(*rate) for rate in _rates(record, label)]
    if len(set(currencies)) > 1 and "currency" not in record:
        notes.append(
            Note(
                label(
                    "Amounts are in each country's own money, so no best pay is marked: "
                    "`--currency USD` (or with `--ppp`) makes them comparable."
                )
            )
        )
    if any(row["derived"] for row in record["rows"]):
        notes.append(Note(label("* worked out here from published figures (`career help methods`)")))
    subtitle = label("gross pay by the year; ★ marks the best value where values can be compared")
    blocks = (Grid(columns, rows), *notes)
    return Document(label("Comparison"), subtitle, blocks, source_lines(sources), label("Sources"), lang=label.lang)


def _row(row: ComparisonRow, record: Comparison, currencies: list[str], label: Labels) -> tuple[Value, ...]:
    cells = [Cell(_head(row["field"], label), "dim")]
    for place, value in enumerate(row["values"]):
        best = record["occupations"][place]["id"] in row["best"]
        text = _text(row, value, currencies[place], label)
        text += "*" if record["occupations"][place]["id"] in row["derived"] else ""
        if row["field"] in SHARES and _quality(record, place) in WEAK:
            text += label(" (weak crosswalk)")
        refs = (row["sources"][place],) if row["sources"][place] else ()
        cells.append(Cell(f"{text} ★" if best else text, "good" if best else "", refs))
    return tuple(cells)


def _quality(record: Comparison, place: int) -> object:
    """How the shares of an occupation were reached: told with them, not in a row of its own."""
    return next((row["values"][place] for row in record["rows"] if row["field"] == QUALITY), None)


def _head(field: str, label: Labels) -> str:
    """The field's name; with the money where amounts are converted: `pay_median_usd`."""
    if field in NAMES:
        return label(NAMES[field])
    name, _, money = field.rpartition("_")
    return label("{field}, {currency}", field=label(NAMES.get(name, name)), currency=money.upper())


def _text(row: ComparisonRow, value: Any, currency: str, label: Labels) -> str:
    if value is None:
        return "–"
    if isinstance(value, list):
        return label.listed(map(str, value)) or "–"
    if isinstance(value, str):
        return _word(row["field"], value, label)
    return label.reason(value) or _number(row.get("unit", ""), value, currency, label)


def _word(field: str, value: str, label: Labels) -> str:
    """A value that is words: a level as its scheme and number, a verdict, a publisher's word."""
    if field == "level":
        scheme, _, number = value.rpartition(" ")
        return f"{label(scheme)} {number}"
    return label(VERDICTS.get(value, value))


def _number(unit: str, value: Any, currency: str, label: Labels) -> str:
    if unit.startswith("percent"):
        return label.percent(value, signed=unit == "percent")
    if unit.startswith("money"):
        return f"{label.money(value, 'year')} {currency}"
    if unit == "persons" or unit.endswith("a year"):
        return label.count(value)
    return label.decimal(value)


def _rates(record: Comparison, label: Labels) -> list[tuple[str, Literal["info"], tuple[str, ...]]]:
    """Each rate once, with its sources."""
    used: dict[str, tuple[str, ...]] = {}
    for rate in record.get("rates", []):
        if rate["from"] != rate["to"]:
            used[_rate(rate, label)] = tuple(cast("list[str]", rate["sources"]))
    return [(text, "info", refs) for text, refs in used.items()]


def _rate(rate: Mapping[str, Any], label: Labels) -> str:
    kind = label("purchasing power parity") if rate["kind"] == "ppp" else label("market rate")
    years = ", ".join(map(str, rate["years"]))
    template = label("1 {origin} = {factor} {target}, {kind}, {years}.")
    return template.format(
        origin=rate["from"], factor=label.decimal(rate["factor"], 4), target=rate["to"], kind=kind, years=years
    )

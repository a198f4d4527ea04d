"""A comparison on a page: one row a field, one column an occupation, the best value marked."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.model.listing import Comparison, ComparisonRow
from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Value
from careercli.views.footnote import source_lines
from careercli.views.labels import Labels

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
    "ai_verdict": "AI verdict (profile)",
    "page_rating": "The page's rating",
}


def page(record: Comparison, sources: Mapping[str, Any], warnings: Sequence[str], label: Labels) -> Document:
    """The table, the rates money was converted at, and what to be careful with."""
    columns = (Column(""), *(Column(f"{entry['id']}\n{entry['title']}") for entry in record["occupations"]))
    currencies = [entry["currency"] for entry in record["occupations"]]
    rows = tuple(_row(row, record, currencies, label) for row in record["rows"])
    notes: list[Block] = [Note(warning, "warning") for warning in warnings]
    notes += [Note(_rate(rate, label)) for rate in record.get("rates", [])]
    if len(set(currencies)) > 1 and "currency" not in record:
        notes.append(
            Note(
                label(
                    "Amounts are in each country's own money, so no best pay is marked: "
                    "`--currency USD` (or with `--ppp`) makes them comparable."
                )
            )
        )
    subtitle = label("gross pay by the year; ★ marks the best value where values can be compared")
    return Document(
        label("Comparison"), subtitle, (Grid(columns, rows), *notes), source_lines(sources), label("Sources")
    )


def _row(row: ComparisonRow, record: Comparison, currencies: list[str], label: Labels) -> tuple[Value, ...]:
    name, _, money = row["field"].rpartition("_")
    known = NAMES.get(row["field"])
    head = label(known) if known else f"{label(NAMES.get(name, name))}, {money.upper()}"
    cells = [Cell(head, "dim")]
    for place, value in enumerate(row["values"]):
        best = record["occupations"][place]["id"] in row["best"]
        text = _text(row, value, currencies[place], label)
        cells.append(Cell(f"{text} ★" if best else text, "good" if best else ""))
    return tuple(cells)


def _text(row: ComparisonRow, value: Any, currency: str, label: Labels) -> str:
    unit = row.get("unit", "")
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "–"
    if isinstance(value, str):
        return label(value)
    if reason := label.reason(value):
        return reason
    if unit == "percent":
        return label.percent(value, signed=True)
    if unit.startswith("money"):
        return f"{label.money(value, 'year')} {currency}"
    return label.count(value) if unit in ("persons", "openings a year") or unit.endswith("a year") else f"{value}"


def _rate(rate: Mapping[str, Any], label: Labels) -> str:
    kind = label("purchasing power parity") if rate["kind"] == "ppp" else label("market rate")
    years = ", ".join(map(str, rate["years"]))
    template = label("1 {origin} = {factor} {target}, {kind}, {years}.")
    return template.format(origin=rate["from"], factor=rate["factor"], target=rate["to"], kind=kind, years=years)

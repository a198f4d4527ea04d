"""An answer as the sheets of a workbook: a list as one, one record as its facts and a sheet for each list inside it.

The same data as CSV has, but for types: numbers, percentages and days are cells of that kind, everything else is text.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from math import isfinite
from typing import Any, NamedTuple

from careercli.output.delimited import MISSING, cell, flat, found, header_of, is_figure
from careercli.output.result import Book, Record, Result, data_of

LONGEST = 32_767
"""Characters of a cell at the most."""
LONGEST_NAME = 31
"""Characters of a sheet's name at the most."""
EXACT = 2**53
"""Beyond it a spreadsheet's numbers lose digits."""
DAY = re.compile(r"(19|20)\d\d-\d\d-\d\d")
UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What no cell can hold, or only as an escape."""
FORBIDDEN = re.compile(r"[\[\]:*?/\\]")


NONE = ("", "", "")


class Cell(NamedTuple):
    """A number, truth, day, text or nothing, and how it is shown: `money`, `cents`, `percent`, `number`, `plain`,
    `day`, `text`; `rough` is marked `~`. A percentage is a fraction: 30% is 0.3."""

    value: str | int | float | bool | datetime.date | None
    form: str = "text"
    rough: bool = False


class Sheet(NamedTuple):
    """A name, headings and rows of as many cells."""

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def sheets(result: Result) -> list[Sheet]:
    """The data, the sources, the remarks."""
    book = result.book or Book()
    made = [*_of_list(result, book)] if result.fields else [*_of_records(result, book)]
    return named([*made, _sources(result, book), _remarks(book)])


def _of_list(result: Result, book: Book) -> Iterator[Sheet]:
    data = data_of(result)
    yield _table(book.data, header_of(result), data if isinstance(data, list) else [data], book)


def _of_records(result: Result, book: Book) -> Iterator[Sheet]:
    """The facts of the records, and of each list of records inside them a sheet with the columns of all."""
    data = data_of(result)
    several = isinstance(data, list)
    tables: dict[str, list[Record]] = {}
    facts: list[Record] = []
    for record in data if isinstance(data, list) else [data]:
        own = {"id": record.get("id")} if several else {}
        inside, money = _split(record, "", {}, tables, own)
        facts += [{**own, "field": name, "value": value, "currency": money.get("currency")} for name, value in inside]
    yield _facts(book, facts, several=several)
    for name, rows in tables.items():
        sheet = _table(name, list(dict.fromkeys(key for row in rows for key in row)), rows, book)
        yield sheet if any(cell.form in ("money", "cents") for row in sheet.rows for cell in row) else _no_money(sheet)


def _no_money(sheet: Sheet) -> Sheet:
    """A sheet without the currency that stands above its lines: none of its numbers is of it."""
    if "currency" not in sheet.head:
        return sheet
    at = list(sheet.head).index("currency")
    rows = [[*row[:at], *row[at + 1 :]] for row in sheet.rows]
    return sheet._replace(head=[*sheet.head[:at], *sheet.head[at + 1 :]], rows=rows)


def _split(
    value: Mapping[str, Any], path: str, money: Record, tables: dict[str, list[Record]], own: Record
) -> tuple[list[tuple[str, object]], Record]:
    """The plain values of a record by path; its lists of records go to the `tables`, each line with the currency that
    stands above it and the number of the line it belongs to."""
    facts: list[tuple[str, object]] = []
    money = {"currency": value["currency"]} if isinstance(value.get("currency"), str) else money
    for key, inner in value.items():
        at = f"{path}.{key}" if path else key
        if isinstance(inner, list) and inner and all(isinstance(one, dict) for one in inner):
            for one in inner:
                rows = tables.setdefault(at, [])
                above = {} if path not in tables else {f"{path} #": len(tables[path]) + 1}
                line: Record = {**own, **above}
                rest, _ = _split(one, at, money, tables, own)
                line |= {name.removeprefix(f"{at}."): found_value for name, found_value in rest}
                rows.append({**line, **({} if "currency" in line else money)})
        elif isinstance(inner, dict) and inner and not is_figure(inner) and key != MISSING:
            facts += _split(inner, at, money, tables, own)[0]
        else:
            facts.append((at, inner))
    return facts, money


def _facts(book: Book, facts: Sequence[Record], *, several: bool) -> Sheet:
    """A line a value; the unit of a number is that of its own name."""
    head = ["id", "field", "value"] if several else ["field", "value"]
    rows = []
    for fact in facts:
        name, value = str(fact["field"]), fact["value"]
        unit = book.unit(name.rpartition(".")[2], {"currency": fact["currency"]})
        first = [typed(fact["id"])] if several else []
        rows.append([*first, typed(name), typed(value, *unit)])
    return Sheet(book.data, head, rows)


def _table(name: str, columns: Sequence[str], records: Sequence[Record], book: Book) -> Sheet:
    """The records under the columns; a number has the form of its unit."""
    made = [_column(column, records, book) for column in columns]
    rows = [[cells[at] for _, cells in made] for at in range(len(records))]
    return Sheet(name, [head for head, _ in made], rows)


def _column(column: str, records: Sequence[Record], book: Book) -> tuple[str, list[Cell]]:
    """The heading and the cells; of a column without numbers the heading has no unit."""
    values = [found(record, column) for record in records]
    units = [
        book.unit(column, record) if is_number(value) else NONE for value, record in zip(values, records, strict=True)
    ]
    cells = [
        typed(value, *unit, rough=book.rough(at, column, records[at]))
        for at, (value, unit) in enumerate(zip(values, units, strict=True))
    ]
    return headed(column, [unit for value, unit in zip(values, units, strict=True) if is_number(value)]), cells


def is_number(value: object) -> bool:
    """Whether a value is a number that a spreadsheet has exactly."""
    return not isinstance(value, bool) and isinstance(value, int | float) and isfinite(value) and abs(value) < EXACT


def headed(column: str, units: Sequence[tuple[str, str, str]]) -> str:
    """A column's name with its unit, where all its numbers have one: `pay_median (CAD/year)`."""
    kinds = {unit[0] for unit in units}
    if len(kinds) != 1 or kinds == {""}:
        return column
    kind = kinds.pop().replace("percent", "%")
    if kind != "money":
        return column if kind.replace(" ", "_") == column else f"{column} ({kind})"
    money, periods = ({unit[at] for unit in units} for at in (1, 2))
    period = periods.pop() if len(periods) == 1 else ""
    return f"{column} ({money.pop() or kind if len(money) == 1 else kind}{f'/{period}' if period else ''})"


def typed(value: object, unit: str = "", currency: str = "", period: str = "", *, rough: bool = False) -> Cell:  # noqa: ARG001
    """A value as a cell. Text stays text whatever it looks like: a code keeps its zeros."""
    if value is None or value == "":
        return Cell(None)
    if isinstance(value, bool):
        return Cell(value, "plain")
    if isinstance(value, int | float) and is_number(value):
        if unit.startswith("percent"):
            return Cell(round(value / 100, 12), "percent", rough)
        cents = unit == "money" and period in ("hour", "week", "month")
        counted = unit and (isinstance(value, int) or value.is_integer())
        form = "cents" if cents else unit if unit == "money" else "number" if counted else "plain"
        return Cell(value, form, rough)
    return _text(value if isinstance(value, str) else _joined(value))


def _joined(value: object) -> str:
    """Nested data in one cell: several texts with `; ` between, other as in CSV."""
    if isinstance(value, list) and not any(isinstance(one, dict | list) for one in value):
        return "; ".join(map(cell, value))
    if isinstance(value, dict) and value and not is_figure(value):
        return "; ".join(f"{path}={cell(inner)}" for path, inner in flat(value))
    return cell(value)


def _text(text: str) -> Cell:
    if not text:
        return Cell(None)
    if DAY.fullmatch(text):
        try:
            return Cell(datetime.date.fromisoformat(text), "day")
        except ValueError:
            pass
    return Cell(printed(text) or None)


def printed(text: str) -> str:
    """A text as a cell can hold it: without what acts instead of being read, and cut where it is too long."""
    text = UNPRINTED.sub("", text)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _sources(result: Result, book: Book) -> Sheet:
    keys = list(book.headings) or ["key", "publisher", "title", "vintage", "licence", "page"]
    rows = [
        [typed(key if name == "key" else source.get(name)) for name in keys] for key, source in result.sources.items()
    ]
    return Sheet(book.sources, [book.headings.get(name, name) for name in keys], rows)


def _remarks(book: Book) -> Sheet:
    return Sheet(book.notes, ["", ""], [[Cell(printed(one)), Cell(printed(two))] for one, two in book.remarks])


def named(found_sheets: Sequence[Sheet]) -> list[Sheet]:
    """The sheets under names that a workbook takes: short, without its signs, each once; none without rows but the
    first, sources and remarks."""
    taken: set[str] = set()
    made = []
    for sheet in found_sheets:
        name = FORBIDDEN.sub(" ", UNPRINTED.sub("", sheet.name)).strip("' ")[:LONGEST_NAME].strip("' ") or "Sheet"
        name = f"{name} data"[:LONGEST_NAME] if name.lower() == "history" else name
        short, number = name, 1
        while name.lower() in taken:
            number += 1
            name = f"{short[: LONGEST_NAME - len(str(number)) - 1]} {number}"
        taken.add(name.lower())
        made.append(sheet._replace(name=name))
    return made

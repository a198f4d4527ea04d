"""A points system over ranges of facts: every combination, and which change turns the result."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.errors import UsageError
from careercli.queries.points import Question, points_of, question_of, warnings_on
from careercli.queries.sources import named_in, named_sources
from careercli.queries.systems import ahead, changed, find_system
from careercli.record.finished import Finished
from careercli.rules import score
from careercli.rules.changes import changed_by
from careercli.rules.fact_values import ABILITIES, Impossible, allowed, read
from careercli.rules.facts import bad_facts, contradictions
from careercli.rules.reach import first_turn
from careercli.rules.settings import number_or_text, parsed, split, type_of
from careercli.text.text import Message, text
from careercli.words.points import sentence

if TYPE_CHECKING:
    from careercli.record.points import WhatIf
    from careercli.text.text import Text

Record = dict[str, Any]
MOST_CELLS = 20_000
"""Combinations answered at once; more is no table anybody reads."""
MOST_AXES = 4
MOST_SHOWN = 3
"""Impossible values of one range that are told one by one."""
THOUSAND = 1_000
_THOUSANDS = re.compile(r"(?<![\d.])\d{1,3}(,\d{3})+(?!\d)")


class Axis(NamedTuple):
    """A fact or lever to vary: its name, its values as written, the facts each of them sets."""

    name: str
    values: list[Any]
    changes: list[Record]


def grid(found: tuple[WhatIf, Question], told: Sequence[str] = (), t: Text | None = None) -> Finished:
    """The combinations `what_if` found; `told`: what else is known of the facts."""
    record, question = found
    answer = points_of(question)
    change = changed(question.system.record)
    over = list(filter(None, [sentence(change, record["edition_ended"], text()("ended.results"), text())]))
    warnings = [*told, *question.facts.taken, *ahead(record["on"]), *warnings_on(answer["trace"])]
    sources = dict(named_sources(set(named_in(answer))))
    page = None
    if t:
        from careercli.record.pages.what_if import WhatIfPage

        page = WhatIfPage(record, sources, warnings, change)
    return Finished(record, page, sources, [*over, *warnings], ended=over)


def what_if(
    name: str, ranges: Sequence[str], given: Record, settings: Sequence[str], on: str | None, cutoff: float | None
) -> tuple[WhatIf, Question]:
    """Every combination of the ranges. Raises UsageError for a range that is none, BadFacts for impossible values."""
    record = find_system(name)
    if not 1 <= len(ranges) <= MOST_AXES:
        raise UsageError("error.what_if.count", "error.what_if.count.hint")
    axes = _written(record, ranges)
    first = [f"{axis}={_text(values[0])}" for axis, values in axes]
    question = question_of(record, given, [*settings, *first], on, together=False)
    made = _axes(record, axes, question)
    cells = _cells(question, made, cutoff)
    return _answer(question, made, cells, cutoff), question


def _written(record: Record, ranges: Sequence[str]) -> list[tuple[str, list[Any]]]:
    axes = [(name, _values(record, name, text)) for name, text in map(split, ranges)]
    for (one, _), (other, _) in combinations(axes, 2):
        if _same(record, one, other):
            raise UsageError("error.what_if.twice", "error.what_if.twice.hint", first=one, second=other)
    count = 1
    for _, values in axes:
        count *= len(values)
    if count > MOST_CELLS:
        raise UsageError("error.what_if.cells", "error.what_if.cells.hint", given=count, most=MOST_CELLS)
    return axes


def _same(record: Record, one: str, other: str) -> bool:
    """Whether two axes set the same fact; two abilities of one fact are two things."""
    levers = {lever["name"]: set(lever["sets"]) for lever in record["levers"]}
    first, second = levers.get(one, {one}), levers.get(other, {other})
    return any(a == b or a.startswith(f"{b}.") or b.startswith(f"{a}.") for a in first for b in second)


def _values(record: Record, name: str, text: str) -> list[Any]:
    """`28..40`, `A1..B2` of a choice's values, `a,b,c` or one value."""
    first, dots, last = text.partition("..")
    steps = next((fact.get("values") or [] for fact in record["facts"] if fact["name"] == name), [])
    if dots and first in steps and last in steps[steps.index(first) :]:
        return list(steps[steps.index(first) : steps.index(last) + 1])
    kind = type_of(record, name)
    ends = (number_or_text(first.strip()), number_or_text(last.strip())) if dots and kind != "text" else (None, None)
    low, high = ends
    if not isinstance(low, int) or not isinstance(high, int):
        _no_thousands(record, name, text)
        return [parsed(part.strip(), kind) for part in text.split(",")]
    if low > high:
        upwards = f"{name}={high}..{low}"
        raise UsageError("error.what_if.down", "error.what_if.down.hint", text=f"{name}={text}", number=upwards)
    if high - low >= MOST_CELLS:
        raise UsageError("error.what_if.values", "error.what_if.values.hint", text=f"{name}={text}", most=MOST_CELLS)
    return list(range(low, high + 1))


def _no_thousands(record: Record, name: str, text: str) -> None:
    """Refuse `salary=50,000,60,000`: the commas of a list, or of thousands? A blank after a comma sets values apart."""
    fact = next((one for one in record["facts"] if one["name"] == name), None)
    large = fact is not None and fact["type"] in ("integer", "number") and fact["most"] >= THOUSAND
    if large and _THOUSANDS.search(text):
        plain = _THOUSANDS.sub(lambda found: found[0].replace(",", ""), text)
        values = {"text": f"{name}={text}", "number": f"{name}={plain}"}
        raise UsageError("error.what_if.commas", "error.what_if.commas.hint", **values)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else "null" if value is None else str(value)


def _axes(record: Record, axes: list[tuple[str, list[Any]]], question: Question) -> list[Axis]:
    """The axes with every value checked; all problems at once."""
    made, problems = [], []
    for name, values in axes:
        found: list[str] = []
        made.append(Axis(name, values, [_changes(record, name, value, question, found) for value in values]))
        problems += _shortened(name, list(dict.fromkeys(found)))
    if problems:
        raise bad_facts(record["system"], problems)
    return made


def _shortened(name: str, problems: list[str]) -> list[str]:
    """A range far out of bounds is told once, not value by value."""
    if len(problems) <= MOST_SHOWN:
        return problems
    return [*problems[:MOST_SHOWN], Message("facts.more_values", name=name, n=len(problems) - MOST_SHOWN)]


def _changes(record: Record, name: str, value: Any, question: Question, problems: list[str]) -> Record:
    """The facts one value of an axis sets."""
    levers = {lever["name"]: lever for lever in record["levers"]}
    facts = {fact["name"]: fact for fact in record["facts"]}
    lever = levers.get(name)
    if lever is None and name not in facts:
        return _ability(facts, name, value, question, problems)
    changes: Record = dict(lever["also"]) if lever else {}
    for path in lever["sets"] if lever else [name]:
        changes[path] = _read(facts[path], value, question.system.day, problems)
    return changes


def _ability(facts: Record, name: str, value: Any, question: Question, problems: list[str]) -> Record:
    """One of four abilities, as `first_language.clb.reading`, by its own name: the others stay, or vary too."""
    path, _, last = name.rpartition(".")
    four = dict(zip(ABILITIES, question.facts.values[path], strict=True))
    read_four = _read(facts[path], {**four, last: value}, question.system.day, problems)
    return {name: read_four and read_four[ABILITIES.index(last)]}


def _whole(question: Question, changes: Record) -> Record:
    """The changes with single abilities put into the four they are of."""
    made: Record = {}
    for name, value in changes.items():
        path, _, last = name.rpartition(".")
        if last not in ABILITIES:
            made[name] = value
            continue
        four = list(made[path] if path in made else question.facts.values[path])
        four[ABILITIES.index(last)] = value
        made[path] = tuple(four)
    return made


def _read(fact: Record, value: Any, day: str, problems: list[str]) -> Any:
    if value is None and (fact["optional"] or "default" in fact):
        return fact.get("default")
    if value is None:
        problems.append(Message("facts.empty", fact=fact["name"], allowed=allowed(fact)))
        return None
    try:
        return read(fact, value, day)
    except Impossible as problem:
        problems.append(Message("facts.wrong", fact=fact["name"], what=problem.message))
        return None


def _cells(question: Question, axes: list[Axis], cutoff: float | None) -> list[Record]:
    """Every combination in order, the last axis fastest. Raises BadFacts when none is possible."""
    cells = []
    for combination in product(*(range(len(axis.values)) for axis in axes)):
        changes: Record = {}
        for axis, at in zip(axes, combination, strict=True):
            changes.update(axis.changes[at])
        spelt = {axis.name: axis.values[at] for axis, at in zip(axes, combination, strict=True)}
        cells.append({**spelt, **_cell(question, changes, cutoff)})
    if all("impossible" in cell for cell in cells):
        raise bad_facts(question.system.record["system"], [cells[0]["impossible"]])
    return cells


def _cell(question: Question, changes: Record, cutoff: float | None) -> Record:
    """One combination's result; what makes it impossible where its facts contradict each other."""
    system, facts = question
    changed = changed_by(system.record, facts.values, _whole(question, changes))
    problems = contradictions(system.record, changed, system.day)
    if problems:
        return {"total": None, "pass": None, "impossible": problems[0]}
    found = score.result(system, changed)
    passes = found.passes if cutoff is None else _reaches(found, cutoff)
    cell = {"total": found.total, "pass": passes, "pass_mark": found.mark}
    return {**cell, "undecided": found.undecided} if passes is None and found.undecided else cell


def _reaches(found: score.Result, cutoff: float) -> bool | None:
    """Whether the total reaches a mark; None where the total is not decided here."""
    if found.total is None:
        return None if found.undecided else cutoff <= 0
    return bool(found.total >= cutoff)


def _answer(question: Question, axes: list[Axis], cells: list[Record], cutoff: float | None) -> WhatIf:
    system = question.system
    marks = {cell.pop("pass_mark", None) for cell in cells if "impossible" not in cell}
    mark = cutoff if cutoff is not None else marks.pop() if len(marks) == 1 else None  # one mark, or none for all
    return {
        "system": system.record["system"],
        "name": system.record["title"],
        "on": system.day,
        "edition": system.edition["name"],
        "edition_ended": system.ended,
        "mark": mark,
        "mark_is": "" if mark is None else "cutoff" if cutoff is not None else "pass mark",
        "axes": [_flips(question, axes, place, cells, cutoff) for place in range(len(axes))],
        "cells": cells,
        "assumed": question.facts.assumed,
    }


def _flips(question: Question, axes: list[Axis], place: int, cells: list[Record], cutoff: float | None) -> Any:
    """Whether one axis alone turns the result, the others anywhere; `first`: the earliest value at which it does.

    A cell that is not decided here neither passes nor fails: it turns nothing.
    """
    axis, width = axes[place], _width(axes, place)
    turned: list[tuple[int, int]] = []
    for start in _row_starts(axes, place):
        row = [start + at * width for at in range(len(axis.values))]
        decided = [(at, cell) for at, cell in enumerate(row) if cells[cell]["pass"] is not None]
        turned += [
            (at, cell) for (_, before), (at, cell) in pairwise(decided) if cells[before]["pass"] != cells[cell]["pass"]
        ]
    values: Record = {"name": axis.name, "values": axis.values, "flips": bool(turned), "first": None, "least": None}
    if turned:
        at, cell = min(turned)
        values["first"] = axis.values[at]
        values["least"] = _exact(question, axes, place, cell, cutoff)
    return values


def _width(axes: list[Axis], place: int) -> int:
    """How many cells lie between two neighbours of an axis."""
    width = 1
    for axis in axes[place + 1 :]:
        width *= len(axis.values)
    return width


def _row_starts(axes: list[Axis], place: int) -> Iterator[int]:
    """The first cell of every row along an axis."""
    width, along = _width(axes, place), len(axes[place].values)
    for outer in range(0, width * along * _count(axes[:place]), width * along):
        yield from range(outer, outer + width)


def _count(axes: list[Axis]) -> int:
    count = 1
    for axis in axes:
        count *= len(axis.values)
    return count


def _exact(question: Question, axes: list[Axis], place: int, cell: int, cutoff: float | None) -> Any:
    """The value of a number at which the result turns, between a cell and the one before it; else the cell's own."""
    axis, width = axes[place], _width(axes, place)
    at = cell // width % len(axis.values)
    value = axis.values[at]
    fact = next((one for one in question.system.record["facts"] if one["name"] == axis.name), None)
    before = axis.values[at - 1]
    if fact is None or fact["type"] not in ("integer", "number") or not _ascending(before, value):
        return value
    others: Record = {}
    for other, one in enumerate(axes):
        if other != place:
            others.update(one.changes[cell // _width(axes, other) % len(one.values)])
    return first_turn(fact, before, value, lambda one: _cell(question, {**others, fact["name"]: one}, cutoff)["pass"])


def _ascending(before: Any, value: Any) -> bool:
    return isinstance(before, int | float) and isinstance(value, int | float) and before < value

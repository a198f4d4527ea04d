"""Conditions as functions: a list of tables of names, one of which must hold as a whole."""

from collections.abc import Callable, Iterator
from typing import Any

Values = dict[str, Any]
Holds = Callable[[Values], bool]


def compiled(condition: list[dict[str, Any]], day: str) -> Holds:
    """The function that tells whether a condition holds on `day` (ISO)."""
    clauses = [_clause(clause, day) for clause in condition]
    if len(clauses) == 1:
        return clauses[0]
    return lambda values: any(clause(values) for clause in clauses)


def _clause(clause: dict[str, Any], day: str) -> Holds:
    tests = [_test(name, wanted, day) for name, wanted in clause.items()]
    if len(tests) == 1:
        return tests[0]
    return lambda values: all(test(values) for test in tests)


def _test(name: str, wanted: Any, day: str) -> Holds:
    if isinstance(wanted, list):
        return lambda values: values[name] in wanted
    if not isinstance(wanted, dict):
        return lambda values: values[name] == wanted
    parts = [_comparison(name, how, end, day) for how, end in wanted.items()]
    if len(parts) == 1:
        return parts[0]
    return lambda values: all(part(values) for part in parts)


def _comparison(name: str, how: str, end: Any, day: str) -> Holds:
    if how in _COMPARE:
        return _compared(name, _COMPARE[how], end)
    test = _TESTS[how](end, day)
    if how in ("given", "some", "is_not"):
        return lambda values: test(values[name])
    return lambda values: values[name] is not None and test(values[name])


def _compared(name: str, compare: Callable[[Any, Any], bool], end: Any) -> Holds:
    if not isinstance(end, str):
        return lambda values: values[name] is not None and compare(values[name], end)

    def holds(values: Values) -> bool:
        found, limit = values[name], values[end]
        return found is not None and limit is not None and compare(found, limit)

    return holds


def _is_not(end: Any, _day: str) -> Callable[[Any], bool]:
    refused = end if isinstance(end, list) else [end]
    return lambda found: found not in refused


def _starts_with(end: Any, _day: str) -> Callable[[Any], bool]:
    beginnings = tuple(end)
    return lambda found: found.startswith(beginnings)


def _within_years(end: Any, day: str) -> Callable[[Any], bool]:
    since = years_before(day, end)
    return lambda found: found > since


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "at_least": lambda found, limit: found >= limit,
    "above": lambda found, limit: found > limit,
    "at_most": lambda found, limit: found <= limit,
    "below": lambda found, limit: found < limit,
}
_TESTS: dict[str, Callable[[Any, str], Callable[[Any], bool]]] = {
    "given": lambda end, _: lambda found: (found is not None) == end,
    "some": lambda end, _: lambda found: bool(found) == end,
    "before": lambda end, _: lambda found: found < end,
    "since": lambda end, _: lambda found: found >= end,
    "is_not": _is_not,
    "starts_with": _starts_with,
    "within_years": _within_years,
}
_SIGNS = {"at_least": "≥", "above": ">", "at_most": "≤", "below": "<"}


def years_before(day: str, years: int) -> str:
    """The same day `years` earlier (ISO); 29 February counts as 28."""
    rest = "-02-28" if day.endswith("-02-29") else day[4:]
    return f"{int(day[:4]) - years:04d}{rest}"


def names(condition: list[dict[str, Any]]) -> set[str]:
    """Every name a condition looks at."""
    ends = (wanted for clause in condition for wanted in clause.values() if isinstance(wanted, dict))
    compared = {end for wanted in ends for how, end in wanted.items() if how in _COMPARE and isinstance(end, str)}
    return {name for clause in condition for name in clause} | compared


def looked_at(condition: list[dict[str, Any]]) -> list[str]:
    """The names a condition asks after, in order: those left out, else those of which it names words, else all.

    What they are compared with is not among them.
    """
    entries = [entry for clause in condition for entry in clause.items()]
    left_out = [name for name, wanted in entries if isinstance(wanted, dict) and wanted.get("given") is False]
    worded = [name for name, wanted in entries if isinstance(wanted, str | list)]
    return list(dict.fromkeys(left_out or worded or [name for name, _ in entries]))


def condition_text(condition: list[dict[str, Any]], values: Values) -> str:
    """A condition as one line: names, signs and values; alternatives with `or` between."""
    clauses = (" and ".join(_text(name, wanted, values) for name, wanted in clause.items()) for clause in condition)
    return " or ".join(clauses)


def _text(name: str, wanted: Any, values: Values) -> str:
    if isinstance(wanted, list):
        return f"{name} in {', '.join(map(spelt, wanted))}"
    if isinstance(wanted, dict):
        return " and ".join(_comparisons(name, wanted, values))
    return f"{name} = {spelt(wanted)}"


def _comparisons(name: str, wanted: dict[str, Any], values: Values) -> Iterator[str]:
    for how, end in wanted.items():
        if how in _SIGNS:
            yield f"{name} {_SIGNS[how]} {f'{end} ({spelt(values[end])})' if isinstance(end, str) else spelt(end)}"
        elif how == "given":
            yield f"{name} {'given' if end else 'not given'}"
        elif how == "some":
            yield f"{'some' if end else 'no'} {name}"
        elif how in ("before", "since"):
            yield f"{name} {how} {end}"
        elif how == "is_not":
            yield f"{name} ≠ {', '.join(map(spelt, end if isinstance(end, list) else [end]))}"
        elif how == "starts_with":
            yield f"{name} begins with {', '.join(end)}"
        else:
            yield f"{name} less than {end} years ago"


def spelt(value: Any) -> str:
    """A value as facts spell it: `true`, `none` for what is not given."""
    if value is None:
        return "none"
    return str(value).lower() if isinstance(value, bool) else str(value)


def missing_in(condition: list[dict[str, Any]], values: Values, day: str) -> str:
    """The first part that does not hold, of the alternative that fails last; empty when the condition holds."""
    found = missing_part(condition, values, day)
    return _text(*found, values) if found else ""


def missing_part(condition: list[dict[str, Any]], values: Values, day: str) -> tuple[str, Any] | None:
    """The name of that part and what is wanted of it; None when the condition holds."""
    if compiled(condition, day)(values):
        return None
    failing = [
        next(
            (i, name, wanted) for i, (name, wanted) in enumerate(clause.items()) if not _test(name, wanted, day)(values)
        )
        for clause in condition
    ]
    return max(failing, key=lambda entry: entry[0])[1:]

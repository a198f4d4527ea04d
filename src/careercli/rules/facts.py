"""Facts given for a system: read, checked all at once, and laid out by name for the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from careercli.errors import UsageError
from careercli.rules import conditions
from careercli.rules.conditions import Values
from careercli.rules.fact_values import Impossible, read

Record = dict[str, Any]
ABILITIES = ("reading", "writing", "listening", "speaking")
MONEY = {
    "au": "AUD", "ca": "CAD", "de": "EUR", "gb": "GBP", "ie": "EUR", "nz": "NZD", "sg": "SGD", "us": "USD",
}  # fmt: skip
"""In which money the systems of a country ask for amounts."""


class Facts(NamedTuple):
    """Values by name (None: not given), which of them are defaults nobody stated, how words and scores were taken."""

    values: Values
    assumed: Record
    taken: Sequence[str] = ()


class BadFacts(UsageError):
    """Facts that are missing, unknown, impossible or at odds: every problem, each with what is allowed."""

    def __init__(self, system: str, problems: list[str], *more: str) -> None:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        super().__init__(f"These facts cannot be used for {system}: {count}", *problems, *more)


def facts_of(
    record: Record,
    given: Record,
    day: str,
    *,
    together: bool = True,
    before: Sequence[str] = (),
    taken: Sequence[str] = (),
) -> Facts:
    """The facts as rules read them. Raises BadFacts with every problem at once.

    `together`: whether they must also agree with each other; `before`: what was wrong with other facts already.
    """
    problems = list(before)
    flat = dict(_flattened(record, given, "", problems))
    values: Values = {}
    assumed: Record = {}
    money = MONEY.get(record["system"].partition("/")[0])
    for fact in record["facts"]:
        _take({**fact, "money": money}, flat, day, values, assumed, problems)
    lacking = list(_missing(record, values, flat))
    problems += [f"`{fact['name']}` is missing: {fact['asks']} ({allowed(fact)})" for fact in lacking]
    refused = [name for name in flat if flat[name] is not None and values[name] is None]
    problems += contradictions(record, values, day, [*refused, *(fact["name"] for fact in lacking)]) if together else []
    if problems:
        unknown = any("` is no fact of " in problem for problem in problems)
        known = [f"Facts of {record['system']}: {', '.join(_known(record))}"] if unknown else []
        raise BadFacts(record["system"], problems, *known)
    return Facts(values, assumed, taken)


def _flattened(record: Record, given: Record, above: str, problems: list[str]) -> Iterator[tuple[str, Any]]:
    """Name and value of every fact given, blocks opened; what is no fact becomes a problem."""
    types = {fact["name"]: fact["type"] for fact in record["facts"]}
    for key, value in given.items():
        name = f"{above}{key}"
        if name not in types:
            problems.append(_unknown(record, name))
        elif types[name] != "block":
            yield name, value
        elif isinstance(value, dict):
            yield name, True
            yield from _flattened(record, value, f"{name}.", problems)
        elif value is not None:
            problems.append(f"`{name}` = {conditions.spelt(value)}: a block of {', '.join(_within(record, name))}")


def _within(record: Record, block: str) -> list[str]:
    return [fact["name"] for fact in record["facts"] if fact["name"].startswith(f"{block}.")]


def _unknown(record: Record, name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, _known(record), n=1, cutoff=0.6)
    return f"`{name}` is no fact of {record['system']}{f' (nearest: {close[0]})' if close else ''}"


def _known(record: Record) -> list[str]:
    return [fact["name"] for fact in record["facts"] if fact["type"] != "block"]


def _take(fact: Record, flat: Record, day: str, values: Values, assumed: Record, problems: list[str]) -> None:
    name, found = fact["name"], None
    if flat.get(name) is not None:
        try:
            found = read(fact, flat[name], day)
        except Impossible as problem:
            problems.append(f"`{name}`: {problem}")
    elif "default" in fact:
        found = assumed[name] = fact["default"]
    place(values, fact, found)


def place(values: Values, fact: Record, found: Any) -> None:
    """Put one fact among the values; abilities also one by one, with the least of them."""
    name = fact["name"]
    values[name] = found
    if fact["type"] == "abilities":
        for at, ability in enumerate(ABILITIES):
            values[f"{name}.{ability}"] = None if found is None else found[at]
        values[f"{name}.least"] = None if found is None else min(found)


def _missing(record: Record, values: Values, flat: Record) -> Iterator[Record]:
    """Facts that must be given and are not; those of a block only where the block is given or must be."""
    facts = {fact["name"]: fact for fact in record["facts"]}
    for name, fact in facts.items():
        if fact["type"] == "block" or flat.get(name) is not None or fact["optional"] or "default" in fact:
            continue
        above = facts.get(name.rpartition(".")[0])
        if above is None or not above["optional"] or values[above["name"]]:
            yield fact


def contradictions(record: Record, values: Values, day: str, without: Sequence[str] = ()) -> list[str]:
    """The checks of the system that these values fail; none that looks at a fact of `without`."""
    found = []
    for check in record["checks"]:
        if without and _looks_at(check, without):
            continue
        if conditions.compiled(check["when"], day)(values):
            told = ", ".join(f"`{name}` = {conditions.spelt(values[name])}" for name in check["facts"])
            found.append(f"{told}: {check['says']}")
    return found


def _looks_at(check: Record, names: Sequence[str]) -> bool:
    """Whether a check looks at one of the facts, or at an ability of it."""
    looked = conditions.names(check["when"]) | set(check["facts"])
    return any(one == name or one.startswith(f"{name}.") for one in looked for name in names)


def allowed(fact: Record) -> str:
    """The values a fact can have, in words."""
    from careercli.rules.fact_values import allowed as words

    return words(fact)

"""Facts given for a system: read, checked all at once, and laid out by name for the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from careercli.errors import CareerError, UsageError
from careercli.rules import conditions
from careercli.rules.conditions import Values
from careercli.rules.fact_values import Impossible, read
from careercli.text.text import Message

Record = dict[str, Any]
ABILITIES = ("reading", "writing", "listening", "speaking")
MONEY = {
    "au": "AUD", "ca": "CAD", "de": "EUR", "gb": "GBP", "ie": "EUR", "nz": "NZD", "sg": "SGD", "us": "USD",
}  # fmt: skip
"""In which money the systems of a country ask for amounts."""


UNKNOWN = ("facts.unknown", "facts.unknown_near")
"""Problems after which it helps to see all facts there are."""


class Facts(NamedTuple):
    """Values by name (None: not given), which of them are defaults nobody stated, how words and scores were taken."""

    values: Values
    assumed: Record
    taken: Sequence[str] = ()


SHOWN = 20
"""Names that are no facts: so many are said each, the others counted."""


class BadFacts(UsageError):
    """Facts that are missing, unknown, impossible or at odds: every problem, each with what is allowed."""


def bad_facts(system: str, problems: list[str], *more: str, unsaid: int = 0) -> BadFacts:
    """The refusal of facts of a system; `unsaid` problems are only counted."""
    counted = [Message("facts.unknown_more", n=unsaid, system=system)] if unsaid else []
    return BadFacts("error.facts.unusable", *problems, *counted, *more, system=system, n=len(problems) + unsaid)


def named_in(problem: CareerError) -> set[str]:
    """The facts that the hints of a refusal speak of."""
    messages = [hint for hint in problem.hint_codes if isinstance(hint, Message)]
    names: set[str] = set()
    for message in messages:
        names |= {str(value) for name, value in message.values.items() if name == "fact"}
        messages += [one for value in message.values.values() for one in _messages(value)]
    return names


def _messages(value: object) -> list[Message]:
    return [one for one in (value if isinstance(value, list | tuple) else (value,)) if isinstance(one, Message)]


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
    unknown: list[str] = []
    flat = dict(_flattened(record, given, "", problems, unknown))
    problems += [_unknown(record, name) for name in unknown[:SHOWN]]
    values: Values = {}
    assumed: Record = {}
    money = MONEY.get(record["system"].partition("/")[0])
    for fact in record["facts"]:
        _take({**fact, "money": money}, flat, day, values, assumed, problems)
    lacking = list(_missing(record, values, flat))
    problems += [
        Message("facts.missing", fact=fact["name"], asks=fact["asks"], allowed=allowed(fact)) for fact in lacking
    ]
    refused = [name for name in flat if flat[name] is not None and values[name] is None]
    problems += contradictions(record, values, day, [*refused, *(fact["name"] for fact in lacking)]) if together else []
    if problems:
        strange = any(isinstance(problem, Message) and problem.key in UNKNOWN for problem in problems)
        known = [Message("error.facts.known", system=record["system"], known=_known(record))] if strange else []
        raise bad_facts(record["system"], problems, *known, unsaid=max(0, len(unknown) - SHOWN))
    return Facts(values, assumed, taken)


def _flattened(
    record: Record, given: Record, above: str, problems: list[str], unknown: list[str]
) -> Iterator[tuple[str, Any]]:
    """Name and value of every fact given, blocks opened; names that are no facts go to `unknown`."""
    types = {fact["name"]: fact["type"] for fact in record["facts"]}
    for key, value in given.items():
        name = f"{above}{key}"
        if name not in types:
            unknown.append(name)
        elif types[name] != "block":
            yield name, value
        elif isinstance(value, dict):
            yield name, True
            yield from _flattened(record, value, f"{name}.", problems, unknown)
        elif value is not None:
            problems.append(
                Message("facts.block", fact=name, value=conditions.spelt(value), known=_within(record, name))
            )


def _within(record: Record, block: str) -> list[str]:
    return [fact["name"] for fact in record["facts"] if fact["name"].startswith(f"{block}.")]


def _unknown(record: Record, name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, _known(record), n=1, cutoff=0.6)
    if close:
        return Message("facts.unknown_near", fact=name, system=record["system"], near=close[0])
    return Message("facts.unknown", fact=name, system=record["system"])


def _known(record: Record) -> list[str]:
    return [fact["name"] for fact in record["facts"] if fact["type"] != "block"]


def _take(fact: Record, flat: Record, day: str, values: Values, assumed: Record, problems: list[str]) -> None:
    name, found = fact["name"], None
    if flat.get(name) is not None:
        try:
            found = read(fact, flat[name], day)
        except Impossible as problem:
            problems.append(Message("facts.wrong", fact=name, what=problem.message))
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
    found: list[str] = []
    for check in record["checks"]:
        if without and _looks_at(check, without):
            continue
        if conditions.compiled(check["when"], day)(values):
            looked_at = [
                Message("facts.value", fact=name, value=conditions.spelt(values[name])) for name in check["facts"]
            ]
            found.append(Message("facts.contradiction", facts=looked_at, says=check["says"]))
    return found


def _looks_at(check: Record, names: Sequence[str]) -> bool:
    """Whether a check looks at one of the facts, or at an ability of it."""
    looked = conditions.names(check["when"]) | set(check["facts"])
    return any(one == name or one.startswith(f"{name}.") for one in looked for name in names)


def allowed(fact: Record) -> str:
    """The values a fact can have, in words."""
    from careercli.rules.fact_values import allowed as words

    return words(fact)

"""What facts come to under a system: every rule's value, the breakdown, the outcome.

Where a rule is not known here, each value it may have is worked out as a world of its own. What all worlds agree on
is the answer; what they differ in is not decided here.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from careercli.rules.conditions import Values
from careercli.rules.load import System
from careercli.rules.unknown import Open


class World(NamedTuple):
    """Every value by name, with the value taken for each rule that is not known here."""

    values: Values
    taken: dict[str, Any]


class Result(NamedTuple):
    """What all worlds agree on.

    `values` by name, None where they differ, nobody gave a fact or a rule does not apply; `open` the rules in which
    they differ. `total`, `passes`, `mark`: None where the system has no such thing or they differ. `failed`:
    requirements that fail in every world. `undecided`: the facts on which total or pass hang, `why` what is not known
    of them.
    """

    values: Values
    total: Any
    passes: Any
    mark: Any
    failed: list[str]
    open: frozenset[str]
    undecided: list[str]
    why: list[str]
    worlds: list[World]


def result(system: System, facts: Values) -> Result:
    """What the facts come to."""
    worlds = list(_worlds(system, facts, {}))
    first, others = worlds[0].values, worlds[1:]
    # most systems have one world: then no value is compared with itself
    names = first if others else ()
    differ = frozenset(name for name in names if any(first[name] != one.values[name] for one in others))
    values = {name: None if name in differ else value for name, value in first.items()} if differ else first
    asked = system.record["outcome"]
    total, passes, mark = (values[asked[key]] if key in asked else None for key in ("total", "pass", "pass_mark"))
    failed = [rule.id for rule in system.rules if rule.kind == "requirement" and values[rule.id] is False]
    deciding = [asked[key] for key in ("pass", "total") if asked.get(key) in differ]
    open_rules = _deciding(worlds, deciding[0]) if deciding else []
    rules = [rule for rule in system.rules if rule.id in open_rules]
    undecided = list(dict.fromkeys(name for rule in rules for name in rule.hangs_on))
    why = list(dict.fromkeys(rule.unknown for rule in rules))
    return Result(values, total, passes, mark, failed, differ, undecided, why, worlds)


def _worlds(system: System, facts: Values, taken: dict[str, Any]) -> Iterator[World]:
    """The facts worked out; once for each value of every rule that is not known here."""
    values = dict(facts)
    for rule in system.rules:
        value = rule.answer(values)
        if isinstance(value, Open):
            if rule.id not in taken:
                for one in value.values:
                    yield from _worlds(system, facts, {**taken, rule.id: one})
                return
            value = taken[rule.id]
        values[rule.id] = value
    yield World(values, taken)


def _deciding(worlds: list[World], outcome: str) -> set[str]:
    """The rules not known here that turn the outcome, each by itself; all of them when none does alone."""
    every = {name for world in worlds for name in world.taken}
    alone = {name for name in every if _turns(worlds, outcome, name)}
    return alone or every


def _turns(worlds: list[World], outcome: str, name: str) -> bool:
    """Whether two worlds that differ in this rule only come to different outcomes."""
    found: dict[tuple[Any, ...], set[Any]] = {}
    for world in worlds:
        if name in world.taken:
            others = tuple(sorted((key, value) for key, value in world.taken.items() if key != name))
            found.setdefault(others, set()).add(world.values[outcome])
    return any(len(outcomes) > 1 for outcomes in found.values())


def breakdown(system: System, found: Result) -> dict[str, Any]:
    """The values of the rules shown, as blocks within blocks; what does not apply is left out, what is open is None."""
    made: dict[str, Any] = {}
    for rule in system.rules:
        if rule.show and (found.values[rule.id] is not None or rule.id in found.open):
            inner = made
            *path, last = rule.show.split(".")
            for step in path:
                inner = inner.setdefault(step, {})
            inner[last] = found.values[rule.id]
    return made


def answers(system: System, found: Result) -> dict[str, Any]:
    """What stands in `data` besides the breakdown, by the system's own names."""
    whole = breakdown(system, found)
    return {name: whole[name] for name in system.record["outcome"]["answers"] if name in whole}

"""What facts come to under a system: every rule's value, the breakdown, the outcome."""

from typing import Any

from careercli.rules.conditions import Values
from careercli.rules.load import System


def values_of(system: System, facts: Values) -> Values:
    """Facts and every rule's value by name; None for a rule that does not apply."""
    values = dict(facts)
    for rule in system.rules:
        values[rule.id] = rule.answer(values)
    return values


def breakdown(system: System, values: Values) -> dict[str, Any]:
    """The values of the rules shown, as blocks within blocks; what does not apply is left out."""
    made: dict[str, Any] = {}
    for rule in system.rules:
        if rule.show and values[rule.id] is not None:
            inner = made
            *path, last = rule.show.split(".")
            for step in path:
                inner = inner.setdefault(step, {})
            inner[last] = values[rule.id]
    return made


def outcome(system: System, values: Values) -> dict[str, Any]:
    """`total`, `pass` and `pass_mark`, None where the system has no such thing; `failed` requirements."""
    asked = system.record["outcome"]
    failed = [rule.id for rule in system.rules if rule.kind == "requirement" and values[rule.id] is False]
    found = {key: values[asked[key]] if key in asked else None for key in ("total", "pass", "pass_mark")}
    return {**found, "failed": failed}


def answers(system: System, values: Values) -> dict[str, Any]:
    """What stands in `data` besides the breakdown, by the system's own names."""
    whole = breakdown(system, values)
    return {name: whole[name] for name in system.record["outcome"]["answers"] if name in whole}

"""What hangs on facts nobody stated: a default is no answer of the reader's, so it alone never decides a verdict.

A total is worked out with the defaults, which stand below it. That a requirement fails, or which of several words
applies, is not known yet where another value of a fact nobody stated would change it.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from careercli.rules.changes import after_change
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.rules.facts import Facts
    from careercli.rules.load import Record, System
    from careercli.rules.score import Result

TOGETHER = 3
"""So many facts nobody stated are tried at once, the fewest first."""


def without_assumptions(system: System, facts: Facts, found: Result) -> Result:
    """The result with everything open that facts nobody stated decide: a failure, and the word that is left where no
    other applies."""
    if not facts.assumed:
        return found
    words = {rule.id for rule in system.rules if found.values[rule.id] == rule.block.get("otherwise", 0) != 0}
    hanging = {name for _, after in _tried(system, facts, 1) for name in _differing(found, after)} & words
    deciding, passing = _that_pass(system, facts) if found.passes is False else ([], [])
    verdicts = {rule.id for rule in system.rules if isinstance(found.values[rule.id], bool)}
    hanging |= {name for after in passing for name in _differing(found, after)} & (words | verdicts)
    if not hanging:
        return found
    values = {name: None if name in hanging else value for name, value in found.values.items()}
    opened = found._replace(values=values, open=found.open | hanging)
    if not deciding:
        return opened
    failed = [name for name in found.failed if name not in hanging]
    return opened._replace(passes=None, failed=failed, undecided=deciding, why=[Message("rules.not_stated")])


def _that_pass(system: System, facts: Facts) -> tuple[list[str], list[Result]]:
    """The fewest facts nobody stated that turn a failure into a pass, and the results in which they do."""
    for at_once in range(1, TOGETHER + 1):
        found = [(names, after) for names, after in _tried(system, facts, at_once) if after.passes is True]
        if found:
            return list(dict.fromkeys(name for names, _ in found for name in names)), [after for _, after in found]
    return [], []


def _tried(system: System, facts: Facts, at_once: int) -> Iterator[tuple[tuple[str, ...], Result]]:
    """The results with so many of the facts nobody stated otherwise, where these do not contradict other facts."""
    others = {one["name"]: _others(one, at_once > 1) for one in system.record["facts"] if one["name"] in facts.assumed}
    for names in combinations([name for name in others if others[name]], at_once):
        for values in product(*(others[name] for name in names)):
            after = after_change(system, facts.values, dict(zip(names, values, strict=True)))
            if after is not None:
                yield names, after


def _others(fact: Record, only_most: bool) -> list[Any]:
    """Other values than the default: of a number the highest, which reaches whatever more of it can."""
    default = fact["default"]
    if fact["type"] == "flag":
        return [not default]
    if fact["type"] == "choice":
        others = [value for value in fact["values"] if value != default]
        return others[-1:] if only_most else others
    return [fact["most"]] if "most" in fact and fact["most"] != default else []


def _differing(found: Result, after: Result) -> Iterator[str]:
    return (name for name, value in found.values.items() if after.values[name] != value)

"""What would raise a result: one step of a fact, or a named lever, tried one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.rules import conditions, score
from careercli.rules.conditions import Values
from careercli.rules.facts import ABILITIES, contradictions, place
from careercli.rules.load import Record, System
from careercli.rules.trace import listed

if TYPE_CHECKING:
    from careercli.model.points import Change


class Trial(NamedTuple):
    """A change to try: what it is called, how dear it is, the facts it sets."""

    says: str
    effort: int
    changes: dict[str, Any]


def improvements(system: System, facts: Values, values: Values) -> list[Change]:
    """Every change that raises the total or turns a fail into a pass: the cheapest first, then the largest gain."""
    before = score.outcome(system, values)
    found: list[Change] = []
    for trials, every in (*_of_facts(system, facts), *_of_levers(system, facts)):
        for change in _worth(filter(None, (_tried(system, facts, before, trial) for trial in trials))):
            found.append(change)
            if not every:
                break
    return sorted(found, key=lambda change: (not change["passes"], change["effort"], -change["gain"]))


def _worth(changes: Iterator[Change]) -> Iterator[Change]:
    """The changes that gain more than the smaller ones before them, and the first that passes."""
    best, passed = 0.0, False
    for change in changes:
        if change["gain"] > best or (change["passes"] and not passed):
            yield change
            best, passed = max(best, change["gain"]), passed or change["passes"]


def _tried(system: System, facts: Values, before: Record, trial: Trial) -> Change | None:
    """What a change leads to; None when it contradicts other facts."""
    changed = changed_by(system.record, facts, trial.changes)
    if contradictions(system.record, changed, system.day):
        return None
    after = score.outcome(system, score.values_of(system, changed))
    gain = (after["total"] or 0) - (before["total"] or 0)
    return {
        "says": trial.says,
        "changes": {name: listed(value) for name, value in trial.changes.items()},
        "gain": gain,
        "total": after["total"],
        "passes": after["pass"] is True and before["pass"] is False,
        "effort": trial.effort,
    }


def changed_by(record: Record, facts: Values, changes: dict[str, Any]) -> Values:
    """The facts with some of them changed; a block is given as soon as something in it is."""
    changed = dict(facts)
    for fact in record["facts"]:
        if fact["name"] in changes:
            place(changed, fact, changes[fact["name"]])
        elif fact["type"] == "block" and any(name.startswith(f"{fact['name']}.") for name in changes):
            changed[fact["name"]] = True
    return changed


def _of_facts(system: System, facts: Values) -> Iterator[tuple[list[Trial], bool]]:
    for fact in system.record["facts"]:
        if "raises" in fact:
            how = fact["raises"]
            trials = [
                Trial(_named(how, value), how["effort"], {fact["name"]: value})
                for value in _steps(fact, facts[fact["name"]])
            ]
            yield trials, False


def _named(how: Record, value: Any) -> str:
    """A change in words: `2 years of work`, where the rules have a wording for it also `a year of work`."""
    says = how["one"] if value == 1 and value is not True and "one" in how else how["says"]
    return str(says.format(value=conditions.spelt(value)))


def _steps(fact: Record, value: Any) -> list[Any]:
    """The values a fact can be raised to, the nearest first."""
    how = fact["raises"]
    if fact["type"] == "flag":
        return [] if value is True else [True]
    if fact["type"] == "choice":
        order = how.get("values", fact["values"])
        return list(order[order.index(value) + 1 :] if value in order else order)
    return _higher(how, fact, value or 0)


def _higher(how: Record, fact: Record, value: Any) -> list[Any]:
    steps: list[Any] = []
    end = min(how.get("up_to", fact["most"]), fact["most"])
    while value + how["by"] <= end and len(steps) < 100:
        value += how["by"]
        steps.append(value)
    return steps


def _of_levers(system: System, facts: Values) -> Iterator[tuple[list[Trial], bool]]:
    for lever in system.record["levers"]:
        if "when" in lever and not conditions.compiled(lever["when"], system.day)(facts):
            continue
        trials = []
        for value in lever["values"]:
            changes = {name: _raised(facts[name], value, system.record, name) for name in lever["sets"]}
            if any(changes[name] != facts[name] for name in changes):
                trials.append(Trial(lever["says"].format(value=value), lever["effort"], {**lever["also"], **changes}))
        yield trials, True


def _raised(now: Any, value: Any, record: Record, name: str) -> Any:
    """Abilities to at least `value`, none of them lowered; other facts to the value."""
    kind = next(fact["type"] for fact in record["facts"] if fact["name"] == name)
    if kind != "abilities":
        return value if now is None or isinstance(value, str | bool) else max(now, value)
    return tuple(max(level, value) for level in now or (0,) * len(ABILITIES))

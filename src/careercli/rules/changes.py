"""What would raise a result: the least change of a fact, or a named lever, tried one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.rules import conditions, score
from careercli.rules.conditions import Values
from careercli.rules.facts import ABILITIES, contradictions, place
from careercli.rules.load import Record, System
from careercli.rules.reach import turning_points
from careercli.rules.score import Result
from careercli.rules.trace import listed
from careercli.rules.unknown import NO_LIMIT
from careercli.text.text import text
from careercli.words.facts import fact_value

if TYPE_CHECKING:
    from careercli.record.points import Change


class Trial(NamedTuple):
    """A change to try: what it is called, how dear it is, the facts it sets."""

    says: str
    effort: int
    changes: dict[str, Any]


def improvements(system: System, facts: Values, before: Result) -> list[Change]:
    """Every change that raises the total or leads to a pass: the cheapest first, then the largest gain.

    Each is the least that does: of a fact the first step that gains and the first that passes.
    """
    found: list[Change] = []
    for trials in _of_facts(system, facts):
        tried = filter(None, (_tried(system, facts, before, trial) for trial in trials))
        found += _first(list(_worth(tried)))
    for trials in _of_levers(system, facts):
        worth = list(_worth(filter(None, (_tried(system, facts, before, trial) for trial in trials))))
        found += [_no_more_than_needed(system, facts, before, change) for change in worth]
    return sorted(found, key=lambda change: (not change["passes"], change["effort"], -change["gain"]))


def _first(changes: list[Change]) -> list[Change]:
    """The smallest change, and the smallest that passes where that is another."""
    passing = next((change for change in changes if change["passes"]), None)
    return [*changes[:1], *([passing] if passing and passing is not changes[0] else [])]


def _worth(changes: Iterator[Change]) -> Iterator[Change]:
    """The changes that gain more than the smaller ones before them, and the first that passes."""
    best, passed = 0.0, False
    for change in changes:
        if change["gain"] > best or (change["passes"] and not passed):
            yield change
            best, passed = max(best, change["gain"]), passed or change["passes"]


def _tried(system: System, facts: Values, before: Result, trial: Trial) -> Change | None:
    """What a change leads to; None when it contradicts other facts."""
    after = after_change(system, facts, trial.changes)
    if after is None:
        return None
    return {
        "says": trial.says,
        "changes": {name: listed(value) for name, value in trial.changes.items()},
        "gain": _gain(system, before, after),
        "total": after.total,
        "passes": after.passes is True and before.passes is not True,
        "effort": trial.effort,
    }


def _gain(system: System, before: Result, after: Result) -> Any:
    """How much a change raises the total: from the highest it may be now where that hangs on what is not known. 0 where
    it is open after the change, or nobody knows how high it may be now."""
    if after.total is None:
        return 0
    if before.total is not None or "total" not in system.record["outcome"]:
        return after.total - (before.total or 0)
    totals = [world.values[system.record["outcome"]["total"]] for world in before.worlds]
    known = None not in totals and max(totals) < NO_LIMIT
    return max(0, after.total - max(totals)) if known else 0


def after_change(system: System, facts: Values, changes: dict[str, Any]) -> Result | None:
    """What the facts come to with some of them changed; None when these contradict other facts."""
    changed = changed_by(system.record, facts, changes)
    if contradictions(system.record, changed, system.day):
        return None
    return score.result(system, changed)


def _no_more_than_needed(system: System, facts: Values, before: Result, change: Change) -> Change:
    """The same change with each ability raised only as far as the result needs it."""
    kinds = {fact["name"]: fact["type"] for fact in system.record["facts"]}
    changes: dict[str, Any] = {
        name: tuple(value) if kinds[name] == "abilities" and isinstance(value, list) else value
        for name, value in change["changes"].items()
    }
    enough: list[str] = []
    for name in (name for name in changes if kinds[name] == "abilities"):
        least = _lowered(system, facts, change, changes, name)
        raised = [f"{one} {low}" for one, low, high in zip(ABILITIES, least, changes[name], strict=True) if low < high]
        enough += raised
        changes[name] = least
    if not enough:
        return change
    trial = Trial(f"{change['says']}; enough are {', '.join(enough)}", change["effort"], changes)
    return _tried(system, facts, before, trial) or change


def _lowered(system: System, facts: Values, change: Change, changes: dict[str, Any], name: str) -> tuple[int, ...]:
    """The four levels, each as low as the promised result allows and no lower than now."""
    four = list(changes[name])
    now = facts[name] or (0,) * len(ABILITIES)
    for at in range(len(ABILITIES)):
        while four[at] > now[at]:
            lower = [*four[:at], four[at] - 1, *four[at + 1 :]]
            after = after_change(system, facts, {**changes, name: tuple(lower)})
            if after is None or after.total != change["total"] or (change["passes"] and after.passes is not True):
                break
            four = lower
    return tuple(four)


def changed_by(record: Record, facts: Values, changes: dict[str, Any]) -> Values:
    """The facts with some of them changed; a block is given as soon as something in it is."""
    changed = dict(facts)
    for fact in record["facts"]:
        if fact["name"] in changes:
            place(changed, fact, changes[fact["name"]])
        elif fact["type"] == "block" and any(name.startswith(f"{fact['name']}.") for name in changes):
            changed[fact["name"]] = True
    return changed


def _of_facts(system: System, facts: Values) -> Iterator[list[Trial]]:
    for fact in system.record["facts"]:
        if "raises" in fact:
            how = fact["raises"]
            name, steps = fact["name"], _steps(system, facts, fact)
            yield [Trial(_named(how, name, value), how["effort"], {name: value}) for value in steps]


def _named(how: Record, fact: str, value: Any) -> str:
    """A change in words: `2 years of work`, where the rules have a wording for it also `a year of work`."""
    says = how["one"] if value == 1 and value is not True and "one" in how else how["says"]
    return str(says.format(value=fact_value(fact, value, text())))


def _steps(system: System, facts: Values, fact: Record) -> list[Any]:
    """The values a fact can be raised to, the nearest first: of a number those at which something changes."""
    how, value = fact["raises"], facts[fact["name"]]
    if fact["type"] == "flag":
        return [] if value is True else [True]
    if fact["type"] == "choice":
        order = how.get("values", fact["values"])
        return list(order[order.index(value) + 1 :] if value in order else order)
    return list(turning_points(fact, value or 0, lambda one: _outcome(system, facts, {fact["name"]: one})))


def _outcome(system: System, facts: Values, changes: dict[str, Any]) -> tuple[Any, Any] | None:
    found = after_change(system, facts, changes)
    return None if found is None else (found.passes, found.total)


def _of_levers(system: System, facts: Values) -> Iterator[list[Trial]]:
    for lever in system.record["levers"]:
        if "when" in lever and not conditions.compiled(lever["when"], system.day)(facts):
            continue
        trials = []
        for value in lever["values"]:
            changes = {name: _raised(facts[name], value, system.record, name) for name in lever["sets"]}
            if any(changes[name] != facts[name] for name in changes):
                trials.append(Trial(lever["says"].format(value=value), lever["effort"], {**lever["also"], **changes}))
        yield trials


def _raised(now: Any, value: Any, record: Record, name: str) -> Any:
    """Abilities to at least `value`, none of them lowered; other facts to the value."""
    kind = next(fact["type"] for fact in record["facts"] if fact["name"] == name)
    if kind != "abilities":
        return value if now is None or isinstance(value, str | bool) else max(now, value)
    return tuple(max(level, value) for level in now or (0,) * len(ABILITIES))

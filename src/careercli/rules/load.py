"""A system as it stands on a day: which blocks are in force, compiled to functions once."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

from careercli.errors import NotKnownHere
from careercli.rules import conditions
from careercli.rules.conditions import Values

Record = dict[str, Any]
KINDS = "careercli.rules.kinds"
"""The package with one file a kind."""


class Rule(NamedTuple):
    """A rule with the block in force and the function that answers; `show` is its place in the breakdown."""

    id: str
    kind: str
    label: str
    show: str
    block: Record
    only: list[dict[str, Any]] | None
    answer: Callable[[Values], Any]


class System(NamedTuple):
    """A points system on a day (ISO)."""

    record: Record
    day: str
    edition: Record
    rules: list[Rule]


def system_on(record: Record, day: str) -> System:
    """The rules in force on `day`. Raises NotKnownHere when none are known."""
    edition = edition_on(record, day)
    return System(record, day, edition, [_rule(rule, day) for rule in record["rules"]])


def in_force(blocks: list[Record], day: str) -> Record | None:
    """The block with the latest `from` not after `day`, unless it has ended by then."""
    begun = [block for block in blocks if block["from"] <= day]
    if not begun:
        return None
    latest = max(begun, key=lambda block: str(block["from"]))
    return None if latest.get("to", day) < day else latest


def edition_on(record: Record, day: str) -> Record:
    """The edition in force on `day`; NotKnownHere says what is known and how to see it."""
    found = in_force(record["editions"], day)
    if found is None:
        raise not_known(record, day)
    return found


def not_known(record: Record, day: str) -> NotKnownHere:
    """The answer for a day without known rules."""
    first, last = record["editions"][0], record["editions"][-1]
    unknown = record.get("unknown")
    title = record["title"]
    if day < first["from"]:
        known = f"the first edition known here began {first['from']} (`--on {first['from']}` shows it)"
        return NotKnownHere(f"{title}: the rules in force on {day} are not known here; {known}")
    known = f"the last edition known here ended {last['to']} (`--on {last['to']}` shows it)"
    if unknown and unknown["from"] <= day:
        what = f"the rules in force since {unknown['from']} are not known here"
        return NotKnownHere(f"{title}: {what}; {known}", unknown["says"])
    return NotKnownHere(f"{title}: the rules in force on {day} are not known here; {known}")


def _rule(rule: Record, day: str) -> Rule:
    block = in_force(rule["dated"], day)
    assert block is not None, f"{rule['id']}: the build lets no gap through"
    made = _nothing if "unknown" in block else import_module(f"{KINDS}.{rule['kind']}").compiled(block, day)
    only = rule.get("only")
    answer = made if only is None else _only(conditions.compiled(only, day), made)
    return Rule(rule["id"], rule["kind"], rule["label"], rule["show"], block, only, answer)


def _nothing(_values: Values) -> None:
    """A rule that is not known here has no value."""


def _only(holds: Callable[[Values], bool], made: Callable[[Values], Any]) -> Callable[[Values], Any]:
    return lambda values: made(values) if holds(values) else None

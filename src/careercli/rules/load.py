"""A system as it stands on a day: which blocks are in force, compiled to functions once."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NamedTuple

from careercli.errors import NotKnownHere
from careercli.rules import conditions, unknown
from careercli.rules.conditions import Values

Record = dict[str, Any]
KINDS = "careercli.rules.kinds"
"""The package with one file a kind."""


class Rule(NamedTuple):
    """A rule with the block in force and the function that answers; `show` is its place in the breakdown.

    `unknown` says what is not known here of it, if anything, and `hangs_on` which facts that depends on.
    """

    id: str
    kind: str
    label: str
    show: str
    block: Record
    answer: Callable[[Values], Any]
    unknown: str = ""
    hangs_on: Sequence[str] = ()


class System(NamedTuple):
    """A points system on a day (ISO).

    `ended`: the last day of the edition, where it is no longer in force and nothing newer is known here.
    """

    record: Record
    day: str
    edition: Record
    rules: list[Rule]
    ended: str | None = None

    def rules_day(self) -> str:
        """The day the rules are those of: the day asked about, else the last one they were in force on."""
        return self.ended or self.day


def system_on(record: Record, day: str) -> System:
    """The rules in force on `day`, or the last ones known before it. Raises NotKnownHere when none are known."""
    edition = edition_on(record, day)
    ended = edition["to"] if edition.get("to", day) < day else None
    rules = [_rule(record, rule, day, ended or day) for rule in record["rules"]]
    return System(record, day, edition, rules, ended)


def in_force(blocks: list[Record], day: str) -> Record | None:
    """The block with the latest `from` not after `day`, unless it has ended by then."""
    begun = [block for block in blocks if block["from"] <= day]
    if not begun:
        return None
    latest = max(begun, key=lambda block: str(block["from"]))
    return None if latest.get("to", day) < day else latest


def edition_on(record: Record, day: str) -> Record:
    """The edition in force on `day`; the last one known where it has ended by then.

    Raises NotKnownHere for a day before the first.
    """
    editions: list[Record] = record["editions"]
    found = in_force(editions, day)
    if found is None and day < editions[0]["from"]:
        raise not_known(record, day)
    return found or editions[-1]


def not_known(record: Record, day: str) -> NotKnownHere:
    """The answer for a day before the first edition known here."""
    first = record["editions"][0]["from"]
    return NotKnownHere("error.rules.before", title=record["title"], day=day, first=first)


def _rule(record: Record, rule: Record, day: str, in_force_on: str) -> Rule:
    block = in_force(rule["dated"], in_force_on)
    assert block is not None, f"{rule['id']}: the build lets no gap through"
    made = _made(rule, block, day)
    why = block.get("unknown") or rule.get("unknown_says", "")
    only = rule.get("only")
    answer = made if only is None else _only(conditions.compiled(only, day), made)
    facts = unknown.hangs_on(record, rule, block) if why else ()
    return Rule(rule["id"], rule["kind"], rule["label"], rule["show"], block, answer, why, facts)


def _made(rule: Record, block: Record, day: str) -> Callable[[Values], Any]:
    """The function of a block; it stays open where what it holds is not known here."""
    if "unknown" in block:
        answer = unknown.unknown_block(rule["kind"])
        return lambda values: answer
    made: Callable[[Values], Any] = import_module(f"{KINDS}.{rule['kind']}").compiled(block, day)
    return unknown.unless(rule, made, block, day) if "unknown_when" in rule else made


def _only(holds: Callable[[Values], bool], made: Callable[[Values], Any]) -> Callable[[Values], Any]:
    return lambda values: made(values) if holds(values) else None

"""Checks across a visa system: dates without gap or overlap, names that exist, every value of a choice placed."""

import datetime
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from careercli.errors import BadData
from careercli.record.points import PointsOf
from careercli.record.source import named_in

Record = dict[str, Any]
ABILITIES = ("reading", "writing", "listening", "speaking", "least")
"""What stands below a fact of type abilities."""
OPEN = "9999-12-31"
RESERVED = set(PointsOf.__annotations__) - {"total", "pass", "pass_mark", "eligible"}
"""Keys of `data` no system may answer under."""
COMPARED = ("at_least", "above", "at_most", "below")
"""Comparisons whose operand may be a name."""


def check_route(path: Path, record: Record, sources: set[str]) -> None:
    """Raise BadData for the first thing in the system that cannot be so."""
    problem = next(_problems(record, sources), None)
    if problem is not None:
        raise BadData(f"{path}: {problem}")


def _problems(record: Record, sources: set[str]) -> Iterator[str]:
    yield from _dates("edition", record["editions"])
    first, last = record["editions"][0]["from"], record["editions"][-1].get("to", OPEN)
    for rule in record["rules"]:
        yield from _dates(f"rule `{rule['id']}`", rule["dated"])
        yield from _coverage(rule, first, last)
    yield from _unknown(record, last)
    for key in sorted(set(named_in(record)) - sources):
        yield f"`source`: `{key}` is not in sources.toml"
    yield from _names(record)
    yield from _choices(record)


def _dates(what: str, blocks: list[Record]) -> Iterator[str]:
    for before, after in pairwise(blocks):
        ended = before.get("to")
        if ended is None or ended >= after["from"]:
            yield f"{what}: `from` {after['from']} overlaps what began {before['from']}"
        elif next_day(ended) != after["from"]:
            yield f"{what}: nothing in force between {ended} and {after['from']}"


def next_day(day: str) -> str:
    """The day after (ISO)."""
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()


def _coverage(rule: Record, first: str, last: str) -> Iterator[str]:
    begun, ended = rule["dated"][0]["from"], rule["dated"][-1].get("to", OPEN)
    if begun > first:
        yield f"rule `{rule['id']}`: nothing in force from {first} to {begun}, when an edition is"
    if ended < last:
        yield f"rule `{rule['id']}`: nothing in force after {ended}, when an edition is"


def _unknown(record: Record, last: str) -> Iterator[str]:
    unknown = record.get("unknown")
    if unknown is None and last != OPEN:
        yield f"`unknown`: the last edition ends {last}; say what changed then"
    if unknown and (last == OPEN or next_day(last) != unknown["from"]):
        yield f"`unknown`: begins {unknown['from']}, the last edition ends {last}"


def _names(record: Record) -> Iterator[str]:
    known = fact_names(record)
    yield from _twice([fact["name"] for fact in record["facts"]], "fact")
    yield from _twice([rule["id"] for rule in record["rules"]], "rule")
    yield from (
        f"lever `{lever['name']}`: a fact has that name" for lever in record["levers"] if lever["name"] in known
    )
    for part, entry in _parts(record):
        yield from (f"{part}: no fact `{name}`" for name in entry if name not in known)
    for rule in record["rules"]:
        if rule["id"] in known:
            yield f"rule `{rule['id']}`: a fact has that name"
        for block in rule["dated"]:
            for name in block["reads"]:
                if name not in known:
                    yield f"rule `{rule['id']}`: no fact or earlier rule `{name}`"
        known = known | {rule["id"]}
    yield from _outcome(record, known)


def _outcome(record: Record, known: set[str]) -> Iterator[str]:
    places = [rule["show"] for rule in record["rules"] if rule["show"]]
    yield from _twice(places, "place in the breakdown")
    shown, outcome = set(places), record["outcome"]
    groups = {name.rpartition(".")[0] for name in shown} - {""}
    yield from (f"place `{name}` in the breakdown: others stand below it" for name in sorted(shown & groups))
    for name in filter(None, (outcome.get(key) for key in ("total", "pass", "pass_mark"))):
        if name not in known:
            yield f"`outcome`: no rule `{name}`"
    for name in sorted(set(outcome["answers"]) & RESERVED):
        yield f"`outcome.answers`: `{name}` is a key of every answer"
    for name in outcome["answers"]:
        if name not in shown and not any(entry.startswith(f"{name}.") for entry in shown):
            yield f"`outcome.answers`: the breakdown has no `{name}`"


def _parts(record: Record) -> Iterator[tuple[str, list[str]]]:
    for lever in record["levers"]:
        yield f"lever `{lever['name']}`", [*lever["sets"], *lever["also"], *_looked_at(lever.get("when", []))]
    for check in record["checks"]:
        yield f"check of {', '.join(check['facts'])}", [*check["facts"], *_looked_at(check["when"])]


def _looked_at(condition: list[Record]) -> Iterator[str]:
    """The names a stored condition looks at, operands too."""
    for clause in condition:
        for name, asked in clause.items():
            yield name
            if isinstance(asked, dict):
                yield from (end for how, end in asked.items() if how in COMPARED and isinstance(end, str))


def _twice(names: list[str], what: str) -> Iterator[str]:
    yield from (f"{what} `{name}`: is there twice" for name in sorted(set(names)) if names.count(name) > 1)


def fact_names(record: Record) -> set[str]:
    """Every name facts give values to, abilities with each of the four and the least."""
    names = {fact["name"] for fact in record["facts"]}
    spoken = [fact["name"] for fact in record["facts"] if fact["type"] == "abilities"]
    return names | {f"{name}.{ability}" for name in spoken for ability in ABILITIES}


def _choices(record: Record) -> Iterator[str]:
    values = {fact["name"]: set(fact["values"]) for fact in record["facts"] if fact["type"] == "choice"}
    for rule in record["rules"]:
        for block in rule["dated"]:
            yield from _placed(rule, block, values)
            for condition in _conditions(rule, block):
                yield from _possible(f"rule `{rule['id']}`", condition, values)
    for check in record["checks"]:
        yield from _possible(f"check of {', '.join(check['facts'])}", check["when"], values)


def _placed(rule: Record, block: Record, values: dict[str, set[str]]) -> Iterator[str]:
    known = values.get(block.get("input", ""))
    if rule["kind"] != "levels" or known is None or "lookup" in block or "unknown" in block:
        return
    for name in sorted(known ^ set(block["levels"])):
        what = "has no line" if name in known else "is no value of the fact"
        yield f"rule `{rule['id']}`: `{name}` {what}"


def _conditions(rule: Record, block: Record) -> Iterator[list[Record]]:
    own = (rule.get("only"), rule.get("unknown_when"), block.get("when"))
    entries = (*own, *(option.get("when") for option in block.get("options", [])))
    yield from (entry for entry in entries if entry)


def _possible(where: str, condition: list[Record], values: dict[str, set[str]]) -> Iterator[str]:
    for clause in condition:
        for name, asked in clause.items():
            if name in values:
                told = asked.get("is_not", []) if isinstance(asked, dict) else asked
                for value in told if isinstance(told, list) else [told]:
                    if value not in values[name]:
                        yield f"{where}: `{value}` is no value of `{name}`"

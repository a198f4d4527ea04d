"""Points systems: data/<cc>/routes/*.toml read, checked and made ready for careercli.rules.

A model can say that a block is well formed. That names exist, dates leave no gap and sources are known takes the whole.
"""

import datetime
import sqlite3
import zlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from careercli.errors import BadData
from careercli.record.points import PointsOf
from careercli.record.source import named_in
from careerdata.build.deflate import dumps
from careerdata.build.read import read_records, read_rows, read_toml
from careerdata.errors import in_words
from careerdata.rows.points_system import CASES, LookupRow, PointsSystem, block_of, rule_of

ROUTE = TypeAdapter(PointsSystem)
Record = dict[str, Any]
Lookups = dict[str, dict[str, dict[str, float]]]
"""Table → column → code → amount."""


def route_records(data: Path, sources: set[str]) -> Iterator[Record]:
    """Every system below data/, checked, with its cases read too; BadData names file and key."""
    for path in sorted(data.glob("??/routes/*.toml")):
        if path.name.endswith(".cases.toml"):
            if not path.with_name(path.name.replace(".cases.toml", ".toml")).exists():
                raise BadData(f"{path}: no system beside these cases")
            continue
        yield route_record(path, sources, lookups(path.with_name("lookups.csv"), sources))


def route_record(path: Path, sources: set[str], tables: Lookups) -> Record:
    """One system as it is stored. Raises BadData naming file and key."""
    route = read_records(path, ROUTE)
    cases = path.with_name(f"{path.stem}.cases.toml")
    if not cases.exists():
        raise BadData(f"{path}: no worked cases beside it ({cases.name})")
    read_records(cases, CASES)
    raw = read_toml(path)
    record = {
        "system": f"{path.parent.parent.name}/{path.stem}",
        **{key: _plain(getattr(route, key)) for key in ("title", "page", "outcome")},
        **({"unknown": _plain(route.unknown)} if route.unknown else {}),
        "editions": _plain(route.edition),
        "facts": _plain(route.fact),
        "levers": _plain(route.lever),
        "checks": _plain(route.check),
        "words": route.words,
        **({"scores": _plain(route.scores)} if route.scores else {}),
        "notes": _plain(route.note),
        "rules": [_rule(path, table, route.defaults, tables) for table in raw["rule"]],
    }
    check_route(path, record, sources)
    return record


def _plain(model: Any) -> Any:
    if isinstance(model, list):
        return [_plain(entry) for entry in model]
    return model.model_dump(mode="json", by_alias=True, exclude_none=True) if hasattr(model, "model_dump") else model


def _rule(path: Path, table: Record, defaults: Record, tables: Lookups) -> Record:
    where = f"rule `{table.get('id', '?')}`"
    try:
        rule = rule_of(table)
        dated = [_block(path, where, rule.kind, block_of(rule.kind, block, defaults), tables) for block in rule.dated]
        own = {key: _plain(rule)[key] for key in ("only", "unknown_when", "unknown_says") if getattr(rule, key)}
        for made, block in zip(dated, rule.dated, strict=True):
            made["reads"] = block_of(rule.kind, block, defaults).reads(rule.only, rule.unknown_when)
    except ValidationError as problem:
        first = problem.errors()[0]
        key = "".join(f"`{'.'.join(map(str, first['loc']))}`: " for _ in first["loc"][:1])
        raise BadData(f"{path}: {where}: {key}{in_words(first)}") from problem
    shown = rule.show if isinstance(rule.show, str) else rule.id if rule.show else ""
    head = {"id": rule.id, "kind": rule.kind, "label": rule.label, "show": shown}
    return {**head, **own, "dated": dated}


def _block(path: Path, where: str, kind: str, block: Any, tables: Lookups) -> Record:
    record: Record = {**_plain(block.dated), **_plain(block.content)}
    if kind == "levels" and "unknown" not in record:
        if "lookup" in record:
            record["levels"] = _looked_up(path, where, record, tables)
        else:
            record.setdefault("otherwise", 0)
    return record


def _looked_up(path: Path, where: str, record: Record, tables: Lookups) -> Record:
    found: Record | None = tables.get(record["lookup"], {}).get(record["column"])
    if not found:
        raise BadData(f"{path}: {where}: lookups.csv has no column `{record['column']}` of `{record['lookup']}`")
    return found


def lookups(path: Path, sources: set[str]) -> Lookups:
    """The long tables of a country's systems; none without the file."""
    made: Lookups = {}
    for row in read_rows(path, LookupRow, sources) if path.exists() else []:
        amount = float(row.amount)
        whole = int(amount) if amount.is_integer() else amount
        made.setdefault(row.table, {}).setdefault(row.column, {})[row.code] = whole
    return made


def routes(database: sqlite3.Connection, records: Iterator[Record]) -> None:
    """The systems as their rules are evaluated, deflated."""
    for record in records:
        country, name = record["system"].split("/")
        used = " ".join(sorted(set(named_in(record))))
        stored = zlib.compress(dumps(record).encode(), 9)
        database.execute("INSERT INTO route VALUES (?, ?, ?, ?, ?)", (country, name, record["title"], used, stored))


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
        for name, wanted in clause.items():
            yield name
            if isinstance(wanted, dict):
                yield from (end for how, end in wanted.items() if how in COMPARED and isinstance(end, str))


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
        for name, wanted in clause.items():
            if name in values:
                told = wanted.get("is_not", []) if isinstance(wanted, dict) else wanted
                for value in told if isinstance(told, list) else [told]:
                    if value not in values[name]:
                        yield f"{where}: `{value}` is no value of `{name}`"

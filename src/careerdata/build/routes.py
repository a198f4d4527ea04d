"""Visa systems: data/<cc>/routes/*.toml read, checked and made ready for careercli.rules."""

import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from careercli.errors import BadData
from careercli.record.source import named_in
from careerdata.build.read import read_records, read_rows, read_toml
from careerdata.build.route_checks import check_route
from careerdata.build.tables import dumps
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
        raise BadData(f"{path}: {where}: {key}{first['msg']}") from problem
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

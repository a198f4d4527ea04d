"""The JSON Schemas of the envelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas.connection import ask, ask_one, record_of

if TYPE_CHECKING:
    from careercli.record.listing import ContractLine


def contract_or_none(name: str) -> str | None:
    """The schema of a contract as JSON text."""
    row = ask_one("SELECT record FROM contract WHERE name = ?", name)
    return row[0] if row else None


def lines() -> list[ContractLine]:
    """Every contract by name."""
    rows = ask("SELECT name, record FROM contract ORDER BY name")
    return [_line(name, record_of(record)) for name, record in rows]


def _line(name: str, schema: dict[str, dict[str, dict[str, str]]]) -> ContractLine:
    data = schema["properties"]["data"]
    shape = "list" if data.get("type") == "array" else "record or list" if "anyOf" in data else "record"
    return {"name": name, "version": int(str(schema["title"]).partition("/")[2]), "data": shape}

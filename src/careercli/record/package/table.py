"""Tables of the data package and their fields, and the terms of sources, as the TOML files beside this have them."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

_FOLDER = Path(__file__).parent
FIGURE, BOUND = "figure", "bound"
"""Types of fields with several columns: the number, why there is none, and for bounds how much it is at least."""


class Field(NamedTuple):
    """One field: `of` names the table and the field it points to (`whole`: only in a package that leaves nothing out),
    `values` are all that it may hold, `unit` is that of a number."""

    name: str
    type: str
    title: str
    description: str
    unit: str = ""
    of: str = ""
    whole: bool = False
    values: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns."""
        ends = {FIGURE: ("", "_reason"), BOUND: ("", "_reason", "_at_least")}
        return tuple(f"{self.name}{end}" for end in ends.get(self.type, ("",)))


class Table(NamedTuple):
    """One table: its primary key, and its fields in order."""

    name: str
    title: str
    description: str
    key: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of all columns in order."""
        return tuple(column for field in self.fields for column in field.columns)

    @property
    def source_fields(self) -> tuple[str, ...]:
        """The fields that name a source."""
        return tuple(field.name for field in self.fields if field.of == "sources.source" and self.name != "sources")


@cache
def tables() -> dict[str, Table]:
    """Every table by name, in the order of the package."""
    read = _read("tables.toml")
    fields = {name: _field(name, record) for name, record in read["fields"].items()}
    return {name: _table(name, record, fields) for name, record in read["tables"].items()}


def _field(name: str, record: dict[str, Any]) -> Field:
    return Field(name, **{**record, "values": tuple(record.get("values", ()))})


def _table(name: str, record: dict[str, Any], fields: dict[str, Field]) -> Table:
    chosen = tuple(fields[one] for one in record["fields"])
    return Table(name, record["title"], record["description"], tuple(record["key"]), chosen)


@cache
def licences() -> dict[str, dict[str, Any]]:
    """The terms sources are passed on under, by the words they have in the sources."""
    return _read("licences.toml")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / name).read_text(encoding="utf-8"))

"""docs/data-package.md: the tables of `career export` with their columns."""

from collections.abc import Iterator

from careercli.record.package.table import BOUND, FIGURE, Field, Table, tables


def every(_: str) -> str:
    """A section a table."""
    return "\n\n".join("\n".join(_section(table)) for table in tables().values())


def _section(table: Table) -> Iterator[str]:
    yield from (f"### `{table.name}.csv`", "", table.description, "", "| column | type | what it is |", "|---|---|---|")
    for field in table.fields:
        key = " **key**" if field.name in table.key else ""
        unit = f" Unit: {field.unit}." if field.unit else ""
        yield f"| `{field.name}`{key} | {_type(field, table)} | {field.description}{unit} |"


def _type(field: Field, table: Table) -> str:
    """A figure's other columns too, and what a key points to."""
    kinds = {FIGURE: "number, `_reason`", BOUND: "number, `_reason`, `_at_least`", "reason": "reason"}
    points = f" → `{field.of}`" if field.of and field.of != f"{table.name}.{field.name}" else ""
    return kinds.get(field.type, field.type) + points

"""`--fields a,b`: only these keys of the data, in this order."""

from __future__ import annotations

import json
from typing import Any

from careercli.cli.answer import Answer
from careercli.errors import UsageError


def selected(answer: Answer, fields: str | None) -> Answer:
    """The answer narrowed to the fields named; `pay.currency` reaches into a record.

    Raises UsageError listing the fields there are.
    """
    if fields is None:
        return answer
    wanted = list(dict.fromkeys(field.strip() for field in fields.split(",") if field.strip()))
    if not wanted:
        raise UsageError("`--fields` names no field", f"Fields: {', '.join(known(answer))}")
    for field in wanted:
        check(answer, field)
    data = json.loads(answer.text) if answer.text is not None else answer.data
    records = data if isinstance(data, list) else [data]
    kept = [{field: reached(record, field) for field in wanted} for record in records]

    def view(label: Any, shown: int | None) -> Any:
        from careercli.views.chosen import page

        return page(kept, wanted, label, shown)

    narrowed = kept if isinstance(data, list) else kept[0]
    return answer._replace(text=None, data=narrowed, fields=wanted, view=view, linked=None)


def known(answer: Answer) -> list[str]:
    """The fields of the answer's records, in their order."""
    if answer.fields:
        return list(dict.fromkeys([*answer.fields, *(key for record in answer.data for key in record)]))
    return list(members(contract(answer), record_of(answer)))


def check(answer: Answer, field: str) -> None:
    """Raise UsageError for a path that no record of this kind can have, naming the keys where it leaves the way."""
    first, *inner = field.split(".")
    if first not in known(answer):
        raise UsageError(f"No field `{field}`", f"Fields: {', '.join(known(answer))}")
    schema = contract(answer)
    node, way = members(schema, record_of(answer)).get(first, {}), first
    for key in inner:
        inside = members(schema, node)
        if not is_open(schema, node) and key not in inside:
            raise UsageError(f"No field `{field}`", f"Fields of {way}: {', '.join(inside) or 'none'}")
        node, way = inside.get(key, {}), f"{way}.{key}"


def contract(answer: Answer) -> Any:
    """The JSON Schema of the answer."""
    from careercli.explore.contracts import contract_text

    return json.loads(contract_text(answer.schema.partition("/")[0]))


def record_of(answer: Answer) -> Any:
    """Where the answer's schema describes its data."""
    return contract(answer)["properties"]["data"]


def shapes(schema: Any, node: Any) -> list[Any]:
    """The objects a node may be, its references, alternatives and list items followed."""
    if "$ref" in node:
        return shapes(schema, schema["$defs"][node["$ref"].rpartition("/")[2]])
    if "anyOf" in node:
        return [shape for option in node["anyOf"] for shape in shapes(schema, option)]
    if "items" in node:
        return shapes(schema, node["items"])
    return [node]


def members(schema: Any, node: Any) -> dict[str, Any]:
    """The keys a node's objects may have."""
    return {key: inner for shape in shapes(schema, node) for key, inner in shape.get("properties", {}).items()}


def is_open(schema: Any, node: Any) -> bool:
    """Whether a node's objects may have keys that the schema does not name."""
    return any(shape == {} or shape.get("additionalProperties") for shape in shapes(schema, node))


def reached(record: dict[str, Any], field: str) -> object:
    """The value at a dotted path; None where the record has nothing there."""
    value: Any = record
    for key in field.split("."):
        if isinstance(value, list):
            value = [entry.get(key) if isinstance(entry, dict) else None for entry in value]
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value

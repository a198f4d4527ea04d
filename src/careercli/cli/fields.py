"""`--fields a,b`: only these keys of the data, in this order."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from careercli.cli.answer import Answer
from careercli.errors import UsageError
from careercli.record.finished import Chosen
from careercli.record.money import PERCENTILES

if TYPE_CHECKING:
    from collections.abc import Sequence

MISSING, OF_GROUP = "missing", "of_group"
OWN = ("region", "from", "to", "year", "period", "basis", "source")
"""What says of an object whose figures are a wider group's where they are from, and is no figure of it."""
ABSENT = "not-in-record"
"""The reason where a record of this kind may have a field and this one has not."""


def selected(answer: Answer, fields: str) -> Answer:
    """The answer narrowed to the fields named; `pay.currency` reaches into a record.

    Raises UsageError listing the fields there are.
    """
    wanted = list(dict.fromkeys(field.strip() for field in fields.split(",") if field.strip()))
    if not wanted:
        raise UsageError("error.fields.empty", "hint.known.fields", known=known(answer))
    wanted = [found(answer, field) for field in wanted]
    data = json.loads(answer.text) if answer.text is not None else answer.data
    records = data if isinstance(data, list) else [data]
    kept = [chosen(record, wanted) for record in records]
    if any(MISSING in record for record in kept) and MISSING not in wanted:
        wanted = [*wanted, MISSING]
        kept = [{MISSING: {}, **record} for record in kept]

    narrowed = kept if isinstance(data, list) else kept[0]
    shown = Chosen(kept, wanted)
    groups = [record.get(OF_GROUP) for record in records]
    return answer._replace(
        text=None, data=narrowed, fields=wanted, page="listing:chosen", record=shown, linked="", groups=groups
    )


def chosen(record: dict[str, Any], wanted: list[str]) -> dict[str, Any]:
    """The fields of one record, under `missing` why any is not there, under `of_group` which are a wider group's."""
    values: dict[str, Any] = {field: reached(record, field) for field in wanted}
    reasons = {field: why(record, field) for field, value in values.items() if lacks(value) and field != MISSING}
    bounds = {field: bound for field in reasons if (bound := context_of(record, field, "at_least")) is not None}
    made = values | ({MISSING: reasons} if reasons else {}) | ({"at_least": bounds} if bounds else {})
    marks = {} if OF_GROUP in wanted else groups_of(record, wanted)
    return made | ({OF_GROUP: marks} if marks else {})


def groups_of(record: dict[str, Any], wanted: Sequence[str]) -> dict[str, Any]:
    """The wider group of each field chosen that is one's: as the record has it by field, or as the object the field
    lies in says of all its percentiles."""
    found: dict[str, Any] = {}
    for field in wanted:
        path, _, last = field.rpartition(".")
        holders = reached(record, path) if path else record
        for holder in holders if isinstance(holders, list) else [holders]:
            group = holder.get(OF_GROUP) if isinstance(holder, dict) else None
            if isinstance(group, dict):
                whole = (
                    group
                    if isinstance(group.get("code"), str) and (last in PERCENTILES or (path and last not in OWN))
                    else None
                )
                if one := whole or (group.get(last) if "code" not in group else None):
                    found.setdefault(field, one)
    return found


def lacks(value: object) -> bool:
    """Whether there is no value, or, inside several records, not one for each."""
    return value is None or (isinstance(value, list) and None in value)


def why(record: dict[str, Any], field: str) -> str:
    """The reason the record gives for a field, else that it has no such field."""
    found = context_of(record, field, MISSING)
    return str(found) if found is not None else ABSENT


def context_of(record: dict[str, Any], field: str, key: str) -> object:
    """What the object a field lies in says of it under `key`: `missing` its reason, `at_least` its bound.

    Inside several records, the first that says anything.
    """
    path, _, last = field.rpartition(".")
    holders = reached(record, path) if path else record
    for holder in holders if isinstance(holders, list) else [holders]:
        stated = holder.get(key) if isinstance(holder, dict) else None
        if isinstance(stated, dict) and last in stated:
            return stated[last]
    return None


def known(answer: Answer) -> list[str]:
    """The fields of the answer's records, in their order."""
    if answer.fields:
        return list(dict.fromkeys([*answer.fields, *(key for record in answer.data for key in record)]))
    return list(inside_of(answer))


def inside_of(answer: Answer) -> dict[str, Any]:
    """The keys the answer's own record may have: of several kinds of records in a contract, those of its kind."""
    schema = contract(answer)
    record = first_record(answer)
    fitting = [
        shape
        for shape in shapes(schema, record_of(answer))
        if record is None or all(key in record for key in shape.get("required", ()))
    ]
    return {key: inner for shape in fitting for key, inner in shape.get("properties", {}).items()}


def first_record(answer: Answer) -> dict[str, Any] | None:
    """The first record of the answer; None of an empty list."""
    data = json.loads(answer.text) if answer.text is not None else answer.data
    if isinstance(data, list):
        data = data[0] if data else None
    return data if isinstance(data, dict) else None


def found(answer: Answer, field: str) -> str:
    """The field as a path. Raises UsageError for a path that no record of this kind can have.

    The hint names the fields there are or, for the name of something inside the record, where it lies.
    """
    first, *inner = field.split(".")
    members_of = known(answer)
    if first not in members_of:
        paths = [] if answer.fields else inner_paths(answer, first)
        hint = "hint.fields.inside" if paths else "hint.known.fields"
        raise UsageError("error.fields.unknown", hint, field=field, known=paths or members_of)
    schema = contract(answer)
    node, path = inside_of(answer).get(first) or members(schema, record_of(answer)).get(first, {}), first
    for key in inner:
        inside = members(schema, node)
        if not is_open(schema, node) and key not in inside:
            raise UsageError(
                "error.fields.unknown",
                "hint.fields.of" if inside else "hint.fields.none",
                field=field,
                path=path,
                known=list(inside),
            )
        node, path = inside.get(key, {}), f"{path}.{key}"
    return field


def inner_paths(answer: Answer, name: str) -> list[str]:
    """The paths one or two steps inside the record that end with a name: `percentiles.p10`."""
    schema = contract(answer)
    paths = []
    for key, node in inside_of(answer).items():
        for inner, below in members(schema, node).items():
            paths += [f"{key}.{inner}"] if inner == name else []
            paths += [f"{key}.{inner}.{name}"] if name in members(schema, below) else []
    return paths


def contract(answer: Answer) -> Any:
    """The JSON Schema of the answer."""
    from careercli.queries.contracts import contract_text

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

"""The JSON Schemas `career schema` prints, generated from the records and stored ready to print.

pydantic reads only typing_extensions' TypedDict below Python 3.12, and importing that would slow every
start; the records use few enough kinds of types to write their schema here.
"""

import json
import types
from collections.abc import Iterator
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from careercli.record.contract import CONTRACTS, Contract
from careercli.record.plain import WHOLE

Schema = dict[str, Any]

_SIMPLE: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    object: {},
    Any: {},
}


def contracts() -> Iterator[tuple[str, str]]:
    """(name, JSON Schema of the whole envelope) of every contract."""
    for contract in CONTRACTS:
        yield contract.name, json.dumps(envelope(contract), ensure_ascii=False, indent=2)


def envelope(contract: Contract) -> Schema:
    """The schema of a command's whole answer."""
    definitions: dict[str, Schema] = {}
    single = schema_of(contract.record, definitions)
    listed = {"type": "array", "items": single}
    shapes = {"one": single, "many": listed, "either": {"anyOf": [single, listed]}}
    for definition in definitions.values():
        _plain(definition)
    for unused in GAPS:
        definitions.pop(unused["$ref"].rpartition("/")[2], None)
    sources = {"type": "object", "additionalProperties": schema_of(dict[str, str], definitions)}
    properties = {
        "schema": {"const": f"{contract.name}/{contract.version}"},
        "data": shapes[contract.shape],
        "warnings": {"type": "array", "items": {"type": "string"}},
        "sources": sources,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{contract.name}/{contract.version}",
        "type": "object",
        "required": list(properties),
        "properties": properties,
        "$defs": definitions,
    }


GAPS = ({"$ref": "#/$defs/Missing"}, {"$ref": "#/$defs/AtLeast"})
REASONS: Schema = {"type": "object", "additionalProperties": {"type": "string"}}
"""Why figures are not there, by their key."""


def _plain(definition: Schema) -> None:
    """Make the figures of a record numbers or null, with the reasons and bounds by key beside them."""
    inside = definition.get("properties", {})
    for shape in inside.values():
        if _is_figure(named := shape.get("additionalProperties") or {}):
            shape["additionalProperties"] = {"anyOf": [*_numbers(named), {"type": "null"}, dict(REASONS)]}
    figures = [key for key, shape in inside.items() if _is_figure(shape)] + _of_whole(inside)
    for key in dict.fromkeys(figures):
        inside[key] = {"anyOf": [*_numbers(inside[key]), {"type": "null"}]}
    if figures:
        inside["missing"] = dict(REASONS)
        inside["at_least"] = {"type": "object", "additionalProperties": {"type": "number"}}


def _numbers(shape: Schema) -> list[Schema]:
    """What a figure may be that is no gap."""
    return [kind for kind in shape.get("anyOf", [shape]) if kind not in GAPS]


def _of_whole(inside: Schema) -> list[str]:
    """The keys of an object that says once why it has none of them."""
    says_once = inside.get("missing") == _SIMPLE[str]
    return [key for keys in WHOLE.values() if says_once and set(keys) <= inside.keys() for key in keys]


def _is_figure(shape: Schema) -> bool:
    return any(kind in GAPS for kind in shape.get("anyOf", ()))


def schema_of(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """The schema of one type; TypedDicts go to `definitions` once and are referred to."""
    origin = get_origin(kind)
    if origin is Literal:  # a later edition may know more words, so programs are promised a text
        kind = str
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if is_typeddict(kind):
        return _record(kind, definitions)
    if origin is NotRequired:
        return schema_of(get_args(kind)[0], definitions)
    if origin is list:
        return {"type": "array", "items": schema_of(get_args(kind)[0], definitions)}
    if origin is dict:
        return {"type": "object", "additionalProperties": schema_of(get_args(kind)[1], definitions)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [schema_of(part, definitions) for part in get_args(kind)]}
    raise TypeError(f"no JSON Schema for {kind!r}")


def _record(kind: Any, definitions: dict[str, Schema]) -> Schema:
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}
        hints = get_type_hints(kind, include_extras=True)
        definitions[name].update(
            {
                "type": "object",
                "description": (kind.__doc__ or "").strip().splitlines()[0] if kind.__doc__ else "",
                "required": sorted(kind.__required_keys__),
                "properties": {key: schema_of(hint, definitions) for key, hint in hints.items()},
            }
        )
    return {"$ref": f"#/$defs/{name}"}

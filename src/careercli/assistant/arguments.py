"""The arguments of a call against its tool's schema: what is wrong is a sentence with what to do, never a protocol's
error."""

from __future__ import annotations

import json
from difflib import get_close_matches
from math import isfinite
from typing import TYPE_CHECKING, Any

from careercli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}
LONGEST = 20_000
"""Letters of a text at the most: a page on somebody's duties."""
MOST = 100
"""Entries of a list or an object at the most."""
BIGGEST = 1_000_000
"""No argument counts further."""
NOTHING: tuple[Any, ...] = (None, "", [])
SHOWN = 60
"""Letters of a value that a message repeats."""


def checked(tool: str, given: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments that are given, null and empty texts left out. Raises UsageError for the first that is wrong."""
    _check_names(tool, given, schema)
    known = schema["properties"]
    found = {name: _value(tool, name, value, known[name]) for name, value in given.items() if value not in NOTHING}
    for name in schema.get("required", ()):
        if name not in found:
            values = {"name": name, "tool": tool, "known": list(known)}
            raise UsageError("error.assistant.required", "error.assistant.argument.known", **values)
    return found


def _check_names(tool: str, given: Mapping[str, Any], schema: Mapping[str, Any]) -> None:
    """Raises UsageError for an argument that there is not, with the nearest."""
    known = schema["properties"]
    for name in given:
        if name not in known:
            near = "".join(get_close_matches(str(name), known, 1, 0.6))
            hint = "error.assistant.argument.near" if near else "error.assistant.argument.known"
            values = {"name": _short(name), "tool": tool, "known": list(known), "near": near}
            raise UsageError("error.assistant.argument", hint, **values)


def _value(tool: str, name: str, value: Any, schema: Mapping[str, Any]) -> Any:
    kind = schema.get("type", "string")
    value = _read(value, kind)
    if not _is(value, kind):
        raise UsageError("error.assistant.kind", name=name, kind=f"`{kind}`", value=_short(value))
    choices = schema.get("enum")
    if choices and value not in choices:
        near = "".join(get_close_matches(value.lower(), choices, 1, 0.6))
        hint = "error.assistant.choice.near" if near else ""
        raise UsageError("error.assistant.choice", hint, name=name, value=_short(value), known=choices, near=near)
    if isinstance(value, str) and len(value) > LONGEST:
        raise UsageError("error.assistant.long", name=name, n=len(value), most=LONGEST)
    if isinstance(value, list | dict) and len(value) > MOST:
        raise UsageError("error.assistant.many", name=name, n=len(value), most=MOST)
    if isinstance(value, dict) and "properties" in schema:
        return checked(f"{tool}.{name}", value, schema)
    if isinstance(value, list):
        return [_value(tool, name, one, schema["items"]) for one in value]
    return value


def _read(value: Any, kind: str) -> Any:
    """A value as it was meant: models write numbers as texts, codes as numbers, one name where a list is wanted."""
    if kind == "array" and isinstance(value, str):
        return [part.strip() for part in value.split(",")]
    if kind == "string" and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if kind not in ("string", "array") and isinstance(value, str) and len(value) < LONGEST:
        try:
            return json.loads(value)
        except ValueError:
            pairs = [part.partition("=") for part in value.split(",")] if kind == "object" else []
            return (
                {key.strip(): to.strip() for key, _, to in pairs} if all(to for _, _, to in pairs) and pairs else value
            )
    return value


def _is(value: Any, kind: str) -> bool:
    """Whether a value is of a kind of JSON; no number of ours is below zero but growth, and none is infinite."""
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer":
        return isinstance(value, int) and 0 <= value <= BIGGEST
    if kind == "number":
        return isinstance(value, int | float) and isfinite(value)
    return isinstance(value, KINDS[kind])


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def settings(facts: Mapping[str, Any], before: str = "") -> list[str]:
    """Facts as `name=value`, those within others by their whole name: `first_language.clb.reading=9`."""
    made: list[str] = []
    for name, value in facts.items():
        if isinstance(value, dict):
            made += settings(value, f"{before}{name}.")
        elif value is not None:
            made.append(f"{before}{name}={_written(value)}")
    return made


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(map(_written, value)) if isinstance(value, list) else str(value)

"""How a result came about: each rule with what it looked at, what it came to, and the text it rests on."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from careercli.rules import conditions
from careercli.rules.conditions import Values
from careercli.rules.load import KINDS, Rule, System

if TYPE_CHECKING:
    from careercli.model.points import TraceLine


def traced(system: System, values: Values) -> list[TraceLine]:
    """Every rule that applies: requirements that fail first, then in the order of evaluation."""
    lines = [_line(system, rule, values) for rule in system.rules if values[rule.id] is not None]
    return sorted(lines, key=lambda line: line["kind"] != "requirement" or line["value"] is not False)


def _line(system: System, rule: Rule, values: Values) -> TraceLine:
    block, ids = rule.block, {entry.id for entry in system.rules}
    end = min(filter(None, (block.get("to"), system.edition.get("to"))), default=None)
    asked = block.get("when")
    return {
        "rule": rule.id,
        "place": rule.show,
        "label": rule.label,
        "kind": rule.kind,
        "inputs": {name: listed(values[name]) for name in block["reads"]},
        "value": values[rule.id],
        "most": _most(rule, values),
        "asked": conditions.told(asked, values) if asked else "",
        "failed": conditions.missing_in(asked, values, system.day) if asked else "",
        "parts": [name for name in block["reads"] if name in ids],
        "since": max(block["from"], system.record["editions"][0]["from"]),
        "until": end,
        "source": block["source"],
        "clause": block["clause"],
        "confidence": block["confidence"],
        "checked": block["checked"],
    }


def listed(value: Any) -> Any:
    """A value as JSON has it: four abilities as a list."""
    return list(value) if isinstance(value, tuple) else value


def _most(rule: Rule, values: Values) -> Any:
    return import_module(f"{KINDS}.{rule.kind}").most(rule.block, values)

"""How a result came about: each rule with what it looked at, what it came to, and the text it rests on."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from careercli.rules import conditions
from careercli.rules.load import KINDS, Record, Rule, System
from careercli.rules.score import Result
from careercli.text.text import Message
from careercli.words import facts as words

if TYPE_CHECKING:
    from careercli.record.points import TraceLine


def traced(system: System, found: Result) -> list[TraceLine]:
    """Every rule that applies: requirements that fail first, then in the order of evaluation."""
    told = [rule for rule in system.rules if found.values[rule.id] is not None or rule.id in found.open]
    lines = [_line(system, rule, found) for rule in told]
    return sorted(lines, key=lambda line: line["kind"] != "requirement" or line["value"] is not False)


def _line(system: System, rule: Rule, found: Result) -> TraceLine:
    block, ids, values = rule.block, {entry.id for entry in system.rules}, found.values
    end = min(filter(None, (block.get("to"), system.edition.get("to"))), default=None)
    when, decided = block.get("when"), rule.id not in found.open
    shown = values if decided else found.worlds[0].values
    return {
        "rule": rule.id,
        "place": rule.show,
        "label": rule.label,
        "kind": rule.kind,
        "inputs": {name: listed(values[name]) for name in block["reads"]},
        "value": listed(values[rule.id]),
        "most": _most(rule, shown) if "unknown" not in block else None,
        "asked": _asked(system, when, values) if when else "",
        "failed": _failed(system, when, found.worlds[0].values) if when and decided else "",
        "undecided": "" if decided else rule.unknown or Message("rules.undecided"),
        "parts": [name for name in block["reads"] if name in ids],
        "since": max(block["from"], system.record["editions"][0]["from"]),
        "until": end,
        "source": block["source"],
        "clause": block["clause"],
        "confidence": block["confidence"],
        "checked": block["checked"],
    }


def _asked(system: System, when: list[Record], values: conditions.Values) -> str:
    signs = conditions.condition_text(when, values)
    return words.Condition(signs, words.condition(when, values, _labels(system)))


def _failed(system: System, when: list[Record], values: conditions.Values) -> str:
    """The part that fails; for people nothing where it is another rule, which the label has in words."""
    found = conditions.missing_part(when, values, system.day)
    if found is None:
        return ""
    labels = _labels(system)
    said = "" if found[0] in labels else words.part(*found, values, labels)
    return words.Condition(conditions.missing_in(when, values, system.day), said)


def _labels(system: System) -> dict[str, str]:
    return {rule.id: rule.label for rule in system.rules}


def listed(value: Any) -> Any:
    """A value as JSON has it: four abilities as a list."""
    return list(value) if isinstance(value, tuple) else value


def _most(rule: Rule, values: conditions.Values) -> Any:
    return import_module(f"{KINDS}.{rule.kind}").most(rule.block, values)

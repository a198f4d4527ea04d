"""What is not known here: a rule that has several possible values, and which facts that hangs on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from careercli.rules import conditions
from careercli.rules.conditions import Values

Record = dict[str, Any]
NO_LIMIT = 10**12
"""Stands for an amount nobody reaches, where the amount itself is not known here."""


class Open(NamedTuple):
    """The answer of a rule nobody here can give: every value it may have."""

    values: tuple[Any, ...]


def unknown_block(kind: str) -> Open:
    """The answer of a block whose content is not known: either way, or from nothing to out of reach."""
    return Open((True, False) if kind in ("requirement", "flag") else (0, NO_LIMIT))


def unless(rule: Record, made: Callable[[Values], Any], block: Record, day: str) -> Callable[[Values], Any]:
    """The function of a rule that stays open where the rule's `unknown_when` holds."""
    holds = conditions.compiled(rule["unknown_when"], day)
    answer = Open(possible(rule["kind"], block))
    return lambda values: answer if holds(values) else made(values)


def possible(kind: str, block: Record) -> tuple[Any, ...]:
    """The values a block of this kind can come to."""
    if kind == "flag" and not isinstance(block["value"], bool):
        return (block["value"], block.get("otherwise", 0))
    return unknown_block(kind).values


def hangs_on(record: Record, rule: Record, block: Record) -> list[str]:
    """The facts a rule that is not known looks at: of its own conditions, else of the rules these are made of."""
    condition = rule.get("unknown_when") or rule.get("only") or []
    names = conditions.looked_at(condition) if condition else block["reads"]
    facts = {fact["name"] for fact in record["facts"]}
    rules = {other["id"]: other for other in record["rules"]}
    found: dict[str, None] = {}
    for name in names:
        if name in rules:
            within = (block["reads"] for block in rules[name]["dated"][-1:])
            found |= dict.fromkeys(one for reads in within for one in reads if one in facts)
        else:
            found[name if name in facts else name.rpartition(".")[0]] = None
    return list(found)

"""The facts of the points systems in words: `highest education: bachelor's degree`, `pay a year at least 45,934`.

A system's own names (`education`, `two_or_more`) are for programs, and for readers to type; `fact.name.*` and
`fact.value.*` say them.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

from careercli.text.text import Message, all_of, either, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from careercli.text.text import Text

ABILITIES = ("reading", "writing", "listening", "speaking")
PARTS = (*ABILITIES, "least")
"""What rules read of a fact of four levels: `first_language.clb.least`."""
CENTS = 1000
"""From here on a number with decimals is an amount of money."""
CODES = 4
"""So many beginnings of a code are spelt out in a sentence."""
SIGNS = ("at_least", "above", "at_most", "below")


def fact_name(fact: str, t: Text) -> str:
    """What a fact is called; one that no catalogue names, such as of a system of one's own, by its name."""
    return t.message(fact_message(fact))


def fact_names(facts: Sequence[str], t: Text) -> str:
    """Several facts in one line."""
    return t.listed(fact_name(fact, t) for fact in facts)


def fact_value(fact: str, value: object, t: Text) -> str:
    """The value of a fact as the reader's language says it."""
    if value is None:
        return "–"
    if isinstance(value, list | tuple):
        return _levels([fact_value(fact, one, t) for one in value], t)
    if isinstance(value, bool):
        return t("points.yes") if value else t("points.no")
    if isinstance(value, int | float):
        return str(value) if fact == "year" else _number(value, t)
    known = (key for key in _value_keys(fact, str(value)) if t.has(key))
    return next(map(t, known), str(value))


def _levels(four: Sequence[str], t: Text) -> str:
    """Four levels by ability, one where all are the same."""
    if len(four) != len(ABILITIES):
        return t.listed(four) or "–"
    if len(set(four)) == 1:
        return t("fact.levels.same", level=four[0])
    return t("fact.levels.four", **dict(zip(ABILITIES, four, strict=True)))


def _number(value: float, t: Text) -> str:
    """A whole number, else cents of an amount, else as many decimals as it has."""
    if value == int(value):
        return t.count(value)
    return t.decimal(value, 1 if abs(value) < CENTS and round(value, 1) == value else 2)


def stated(facts: Mapping[str, object], t: Text) -> str:
    """Facts with their values in one line."""
    shown = [t("fact.stated", name=fact_name(fact, t), value=fact_value(fact, facts[fact], t)) for fact in facts]
    return reduce(lambda first, second: t("list.semicolon", first=first, second=second), shown) if shown else ""


def _name_key(fact: str) -> str:
    return f"fact.name.{fact.replace('.', '-')}"


def _value_keys(fact: str, value: str) -> tuple[str, ...]:
    """The keys of a value, the fact's own first."""
    return f"fact.value.{fact.replace('.', '-')}.{value}", f"fact.value.{value}"


class Condition(Message):
    """A condition as programs read it, `age ≥ 18`, that pages say in words."""

    __slots__ = ()

    def __new__(cls, signs: str, said: str) -> Condition:
        """`signs` for programs; `said`, a message, for people."""
        made = str.__new__(cls, signs)
        made.key, made.values = (said.key, said.values) if isinstance(said, Message) else ("fact.said", {"said": said})
        return made


def condition(clauses: Sequence[Mapping[str, Any]], values: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    """A condition in words; `labels`: what the rules among its names are called."""
    return either(all_of(_parts(clause, values, labels)) for clause in clauses)


def _parts(clause: Mapping[str, Any], values: Mapping[str, Any], labels: Mapping[str, str]) -> Iterator[str]:
    for name, wanted in clause.items():
        yield part(name, wanted, values, labels)


def part(name: str, wanted: Any, values: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    """One name of a condition with what is wanted of it."""
    called = labels.get(name) or fact_message(name)
    if isinstance(wanted, dict):
        return all_of(_compared(name, called, how, end, values) for how, end in wanted.items())
    worded = [value_message(name, one) for one in (wanted if isinstance(wanted, list) else [wanted])]
    return Message("fact.stated", name=called, value=either(worded))


def _compared(name: str, called: str, how: str, end: Any, values: Mapping[str, Any]) -> str:
    if how in SIGNS:
        limit = values.get(end) if isinstance(end, str) else end
        return Message(f"fact.asked.{how}", name=called, value=value_message(name, limit))
    if how in ("given", "some"):
        return Message(f"fact.asked.{how}" if end else f"fact.asked.not_{how}", name=called)
    if how == "within_years":
        return Message("fact.asked.within_years", name=called, n=end)
    if how == "starts_with" and len(end) > CODES:
        return Message("fact.asked.listed", name=called)
    ends = [value_message(name, one) for one in (end if isinstance(end, list | tuple) else [end])]
    return Message(f"fact.asked.{how}", name=called, value=either(ends))


def fact_message(fact: str) -> str:
    """`fact_name` before the reader's language is known."""
    if text().has(key := _name_key(fact)):
        return Message(key)
    base, _, last = fact.rpartition(".")
    if last in PARTS and base:
        return Message(f"fact.part.{last}", name=fact_message(base))
    return fact.replace("_", " ").replace(".", ", ")


def value_message(fact: str, value: object) -> str:
    """`fact_value` before the reader's language is known."""
    if isinstance(value, bool):
        return Message("points.yes" if value else "points.no")
    known = (key for key in _value_keys(fact, str(value)) if text().has(key))
    return next(map(Message, known), fact_value(fact, value, text()))

"""Facts written on a command line: `age=30`, `first_language.clb.reading=9`, a lever's name, ranges for what-if."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from careercli.errors import UsageError
from careercli.rules import written
from careercli.rules.words import facts_of_word
from careercli.text.text import Message
from careercli.words.facts import fact_message, value_message

Record = dict[str, Any]
_NEXT = re.compile(r",\s*(?=[A-Za-z_][\w.]*(?:=|,|$))")


class Merged(NamedTuple):
    """Facts, how plain words among them were taken, and what is wrong with others."""

    facts: Record
    taken: list[str]
    problems: list[str]


def merged(record: Record, given: Record, settings: Iterable[str]) -> Merged:
    """The facts given with what `--set` adds or replaces: `NAME=VALUE`, or a plain word."""
    made: Record = json.loads(json.dumps(given))
    levers = {lever["name"]: lever for lever in record["levers"]}
    taken: list[str] = []
    problems: list[str] = []
    for setting in (part for given in settings for part in apart(given)):
        if "=" not in setting and setting.strip():
            _word(record, setting.strip(), made, taken, problems)
            continue
        try:
            name, text = split(setting)
        except UsageError as problem:
            problems.append(problem.sentences)
            continue
        value = parsed(text, type_of(record, name))
        lever = levers.get(name)
        for path in lever["sets"] if lever else [name]:
            put(made, path, value)
        for path, also in (lever["also"] if lever else {}).items():
            put(made, path, also)
    return Merged(made, taken, problems)


def _word(record: Record, word: str, made: Record, taken: list[str], problems: list[str]) -> None:
    found = facts_of_word(record, word)
    if isinstance(found, str):
        problems.append(found)
        return
    for path, value in found.items():
        put(made, path, value)
    meant = [
        Message("fact.stated", name=fact_message(path), value=value_message(path, value))
        for path, value in found.items()
    ]
    taken.append(
        Message("note.facts.taken", word=word, what=meant)
        if meant
        else Message("note.facts.nothing", word=word, system=record["system"])
    )


def apart(text: str) -> list[str]:
    """The settings of one `--set`: `age=30,clb=9` are two; a comma before no name belongs to the value."""
    return _NEXT.split(text)


def split(setting: str) -> tuple[str, str]:
    """Name and text of `NAME=VALUE`."""
    name, equals, text = setting.partition("=")
    if not equals or not name.strip():
        raise UsageError("error.facts.setting", "error.facts.setting.hint", text=setting)
    return name.strip(), text.strip()


def type_of(record: Record, name: str) -> str:
    """The type of a fact; empty for what is none."""
    return next((str(fact["type"]) for fact in record["facts"] if fact["name"] == name), "")


def parsed(text: str, kind: str = "") -> Any:
    """A value from its text: true, false, null, a JSON object, a number however it is grouped, else the words.

    What could be two numbers, or is in a money, stays as written: the fact refuses it by name, or knows its money.
    """
    if kind in ("choice", "text", "date") and text not in ("null", ""):
        return text
    try:
        value = json.loads(text or "null", parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        value = text
    if not isinstance(value, str):
        return _numbers_in(value)
    return number_or_text(text)


def number_or_text(text: str) -> Any:
    """The number of a text that is one without doubt, else the text."""
    try:
        found = written.read(text)
    except written.Unclear:
        return text
    return found.number if found is not None and not found.money else text


def _numbers_in(value: Any) -> Any:
    """A JSON value whose numbers are still texts, with numbers."""
    if isinstance(value, dict):
        return {key: _numbers_in(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_numbers_in(one) for one in value]
    return number_or_text(value) if isinstance(value, str) else value


def put(facts: Record, path: str, value: Any) -> None:
    """Set a value at a path of dots, making blocks on the way."""
    *above, last = path.split(".")
    for name in above:
        inner = facts.get(name)
        if isinstance(inner, int | float) and not isinstance(inner, bool):  # one level for all four abilities
            inner = dict.fromkeys(("reading", "writing", "listening", "speaking"), inner)
        facts[name] = inner if isinstance(inner, dict) else {}
        facts = facts[name]
    facts[last] = value

"""Test scores as facts: `ielts=8/7/7.5/7` becomes the levels a system asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from careercli.errors import CareerError
from careercli.queries import language
from careercli.rules.settings import apart, number_or_text, put
from careercli.text.text import Message
from careercli.words.facts import fact_message, value_message

Record = dict[str, Any]
FAMILIES = ("ielts", "celpip", "pte", "tcf", "tef", "toefl")
"""How the names of tests begin."""
ORDER = "reading/writing/listening/speaking"


class Read(NamedTuple):
    """The facts without test scores, with the levels they come to; how they were read, and what could not be."""

    given: Record
    settings: list[str]
    taken: list[str]
    problems: list[str]


def read(record: Record, given: Record, settings: Iterable[str]) -> Read:
    """The question with every test score read by the country's table."""
    parts = [part for text in settings for part in apart(text)]
    made = Read(json.loads(json.dumps(given)), [], [], [])
    tests = [(name, made.given.pop(name)) for name in given if _is_test(record, name)]
    for part in parts:
        name, equals, text = part.partition("=")
        if equals and _is_test(record, name.strip()):
            tests.append((name.strip(), text))
        else:
            made.settings.append(part)
    for at, (name, value) in enumerate(tests):
        try:
            _put(record, name, value, at, made)
        except CareerError as problem:
            made.problems.append(Message("facts.word.own", word=name, what=problem.sentences))
    return made


def _is_test(record: Record, name: str) -> bool:
    facts = {fact["name"] for fact in record["facts"]}
    return name not in facts and name.lower().startswith(FAMILIES)


def _put(record: Record, name: str, value: Any, at: int, made: Read) -> None:
    """One test's levels among the facts; the second test is of the second language."""
    how, country = record.get("scores"), record["system"].partition("/")[0]
    if how is None:
        made.problems.append(Message("facts.scores.none", name=name, system=record["system"]))
        return
    from careercli.queries.systems import today

    _, test = language.find_test(name, None, today(), country)
    scores = language.scores_of(test, _by_ability(value))
    levels = language.levels_of(test, scores)
    known = [f"{ability} {score:g}" for ability, score in scores.items()]
    if how.get("level"):
        level = str(language.lowest(test, levels))
        put(made.given, how["level"], level)
        fact, said = fact_message(how["level"]), value_message(how["level"], level)
        values = {"name": name, "known": known, "fact": fact, "value": said, "test": test["name"]}
        made.taken.append(Message("note.scores.level", **values))
        return
    if at >= len(how["levels"]):
        made.problems.append(Message("facts.scores.most", name=name, system=record["system"], n=len(how["levels"])))
        return
    put(made.given, how["levels"][at], levels)
    if at < len(how["languages"]):
        put(made.given, how["languages"][at], test["language"])
    found = [f"{ability} {level}" for ability, level in levels.items()]
    values = {"name": name, "known": known, "scale": test["scale"], "value": found, "test": test["name"]}
    made.taken.append(Message("note.scores.levels", **values))


def _by_ability(value: Any) -> Sequence[str]:
    """`8/7/7.5/7` as scores by ability; one score is of all four."""
    if isinstance(value, dict):
        return [f"{ability}={score}" for ability, score in value.items()]
    parts = [part.strip() for part in re.split(r"[/;\s]+", str(value).strip())]
    if len(parts) not in (1, 4) or not all(isinstance(number_or_text(part), int | float) for part in parts):
        from careercli.errors import UsageError

        raise UsageError("error.scores.four", "error.scores.four.hint", text=str(value), known=ORDER)
    four = parts * 4 if len(parts) == 1 else parts
    return [f"{ability}={score}" for ability, score in zip(language.ABILITIES, four, strict=True)]

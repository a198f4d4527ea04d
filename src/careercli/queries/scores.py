"""Test scores as facts: `ielts=8/7/7.5/7` becomes the levels a system asks for.

Four scores in a row are read in the order of the test's own certificate; where that is not known they must be named,
`tef.listening=450`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from careercli.errors import CareerError, UsageError
from careercli.queries import language
from careercli.rules.settings import apart, number_or_text, put
from careercli.text.text import Message
from careercli.words.facts import fact_message, value_message

Record = dict[str, Any]
FAMILIES = ("ielts", "celpip", "pte", "tcf", "tef", "toefl")
"""How the names of tests begin."""
ROW = re.compile(r"[/;\s]+")
"""What stands between the scores of a row."""


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
    tests = {name: made.given.pop(name) for name in given if _is_test(record, name)}
    for part in parts:
        name, equals, text = part.partition("=")
        if equals and _is_test(record, name.strip()):
            _add(tests, name.strip(), text.strip())
        else:
            made.settings.append(part)
    for at, (name, value) in enumerate(tests.items()):
        try:
            _put(record, name, value, at, made)
        except CareerError as problem:
            made.problems.append(Message("facts.word.own", word=name, what=problem.sentences))
    return made


def _add(tests: Record, name: str, text: str) -> None:
    """A test's scores as they were typed: a row, or one ability of it, `ielts.listening=8`."""
    test, dot, ability = name.partition(".")
    before = tests.get(test)
    if dot:
        tests[test] = {**(before if isinstance(before, dict) else {}), ability: text}
    else:
        tests[test] = text


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
    order = _order(name, test, value)
    scores = language.scores_of(test, _by_ability(value, order))
    levels = language.levels_of(test, scores)
    known = [_worded(ability, scores[ability]) for ability in order]
    if not isinstance(value, dict) and len(set(scores.values())) > 1:
        named = " ".join(f"{name}.{ability}={scores[ability]:g}" for ability in order)
        made.taken.append(Message("note.scores.order", text=f"{name}={value}", known=known, named=named))
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
    found = [_worded(ability, levels[ability]) for ability in order]
    values = {"name": name, "known": known, "scale": test["scale"], "value": found, "test": test["name"]}
    made.taken.append(Message("note.scores.levels", **values))


def _worded(ability: str, score: float | str) -> Message:
    """`listening 8`."""
    return Message(f"scores.of.{ability}", score=f"{score:g}" if isinstance(score, int | float) else score)


def _order(name: str, test: Record, value: Any) -> Sequence[str]:
    """The abilities in the order of the certificate. Raises UsageError for a row of scores where it is not known."""
    order: Sequence[str] = test.get("order", language.ABILITIES)
    if "order" in test or isinstance(value, dict) or len(set(ROW.split(str(value).strip()))) == 1:
        return order
    example = " ".join(f"{name}.{ability}=…" for ability in order)
    raise UsageError("error.scores.names", "error.scores.names.hint", test=test["name"], example=example)


def _by_ability(value: Any, order: Sequence[str]) -> Sequence[str]:
    """A row of four scores by ability, in this order; one score is of all four."""
    if isinstance(value, dict):
        return [f"{ability}={score}" for ability, score in value.items()]
    parts = ROW.split(str(value).strip())
    if len(parts) not in (1, 4) or not all(isinstance(number_or_text(part), int | float) for part in parts):
        raise UsageError("error.scores.four", "error.scores.four.hint", text=str(value), known="/".join(order))
    four = parts * 4 if len(parts) == 1 else parts
    return [f"{ability}={score}" for ability, score in zip(order, four, strict=True)]

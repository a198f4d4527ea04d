"""Test scores as facts: `ielts=8/7/7.5/7` becomes the levels a system asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from careercli.errors import CareerError
from careercli.queries import language
from careercli.rules.settings import apart, number_or_text, put

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
            made.problems.append(f"`{name}`: {' '.join((problem.message, *problem.hints))}")
    return made


def _is_test(record: Record, name: str) -> bool:
    facts = {fact["name"] for fact in record["facts"]}
    return name not in facts and name.lower().startswith(FAMILIES)


def _put(record: Record, name: str, value: Any, at: int, made: Read) -> None:
    """One test's levels among the facts; the second test is of the second language."""
    how, country = record.get("scores"), record["system"].partition("/")[0]
    if how is None:
        made.problems.append(f"`{name}`: {record['system']} reads no test scores here; give the level it asks for")
        return
    from careercli.queries.systems import today

    _, test = language.find_test(name, None, today(), country)
    scores = language.scores_of(test, _by_ability(value))
    levels = language.levels_of(country, test, scores)
    told = ", ".join(f"{ability} {score:g}" for ability, score in scores.items())
    if how.get("level"):
        level = str(language.lowest(country, test, levels))
        put(made.given, how["level"], level)
        made.taken.append(f"`{name}`: {told} is {how['level']} = {level} by {test['key']}")
        return
    if at >= len(how["levels"]):
        made.problems.append(f"`{name}`: {record['system']} counts {len(how['levels'])} test(s), no more")
        return
    put(made.given, how["levels"][at], levels)
    if at < len(how["languages"]):
        put(made.given, how["languages"][at], test["language"])
    found = ", ".join(f"{ability} {level}" for ability, level in levels.items())
    made.taken.append(f"`{name}`: {told} is {test['scale']} {found} by {test['key']}")


def _by_ability(value: Any) -> Sequence[str]:
    """`8/7/7.5/7` as scores by ability; one score is of all four."""
    if isinstance(value, dict):
        return [f"{ability}={score}" for ability, score in value.items()]
    parts = [part.strip() for part in re.split(r"[/;\s]+", str(value).strip())]
    if len(parts) not in (1, 4) or not all(isinstance(number_or_text(part), int | float) for part in parts):
        from careercli.errors import UsageError

        raise UsageError(f"`{value}` is no four scores", f"Write {ORDER}, as 8/7/7.5/7.")
    four = parts * 4 if len(parts) == 1 else parts
    return [f"{ability}={score}" for ability, score in zip(language.ABILITIES, four, strict=True)]

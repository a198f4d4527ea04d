"""The occupation that a call names: an id, a code, or a title with its country. No country is taken in silence."""

from __future__ import annotations

from careercli.errors import Ambiguous, CareerError
from careercli.queries import naming
from careercli.queries.named import Candidate, Named, ambiguous
from careercli.queries.titles import titles
from careercli.text.text import Message

SAME = 0.9
"""A name that is found so well is the same; a country without one has its counterpart."""


def job(name: str, country: str | None) -> Named:
    """The occupation. Raises NotFound, or Ambiguous with the choices: also where a title is one of several countries'
    and none was said."""
    try:
        named = naming.find(name, country)
    except Ambiguous as problem:
        raise _choices(problem) from problem
    said = country or name[2:3] == ":" or (named.note and naming.country_in(name)[1])
    others = [] if said or not named.note else _elsewhere(name, named)
    if not others:
        return named
    unclear = ambiguous(Message("error.assistant.country", title=name), [(named.id, title_of(named.id)), *others])
    raise unclear.adding(Message("error.assistant.country.hint"))


def _elsewhere(name: str, named: Named) -> list[Candidate]:
    """What has the name in the other countries, else the counterpart there."""
    found, _ = naming.looked_up(name, None, tuple)
    same = [(one["id"], one["title"]) for one in found if one["score"] >= SAME]
    best: dict[str, Candidate] = {}
    coded = any(letter.isdigit() for letter in name)
    for entry, title in [*same, *([] if coded else naming.counterparts(named.id))]:
        best.setdefault(entry[:2], (entry, title))
    return [one for key, one in best.items() if key != named.country]


def title_of(occupation: str) -> str:
    """The official English title."""
    return titles([occupation], "en")[occupation]


def _choices(problem: Ambiguous) -> CareerError:
    """The same with the candidates alone: what a terminal offers beside them, an assistant cannot do."""
    if not problem.candidates:
        return problem
    made = ambiguous(Message(problem.code, **problem.values), problem.candidates)
    return made.adding(Message("error.assistant.country.hint"))

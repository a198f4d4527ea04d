"""Questions about a person: points under a visa system, and what moving would take. Nothing of them is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.api.answers import Question, Record, record
from careercli.api.mover import Asked, Facts, mover_question
from careercli.api.occupations import order_of
from careercli.api.own_points import day_of
from careercli.errors import UsageError
from careercli.queries.countries import check_country
from careercli.record.move import BY, CONTRACT

if TYPE_CHECKING:
    from careercli.record.finished import Finished
    from careercli.record.move import PlanOf
    from careercli.record.points import PointsOf
    from careercli.text.text import Text

RULES = ("system", "on", "rule", "label", "points", "most", "holds", "asked", "failed", "source", "since")
"""The columns of points, a row a rule: what it gives, or whether it holds."""


def points(
    system: str,
    *words: str,
    on: str | None = None,
    facts: Mapping[str, Any] | None = None,
    lang: str = "en",
    **more: Any,
) -> Record[PointsOf]:
    """Points and eligibility under a visa system on a day: total, breakdown, what would raise it (`career points`).

    Facts are named arguments (`age=30, education="bachelor", clb=9, ielts="8/7.5/7/7"`), words that stand for one
    (`"single"`), or a mapping where a name has a dot (`{"first_language.clb": 9}`). `on` is the day of the rules, today
    without it. `total` is None where a system has no points; `pass` is None where it is not decided by what was said:
    `undecided` names the facts. `assumed` are facts nobody stated and what was taken for them.

    Raises UsageError with every fact that is missing or wrong and what it asks, NotFound for a system there is not,
    NotKnownHere for a day whose rules are not known.

    `to_rows()` is a row a rule: the `points` it gives, or whether it `holds`.
    """
    from careercli.queries import points as systems

    settings, given = _said(words, {**(facts or {}), **more})
    question = systems.question_by_name(system, given, settings, on)

    def asks(t: Text | None) -> Finished:
        return systems.points(question, t=t)

    return record(Question("points/2", "points", asks, _rules), lang)


def _rules(data: Mapping[str, Any]) -> tuple[Sequence[Mapping[str, Any]], Sequence[str]]:
    head = {"system": data["system"], "on": data["on"]}
    return [{**head, **line, **_value(line["value"])} for line in data["trace"]], RULES


def _value(value: object) -> dict[str, object]:
    return {"holds": value} if isinstance(value, bool) else {"points": value}


def _said(words: Sequence[str], facts: Mapping[str, Any]) -> tuple[list[str], dict[str, Any]]:
    """Facts as they are typed, and those that are tables or lists, as they stand in a file."""
    whole = {name: value for name, value in facts.items() if isinstance(value, Mapping | list | tuple)}
    typed = [f"{name}={_typed(value)}" for name, value in facts.items() if name not in whole and value is not None]
    return [*words, *typed], whole


def _typed(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def move(  # noqa: PLR0913 - each is a choice of the caller
    occupation: str,
    *,
    from_: str | Sequence[str] | None = None,
    trained_in: str | Sequence[str] | None = None,
    worked_in: str | Sequence[str] | None = None,
    to: str | Sequence[str] = (),
    by: str = "net",
    on: str | None = None,
    currency: str = "USD",
    country: str | None = None,
    home: str | Sequence[str] = (),
    lang: str = "en",
    **facts: Any,
) -> Record[PlanOf]:
    """Could somebody do this work there: pay after tax, licence, visa, fees, months and what is in the way, a country
    each (`career move --json`).

    `from_` is the passport, `trained_in` where they studied, `worked_in` where they worked in the last years: two
    letters, or the name of a bundled country; they decide different things. `to` are destinations (`ca`, `gb`,
    `ca-on`), without it every bundled country but that of the passport. `facts` are the person's: `age=31,
    education="bachelor", ielts=7, years=6, offer="ca"`, or keys of `career profile`. `by`: what destinations are
    sorted by. Totals are in `currency`. Nothing of the person is read from or written to a file.

    Raises UsageError for what is no country, day or fact, NotFound and Ambiguous for the occupation.

    `to_rows()` is a row a destination.
    """
    from careercli.queries.currency import wanted
    from careercli.queries.move import plan
    from careercli.queries.move.counterpart import origin
    from careercli.queries.origins import person

    if by not in BY:
        raise UsageError("error.move.by", "error.where.by.hint", name=by, known=list(BY))
    money = wanted(currency)
    named = origin(occupation, check_country(country), order_of(home))
    targets = [to] if isinstance(to, str) else [*to]
    asked = Asked(named, targets, day_of(on), by, money.currency or currency if money else currency)
    origins = person(_joined(from_), _joined(trained_in), _joined(worked_in))
    question = mover_question(asked, origins, Facts(None, _said((), facts)[0]))

    def asks(t: Text | None) -> Finished:
        return plan.plans(question.question, question.judge, t, "", question.notes)

    page = "brief.destination" if len(question.question.targets) == 1 else "brief.move"
    notes = [named.note] if named.note else []
    return record(Question(CONTRACT, page, asks, _destinations, notes), lang)


def _joined(places: str | Sequence[str] | None) -> str | None:
    return places if places is None or isinstance(places, str) else ",".join(places)


def _destinations(data: Any) -> tuple[Sequence[Mapping[str, Any]], Sequence[str]]:
    from careercli.queries.move.rows import FIELDS, rows

    return rows(data), FIELDS

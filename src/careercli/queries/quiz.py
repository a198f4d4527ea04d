"""The quiz: answers become a profile of interests, and that an order of occupations (docs/methods/interests.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from careercli.atlas import interests as stored
from careercli.atlas import occupations
from careercli.errors import UsageError
from careercli.queries.listing import Filter, checked, of_currencies, of_groups
from careercli.queries.ranking import Order, ranking, sources_of
from careercli.queries.routes import ids_open
from careercli.queries.sources import named_sources
from careercli.queries.titles import titled
from careercli.record.finished import Finished
from careercli.record.interest import AXIS, INTERESTS
from careercli.record.quiz import (
    ENOUGH,
    EVERY,
    HIGHEST,
    LOWEST,
    METHOD,
    ON_VALUES,
    SOURCE,
    STATEMENTS,
    VALUES,
    QuizOf,
    Scores,
    StatementLine,
    led_by,
    numbered,
    scored,
    weights,
)
from careercli.record.rating import AXES
from careercli.text.text import Message, text
from careercli.words.fit import suited

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from careercli.record.quiz import QuizLine
    from careercli.record.rating import RankLine
    from careercli.text.text import Text

SHOWN = 10
"""Occupations of an answer unless a reader says."""
LOOKED_AT = 400
"""Of the best, in which those are looked for that rest on interests of their own; `SHOWN` of them nearly always."""


def answers_of(typed: str) -> list[int]:
    """The answers of `3,1,4,…`, thirty or with those on values thirty-five. UsageError says which is wrong."""
    parts = typed.replace(",", " ").split()
    for number, part in enumerate(parts, 1):
        if part not in _ALLOWED:
            at = EVERY[number - 1].key if number <= len(EVERY) else "–"
            values = {"number": number, "text": part, "low": LOWEST, "high": HIGHEST, "key": at}
            raise UsageError("error.quiz.answer", "error.quiz.answers.hint", **values)
    if len(parts) not in (len(STATEMENTS), len(EVERY)):
        values = {"n": len(parts), "needed": len(STATEMENTS), "all": len(EVERY)}
        raise UsageError("error.quiz.count", "error.quiz.answers.hint", **values)
    return [int(part) for part in parts]


_ALLOWED = {str(number) for number in range(LOWEST, HIGHEST + 1)}


def statements(t: Text | None = None) -> Finished:
    """The statements in the order of `--answers`; in English for programs."""
    words = t or text()
    lines: list[StatementLine] = [
        {
            "number": number,
            "statement": one.key,
            "text": words(f"quiz.statement.{one.key}"),
            "measures": one.measures,
            "on": "values" if one in ON_VALUES else "interests",
        }
        for number, one in enumerate(EVERY, 1)
    ]
    return Finished(lines, lines if t else None)


def quiz(
    answers: Sequence[int],
    wanted: Filter,
    names: Sequence[str] | None = None,
    top: int | None = None,
    t: Text | None = None,
    options: str = "",
) -> Finished:
    """The profile of thirty or thirty-five answers, and the occupations that fit it best among those a filter leaves;
    `names`: only those open to these visa routes, `top`: how many (0: all). Raises as `listing` does."""
    scores = scored(answers[: len(STATEMENTS)])
    values = dict(zip(VALUES, answers[len(STATEMENTS) :], strict=False))
    weighed = weights(scores, values)
    open_to, messages = ids_open(names)
    lines, left_out, sources = _occupations(scores, weighed, wanted, open_to, SHOWN if top is None else top)
    record = _record(answers, scores, values, weighed, t or text())
    record["occupations"], record["left_out"] = lines, left_out
    messages = [*messages, *_doubts(record, wanted, lines)]
    page = None
    if t:
        from careercli.record.pages.quiz import QuizPage

        shown = cast("QuizOf", {**record, "occupations": titled(lines, t.lang)})
        page = QuizPage(shown, sources, _names(wanted, t), options)
    return Finished(record, page, sources, messages)


def _record(
    answers: Sequence[int], scores: Scores, values: Mapping[str, int], weighed: Mapping[str, float], t: Text
) -> QuizOf:
    """Everything but the occupations."""
    leading = scores.leading()
    return {
        "shape": scores.shape,
        "leading": leading,
        "interests": [
            {"interest": name, "mean": round(scores.means[name], 2), "above": round(scores.above(name), 2)}
            for name in INTERESTS
        ],
        "mean": round(scores.mean, 2),
        "ratio": None if scores.ratio is None else round(scores.ratio, 2),
        "suited": suited(leading, t),
        "answers": numbered(answers),
        "led_by": led_by(answers, leading),
        "values": dict(values),
        "weights": dict(weighed),
        "occupations": [],
        "left_out": 0,
        "method": METHOD,
        "derived": True,
        "source": SOURCE,
    }


def _occupations(
    scores: Scores, weighed: Mapping[str, float], wanted: Filter, open_to: Collection[str] | None, top: int
) -> tuple[list[QuizLine], int, dict[str, Any]]:
    """The best by the weights, one for each source of interests; how many lack data; the sources. None without any
    weight, since nothing would order them."""
    wanted = checked(wanted)
    if not weighed:
        return [], 0, named_sources({SOURCE})
    only = open_to
    if AXIS in weighed:
        known = stored.every().keys()
        only = known if open_to is None else known & set(open_to)
    order = Order(
        {axis: weighed.get(axis, 0.0) for axis in (*AXES, AXIS) if axis in AXES or axis in weighed},
        LOOKED_AT if top else 0,
        least=ENOUGH,
        interests=scores.means if AXIS in weighed else None,
    )
    found = ranking(wanted, order, only)
    lines = _told(found.lines, scores.leading(), top)
    keys = {SOURCE, *sources_of(found.lines)} | {line.get("interests_source", SOURCE) for line in lines}
    keys |= {source for line in lines if isinstance(source := line["pay_source"], str)}
    every = occupations.count(wanted) if open_to is None else len(open_to)
    return lines, every - found.rated, named_sources(keys)


def _told(ranked: Sequence[RankLine], leading: Sequence[str], top: int) -> list[Any]:
    """The lines with what a reader wants to know of each. Those that rest on the interests of one already there, and
    those with its title in one country, are named with it."""
    first: dict[tuple[str, str], dict[str, Any]] = {}
    # Of equal ones those with interests of their own stand for those that borrow them.
    for line in sorted(ranked, key=lambda one: (-one["overall"], "interests_from" in one)):
        of = ("of", line.get("interests_from", line["id"]))
        title = (line["country"], line["title"])
        if before := first.get(of) or first.get(title):
            before.setdefault("also", []).append(line["id"])
            continue
        first[of] = first[title] = dict(line)
    kept = list({id(line): line for line in first.values()}.values())
    return _with_pay(kept[:top] if top else kept, leading)


def _with_pay(lines: Sequence[dict[str, Any]], leading: Sequence[str]) -> list[Any]:
    """The lines with pay, level and what of the interests is shared."""
    listed = occupations.lines_of([line["id"] for line in lines]) if len(lines) <= LOOKED_AT else _all_lines()
    found = []
    for line in lines:
        of_list = listed[line["id"]]
        kept = {key: line[key] for key in _KEPT if key in line}
        fit = {"fit": line["axes"][AXIS]} if AXIS in line["axes"] else {}
        interests = line.get("interests", [])
        group = {key: one for key, one in of_list.get("of_group", {}).items() if key == "pay_median"}
        found.append(
            {
                **kept,
                **fit,
                "interests": interests,
                "shared": [one for one in leading if one in interests],
                "level": of_list["level"],
                "pay_median": of_list["pay_median"],
                "pay_source": of_list["pay_source"],
                "currency": of_list["currency"],
                **({"of_group": group} if group else {}),
            }
        )
    return found


def _all_lines() -> dict[str, Any]:
    return {line["id"]: line for line in occupations.lines(Filter())}


_KEPT = (
    "place", "of", "id", "country", "code", "title", "title_en_source", "overall", "coverage", "axes",
    "interests_from", "interests_source", "also",
)  # fmt: skip


def _doubts(record: QuizOf, wanted: Filter, lines: Sequence[QuizLine]) -> list[str]:
    """What the answers cannot tell, and whom the list leaves out."""
    messages: list[str] = []
    if record["shape"] != "clear":
        same = len({one["answer"] for one in record["answers"][: len(STATEMENTS)]}) == 1
        messages.append(Message("warning.quiz.same" if same else f"warning.quiz.{record['shape']}"))
    if not record["weights"]:
        messages.append(Message("warning.quiz.no_order"))
    elif not lines:
        messages.append(Message("warning.no_match"))
    if record["left_out"] and lines:
        messages.append(Message("warning.quiz.left_out", n=record["left_out"]))
    return [*messages, *of_groups(wanted), *of_currencies(wanted, (line["currency"] for line in lines))]


def _names(wanted: Filter, t: Text) -> list[str]:
    """The names of the countries asked for."""
    from careercli.queries.countries import country_names

    keys = checked(wanted).country or []
    names = dict(country_names(t.lang))
    return [names[key] for key in ([keys] if isinstance(keys, str) else keys)]

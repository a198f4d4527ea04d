"""Similar work: what of it pays more, what is most similar, and what the counterparts in other countries pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.faq.neighbour import levels, medians, named, paid, yearly
from careercli.queries.faq.question import Answer, Detail, Question, figure
from careercli.record.similar import word_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.queries.faq.neighbour import Neighbour
    from careercli.record.occupation import FaqFigure

LOOSE = ("split", "partial")
"""Matches of which only a part is the same work."""
DOUBTFUL = ("unsure", "tie")
"""How matches say that another occupation there may be the right one."""


def better(question: Question) -> Answer | None:
    """The most similar occupations with a higher median, those of the same level first."""
    lines, t = question.context.better, question.t
    if not lines:
        return None
    answer = [
        t("faq.better.intro"),
        *(_better(one, question) for one in lines),
        t("faq.better.caveat"),
        yearly(lines, t),
    ]
    figures = [*medians(lines), *levels(lines)]
    required_by = [key for one in lines for key in one.required_by]
    sources = [*(one["source"] for one in figures), *required_by, *question.country["similarity_from"]]
    return Answer("better", t("faq.better.question"), t.joined(answer), figures, list(dict.fromkeys(sources)))


def _better(one: Neighbour, question: Question) -> str:
    """The line with how similar the work is, and the licence one needs there and does not have here."""
    t = question.t
    values = {"line": paid(one, question), "similarity": t(f"faq.similar.word.{word_of(one.score)}")}
    return t("faq.better.licensed", required=one.required, **values) if one.required else t("faq.better.line", **values)


def similar(question: Question) -> Answer | None:
    """The occupations of the country most similar in activities, skills and interests, whatever they pay."""
    lines, t = question.context.similar, question.t
    if not lines:
        return None
    first, *others = [named(one, question) for one in lines]
    answer = [
        t("faq.similar.first", name=first),
        *(t("faq.similar.next", name=name) for name in others),
        t("faq.similar.more", id=question.record["id"]),
    ]
    figures, rests = [*_scores(question, lines), *levels(lines)], question.country["similarity_from"]
    sources = [*rests, *(one["source"] for one in figures)]
    return Answer("near", t("faq.similar.question"), t.joined(answer), figures, list(dict.fromkeys(sources)))


def _scores(question: Question, lines: Sequence[Neighbour]) -> list[FaqFigure]:
    """How similar each is, 0 to 1, by the description that counts most; the answer cites all it rests on."""
    source = question.country["similarity_from"][0]
    return [figure("nearness", one.score, "0 to 1", source, Detail(of=one.id, derived=True)) for one in lines]


def abroad(question: Question) -> Answer | None:
    """The best counterpart of every other country with its median, in its own currency; loose ones are marked."""
    lines, t = question.context.abroad, question.t
    if not lines:
        return None
    answer = [
        t("faq.abroad.intro"),
        *(_abroad(one, question) for one in lines),
        t("faq.abroad.caveat"),
        yearly(lines, t),
    ]
    sources = list(dict.fromkeys(["career-match", *(one.source for one in lines)]))
    return Answer("abroad", t("faq.abroad.question"), t.joined(answer), medians(lines), sources)


def _abroad(one: Neighbour, question: Question) -> str:
    line, t = paid(one, question), question.t
    if one.certainty in DOUBTFUL:
        return t("faq.abroad.doubtful", line=line)
    return t("faq.abroad.loose", line=line) if one.quality in LOOSE else t("faq.abroad.line", line=line)

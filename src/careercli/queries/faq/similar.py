"""Similar work: what of it pays more, what is most similar, and what the counterparts in other countries pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.faq.neighbour import Neighbour, is_higher
from careercli.queries.faq.question import Answer, Detail, Question, figure
from careercli.record.similar import word_of
from careercli.text.text import Text
from careercli.words.level import level_text
from careercli.words.sentences import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    after = [t("faq.better.caveat"), yearly(lines, t)]
    answer = listed(t("faq.better.intro"), [_better(one, question) for one in lines], after, t)
    figures = [*medians(lines), *levels(lines)]
    required_by = [key for one in lines for key in one.required_by]
    sources = [*(one["source"] for one in figures), *required_by, *question.country["similarity_from"]]
    return Answer("better", t("faq.better.question"), answer, figures, list(dict.fromkeys(sources)))


def _better(one: Neighbour, question: Question) -> str:
    """The line with how similar the work is, and the licence one needs there and does not have here."""
    t = question.t
    values = {"line": paid(one, question), "similarity": t(f"faq.similar.word.{word_of(one.score, *one.shares)}")}
    return t("faq.better.licensed", required=one.required, **values) if one.required else t("faq.better.line", **values)


def similar(question: Question) -> Answer | None:
    """The occupations of the country most similar in activities, skills and interests, whatever they pay."""
    lines, t = question.context.similar, question.t
    if not lines:
        return None
    names, more = [named(one, question) for one in lines], t("faq.similar.more", id=question.record["id"])
    answer = listed(t("faq.similar.intro"), names, [more], t)
    figures, rests = [*_scores(question, lines), *levels(lines)], question.country["similarity_from"]
    sources = [*rests, *(one["source"] for one in figures)]
    return Answer("near", t("faq.similar.question"), answer, figures, list(dict.fromkeys(sources)))


def _scores(question: Question, lines: Sequence[Neighbour]) -> list[FaqFigure]:
    """How similar each is, 0 to 1, by the description that counts most; the answer cites all it rests on."""
    source = question.country["similarity_from"][0]
    return [figure("similarity", one.score, "0 to 1", source, Detail(of=one.id, derived=True)) for one in lines]


def abroad(question: Question) -> Answer | None:
    """The best counterpart of every other country with its median, in its own currency; loose ones are marked."""
    lines, t = question.context.abroad, question.t
    if not lines:
        return None
    after = [t("faq.abroad.caveat"), yearly(lines, t)]
    answer = listed(t("faq.abroad.intro"), [_abroad(one, question) for one in lines], after, t)
    sources = list(dict.fromkeys(["career-match", *(one.source for one in lines)]))
    return Answer("abroad", t("faq.abroad.question"), answer, medians(lines), sources)


def _abroad(one: Neighbour, question: Question) -> str:
    line, t = paid(one, question), question.t
    if one.certainty in DOUBTFUL:
        return t("faq.abroad.doubtful", line=line)
    return t("faq.abroad.loose", line=line) if one.quality in LOOSE else line


def named(one: Neighbour, question: Question) -> str:
    """`Title (id)`; where several share the English title the publisher's own stands before it, with the level."""
    t = question.t
    title = t.title(one.title)
    if one.shared:
        own = next((text for lang, text in one.title.items() if lang != "en"), title)
        english = one.title.get("en", "")
        return t("faq.occupation.shared", own=own, title=english, id=one.id, level=_level(one, t))
    if is_higher(one.level, question.record["level"]) and one.id.partition(":")[0] == question.record["country"]:
        return t("faq.occupation.higher", title=title, id=one.id, level=_level(one, t))
    return t("faq.occupation.named", title=title, id=one.id)


def _level(one: Neighbour, t: Text) -> str:
    """`TEER 2`."""
    value = one.level.get("value", "")
    return level_text(one.level["scheme"], value, t)


def paid(one: Neighbour, question: Question) -> str:
    """The name with the median by the year, whose year it is, and the group it is published for."""
    t = question.t
    assert one.pay is not None
    values = {"name": named(one, question), "pay": t.pay(one.pay, one.currency, "year"), "year": one.year}
    if one.rated_at:
        group = f"{one.rated_at} {t.title(one.rated_title)}".strip()
        return t("faq.occupation.paid_group", group=group, **values)
    return t("faq.occupation.paid", **values)


def yearly(lines: Sequence[Neighbour], t: Text) -> str:
    """What to know where an amount by the year is not the publisher's own."""
    return t("faq.occupation.yearly") if any(one.derived for one in lines) else ""


def medians(lines: Sequence[Neighbour]) -> list[FaqFigure]:
    """The median of each, whose it is and of which year."""
    return [
        figure(
            "pay_median",
            one.pay,
            f"{one.currency} year",
            one.source,
            Detail(of=one.id, year=one.year, rated_at=one.rated_at, derived=one.derived),
        )
        for one in lines
        if one.pay is not None
    ]


def levels(lines: Sequence[Neighbour]) -> list[FaqFigure]:
    """The level of each that has one, by whoever gives it."""
    return [
        figure("level", one.level["value"], one.level["scheme"], one.level["source"], Detail(of=one.id))
        for one in lines
        if "value" in one.level
    ]

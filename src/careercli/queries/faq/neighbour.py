"""Another occupation in an answer: title, level, its median by the year with the group and year it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.queries.faq.question import Detail, Question, figure, group_title
from careercli.record.figure import Figure
from careercli.record.level import common_level_or_none, level_words, scheme_key
from careercli.record.national import group_of_pay
from careercli.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.occupation import FaqFigure, Level, Occupation


class Neighbour(NamedTuple):
    """`pay` is the national median by the year of `year`, None where none is known; `derived` where another period's
    was turned into it; `rated_at` the group it is published for. `quality` and `certainty` are those of a match, ""
    within a country; `score` how similar the work is, 0 to 1; `required` the licence one needs there and not here, by
    the sources `required_by`."""

    id: str
    title: dict[str, str]
    shared: bool
    level: Level
    pay: Figure | None
    currency: str
    year: int | None
    derived: bool
    rated_at: str
    rated_title: dict[str, str]
    source: str
    quality: str = ""
    score: float = 0.0
    certainty: str = ""
    required: str = ""
    required_by: tuple[str, ...] = ()


def neighbour(record: Occupation, quality: str = "", score: float = 0.0, certainty: str = "") -> Neighbour:
    """What answers say of an occupation. `shared`: its English title is a wider group's, which others have, too."""
    median: Mapping[str, Any] = record["pay"].get("median_year") or {}
    rated = group_of_pay(record)
    return Neighbour(
        record["id"],
        record["title"],
        "title_en_source" in record,
        record["level"],
        median.get("amount"),
        record["pay"]["currency"],
        median.get("year"),
        bool(median.get("derived")),
        rated,
        group_title(record, rated),
        median.get("source", ""),
        quality,
        score,
        certainty,
    )


def is_higher(one: Level, other: Level) -> bool:
    """Whether `one` takes more study than `other`; no where either is not known."""
    levels = [common_level_or_none(level["scheme"], level.get("value", "")) for level in (one, other)]
    return levels[0] is not None and levels[1] is not None and levels[0] > levels[1]


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
    return t("level.named", scheme=t(scheme_key(one.level["scheme"])), level=t(level_words(value)))


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

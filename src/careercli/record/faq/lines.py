"""How another occupation is told in an answer: its title, its level where that matters, its median with the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, figure
from careercli.record.faq.neighbour import Neighbour, is_higher
from careercli.record.level import level_words
from careercli.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.occupation import FaqFigure


def named(one: Neighbour, asking: Asking) -> str:
    """`Title (id)`; where several share the English title the publisher's own stands before it, with the level."""
    t = asking.t
    title = t.title(one.title)
    if one.shared:
        own = next((text for lang, text in one.title.items() if lang != "en"), title)
        english = one.title.get("en", "")
        return t("{own} ({title}, {id}, {level})", own=own, title=english, id=one.id, level=level(one, t))
    if is_higher(one.level, asking.record["level"]) and one.id.partition(":")[0] == asking.record["country"]:
        return t("{title} ({id}, {level}, which is higher)", title=title, id=one.id, level=level(one, t))
    return t("{title} ({id})", title=title, id=one.id)


def level(one: Neighbour, t: Text) -> str:
    """`TEER 2`."""
    value = one.level.get("value", "")
    return t("{scheme} {level}", scheme=t(one.level["scheme"]), level=t(level_words(value)))


def paid(one: Neighbour, asking: Asking) -> str:
    """The name with the median by the year, whose year it is, and the group it is published for."""
    t = asking.t
    assert one.pay is not None
    told = {"name": named(one, asking), "pay": t.pay(one.pay, one.currency, "year"), "year": one.year}
    if one.rated_at:
        title = t.title(one.rated_title)
        group = f"{one.rated_at} {title}".strip()
        return t("{name}: {pay} ({year}, for the whole group {group})", group=group, **told)
    return t("{name}: {pay} ({year})", **told)


def worked_out(lines: Sequence[Neighbour], t: Text) -> str:
    """What to know where an amount by the year is not the publisher's own."""
    if any(one.derived for one in lines):
        return t("Yearly amounts published by other periods are worked out.")
    return ""


def medians(lines: Sequence[Neighbour]) -> list[FaqFigure]:
    """The median of each, whose it is and of which year."""
    return [
        figure(
            "pay_median",
            one.pay,
            f"{one.currency} year",
            one.source,
            Beside(of=one.id, year=one.year, rated_at=one.rated_at, derived=one.derived),
        )
        for one in lines
        if one.pay is not None
    ]


def levels(lines: Sequence[Neighbour]) -> list[FaqFigure]:
    """The level of each that has one, by whoever gives it."""
    return [
        figure("level", one.level["value"], one.level["scheme"], one.level["source"], Beside(of=one.id))
        for one in lines
        if "value" in one.level
    ]

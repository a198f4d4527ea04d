"""How another occupation is told in an answer: its title, its level where that matters, its median with the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, figure
from careercli.record.faq.neighbour import Neighbour, is_higher
from careercli.record.faq.words import Words
from careercli.record.level import level_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.occupation import FaqFigure


def named(one: Neighbour, asking: Asking) -> str:
    """`Title (id)`; where several share the English title the publisher's own stands before it, with the level."""
    label = asking.label
    title = label.title(one.title)
    if one.shared:
        own = next((text for lang, text in one.title.items() if lang != "en"), title)
        english = one.title.get("en", "")
        return label("{own} ({title}, {id}, {level})", own=own, title=english, id=one.id, level=level(one, label))
    if is_higher(one.level, asking.record["level"]) and one.id.partition(":")[0] == asking.record["country"]:
        return label("{title} ({id}, {level}, which is higher)", title=title, id=one.id, level=level(one, label))
    return label("{title} ({id})", title=title, id=one.id)


def level(one: Neighbour, label: Words) -> str:
    """`TEER 2`."""
    value = one.level.get("value", "")
    return label("{scheme} {level}", scheme=label(one.level["scheme"]), level=label(level_words(value)))


def paid(one: Neighbour, asking: Asking) -> str:
    """The name with the median by the year, whose year it is, and the group it is published for."""
    label = asking.label
    assert one.pay is not None
    told = {"name": named(one, asking), "pay": label.pay(one.pay, one.currency, "year"), "year": one.year}
    if one.rated_at:
        title = label.title(one.rated_title)
        group = f"{one.rated_at} {title}".strip()
        return label("{name}: {pay} ({year}, for the whole group {group})", group=group, **told)
    return label("{name}: {pay} ({year})", **told)


def worked_out(lines: Sequence[Neighbour], label: Words) -> str:
    """What to know where an amount by the year is not the publisher's own."""
    if any(one.derived for one in lines):
        return label("Yearly amounts published by other periods are worked out.")
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

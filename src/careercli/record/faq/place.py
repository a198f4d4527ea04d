"""Where in the country it pays best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure, is_number
from careercli.record.faq.group import group
from careercli.record.faq.steps import line
from careercli.record.figure import amount_or_none

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.money import Percentiles
    from careercli.record.occupation import FaqFigure


NAMED = 3
LEAST = 4
"""Below so many provinces or states with a median of their own there is nothing to rank."""


def place(asking: Asking) -> Said | None:
    """The provinces or states with the highest medians, each with its year, and the lowest."""
    record, t = asking.record, asking.t
    entries = _regional(asking)
    if len(entries) < LEAST:
        return None
    highest, lowest = entries[:NAMED], entries[-1]
    answer = [
        t(
            "Highest medians: {highest}; lowest of {n} with figures: {lowest}.",
            highest="; ".join(_told(asking, one) for one in highest),
            n=len(entries),
            lowest=_told(asking, lowest),
        ),
        group(record, highest[0].get("rated_at", ""), t),
        t("Prices there differ, too."),
    ]
    sources = list(dict.fromkeys(one["source"] for one in (*highest, lowest)))
    figures = [*_figures(asking, (*highest, lowest))]
    figures.append(figure("regions", len(entries), "regions", highest[0]["source"], Beside(derived=True)))
    return Said("place", t("Where in the country does it pay best?"), t.joined(answer), figures, sources)


def _regional(asking: Asking) -> list[Percentiles]:
    """Medians of provinces and states by the period of the national one, the highest first; repeats left out."""
    own = line(asking.record)
    entries = [
        one
        for one in asking.record["pay"]["percentiles"]
        if own is not None and "-" in one["region"] and one["period"] == own["period"]
        if is_number(one.get("p50")) and "same_as" not in one
    ]
    return sorted(entries, key=lambda one: (-(amount_or_none(one.get("p50")) or 0), one["region"]))


def _told(asking: Asking, one: Percentiles) -> str:
    pay = asking.t.pay(one["p50"], asking.record["pay"]["currency"], one["period"])
    return asking.t("{region} {pay} ({year})", region=asking.region(one["region"]), pay=pay, year=one["year"])


def _figures(asking: Asking, entries: Sequence[Percentiles]) -> list[FaqFigure]:
    currency = asking.record["pay"]["currency"]
    return [
        figure(
            "p50",
            one["p50"],
            f"{currency} {one['period']}",
            one["source"],
            Beside(region=one["region"], year=one["year"], rated_at=one.get("rated_at", "")),
        )
        for one in entries
    ]

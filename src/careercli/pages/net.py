"""What is left of pay and what it buys, in a line or two each, for the pages of pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Phrase, Prose
from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.record.net import BY_STATUS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.figure import Figure
    from careercli.record.money import Percentiles
    from careercli.text.text import Text

AVERAGE = 100
"""The price level of a whole country."""


def after_tax(entry: Percentiles, currency: str, names: Mapping[str, str], t: Text) -> list[Block]:
    """What is left of the median by the year, where and of what, or why nothing is said; nothing where not asked."""
    if "net" not in entry:
        return []
    refs = (entry["net_source"],) if "net_source" in entry else ()
    text, strong = _net(entry, currency, names, t)
    blocks: list[Block] = [Phrase((Cell(text, "strong" if strong else "dim", refs),))]
    if not strong:
        return blocks
    converted = entry["converted"].get("net") if "converted" in entry else None
    if converted is not None and lowest_or_none(converted) is not None and entry["converted"]["derived"]:
        money = entry["converted"]
        blocks.append(Prose(t("brief.pay.also", amount=t.pay(converted, money["currency"], money["period"])), "accent"))
    return [*blocks, *_taken(entry, names, t), Prose(t("pages.net.who", year=entry.get("net_year", "")), "dim")]


def _net(entry: Percentiles, currency: str, names: Mapping[str, str], t: Text) -> tuple[str, bool]:
    """The sentence, and whether it says an amount."""
    net, gross = entry["net"], lowest_or_none(entry.get("net_of"))
    if "net_range" in entry:
        low, high = entry["net_range"]
        by_status = isinstance(net, dict) and net.get("missing") == BY_STATUS
        ends = [
            t(f"pages.net.status.{end['status']}") if by_status else names.get(end["region"], end["region"])
            for end in (low, high)
        ]
        values = {"low": t.money(low["net"], "year"), "high": t.pay(high["net"], currency, "year")}
        return t("pages.net.range", **values, low_of=ends[0], high_of=ends[1]), True
    amount = lowest_or_none(net)
    if amount is None or not gross:
        return t("pages.net.missing", reason=t.reason(net)), False
    share = t.percent(100 * amount / gross, places=0)
    key = "pages.net.one" if amount_or_none(net) is not None else "pages.net.least"
    return t(key, amount=t.pay(round(amount), currency, "year"), share=share), True


def _taken(entry: Percentiles, names: Mapping[str, str], t: Text) -> list[Block]:
    """Whose tax it is, and what is taken by whom."""
    if "net_tax" not in entry:
        return []
    tax, place = entry["net_tax"], entry.get("net_place", entry["region"])
    parts = [
        t(f"pages.net.tax.{name}", amount=t.money(amount, "year"))
        for name, amount in (("national", tax["national"]), ("regional", tax["regional"]))
        if amount
    ]
    parts.append(t("pages.net.tax.contributions", amount=t.money(tax["contributions"], "year")))
    return [Prose(t("pages.net.taken", place=names.get(place, place), parts=t.listed(parts)), "dim")]


def buys(entry: Percentiles, currency: str, t: Text) -> list[Block]:
    """The median at the country's average prices, what is left of it as well; why nothing is said."""
    if "real" not in entry:
        return []
    if "price_level" not in entry:
        return [Prose(t("pages.net.real.missing", reason=t.reason(entry["real"])), "dim")]
    level, period = entry["price_level"], entry["period"]
    group = level.get("of_group")
    values = {"amount": _amount(entry["real"], currency, period, group, t), "year": level["year"]}
    apart = level["level"] - AVERAGE
    side = "above" if apart >= 0 else "below"
    text = t(f"pages.net.real.{side}", **values, percent=t.percent(abs(apart), places=0))
    cells = [Cell(text, "", (level["source"],))]
    if lowest_or_none(entry.get("real_net")) is not None:
        left = _amount(entry["real_net"], currency, "year", group, t)
        cells.append(Cell(t("pages.net.real.net", amount=left)))
    return [Phrase(tuple(cells))]


def _amount(figure: Figure, currency: str, period: str, group: object, t: Text) -> str:
    return t.wider(t.pay(figure, currency, period), group) if lowest_or_none(figure) is not None else "–"

"""The words for a plan: what is left of the pay, the licence, the way in, fees with their years, months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Cell
from careercli.pages.brief import spare
from careercli.pages.pathway_words import tests_text
from careercli.record.figure import lowest_or_none
from careercli.record.move import CLOSED, CONDITIONS, ITSELF
from careercli.record.route_asks import NEEDED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.output.document import Style
    from careercli.record.move import Destination, PlanOf, Totals, WayOf
    from careercli.record.pages.move import MovePage
    from careercli.record.recognition import Sum
    from careercli.text.text import Text

BODY, TITLE = 42, 44
"""Letters of the body's name, and of the occupation's title."""
SAID = ("move.block.points", "move.block.licence", "move.block.no_way", "move.block.ask")
"""What the lines of the visa and of the licence say already."""
TESTS = 1
"""Language tests that are named."""
OTHERS = 1
"""Other visas that are as good and are named beside the best."""
STYLES: dict[str, Style] = {"met": "good", "conditions": "", "ask": "warn", "closed": "bad"}
"""How a visa route stands, as a colour that says no more than the words."""


def shortened(text: str, most: int) -> str:
    """The whole words that fit so many letters."""
    if len(text) <= most:
        return text
    head = text[:most].rpartition(" ")[0] or text[:most]
    return f"{head.rstrip(',;(')}…"


def span(low: object, high: object, t: Text) -> str:
    """Two whole amounts, one where they are equal; empty where they are not known."""
    first, last = lowest_or_none(low), lowest_or_none(high)
    if first is None or last is None:
        return ""
    if round(first) == round(last):
        return t.count(round(last))
    return t("brief.salary.range", low=t.count(round(first)), high=t.count(round(last)))


def pay_cells(one: Destination, t: Text) -> list[Cell]:
    """What is left of the pay after tax, of how much, and what it buys."""
    pay, net = one["pay"], one["net"]
    gross = lowest_or_none(pay["amount"])
    if gross is None:
        return [Cell(t.reason(pay["amount"]), "dim")]
    year = str(pay.get("year", ""))
    refs = tuple(filter(None, (pay.get("source", ""), net.get("source", ""))))
    before = t.wider(t.count(round(gross)), pay.get("of_group"))
    left = span(net["low"], net["high"], t)
    if left:
        cells = [Cell(t("brief.move.net", amount=left, currency=net["currency"]), "strong", refs)]
        cells.append(Cell(t("brief.move.gross", amount=before, year=year), "dim"))
    else:
        values = {"amount": before, "currency": pay["currency"], "year": year}
        cells = [Cell(t("brief.move.gross_only", **values), "strong", refs)]
    best = t("brief.move.best") if "net" in one.get("best", ()) else ""
    if "buys" in one and one["buys"]["currency"] != pay["currency"]:
        buys = t("brief.move.buys", amount=span(one["buys"]["low"], one["buys"]["high"], t))
        return [*cells, Cell(t.joined([buys, best]), "", tuple(one["buys"]["sources"]))]
    return [*cells, *([Cell(best)] if best else [])]


def work_text(one: Destination, titles: Mapping[str, str], t: Text) -> str:
    """The occupation there, and how well it matches where it is another."""
    code = one["id"].partition(":")[2]
    title = shortened(titles.get(one["id"], t.title(one["title"])), TITLE)
    quality = one["quality"]
    if quality == ITSELF:
        return t("brief.move.itself", code=code, title=title)
    return t("brief.move.work", code=code, title=title, match=t(f"brief.move.match.{quality}"))


def licence_cells(one: Destination, names: Mapping[str, str], t: Text) -> list[Cell]:
    """Whether one must be licensed and by whom; of which region the steps are; exams and language tests."""
    licence = one["licence"]
    needed = {True: "yes", False: "no", None: "depends"}[licence["needed"]]
    if "regulated" not in licence:
        needed = "unknown"
    body = shortened(t.from_data(licence["body"]).split(";")[0].split(":")[-1].strip(), BODY)
    named = bool(body) and needed != "no"
    refs = tuple(dict.fromkeys(step["source"] for step in one["steps"]))
    said = t(f"brief.move.licence_of.{needed}", body=body) if named else t(f"brief.move.licence.{needed}")
    cells = [Cell(said, "", refs)]
    if place := names.get(str(licence["region"])) if "-" in str(licence["region"]) else None:
        cells.append(Cell(t("brief.move.and", text=t("brief.move.steps_of", place=place)), spare=spare.REGION))
    exams = [step["exam"] for step in one["steps"] if step.get("exam") and step["counted"]]
    tests = [step["language"] for step in one["steps"] if step.get("language") and step["counted"]]
    cells += [Cell(t("brief.move.and", text=t.listed(exams)), spare=spare.EXAMS)] if exams else []
    return cells + (
        [Cell(t("brief.move.and", text=tests_text(tests[0][:TESTS], t)), spare=spare.TESTS)] if tests else []
    )


def right_text(one: Destination, names: Mapping[str, str], t: Text, *, labelled: bool) -> str:
    """That their passport lets them work there, and by which right; `labelled`: for a line that says more."""
    right = one["free_movement"]
    if labelled:
        return t(f"brief.move.right_short.{right['visa']}", name=t.from_data(right["name"]))
    citizen = t.listed(names.get(key, key.upper()) for key in right["citizens"])
    return t(f"brief.move.right.{right['visa']}", citizen=citizen, name=t.from_data(right["name"]))


def way_cells(one: Destination, record: MovePage, t: Text, *, labelled: bool = True) -> list[Cell]:
    """The best way in: its name, whether it needs an offer, points and margin; `labelled`: with what it is."""
    way, short = one["visa"], record.short
    if "free_movement" in one:
        text = right_text(one, record.names, t, labelled=labelled)
        refs = (one["free_movement"]["source"],)
        return [Cell(t("brief.move.and", text=text) if labelled else text, "good", refs)]
    if way is None:
        none = t("brief.move.citizen") if one["citizen"] else t("move.block.no_way")
        style: Style = "good" if one["citizen"] else "bad"
        return [Cell(t("brief.move.and", text=none) if labelled else none, style)]
    named = _way_name(way, short, t)
    cells = [Cell(t("brief.move.visa", name=named) if labelled else named, "strong", (way["source"],))]
    if labelled:
        also = [t("brief.move.or_way", name=_way_name(other, short, t)) for other in _as_good(one)[:OTHERS]]
        cells += [Cell(text, spare=spare.REGION) for text in also]
    parts = [*([] if way["way"] == CONDITIONS else [t(f"brief.move.way.{way['way']}")])]
    if way["offer"] != NEEDED or way["offered"]:  # else it stands in the way, and is said there
        parts.append(t(f"brief.move.offer.{way['offer']}"))
    cells += [Cell(t("brief.move.and", text=text), STYLES[way["way"]]) for text in parts]
    return [*cells, *([Cell(t("brief.move.and", text=margin_text(way, t)))] if "margin" in way else [])]


def _way_name(way: WayOf, short: Mapping[str, str], t: Text) -> str:
    """A visa's short name, marked where only a sign speaks for it."""
    named = t.from_data(short.get(way["name"], way["name"]))
    return t("brief.visas.hinted", name=named) if way["hint"] else named


def _as_good(one: Destination) -> list[WayOf]:
    """Other ways that look at the work and stand for this person as the best does."""
    best = one["visa"]
    if best is None or best["way"] == CLOSED:
        return []
    return [way for way in one["ways"] if way["route"] != best["route"] and _stands(way) == _stands(best)]


def _stands(way: WayOf) -> tuple[str, str, str]:
    return way["way"], way["offer"], way["bound_to"]


def margin_text(way: WayOf, t: Text) -> str:
    """The score against the last cut-off; the cut-off alone without one. Old tables are said to be old."""
    margin = way["margin"]
    values = {"cutoff": t.count(margin["cutoff"]), "day": margin["date"]}
    if margin["total"] is None:
        text = t("brief.move.cutoff", **values)
    else:
        points = margin["points"] or 0
        side = "above" if points > 0 else "below" if points < 0 else "level"
        values |= {"total": t.count(margin["total"]), "points": t.count(abs(points))}
        text = t(f"brief.move.margin.{side}", **values)
    ended = margin["edition_ended"]
    return t("brief.move.old_points", text=text) if ended else text


def lacking(one: Destination, t: Text) -> list[str]:
    """What stands in the way, but for what other lines say."""
    return [t.message(text) for text in one["blocked_by"] if getattr(text, "key", "") not in SAID]


def fees_cells(totals: Totals, t: Text) -> list[Cell]:
    """The known fees by currency with their years, in the reader's money, and how many are not known; months."""
    sums = [one for one in totals["fees"] if one["high"]]
    text = t("pages.pathway.and").join(sum_in_short(one, t) for one in sums) or t("brief.move.no_fees")
    cells = [Cell(text)]
    money = totals["converted"]
    if money and sums and [one["currency"] for one in sums] != [money["currency"]]:
        about = t("brief.move.about", amount=span(money["low"], money["high"], t), currency=money["currency"])
        cells.append(Cell(about, spare=spare.CONVERTED))
    if totals["no_fee"]:
        cells.append(Cell(t("brief.move.and", text=t.n("brief.move.more_fees", totals["no_fee"]))))
    return [*cells, Cell(t("brief.move.and", text=time_text(totals, t)))]


def sum_in_short(one: Sum, t: Text) -> str:
    """Fees in one currency, whole, with the span of their years; how many are of an unknown year."""
    years = [str(year) for year in dict.fromkeys(one["years"])]
    spans = [t("brief.salary.range", low=years[0], high=years[-1])] if len(years) > 1 else years
    if one["undated"]:
        spans.append(t.n("brief.move.undated", one["undated"]))
    return t(
        "pages.pathway.fee", amount=span(one["low"], one["high"], t), currency=one["currency"], year=t.listed(spans)
    )


def time_text(totals: Totals, t: Text) -> str:
    """Months along the longest chain; a floor where nobody times some of its steps."""
    months = totals["months"]
    if not months["high"]:
        return t("brief.move.no_time")
    if months["unknown"]:
        return t.n("brief.move.months_or_more", months["high"])
    if months["low"] == months["high"]:
        return t.n("pages.pathway.months", months["high"])
    if not months["low"]:
        return t.n("pages.pathway.months_up_to", months["high"])
    return t("pages.pathway.months_range", low=months["low"], high=months["high"])


def origins_text(plan: PlanOf, names: Mapping[str, str], t: Text) -> str:
    """Where the reader says they come from, the day, and what the plan is sorted by."""
    given = (("passport", plan["from"]), ("trained_in", plan["trained_in"]), ("worked_in", plan["worked_in"]))
    shown = [
        t(f"pages.pathway.origin.{name}", places=t.listed(names.get(one, one.upper()) for one in places))
        for name, places in given
        if places
    ]
    return " · ".join([*shown, t("brief.visas.day", day=plan["on"])])


def texts(messages: Sequence[str], t: Text) -> list[str]:
    """Messages, and texts of data/, in the reader's language."""
    return [t.message(one) if hasattr(one, "key") else t.from_data(one) for one in messages]

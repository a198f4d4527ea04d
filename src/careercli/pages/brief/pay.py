"""PAY: the median by the year, where it stands among all jobs, the spread, by experience, the best-paying places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Chart, ChartRow, Phrase, Prose, Section
from careercli.pages.brief import places, spare
from careercli.pages.brief.axis import ticks
from careercli.pages.brief.period import Shown
from careercli.pages.net import after_tax, buys
from careercli.record.figure import Figure, amount_or_none, lowest_or_none
from careercli.record.money import PERCENTILES, in_a_year, is_doubtful
from careercli.record.national import national_line, national_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.money import Band, Percentiles
    from careercli.record.pages.brief import Brief
    from careercli.text.text import Text

TWICE, NEARLY = 100, 80
"""From these percentages above all jobs on the page says how many times their median it is, or nearly twice."""
PLACES, LONGEST = 3, 55
"""Provinces or states that are named at most; letters of their names and amounts."""


def section(one: Brief, t: Text) -> Section:
    """The section; one line where no pay is known."""
    record = one.card.record
    entry = national_line(record)
    if entry is None or lowest_or_none(entry.get("p50")) is None:
        reason = t.reason(entry.get("p50")) if entry else ""
        text = t("brief.pay.missing", reason=reason) if reason else t("brief.pay.none")
        return Section(t("brief.label.pay"), (Prose(text, "dim"),))
    yearly = one.country.get("hours_make_a_year", True) or entry["period"] != "hour"
    shown = Shown("year" if yearly else entry["period"], in_a_year(one.country["hours_per_year"]))
    currency = record["pay"]["currency"]
    blocks: list[Block] = [
        Phrase((*_headline(entry, shown, currency, t), *_against_all(one, entry, shown, t))),
        *_converted(entry, t),
        *after_tax(entry, currency, one.regions, t),
        *buys(entry, currency, t),
        *spread(entry, shown, t),
        *experience(record["pay"]["by_experience"], national_lines(record), shown, t),
        *_places(one, shown, entry, t),
    ]
    return Section(t("brief.label.pay"), tuple(blocks))  # type: ignore[arg-type]


def _headline(entry: Percentiles, shown: Shown, currency: str, t: Text) -> list[Cell]:
    period = entry["period"]
    derived = shown.period != period
    published = (
        t("brief.pay.published", amount=t.amount(entry["p50"], period), per=t(f"unit.a.{period}")) if derived else ""
    )
    return headline(entry, t.pay(shown.of(entry["p50"], period), currency, shown.period), published, t, derived=derived)


def headline(entry: Percentiles, amount: str, published: str, t: Text, *, derived: bool) -> list[Cell]:
    """The median, by the year first and as published beside it, and whose it is."""
    group = entry.get("of_group")
    head = t.wider(amount, group) if group or not derived else t("brief.pay.about", amount=amount)
    parts = [
        published,
        t("brief.pay.half_of", group=group["title"]) if group else t("brief.pay.half"),
        t.listed([*([t(f"pages.pay.basis.{entry['basis']}")] if "basis" in entry else []), str(entry["year"])]),
    ]
    aside = t("brief.pay.aside", parts="; ".join(filter(None, parts)))
    return [Cell(head, "strong", (entry["source"],)), Cell(aside)]


def _against_all(one: Brief, entry: Percentiles, shown: Shown, t: Text) -> list[Cell]:
    """How far the median is above or below that of all jobs of the country."""
    whole, own = one.country.get("all_pay"), amount_or_none(shown.of(entry["p50"], entry["period"]))
    if whole is None or own is None or shown.period != "year":
        return []
    text, side = against(own, whole["amount"], t)
    return [Cell("·"), Cell(text, "good" if side == "above" else "", (whole["source"],))]


def against(own: float, whole: float, t: Text) -> tuple[str, str]:
    """How a median stands to that of all jobs, in words, and on which side of it: in percent, or as so many times it
    where it is about twice as much or more."""
    percent = 100 * own / whole - 100
    if percent >= TWICE:
        return t("brief.pay.times", times=t.decimal(own / whole)), "above"
    if percent >= NEARLY:
        return t("brief.pay.nearly_twice"), "above"
    side = "same" if abs(percent) < 1 else "above" if percent > 0 else "below"
    return t(f"brief.pay.{side}", percent=t.percent(abs(percent), places=0)), side


def _converted(entry: Percentiles, t: Text) -> list[Block]:
    """The median in the money the reader asked for."""
    pay = entry.get("converted")
    if pay is None or not pay["derived"]:
        return []
    amount = t.pay(pay.get("p50"), pay["currency"], pay["period"])
    if not pay["rate_years"]:  # another period of the same money
        return [Prose(t("brief.pay.also", amount=amount), "accent")]
    kind = "brief.pay.ppp" if pay["kind"] == "ppp" else "brief.pay.converted"
    return [Prose(t(kind, amount=amount, years=t.listed(map(str, pay["rate_years"]))), "accent", tuple(pay["sources"]))]


def spread(entry: Percentiles, shown: Shown, t: Text) -> list[Block]:
    """From the lowest tenth or quarter to the highest on an axis."""
    known = {step: amount for step in PERCENTILES if (amount := lowest_or_none(_step(entry, step, shown))) is not None}
    if len(known) < 2:
        return []
    low, high, group = min(known.values()), max(known.values()), entry.get("of_group")
    points = ticks(low, high, shown.period, t)
    ends = (
        [step for step in ("p10", "p25") if step in known][:1],
        [step for step in ("p90", "p75") if step in known][:1],
    )
    named = [*ends[0], "p50", *ends[1]]
    marks = tuple(
        (
            known[step],
            t(f"brief.pay.mark.{step}", amount=t.wider(t.money(_step(entry, step, shown), shown.period), group)),
        )
        for step in named
    )
    return [Chart(points, (ChartRow("", "", low, known["p50"], high),), marks)]


def _step(entry: Percentiles, step: str, shown: Shown) -> Figure | None:
    """A percentile by the period of the page."""
    figure: Figure | None = entry.get(step)  # type: ignore[assignment]
    return shown.of(figure, entry["period"])


def experience(bands: Sequence[Band], lines: Sequence[Percentiles], shown: Shown, t: Text) -> list[Block]:
    """Early, middle and late pay in a line, and how it was obtained: nobody publishes it. No estimate where ours would
    have beginners earn more than many who have done the work for years."""
    if not bands:
        return []
    if is_doubtful(bands, lines):
        return [Prose(t("brief.pay.no_estimate"), "dim")]
    named = [_band(band, shown, t) for band in bands]
    method = bands[0].get("method", "").partition("/")[0]
    group = bands[0].get("of_group", {"title": ""})["title"]
    how = Cell(t(f"brief.pay.how.{method}", group=group), "dim")
    return [Phrase((Cell(" · ".join(named), "", (bands[0]["source"],)), how))]


def _band(band: Band, shown: Shown, t: Text) -> str:
    name, low = t(f"pages.pay.band.{band['band']}"), _amount(band["low"], band, shown, t)
    if band["low"] == band["high"]:
        return t("brief.pay.band_about", band=name, amount=low)
    return t("brief.pay.band", band=name, low=low, high=_amount(band["high"], band, shown, t))


def _amount(figure: Figure, band: Band, shown: Shown, t: Text) -> str:
    return t.money(shown.of(figure, band["period"]), shown.period)


def _places(one: Brief, shown: Shown, entry: Percentiles, t: Text) -> list[Block]:
    """The best paid provinces or states, those of one year and source only, with their year where it is not that of the
    country's figure, and where the rest is."""
    record = one.card.record
    lines = [
        line
        for line in record["pay"]["percentiles"]
        if line["region"] in one.regions and line["region"].partition("-")[2].isalpha()
    ]
    best = places.ranked(lines, shown).first
    if not best:
        return []
    named: list[str] = []
    for place in best[:PLACES]:
        amount = t.wider(t.money(place.figure, shown.period), place.entry.get("of_group"))
        named.append(t("brief.pay.place", place=one.regions[place.region], amount=amount))
    while len(" · ".join(named)) > LONGEST and len(named) > 1:
        named.pop()
    refs = tuple(dict.fromkeys(place.entry["source"] for place in best[: len(named)]))
    text, year = " · ".join(named), best[0].entry["year"]
    if year != entry["year"]:
        text = t("brief.pay.places_of", places=text, year=year)
    more = Cell(t("brief.more", command=f"career salary {record['id']}"), "more", spare=spare.PLACES)
    return [Phrase((Cell(text, "", refs, spare.PLACES), Cell("·", "more", spare=spare.PLACES), more))]

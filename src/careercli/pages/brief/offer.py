"""The one-screen page of an offer: where it lies among what the occupation is paid there, what is left of it and what
that buys, and whether it is enough for the visa routes that ask for a least pay."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.output.document import (
    Block,
    Cell,
    Chart,
    ChartRow,
    Column,
    Document,
    Grid,
    Phrase,
    Prose,
    Section,
    Style,
)
from careercli.pages.brief.axis import ticks
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document
from careercli.pages.net import after_tax, buys
from careercli.record.figure import Figure, amount_or_none, lowest_or_none
from careercli.record.money import PERCENTILES, in_a_year, scaled
from careercli.record.net import NO_LEVEL
from careercli.record.visas import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.money import Percentiles
    from careercli.record.offer import LeastOf, SponsorLevels
    from careercli.record.pages.offer import OfferPage
    from careercli.text.text import Text

RANGES = (("p10", "p90"), ("p25", "p75"))
ROUTES = 4
"""Visa routes that have a line."""
STYLES: dict[str, Style] = {
    "below-lowest-tenth": "bad",
    "below-middle-half": "warn",
    "above-middle-half": "good",
    "above-highest-tenth": "good",
}
ENDS = ("below-lowest-tenth", "above-highest-tenth")
"""Verdicts that say themselves how many earn more, or less."""
SIDES = ("below-median", "above-median")
"""Verdicts that are said by how far from the median."""
LEVELS = {"level1": "I", "level2": "II", "level3": "III", "level4": "IV"}


def page(record: OfferPage, t: Text, rows: int | None = None) -> Document:
    """The page of one offer."""
    one = record.offer
    sections = [
        _section("offer", [*_verdict(record, t), *_basis(record, t)], t),
        _section("spread", _spread(record, t), t),
        _section("net", _left(record, t), t),
        _section("visas", [*_routes(record, t), *_floors(record, t)], t),
    ]
    more = f"career salary {one['id']} --region {one.get('wider', one['region'])}"
    blocks: list[Block] = [
        *(section for section in sections if section.blocks),
        Prose(t.joined([t("brief.offer.caveat"), t("brief.more", command=more)]), "dim"),
    ]
    offered = one["offer"]
    amount = t.pay(offered["amount"], offered["currency"], offered["period"])
    subtitle = t("brief.offer.subtitle", id=one["id"], amount=amount, place=_name(record, one["region"]))
    made = document(t.title(one["title"]), subtitle, blocks, record.sources, t)
    return with_brief_sources(made, record.sources, _command(record), t)


def _command(record: OfferPage) -> str:
    """The command line that asks for this page."""
    one, offered = record.offer, record.offer["offer"]
    per = f" --per {offered['period']}" if offered["period"] != "year" else ""
    money = f" --currency {offered['currency']}" if offered["currency"] != one["currency"] else ""
    return f"career offer {one['id']} --pay {offered['amount']:.12g}{per}{money} --in {one['region']}"


def _section(label: str, blocks: Sequence[Block], t: Text) -> Section:
    return Section(t(f"brief.offer.label.{label}"), tuple(blocks))  # type: ignore[arg-type]


def _name(record: OfferPage, region: str) -> str:
    return record.names.get(region, region)


def _times(record: OfferPage, published: str) -> tuple[float, str]:
    """How many of a published period make one of the offer's, and the period amounts are shown by: that of the offer
    where the two can be compared."""
    own = record.offer["offer"]["period"]
    if own == published or amount_or_none(record.offer["compared"]) is None:
        return 1, published
    in_year = in_a_year(record.country["hours_per_year"])
    return in_year[published] / in_year[own], own


def _own(record: OfferPage) -> Figure:
    """The offer by the period amounts are shown by, in the money of the country."""
    one, offered = record.offer, record.offer["offer"]
    line = one.get("pay")
    period = _times(record, line["period"])[1] if line else offered["period"]
    if period != offered["period"]:
        return one["compared"]
    return scaled(offered["amount"], offered["rate"], 2) if "rate" in offered else offered["amount"]


def _step(record: OfferPage, step: str) -> Figure:
    """A published step by the period amounts are shown by."""
    line = record.offer.get("pay")
    figure = cast("Figure", line.get(step, {"missing": "not-published"}) if line else {"missing": "not-published-here"})
    times, period = _times(record, line["period"]) if line else (1, "year")
    return scaled(figure, times, 2 if period in ("hour", "week") else 0) if times != 1 else figure


def _money(record: OfferPage, step: str, t: Text, *, currency: bool = False) -> str:
    line = record.offer["pay"]
    _, period = _times(record, line["period"])
    figure = _step(record, step)
    text = t.pay(figure, record.offer["currency"], period) if currency else t.money(figure, period)
    return t.wider(text, line.get("of_group"))


def _verdict(record: OfferPage, t: Text) -> list[Block]:
    """The verdict, how far it is from the median, and how many earn less and more."""
    one, line = record.offer, record.offer.get("pay")
    if line is None:
        blocks: list[Block] = [Prose(t("brief.offer.no_pay", place=_name(record, one["region"])), "strong")]
        if "wider" in one:
            blocks.append(Prose(t("brief.offer.wider", place=_name(record, one["wider"]), region=one["wider"])))
        return blocks
    if not isinstance(one["verdict"], str):
        reason = {"place": _name(record, one["region"]), "period": t(f"unit.a.{line['period']}")}
        return [Prose(t(f"brief.offer.period.{one['verdict']['missing']}", **reason), "strong", (line["source"],))]
    against = _against(record, line, t)
    if _is_withheld(record, line):
        return [Prose(t("brief.salary.none", reason=t.reason(line.get("p50"))), "strong", (line["source"],))]
    verdict = Cell(t(f"brief.offer.verdict.{one['verdict']}"), "strong", (line["source"],))
    if against and one["verdict"] in SIDES:
        return [Phrase((verdict._replace(text=against[0].text),)), *_shares(record, t)]
    cells = [verdict, *(part for cell in against for part in (Cell("·"), cell))]
    return [Phrase(tuple(cells)), *_shares(record, t)]


def _is_withheld(record: OfferPage, line: Percentiles) -> bool:
    """Whether a line says nothing at all of pay."""
    steps = any(lowest_or_none(line.get(step)) is not None for step in PERCENTILES)
    return not steps and record.offer["verdict"] == "undecided"


def _against(record: OfferPage, line: Percentiles, t: Text) -> list[Cell]:
    """How far the offer is from the median, or from the mean where no median is known."""
    one = record.offer
    step = "p50" if amount_or_none(one["of_median"]) is not None else "mean"
    percent = amount_or_none(one["of_median"] if step == "p50" else one.get("of_mean"))
    if percent is None:
        return []
    apart = percent - 100
    side = "same" if round(abs(apart)) == 0 else "above" if apart > 0 else "below"
    values = {"percent": t.percent(abs(apart), places=0), "amount": _money(record, step, t, currency=True)}
    text = t(f"brief.offer.{step}.{side}", **values)
    return [Cell(text, STYLES.get(cast("str", one["verdict"]), ""))]


def _shares(record: OfferPage, t: Text) -> list[Block]:
    """How many at least earn less and how many more; which steps in between are not known."""
    one = record.offer
    below, above = (one["at"][-1], one["at"][0]) if one["at"] else (one["lower"], one["upper"])
    if one["verdict"] in ENDS:
        below = above = ""
    texts = [t(f"brief.offer.less.{below}")] if below else []
    texts += [t(f"brief.offer.more.{above}")] if above else []
    if one["undecided"]:
        names = t.listed(t(f"brief.offer.step.{step}") for step in one["undecided"])
        texts.append(t("brief.offer.undecided", steps=names, reason=t.reason(_step(record, one["undecided"][0]))))
    return [Prose(t.joined(texts))] if texts else []


def _basis(record: OfferPage, t: Text) -> list[Block]:
    """What the offer is in the publisher's money and period, and whose pay of when it is compared with."""
    one, line = record.offer, record.offer.get("pay")
    offered = one["offer"]
    texts: list[str] = []
    if "rate" in offered:
        period = offered["period"] if line is None else _times(record, line["period"])[1]
        amount = t.pay(_own(record), one["currency"], period)
        texts.append(t("brief.offer.converted", amount=amount, years=t.listed(map(str, offered["rate_years"]))))
    if line is None or not isinstance(one["verdict"], str) or _is_withheld(record, line):
        return [Prose(t.joined(texts), "dim", tuple(offered.get("rate_sources", ())))] if texts else []
    if offered["period"] != line["period"]:
        texts.append(t(f"brief.offer.published.{line['period']}"))
    if "hour" in (offered["period"], line["period"]) and offered["period"] != line["period"]:
        texts.append(t("brief.offer.hours", hours=t.count(record.country["hours_per_year"])))
    texts.append(t("brief.offer.compared", place=_name(record, line["region"]), year=line["year"]))
    texts += [t("brief.offer.repeats", place=_name(record, line["same_as"]))] if "same_as" in line else []
    texts += [t(f"brief.offer.basis.{line['basis']}")] if line.get("basis") else []
    texts += [t("brief.offer.group", group=line["of_group"]["title"])] if "of_group" in line else []
    return [Prose(t.joined(texts), "dim", tuple(offered.get("rate_sources", ())))]


def _spread(record: OfferPage, t: Text) -> list[Block]:
    """The offer above where most people lie, on one axis from zero; nothing where they cannot be compared."""
    line = record.offer.get("pay")
    if line is None or amount_or_none(record.offer["compared"]) is None:
        return []
    _, period = _times(record, line["period"])
    own = amount_or_none(_own(record)) or 0
    rows = [row for ends in RANGES for row in _ranges(record, ends, t)]
    middle = lowest_or_none(_step(record, "p50"))
    if middle is not None:
        rows.append(ChartRow(t("brief.salary.spread.p50"), _money(record, "p50", t), middle, middle, middle))
    if not rows:
        return []
    rows.insert(0, ChartRow(t("brief.offer.own"), t.money(own, period), own, own, own))
    amounts = [amount for step in PERCENTILES if (amount := lowest_or_none(_step(record, step))) is not None]
    return [Chart(ticks(0, max([own, *amounts]), period, t), tuple(rows))]


def _ranges(record: OfferPage, ends: tuple[str, str], t: Text) -> list[ChartRow]:
    """A range where both ends are published, a point where one is."""
    known = {step: amount for step in ends if (amount := lowest_or_none(_step(record, step))) is not None}
    low, high = ends
    if len(known) == len(ends):
        text = t("brief.salary.range", low=_money(record, low, t), high=_money(record, high, t))
        return [ChartRow(t(f"brief.salary.spread.{low}-{high}"), text, known[low], None, known[high])]
    return [
        ChartRow(t(f"brief.salary.spread.{step}"), _money(record, step, t), amount, amount, amount)
        for step, amount in known.items()
    ]


def _left(record: OfferPage, t: Text) -> list[Block]:
    """What is left of the offer after tax and what it buys; no line on prices where no place of the country has a
    level."""
    line = cast("Percentiles", {**record.offer, "period": "year", "source": ""})
    missing = record.offer.get("real")
    levels = not (isinstance(missing, dict) and missing.get("missing") == NO_LEVEL)
    currency = record.offer["currency"]
    return [*after_tax(line, currency, record.names, t), *(buys(line, currency, t) if levels else [])]


def _routes(record: OfferPage, t: Text) -> list[Block]:
    """The visa routes that ask for a least pay, and whether the offer reaches it."""
    one = record.offer
    if not one["thresholds"]:
        none = t("brief.offer.no_threshold", country=t.title(record.country["name"]))
        return [] if "sponsor_levels" in one else [Prose(none, "dim")]
    columns = (
        Column(t("brief.offer.column.route"), widest=34),
        Column(t("brief.offer.column.least"), "right"),
        Column(t("brief.offer.column.offer")),
    )
    rows = tuple(_route(record, least, t) for least in one["thresholds"][:ROUTES])
    blocks: list[Block] = [Grid(columns, rows, light=True)]
    left = len(one["thresholds"]) - ROUTES
    command = f"career visas {one['id']}"
    rules = t("brief.offer.rules", day=one["on"])
    more = t.n("brief.offer.more_routes", left, command=command) if left > 0 else t("brief.more", command=command)
    return [*blocks, Prose(t.joined([rules, more]), "dim")]


def _route(record: OfferPage, least: LeastOf, t: Text) -> tuple[Cell, Cell, Cell]:
    name = t.from_data(record.short.get(least["name"], least["name"]))
    name = t("brief.offer.may", name=name) if least["status"] == UNKNOWN else name
    amount = t.least(least["amount"], record.offer["currency"], least["period"])
    text, style = _enough(record, least, t)
    return Cell(name), Cell(amount, "", (least["source"],)), Cell(text, style)


def _enough(record: OfferPage, least: LeastOf, t: Text) -> tuple[str, Style]:
    """Whether the offer is enough, and for whom it is where it is not for all."""
    if least["reached"] is None:
        return t("brief.offer.not_decided"), "dim"
    words = "" if "pay_scale" in record.offer else least["more"]  # the line of the scale says it
    more = [t("brief.offer.more_pay", whom=t.from_data(words))] if words else []
    if least["reached"]:
        return t.joined([t("brief.offer.enough"), *more]), "warn" if more else "good"
    currency = record.offer["currency"]
    some = [
        t(
            "brief.offer.enough_for",
            whom=t.from_data(one["whom"]),
            least=t.least(one["amount"], currency, one["period"]),
        )
        for one in least["lower"]
        if one["reached"]
    ]
    return t.joined([t("brief.offer.too_low"), *some[:1], *more]), "warn" if some else "bad"


def _floors(record: OfferPage, t: Text) -> list[Block]:
    """The least a visa sponsor must pay by levels, of the whole country; the ends of a national pay scale."""
    one = record.offer
    blocks: list[Block] = []
    if "sponsor_levels" in one:
        blocks += _levels(record, one["sponsor_levels"], t)
    if "pay_scale" in one:
        scale = one["pay_scale"]
        values = {"low": t.money(scale["low"], "year"), "high": t.pay(scale["high"], one["currency"], "year")}
        blocks.append(Prose(t("brief.salary.scale", **values), "", (scale["source"],)))
    return blocks


def _levels(record: OfferPage, entry: SponsorLevels, t: Text) -> list[Block]:
    period = entry["period"]
    figures = {name: t.wider(t.money(entry[name], period), entry) for name in LEVELS}  # type: ignore[literal-required]
    unit = f"{record.offer['currency']} {t(f'unit.a.{period}')}"
    reached = entry["reached"]
    key = "unknown" if reached is None else "some" if reached else "none"
    verdict = t(f"brief.offer.level.{key}", level=LEVELS.get(reached or "", ""))
    until = t("brief.salary.levels_over" if entry["ended"] else "brief.salary.levels_until", day=entry["to"])
    style: Style = "bad" if reached == "" else ""
    return [
        Phrase((Cell(verdict, style, (entry["source"],)), Cell(t("brief.salary.levels", **figures, unit=unit)))),
        Prose(t.joined([until, t("brief.offer.levels_whole")]), "warn" if entry["ended"] else "dim"),
    ]

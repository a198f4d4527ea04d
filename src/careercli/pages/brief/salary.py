"""The one-screen page of pay: the median, how pay is spread, by experience, by place, over the years, and the floors of
visa sponsors. Every chart of a page has the same axis, which starts at zero."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.output.document import Block, Cell, Chart, ChartRow, Document, Note, Phrase, Prose, Section
from careercli.pages.brief import places, spare
from careercli.pages.brief.axis import ticks
from careercli.pages.brief.pay import against, experience, headline
from careercli.pages.brief.period import Shown
from careercli.pages.brief.sources import with_brief_sources, with_more
from careercli.pages.document import document
from careercli.pages.net import after_tax, buys
from careercli.record.figure import Figure, amount_or_none, lowest_or_none
from careercli.record.money import PERCENTILES, in_a_year, rests_on
from careercli.record.place import RANKED, UNSURE, WIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.country import Country
    from careercli.record.listing import PayOf
    from careercli.record.money import Levels, Percentiles
    from careercli.record.pages.salary import SalaryPage
    from careercli.record.source import Sources
    from careercli.text.text import Text

RANGES = (("p10", "p90"), ("p25", "p75"))
YEARS = 4
"""Years of the trend at the most."""
Ticks = tuple[tuple[float, str], ...]


class Subject(NamedTuple):
    """What a page is made of: the record, its country, names of places with their kinds, the place and its line of pay,
    the period, the day, how many places are asked for, and that the classification has dropped it."""

    record: PayOf
    country: Country
    names: dict[str, str]
    kinds: dict[str, str]
    place: str
    entry: Percentiles | None
    shown: Shown
    day: str
    most: int | None
    dropped: str


def page(record: SalaryPage, t: Text, rows: int | None = None) -> Document:
    """The page of one occupation, or of several one below the other."""
    command = f"career salary {' '.join(one['id'] for one, *_ in record.occupations)}"
    sources = {key: source for _, known, _ in record.occupations for key, source in known.items()}
    pages = [_one(_subject(one, record, t), known, t) for one, known, _ in record.occupations]
    return with_brief_sources(spare.on_one_screen(pages, t), sources, command, t)


def _subject(one: PayOf, record: SalaryPage, t: Text) -> Subject:
    country, place = record.countries[one["country"]], one.get("region", one["country"])
    names = {key: name for key, (name, _) in record.places.items()}
    kinds = {key: kind for key, (_, kind) in record.places.items()}
    entry = rests_on([line for line in one["percentiles"] if line["region"] == place])
    by_hour = entry is not None and entry["period"] == "hour" and not country.get("hours_make_a_year", True)
    shown = Shown("hour" if by_hour else "year", in_a_year(country["hours_per_year"]))
    year, classification = record.dropped.get(one["id"], 0), country["classification"]
    dropped = t("intro.dropped", classification=classification, year=year) if year else ""
    return Subject(one, country, names, kinds, place, entry, shown, record.day, record.shown, dropped)


def _one(one: Subject, sources: Sources, t: Text) -> Document:
    record = one.record
    whole = one.place == record["country"]
    inside = _inside(one)
    points = _axis(one, inside, t)
    blocks: list[Block] = [Note(one.dropped, "warning")] if one.dropped else []
    sections = [pay(one, t), net_pay(one, t), spread(one, points, t)]
    sections += [by_experience(one, t)] if whole else []
    sections += [by_place(one, inside, points, t)]
    sections += [trend(one, points, t), floors(one, t)] if whole else [_whole_country(one, t)]
    blocks += with_more(sections, f"career salary {record['id']}", t)
    taxed = "_net" if one.entry and "net" in one.entry else ""
    subtitle = t(f"brief.salary.subtitle{taxed}", id=record["id"], place=one.names.get(one.place, one.place))
    return document(t.title(record["title"]), subtitle, blocks, sources, t)


def _section(label: str, blocks: Sequence[Block], t: Text) -> Section:
    return Section(t(f"brief.salary.label.{label}"), tuple(blocks))  # type: ignore[arg-type]


def _inside(one: Subject) -> places.Ranked:
    """The provinces or states of a country; the places of a province or state."""
    whole = one.place == one.record["country"]
    kinds = RANKED if whole else {kind for kind in one.kinds.values() if kind not in WIDE}
    lines = [
        line
        for line in one.record["percentiles"]
        if line["region"] != one.place and one.kinds.get(line["region"]) in kinds
    ]
    return places.ranked(lines, one.shown)


def _axis(one: Subject, inside: places.Ranked, t: Text) -> Ticks:
    """From zero to above the highest amount of the page."""
    amounts = [amount for step in PERCENTILES if (amount := lowest_or_none(_step(one, step)))]
    amounts += [place.amount for place in inside.first]
    amounts += [amount for line in one.record["trend"] if (amount := _yearly(one, line))]
    return ticks(0, max(amounts, default=1), one.shown.period, t)


def _step(one: Subject, step: str) -> Figure | None:
    """A percentile by the period of the page."""
    return one.shown.of(one.entry.get(step), one.entry["period"]) if one.entry else None  # type: ignore[arg-type]


def _group(one: Subject) -> object:
    """The wider group the percentiles are of, if they are."""
    return one.entry.get("of_group") if one.entry else None


def _yearly(one: Subject, line: Percentiles) -> float | None:
    return lowest_or_none(one.shown.of(line.get("p50"), line["period"]))


def pay(one: Subject, t: Text) -> Section:
    """The median by the year, as published, and against all jobs or the whole country."""
    entry, record = one.entry, one.record
    if entry is None or lowest_or_none(entry.get("p50")) is None:
        reason = t.reason(entry.get("p50")) if entry else ""
        nothing = t("brief.salary.none_here" if one.place != record["country"] else "brief.pay.none")
        blocks: list[Block] = [Prose(t("brief.salary.none", reason=reason) if reason else nothing, "strong")]
        if "wider" in record:
            values = {"place": one.names.get(record["wider"], record["wider"]), "key": record["wider"]}
            blocks.append(Prose(t("pages.salary.wider_area", **values)))
        return Section(t("brief.label.pay"), tuple(blocks))  # type: ignore[arg-type]
    blocks = [_headline(one, entry, t), *_converted(one, entry, t), *_jobs_here(one, entry, t)]
    return Section(t("brief.label.pay"), tuple(blocks))  # type: ignore[arg-type]


def _jobs_here(one: Subject, entry: Percentiles, t: Text) -> list[Block]:
    """Of a place: how many work there, with the count's error where it is large, and how concentrated the work is."""
    if one.place == one.record["country"] or "employment" not in entry:
        return []
    figure, error = entry["employment"], amount_or_none(entry.get("employment_rse"))
    if lowest_or_none(figure) is None:
        return [Prose(t("brief.salary.jobs_unknown", reason=t.reason(figure)), "dim", (entry["source"],))]
    parts = [t("brief.salary.jobs", count=t.wider(t.count(figure), _group(one)))]
    if error is not None and error >= UNSURE:
        parts[0] = t("brief.salary.jobs_unsure", count=t.count(figure), error=t.percent(error, places=0))
    share, times = amount_or_none(entry.get("per_1000_jobs")), amount_or_none(entry.get("location_quotient"))
    parts += [t("brief.salary.per_1000", count=t.decimal(share))] if share is not None else []
    parts += [t("brief.salary.times", times=f"{t.decimal(times, 2)}×")] if times is not None else []
    return [Prose(" · ".join(parts), "", (entry["source"],))]


def _headline(one: Subject, entry: Percentiles, t: Text) -> Phrase:
    amount = t.pay(_step(one, "p50"), one.record["currency"], one.shown.period)
    other = _published(one, entry)
    published, derived = _by_period(other, t) if other else "", one.shown.period != entry["period"]
    return Phrase((*headline(entry, amount, published, t, derived=derived), *_against(one, t)))


def _by_period(entry: Percentiles, t: Text) -> str:
    period = entry["period"]
    return t("brief.pay.published", amount=t.money(entry["p50"], period), per=t(f"unit.a.{period}"))


def _published(one: Subject, entry: Percentiles) -> Percentiles | None:
    """The line the publisher has by the hour, or by what it publishes, where the page's own period is another."""
    if entry["period"] != one.shown.period:
        return entry
    if lowest_or_none(entry.get("p50_hour")) is not None:
        return cast("Percentiles", {**entry, "period": "hour", "p50": entry["p50_hour"]})
    same = [line for line in one.record["percentiles"] if line["region"] == one.place and line["period"] == "hour"]
    alike = [line for line in same if line.get("basis") == entry.get("basis") and amount_or_none(line.get("p50"))]
    return alike[0] if alike and entry["period"] != "hour" else None


def _against(one: Subject, t: Text) -> list[Cell]:
    """How far the median is from that of all jobs of the country; of a place, from that of the job in the country."""
    own, whole = lowest_or_none(_step(one, "p50")), one.place == one.record["country"]
    other = one.country.get("all_pay") if whole else one.record.get("median_year")
    amount = lowest_or_none(other["amount"]) if other else None
    if not other or not amount or own is None or one.shown.period != "year":
        return []
    if whole:
        text, side = against(own, amount, t)
        return [Cell("·"), Cell(text, "good" if side == "above" else "", (other["source"],))]
    if one.entry and one.entry.get("of_group") and "of_group" not in other:
        return []  # a wider group there against the job itself in the country would be no comparison
    percent = 100 * own / amount - 100
    side = "same" if abs(percent) < 1 else "above" if percent > 0 else "below"
    values = {
        "percent": t.percent(abs(percent), places=0),
        "country": t.title(one.country["name"]),
        "year": other["year"],
    }
    text = t(f"brief.salary.against.{side}", **values)
    return [Cell("·"), Cell(text, "good" if side == "above" else "", (other["source"],))]


def _converted(one: Subject, entry: Percentiles, t: Text) -> list[Block]:
    """The median in the money, or by the period, the reader asked for; other money by the year first."""
    given = entry.get("converted")
    if given is None or not given["derived"] or lowest_or_none(given.get("p50")) is None:
        return []
    currency, period, kind = given["currency"], given["period"], given["kind"]
    amounts = [t.pay(given.get("p50"), currency, period)]
    if kind != "none" and period != one.shown.period:
        amounts.insert(0, t.pay(one.shown.of(given.get("p50"), period), currency, one.shown.period))
    keys = {"ppp": "brief.pay.ppp", "none": "brief.salary.by_period"}
    values = {"amount": " · ".join(amounts), "years": t.listed(map(str, given["rate_years"]))}
    return [Prose(t(keys.get(kind, "brief.pay.converted"), **values), "accent", tuple(given["sources"]))]


def spread(one: Subject, points: Ticks, t: Text) -> Section:
    """Where most people lie: from the lowest tenth to the highest, the middle half, the median, on one axis."""
    rows = [row for ends in RANGES for row in _ranges(one, ends, t)]
    middle = lowest_or_none(_step(one, "p50"))
    if rows and middle is not None:
        amount = t.wider(t.money(_step(one, "p50"), one.shown.period), _group(one))
        rows.append(ChartRow(t("brief.salary.spread.p50"), amount, middle, middle, middle))
    return _section("spread", [Chart(points, tuple(rows))] if rows else [], t)


def _ranges(one: Subject, ends: tuple[str, str], t: Text) -> list[ChartRow]:
    """A range where both ends are published, a point where one is."""
    known = {step: figure for step in ends if lowest_or_none(figure := _step(one, step)) is not None}
    texts = {step: t.money(figure, one.shown.period) for step, figure in known.items()}
    amounts = {step: lowest_or_none(figure) for step, figure in known.items()}
    low, high = ends
    if len(known) == len(ends):
        text = t.wider(t("brief.salary.range", low=texts[low], high=texts[high]), _group(one))
        return [ChartRow(t(f"brief.salary.spread.{low}-{high}"), text, amounts[low], None, amounts[high])]
    return [
        ChartRow(
            t(f"brief.salary.spread.{step}"), t.wider(text, _group(one)), amounts[step], amounts[step], amounts[step]
        )
        for step, text in texts.items()
    ]


def net_pay(one: Subject, t: Text) -> Section:
    """What is left of the median after tax, and what it buys, where a reader asked."""
    currency = one.record["currency"]
    blocks = [*after_tax(one.entry, currency, one.names, t), *buys(one.entry, currency, t)] if one.entry else []
    return _section("net", blocks, t)


def by_experience(one: Subject, t: Text) -> Section:
    """Estimates early, in the middle and late in a career, with how they were obtained."""
    lines = [line for line in one.record["percentiles"] if line["region"] == one.record["country"]]
    return _section("experience", experience(one.record["by_experience"], lines, one.shown, t), t)


def by_place(one: Subject, inside: places.Ranked, points: Ticks, t: Text) -> Section:
    """The best-paid places as bars, how many more there are, the best smaller area, and the map."""
    whole = one.place == one.record["country"]
    label = (one.country["regions_are"] or "regions") if whole else "places"
    most = places.FEW if one.most is None else one.most
    drawn = places.map_of(inside, one.country, one.shown, one.record["currency"], one.names, t) if whole else []
    if drawn and one.most is None:
        most = places.FEW - 2
    blocks = places.bars(inside, points, one.shown, one.names, most, t)
    blocks += _more(one, inside, most, t)
    blocks += places.others(inside, one.shown, one.names, t)
    blocks += _smaller(one, t) if whole else []
    if one.most is None:
        blocks += drawn
    if not blocks and whole:
        gap = next((gap for gap in one.record["gaps"] if gap["field"] == "pay.regions"), None)
        blocks = [Prose(t("brief.salary.no_places", reason=t.reason(gap)), "dim")] if gap else []
    return _section(label, blocks, t)


def _more(one: Subject, inside: places.Ranked, most: int, t: Text) -> list[Block]:
    """Of which year the bars are, and what shows the places that have none."""
    if not inside.first:
        return []
    left = len(inside.first) - most if most else 0
    region = "" if one.place == one.record["country"] else f" --region {one.place}"
    command = f"career salary {one.record['id']}{region} --limit 0"
    year = t("brief.salary.of_year", year=inside.first[0].entry["year"])
    return [Prose(t.joined([year, t.n("brief.salary.more_places", left, command=command) if left > 0 else ""]), "dim")]


def _smaller(one: Subject, t: Text) -> list[Block]:
    """The best-paid area smaller than a province or state."""
    lines = [line for line in one.record["percentiles"] if one.kinds.get(line["region"]) not in (*RANKED, "country")]
    best = next(iter(places.ranked(lines, one.shown).first), None)
    if best is None:
        return []
    amount = t.wider(t.money(best.figure, one.shown.period), best.entry.get("of_group"))
    values = {"place": one.names.get(best.region, best.region), "amount": amount}
    text = t("brief.salary.best_area", **values, year=best.entry["year"])
    return [Prose(text, "", (best.entry["source"],), spare.SMALLER)]


def trend(one: Subject, points: Ticks, t: Text) -> Section:
    """The medians of the last years as bars from zero, and the change in percent between the first and the last."""
    known = [(line, amount) for line in one.record["trend"] if (amount := _yearly(one, line)) is not None][-YEARS:]
    if len(known) < 2:
        return _section("trend", [], t)
    rows = tuple(
        ChartRow(
            str(line["year"]),
            t.money(one.shown.of(line.get("p50"), line["period"]), one.shown.period),
            None,
            amount,
            None,
        )
        for line, amount in known
    )
    (first, before), (last, after) = known[0], known[-1]
    blocks: list[Block] = []
    if all(isinstance(line.get("p50"), int | float) for line in (first, last)) and before:
        change = t.percent(100 * (after - before) / before, signed=True)
        refs = tuple(dict.fromkeys(line["source"] for line, _ in known))
        head = Cell(t("brief.salary.change", change=change, year=first["year"]), "strong", refs)
        blocks.append(Phrase((head, Cell(t("brief.salary.prices"), "dim"))))
    return _section("trend", [*blocks, Chart(points, rows)], t)


def floors(one: Subject, t: Text) -> Section:
    """What employers who hire from abroad must, or had to, pay at least: legal floors, and no pay."""
    blocks: list[Block] = [block for entry in one.record["levels"][:1] for block in _levels(one, entry, t)]
    if grades := one.record.get("scales", []):
        amounts = sorted(grade["amount"] for grade in grades)
        values = {"low": t.money(amounts[0], "year"), "high": t.pay(amounts[-1], one.record["currency"], "year")}
        refs = tuple(dict.fromkeys(grade["source"] for grade in grades))
        blocks.append(Prose(t("brief.salary.scale", **values), "", refs))
    return _section("floors", blocks, t)


def _levels(one: Subject, entry: Levels, t: Text) -> list[Block]:
    """Levels I to IV, with whether the day they end is over."""
    figures = {name: t.money(entry[name], entry["period"]) for name in ("level1", "level2", "level3", "level4")}
    period = entry["period"]
    unit = f"{one.record['currency']} {t(f'unit.a.{period}')}"
    head = Cell(t("brief.salary.levels", **figures, unit=unit), "", (entry["source"],))
    over = one.day > entry["to"]
    until = t("brief.salary.levels_over" if over else "brief.salary.levels_until", day=entry["to"])
    meaning = t("brief.salary.levels_meaning", areas=t.count(entry["areas"]))
    return [Phrase((head,)), Prose(t.joined([until, meaning]), "warn" if over else "dim")]


def _whole_country(one: Subject, t: Text) -> Section:
    """The median of the whole country, where there is one and the page is of a place in it."""
    command = Cell(t("brief.more", command=f"career salary {one.record['id']}"), "dim")
    median = one.record.get("median_year")
    if median is None or lowest_or_none(median["amount"]) is None:
        return _section("country", [Phrase((command,))], t)
    amount = t.pay(median["amount"], median["currency"], "year")
    values = {"place": t.title(one.country["name"]), "amount": amount, "year": median["year"]}
    return _section(
        "country", [Phrase((Cell(t("brief.salary.whole_country", **values), "", (median["source"],)), command))], t
    )

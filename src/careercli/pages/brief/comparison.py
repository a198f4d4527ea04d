"""The one-screen page of a comparison: pay, jobs, licence, study, visas and AI of each occupation in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.output.document import Bar, Block, Cell, Column, Document, Grid, Note, Prose, Value
from careercli.pages.ai import WEAK
from careercli.pages.brief import comparison_ways as ways
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document
from careercli.record.figure import amount_or_none
from careercli.record.national import national_line, projection_of
from careercli.words.intro import dropped
from careercli.words.sentences import cut

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from careercli.record.listing import ComparisonRow
    from careercli.record.pages.comparison import BriefColumn, BriefComparison
    from careercli.text.text import Text

BEST = "★"
NONE = "–"
HARD = "\N{NO-BREAK SPACE}"
UNBROKEN = 8
"""Letters of a word that stay together: six occupations are a table on 80 columns."""
GROUP = 30
"""Letters of a wider group's title."""
COMMAND = "career compare …"
"""What shows the sources: the reader has just written it, and it is long."""
FEWEST, MOST_DRAWN = 2, 5
"""Amounts that can be compared, and occupations whose columns leave room for a bar on 80 columns."""
TITLES = {2: 80, 3: 60, 4: 45, 5: 30, 6: 30}
"""Letters of a title, by the number of occupations."""


def page(shown: BriefComparison, t: Text, rows: int | None = None) -> Document:
    """The table, what its marks mean, and of which years and people its figures are."""
    columns = (Column(""), *(Column(f"{one.country} {one.record['code']}") for one in shown.columns))
    lines = (_titles(shown), *_pay(shown, t), *_jobs(shown, t), *_way_in(shown, t), _ai(shown, t))
    blocks: list[Block] = [Grid(columns, lines, light=True, unbroken=UNBROKEN, matrix=True), *_notes(shown, t)]
    blocks.append(Prose(t("brief.compare.more"), "dim"))
    made = document(t("compare.title"), t("brief.compare.legend"), blocks, shown.sources, t)
    return with_brief_sources(made, shown.sources, COMMAND, t)


def _titles(shown: BriefComparison) -> tuple[Value, ...]:
    most = TITLES[len(shown.columns)]
    return (Cell(""), *(Cell(cut(one.title, most), "strong") for one in shown.columns))


def _pay(shown: BriefComparison, t: Text) -> list[tuple[Value, ...]]:
    """The median in its own money and in one, what it buys, where it stands among all jobs, and the lowest tenth."""
    record = shown.record
    own = [one.record["pay"]["currency"] for one in shown.columns]
    money = record.get("currency")
    made = [_row(shown, "pay_median", t("brief.compare.pay"), t, _amounts(own, t), strong=True)]
    if money:
        named = _named_money(shown, t)
        made += [_row(shown, f"pay_median_{money.lower()}", named, t, _amounts([""] * len(own), t, record["per"]))]
    made += _bars(shown, f"pay_median_{money.lower()}" if money else "pay_median")
    if "bought" in shown.rows:
        made += [_row(shown, "bought", t("brief.compare.bought"), t, _amounts([""] * len(own), t, record["per"]))]
    made.append(_row(shown, "pay_relative", t("brief.compare.against"), t, lambda value, _: _against(value, t)))
    low, units = "pay_low", own
    if money:
        low, units = f"pay_low_{money.lower()}", [_unit(money, record["per"], t)] * len(own)
    low_made = _row(shown, low, t("brief.compare.low"), t, _amounts(units, t, record.get("per", "year")))
    made += [low_made] if _is_known(shown, low) else []
    return [*made, *_left(shown, own, t), *_here(shown, t)]


def _left(shown: BriefComparison, own: Sequence[str], t: Text) -> list[tuple[Value, ...]]:
    """What is left after tax and what pay buys at local prices, where a reader asked: estimates, in the money of the
    column or in the one of the comparison."""
    money, per = shown.record.get("currency"), shown.record.get("per", "year")
    made = []
    for name in ("net", "real"):
        if name in shown.rows and _is_known(shown, name):
            field, units = (f"{name}_{money.lower()}", [_unit(money, per, t)] * len(own)) if money else (name, own)
            text = _estimates(_amounts(units, t, per if money else "year"), t)
            made.append(_row(shown, field, t(f"brief.compare.{name}"), t, text, strong=True))
    return made


def _estimates(text: Callable[[Any, int], str], t: Text) -> Callable[[Any, int], str]:
    """Amounts marked as worked out; a range from its lowest to its highest."""

    def marked(value: Any, at: int) -> str:
        if isinstance(value, dict) and "low" in value:
            low, high = text(value["low"], at), text(value["high"], at)
            return t.wider(low if low == high else t("brief.compare.range", low=low, high=high), value)
        return t.wider(text(value, at), entry=True)

    return marked


def _here(shown: BriefComparison, t: Text) -> list[tuple[Value, ...]]:
    """How many jobs there are in each place, and how concentrated they are."""
    forms = {"jobs_here": lambda value, _: t.count(value), "location_quotient": lambda value, _: f"{t.decimal(value)}×"}
    return [
        _row(shown, field, t(f"brief.compare.{field}"), t, form)
        for field, form in forms.items()
        if field in shown.rows and _is_known(shown, field)
    ]


def _bars(shown: BriefComparison, field: str) -> list[tuple[Value, ...]]:
    """The amounts of a row as bars from zero on one axis, where two of them are in one money and there is room."""
    amounts = [amount_or_none(value) for value in shown.rows[field]["values"]]
    known = [amount for amount in amounts if amount is not None]
    moneys = {one.record["pay"]["currency"] for one in shown.columns}
    if len(known) < FEWEST or len(amounts) > MOST_DRAWN or (field == "pay_median" and len(moneys) > 1):
        return []
    drawn = (Cell("") if one is None else Bar(0, None, one, max(known)) for one in amounts)
    return [(Cell(""), *drawn)]


def _named_money(shown: BriefComparison, t: Text) -> str:
    """What the amounts in one money are headed by: the money, its period if not the year, and purchasing power."""
    record = shown.record
    unit = _unit(record["currency"], record["per"], t)
    ppp = any(rate["kind"] == "ppp" for rate in record["rates"])
    return t("brief.compare.in_ppp" if ppp else "brief.compare.in", unit=unit)


def _unit(currency: str, per: str, t: Text) -> str:
    """A money, with its period where that is not the year."""
    return currency if per == "year" else f"{currency} {t(f'unit.a.{per}')}"


def _amounts(units: Sequence[str], t: Text, per: str = "year") -> Callable[[Any, int], str]:
    """Amounts with the money of their column; a bare one where `units` has none for it."""
    return lambda value, at: f"{t.money(value, per)} {units[at]}".strip()


def _against(value: Any, t: Text) -> str:
    """Percent of the country's median as how far above or below it."""
    bound = value["at_least"] if isinstance(value, dict) else value
    difference = bound - 100
    return t.percent({"at_least": difference} if isinstance(value, dict) else difference, signed=True, places=0)


def _is_known(shown: BriefComparison, field: str) -> bool:
    return any(not (isinstance(value, dict) and "missing" in value) for value in shown.rows[field]["values"])


def _row(
    shown: BriefComparison, field: str, label: str, t: Text, text: Callable[[Any, int], str], *, strong: bool = False
) -> tuple[Value, ...]:
    """A row of the record: values in words, those of wider groups marked, the best starred."""
    row = shown.rows[field]
    cells = [_cell(row, at, one, text, t) for at, one in enumerate(shown.columns)]
    return (_label(label, strong=strong), *cells)


def _label(text: str, *, strong: bool) -> Cell:
    return Cell(text, "strong") if strong else Cell(text.replace(" ", HARD), "dim")


def _cell(row: ComparisonRow, at: int, one: BriefColumn, text: Callable[[Any, int], str], t: Text) -> Cell:
    value = row["values"][at]
    if value is None or (isinstance(value, dict) and "missing" in value):
        return Cell(NONE, "dim")
    said = text(value, at)
    marked = said if said.startswith("~") else t.wider(said, row.get("of_group", {}).get(one.id))
    best = one.id in row["best"]
    refs = (row["sources"][at],) if row["sources"][at] else ()
    return Cell(f"{marked} {BEST}" if best else marked, "good" if best else "", refs)


def _jobs(shown: BriefComparison, t: Text) -> list[tuple[Value, ...]]:
    """The change of jobs a year and the rating of shortages; one row where neither is known."""
    growth = _row(
        shown,
        "growth_per_year",
        t("brief.compare.jobs"),
        t,
        lambda value, _: t.percent(value, signed=True),
        strong=True,
    )
    if not _is_known(shown, "shortage"):
        return [growth]
    return [growth, _row(shown, "shortage", t("brief.compare.shortage"), t, lambda value, _: _rating(value, t))]


def _rating(value: str, t: Text) -> str:
    """A rating in our words: of the years to come, else of today."""
    future = t.word("outlook", value)
    return future if future != value else t.word("shortage", value)


def _way_in(shown: BriefComparison, t: Text) -> list[tuple[Value, ...]]:
    """Licence, study, and the visa routes without and with a job offer."""
    count = len(shown.columns)
    made = {
        "licence": [ways.licence(one, count, t) for one in shown.columns],
        "study": [ways.study(one, count, t) for one in shown.columns],
        "without": [ways.without_offer(one, count, t) for one in shown.columns],
        "with": [ways.with_offer(one, count, t) for one in shown.columns],
    }
    return [(_label(t(f"brief.compare.{name}"), strong=True), *cells) for name, cells in made.items()]


def _ai(shown: BriefComparison, t: Text) -> tuple[Value, ...]:
    """The share of tasks chatbots could do; derived shares and those through a weak table are marked."""

    def share(value: Any, at: int) -> str:
        ai = shown.columns[at].record["ai"]
        weak = ai and (ai["shares"].get("derived") or ai["shares"].get("quality") in WEAK)
        return t.wider(t.percent(value, places=0), weak)

    return _row(shown, "ai_automated", t("brief.compare.ai"), t, share, strong=True)


WITHOUT_PAY = ("warning.offer.wider", "warning.salary.place")
"""What a comparison warns of where a place has no pay; of its warnings these alone are on one screen."""


def _notes(shown: BriefComparison, t: Text) -> list[Block]:
    """Wider groups, years and people of the pay, rates, what it buys, years of the forecasts, what is dropped."""
    texts = [_wider(shown, t), _years(shown, t), _people(shown, t), _rates(shown, t)]
    if any("of_place" in row for row in shown.rows.values()):
        texts.insert(0, t("brief.compare.of_place"))
    texts += [_about(shown, name, t) for name in ("net", "real") if name in shown.rows]
    if "bought" in shown.rows:
        texts.append(t("brief.compare.bought_note"))
    if forecasts := _grouped(shown, _forecast):
        texts.append(t("brief.compare.forecasts", groups=_listed(forecasts, t)))
    notes: list[Block] = [Prose(t.joined(filter(None, texts)), "dim", tuple(shown.rate_sources))]
    without = [t.message(one) for one in shown.warnings if getattr(one, "key", "") in WITHOUT_PAY]
    return [
        *notes,
        *(Note(text, "warning") for text in [*without, *(_dropped(one, t) for one in shown.columns)] if text),
    ]


def _about(shown: BriefComparison, name: str, t: Text) -> str:
    """What a row of estimates is; why it is not there where none is known."""
    if _is_known(shown, name):
        return t(f"brief.compare.about.{name}")
    key = "pages.net.missing" if name == "net" else "pages.net.real.missing"
    return t(key, reason=t.reason(shown.rows[name]["values"][0]))


def _dropped(one: BriefColumn, t: Text) -> str:
    """That an occupation is no longer in its classification; its other warning is said by the marks."""
    gone = dropped(one.record, t)
    return f"{one.id}: {gone}" if gone else ""


def _wider(shown: BriefComparison, t: Text) -> str:
    """The groups whose figures are marked, each once."""
    fields = ("growth_per_year", "pay_median")
    found = {key: group["title"] for field in fields for key, group in shown.rows[field].get("of_group", {}).items()}
    if not found:
        return ""
    names = _grouped(shown, lambda one: f"“{cut(found[one.id], GROUP)}”" if one.id in found else "")
    return t("brief.compare.wider", groups=_listed(names, t))


def _years(shown: BriefComparison, t: Text) -> str:
    """The year of the pay, once where it is one; that an older one looks lower where they differ."""
    groups = _grouped(shown, lambda one: str(line["year"]) if (line := national_line(one.record)) else "")
    if not groups:
        return t("brief.compare.no_pay")
    if len(groups) == 1:
        taxed = "net" in shown.rows and _is_known(shown, "net")
        return t("brief.compare.pay_year_net" if taxed else "brief.compare.year", year=next(iter(groups)))
    return t("brief.compare.years", groups=_listed(groups, t))


def _people(shown: BriefComparison, t: Text) -> str:
    """Whose pay it is, where that is not the same for all."""

    def basis(one: BriefColumn) -> str:
        line = national_line(one.record)
        if line is None:
            return ""
        return t(f"pages.pay.basis.{line['basis']}") if "basis" in line else t("missing.no-difference")

    groups = _grouped(shown, basis)
    return t("brief.compare.people", groups=_listed(groups, t)) if len(groups) > 1 else ""


def _rates(shown: BriefComparison, t: Text) -> str:
    """How amounts were brought into one money."""
    rates = [rate for rate in shown.record.get("rates", []) if rate["from"] != rate["to"]]
    years = sorted({str(year) for rate in rates for year in rate["years"]})  # type: ignore[attr-defined]
    if not rates:
        return ""
    key = "brief.compare.rates_ppp" if rates[0]["kind"] == "ppp" else "brief.compare.rates"
    return t(key, years=t.listed(years), currency=shown.record["currency"])


def _forecast(one: BriefColumn) -> str:
    entry = projection_of(one.record)
    known = entry is not None and amount_or_none(entry["growth_percent"]) is not None
    return f"{entry['from']}–{entry['to']}" if entry and known else ""


def _grouped(shown: BriefComparison, what: Callable[[BriefColumn], str]) -> dict[str, list[str]]:
    """Occupations by what is said of them: by their country where it is the same for all of the country."""
    told = [(one, what(one)) for one in shown.columns]
    found: dict[str, list[str]] = {}
    for one, text in told:
        alike = {other for each, other in told if each.country == one.country} == {text}
        name = one.country if alike else f"{one.country} {one.record['code']}"
        if text and name not in found.setdefault(text, []):
            found[text].append(name)
    return found


def _listed(groups: Mapping[str, Sequence[str]], t: Text) -> str:
    return "; ".join(f"{t.listed(names)} {text}" for text, names in groups.items())

"""One occupation in every country, one row each: the match, level, pay in two moneys, growth, AI and lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Value
from careercli.pages import match, pay_grid
from careercli.pages.ai import WEAK
from careercli.pages.document import document, joined
from careercli.pages.listing import of_groups
from careercli.pages.match import named_level
from careercli.words.sentences import parted

if TYPE_CHECKING:
    from careercli.record.everywhere import EverywhereGrowth, EverywhereLine, EverywherePay
    from careercli.record.listing import PayLine
    from careercli.record.pages.everywhere import EverywherePage, PayEverywherePage, PayOfOne
    from careercli.text.text import Text

LOWEST, HIGHEST = ("p10", "p25"), ("p90", "p75")
"""What a country publishes at the ends: the first and last tenth, or quarter."""


def page(shown: EverywherePage, t: Text, rows: int | None = None) -> Document:
    """The table, the rates, what to be careful with, and the countries without a counterpart."""
    record, titles, countries, lists, sources = shown
    known = [line for line in record["countries"] if "id" in line]
    unit = f"{record['currency']} {t.per('year')}"
    columns = (
        Column(t("column.country")),
        Column(t("column.code")),
        Column(t("column.occupation"), drop=1),
        Column(t("column.match"), drop=2),
        Column(t("measure.level.short"), drop=5),
        Column(t("measure.pay_median.short"), "right", 3),
        Column(unit, "right"),
        Column(t("measure.growth_percent.short"), "right", 4),
        Column(t("measure.ai_automated.short"), "right", 6),
        Column(t("measure.list_names.short"), drop=7),
    )
    lines = tuple(_row(line, titles, countries, _called(line["lists"], lists), t) for line in known)
    blocks: list[Block] = [Grid(columns, lines)]
    for line in known:
        pay = line["pay"]
        if "converted" in pay and not t.reason(pay["converted"].get("amount")):
            blocks += pay_grid.rate_notes([pay["converted"]], pay["currency"], t)
    if any(line["pay"]["derived"] for line in known):
        blocks.append(Note(t("list.yearly")))
    blocks += of_groups([part for line in known for part in (line["pay"], line["growth"])], t)
    blocks += equal_matches(known, {**countries, **titles}, t)
    blocks += unsure(known, countries, t)
    blocks += [Note(line["warning"], "warning") for line in known if "warning" in line]
    weak = [countries.get(line["country"], line["name"]) for line in known if line["ai"].get("quality") in WEAK]
    if weak:
        text = t("everywhere.weak_ai", countries=t.listed(weak))
        blocks.append(Note(text, "warning"))
    blocks += [_none(line["country"], line["reason"], countries, t) for line in record["countries"] if "reason" in line]
    blocks.append(
        Note(
            t(
                "everywhere.one",
                code=record["id"],
            )
        )
    )
    title = titles.get(record["id"], record["title"])
    subtitle = t("everywhere.subtitle", id=record["id"])
    return document(title, subtitle, blocks, sources, t)


def equal_matches(
    lines: Sequence[EverywhereLine] | Sequence[PayLine],
    names: Mapping[str, str],
    t: Text,
) -> list[Note]:
    """A note for each country where the best counterpart is not clearly the best: the others that fit as well."""
    return [
        Note(
            t(
                "everywhere.as_good",
                where=names.get(line["country"], line["country"]),
                others=t.listed(f"{key} {names.get(key, '')}".rstrip() for key in line["as_near"]),
                code=line["id"],
            ),
            "warning",
        )
        for line in lines
        if line.get("as_near")
    ]


def unsure(lines: Sequence[EverywhereLine] | Sequence[PayLine], names: Mapping[str, str], t: Text) -> list[Note]:
    """One note on the countries whose counterpart may be the wrong one."""
    doubtful = [names.get(line["country"], line["country"]) for line in lines if line.get("certainty") == "unsure"]
    if not doubtful:
        return []
    text = t(
        "everywhere.unsure",
        countries=t.listed(doubtful),
    )
    return [Note(text, "warning")]


def _none(country: str, reason: str, countries: Mapping[str, str], t: Text) -> Note:
    return Note(t("everywhere.none", where=countries.get(country, country), reason=t.message(reason)), "missing")


def _row(
    line: EverywhereLine, titles: Mapping[str, str], countries: Mapping[str, str], lists: Sequence[str], t: Text
) -> tuple[Value, ...]:
    level, growth, ai = line["level"], line["growth"], line["ai"]
    return (
        Cell(countries.get(line["country"], line["name"])),
        Cell(line["id"], "accent"),
        Cell(titles.get(line["id"], line["title"])),
        match.word(line["quality"], line.get("certainty", ""), t),
        Cell(named_level(level, t)),
        _own(line["pay"], t),
        _converted(line["pay"], t),
        _growth(growth, t),
        Cell(
            t.reason_in_cell(ai["automated"]) or t.ranged(ai["automated"], ai.get("low"), ai.get("high"), places=0),
            refs=_refs(ai.get("source")),
        ),
        Cell("; ".join(lists) or "–", "dim"),
    )


def _called(keys: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """The lists by name; one that many states publish (`Name: State`) once, by the name all share."""
    every = [names.get(key, key) for key in keys]
    shared = Counter(parted(name)[0] for name in every)
    return list(dict.fromkeys(head if shared[head := parted(name)[0]] > 1 else name for name in every))


def _refs(source: str | None) -> tuple[str, ...]:
    return (source,) if source else ()


def _own(pay: EverywherePay, t: Text) -> Cell:
    if reason := t.reason(pay["amount"]):
        return Cell(reason, "dim", _refs(pay.get("source")))
    year = f", {pay['year']}" if "year" in pay else ""
    text = f"{t.money(pay['amount'], 'year')} {pay['currency']}{year}"
    return Cell(t.wider(text, pay.get("of_group")), refs=_refs(pay.get("source")))


def _converted(pay: EverywherePay, t: Text) -> Cell:
    amount = pay["converted"].get("amount") if "converted" in pay else None
    if t.reason(amount):
        return Cell("–", "strong")
    return Cell(t.wider(t.money(amount, "year"), pay.get("of_group")), "strong")


def _growth(growth: EverywhereGrowth, t: Text) -> Cell:
    if reason := t.reason_in_cell(growth["percent"]):
        return Cell(reason, "dim")
    start, end = growth.get("start"), growth.get("end")
    years = f" ({start}–{end})" if start and end else ""
    text = f"{t.percent(growth['percent'], signed=True)}{years}"
    return Cell(t.wider(text, growth.get("of_group")), refs=_refs(growth.get("source")))


def pay(record: PayEverywherePage, t: Text, rows: int | None = None) -> Document:
    """Pay of each occupation's counterparts."""
    return joined([_pay_page(one, record, t) for one in record.occupations], t)


def _pay_page(shown: PayOfOne, record: PayEverywherePage, t: Text) -> Document:
    """Low, median and high in every country: as published with period and basis, and in one money."""
    title, lines, reasons = shown
    names, sources = record.names, record.sources
    converted = [line["converted"] for line in lines]
    columns = (
        Column(t("column.country")),
        Column(t("column.code")),
        Column(t("column.match"), drop=2),
        Column(t("measure.pay_step.low"), "right", 5),
        Column(t("measure.pay_step.p50"), "right", 1),
        Column(t("measure.pay_step.high"), "right", 5),
        Column(t("everywhere.column.published"), drop=3),
        *(
            [
                Column(t("measure.pay_step.low"), "right", 6),
                Column(pay_grid.unit(converted[0], t), "right"),
                Column(t("measure.pay_step.high"), "right", 6),
            ]
            if converted
            else []
        ),
    )
    blocks: list[Block] = []
    if lines:
        blocks.append(Grid(columns, tuple(_pay_row(line, names, t) for line in lines)))
        blocks.append(Note(t("everywhere.ends")))
    for line in lines:
        blocks += pay_grid.rate_notes([line["converted"]], line["currency"], t)
    blocks = list(dict.fromkeys(blocks))
    blocks += equal_matches(lines, names, t)
    blocks += unsure(lines, names, t)
    blocks += [Note(line["warning"], "warning") for line in lines if "warning" in line]
    blocks += [_none(country, reason, names, t) for country, reason in reasons.items()]
    subtitle = t("everywhere.pay_subtitle")
    return document(title, subtitle, blocks, sources, t)


def _pay_row(line: PayLine, countries: Mapping[str, str], t: Text) -> tuple[Value, ...]:
    converted = line["converted"]
    published = t.listed(filter(None, [str(line["year"]), pay_grid.basis(line, t)]))
    median = _amount(line.get("p50"), line["period"], t, (line["source"],))
    if not median.style:  # an amount says its unit itself: columns beside it may not fit the screen
        median = median._replace(text=f"{median.text} {line['currency']} {t.per(line['period'])}")
    return (
        Cell(countries.get(line["country"], line["country"])),
        Cell(line["id"], "accent"),
        match.word(line["quality"], line.get("certainty", ""), t),
        _end(line, LOWEST, line["period"], t),
        median,
        _end(line, HIGHEST, line["period"], t),
        Cell(published, "dim"),
        _end(converted, LOWEST, converted["period"], t),
        Cell(t.money(converted.get("p50"), converted["period"]), "strong", tuple(converted["sources"])),
        _end(converted, HIGHEST, converted["period"], t),
    )


def _end(record: Mapping[str, Any], steps: Sequence[str], period: str, t: Text) -> Cell:
    """The tenth, or the quarter named as such where only quarters are published."""
    tenth, quarter = steps
    if tenth in record or quarter not in record:
        return _amount(record.get(tenth), period, t)
    found = _amount(record[quarter], period, t)
    return found._replace(text=t("everywhere.quarter", amount=found.text))


def _amount(figure: Any, period: str, t: Text, refs: tuple[str, ...] = ()) -> Cell:
    reason = t("everywhere.not_published") if figure is None else t.reason(figure)
    return Cell(reason or t.money(figure, period), "dim" if reason else "", refs)

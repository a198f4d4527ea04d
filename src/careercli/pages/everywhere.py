"""One occupation in every country, one row each: the match, level, pay in two moneys, growth, AI and lists."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Value
from careercli.pages import match, money, wages
from careercli.pages.buckets import WEAK
from careercli.pages.footnote import source_lines
from careercli.pages.labels import Labels
from careercli.pages.listing import of_groups
from careercli.record.everywhere import Everywhere, EverywhereGrowth, EverywhereLine, EverywherePay
from careercli.record.listing import PayLine

REASONS = (
    "no link known here: no occupation there shares its ISCO group, and no title is near",
    "no link known here: no crosswalk has this occupation, and no title is near",
    "no pay is published for the counterpart",
)
"""Why a country has no line, as explore tells it."""
LOWEST, HIGHEST = ("p10", "p25"), ("p90", "p75")
"""What a country publishes at the ends: the first and last tenth, or quarter."""


def page(
    record: Everywhere,
    titles: Mapping[str, str],
    countries: Mapping[str, str],
    lists: Mapping[str, str],
    sources: Mapping[str, Any],
    label: Labels,
) -> Document:
    """The table, the rates, what to be careful with, and the countries without a counterpart."""
    known = [line for line in record["countries"] if "id" in line]
    unit = f"{record['currency']} {label.per('year')}"
    columns = (
        Column(label("Country")),
        Column(label("Code")),
        Column(label("Occupation"), drop=3),
        Column(label("Match"), drop=1),
        Column(label("Level"), drop=5),
        Column(label("Median a year"), "right", 2),
        Column(unit, "right"),
        Column(label("Growth"), "right", 4),
        Column(label("AI automates"), "right", 6),
        Column(label("Stands on"), drop=7),
    )
    rows = tuple(_row(line, titles, countries, _called(line["lists"], lists), label) for line in known)
    blocks: list[Block] = [Grid(columns, rows)]
    for line in known:
        pay = line["pay"]
        if "converted" in pay and not label.reason(pay["converted"].get("amount")):
            blocks += money.notes([pay["converted"]], pay["currency"], label)
    if any(line["pay"]["derived"] for line in known):
        blocks.append(
            Note(
                label(
                    "Where pay is published by the hour, week or month, the amount by the year is derived from it "
                    "(`career help methods`)."
                )
            )
        )
    blocks += of_groups([part for line in known for part in (line["pay"], line["growth"])], label)
    blocks += as_near(known, {**countries, **titles}, label)
    blocks += unsure(known, countries, label)
    blocks += [Note(line["warning"], "warning") for line in known if "warning" in line]
    weak = [countries.get(line["country"], line["name"]) for line in known if line["ai"].get("quality") in WEAK]
    if weak:
        text = label("AI shares reached through a weak crosswalk: {countries}.", countries=label.listed(weak))
        blocks.append(Note(text, "warning"))
    blocks += [
        _none(line["country"], line["reason"], countries, label) for line in record["countries"] if "reason" in line
    ]
    blocks.append(
        Note(
            label(
                "One counterpart a country, the best; `career match {code}` shows the others and the way to each.",
                code=record["id"],
            )
        )
    )
    title = titles.get(record["id"], record["title"])
    subtitle = f"{record['id']} · {label('in every country')}"
    return Document(title, subtitle, tuple(blocks), source_lines(sources), label("Sources"), lang=label.lang)


def as_near(
    lines: Sequence[EverywhereLine] | Sequence[PayLine],
    names: Mapping[str, str],
    label: Labels,
) -> list[Note]:
    """A note for each country where the best counterpart is not clearly the best: the others that fit as well."""
    return [
        Note(
            label(
                "{where}: {others} match as well as {code}.",
                where=names.get(line["country"], line["country"]),
                others=label.listed(f"{key} {names.get(key, '')}".rstrip() for key in line["as_near"]),
                code=line["id"],
            ),
            "warning",
        )
        for line in lines
        if line.get("as_near")
    ]


def unsure(lines: Sequence[EverywhereLine] | Sequence[PayLine], names: Mapping[str, str], label: Labels) -> list[Note]:
    """One note on the countries whose counterpart may be the wrong one."""
    told = [names.get(line["country"], line["country"]) for line in lines if line.get("certainty") == "unsure"]
    if not told:
        return []
    text = label(
        "Perhaps not the same work: {countries}. Read both titles; `career match` shows other candidates.",
        countries=label.listed(told),
    )
    return [Note(text, "warning")]


def _none(country: str, reason: str, countries: Mapping[str, str], label: Labels) -> Note:
    return Note(label("{where}: {reason}", where=countries.get(country, country), reason=label(reason)), "missing")


def _row(
    line: EverywhereLine, titles: Mapping[str, str], countries: Mapping[str, str], lists: Sequence[str], label: Labels
) -> tuple[Value, ...]:
    level, growth, ai = line["level"], line["growth"], line["ai"]
    return (
        Cell(countries.get(line["country"], line["name"])),
        Cell(line["id"], "accent"),
        Cell(titles.get(line["id"], line["title"])),
        match.word(line["quality"], line.get("certainty", ""), label),
        Cell(f"{label(level['scheme'])} {level['value']}" if "value" in level else "–"),
        _own(line["pay"], label),
        _told(line["pay"], label),
        _growth(growth, label),
        Cell(
            label.reason_in_cell(ai["automated"])
            or label.ranged(ai["automated"], ai.get("low"), ai.get("high"), places=0),
            refs=_refs(ai.get("source")),
        ),
        Cell("; ".join(lists) or "–", "dim"),
    )


def _called(keys: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """The lists by name; one that many states publish (`Name: State`) once, by the name all share."""
    every = [names.get(key, key) for key in keys]
    shared = Counter(name.partition(": ")[0] for name in every)
    return list(dict.fromkeys(head if shared[head := name.partition(": ")[0]] > 1 else name for name in every))


def _refs(source: str | None) -> tuple[str, ...]:
    return (source,) if source else ()


def _own(pay: EverywherePay, label: Labels) -> Cell:
    if reason := label.reason(pay["amount"]):
        return Cell(reason, "dim", _refs(pay.get("source")))
    year = f", {pay['year']}" if "year" in pay else ""
    text = f"{label.money(pay['amount'], 'year')} {pay['currency']}{year}"
    return Cell(label.wider(text, pay.get("of_group")), refs=_refs(pay.get("source")))


def _told(pay: EverywherePay, label: Labels) -> Cell:
    amount = pay["converted"].get("amount") if "converted" in pay else None
    if label.reason(amount):
        return Cell("–", "strong")
    return Cell(label.wider(label.money(amount, "year"), pay.get("of_group")), "strong")


def _growth(growth: EverywhereGrowth, label: Labels) -> Cell:
    if reason := label.reason_in_cell(growth["percent"]):
        return Cell(reason, "dim")
    start, end = growth.get("start"), growth.get("end")
    years = f" ({start}–{end})" if start and end else ""
    text = f"{label.percent(growth['percent'], signed=True)}{years}"
    return Cell(label.wider(text, growth.get("of_group")), refs=_refs(growth.get("source")))


def pay_page(
    title: str,
    lines: Sequence[PayLine],
    reasons: Mapping[str, str],
    names: Mapping[str, str],
    sources: Mapping[str, Any],
    label: Labels,
) -> Document:
    """Low, median and high in every country: as published with period and basis, and in one money.

    `names`: the countries' by key, and the titles of occupations that are as near by id.
    """
    told = [line["converted"] for line in lines]
    columns = (
        Column(label("Country")),
        Column(label("Code")),
        Column(label("Match"), drop=2),
        Column(label("Low"), "right", 5),
        Column(label("Median"), "right", 1),
        Column(label("High"), "right", 5),
        Column(label("Published"), drop=3),
        *(
            [
                Column(label("Low"), "right", 6),
                Column(money.unit(told[0], label), "right"),
                Column(label("High"), "right", 6),
            ]
            if told
            else []
        ),
    )
    blocks: list[Block] = []
    if lines:
        blocks.append(Grid(columns, tuple(_pay_row(line, names, label) for line in lines)))
        blocks.append(Note(label("Low and high are the first and last tenth (p10, p90); where it says so, quarter.")))
    for line in lines:
        blocks += money.notes([line["converted"]], line["currency"], label)
    blocks = list(dict.fromkeys(blocks))
    blocks += as_near(lines, names, label)
    blocks += unsure(lines, names, label)
    blocks += [Note(line["warning"], "warning") for line in lines if "warning" in line]
    blocks += [_none(country, reason, names, label) for country, reason in reasons.items()]
    subtitle = label("gross pay in every country")
    return Document(title, subtitle, tuple(blocks), source_lines(sources), label("Sources"), lang=label.lang)


def _pay_row(line: PayLine, countries: Mapping[str, str], label: Labels) -> tuple[Value, ...]:
    told = line["converted"]
    published = label.listed(filter(None, [str(line["year"]), wages.basis(line, label)]))
    median = _amount(line.get("p50"), line["period"], label, (line["source"],))
    if not median.style:  # an amount says its unit itself: columns beside it may not fit the screen
        median = median._replace(text=f"{median.text} {line['currency']} {label.per(line['period'])}")
    return (
        Cell(countries.get(line["country"], line["country"])),
        Cell(line["id"], "accent"),
        match.word(line["quality"], line.get("certainty", ""), label),
        _end(line, LOWEST, line["period"], label),
        median,
        _end(line, HIGHEST, line["period"], label),
        Cell(published, "dim"),
        _end(told, LOWEST, told["period"], label),
        Cell(label.money(told.get("p50"), told["period"]), "strong", tuple(told["sources"])),
        _end(told, HIGHEST, told["period"], label),
    )


def _end(record: Mapping[str, Any], steps: Sequence[str], period: str, label: Labels) -> Cell:
    """The tenth, or the quarter named as such where only quarters are published."""
    tenth, quarter = steps
    if tenth in record or quarter not in record:
        return _amount(record.get(tenth), period, label)
    found = _amount(record[quarter], period, label)
    return found._replace(text=f"{found.text} ({quarter})")


def _amount(figure: Any, period: str, label: Labels, refs: tuple[str, ...] = ()) -> Cell:
    reason = label("not published") if figure is None else label.reason(figure)
    return Cell(reason or label.money(figure, period), "dim" if reason else "", refs)

"""A rating on a page: the overall and where it stands, the axes as bars, and every figure behind them."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import (
    Bar,
    Block,
    Card,
    Cards,
    Cell,
    Column,
    Document,
    Grid,
    Heading,
    Note,
    Prose,
    Style,
    Value,
)  # fmt: skip
from careercli.pages.footnote import source_lines
from careercli.record.figure import amount_or_none
from careercli.record.rating import AXES, AxisOf, AxisPart, PlaceAmong, RatingOf
from careercli.record.route_asks import ASKS
from careercli.text.text import Text

NAMES = {
    "pay": "Income",
    "spread": "Room for higher pay",
    "demand": "Demand",
    "growth": "Prospects",
    "competition": "Little competition",
    "ai": "Little AI can take over",
    "leverage": "Much AI helps with",
    "migration": "Open visa routes",
    "requirements": "Little asked of migrants",
    "study": "Short schooling",
    "licence": "Little licensing",
}
WHAT = {
    "median": "median pay a year",
    "ppp": "median pay at purchasing power",
    "p90/p10": "pay of the top tenth, times that of the bottom tenth",
    "p75/p25": "pay of the top quarter, times that of the bottom quarter",
    "balance": "balance of seekers and openings, recent → future",
    "shortage-rated": "rated short, in the country and the mean of its states, parts of them half",
    "shortage-list": "on an official list of shortages",
    "openings": "openings a year per 1,000 workers",
    "growth": "growth projected a year",
    "seekers": "seekers per opening",
    "automated": "tasks AI can automate",
    "augmented": "tasks AI augments",
    "way-in": "best visa route that goes by occupation",
    "routes": "such routes open to it",
    "asks": "kinds of things the least demanding of the routes that go by occupation asks",
    "study": "years of schooling after lower secondary school",
    "licence": "share of the country bound by a licence; a part of the work, or one usually asked, counted half",
}
HIGH, LOW = 7, 3


def page(
    record: RatingOf,
    sources: Mapping[str, Any],
    warnings: Sequence[str],
    countries: Mapping[str, str],
    t: Text,
    *,
    explain: bool,
) -> Document:
    """The page; `countries` are names by key. `explain` adds the figures and the arithmetic."""
    blocks: list[Block] = [
        *(Note(warning, "warning") for warning in warnings),
        _head(record, countries, t),
        _axes(record, t),
    ]
    if explain:
        blocks += [
            Heading(t("How it was worked out")),
            _parts(record, countries, t),
            *_arithmetic(record, t),
        ]
    blocks += _notes(record, t, explain=explain)
    subtitle = f"{record['id']} · {t('our rating, 0 to 10')}"
    return Document(t.title(record["title"]), subtitle, tuple(blocks), source_lines(sources), t("Sources"), lang=t.lang)


def _head(record: RatingOf, countries: Mapping[str, str], t: Text) -> Block:
    overall = amount_or_none(record["overall"])
    known = sum(bool(axis["parts"]) for axis in record["axes"])
    detail = t("on {n} of {all} axes", n=known, all=len(AXES))
    if overall is None:
        text = t("No overall: {reason} ({axes}).", reason=t.reason(record["overall"]), axes=detail)
        return Note(text, "missing")
    cards = [Card(t("Overall"), t.decimal(overall), detail, "accent", (record["source"],))]
    places = ((record.get("in_country"), countries.get(record["country"], record["country"])),
              (record.get("in_all"), t("all countries")))  # fmt: skip
    cards += [_place(place, where, t) for place, where in places if place]
    return Cards(tuple(cards))


def _place(place: PlaceAmong, where: str, t: Text) -> Card:
    told = t("{place} of {n}", place=t.count(place["place"]), n=t.count(place["of"]))
    return Card(t("Place: {where}", where=where), told, t("by overall"))


def _axes(record: RatingOf, t: Text) -> Grid:
    columns = (
        Column(t("Axis")),
        Column(t("0–10"), "right"),
        Column("", drop=1),
        Column(t("What it is and rests on")),
    )
    return Grid(columns, tuple(_axis(axis, t) for axis in record["axes"]))


def _axis(axis: AxisOf, t: Text) -> tuple[Value, ...]:
    value, meaning = amount_or_none(axis["value"]), t(NAMES[axis["axis"]])
    name = Cell(axis["axis"], "accent")
    if value is None:
        told = t("{axis} · {figures}", axis=meaning, figures=t.reason(axis["value"]))
        return name, Cell("–", "dim"), Bar(None, None, None), Cell(told, "dim")
    refs = tuple(dict.fromkeys(key for part in axis["parts"] for key in part["sources"]))
    told = t("{axis} · {figures}", axis=meaning, figures="; ".join(_part(part, t) for part in axis["parts"]))
    style: Style = "good" if value >= HIGH else "bad" if value < LOW else "strong"
    return name, Cell(t.decimal(value), style), Bar(0, value, value, 10), Cell(told, "dim", refs)


def _part(part: AxisPart, t: Text) -> str:
    told = t("{what}: {figure}", what=t(WHAT[part["what"]]), figure=figure(part, t))
    group = part.get("rated_at")
    if part.get("hint"):
        return t("{figure} ~ a hint only", figure=told)
    return t("{figure} (of the whole group {group})", figure=told, group=group) if group else told


def _hinted(part: AxisPart, t: Text) -> str:
    told = figure(part, t)
    return t("{figure} ~ a hint only", figure=told) if part.get("hint") else told


def figure(part: AxisPart, t: Text) -> str:
    """The figure with its unit, as the reader's language writes it."""
    amount, unit = part["figure"], part["unit"]
    if isinstance(amount, str):
        return _worded(amount, unit, t)
    if unit.isupper():
        return t("{amount} {unit} ({year})", amount=t.money(amount, "year"), unit=unit, year=part["year"])
    if unit in ("percent", "percent a year"):
        return t.percent(amount, signed=unit != "percent")
    number = amount_or_none(amount)
    places = 2 if unit in ("ratio", "per opening") else 0 if unit in ("routes", "years") else 1
    return "–" if number is None else t.decimal(number, places)


def _worded(text: str, unit: str, t: Text) -> str:
    """A figure in words: several by arrows, counts with what is counted."""
    if unit == "kinds" and ": " in text:
        count, _, kinds = text.partition(": ")
        named = t.listed(t(ASKS[kind]) for kind in kinds.split(", "))
        return t("{n} ({kinds})", n=count, kinds=named)
    return " → ".join(t(word) for word in text.split(" → "))


def _parts(record: RatingOf, countries: Mapping[str, str], t: Text) -> Grid:
    columns = (
        Column(t("Axis")),
        Column(t("Figure")),
        Column("", "right"),
        Column(t("How")),
        Column(t("Comes to"), "right"),
    )
    rows = tuple(
        (
            Cell(axis["axis"]),
            Cell(t(WHAT[part["what"]]), "dim"),
            Cell(_hinted(part, t), "strong", tuple(part["sources"])),
            Cell(_how(axis, part, countries, t)),
            Cell(t.decimal(part["value"])),
        )
        for axis in record["axes"]
        for part in axis["parts"]
    )
    return Grid(columns, rows)


HOW = {
    "balance": "balance 5, moderate 2.5 up or down, strong 5",
    "shortage-list": "10 for being on it",
    "seekers": "5 at one, 10 at half of one or fewer, 0 at two or more",
    "way-in": "10 without an offer, 5 with one, 0 where none is open",
    "asks": "10 for one kind, 2 less for each more, 0 where no route is open",
    "study": "10 less 10 for every 12 years",
    "licence": "10 less a tenth of the percent",
}


ABOVE = {False: "above {percent} of {n} ({where})", True: "above {percent} of {n} ({where}); a tenth of the rest"}
"""How a place among others is told; a negative axis counts from the other end."""


def _how(axis: AxisOf, part: AxisPart, countries: Mapping[str, str], t: Text) -> str:
    if "percentile" not in part:
        return t(HOW[part["what"]])
    where = t("all countries") if part["among"] == "all" else countries.get(part["among"], part["among"])
    percent = t.percent(part["percentile"])
    return t(ABOVE[axis["negative"]], percent=percent, n=t.count(part["of"]), where=where)


def _arithmetic(record: RatingOf, t: Text) -> list[Block]:
    """The sum written out; nothing where there is no overall."""
    overall = amount_or_none(record["overall"])
    values = [value for axis in record["axes"] if (value := amount_or_none(axis["value"])) is not None]
    if overall is None:
        return []
    told = " + ".join(t.decimal(value, 2) for value in values)
    return [Prose(f"({told}) / {len(values)} = {t.decimal(overall, 2)}", "strong")]


def _notes(record: RatingOf, t: Text, *, explain: bool) -> list[Block]:
    notes = [
        Note(
            t(
                "Every axis counts alike here; `career rank --weights pay=3,ai=2` orders by yours. An axis without "
                "data is left out of the mean, which says neither good nor bad of it (`career help rating-method`)."
            ),
            refs=(record["source"],),
        )
    ]
    if not explain:
        notes.append(Note(t("`--explain` shows every figure behind the axes.")))
    for rating in record["page_ratings"]:
        text = t(
            "The page rates it {overall} of {out_of}, from axes it does not show; that is not our rating.",
            overall=t.decimal(rating["overall"]),
            out_of=f"{rating['out_of']:g}",
        )
        notes.append(Note(text, refs=(rating["source"],)))
    return list(notes)

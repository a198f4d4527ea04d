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
from careercli.pages.labels import Labels
from careercli.record.figure import amount_or_none
from careercli.record.rating import AXES, AxisOf, AxisPart, PlaceAmong, RatingOf
from careercli.record.route_asks import ASKS

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
    label: Labels,
    *,
    explain: bool,
) -> Document:
    """The page; `countries` are names by key. `explain` adds the figures and the arithmetic."""
    blocks: list[Block] = [
        *(Note(warning, "warning") for warning in warnings),
        _head(record, countries, label),
        _axes(record, label),
    ]
    if explain:
        blocks += [
            Heading(label("How it was worked out")),
            _parts(record, countries, label),
            *_arithmetic(record, label),
        ]
    blocks += _notes(record, label, explain=explain)
    subtitle = f"{record['id']} · {label('our rating, 0 to 10')}"
    return Document(
        label.title(record["title"]), subtitle, tuple(blocks), source_lines(sources), label("Sources"), lang=label.lang
    )


def _head(record: RatingOf, countries: Mapping[str, str], label: Labels) -> Block:
    overall = amount_or_none(record["overall"])
    known = sum(bool(axis["parts"]) for axis in record["axes"])
    detail = label("on {n} of {all} axes", n=known, all=len(AXES))
    if overall is None:
        text = label("No overall: {reason} ({axes}).", reason=label.reason(record["overall"]), axes=detail)
        return Note(text, "missing")
    cards = [Card(label("Overall"), label.decimal(overall), detail, "accent", (record["source"],))]
    places = ((record.get("in_country"), countries.get(record["country"], record["country"])),
              (record.get("in_all"), label("all countries")))  # fmt: skip
    cards += [_place(place, where, label) for place, where in places if place]
    return Cards(tuple(cards))


def _place(place: PlaceAmong, where: str, label: Labels) -> Card:
    told = label("{place} of {n}", place=label.count(place["place"]), n=label.count(place["of"]))
    return Card(label("Place: {where}", where=where), told, label("by overall"))


def _axes(record: RatingOf, label: Labels) -> Grid:
    columns = (
        Column(label("Axis")),
        Column(label("0–10"), "right"),
        Column("", drop=1),
        Column(label("What it is and rests on")),
    )
    return Grid(columns, tuple(_axis(axis, label) for axis in record["axes"]))


def _axis(axis: AxisOf, label: Labels) -> tuple[Value, ...]:
    value, meaning = amount_or_none(axis["value"]), label(NAMES[axis["axis"]])
    name = Cell(axis["axis"], "accent")
    if value is None:
        told = label("{axis} · {figures}", axis=meaning, figures=label.reason(axis["value"]))
        return name, Cell("–", "dim"), Bar(None, None, None), Cell(told, "dim")
    refs = tuple(dict.fromkeys(key for part in axis["parts"] for key in part["sources"]))
    told = label("{axis} · {figures}", axis=meaning, figures="; ".join(_part(part, label) for part in axis["parts"]))
    style: Style = "good" if value >= HIGH else "bad" if value < LOW else "strong"
    return name, Cell(label.decimal(value), style), Bar(0, value, value, 10), Cell(told, "dim", refs)


def _part(part: AxisPart, label: Labels) -> str:
    told = label("{what}: {figure}", what=label(WHAT[part["what"]]), figure=figure(part, label))
    group = part.get("rated_at")
    if part.get("hint"):
        return label("{figure} ~ a hint only", figure=told)
    return label("{figure} (of the whole group {group})", figure=told, group=group) if group else told


def _hinted(part: AxisPart, label: Labels) -> str:
    told = figure(part, label)
    return label("{figure} ~ a hint only", figure=told) if part.get("hint") else told


def figure(part: AxisPart, label: Labels) -> str:
    """The figure with its unit, as the reader's language writes it."""
    amount, unit = part["figure"], part["unit"]
    if isinstance(amount, str):
        return _worded(amount, unit, label)
    if unit.isupper():
        return label("{amount} {unit} ({year})", amount=label.money(amount, "year"), unit=unit, year=part["year"])
    if unit in ("percent", "percent a year"):
        return label.percent(amount, signed=unit != "percent")
    number = amount_or_none(amount)
    places = 2 if unit in ("ratio", "per opening") else 0 if unit in ("routes", "years") else 1
    return "–" if number is None else label.decimal(number, places)


def _worded(text: str, unit: str, label: Labels) -> str:
    """A figure in words: several by arrows, counts with what is counted."""
    if unit == "kinds" and ": " in text:
        count, _, kinds = text.partition(": ")
        named = label.listed(label(ASKS[kind]) for kind in kinds.split(", "))
        return label("{n} ({kinds})", n=count, kinds=named)
    return " → ".join(label(word) for word in text.split(" → "))


def _parts(record: RatingOf, countries: Mapping[str, str], label: Labels) -> Grid:
    columns = (
        Column(label("Axis")),
        Column(label("Figure")),
        Column("", "right"),
        Column(label("How")),
        Column(label("Comes to"), "right"),
    )
    rows = tuple(
        (
            Cell(axis["axis"]),
            Cell(label(WHAT[part["what"]]), "dim"),
            Cell(_hinted(part, label), "strong", tuple(part["sources"])),
            Cell(_how(axis, part, countries, label)),
            Cell(label.decimal(part["value"])),
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


def _how(axis: AxisOf, part: AxisPart, countries: Mapping[str, str], label: Labels) -> str:
    if "percentile" not in part:
        return label(HOW[part["what"]])
    where = label("all countries") if part["among"] == "all" else countries.get(part["among"], part["among"])
    percent = label.percent(part["percentile"])
    return label(ABOVE[axis["negative"]], percent=percent, n=label.count(part["of"]), where=where)


def _arithmetic(record: RatingOf, label: Labels) -> list[Block]:
    """The sum written out; nothing where there is no overall."""
    overall = amount_or_none(record["overall"])
    values = [value for axis in record["axes"] if (value := amount_or_none(axis["value"])) is not None]
    if overall is None:
        return []
    told = " + ".join(label.decimal(value, 2) for value in values)
    return [Prose(f"({told}) / {len(values)} = {label.decimal(overall, 2)}", "strong")]


def _notes(record: RatingOf, label: Labels, *, explain: bool) -> list[Block]:
    notes = [
        Note(
            label(
                "Every axis counts alike here; `career rank --weights pay=3,ai=2` orders by yours. An axis without "
                "data is left out of the mean, which says neither good nor bad of it (`career help rating-method`)."
            ),
            refs=(record["source"],),
        )
    ]
    if not explain:
        notes.append(Note(label("`--explain` shows every figure behind the axes.")))
    for rating in record["page_ratings"]:
        text = label(
            "The page rates it {overall} of {out_of}, from axes it does not show; that is not our rating.",
            overall=label.decimal(rating["overall"]),
            out_of=f"{rating['out_of']:g}",
        )
        notes.append(Note(text, refs=(rating["source"],)))
    return list(notes)

"""A rating on a page: the overall and where it stands, the axes as bars, and every figure behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

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
from careercli.pages.document import document, joined
from careercli.record.figure import amount_or_none
from careercli.record.rating import AXES, AxisOf, AxisPart, PlaceAmong, RatingOf

if TYPE_CHECKING:
    from careercli.record.occupation import Occupation
    from careercli.record.pages.rating import RatingPage
    from careercli.text.text import Text

HIGH, LOW = 7, 3


def page(record: RatingPage, t: Text, rows: int | None = None) -> Document:
    """The rating of each occupation."""
    return joined([_one(one, warnings, record, t) for one, warnings in record.occupations], t)


def _one(record: RatingOf, warnings: Sequence[str], shown: RatingPage, t: Text) -> Document:
    """The axes of one occupation; `explain` adds the figures and the arithmetic."""
    countries, sources, explain = shown.countries, shown.sources, shown.explain
    blocks: list[Block] = [
        *(Note(t.message(warning), "warning") for warning in warnings),
        _head(record, countries, t),
        _axes(record, t),
    ]
    if explain:
        blocks += [
            Heading(t("rating.worked_out")),
            _parts(record, countries, t),
            *_arithmetic(record, t),
        ]
    blocks += _notes(record, t, explain=explain)
    subtitle = f"{record['id']} · {t('rating.subtitle')}"
    return document(t.title(record["title"]), subtitle, blocks, sources, t)


def _head(record: RatingOf, countries: Mapping[str, str], t: Text) -> Block:
    overall = amount_or_none(record["overall"])
    known = sum(bool(axis["parts"]) for axis in record["axes"])
    detail = t("rating.on_axes", n=known, all=len(AXES))
    if overall is None:
        text = t("rating.no_overall", reason=t.reason(record["overall"]), axes=detail)
        return Note(text, "missing")
    cards = [Card(t("rating.overall"), t.decimal(overall), detail, "accent", (record["source"],))]
    places = ((record.get("in_country"), countries.get(record["country"], record["country"])),
              (record.get("in_all"), t("word.all_countries")))  # fmt: skip
    cards += [_place(place, where, t) for place, where in places if place]
    return Cards(tuple(cards))


def _place(place: PlaceAmong, where: str, t: Text) -> Card:
    text = t("rating.place_of", place=t.count(place["place"]), n=t.count(place["of"]))
    return Card(t("rating.place", where=where), text, t("rating.by_overall"))


def _axes(record: RatingOf, t: Text) -> Grid:
    columns = (
        Column(t("rating.column.axis")),
        Column(t("rating.column.value"), "right"),
        Column("", drop=1),
        Column(t("rating.column.meaning")),
    )
    return Grid(columns, tuple(_axis(axis, t) for axis in record["axes"]))


def _axis(axis: AxisOf, t: Text) -> tuple[Value, ...]:
    value, meaning = amount_or_none(axis["value"]), t(f"measure.axis.{axis['axis']}")
    name = Cell(axis["axis"], "accent")
    if value is None:
        text = t("rating.axis_figures", axis=meaning, figures=t.reason(axis["value"]))
        return name, Cell("–", "dim"), Bar(None, None, None), Cell(text, "dim")
    refs = tuple(dict.fromkeys(key for part in axis["parts"] for key in part["sources"]))
    text = t("rating.axis_figures", axis=meaning, figures="; ".join(_part(part, t) for part in axis["parts"]))
    style: Style = "good" if value >= HIGH else "bad" if value < LOW else "strong"
    return name, Cell(t.decimal(value), style), Bar(0, value, value, 10), Cell(text, "dim", refs)


def _what(part: AxisPart, t: Text) -> str:
    """What a figure is: `p90/p10` and the other names of `AxisPart.what` in words."""
    return t(f"rating.part.{part['what'].replace('/', '-')}")


def _part(part: AxisPart, t: Text) -> str:
    text = t("rating.figure", what=_what(part, t), figure=figure(part, t))
    group = part.get("rated_at")
    if part.get("hint"):
        return t("rating.figure_hint", figure=text)
    return t("rating.figure_group", figure=text, group=group) if group else text


def _hinted(part: AxisPart, t: Text) -> str:
    text = figure(part, t)
    return t("rating.figure_hint", figure=text) if part.get("hint") else text


def figure(part: AxisPart, t: Text) -> str:
    """The figure with its unit, as the reader's language writes it."""
    amount, unit = part["figure"], part["unit"]
    if isinstance(amount, str):
        return _worded(part, amount, t)
    if unit.isupper():
        return t("rating.amount_year", amount=t.money(amount, "year"), unit=unit, year=part["year"])
    if unit in ("percent", "percent a year"):
        return t.percent(amount, signed=unit != "percent")
    number = amount_or_none(amount)
    places = 2 if unit in ("ratio", "per opening") else 0 if unit in ("routes", "years") else 1
    return "–" if number is None else t.decimal(number, places)


def word_key(words: str) -> str:
    """The key of what the build says of visa routes in words."""
    return f"rating.visa.{words.replace(',', '').replace(' ', '-')}"


def _worded(part: AxisPart, text: str, t: Text) -> str:
    """A figure in words: several by arrows, counts with what is counted."""
    if part["what"] == "way-in" or (part["unit"] == "kinds" and ": " not in text):
        return t(word_key(text))
    if part["unit"] == "kinds":
        count, _, kinds = text.partition(": ")
        named = t.listed(t(f"visas.asks.{kind}") for kind in kinds.split(", "))
        return t("rating.kinds", n=count, kinds=named)
    kind = "outlook" if part["what"] == "balance" else "shortage"
    return " → ".join(t.word(kind, word) for word in text.split(" → "))


def _parts(record: RatingOf, countries: Mapping[str, str], t: Text) -> Grid:
    columns = (
        Column(t("rating.column.axis")),
        Column(t("rating.column.figure")),
        Column("", "right"),
        Column(t("rating.column.how")),
        Column(t("rating.column.comes_to"), "right"),
    )
    rows = tuple(
        (
            Cell(axis["axis"]),
            Cell(_what(part, t), "dim"),
            Cell(_hinted(part, t), "strong", tuple(part["sources"])),
            Cell(_how(axis, part, countries, t)),
            Cell(t.decimal(part["value"])),
        )
        for axis in record["axes"]
        for part in axis["parts"]
    )
    return Grid(columns, rows)


def _how(axis: AxisOf, part: AxisPart, countries: Mapping[str, str], t: Text) -> str:
    if "percentile" not in part:
        return t(f"rating.how.{part['what']}")
    where = t("word.all_countries") if part["among"] == "all" else countries.get(part["among"], part["among"])
    percent = t.percent(part["percentile"])
    key = "rating.how.above_negative" if axis["negative"] else "rating.how.above"
    return t(key, percent=percent, n=t.count(part["of"]), where=where)


def _arithmetic(record: RatingOf, t: Text) -> list[Block]:
    """The sum written out; nothing where there is no overall."""
    overall = amount_or_none(record["overall"])
    values = [value for axis in record["axes"] if (value := amount_or_none(axis["value"])) is not None]
    if overall is None:
        return []
    text = " + ".join(t.decimal(value, 2) for value in values)
    return [Prose(f"({text}) / {len(values)} = {t.decimal(overall, 2)}", "strong")]


def _notes(record: RatingOf, t: Text, *, explain: bool) -> list[Block]:
    notes = [
        Note(
            t("rating.alike"),
            refs=(record["source"],),
        )
    ]
    if not explain:
        notes.append(Note(t("rating.explain")))
    for rating in record["page_ratings"]:
        text = t(
            "rating.page_rates",
            overall=t.decimal(rating["overall"]),
            out_of=f"{rating['out_of']:g}",
        )
        notes.append(Note(text, refs=(rating["source"],)))
    return list(notes)


def section(record: Occupation, t: Text) -> list[Block]:
    """The axes with data under their overall, or why there is none; nothing where no axis has any."""
    brief = record.get("rating")
    if brief is None or not brief["axes"]:
        return []
    overall, axes = amount_or_none(brief["overall"]), brief["axes"]
    columns = (
        Column(t("rating.column.axis")),
        Column(t("rating.column.value"), "right", refs=(brief["source"],)),
        Column("", drop=1),
    )
    rows = tuple(
        (Cell(t(f"measure.axis.{name}")), Cell(t.decimal(axes[name]), "strong"), Bar(0, axes[name], axes[name], 10))
        for name in AXES
        if name in axes
    )
    counts = {"n": len(axes), "all": len(AXES), "id": record["id"]}
    if overall is None:
        text = t("rating.section_none", **counts)
    else:
        text = t("rating.section_overall", overall=t.decimal(overall), **counts)
    return [Heading(t("rating.section")), Grid(columns, rows), Note(text)]

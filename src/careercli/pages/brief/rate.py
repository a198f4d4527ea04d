"""The one-screen page of a rating: the overall, its place among others, and every axis as a bar of 0 to 10."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Chart, ChartRow, Document, Note, Phrase, Prose
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document, joined
from careercli.record.figure import amount_or_none
from careercli.record.rating import overall

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.pages.rating import RatingPage
    from careercli.record.rating import RatingOf
    from careercli.text.text import Text

TICKS = (0, 2, 4, 6, 8, 10)
OF_VISAS = ("migration", "requirements")
"""Axes that matter only to those who must move there."""


def page(record: RatingPage, t: Text, rows: int | None = None) -> Document:
    """The rating of each occupation."""
    ids = " ".join(one["id"] for one, _ in record.occupations)
    made = joined([_one(one, warnings, record, t) for one, warnings in record.occupations], t)
    return with_brief_sources(made, record.sources, f"career rate {ids}", t)


def _one(record: RatingOf, warnings: Sequence[str], shown: RatingPage, t: Text) -> Document:
    blocks: list[Block] = [
        _head(record, shown.countries, t),
        _axes(record, t),
        *(Prose(text) for text in _resident(record, t)),
        *(Prose(text, "dim") for text in _how(record, t)),
        *_doubted(record, shown, t),
        *(Note(t.message(warning), "warning") for warning in warnings),
        Prose(t("brief.rate.more", id=record["id"]), "dim"),
    ]
    return document(t.title(record["title"]), f"{record['id']} · {t('rating.subtitle')}", blocks, shown.sources, t)


def _head(record: RatingOf, countries: Mapping[str, str], t: Text) -> Phrase:
    """The overall and where it stands; or why there is none."""
    value = amount_or_none(record["overall"])
    known = sum(bool(axis["parts"]) for axis in record["axes"])
    if value is None:
        text = t("brief.rate.none", n=known, all=len(record["axes"]))
        return Phrase((Cell(text, "strong", (record["source"],)),))
    behind = [key for axis in record["axes"] for part in axis["parts"] for key in part["sources"]]
    refs = tuple(dict.fromkeys((record["source"], *behind)))
    places = (
        (record.get("in_country"), countries.get(record["country"], record["country"])),
        (record.get("in_all"), t("word.all_countries")),
    )
    told = [
        t("brief.rate.place", place=t.count(place["place"]), all=t.count(place["of"]), where=where)
        for place, where in places
        if place
    ]
    head = Cell(t("brief.rate.overall", overall=t.decimal(value)), "strong", refs)
    return Phrase((head, Cell(" · ".join(["", *told]).strip()))) if told else Phrase((head,))


def _axes(record: RatingOf, t: Text) -> Chart:
    """A bar an axis, which is the better the longer; a reason where there is no data."""
    rows = []
    for axis in record["axes"]:
        value = amount_or_none(axis["value"])
        marked = any("of_group" in part or "rated_at" in part for part in axis["parts"])
        text = "–" if value is None else t.wider(t.decimal(value), marked)
        rows.append(ChartRow(t(f"measure.axis.{axis['axis']}"), text, None, value or None, None))
    return Chart(tuple((float(at), t.count(at)) for at in TICKS), tuple(rows))


def _resident(record: RatingOf, t: Text) -> list[str]:
    """The overall for somebody who needs no visa there."""
    values = {axis["axis"]: value for axis in record["axes"] if (value := amount_or_none(axis["value"])) is not None}
    weights = {name: 0.0 if name in OF_VISAS else weight for name, weight in record["weights"].items()}
    found = overall(values, weights).value
    if found is None or not values.keys() & set(OF_VISAS):
        return []
    return [t("brief.rate.resident", overall=t.decimal(found))]


def _doubted(record: RatingOf, shown: RatingPage, t: Text) -> list[Note]:
    """The axes that rest on figures in which their publisher reported an error."""
    errors = {key for key, source in shown.sources.items() if "erratum" in source}
    axes = [
        t(f"measure.axis.{axis['axis']}")
        for axis in record["axes"]
        if any(errors.intersection(part["sources"]) for part in axis["parts"])
    ]
    return [Note(t("brief.rate.erratum", axes=t.listed(axes)), "warning")] if axes else []


def _how(record: RatingOf, t: Text) -> list[str]:
    """Which way is good, what is missing, what `~` is."""
    lacking = [t(f"measure.axis.{axis['axis']}") for axis in record["axes"] if amount_or_none(axis["value"]) is None]
    marked = any("of_group" in part or "rated_at" in part for axis in record["axes"] for part in axis["parts"])
    return [
        t.joined(
            (
                t("brief.rate.how"),
                t("brief.rate.lacking", axes=t.listed(lacking)) if lacking else "",
                t("brief.rank.group") if marked else "",
            )
        )
    ]

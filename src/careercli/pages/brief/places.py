"""Pay by place on one screen: the best-paid provinces or states as bars on one axis, the others by their command, and a
map. Places of another year or source are named and never ranked with the rest."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import Block, Chart, ChartRow, Prose
from careercli.pages.brief.tiles import Shaded, legend, steps_of, tile_map
from careercli.record.figure import Figure, lowest_or_none
from careercli.record.money import rests_on

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.pages.brief.period import Shown
    from careercli.record.country import Country
    from careercli.record.money import Percentiles
    from careercli.text.text import Text

FEW = 5
"""Places that are drawn where the reader asks for no number."""
THOUSANDS = 10_000
"""Amounts of a map are in thousands where all are above it."""


class Place(NamedTuple):
    """A place's median by the period of the page, as a figure and as the number it is sorted by."""

    region: str
    figure: Figure
    amount: float
    entry: Percentiles


class Ranked(NamedTuple):
    """The places of the year and source most of them have, the best paid first, and the others."""

    first: list[Place]
    others: list[Place]

    @property
    def every(self) -> list[Place]:
        """All of them."""
        return [*self.first, *self.others]


def ranked(entries: Sequence[Percentiles], shown: Shown) -> Ranked:
    """One median a region. A region that repeats its state's figures has none of its own."""
    regions = dict.fromkeys(entry["region"] for entry in entries if "same_as" not in entry)
    found = [_place([one for one in entries if one["region"] == region], shown) for region in regions]
    known = sorted((place for place in found if place), key=lambda place: -place.amount)
    common = Counter(map(_vintage, known)).most_common(1)
    of = common[0][0] if common else None
    return Ranked([one for one in known if _vintage(one) == of], [one for one in known if _vintage(one) != of])


def _vintage(place: Place) -> tuple[int, str, str]:
    return place.entry["year"], place.entry["source"], place.entry["period"]


def _place(entries: Sequence[Percentiles], shown: Shown) -> Place | None:
    entry = rests_on(entries, shown.period)
    figure = shown.of(entry.get("p50"), entry["period"]) if entry else None
    amount = lowest_or_none(figure)
    return Place(entry["region"], figure, amount, entry) if entry and figure is not None and amount else None


def bars(
    found: Ranked,
    ticks: tuple[tuple[float, str], ...],
    shown: Shown,
    names: Mapping[str, str],
    most: int,
    t: Text,
) -> list[Block]:
    """The best paid on one axis; `most`: how many, 0 for all."""
    rows = tuple(
        ChartRow(names.get(one.region, one.region), _text(one, shown, t), None, one.amount, None)
        for one in found.first[: most or None]
    )
    return [Chart(ticks, rows)] if rows else []


def _text(place: Place, shown: Shown, t: Text) -> str:
    return t.wider(t.money(place.figure, shown.period), place.entry.get("of_group"))


def others(found: Ranked, shown: Shown, names: Mapping[str, str], t: Text) -> list[Block]:
    """The places that are of another year or another publisher."""
    if not found.others:
        return []
    named = t.listed(
        t(
            "brief.salary.other_place",
            place=names.get(one.region, one.region),
            amount=_text(one, shown, t),
            year=one.entry["year"],
        )
        for one in found.others
    )
    refs = tuple(dict.fromkeys(one.entry["source"] for one in found.others))
    return [Prose(t("brief.salary.not_ranked", places=named), "", refs)]


def map_of(
    found: Ranked, country: Country, shown: Shown, currency: str, names: Mapping[str, str], t: Text
) -> list[Block]:
    """The pay of every province or state as a map, with the amounts of each shade."""
    every = found.every
    amounts = {one.region: one.amount for one in every}
    thousands = bool(amounts) and min(amounts.values()) >= THOUSANDS
    steps = steps_of(amounts)
    shaded = {
        one.region: Shaded(_short(one, shown, thousands, t), _text(one, shown, t), steps[one.region]) for one in every
    }
    shades = legend(amounts, steps, lambda amount: t.money(amount, shown.period))
    unit = f"{currency} {t.per(shown.period)}"
    words = (t("brief.salary.place"), unit, t("brief.salary.not_published"))
    refs = tuple(dict.fromkeys(one.entry["source"] for one in every))
    drawn = tile_map(country, shaded, names, shades, words, refs)
    return [drawn] if drawn else []


def _short(place: Place, shown: Shown, thousands: bool, t: Text) -> str:
    return t.count(round(place.amount / 1000)) if thousands else _text(place, shown, t)

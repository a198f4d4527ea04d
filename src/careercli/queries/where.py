"""Where an occupation is paid best, has most jobs or is most concentrated: the places of its country, ranked."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from careercli.atlas import cards, places, wages
from careercli.errors import NotFound, UsageError
from careercli.queries.currency import lines_with_conversions, rate_keys
from careercli.queries.net import Extras, extra_keys, with_extras
from careercli.queries.place import place_of
from careercli.queries.salary import latest, marked
from careercli.queries.sources import named_sources
from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.record.finished import Finished
from careercli.record.money import rests_on
from careercli.record.place import RANKED, WIDE, PlaceLine
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.atlas.places import Region
    from careercli.queries.currency import Wanted
    from careercli.queries.named import Named
    from careercli.record.money import Percentiles
    from careercli.text.text import Text

MEASURES = {
    "pay": "p50",
    "net": "net",
    "real": "real",
    "jobs": "employment",
    "concentration": "location_quotient",
}
"""What places are ranked by, and the figure of it."""
FIELDS = (
    "rank", "region", "name", "kind", "year", "period", "currency", "p10", "p25", "p50", "p75", "p90", "employment",
    "employment_rse", "per_1000_jobs", "location_quotient", "net", "real", "same_as", "source", "of_group", "missing",
    "at_least",
)  # fmt: skip
"""The keys of a line in the order they are printed in rows."""


def where(
    named: Named,
    by: str = "pay",
    region: str | None = None,
    wanted: Wanted | None = None,
    t: Text | None = None,
    shown: int | None = None,
) -> Finished:
    """The places of an occupation's country, the first by `by` first; `region` keeps what lies in one.

    Raises UsageError for no such measure, NotFound where nothing is published by place, or not what `by` asks for.
    """
    if by not in MEASURES:
        raise UsageError("error.where.by", "error.where.by.hint", name=by, known=list(MEASURES))
    card = cards.load_card(named.id)
    found = places_of(named, by, region, steps=t is None)
    lines: list[PlaceLine] = lines_with_conversions(found, named.country, wanted)
    used = {line["source"] for line in lines} | (rate_keys(lines) if wanted else set()) | extra_keys(lines)
    sources = named_sources(used)
    page = None
    if t:
        from careercli.record.pages.where import WherePage

        names = {key: one.name(t.lang) for key, one in places.regions(named.country).items()}
        national = rests_on(
            [one for one in card.record["pay"]["percentiles"] if one["region"] == named.country], _period(lines)
        )
        country = places.country(named.country)
        page = WherePage(
            card.record,
            country,
            names,
            lines,
            by,
            _within(named, region),
            national,
            unlisted(named, found),
            sources,
            shown,
        )
    return Finished(lines, page, sources, [*card.warnings, *_bounds(lines, by)])


def _bounds(lines: Sequence[PlaceLine], by: str) -> list[str]:
    """That places of which only a lower bound is published may be further up."""
    bounds = sum(amount_or_none(line.get("p50")) is None and "rank" in line for line in lines) if by == "pay" else 0
    return [Message("warning.where.bound", n=bounds)] if bounds else []


def _period(lines: Sequence[Percentiles]) -> str:
    return lines[0]["period"] if lines else "year"


def _within(named: Named, region: str | None) -> str:
    return place_of(named.country, region).region if region else named.country


def places_of(named: Named, by: str = "pay", region: str | None = None, *, steps: bool = True) -> list[PlaceLine]:
    """The lines, ranked ones first; `steps`: with what is left of each percentile, where ranked by that.

    Raises NotFound where there are none, or none has the figure.
    """
    regions = places.regions(named.country)
    key = _within(named, region)
    entries = [
        entry
        for entry in with_extras(_newest(named), named.country, Extras(by == "net", by == "real", steps))
        if _lies_in(regions, entry["region"], key)
    ]
    where_asked = {"id": named.id, "place": regions[key].name_en if key in regions else key}
    if not entries:
        raise NotFound("error.where.no_places", "error.where.no_places.hint", **where_asked)
    if not any(lowest_or_none(entry.get(MEASURES[by])) is not None for entry in entries):
        raise NotFound(f"error.where.no_{by}", "error.where.no_measure.hint", **where_asked)
    currency = places.country(named.country)["currency"]
    lines = [_line(named, entry, regions[entry["region"]], currency) for entry in entries]
    return [
        *_ranked([one for one in lines if one["kind"] in RANKED], by),
        *_ranked([one for one in lines if one["kind"] not in RANKED], by),
    ]


def _newest(named: Named) -> list[Percentiles]:
    """One line a place: of its newest year, by the year where that is published."""
    of: dict[str, list[Percentiles]] = {}
    for entry in latest(marked(named.country, wages.wages_of(named.country, named.code))):
        of.setdefault(entry["region"], []).append(entry)
    of.pop(named.country, None)
    return [one for entries in of.values() if (one := rests_on(entries))]


def _lies_in(regions: Mapping[str, Region], region: str, key: str) -> bool:
    """Whether a place is a part of the country, province or state asked for."""
    if region not in regions:
        return False
    above = regions[region].parent
    return region != key and (above == key or (above in regions and regions[str(above)].parent == key))


def _line(named: Named, entry: Percentiles, region: Region, currency: str) -> PlaceLine:
    head = {"id": named.id, "country": named.country, "name": region.name_en, "kind": region.kind, "currency": currency}
    return cast("PlaceLine", {**head, **({"parent": region.parent} if region.parent else {}), **entry})


def _ranked(lines: list[PlaceLine], by: str) -> list[PlaceLine]:
    """The lines by the measure, the highest first and numbered; those that cannot be compared with them at the end."""
    common = Counter(map(_vintage, lines)).most_common(1)
    of = common[0][0] if common else None
    amounts = {
        line["region"]: amount
        for line in lines
        if _vintage(line) == of
        and "same_as" not in line
        and (amount := lowest_or_none(line.get(MEASURES[by]))) is not None
    }
    lines.sort(key=lambda line: (-amounts.get(line["region"], -1), line["name"]))
    rank = 0
    for at, line in enumerate(lines, 1):
        amount = amounts.get(line["region"])
        if amount is not None:
            rank = rank if at > 1 and amounts.get(lines[at - 2]["region"]) == amount else at
            line["rank"] = rank
    return lines


def _vintage(line: Percentiles) -> tuple[int, str]:
    return line["year"], line["period"]


def unlisted(named: Named, lines: Sequence[PlaceLine]) -> list[str]:
    """The provinces or states of the country without a line for the occupation, though places are published; one that
    is published by its parts alone (England) has lines."""
    regions = places.regions(named.country)
    listed = {line["region"] for line in lines}
    by_parts = {regions[key].parent for key in listed if regions[key].kind == "region"}
    return [key for key, one in regions.items() if key not in listed | by_parts and one.kind in WIDE]

"""The pay of a card: percentiles, trend, wage levels, and pay by experience in order of preference."""

from collections.abc import Iterable, Sequence

from careercli.catalogue.build.ages import age_bands
from careercli.catalogue.build.shelf import Shelf
from careercli.model.figure import Figure, amount_or_none, lowest_or_none, parse_figure
from careercli.model.money import (
    HOURLY_ONLY,
    Band,
    Levels,
    MedianYear,
    Pay,
    Percentiles,
    in_a_year,
    rests_on,
    scaled,
)
from careercli.rows.profile import Profile
from careercli.rows.wage import WageLevelRow, WageRow

STEPS = ("p10", "p25", "p50", "p75", "p90", "mean", "employment")
CARD_REGIONS = ("country", "province", "territory", "state")
"""A card carries the country and its provinces or states; economic regions and metros are a query away."""


def pay(shelf: Shelf, code: str, profile: Profile | None) -> Pay:
    """The pay record of one occupation; amounts gross, in the country's currency."""
    rows, rated_at = shelf.inherited(WageRow, code)
    own_first = _own_first(shelf, rows, rated_at)
    current = _latest(own_first)
    levels = wage_levels(shelf, code)
    wages = _preferred(current)
    ages = age_bands(shelf, code, wages) if wages else []
    record: Pay = {
        "currency": shelf.country.currency,
        "by_experience": by_experience(profile, levels, wages, ages),
        "percentiles": current + [percentiles(row, rated_at) for row in _regional(shelf, rows)],
        "trend": _trend(own_first),
        "levels": levels,
    }
    median = median_year(shelf, current)
    if median:
        record["median_year"] = median
    return record


def _own_first(shelf: Shelf, rows: Iterable[WageRow], rated_at: str) -> list[Percentiles]:
    """The national figures of every year, the publisher's own period first and of several bases full-time work."""
    national = (percentiles(row, rated_at) for row in rows if row.region == shelf.key)
    return sorted(
        national, key=lambda entry: (entry["period"] != shelf.country.pay_period, entry.get("basis") == "all")
    )


def _latest(entries: list[Percentiles]) -> list[Percentiles]:
    newest = max((entry["year"] for entry in entries), default=0)
    return [entry for entry in entries if entry["year"] == newest]


def median_of_rows(shelf: Shelf, code: str) -> MedianYear | None:
    """The yearly national median of the rows published for exactly this code."""
    return median_year(shelf, _latest(_own_first(shelf, shelf.of(WageRow, code), "")))


def percentiles(row: WageRow, rated_at: str) -> Percentiles:
    """A wage row as the contract spells it; a step the source does not have is absent."""
    record: dict[str, object] = {"region": row.region, "year": int(row.year), "period": row.period}
    for step in STEPS:
        figure = parse_figure(getattr(row, step))
        if figure is not None:
            record[step] = figure
    extras = {"basis": row.basis, "rated_at": rated_at, "note": row.note, "source": row.source}
    return record | {name: text for name, text in extras.items() if text}  # type: ignore[return-value]


def _regional(shelf: Shelf, rows: Iterable[WageRow]) -> list[WageRow]:
    """Provinces and states, each at its latest year."""
    latest: dict[tuple[str, str], WageRow] = {}
    for row in rows:
        if row.region != shelf.key and shelf.regions[row.region].kind in CARD_REGIONS:
            kept = latest.get((row.region, row.period))
            if kept is None or kept.year < row.year:
                latest[row.region, row.period] = row
    return list(latest.values())


def _preferred(current: list[Percentiles]) -> Percentiles | None:
    """The national percentiles in the publisher's own period and for full-time work where it says so."""
    return next(iter(current), None)


def _trend(own_first: list[Percentiles]) -> list[Percentiles]:
    """The figures of every year in the period and basis of the first, oldest first; empty for one year only."""
    kinds = [(entry["period"], entry.get("basis")) for entry in own_first]
    series = sorted(
        (entry for entry, kind in zip(own_first, kinds, strict=True) if kind == kinds[0]),
        key=lambda entry: entry["year"],
    )
    return series if len(series) > 1 else []


def median_year(shelf: Shelf, current: list[Percentiles]) -> MedianYear | None:
    """The national median by the year: published, or another period's times its number in a year.

    Hours a year are the country's. An hour whose publisher gives no year stays one, and the year a gap.
    """
    entry = rests_on([entry for entry in current if "p50" in entry])
    if entry is None:
        return None
    factor = in_a_year(shelf.country.hours_per_year)[entry["period"]]
    stays = entry["period"] == "hour" and not shelf.country.hours_make_a_year
    record: MedianYear = {
        "amount": {"missing": HOURLY_ONLY} if stays else scaled(entry["p50"], factor),
        "currency": shelf.country.currency,
        "year": entry["year"],
        "derived": entry["period"] != "year" and not stays,
        "source": entry["source"],
    }
    if "basis" in entry:
        record["basis"] = entry["basis"]
    return record


def wage_levels(shelf: Shelf, code: str) -> list[Levels]:
    """Prevailing wage levels, national first."""
    rows, rated_at = shelf.inherited(WageLevelRow, code)
    return [_levels(row, rated_at) for row in rows]


def _levels(row: WageLevelRow, rated_at: str) -> Levels:
    record: dict[str, object] = {"region": row.region, "year": int(row.year), "period": row.period}
    for step in ("level1", "level2", "level3", "level4", "areas"):
        record[step] = parse_figure(getattr(row, step))
    if rated_at:
        record["rated_at"] = rated_at
    record["source"] = row.source
    return record  # type: ignore[return-value]


def by_experience(
    profile: Profile | None, levels: list[Levels], wages: Percentiles | None, ages: Sequence[Band] = ()
) -> list[Band]:
    """Pay by experience: the profile's own bands, else wage levels, else ages, else percentiles (help pay-method)."""
    if profile:
        return [_band_of_page(band) for band in profile.pay.by_experience]
    if levels:
        return _bands_of_levels(levels[0])
    return [*ages] or (_bands_of_percentiles(wages) if wages else [])


def _band_of_page(band: object) -> Band:
    record: dict[str, object] = band.model_dump(exclude_none=True)  # type: ignore[attr-defined]
    record["derived"] = False
    return record  # type: ignore[return-value]


def _bands_of_levels(levels: Levels) -> list[Band]:
    """Level I to II is early, II to III middle, III to IV senior: the levels are set by experience."""
    ends = (("early", "level1", "level2"), ("middle", "level2", "level3"), ("senior", "level3", "level4"))
    return [_derived(band, levels[low], levels[high], levels, "wage-levels/1") for band, low, high in ends]  # type: ignore[literal-required]


def _bands_of_percentiles(wages: Percentiles) -> list[Band]:
    """Low to median is early, about the median middle, median to high senior; low and high are p10 and p90, or the
    quartiles where only those are published or the ends are withheld."""
    low, high = _ends(wages)
    median = wages.get("p50")
    if median is None or amount_or_none(median) is None or low is None or high is None:
        return []
    ends = (("early", low, median), ("middle", median, median), ("senior", median, high))
    return [_derived(band, first, last, wages, "percentile-bands/1") for band, first, last in ends]


def _ends(wages: Percentiles) -> tuple[Figure | None, Figure | None]:
    """p10 and p90 where both are known, else the quartiles: never one of each."""
    outer, inner = (wages.get("p10"), wages.get("p90")), (wages.get("p25"), wages.get("p75"))
    quartiles = all(lowest_or_none(end) is not None for end in inner)
    return inner if quartiles and not all(lowest_or_none(end) is not None for end in outer) else outer


def _derived(band: str, low: Figure, high: Figure, origin: Levels | Percentiles, method: str) -> Band:
    record: Band = {
        "band": band,
        "low": low,
        "high": high,
        "period": origin["period"],
        "derived": True,
        "method": method,
        "source": origin["source"],
    }
    if "rated_at" in origin:
        record["rated_at"] = origin["rated_at"]
    return record

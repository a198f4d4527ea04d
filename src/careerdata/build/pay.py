"""Pay: percentiles, trend, what a visa sponsor must pay, pay scales, pay by experience, and the country's median."""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import Literal, TypedDict, cast

from careercli.record.figure import Figure, amount_or_none, lowest_or_none, parse_figure
from careercli.record.group_of import OfGroup
from careercli.record.middle import weighted_median
from careercli.record.money import (
    HOURLY_ONLY,
    Band,
    Converted,
    CountryMedian,
    Levels,
    MedianYear,
    Pay,
    Percentiles,
    ScaleGrade,
    in_a_year,
    last_day,
    rests_on,
    scaled,
)
from careercli.record.spread import BANDS, cut
from careerdata.build.country_data import CountryData
from careerdata.build.pay_by_age import age_bands
from careerdata.rows.base import figures_of, given_figure, published_at, record_of
from careerdata.rows.outlook import OutlookRow
from careerdata.rows.pay import AllPayRow, BasicPayRow, PayScaleOfRow, PayScaleRow, WageLevelRow, WageRow
from careerdata.rows.profile import Profile

OF_PAGE, OF_SPREAD = "page-bands/1", "spread/2"
"""The methods of pay by experience that use no ages: a profile's own bands, and the spread of pay."""
COMBINED = "combined-"
"""A token of a row's note: the code whose figures the row repeats."""
CARD_REGIONS = ("country", "nation", "province", "territory", "state")
"""A card carries the country and its provinces or states; economic regions and metros are a query away."""


def pay(country: CountryData, code: str, profile: Profile | None) -> Pay:
    """The pay record of one occupation; amounts gross, in the country's currency."""
    rows, rated_at = country.inherited(WageRow, code)
    own_first = _own_first(country, rows, rated_at)
    current = _latest(own_first)
    wages = _preferred(current)
    ages = age_bands(country, code, wages) if wages else []
    record: Pay = {
        "currency": country.facts.currency,
        "by_experience": by_experience(profile, wages, ages),
        "percentiles": current + [percentiles(row, rated_at) for row in _regional(country, rows)],
        "trend": _trend(own_first),
        "levels": wage_levels(country, code),
    }
    median = median_year(country, current)
    if median:
        record["median_year"] = median
    if found := scales(country, code):
        record["scales"] = found
    if without_extras := basic(country, code):
        record["basic"] = without_extras
    return record


def _own_first(country: CountryData, rows: Iterable[WageRow], rated_at: str) -> list[Percentiles]:
    """The national figures of every year, the publisher's own period first and of several bases full-time work."""
    national = (percentiles(row, rated_at) for row in rows if row.region == country.key)
    return sorted(
        national, key=lambda entry: (entry["period"] != country.facts.pay_period, entry.get("basis") == "all")
    )


def _latest(entries: list[Percentiles]) -> list[Percentiles]:
    newest = max((entry["year"] for entry in entries), default=0)
    return [entry for entry in entries if entry["year"] == newest]


def median_of_rows(country: CountryData, code: str) -> MedianYear | None:
    """The yearly national median of the rows published for exactly this code."""
    return median_year(country, _latest(_own_first(country, country.of(WageRow, code), "")))


def percentiles(row: WageRow, rated_at: str) -> Percentiles:
    """A wage row as the contract spells it; a step the source does not have is absent."""
    found = {
        "region": row.region,
        "year": int(row.year),
        "period": row.period,
        **_steps(row),
        **_extras(row, rated_at),
        "source": row.source,
    }
    return cast("Percentiles", found)


Step = Literal["p10", "p25", "p50", "p75", "p90", "mean", "employment"]
STEPS: tuple[Step, ...] = ("p10", "p25", "p50", "p75", "p90", "mean", "employment")


class _Steps(TypedDict, total=False):
    p10: Figure
    p25: Figure
    p50: Figure
    p75: Figure
    p90: Figure
    mean: Figure
    employment: Figure


def _steps(row: WageRow) -> _Steps:
    return figures_of({step: getattr(row, step) for step in STEPS}, _Steps)


class _Extras(TypedDict, total=False):
    basis: str
    rated_at: str
    of_group: OfGroup
    same_as: str
    employment_rse: Figure
    per_1000_jobs: Figure
    location_quotient: Figure
    p50_hour: Figure
    note: str
    converted: Converted


def _extras(row: WageRow, rated_at: str) -> _Extras:
    """Whose pay it is, where it is another group's, and what the row notes; the card and queries add the rest."""
    found: _Extras = {}
    if row.basis:
        found["basis"] = row.basis
    if group := published_for(row, rated_at):
        found["rated_at"] = group
    if row.note:
        found["note"] = row.note
    return found


def published_for(row: WageRow, rated_at: str) -> str:
    """The group the figures are of: the code that stands for the occupation, or one the publisher's note names."""
    noted = (token.removeprefix(COMBINED) for token in row.note.split() if token.startswith(COMBINED))
    return next(noted, rated_at)


def _regional(country: CountryData, rows: Iterable[WageRow]) -> list[WageRow]:
    """Provinces and states, each at its latest year."""
    latest: dict[tuple[str, str], WageRow] = {}
    for row in rows:
        if row.region != country.key and country.regions[row.region].kind in CARD_REGIONS:
            kept = latest.get((row.region, row.period))
            if kept is None or kept.year < row.year:
                latest[row.region, row.period] = row
    return list(latest.values())


def _preferred(current: list[Percentiles]) -> Percentiles | None:
    """The national percentiles with a median in the publisher's own period and for full-time work where it says so;
    else the next that has one."""
    with_median = (entry for entry in current if amount_or_none(entry.get("p50")) is not None)
    return next(with_median, None) or next(iter(current), None)


def _trend(own_first: list[Percentiles]) -> list[Percentiles]:
    """The figures of every year in the period and basis of the first, oldest first; empty for one year only."""
    kinds = [(entry["period"], entry.get("basis")) for entry in own_first]
    series = sorted(
        (entry for entry, kind in zip(own_first, kinds, strict=True) if kind == kinds[0]),
        key=lambda entry: entry["year"],
    )
    return series if len(series) > 1 else []


def median_year(country: CountryData, current: list[Percentiles]) -> MedianYear | None:
    """The national median by the year: published, or another period's times its number in a year.

    Hours a year are the country's. An hour whose publisher gives no year stays one, and the year a gap.
    """
    entry = rests_on([entry for entry in current if "p50" in entry])
    if entry is None:
        return None
    factor = in_a_year(country.facts.hours_per_year)[entry["period"]]
    stays = entry["period"] == "hour" and not country.facts.hours_make_a_year
    record: MedianYear = {
        "amount": {"missing": HOURLY_ONLY} if stays else scaled(entry["p50"], factor),
        "currency": country.facts.currency,
        "year": entry["year"],
        "derived": entry["period"] != "year" and not stays,
        "source": entry["source"],
    }
    if "basis" in entry:
        record["basis"] = entry["basis"]
    return record


def basic(country: CountryData, code: str) -> Percentiles | None:
    """The quartiles of basic pay in the newest year; None where only gross pay is published."""
    row = max(country.of(BasicPayRow, code), key=lambda one: one.year, default=None)
    if row is None:
        return None
    return {
        "region": country.key,
        "year": int(row.year),
        "period": row.period,
        "p25": given_figure(row.p25),
        "p50": given_figure(row.p50),
        "p75": given_figure(row.p75),
        "basis": row.basis,
        "source": row.source,
    }


def wage_levels(country: CountryData, code: str) -> list[Levels]:
    """What a visa sponsor must pay at least, national first.

    The publisher spreads the figures of a combined code over its members, so theirs are the group's.
    """
    rows, rated_at = country.inherited(WageLevelRow, code)
    combined = country.combined.get(code)
    return [_levels(row, rated_at or (combined.combined if combined else "")) for row in rows]


def _levels(row: WageLevelRow, rated_at: str) -> Levels:
    return {
        "region": row.region,
        "year": int(row.year),
        "to": last_day(int(row.year)),
        "period": row.period,
        "level1": given_figure(row.level1),
        "level2": given_figure(row.level2),
        "level3": given_figure(row.level3),
        "level4": given_figure(row.level4),
        "areas": given_figure(row.areas),
        **published_at(rated_at),
        "source": row.source,
    }


def by_experience(profile: Profile | None, wages: Percentiles | None, ages: Sequence[Band] = ()) -> list[Band]:
    """Pay by experience: the profile's own bands, else ages, else the spread of pay cut in three (help pay-method)."""
    if profile:
        return [record_of(band, Band, derived=False, method=OF_PAGE) for band in profile.pay.by_experience]
    return [*ages] or (_bands_of_spread(wages) if wages else [])


def _bands_of_spread(wages: Percentiles) -> list[Band]:
    places = 2 if wages["period"] in ("hour", "week") else 0
    return [
        _of_spread(band, scaled(low, 1, places), scaled(high, 1, places), wages)
        for band, (low, high) in zip(BANDS, cut(wages), strict=False)
    ]


def _of_spread(band: str, low: Figure, high: Figure, wages: Percentiles) -> Band:
    record: Band = {
        "band": band,
        "low": low,
        "high": high,
        "period": wages["period"],
        "derived": True,
        "method": OF_SPREAD,
        "source": wages["source"],
    }
    if "rated_at" in wages:
        record["rated_at"] = wages["rated_at"]
    return record


def scales(country: CountryData, code: str) -> list[ScaleGrade]:
    """Every grade of the scales the occupation is paid by, the lowest paid first."""
    named = {row.scale for row in country.of(PayScaleOfRow, code)}
    rows = [row for row in country.every(PayScaleRow) if row.scale in named] if named else []
    return [_grade(row) for row in sorted(rows, key=lambda row: float(row.amount))]


def _grade(row: PayScaleRow) -> ScaleGrade:
    made: ScaleGrade = {
        "grade": row.grade,
        "place": row.place,
        "amount": _number(row.amount),
        "source": row.source,
    }
    if row.hours:
        made["hours"] = _number(row.hours)
    return made


def _number(cell: str) -> float:
    """A whole number where it is one."""
    found = float(cell)
    return int(found) if found.is_integer() else found


def all_pay(country: CountryData) -> CountryMedian | None:
    """The yearly median of the country; None where no occupation has one.

    In order of preference: all_pay.csv; the occupations' medians by the people employed in each, where the country
    publishes employment for the same codes; their plain median. Figures of a group count once, not for each occupation.
    """
    given = country.every(AllPayRow)
    return _given(country, given) if given else _of_occupations(country)


def _given(country: CountryData, rows: list[AllPayRow]) -> CountryMedian:
    row = max(rows, key=lambda entry: (entry.year, entry.period == "year"))
    figure = parse_figure(row.p50)
    amount = amount_or_none(figure and scaled(figure, in_a_year(country.facts.hours_per_year)[row.period]))
    assert amount is not None, f"{country.key}/all_pay.csv: {row.p50} is no amount"
    return _median_of(country, amount, int(row.year), row.method, int(row.occupations or 0), row.source)


def _of_occupations(country: CountryData) -> CountryMedian | None:
    medians = {code: found for code in country.rows[WageRow] if (found := median_of_rows(country, code))}
    # A top-coded median counts by its bound: it lies above the middle in any case.
    amounts = {code: low for code, found in medians.items() if (low := lowest_or_none(found["amount"])) is not None}
    if not amounts:
        return None
    weighted = [(amount, people) for code, amount in amounts.items() if (people := _employed(country, code))]
    middle = weighted_median(weighted) if weighted else median(amounts.values())
    first = medians[next(iter(amounts))]
    counted = len(weighted) or len(amounts)
    method = "weighted" if weighted else "unweighted"
    return _median_of(country, round(middle, 2), first["year"], method, counted, first["source"])


def _employed(country: CountryData, code: str) -> float:
    """The people employed at the start of the projection for exactly this code; 0 where not published."""
    rows = country.of(OutlookRow, code)
    return amount_or_none(parse_figure(rows[0].employment_start)) or 0 if rows else 0


def _median_of(
    country: CountryData, amount: float, year: int, method: str, occupations: int, source: str
) -> CountryMedian:
    record: CountryMedian = {
        "country": country.key,
        "amount": amount,
        "currency": country.facts.currency,
        "year": year,
        "method": method,
        "source": source,
    }
    if occupations:
        record["occupations"] = occupations
    return record

"""The outlook of a card: projections in persons, growth in percent, openings as published and by year."""

from careercli.record.figure import Figure, amount_or_none, parse_figure
from careercli.record.occupation import Outlook, Projection, ShortageRating
from careerdata.build.country_data import CountryData
from careerdata.rows.outlook import OutlookRow, ShortageRow
from careerdata.rows.profile import Profile


def outlook(country: CountryData, code: str, profile: Profile | None) -> Outlook:
    """Projections from official tables; progression, demand and growth areas from a profile."""
    rows, rated_at = country.inherited(OutlookRow, code)
    projections = [projection(row, rated_at) for row in rows]
    record: Outlook = {"progression": "", "demand": "", "growth_areas": [], "projections": projections}
    if rated := country.of(ShortageRow, code):
        record["shortage"] = [
            shortage(row) for row in sorted(rated, key=lambda row: (row.region != country.key, row.region))
        ]
    if profile:
        record.update(profile.outlook.model_dump(exclude_none=True))  # type: ignore[typeddict-item]
    return record


def shortage(row: ShortageRow) -> ShortageRating:
    """One row of shortage.csv as the contract spells it."""
    return {"region": row.region, "rating": row.rating, "year": int(row.year), "source": row.source}


def projection(row: OutlookRow, rated_at: str) -> Projection:
    """One row of outlook.csv as the contract spells it; derives growth and yearly openings."""
    start, change = parse_figure(row.employment_start), parse_figure(row.change)
    growth = parse_figure(row.growth_percent)
    openings = parse_figure(row.openings)
    record: dict[str, object] = {
        "from": int(row.start),
        "to": int(row.end),
        "employment_from": start,
        "change": change,
        "growth_percent": growth if growth is not None else growth_percent(start, change),
        "growth_derived": growth is None,
        "openings": openings,
        "openings_basis": row.openings_basis,
    }
    per_year = openings_per_year(row, openings)
    if per_year is not None:
        record["openings_per_year"] = per_year
    _add_extras(record, row, rated_at)
    return record  # type: ignore[return-value]


def growth_percent(start: Figure | None, change: Figure | None) -> Figure:
    """Change over employment at the start, in percent to one decimal; a gap gives its reason on.

    A bound or nobody at the start leaves no growth to work out.
    """
    base, more = amount_or_none(start), amount_or_none(change)
    if base and more is not None:
        return round(100 * more / base, 1) + 0.0  # no -0.0
    for figure in (change, start):
        if isinstance(figure, dict) and "missing" in figure:
            return figure
    return {"missing": "not-published"}


def openings_per_year(row: OutlookRow, openings: Figure | None) -> Figure | None:
    """Openings by the year, derived from a total by dividing by the years it covers."""
    amount = amount_or_none(openings)
    if amount is None:
        return openings
    years = int(row.end) - int(row.start) if row.openings_basis == "total" else 1
    return round(amount / years)


def _add_extras(record: dict[str, object], row: OutlookRow, rated_at: str) -> None:
    for name, cell in (("employment_to", row.employment_end), ("retirements", row.retirements)):
        _add_figure(record, name, cell)
    _add_figure(record, "replacement", row.replacement)
    _add_figure(record, "seekers", row.seekers)
    words = {"recent": row.recent, "future": row.future, "rated_at": rated_at, "source": row.source}
    record.update({name: text for name, text in words.items() if text})


def _add_figure(record: dict[str, object], name: str, cell: str) -> None:
    figure = parse_figure(cell)
    if figure is not None:
        record[name] = figure

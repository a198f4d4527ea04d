"""The outlook of a card: projections in persons, growth in percent, openings as published and by year."""

from typing import Literal, TypedDict

from careercli.record.figure import Figure, amount_or_none, parse_figure
from careercli.record.group_of import OfGroup
from careercli.record.occupation import Outlook, Projection, ShortageRating
from careerdata.build.country_data import CountryData
from careerdata.build.hiring import hiring
from careerdata.rows.base import figures_of, given_figure
from careerdata.rows.outlook import OutlookRow, ShortageRow
from careerdata.rows.profile import Outlook as PageOutlook
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
    if found := hiring(country, code):
        record["hiring"] = found
    if profile:
        _add_page(record, profile.outlook)
    return record


def _add_page(record: Outlook, page: PageOutlook) -> None:
    """What a profile tells of the prospects."""
    record["progression"], record["demand"], record["growth_areas"] = page.progression, page.demand, page.growth_areas
    record["source"] = page.source
    record["page_growth_percent"], record["page_growth_years"] = page.page_growth_percent, page.page_growth_years
    if page.page_growth_from is not None and page.page_growth_to is not None:
        record["page_growth_from"], record["page_growth_to"] = page.page_growth_from, page.page_growth_to


def shortage(row: ShortageRow) -> ShortageRating:
    """One row of shortage.csv as the contract spells it."""
    return {"region": row.region, "rating": row.rating, "year": int(row.year), "source": row.source}


def projection(row: OutlookRow, rated_at: str) -> Projection:
    """One row of outlook.csv as the contract spells it; derives growth and yearly openings."""
    start, change, openings = map(given_figure, (row.employment_start, row.change, row.openings))
    growth = parse_figure(row.growth_percent)
    return {
        "from": int(row.start),
        "to": int(row.end),
        "employment_from": start,
        "change": change,
        "growth_percent": growth if growth is not None else growth_percent(start, change),
        "growth_derived": growth is None,
        "openings": openings,
        "openings_basis": row.openings_basis,
        "openings_per_year": openings_per_year(row, openings),
        **_figures(row),
        **_words(row, rated_at),
        "source": row.source,
    }


def growth_percent(start: Figure, change: Figure) -> Figure:
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


def openings_per_year(row: OutlookRow, openings: Figure) -> Figure:
    """Openings by the year, derived from a total by dividing by the years it covers."""
    amount = amount_or_none(openings)
    if amount is None:
        return openings
    years = int(row.end) - int(row.start) if row.openings_basis == "total" else 1
    return round(amount / years)


class _Figures(TypedDict, total=False):
    employment_to: Figure
    retirements: Figure
    replacement: Figure
    seekers: Figure
    exits_percent: Figure
    transfers_percent: Figure


def _figures(row: OutlookRow) -> _Figures:
    """What only some publishers give."""
    cells = {
        "employment_to": row.employment_end,
        "retirements": row.retirements,
        "replacement": row.replacement,
        "seekers": row.seekers,
        "exits_percent": row.exits_percent,
        "transfers_percent": row.transfers_percent,
    }
    return figures_of(cells, _Figures)


class _Words(TypedDict, total=False):
    recent: str
    future: str
    rated_at: str
    of_group: OfGroup


def _words(row: OutlookRow, rated_at: str) -> _Words:
    """The publisher's words on the labour market, and the group the figures are of; only those there are."""
    cells: dict[Literal["recent", "future", "rated_at"], str] = {
        "recent": row.recent,
        "future": row.future,
        "rated_at": rated_at,
    }
    found: _Words = {}
    for name, text in cells.items():
        if text:
            found[name] = text
    return found

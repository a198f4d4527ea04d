"""Whether anybody is hiring now, of a card: vacancies, unemployment and granted work visas, each of its own period."""

from careercli.record.hiring import Grants, Hiring, RegionalOutlook, Unemployment, Vacancies
from careerdata.build.country_data import CountryData
from careerdata.rows.base import given_figure, published_at
from careerdata.rows.hiring import GrantRow, RegionalOutlookRow, UnemploymentRow, VacancyRow


def hiring(country: CountryData, code: str) -> Hiring:
    """What is published of the occupation; empty where nothing is."""
    record: Hiring = {}
    if found := _vacancies(country, code):
        record["vacancies"] = found
    rows, rated_at = country.inherited(RegionalOutlookRow, code)
    if rows:
        record["regional"] = [_expected(one, rated_at) for one in rows]
    for row in country.of(UnemploymentRow, code):
        record["unemployment"] = _unemployment(row)
    for grant in country.of(GrantRow, code):
        record["grants"] = _grants(grant)
    return record


def _vacancies(country: CountryData, code: str) -> list[Vacancies]:
    """The country's quarters, the newest first, then the newest quarter of its provinces."""
    newest = max((row.quarter for row in country.every(VacancyRow)), default="")
    rows = country.of(VacancyRow, code)
    national = sorted((row for row in rows if row.region == country.key), key=lambda row: row.quarter, reverse=True)
    provinces = sorted(
        (row for row in rows if row.region != country.key and row.quarter == newest), key=lambda row: row.region
    )
    return [_quarter(row) for row in [*national, *provinces]]


def _quarter(row: VacancyRow) -> Vacancies:
    year, _, quarter = row.quarter.partition("q")
    record: Vacancies = {
        "region": row.region,
        "year": int(year),
        "quarter": int(quarter),
        "vacancies": given_figure(row.vacancies),
        "source": row.source,
    }
    if row.quality:
        record["quality"] = row.quality
    return record


def _expected(row: RegionalOutlookRow, rated_at: str) -> RegionalOutlook:
    return {
        "region": row.region,
        "from": int(row.start),
        "to": int(row.end),
        "growth_percent_a_year": given_figure(row.growth_percent_a_year),
        "openings": given_figure(row.openings),
        "retirements": given_figure(row.retirements),
        "new_jobs": given_figure(row.new_jobs),
        **published_at(rated_at),
        "source": row.source,
    }


def _unemployment(row: UnemploymentRow) -> Unemployment:
    return {
        "year": int(row.year),
        "percent": given_figure(row.percent),
        "all_percent": given_figure(row.all_percent),
        "people": int(row.people),
        **published_at(row.group),
        "source": row.source,
    }


def _grants(row: GrantRow) -> Grants:
    record: Grants = {
        "year": int(row.year),
        "grants": int(row.grants),
        "all_grants": int(row.all_grants),
        "source": row.source,
    }
    if row.includes:
        record["includes"] = row.includes
    return record

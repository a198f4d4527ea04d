"""The median pay over all occupations of a country: published, or the middle of their medians."""

from statistics import median

from careercli.record.figure import amount_or_none, lowest_or_none, parse_figure
from careercli.record.middle import weighted_median
from careercli.record.money import CountryMedian, in_a_year, scaled
from careerdata.build.pay import median_of_rows
from careerdata.build.shelf import Shelf
from careerdata.rows.outlook import OutlookRow
from careerdata.rows.pay import AllPayRow, WageRow


def all_pay(shelf: Shelf) -> CountryMedian | None:
    """The yearly median of the country; None where no occupation has one.

    In order of preference: all_pay.csv; the occupations' medians by the people employed in each, where the country
    publishes employment for the same codes; their plain median. Figures of a group count once, not for each occupation.
    """
    given = shelf.every(AllPayRow)
    return _given(shelf, given) if given else _of_occupations(shelf)


def _given(shelf: Shelf, rows: list[AllPayRow]) -> CountryMedian:
    row = max(rows, key=lambda entry: (entry.year, entry.period == "year"))
    figure = parse_figure(row.p50)
    amount = amount_or_none(figure and scaled(figure, in_a_year(shelf.country.hours_per_year)[row.period]))
    assert amount is not None, f"{shelf.key}/all_pay.csv: {row.p50} is no amount"
    return _record(shelf, amount, int(row.year), row.method, int(row.occupations or 0), row.source)


def _of_occupations(shelf: Shelf) -> CountryMedian | None:
    medians = {code: found for code in shelf.rows[WageRow] if (found := median_of_rows(shelf, code))}
    # A top-coded median counts by its bound: it lies above the middle in any case.
    amounts = {code: low for code, found in medians.items() if (low := lowest_or_none(found["amount"])) is not None}
    if not amounts:
        return None
    weighted = [(amount, people) for code, amount in amounts.items() if (people := _employed(shelf, code))]
    middle = weighted_median(weighted) if weighted else median(amounts.values())
    first = medians[next(iter(amounts))]
    counted = len(weighted) or len(amounts)
    method = "weighted" if weighted else "unweighted"
    return _record(shelf, round(middle, 2), first["year"], method, counted, first["source"])


def _employed(shelf: Shelf, code: str) -> float:
    """The people employed at the start of the projection for exactly this code; 0 where not published."""
    rows = shelf.of(OutlookRow, code)
    return amount_or_none(parse_figure(rows[0].employment_start)) or 0 if rows else 0


def _record(shelf: Shelf, amount: float, year: int, method: str, occupations: int, source: str) -> CountryMedian:
    record: CountryMedian = {
        "country": shelf.key,
        "amount": amount,
        "currency": shelf.country.currency,
        "year": year,
        "method": method,
        "source": source,
    }
    if occupations:
        record["occupations"] = occupations
    return record

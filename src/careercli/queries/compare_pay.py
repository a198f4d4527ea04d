"""What a comparison tells of pay: by the year as published, in one money, and beside the country's own median."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from careercli.atlas import places
from careercli.queries.compare_fields import Field, close, gap
from careercli.queries.currency import COMMON, Terms, Wanted, terms
from careercli.record.figure import Figure, amount_or_none
from careercli.record.group_of import of_group_or_none
from careercli.record.money import is_doubtful
from careercli.record.national import national_line, national_lines, place_or_none

if TYPE_CHECKING:
    from careercli.record.group_of import OfGroup
    from careercli.record.money import Band, CountryMedian, Percentiles
    from careercli.record.occupation import Occupation

YEARLY = Wanted(per="year")
"""The country's own money, by the year."""
RELATIVE = "pay_relative"
NOW = 9999
"""The year of an amount that is told in its own money, for which no rate is needed."""
BANDS = ("early", "middle", "senior")
STEPS = (("pay_low", "p10"), ("pay_median", "p50"), ("pay_high", "p90"))


def entry_or_none(record: Occupation, per: str) -> Percentiles | None:
    """The national pay compared: what an amount by that period rests on."""
    return national_line(record, per)


def terms_or_none(record: Occupation, wanted: Wanted) -> Terms | None:
    """How the pay of an occupation is told in a money; None where no pay is published."""
    entry = entry_or_none(record, wanted.per or "year")
    return terms(wanted, record["country"], entry["year"], entry["period"]) if entry else None


def amount_of(record: Occupation, step: str, wanted: Wanted) -> object:
    """A step of the national pay in a money; a bound stays one, a gap keeps its reason."""
    entry = entry_or_none(record, wanted.per or "year")
    how = terms_or_none(record, wanted)
    figure = cast("Figure | None", cast("dict[str, object]", entry or {}).get(step))
    if figure is None or how is None:
        return gap("not-published-here" if place_or_none(record) else "not-published")
    return how.convert(figure)


def common_money(records: Sequence[Occupation], wanted: Wanted | None) -> Wanted | None:
    """The money of the comparison: the one asked for, else US dollars where the occupations are paid in several."""
    currencies = {record["pay"]["currency"] for record in records}
    query = wanted or Wanted()
    if query.currency is None:
        query = query._replace(currency=COMMON if len(currencies) > 1 else next(iter(currencies)))
    return query._replace(per=query.per or "year") if wanted or len(currencies) > 1 else None


def fields(wanted: Wanted | None) -> list[Field]:
    """Low, median and high, each in its own money and then in the common one; the median beside the country's."""
    found: list[Field] = []
    for name, step in STEPS:
        found.append(_field(name, step, YEARLY))
        if wanted and wanted.currency:
            unit = f"{wanted.currency} {'an' if wanted.per == 'hour' else 'a'} {wanted.per}"
            found.append(_field(f"{name}_{wanted.currency.lower()}", step, wanted, unit))
    found += [Field(f"pay_{band}", _band(band), _band_source, _estimated, _band_group) for band in BANDS]
    found.append(Field(RELATIVE, relative, source, lambda record: True, _group))
    found.append(Field("pay_basis", basis, source=source, group=_group))
    found.append(Field("pay_year", _year, source=source, group=_group))
    return found


def median_in(wanted: Wanted) -> Field:
    """The median in a money, as `pay_median_usd`."""
    return _field(f"pay_median_{str(wanted.currency).lower()}", "p50", wanted, f"{wanted.currency} a {wanted.per}")


def alike(records: Sequence[Occupation]) -> bool:
    """Whether the pay of occupations, as far as it is known, is that of the same people (full-time only, or all) and
    of years that are close."""
    found = [entry for record in records if (entry := entry_or_none(record, "year"))]
    return len({entry.get("basis") for entry in found}) <= 1 and close([entry["year"] for entry in found])


def _field(name: str, step: str, wanted: Wanted, unit: str = "") -> Field:
    return Field(name, _value(step, wanted), source, _worked_out(wanted), _group, unit)


def _value(step: str, wanted: Wanted) -> Callable[[Occupation], object]:
    return lambda record: amount_of(record, step, wanted)


def _worked_out(wanted: Wanted) -> Callable[[Occupation], bool]:
    """Whether an amount is converted, or turned from another period."""

    def derived(record: Occupation) -> bool:
        how = terms_or_none(record, wanted)
        return how is not None and how.derived

    return derived


def _band(name: str) -> Callable[[Occupation], object]:
    """From the lowest to the highest pay of a band by the year, in the country's own money."""
    return lambda record: next((_ends(record, one) for one in _bands(record) if one["band"] == name), gap())


def _ends(record: Occupation, band: Band) -> object:
    how = terms(YEARLY, record["country"], NOW, band["period"])
    low, high = how.convert(band["low"]), how.convert(band["high"])
    return low if isinstance(low, dict) and "missing" in low else {"low": low, "high": high}


def _bands(record: Occupation) -> list[Band]:
    """The bands by experience; none where ours would have beginners earn more than the lowest quarter."""
    bands = record["pay"]["by_experience"]
    return [] if is_doubtful(bands, national_lines(record)) else bands


def _band_source(record: Occupation) -> str:
    return next((one["source"] for one in _bands(record)), "")


def _band_group(record: Occupation) -> OfGroup | None:
    return next(map(of_group_or_none, _bands(record)), None)


def _group(record: Occupation) -> OfGroup | None:
    """The wider group the national pay is published for."""
    return of_group_or_none(national_line(record))


def _estimated(record: Occupation) -> bool:
    return any(one["derived"] for one in _bands(record))


def source(record: Occupation) -> str:
    """The publication the national pay is from."""
    return next((entry["source"] for entry in record["pay"]["percentiles"]), "")


def basis(record: Occupation) -> object:
    """Whose pay it is: `full-time` or `all` employees, as far as the publisher makes a difference."""
    entry = entry_or_none(record, "year")
    return entry.get("basis") or gap("no-difference") if entry else gap()


def _year(record: Occupation) -> object:
    """The year the national pay is of, as text: no amount to compare."""
    entry = entry_or_none(record, "year")
    return str(entry["year"]) if entry else gap()


def country_median_or_none(country: str) -> CountryMedian | None:
    """The median over all occupations of a country, by the year."""
    record = places.country_or_none(country)
    return record.get("all_pay") if record else None


def relative(record: Occupation) -> object:
    """The median as a percentage of the country's median over all its occupations; a bound stays one."""
    whole = country_median_or_none(record["country"])
    own = amount_of(record, "p50", YEARLY)
    if whole is None:
        return gap("not-known-here")
    if isinstance(own, dict) and "at_least" in own:
        return {"at_least": round(100 * own["at_least"] / whole["amount"])}
    amount = amount_or_none(own)
    return own if amount is None else round(100 * amount / whole["amount"])


def rate(record: Occupation, how: Terms, kind: str) -> dict[str, object]:
    """The rate an occupation's pay was converted at, with the hours where periods were turned."""
    used: dict[str, object] = {
        "from": record["pay"]["currency"],
        "to": how.currency,
        "kind": kind,
        "factor": round(how.rate, 6),
        "years": list(how.rate_years),
        "sources": list(how.sources),
        "pay_year": how.pay_year,
    }
    return used | ({"hours_per_year": how.hours} if how.hours is not None else {})

"""Study of a card: years and cost of usual entry, what graduates of its fields owe and earn, and payback (study/1)."""

from typing import NamedTuple

from careercli.record.figure import amount_or_none, lowest_or_none, parse_figure
from careercli.record.national import group_of_pay
from careercli.record.occupation import Education, Occupation
from careercli.record.study import KINDS, MEANT, METHOD, PAY_AFTER, StudyCost, Tuition, span_of, years_to_pay
from careerdata.build.country_data import CountryData
from careerdata.build.pay import all_pay
from careerdata.rows.study import SecondaryPayRow, StudyFieldRow, StudyPayRow, StudyYearsRow, TuitionRow

ENTRY = "typical entry"
"""The scheme of study_years.csv for the words of education.csv."""
NOTHING = "none"
"""The credential of a level that asks for no study after school."""


class Total(NamedTuple):
    """What all years cost, from the least to the most; `missing`: why that is not known, or not to be paid back."""

    low: float
    high: float
    missing: str = ""


def study_cost(country: CountryData, record: Occupation) -> StudyCost | None:
    """What usual entry takes and costs; None where no level says what entry takes."""
    entry = _entry(country, record["education"])
    if entry is None:
        return None
    unit = record.get("unit")
    studied = country.study_fields.get(unit["isco"]) if unit and not unit["part"] else None
    prices = _tuition(country, entry, studied)
    total = _total(entry, prices, studied, others_priced=bool(country.every(TuitionRow)))
    made: StudyCost = {
        "credential": entry.credential,
        "years_source": entry.source,
        "currency": country.facts.currency,
        "tuition": prices,
        "total_low": {"missing": total.missing} if total.missing else total.low,
        "total_high": {"missing": total.missing} if total.missing else total.high,
        "payback_low": {"missing": total.missing},
        "payback_high": {"missing": total.missing},
        "derived": not total.missing,
        "method": METHOD,
        "sources": [],
    }
    longer = studied is not None and bool(studied.longer)
    if entry.credential != NOTHING:
        made["years_min"] = float(entry.years_min) if entry.years_min else {"missing": "not-published"}
    if entry.tuition:
        made["level"] = entry.tuition
    if entry.years_max and not longer:
        made["years_max"] = float(entry.years_max)
    used = _graduates(made, country, record, entry)
    if not total.missing:
        used += _pay_back(made, country, record, total)
    used += [studied.source] if studied else []
    made["sources"] = sorted({entry.source, *(price["source"] for price in prices), *used})
    return made


def _graduates(made: StudyCost, country: CountryData, record: Occupation, entry: StudyYearsRow) -> list[str]:
    """Fill in what graduates of the fields that lead here earn and owe, where a source has it; the source's key."""
    if entry.credential == NOTHING or not country.graduates:
        return []
    rows = usual_rows(country, record, entry.credential)
    pays = [amount_or_none(parse_figure(row.pay)) for row in rows]
    reason = "not-published" if record["study"] else "not-known-here"
    made["fields"] = len({row.cip for row, pay in zip(rows, pays, strict=True) if pay is not None})
    made["pay_low"], made["pay_high"] = span_of(pays, reason)
    made["debt_low"], made["debt_high"] = span_of((amount_or_none(parse_figure(row.debt)) for row in rows), reason)
    made["pay_after_years"] = PAY_AFTER
    return [row.source for row in rows[:1]]


def usual_rows(country: CountryData, record: Occupation, credential: str) -> list[StudyPayRow]:
    """The rows of the whole country for the fields of study that lead to an occupation, of this credential."""
    cips = {field["cip"][:5] for field in record["study"]}
    wanted = MEANT.get(credential, (credential,))
    rows = (row for cip in sorted(cips) for row in country.graduates.get(cip, ()))
    return [row for row in rows if row.credential in wanted]


def _pay_back(made: StudyCost, country: CountryData, record: Occupation, total: Total) -> list[str]:
    """Fill in the years of payback, by what graduates earn beside people with secondary school alone where a source has
    both, else by the occupation's median beside that of all; the sources of the pay."""
    if total.high == 0:
        made["payback_low"] = made["payback_high"] = {"missing": "no-fee"}
        return []
    base = next(iter(country.every(SecondaryPayRow)), None)
    if base:
        return _by_graduates(made, total, float(base.pay), base.source)
    own, every = record["pay"].get("median_year"), all_pay(country)
    amount = lowest_or_none(own["amount"]) if own else None
    if own is None or every is None or amount is None:
        made["payback_low"] = made["payback_high"] = {"missing": "not-published"}
        return []
    made["against"], made["against_pay"], made["own_pay"] = "all-jobs", every["amount"], own["amount"]
    made["pay_year"] = own["year"]
    if group := group_of_pay(record):
        made["rated_at"] = group
    more = amount - every["amount"]
    made["payback_low"], made["payback_high"] = years_to_pay(total.low, more), years_to_pay(total.high, more)
    return [own["source"], every["source"]]


def _by_graduates(made: StudyCost, total: Total, base: float, source: str) -> list[str]:
    """The least years are of the field that pays most, the most of the one that pays least."""
    low, high = made.get("pay_low"), made.get("pay_high")
    if not isinstance(low, float | int) or not isinstance(high, float | int):
        made["payback_low"] = made["payback_high"] = {"missing": "not-published"}
        return []
    made["against"], made["against_pay"] = "secondary", base
    made["payback_low"], made["payback_high"] = (
        years_to_pay(total.low, high - base),
        years_to_pay(total.high, low - base),
    )
    return [source]


def _entry(country: CountryData, stages: list[Education]) -> StudyYearsRow | None:
    """The line of study_years.csv for what entry usually takes: of several levels the first."""
    for stage in stages:
        if stage.get("typical"):
            scheme, value = stage.get("scheme", ENTRY), stage.get("level", stage["stage"])
            return country.study_years.get((scheme, value))
    return None


def _tuition(country: CountryData, entry: StudyYearsRow, studied: StudyFieldRow | None) -> list[Tuition]:
    """A year's prices of this kind of study in the country, or in the one part of it a law is of: of the field of study
    where it has prices, else of all fields."""
    level = [row for row in country.every(TuitionRow) if row.level == entry.tuition]
    field = studied.field if studied else ""
    rows = [row for row in level if row.field == field] or [row for row in level if not row.field]
    national = [row for row in rows if row.region == country.key] or rows
    return [_price(row, country.facts.currency) for row in sorted(national, key=lambda row: KINDS.index(row.kind))]


def _price(row: TuitionRow, currency: str) -> Tuition:
    made: Tuition = {
        "region": row.region,
        "kind": row.kind,
        "year": row.year,
        "low": float(row.low),
        "high": float(row.high),
        "currency": currency,
        "source": row.source,
    }
    if row.field:
        made["field"] = row.field
    return made


def _total(
    entry: StudyYearsRow, prices: list[Tuition], studied: StudyFieldRow | None, *, others_priced: bool = False
) -> Total:
    """The least years at the low price to the most years at the high one; `others_priced`: other kinds of study have
    prices in the country."""
    if entry.credential == NOTHING:
        return Total(0, 0, "no-study")
    if not prices:
        return Total(0, 0, "not-in-source" if others_priced else "not-known-here")
    if not entry.years_min or (studied and studied.longer and prices[0]["kind"] != "none"):
        return Total(0, 0, "not-published")
    first, least = prices[0], float(entry.years_min)
    return Total(round(first["low"] * least), round(first["high"] * float(entry.years_max or least)))

"""Education of occupations: schooling and fields of study, what they cost, and what graduates earn and owe."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.atlas import study
from careercli.queries.part import part
from careercli.queries.sources import basis, named_sources
from careercli.queries.titles import names_on
from careercli.record.figure import amount_or_none
from careercli.record.finished import Finished
from careercli.record.pages.occupation import OccupationPage, Studied
from careercli.record.source import named_in
from careercli.record.study import KINDS, MEANT, years_to_pay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.queries.named import Named
    from careercli.record.card import Card
    from careercli.record.occupation import Occupation
    from careercli.record.study import StudyCost, StudyPay
    from careercli.text.text import Text


def education_of(found: Sequence[Named], t: Text | None = None, region: str | None = None) -> Finished:
    """The education of each occupation, a record or a list of several; for a person its page.

    In a `region` pay and tuition are of its schools. Raises NotFound for a region that does not exist.
    """
    records: list[dict[str, object]] = []
    shown: list[Card] = []
    studied: dict[str, Studied] = {}
    for named in found:
        record, card = part(named, "education")
        place = _place(named, region)
        more = studied[named.id] = _studied(card.record, place)
        record |= {"study_pay": more.pay, "tuition": more.tuition} | ({"region": place} if region else {})
        extra = named_sources(set(named_in({"pay": more.pay, "tuition": more.tuition})) - card.sources.keys())
        records.append(record)
        shown.append(card._replace(sources={**card.sources, **extra}))
    return Finished(
        records if len(records) > 1 else records[0],
        OccupationPage(shown, names_on(shown, t), ("education",), studied) if t else None,
        basis(records, [card.sources for card in shown]),
        [warning for card in shown for warning in card.warnings],
    )


def _place(named: Named, region: str | None) -> str:
    """The region asked for, or the country."""
    if region is None:
        return named.country
    from careercli.queries.place import place_of

    return place_of(named.country, region).region


def _studied(record: Occupation, region: str) -> Studied:
    cost, country = record.get("study_cost"), record["country"]
    currency = cost["currency"] if cost else record["pay"]["currency"]
    rows = study.study_pay((field["cip"][:5] for field in record["study"]), region, currency)
    usual = MEANT.get(cost["credential"], (cost["credential"],)) if cost else ()
    prices = study.tuition(country, cost["level"], currency) if cost and "level" in cost else []
    if region != country:
        prices = [price for price in prices if price["region"] == region]
    prices.sort(
        key=lambda price: (price["region"], "field" in price, KINDS.index(price["kind"]), price.get("field", ""))
    )
    pay = [_paid_back(row | {"usual": row["credential"] in usual}, cost) for row in rows]
    return Studied(region, sorted(pay, key=lambda one: (not one["usual"], -one.get("graduates", 0))), prices)


def _paid_back(row: StudyPay, cost: StudyCost | None) -> StudyPay:
    """The row with its years of payback, where usual entry takes it and its cost in the whole country is known."""
    if cost is None or not row["usual"] or cost.get("against") != "secondary" or "-" in row["region"]:
        return row
    pay = amount_or_none(row["pay"])
    low, high = amount_or_none(cost["total_low"]), amount_or_none(cost["total_high"])
    if pay is None or low is None or high is None:
        return row
    more = pay - cost["against_pay"]
    years = {"payback_low": years_to_pay(low, more), "payback_high": years_to_pay(high, more), "derived": True}
    return cast("StudyPay", {**row, **years})

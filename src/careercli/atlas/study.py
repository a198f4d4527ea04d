"""What graduates of fields of study earn and owe, and tuition, by region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from careercli.atlas.connection import ask
from careercli.record.figure import stored

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careercli.record.study import StudyPay, Tuition

FIGURES = ("pay", "pay_low", "pay_high", "debt", "debt_low", "debt_high")


def study_pay(cips: Iterable[str], region: str, currency: str) -> list[StudyPay]:
    """What those who finish these fields of study (CIP, four digits) earn and owe, by those of a region's schools; the
    titles, which the country alone has, with them."""
    wanted = sorted(set(cips))
    marks = ", ".join("?" * len(wanted))
    rows = ask(
        f"SELECT p.cip, p.credential, p.region, coalesce(p.title, w.title, ''), p.graduates, p.{', p.'.join(FIGURES)},"
        " p.source FROM study_pay p LEFT JOIN study_pay w ON w.region = substr(p.region, 1, 2) AND w.cip = p.cip"
        f" AND w.credential = p.credential WHERE p.region = ? AND p.cip IN ({marks}) ORDER BY p.cip, p.credential",
        region,
        *wanted,
    )
    return [_pay(row, currency) for row in rows]


def _pay(row: tuple[Any, ...], currency: str) -> StudyPay:
    cip, credential, region, title, graduates, *cells, source = row
    record: dict[str, object] = {"cip": cip, "title": title, "credential": credential, "region": region}
    record |= {"currency": currency, "usual": False, "source": source}
    if graduates is not None:
        record["graduates"] = graduates
    found = {name: stored(cell) for name, cell in zip(FIGURES, cells, strict=True)}
    return cast("StudyPay", record | {name: figure for name, figure in found.items() if figure is not None})


def tuition(country: str, level: str, currency: str) -> list[Tuition]:
    """A year's tuition of a level of study in a country and its regions, by field where the publisher has fields."""
    rows = ask(
        "SELECT region, kind, field, year, low, high, source FROM tuition WHERE country = ? AND level = ?"
        " ORDER BY region, kind, field",
        country,
        level,
    )
    return [_price(row, currency) for row in rows]


def _price(row: tuple[Any, ...], currency: str) -> Tuition:
    region, kind, field, year, low, high, source = row
    record: Tuition = {
        "region": region,
        "kind": kind,
        "year": year,
        "low": low,
        "high": high,
        "currency": currency,
        "source": source,
    }
    if field:
        record["field"] = field
    return record

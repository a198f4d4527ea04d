"""Wages: one occupation everywhere, or a country's table."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.atlas.connection import ask, one_row, rows_of
from careercli.record.figure import stored

if TYPE_CHECKING:
    from careercli.record.listing import PayLine
    from careercli.record.money import Percentiles

STEPS = ("p10", "p25", "p50", "p75", "p90", "mean", "employment")
THERE = ("employment_rse", "per_1000_jobs", "location_quotient", "p50_hour")
"""What is known of places alone."""
_COLUMNS = (
    "w.region, w.year, w.period, w.p10, w.p25, w.p50, w.p75, w.p90, w.mean, w.employment,"
    " w.employment_rse, w.per_1000_jobs, w.location_quotient, w.p50_hour, w.basis, w.note, w.rated_at,"
    " (SELECT g.title FROM group_title g WHERE g.country = w.country AND g.code = w.rated_at), w.source"
)


def wages_of(country: str, code: str) -> list[Percentiles]:
    """Every wage record of an occupation: by region, newest year first."""
    rows = ask(
        f"SELECT {_COLUMNS} FROM wage w WHERE country = ? AND code = ?"
        " ORDER BY region, year DESC, period DESC, basis DESC",
        country,
        code,
        by_key={"wage_row": [one_row(country, code)]},
    )
    return [_percentiles(found) for found in rows]


def _percentiles(found: tuple[object, ...]) -> Percentiles:
    region, year, period, *cells, basis, note, rated_at, group, source = found
    record: dict[str, object] = {"region": region, "year": year, "period": period}
    for step, cell in zip((*STEPS, *THERE), cells, strict=True):
        if cell is not None:
            record[step] = stored(cell)
    extras = {"basis": basis, "rated_at": rated_at, "note": note, "source": source}
    if rated_at:
        extras["of_group"] = {"code": rated_at, "title": group or ""}
    return cast("Percentiles", record | {name: value for name, value in extras.items() if value})


def has_any(region: str) -> bool:
    """Whether pay of any occupation is published for a region."""
    statement = "SELECT 1 FROM wage_row WHERE country = ? AND region = ? LIMIT 1"
    return bool(ask(statement, region[:2], region, by_key={"wage_row": [rows_of(region[:2])]}))


def table(country: str, region: str, per: str | None = None) -> list[PayLine]:
    """The latest wage of every occupation in a region, one line each.

    Amounts are gross in the country's currency per `period`: where several are published `per`, else the country's own,
    and of several bases full-time work.
    """
    rows = ask(
        "SELECT o.id, o.country, o.code, o.title_en, o.level, json_extract(c.record, '$.currency'), "
        f"{_COLUMNS} FROM occupation o JOIN country c USING (country)"
        " JOIN wage w ON w.country = o.country AND w.code = o.code"
        # An id is `country:code`: its beginning finds a country's occupations in the primary key.
        " WHERE o.id > ? || ':' AND o.id < ? || ';' AND o.country = ? AND w.region = ?"
        " AND w.year = (SELECT max(x.year) FROM wage x WHERE"
        " x.country = w.country AND x.code = w.code AND x.region = w.region)"
        " ORDER BY o.code, w.period = ? DESC, w.period = json_extract(c.record, '$.pay_period') DESC, w.basis DESC",
        country,
        country,
        country,
        region,
        per,
        by_key={"wage_row": [rows_of(country)]},
    )
    lines: dict[str, PayLine] = {}
    for occupation, cc, code, title, level, currency, *wage in rows:
        head = {"id": occupation, "country": cc, "code": code, "title": title, "currency": currency}
        head["level"] = level or {"missing": "not-published"}
        lines.setdefault(occupation, cast("PayLine", head | cast("dict[str, object]", _percentiles(tuple(wage)))))
    return list(lines.values())

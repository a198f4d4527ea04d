"""What the numbers of a record are in, and which are not the occupation's own: for cells that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.record.measures import MEASURES, MONEY

if TYPE_CHECKING:
    from collections.abc import Mapping


class Unit(NamedTuple):
    """`kind`: `money`, a unit that begins with `percent`, any other, or ""; of money the currency and the period, each
    empty where the record does not say."""

    kind: str = ""
    currency: str = ""
    period: str = ""


ESTIMATES = ("net", "real", "real_net", "net_low", "net_high", "buys_low", "buys_high")
"""Amounts that are worked out here for a typical person or place, whatever they are worked out of."""
_BANDS = ("pay_early", "pay_middle", "pay_senior")
"""Rows of a comparison that are pay by experience, which no office publishes."""
BESIDE = "period"
"""Stands for the period that the record has beside an amount."""
_OF_PERIOD = (
    "p10", "p25", "p50", "p75", "p90", "mean", "level1", "level2", "level3", "level4", "net", "net_of", "real",
    "real_net", "amount", "low", "high",
)  # fmt: skip
_YEARLY = ("pay", "net_low", "net_high", "own_pay", "pay_low", "pay_high")
_ONCE = ("cost_min", "cost_max", "debt", "debt_low", "debt_high", "total_low", "total_high", "fee")
_PERSONS = ("employment", "employment_from", "employment_to", "retirements", "seekers", "people", "graduates", "pool")
_JOBS = ("change", "openings", "replacement", "vacancies", "new_jobs")
_PERCENT = ("automated", "augmented", "human", "firm", "observed", "coverage", "employment_rse", "percent")
_KINDS = {
    **dict.fromkeys(_OF_PERIOD, Unit("money", "currency", BESIDE)),
    **dict.fromkeys(_YEARLY, Unit("money", "currency", "year")),
    **dict.fromkeys(_ONCE, Unit("money", "currency")),
    **dict.fromkeys(("fees_low", "fees_high"), Unit("money", "fees_currency")),
    **dict.fromkeys(("buys_low", "buys_high"), Unit("money", "", "year")),
    **dict.fromkeys(_PERSONS, Unit("persons")),
    **dict.fromkeys(_JOBS, Unit("jobs")),
    **dict.fromkeys(_PERCENT, Unit("percent")),
    **{one.key: Unit("money", "currency", "year") if one.unit == MONEY else Unit(one.unit) for one in MEASURES},
    **dict.fromkeys(("real", "real_net"), Unit("money", "currency", BESIDE)),
    "p50_hour": Unit("money", "currency", "hour"),
}
"""By the name of a field, where it stands in no registry of figures too; of money the fields that have the rest."""


def unit_of(field: str, record: Mapping[str, object]) -> Unit:
    """What a field's number is in; `record` has its currency and period, or says the unit of its numbers itself."""
    path, _, name = field.rpartition(".")
    stated = record.get("unit")
    found = (_KINDS.get(name) if not path.startswith(("missing", "of_group")) else None) or Unit(
        "percent" if name.endswith("_percent") else ""
    )
    if isinstance(stated, str) and not found.kind:
        found = Unit("money", "", "year") if stated == MONEY else Unit(stated)
    if found.kind != "money":
        return found
    return _money(found, f"{path}." if path else "", record)


def _money(found: Unit, beside: str, record: Mapping[str, object]) -> Unit:
    """Money with its currency and period; nothing where the period should stand beside it and neither does."""
    said = [record.get(f"{beside}{name}") for name in (found.currency, BESIDE)]
    currency, period = (one if isinstance(one, str) else "" for one in said)
    if found.period == BESIDE:
        return Unit("money", currency, period) if currency or period else Unit()
    return Unit("money", currency, found.period)


def is_rough(field: str, record: Mapping[str, object], group: object = None) -> bool:
    """Whether a field's number is marked `~`: a wider group's, another occupation's, or an estimate. `group`: what the
    record said of groups before it was narrowed."""
    wider, row = record.get("of_group") or group, record.get("field")
    if isinstance(wider, dict) and (field in wider or ("code" in wider and bool(unit_of(field, record).kind))):
        return True
    if field.rpartition(".")[2] in ESTIMATES or (isinstance(row, str) and row.startswith(_BANDS)):
        return True
    return bool((record.get("derived") is True or record.get("borrowed_from")) and unit_of(field, record).kind)

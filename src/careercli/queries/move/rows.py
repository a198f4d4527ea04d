"""The plan as rows for spreadsheets: one a destination, numbers alone in their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.move import Destination, PlanOf

JOIN = "; "
FIELDS = (
    "country", "region", "id", "title", "quality", "pay", "currency", "pay_year", "net_low", "net_high", "buys_low",
    "buys_high", "licence", "body", "visa", "way", "offer", "points", "margin", "fees_low", "fees_high",
    "fees_currency", "fees_from", "fees_to", "months_low", "months_high", "blocked_by", "free_movement", "missing",
)  # fmt: skip
"""The columns of a destination in rows."""


def rows(record: PlanOf) -> list[dict[str, Any]]:
    """A row a destination, in the order of the plan."""
    return [_row(one) for one in record["destinations"]]


def _row(one: Destination) -> dict[str, Any]:
    head: dict[str, Any] = {"country": one["country"]}
    if "id" not in one:
        return {**head, "missing": {"id": one["missing"]}}
    pay, net, way = one["pay"], one["net"], one["visa"]
    head |= {
        "region": one.get("region"),
        "id": one["id"],
        "title": one["title"]["en"],
        "quality": one["quality"],
        "pay": pay["amount"],
        "currency": pay["currency"],
        "pay_year": pay.get("year"),
        "net_low": net["low"],
        "net_high": net["high"],
        "licence": one["licence"]["needed"],
        "body": one["licence"]["body"],
        "blocked_by": JOIN.join(one["blocked_by"]),
    }
    if "buys" in one:
        head |= {"buys_low": one["buys"]["low"], "buys_high": one["buys"]["high"]}
    if "free_movement" in one:
        head["free_movement"] = one["free_movement"]["name"]
    if way:
        margin = way.get("margin", {"total": None, "points": None})
        head |= {"visa": way["name"], "way": way["way"], "offer": way["offer"]}
        head |= {"points": margin["total"], "margin": margin["points"]}
    return {**head, **_totals(one)}


def _totals(one: Destination) -> Mapping[str, Any]:
    """Fees in the reader's money, with the span of their years, and months."""
    totals = one["totals"]
    found: dict[str, Any] = {"months_low": totals["months"]["low"], "months_high": totals["months"]["high"]}
    if money := totals["converted"]:
        found |= {"fees_low": money["low"], "fees_high": money["high"], "fees_currency": money["currency"]}
    if totals["years"]:
        found |= {"fees_from": totals["years"][0], "fees_to": totals["years"][1]}
    return found

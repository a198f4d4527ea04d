"""Where the people of an occupation work, and how many firms there use AI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas.industries import Employed, firms_of, sectors_of
from careercli.record.industry import ALL_FIRMS
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.figure import Missing
    from careercli.record.industry import Industries, Sector


def industries(occupation: str) -> Industries | Missing:
    """The sectors with most people of an occupation (`us:15-1252`) with their firms; why there are none, where its own
    country's surveys do not say both."""
    country, _, code = occupation.partition(":")
    firms = firms_of(country, ALL_FIRMS)
    if not firms:
        return {"missing": "not-known-here"}
    found = sectors_of(country, code)
    if not found:
        return {"missing": "not-published"}
    first = found[0]
    record: Industries = {
        "year": first.year,
        "sectors": [_sector(country, one) for one in found],
        "all_firms": firms,
    }
    if first.rated_at:
        record["of_group"] = {"code": first.rated_at, "title": first.group or ""}
    return record


def _sector(country: str, one: Employed) -> Sector:
    return {
        "industry": one.industry,
        "name": str(Message(f"industry.{one.industry}")),
        "employment": one.employment,
        "share": one.share,
        "firms": firms_of(country, one.industry),
        "source": one.source,
    }

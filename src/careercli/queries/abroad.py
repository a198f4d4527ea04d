"""The best counterpart of an occupation in another country, as a line beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from careercli.atlas import links, similar

if TYPE_CHECKING:
    from careercli.record.similar import Abroad


def abroad(occupation: str, country: str) -> Abroad:
    """The counterpart there with its pay in that country's money and our rating; a reason where there is none."""
    best = next((one for one in links.candidates(occupation) if one.id.startswith(f"{country}:")), None)
    if best is None:
        return {"country": country, "reason": "no link known here"}
    line = cast("dict[str, Any]", similar.lines([best.id])[best.id])
    record: Abroad = {
        "country": country,
        "id": best.id,
        "title": line["title"],
        "quality": best.quality,
        "certainty": best.certainty,
        "score": best.score,
        "pay_median": line["pay_median"],
        "currency": line["currency"],
    }
    return {**record, "rating": line["rating"], "rating_derived": True} if "rating" in line else record


def sources_of(line: Abroad) -> list[str]:
    """What a counterpart's line rests on, beside its pay's own source."""
    return ["career-match", *(["career-rating"] if "rating" in line else [])] if "id" in line else []

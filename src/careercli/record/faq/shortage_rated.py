"""The Australian rating of the labour market, by region: in shortage everywhere, in some places, or nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.occupation import ShortageRating

NO = "no shortage"
EVERYWHERE = {
    "shortage": "in every state and territory",
    "regional shortage": "in the regional areas of every state and territory",
    "metropolitan shortage": "in the cities of every state and territory",
}
SOMEWHERE = {
    "shortage": "in {regions}",
    "regional shortage": "in the regional areas of {regions}",
    "metropolitan shortage": "in the cities of {regions}",
}
"""Where, by the rating."""
NOT_NATIONALLY = "Not in the country as a whole, says the rating of {year} by {by}; only {places}."
NOWHERE = "No: rated not in shortage in {year} by {by}, nationally and in every state and territory."


def rated(asking: Asking) -> Said | None:
    """Yes with the places, or no; a rating opens no visa."""
    entries = asking.record["outlook"].get("shortage", [])
    if not entries:
        return None
    t = asking.t
    short = [one for one in entries if one["rating"] != NO]
    values = {"year": entries[0]["year"], "by": "Jobs and Skills Australia"}
    if not short:
        text = t(NOWHERE, **values)
    elif entries[0]["rating"] == NO:
        text = t(NOT_NATIONALLY, places=_places(asking, entries), **values)
    else:
        text = t("Yes, rated in shortage in {year} by {by}: {places}.", places=_places(asking, entries), **values)
    answer = t.joined([text, t("A rating of the market; it opens no visa.")])
    figures = [
        figure("shortage", one["rating"], "rating", one["source"], Beside(region=one["region"], year=one["year"]))
        for one in entries
    ]
    return Said("shortage", t("Is the shortage real?"), answer, figures, [entries[0]["source"]])


def _places(asking: Asking, entries: Sequence[ShortageRating]) -> str:
    """Nationally, in all states, or the states by name; with the kind of area where it is one."""
    t = asking.t
    states = [one for one in entries if "-" in one["region"]]
    found: dict[str, list[str]] = {}
    for one in states:
        if one["rating"] != NO:
            found.setdefault(one["rating"], []).append(one["region"])
    if not found:
        return t("in the country as a whole")
    return "; ".join(_told(asking, rating, regions, len(states)) for rating, regions in found.items())


def _told(asking: Asking, rating: str, regions: Sequence[str], states: int) -> str:
    t = asking.t
    if len(regions) == states:
        return t(EVERYWHERE[rating])
    return t(SOMEWHERE[rating], regions=t.listed(asking.region(region) for region in regions))

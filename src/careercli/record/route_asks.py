"""What visa routes ask for, by kind: what of it a newcomer cannot have, and whether an offer is needed."""

from collections.abc import Collection, Container

OFFER = "offer"
INSIDERS = ("stay", "citizenship")
"""What a newcomer cannot bring along: a stay in the country, a passport of another one. Such routes say for whom."""


def is_for_newcomers(asks: Collection[str]) -> bool:
    """Whether someone from anywhere, not yet in the country, may use a route that asks this."""
    return not any(kind in asks for kind in INSIDERS)


def needs_offer(asks: Container[str], instead: Container[str] = ()) -> bool:
    """Whether a route cannot be had without a job offer: it asks for one, and nothing may stand in its place."""
    return OFFER in asks and OFFER not in instead


NEEDED, NOT_NEEDED, EITHER = "needed", "not-needed", "either"
"""Whether a route asks for a job offer."""


def offer_of(asks: Container[str], instead: Container[str], written: str) -> str:
    """Whether a job offer is needed; `written` where what the route asks is not all known."""
    if written:
        return written
    if OFFER not in asks:
        return NOT_NEEDED
    return EITHER if OFFER in instead else NEEDED

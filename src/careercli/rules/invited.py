"""When people of a visa route were last invited: from the rounds, or from what was seen of invited expressions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.record.visas import CLOSED, Invited, Through
from careercli.text.text import text
from careercli.words.visas import invited_text

if TYPE_CHECKING:
    from careercli.rules.eligibility import Eligibility

Record = Mapping[str, Any]


def by_rounds(categories: Sequence[str], rounds: Sequence[Record], day: str) -> Invited | None:
    """The newest of the rounds of these categories up to the day; None where no round is known by then.

    `rounds` are newest first, each with `date`, `category`, `cutoff`, `invitations`, `source`.
    """
    begun = [one for one in rounds if one["date"] <= day]
    if not begun:
        return None
    own = next((one for one in begun if one["category"] in categories), None)
    known_to = begun[0]["date"]
    if own is None:
        return _worded({"last": None, "known_to": known_to, "says": ""})
    found: Invited = {"last": own["date"], "known_to": known_to, "says": "", "source": own["source"]}
    if categories != ["pnp"]:  # a nomination alone brings 600 points: their cut-off says nothing to others
        found |= {"invitations": own["invitations"], "cutoff": own["cutoff"]}
    found["others"] = sum(one["date"] > own["date"] for one in begun)
    return _worded(found)


def by_month(seen: Record | None, coverage: Record, day: str) -> Invited | None:
    """What was seen of one occupation's invited people; None on a day before all that was seen."""
    if day[:7] < coverage["until"]:
        return None
    if seen is None:
        return _worded({"last": None, "since": coverage["since"], "known_to": coverage["until"], "says": ""})
    found: Invited = {"last": seen["month"], "known_to": coverage["until"], "says": "", "source": seen["source"]}
    found |= {"invitations": seen["invited"], "low": seen["low"], "high": seen["high"]}
    return _worded(found)


def invited_of(
    route: Record, found: Eligibility, code: str, known: tuple[Sequence[Record], Record], day: str
) -> Invited | None:
    """When someone of the route with this occupation was last invited; None where it has no pool or is closed.

    `known`: the rounds, and what was seen of invited people by occupation.
    """
    pool = route.get("pool")
    if pool is None or found.status == CLOSED:
        return None
    rounds, seen = known
    if pool["rounds"]:
        return by_rounds(pool["rounds"], rounds, day)
    if "skillselect" in pool:
        return by_month(seen["seen"].get(code, {}).get(pool["skillselect"]), seen, day) if seen else None
    return {"last": None, "says": pool["says"]}


def _worded(found: Invited) -> Invited:
    """With its sentences in English."""
    found["says"] = invited_text(found, text())
    return found


def through(found: Invited, rounds: list[Through]) -> Invited:
    """The same with the later rounds of other routes that took people of this one too."""
    return _worded({**found, "through": rounds}) if rounds else found

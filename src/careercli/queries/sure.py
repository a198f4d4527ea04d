"""Which answers of a search are sure.

Of the first answers marked so at least 95 in 100 are right on every list of tests/data/search (half `dev`;
tests/data/test_search_sets.py). Where no country is named, a title alone is not enough: publishers of several countries
put the same title to different work (`Kupferschmied`), so that the names of ISCO groups must speak for the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import isco

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.queries.found import Found
    from careercli.queries.votes import Votes
    from careercli.record.listing import Match

_WHOLE = ("title", "form", "level")
"""How a name answers that is the whole title asked for."""
_STRONG = ("official", "part", "ours")
"""Kinds of names that are enough by themselves; of others the words must speak for the same occupation."""
_RIVAL = 0.03
"""What is called so too, and scores so little less in the same country, may as well be meant."""


_AS_MUCH = 0.8
"""An ISCO group the words speak for so much as for the one most."""
_UMLAUTS = frozenset("äöü")
"""Letters that make another word in German (`Schätzmeister`, `Schatzmeister`), though names are compared without."""


def marked(found: Sequence[Found], votes: Votes) -> list[Match]:
    """The matches; `sure` with the first of every country where one is the title and nothing speaks against it."""
    firsts: dict[str, Found] = {}
    for one in found:
        firsts.setdefault(one.country, one)
    alone = {key: one for key, one in firsts.items() if _is_whole(one) and not _has_rival(one, found)}
    agreed = {one.id for one in alone.values() if one.kind in _STRONG}
    if len(agreed) < len(alone):
        agreed |= {entry for entry in _spoken_for(votes) if votes.country or _is_in_spoken_group(entry, votes)}
    sure = {one.id for one in alone.values() if _has_umlauts(votes.title, one)} & agreed
    return [{**one.match, "sure": True} if one.id in sure else one.match for one in found]


def _is_whole(one: Found) -> bool:
    return one.match["how"] in _WHOLE and (one.whole or "via" in one.match)


def _has_rival(first: Found, found: Sequence[Found]) -> bool:
    least = first.match["score"] - _RIVAL
    return any(
        one.id != first.id and one.country == first.country and _is_whole(one) and one.match["score"] >= least
        for one in found
    )


def _spoken_for(votes: Votes) -> set[str]:
    """What the words speak for most in each country."""
    best: dict[str, tuple[float, str]] = {}
    for one in votes.by_id.values():
        best[one.id[:2]] = max(best.get(one.id[:2], (0.0, "")), (one.share, one.id))
    return {entry for _, entry in best.values()}


def _is_in_spoken_group(entry: str, votes: Votes) -> bool:
    """Whether the words speak for a group of the occupation as much as for any, or for none."""
    best = max(votes.groups.values(), default=0.0)
    spoken = {group for group, share in votes.groups.items() if share >= _AS_MUCH * best}
    return not spoken or not spoken.isdisjoint(isco.groups_of(entry))


def _has_umlauts(title: str, one: Found) -> bool:
    return _UMLAUTS.intersection(title.casefold()) <= set(one.match["matched"].casefold())

"""What next to an occupation pays better, and what one must hold there beyond what is held for one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.atlas import occupations
from careercli.queries.faq.neighbour import Neighbour, is_higher, neighbour
from careercli.queries.required import EVERYWHERE, GENERIC, WHOLE, required_there, text_of
from careercli.record.credential import binding
from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.record.level import common_level_or_none
from careercli.record.similar import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from careercli.record.occupation import Level, Occupation
    from careercli.record.similar import RequiredCredential

NAMED = 3
"""How many an answer names."""
PARTLY = next(least for least, word in WORDS if word == "partly")
"""Below this similarity work is only named where nothing is more similar."""
DEGREE = 4.0
"""From this common level on a level is so broad that it says little of what must be learned: a nurse is no surgeon."""


def better_paid(record: Occupation, scores: Mapping[str, float], load: Callable[[str], Occupation]) -> list[Neighbour]:
    """Near work with a higher median: what asks no further licence first, then the same level; a group counts once.

    What asks a licence of another profession, or one and more schooling, is not next to it and is left out.
    """
    found = [_neighbour(record, load(key), scores[key]) for key in _paid(record, scores)]
    reachable = [one for one in found if not (one.required and _is_far(record, load(one.id)))]
    close = [one for one in reachable if one.score >= PARTLY] or reachable
    ordered = sorted(close, key=lambda one: (bool(one.required), one.level != record["level"]))
    return _once(ordered)[:NAMED]


def _paid(record: Occupation, scores: Iterable[str]) -> list[str]:
    """Those whose median is higher, the nearest first."""
    keys = list(scores)
    lines = occupations.lines_of([record["id"], *keys])
    median = amount_or_none(lines[record["id"]]["pay_median"])
    if median is None:
        return []
    return [key for key in keys if (lowest_or_none(lines[key]["pay_median"]) or 0) > median]


def _neighbour(record: Occupation, there: Occupation, score: float) -> Neighbour:
    needed = next(iter(_whole(required_there(record, there))), None)
    one = neighbour(there, score=score)
    return one._replace(required=text_of(needed), required_by=tuple(needed["sources"])) if needed else one


def _whole(held: Iterable[RequiredCredential]) -> list[RequiredCredential]:
    """What must be held in the whole country for all of the work."""
    return [one for one in held if one["where"] == EVERYWHERE and one["covers"] == WHOLE]


def _is_far(record: Occupation, there: Occupation) -> bool:
    """Whether work that asks a further licence takes more schooling, or is another licensed profession. Work that asks
    the own licence besides builds on it: nurse practitioners are nurses."""
    own, licences = record["level"], _licences(record)
    if licences & _licences(there):
        return False
    return is_higher(there["level"], own) or (_is_degree(own) and _is_degree(there["level"]) and bool(licences))


def _is_degree(level: Level) -> bool:
    return (common_level_or_none(level["scheme"], level.get("value", "")) or 0.0) >= DEGREE


def _licences(record: Occupation) -> set[str]:
    """What all of its people must hold; a name many share is told by whose it is."""
    held = (one for one in binding(record["credentials"]) if one.get("covers") != "part")
    title = record["title"]["en"]
    return {f"{one['name']} ({title})" if one["name"] in GENERIC else one["name"] for one in held}


def _once(lines: Iterable[Neighbour]) -> list[Neighbour]:
    """One of those that share a group's median."""
    found: dict[Any, Neighbour] = {}
    for one in lines:
        found.setdefault((one.rated_at, str(one.pay)) if one.rated_at else one.id, one)
    return list(found.values())

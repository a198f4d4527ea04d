"""The way from one occupation to another and how good it is: never better than its weakest step."""

from typing import NamedTuple

from careerdata.build.match_links import Link
from careerdata.build.match_score import Ground, near

QUALITIES = ("exact", "close", "broad", "split", "partial")
"""The qualities of a link (rows/crosswalk.py), the best first."""
DIRECT, ISCO, TITLES = "direct", "isco", "titles"
SAME, NEAR = 0.999, 0.7
"""From which likeness two titles are the same word for word, or near."""
NAMED = 0.5
"""From which likeness the titles of an occupation lead to an ISCO group no table names."""


class Way(NamedTuple):
    """One way: its quality, its kind, and the ISCO group it goes through, if any."""

    quality: str
    kind: str
    isco: str = ""


def way_or_none(on: Ground, one: str, other: str) -> Way | None:
    """The best way from one to the other; of equally good ones the direct table, then ISCO, then titles. None: none."""
    found = [way for way in (_direct(on, one, other), _through_isco(on, one, other), _by_titles(on, one, other)) if way]
    return min(found, key=lambda way: QUALITIES.index(way.quality), default=None)


def weakest(*links: Link) -> str:
    """The worst quality of the steps; an unconfirmed one is partial."""
    return max((_quality(link) for link in links), key=QUALITIES.index)


def _quality(link: Link) -> str:
    return "partial" if link.unconfirmed else link.quality


def _direct(on: Ground, one: str, other: str) -> Way | None:
    pair = on.direct.get(one, {}).get(other)
    return Way(weakest(pair.link), DIRECT) if pair else None


def _through_isco(on: Ground, one: str, other: str) -> Way | None:
    """Through the group both fall into; of several the one that holds most of both."""
    left, right = on.hub.links.get(one, {}), on.hub.links.get(other, {})
    common = sorted(left.keys() & right.keys())
    if not common:
        return None
    isco = max(common, key=lambda group: on.hub.tables[one][group] * on.hub.tables[other][group])
    return Way(weakest(left[isco], right[isco]), ISCO, isco)


def _by_titles(on: Ground, one: str, other: str) -> Way | None:
    there, back = near(on, one, other), near(on, other, one)
    if there.official >= SAME and _only(on, one, other) and _only(on, other, one):
        return Way("close", TITLES)
    if max(*there, *back) >= NEAR:
        return Way("partial", TITLES)
    for named, linked in ((one, other), (other, one)):
        titles, links = on.hub.titles.get(named, {}), on.hub.links.get(linked, {})
        isco = max((group for group in titles if group in links), key=lambda group: (titles[group], group), default="")
        if isco and titles[isco] >= NAMED:
            return Way("partial", TITLES, isco)
    return None


def _only(on: Ground, one: str, other: str) -> bool:
    """Whether of the other's country no further occupation has the same official title (`Registered Nurse (Surgical)`
    is but one kind of registered nurse)."""
    same = (key for key, likeness in on.near[one].items() if likeness.official >= SAME)
    return all(key == other for key in same if on.subjects[key].country == on.subjects[other].country)

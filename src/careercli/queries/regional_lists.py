"""Which provinces or states want an occupation or leave it out, and which communities ask for it, by their lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.atlas import places
from careercli.rules.eligibility import state_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from careercli.record.regional_lists import RegionalList, RegionLists

Record = dict[str, Any]
KINDS = ("wanted", "excluded", "communities")


def regional_lists(country: str, book: Record, listed: Mapping[str, Mapping[str, str]], day: str) -> list[RegionLists]:
    """What each region of the country says, by name; empty where no region has a list.

    `listed`: list → year → condition of the occupation. Only lists in force on the day count.
    """
    if not book["regional"]:
        return []
    in_force = list(_in_force(book["regional"], day))
    regions = [region for region in places.regions(country).values() if region.parent == country]
    return [_of_region(region, in_force, listed) for region in sorted(regions, key=lambda region: region.name_en)]


def _in_force(lists: Mapping[str, Any], day: str) -> Iterator[tuple[str, Record]]:
    for name, versions in lists.items():
        yield from ((name, version) for version in versions if state_on(version, day) == "in force")


def _of_region(
    region: places.Region, in_force: list[tuple[str, Record]], listed: Mapping[str, Mapping[str, str]]
) -> RegionLists:
    own = [(name, version) for name, version in in_force if version["region"] == region.region]
    found: dict[str, list[RegionalList]] = {kind: [] for kind in KINDS}
    for name, version in own:
        condition = listed.get(name, {}).get(str(version["year"]))
        if condition is not None:
            found[_kind(version)].append(_listed(f"{region.country}/{name}", version, condition))
    told: RegionLists = {
        "region": region.region,
        "name": {"en": region.name_en, **({"fr": region.name_fr} if region.name_fr else {})},
        "stance": _stance(found),
        "wanted": found["wanted"],
        "excluded": found["excluded"],
        "communities": found["communities"],
    }
    if told["stance"] is None:
        told["missing"] = "not-named" if any(not version["community"] for _, version in own) else "no-list"
    return told


def _kind(version: Record) -> str:
    if version["community"]:
        return "communities"
    return "excluded" if version["excludes"] else "wanted"


def _stance(found: Mapping[str, list[RegionalList]]) -> str | None:
    if found["wanted"]:
        return "both" if found["excluded"] else "wanted"
    return "excluded" if found["excluded"] else None


def _listed(name: str, version: Record, condition: str) -> RegionalList:
    told: RegionalList = {
        "list": name,
        "name": version["name"],
        "route": version["route"],
        "checked": version["checked"],
        "source": version["source"],
    }
    if version["community"]:
        told["community"] = version["community"]
    if condition:
        told["condition"] = condition
    return told

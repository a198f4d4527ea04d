"""What one must hold: who gives it, what of a region was read, and how strongly an occupation is bound."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

from careercli.record import credential_people as people

if TYPE_CHECKING:
    from careercli.record.occupation import Credential

MANDATORY = "mandatory"
STATUSES = (MANDATORY, "mandatory in some regions", "usually asked", "voluntary")
"""From the strictest to the freest."""
FOR_A_PART = "mandatory for a part"
"""How an occupation is bound where only some of its people are, in the whole country."""
PART_IN_SOME = "mandatory for a part in some regions"
"""The same where they are bound in some regions only."""
REACHES = (MANDATORY, STATUSES[1], FOR_A_PART, PART_IN_SOME)
"""How far an occupation is bound: all of its people before some of them, the whole country before regions."""
CHECKS = ("Disclosure and barring check",)
"""What must be passed but gives no right to do the work."""
NAMED = 3
"""Bodies an entry names; of more it gives the number."""
ADDITIONAL = ("temporary", "additional", "business")
"""Forms of a licence that do not open the work to a person: they come before, beside or around one that does."""


class Giver(TypedDict):
    """Who gives a credential in these regions: the body with its page; `called`: what it is named there.

    `since`: from when the rule holds there, where it is newer than the rest. `updated` is the day of the source's own
    record. `confidence` is that of the body, where it comes from elsewhere. No `name`: nobody is known there.
    """

    name: NotRequired[str]
    page: NotRequired[str]
    regions: list[str]
    called: NotRequired[str]
    since: NotRequired[str]
    updated: NotRequired[str]
    confidence: NotRequired[str]
    source: str


class RegionCoverage(TypedDict):
    """What of a region was read: `coverage` is `read` or `not in source`, a gap of that source and no finding.

    `records` were read, the `oldest` and the `newest` of these days.
    """

    region: str
    coverage: str
    records: int
    oldest: NotRequired[str]
    newest: NotRequired[str]
    source: str


def bodies_text(givers: Iterable[Giver], regions: Iterable[str]) -> tuple[str, int]:
    """(the bodies by name, each with its regions where those are not all `regions`; how many there are).

    The names are empty where there are none, or more than `NAMED`.
    """
    places: dict[str, set[str]] = {}
    for giver in givers:
        if "name" in giver:
            places.setdefault(giver["name"], set()).update(giver["regions"])
    if len(places) > NAMED:
        return "", len(places)
    every = set(regions)
    told = (name if _covers(found, every) else f"{name} ({_short(found)})" for name, found in places.items())
    return "; ".join(told), len(places)


def _covers(found: set[str], every: set[str]) -> bool:
    """Whether a body gives it in all these regions; the country's own key is all of them."""
    return found >= every or any("-" not in region for region in found)


def _short(regions: Iterable[str]) -> str:
    return ", ".join(region.partition("-")[2].upper() or region.upper() for region in sorted(regions))


def regions_bound(entries: Iterable["Credential"]) -> list[str]:
    """The regions named where one must hold something, for all of the work or a part of it."""
    found = {region for entry in binding(entries) for region in entry.get("regions", []) if "-" in region}
    return sorted(found)


def sourced(entries: Iterable["Credential"]) -> list["Credential"]:
    """The entries of the sources; a profile's only where no source has any, since sources put right what it says."""
    every = list(entries)
    return [entry for entry in every if "confidence" in entry] or every


def binding(entries: Iterable["Credential"]) -> list["Credential"]:
    """The credentials one must hold to do the work, in the whole country or in some regions; all of the work first."""
    found = [entry for entry in sourced(entries) if _binds(entry)]
    return sorted(found, key=lambda entry: (entry.get("covers") == "part", STATUSES.index(entry["status"])))


def _binds(entry: Mapping[str, Any]) -> bool:
    return (
        entry["status"].startswith(MANDATORY)
        and entry.get("form") not in ADDITIONAL
        and entry.get("name") not in CHECKS
    )


class Bound(TypedDict):
    """What binds an occupation: `everywhere` and `somewhere` all of the work, the others a part of it.

    `named` are those for people the title names, in the whole country; all of them together are `everywhere`.
    """

    everywhere: list["Credential"]
    somewhere: list["Credential"]
    part_everywhere: list["Credential"]
    part_somewhere: list["Credential"]
    named: list["Credential"]


def bound_by(entries: Iterable["Credential"], title: str) -> Bound:
    """What binds the occupation with this English title, in all of the country or in regions, whole or in part."""
    held = binding(entries)
    whole = [entry for entry in held if entry.get("covers") != "part"]
    part = [entry for entry in held if entry not in whole]
    nationwide = [entry for entry in part if entry["status"] == MANDATORY]
    titled = people.titled(part, title)
    named = [entry for entry in nationwide if entry.get("part") in titled]
    together = bool(named) and people.are_all(named, title)
    return {
        "everywhere": [
            *(entry for entry in whole if entry["status"] == MANDATORY),
            *(named if together else []),
        ],
        "somewhere": [entry for entry in whole if entry["status"] != MANDATORY],
        "part_everywhere": [entry for entry in nationwide if not together or entry not in named],
        "part_somewhere": [entry for entry in part if entry["status"] != MANDATORY],
        "named": named,
    }


def regulated_or_none(entries: Iterable["Credential"], title: str) -> str | None:
    """One of `REACHES`; None: not known here, never `free`. Whatever tells how far an occupation is bound asks here."""
    bound = bound_by(entries, title)
    places = (bound["everywhere"], bound["somewhere"], bound["part_everywhere"], bound["part_somewhere"])
    return next((reach for reach, held in zip(REACHES, places, strict=True) if held), None)

"""Who holds an office in each region, where a body is named only by what it does: the state's board of teachers."""

from typing import TYPE_CHECKING

from careercli.record.credential import Giver
from careerdata.rows.credential import OfficeRow

if TYPE_CHECKING:
    from careerdata.build.shelf import Shelf

LICENSING = ("nation", "province", "state", "territory")
"""Kinds of regions that regulate professions."""


def by_region(shelf: "Shelf", giver: Giver, body: str) -> list[Giver]:
    """The giver once for each region's holder of the office, then the office itself where no holder is known.

    A body that is no office, or whose holders are elsewhere, stays as it is.
    """
    asked = giver["regions"]
    places = licensing(shelf) if shelf.key in asked else asked
    holders = [row for row in _holders(shelf, body) if row.region in places]
    if not holders:
        return [giver]
    found = [_held(shelf, giver, row) for row in holders]
    known = {row.region for row in holders}
    rest = [place for place in places if place not in known]
    return [*found, {**giver, "regions": rest}] if rest else found


def office_or_empty(shelf: "Shelf", bodies: set[str]) -> str:
    """What the bodies of an entry are called together where one office is all of them; "" otherwise."""
    office = next(iter(bodies)) if len(bodies) == 1 else ""
    return shelf.bodies[office].name if _holders(shelf, office) else ""


def licensing(shelf: "Shelf") -> list[str]:
    """The nations, provinces, states and territories of a country."""
    return [key for key, row in shelf.regions.items() if row.kind in LICENSING]


def _holders(shelf: "Shelf", body: str) -> list[OfficeRow]:
    return [row for row in shelf.every(OfficeRow) if body and row.body == body]


def _held(shelf: "Shelf", giver: Giver, row: OfficeRow) -> Giver:
    body = shelf.bodies[row.holder]
    held: Giver = {**giver, "name": body.name, "regions": [row.region], "source": body.source}
    held.pop("page", None)
    if body.page:
        held["page"] = body.page
    return held

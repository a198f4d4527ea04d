"""Whose citizens may work in a country with no visa to apply for before, on a day, and who lost that right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.atlas import visas
from careercli.rules.move import GRADE_OF

if TYPE_CHECKING:
    from collections.abc import Collection

    from careercli.record.free_movement import FreeMovement

ALWAYS = "9999-12-31"


def rights_in(country: str, day: str) -> list[FreeMovement]:
    """The rights of citizens of other countries that hold on the day, as far as we know them."""
    return [_right(one) for one in visas.book(country)["free_movement"] if one["from"] <= day <= one.get("to", ALWAYS)]


def right_of(country: str, passports: Collection[str], day: str) -> FreeMovement | None:
    """The right one of the passports gives, narrowed to `citizens` that the person is one of; one that needs no visa at
    all first. None says only that we know of none."""
    own = [one for one in rights_in(country, day) if not {*passports}.isdisjoint(one["citizens"])]
    right = min(own, key=lambda one: one["visa"] != "none", default=None)
    if right is None:
        return None
    return {**right, "citizens": [key for key in right["citizens"] if key in passports], "for_citizen": True}


def lost_in(country: str, passports: Collection[str], day: str) -> list[dict[str, str]]:
    """The rights of one of the passports that ended before the day: `name`, the last day (`to`), and what such citizens
    must know since then (`after`)."""
    return [
        {key: one[key] for key in ("name", "to", "after")}
        for one in visas.book(country)["free_movement"]
        if one.get("to", ALWAYS) < day and not {*passports}.isdisjoint(one["citizens"])
    ]


def _right(one: dict[str, Any]) -> FreeMovement:
    return {
        "key": one["key"],
        "name": one["name"],
        "citizens": one["citizens"],
        "whom": one["whom"],
        "visa": one["visa"],
        "says": one["says"],
        "since": one["from"],
        "page": one["page"],
        "clause": one["clause"],
        "checked": one["checked"],
        "confidence": one["confidence"],
        "grade": GRADE_OF[one["confidence"]],
        "source": one["source"],
    }

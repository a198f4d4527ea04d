"""What a one-screen page is made of, out of a card of the made-up world."""

from collections.abc import Callable
from typing import Any

import pytest

from careercli.record.card import Card
from careercli.record.country import NOT_KNOWN
from careercli.record.occupation import Occupation
from careercli.record.pages.brief import Brief

Made = Callable[..., Brief]
COUNTRY: dict[str, Any] = {**NOT_KNOWN, "country": "ca", "name": {"en": "Canada"}, "hours_per_year": 2000}


@pytest.fixture(name="brief")
def brief_of(records: dict[str, Occupation], sources: dict[str, Any]) -> Made:
    """Makes the one-screen page of an occupation with nothing but its card, and with what is given."""

    def made(key: str, record: dict[str, Any] | None = None, **given: Any) -> Brief:
        card = Card({**records[key], **(record or {})}, sources, [])  # type: ignore[typeddict-item]
        country = {**COUNTRY, **given.pop("country", {})}
        empty = Brief(card, [], {}, {}, country, {}, [], "", "", "", [], "")  # type: ignore[arg-type]
        return empty._replace(**given)

    return made


def route(key: str, name: str, **given: Any) -> dict[str, Any]:
    """A route that takes the job and asks for nothing."""
    plain = {
        "route": f"ca/{key}",
        "name": name,
        "status": "open",
        "offer": "not-needed",
        "bound_to": "occupation",
        "hint": "",
        "needs": [],
        "notes": [],
        "systems": [],
        "source": "visas-2026",
    }
    return {**plain, **given}

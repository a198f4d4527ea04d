"""The counterparts of an occupation in other countries."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careercli.record.listing import Match


class Counterparts(NamedTuple):
    """What was found for one occupation: candidates by country, and why a country has none."""

    of: str
    found: list[Match]
    reasons: dict[str, str]

"""Whether one must be licensed, by a table of professions and the credentials of an occupation together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.credential import MANDATORY

if TYPE_CHECKING:
    from careercli.record.recognition import Regulated

BINDS: tuple[Regulated, ...] = ("yes", "licence")
"""What a profession that everybody needs a licence for is."""
IN_PART: tuple[Regulated, ...] = ("partial", "varies")
"""What one is that some of its people or some regions need one for."""


def agreed(regulated: Regulated | None, reach: str | None) -> Regulated:
    """The one answer for an occupation: how far its credentials bind (`reach`) before what is known of its profession
    in general (`regulated`). One of the two is known; a licence that is known of is never said not to be needed."""
    if reach is None:
        if regulated is None:
            raise ValueError
        return regulated
    if reach == MANDATORY:
        return regulated if regulated in BINDS else "yes"
    return regulated if regulated in IN_PART else "partial"

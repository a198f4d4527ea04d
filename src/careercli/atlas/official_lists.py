"""The official lists in force: what they are called, of which year, from where."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.atlas.connection import ask, record_of

if TYPE_CHECKING:
    from careercli.record.listing import OfficialList


def official_lists() -> list[OfficialList]:
    """Every list in force an occupation stands on, in the countries' order."""
    rows = ask("SELECT l.record FROM official_list l JOIN country c USING (country) ORDER BY c.place, l.list, l.year")
    return [cast("OfficialList", record_of(record)) for (record,) in rows]

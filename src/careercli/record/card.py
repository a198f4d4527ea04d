"""Everything known of one occupation, as the atlas stores it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careercli.record.occupation import Occupation
    from careercli.record.source import Source


class Card(NamedTuple):
    """A card read: the record, its sources by key, its warnings."""

    record: Occupation
    sources: dict[str, Source]
    warnings: list[str]

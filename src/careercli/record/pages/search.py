"""The page of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.listing import Match


class SearchPage(NamedTuple):
    """What a text finds; `countries` are names by key, the reader's first; `explain`: say why each is found."""

    found: Sequence[Match]
    words: str
    countries: Mapping[str, str]
    explain: bool = False

"""What the page of a whole country is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.country_atlas import CountryAtlas


class AtlasPage(NamedTuple):
    """The country; what the licence of an occupation is in sentences, by its id, where anything is known; sources."""

    atlas: CountryAtlas
    licences: Mapping[str, str]
    sources: Mapping[str, Any]

"""The page of `career offer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.country import Country
    from careercli.record.offer import OfferOf
    from careercli.record.source import Sources


class OfferPage(NamedTuple):
    """An offer and what it is compared with.

    names   what each region is called in the reader's language
    short   the short names of visa routes by their names
    """

    offer: OfferOf
    country: Country
    names: Mapping[str, str]
    short: Mapping[str, str]
    sources: Sources

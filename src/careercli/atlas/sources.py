"""Sources by key."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from careercli.atlas.connection import ask, record_of

if TYPE_CHECKING:
    from careercli.record.source import Source


def sources(keys: Iterable[str] | None = None) -> dict[str, Source]:
    """The named sources, or all of them, by key in order."""
    every = {
        key: cast("Source", record_of(record)) for key, record in ask("SELECT key, record FROM source ORDER BY key")
    }
    if keys is None:
        return every
    wanted = set(keys)
    return {key: source for key, source in every.items() if key in wanted}


def sources_text(keys: Iterable[str]) -> str:
    """The named sources as one JSON object, put together from their stored text."""
    wanted = set(keys)
    rows = ask("SELECT key, record FROM source ORDER BY key")
    return "{" + ",".join(f'"{key}":{record}' for key, record in rows if key in wanted) + "}"

"""Sources by key."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, cast

from careercli import paths
from careercli.atlas.connection import ask, ask_one, record_of

if TYPE_CHECKING:
    from careercli.record.source import Source


def sources(keys: Iterable[str] | None = None) -> dict[str, Source]:
    """The named sources, or all of them, by key in order."""
    wanted = None if keys is None else set(keys)
    return {
        key: cast("Source", record_of(record))
        for key, record in ask("SELECT key, record FROM source ORDER BY key")
        if wanted is None or key in wanted
    }


def sources_text(keys: Iterable[str]) -> str:
    """The named sources as one JSON object, put together from their stored text."""
    wanted = set(keys)
    rows = ask("SELECT key, record FROM source ORDER BY key")
    return "{" + ",".join(f'"{key}":{record}' for key, record in rows if key in wanted) + "}"


def current(series: str) -> str:
    """The source key of a series' vintage in use: `us-onet` is `us-onet-30-1`; a publication without a series is its
    own."""
    return _current(paths.atlas()).get(series, series)


@cache
def _current(atlas: str) -> dict[str, str]:  # noqa: ARG001 - another atlas has others
    row = ask_one("SELECT value FROM meta WHERE key = 'series'")
    return cast("dict[str, str]", record_of(row[0])) if row else {}

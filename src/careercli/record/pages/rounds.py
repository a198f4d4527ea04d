"""The page of rounds of invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.rounds import RoundLine
    from careercli.record.source import Sources


class RoundsPage(NamedTuple):
    """Rounds of invitations by category and newest first; `ended`: the last day of the last grid known here, and what
    changed then."""

    grouped: Sequence[tuple[str, list[RoundLine]]]
    lines: Sequence[RoundLine]
    ended: tuple[str, str] | None
    sources: Sources

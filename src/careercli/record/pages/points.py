"""The page of points."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.points import PointsOf
    from careercli.record.source import Sources


class PointsPage(NamedTuple):
    """Points under a system; with `explain` every rule. `changed`: what replaced rules that have ended;
    `read`: in which order test scores were read; `in_rounds`: whether rounds of invitations compare the total.
    """

    record: PointsOf
    sources: Sources
    warnings: Sequence[str]
    explain: bool
    changed: str
    read: Sequence[str] = ()
    in_rounds: bool = False

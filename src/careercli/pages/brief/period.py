"""The period a page gives pay by, and pay of another period turned into it."""

from __future__ import annotations

from typing import NamedTuple

from careercli.record.figure import Figure
from careercli.record.money import scaled


class Shown(NamedTuple):
    """The period a page shows pay by, and how many of a published period make one."""

    period: str
    times: dict[str, int]

    def of(self, figure: Figure | None, published: str) -> Figure | None:
        """A figure of a published period by the period of the page."""
        times = self.times.get(published, 1) if self.period == "year" else 1
        return scaled(figure, times, 0) if figure is not None and times != 1 else figure

"""The pages of `career move`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.move import PlanOf
    from careercli.record.source import Sources


class MovePage(NamedTuple):
    """A plan; what countries and their regions are called, the short names of visa routes, the sources, the titles of
    the occupations there, and the command that repeats it."""

    plan: PlanOf
    names: Mapping[str, str]
    short: Mapping[str, str]
    titles: Mapping[str, str]
    sources: Sources
    command: str
    warnings: Sequence[str] = ()

"""The page of a ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.rating import RankLine
    from careercli.record.source import Sources


class RankingPage(NamedTuple):
    """The lines of a ranking under the `weights`; `rated` occupations have a place. `own`: the weights are the
    reader's; `names`: the countries asked for, none where all are ranked; `place`: the place whose pay the lines have,
    "" where it is that of whole countries."""

    lines: Sequence[RankLine]
    weights: Mapping[str, float]
    rated: int
    sources: Sources
    explain: bool
    own: bool = True
    names: Sequence[str] = ()
    place: str = ""

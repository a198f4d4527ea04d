"""From names of ISCO groups to the occupations of every country that fall into them."""

from collections.abc import Mapping
from typing import NamedTuple

from careercli.atlas import isco
from careercli.atlas.isco import Tie
from careercli.atlas.terms import ISCO, Term

_GROUPS = 16
"""ISCO groups that may answer for their occupations: bounded, since each has some twenty."""
_CLOSE_TO_BEST = 0.85
"""The least score of a group that answers, as a share of the best one's."""
_QUALITY = {"exact": 1.0, "close": 0.98, "broad": 0.96, "partial": 0.92}
_RANK = 0.97
_UNCONFIRMED = 0.95


class Borrowed(NamedTuple):
    """An occupation that a name of its ISCO group answers for."""

    score: float
    tie: Tie
    term: Term


def borrowed(groups: Mapping[str, tuple[float, Term]], country: str | None = None) -> list[Borrowed]:
    """The occupations of the groups (`isco:2221` → score and name), best first, each once.

    `score` is the group's, less the looser the tie is.
    """
    ranked = sorted(groups, key=lambda group: (-groups[group][0], group))
    least = groups[ranked[0]][0] * _CLOSE_TO_BEST if ranked else 0.0
    codes = [code_of(group) for group in ranked[:_GROUPS] if groups[group][0] >= least]
    found: dict[str, Borrowed] = {}
    for tie in isco.ties(codes, country):
        best = max(groups[group] for group in _over(tie, codes))
        one = Borrowed(best[0] * worth(tie), tie, best[1])
        if tie.id not in found or one.score > found[tie.id].score:
            found[tie.id] = one
    return sorted(found.values(), key=lambda one: (-round(one.score, 3), -one.tie.employment, one.tie.id))


def code_of(group: str) -> str:
    """`isco:2221` → `2221`."""
    return group.removeprefix(f"{ISCO}:")


def _over(tie: Tie, codes: list[str]) -> list[str]:
    """Those of the groups asked for that the tie's unit group is, or belongs to."""
    return [f"{ISCO}:{code}" for code in codes if tie.isco.startswith(code)]


def worth(tie: Tie) -> float:
    """How much of a group's score its occupation gets, 0 to 1: all where they are one to one, the less the looser."""
    share = _QUALITY.get(tie.quality, 0.6 + 0.31 * (tie.weight or 0))  # `split`: by the share that falls there
    doubt = _UNCONFIRMED if tie.doubt else 1.0
    return float(share * doubt * _RANK ** min((tie.rank or 1) - 1, 3))

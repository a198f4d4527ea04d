"""What work is nearest to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.model.faq.asking import Asking, Beside, Said, figure
from careercli.model.faq.lines import NEARNESS, levels, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.model.faq.neighbour import Neighbour
    from careercli.model.occupation import FaqFigure


def near(asking: Asking) -> Said | None:
    """The occupations of the country nearest in activities, skills and interests, whatever they pay."""
    lines, label = asking.around.near, asking.label
    if not lines:
        return None
    told = "; ".join(named(one, asking) for one in lines)
    answer = label("Nearest in activities, skills and interests, worked out here: {named}.", named=told)
    answer = label.joined([answer, label("What carries over: `career similar {id}`.", id=asking.record["id"])])
    return Said("near", label("What work is nearest to it?"), answer, [*_scores(lines), *levels(lines)], [NEARNESS])


def _scores(lines: Sequence[Neighbour]) -> list[FaqFigure]:
    """How near each is, 0 to 1."""
    beside = (Beside(of=one.id, derived=True) for one in lines)
    pairs = zip(lines, beside, strict=True)
    return [figure("nearness", one.score, "0 to 1", NEARNESS, told) for one, told in pairs]

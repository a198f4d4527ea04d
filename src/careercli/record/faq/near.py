"""What work is nearest to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.faq.lines import levels, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.faq.neighbour import Neighbour
    from careercli.record.occupation import FaqFigure


def near(asking: Asking) -> Said | None:
    """The occupations of the country nearest in activities, skills and interests, whatever they pay."""
    lines, t = asking.around.near, asking.t
    if not lines:
        return None
    told = "; ".join(named(one, asking) for one in lines)
    answer = t("Nearest in activities, skills and interests, worked out here: {named}.", named=told)
    answer = t.joined([answer, t("What carries over: `career similar {id}`.", id=asking.record["id"])])
    figures, rests = [*_scores(asking, lines), *levels(lines)], asking.country["similarity_from"]
    sources = [*rests, *(one["source"] for one in figures)]
    return Said("near", t("What work is nearest to it?"), answer, figures, list(dict.fromkeys(sources)))


def _scores(asking: Asking, lines: Sequence[Neighbour]) -> list[FaqFigure]:
    """How near each is, 0 to 1, by the description that counts most; the answer cites all it rests on."""
    source = asking.country["similarity_from"][0]
    return [figure("nearness", one.score, "0 to 1", source, Beside(of=one.id, derived=True)) for one in lines]

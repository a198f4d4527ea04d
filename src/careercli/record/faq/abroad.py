"""What the nearest work pays in other countries."""

from careercli.record.faq.asking import Asking, Said
from careercli.record.faq.lines import medians, paid, worked_out
from careercli.record.faq.neighbour import Neighbour

LOOSE = ("split", "partial")
"""Matches of which only a part is the same work."""
DOUBTFUL = ("unsure", "tie")
"""How matches say that another occupation there may be the right one."""


def abroad(asking: Asking) -> Said | None:
    """The best counterpart of every other country with its median, in its own money; loose ones are marked."""
    lines, t = asking.around.abroad, asking.t
    if not lines:
        return None
    told = "; ".join(_told(one, asking) for one in lines)
    answer = [
        t("In each country's own money: {named}.", named=told),
        t("Matches are worked out here, not official."),
        worked_out(lines, t),
    ]
    sources = list(dict.fromkeys(["career-match", *(one.source for one in lines)]))
    question = t("What does the nearest work pay in other countries?")
    return Said("abroad", question, t.joined(answer), medians(lines), sources)


def _told(one: Neighbour, asking: Asking) -> str:
    line = paid(one, asking)
    if one.certainty in DOUBTFUL:
        return asking.t("{line}, perhaps not the same work", line=line)
    return asking.t("{line}, only in part the same work", line=line) if one.quality in LOOSE else line

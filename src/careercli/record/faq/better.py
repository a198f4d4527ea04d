"""What next to it pays better."""

from careercli.record.faq.asking import Asking, Said
from careercli.record.faq.lines import levels, medians, paid, worked_out
from careercli.record.faq.neighbour import Neighbour
from careercli.record.similar import word_of


def better(asking: Asking) -> Said | None:
    """The nearest occupations with a higher median, those of the same level first."""
    lines, t = asking.around.better, asking.t
    if not lines:
        return None
    told = "; ".join(_told(one, asking) for one in lines)
    answer = t("Near in work, with a higher median: {named}. Nearness is worked out here.", named=told)
    answer = t.joined([answer, worked_out(lines, t)])
    figures = [*medians(lines), *levels(lines)]
    asked_by = [key for one in lines for key in one.asked_by]
    sources = [*(one["source"] for one in figures), *asked_by, *asking.country["similarity_from"]]
    question = t("What next to it pays better?")
    return Said("better", question, answer, figures, list(dict.fromkeys(sources)))


def _told(one: Neighbour, asking: Asking) -> str:
    """The line with how near it is, and what one must hold there and does not here."""
    t = asking.t
    line = t("{line}, {nearness}", line=paid(one, asking), nearness=t(word_of(one.score)))
    return t("{line}, asks {what}", line=line, what=one.asks) if one.asks else line

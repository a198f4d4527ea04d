"""What next to it pays better."""

from careercli.record.faq.asking import Asking, Said
from careercli.record.faq.lines import levels, medians, paid, worked_out
from careercli.record.faq.neighbour import Neighbour
from careercli.record.similar import nearness_from, word_of


def better(asking: Asking) -> Said | None:
    """The nearest occupations with a higher median, those of the same level first."""
    lines, label = asking.around.better, asking.label
    if not lines:
        return None
    told = "; ".join(_told(one, asking) for one in lines)
    answer = label("Near in work, with a higher median: {named}. Nearness is worked out here.", named=told)
    answer = label.joined([answer, worked_out(lines, label)])
    figures = [*medians(lines), *levels(lines)]
    asked_by = [key for one in lines for key in one.asked_by]
    sources = [*(one["source"] for one in figures), *asked_by, *nearness_from(asking.record["country"])]
    question = label("What next to it pays better?")
    return Said("better", question, answer, figures, list(dict.fromkeys(sources)))


def _told(one: Neighbour, asking: Asking) -> str:
    """The line with how near it is, and what one must hold there and does not here."""
    label = asking.label
    line = label("{line}, {nearness}", line=paid(one, asking), nearness=label(word_of(one.score)))
    return label("{line}, asks {what}", line=line, what=one.asks) if one.asks else line

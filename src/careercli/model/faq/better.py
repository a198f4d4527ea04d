"""What next to it pays better."""

from careercli.model.faq.asking import Asking, Said
from careercli.model.faq.lines import NEARNESS, levels, medians, paid, worked_out


def better(asking: Asking) -> Said | None:
    """The nearest occupations with a higher median, those of the same level first."""
    lines, label = asking.around.better, asking.label
    if not lines:
        return None
    told = "; ".join(paid(one, asking) for one in lines)
    answer = label("Near in work, with a higher median: {named}. Nearness is worked out here.", named=told)
    answer = label.joined([answer, worked_out(lines, label)])
    sources = list(dict.fromkeys([*(one.source for one in lines), NEARNESS]))
    question = label("What next to it pays better?")
    return Said("better", question, answer, [*medians(lines), *levels(lines)], sources)

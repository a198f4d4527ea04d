"""What next to it pays better."""

from careercli.model.faq.asking import Asking, Said
from careercli.model.faq.lines import levels, medians, paid, worked_out
from careercli.model.similar import nearness_from


def better(asking: Asking) -> Said | None:
    """The nearest occupations with a higher median, those of the same level first."""
    lines, label = asking.around.better, asking.label
    if not lines:
        return None
    told = "; ".join(paid(one, asking) for one in lines)
    answer = label("Near in work, with a higher median: {named}. Nearness is worked out here.", named=told)
    answer = label.joined([answer, worked_out(lines, label)])
    figures = [*medians(lines), *levels(lines)]
    sources = [*(one["source"] for one in figures), *nearness_from(asking.record["country"])]
    question = label("What next to it pays better?")
    return Said("better", question, answer, figures, list(dict.fromkeys(sources)))

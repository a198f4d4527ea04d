"""What the tables of near occupations and of their counterparts elsewhere tell alike: title, pay, rating."""

from careercli.output.document import Cell
from careercli.record.figure import Figure, amount_or_none
from careercli.record.similar import SimilarLine
from careercli.text.text import Text

OURS = "career-rating"


def named(line: SimilarLine) -> str:
    """The title; with the classification's own before it, where several occupations share the English one."""
    return f"{line['own_title']} ({line['title']})" if "own_title" in line else line["title"]


def money(figure: Figure, currency: str, t: Text) -> str:
    """Pay by the year with its currency; a dash where there is none."""
    told = t.money(figure, "year")
    return told if told == "–" else f"{told} {currency}"


def rated(figure: Figure | None, t: Text) -> Cell:
    """A value of our rating, 0 to 10, with one decimal; a dash where there is none."""
    amount = amount_or_none(figure)
    return Cell("–") if amount is None else Cell(t.decimal(amount), refs=(OURS,))

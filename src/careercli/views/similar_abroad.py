"""The counterparts of near occupations in other countries, a table for each country."""

from collections.abc import Mapping, Sequence

from careercli.model.figure import Figure, amount_or_none
from careercli.model.similar import Abroad, SimilarLine
from careercli.output.document import Block, Cell, Column, Grid, Heading, Value
from careercli.views.labels import Labels
from careercli.views.match import STYLES, WORDS


def abroad(found: Sequence[SimilarLine], countries: Mapping[str, str], label: Labels) -> list[Block]:
    """For each country asked for, the best counterpart of every near occupation."""
    blocks: list[Block] = []
    for place, first in enumerate(found[0].get("there", [])):
        columns = (
            Column(label("Occupation here"), drop=2),
            Column(label("Code")),
            Column(label("Counterpart there")),
            Column(label("Match")),
            Column(label("Median a year"), "right"),
            Column(label("Rating"), "right", 1),
        )
        rows = tuple(_pair(line, line["there"][place], label) for line in found)
        blocks += [Heading(countries[first["country"]]), Grid(columns, rows)]
    return blocks


def _pair(line: SimilarLine, there: Abroad, label: Labels) -> tuple[Value, ...]:
    here = f"{line['own_title']} ({line['title']})" if "own_title" in line else line["title"]
    if "id" not in there:
        return (Cell(here), Cell("–"), Cell(label(there.get("reason", "")), "dim"), *[Cell("–")] * 3)
    return (
        Cell(here),
        Cell(there["id"], "accent"),
        Cell(there["title"]),
        Cell(label(WORDS[there["quality"]]), STYLES.get(there["quality"], "")),
        Cell(_money(there["pay_median"], there["currency"], label)),
        _rating(there.get("rating"), label),
    )


def _money(figure: Figure, currency: str, label: Labels) -> str:
    told = label.money(figure, "year")
    return told if told == "–" else f"{told} {currency}"


def _rating(figure: Figure | None, label: Labels) -> Cell:
    amount = amount_or_none(figure)
    return Cell("–") if amount is None else Cell(label.decimal(amount), refs=("career-rating",))

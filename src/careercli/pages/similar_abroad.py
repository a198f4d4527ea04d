"""The counterparts of near occupations in other countries, a table for each country."""

from collections.abc import Mapping, Sequence

from careercli.output.document import Block, Cell, Column, Grid, Heading, Value
from careercli.pages.labels import Labels
from careercli.pages.match import word
from careercli.pages.similar_cells import money, named, rated
from careercli.record.similar import Abroad, SimilarLine


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
    here = named(line)
    if "id" not in there:
        return (Cell(here), Cell("–"), Cell(label(there.get("reason", "")), "dim"), *[Cell("–")] * 3)
    return (
        Cell(here),
        Cell(there["id"], "accent"),
        Cell(there["title"]),
        word(there["quality"], there.get("certainty", ""), label),
        Cell(money(there["pay_median"], there["currency"], label)),
        rated(there.get("rating"), label),
    )

"""The counterparts of near occupations in other countries, a table for each country."""

from collections.abc import Mapping, Sequence

from careercli.output.document import Block, Cell, Column, Grid, Heading, Value
from careercli.pages.match import word
from careercli.pages.similar_cells import money, named, rated
from careercli.record.similar import Abroad, SimilarLine
from careercli.text.text import Text


def abroad(found: Sequence[SimilarLine], countries: Mapping[str, str], t: Text) -> list[Block]:
    """For each country asked for, the best counterpart of every near occupation."""
    blocks: list[Block] = []
    for place, first in enumerate(found[0].get("there", [])):
        columns = (
            Column(t("Occupation here"), drop=2),
            Column(t("Code")),
            Column(t("Counterpart there")),
            Column(t("Match")),
            Column(t("Median a year"), "right"),
            Column(t("Rating"), "right", 1),
        )
        rows = tuple(_pair(line, line["there"][place], t) for line in found)
        blocks += [Heading(countries[first["country"]]), Grid(columns, rows)]
    return blocks


def _pair(line: SimilarLine, there: Abroad, t: Text) -> tuple[Value, ...]:
    here = named(line)
    if "id" not in there:
        return (Cell(here), Cell("–"), Cell(t(there.get("reason", "")), "dim"), *[Cell("–")] * 3)
    return (
        Cell(here),
        Cell(there["id"], "accent"),
        Cell(there["title"]),
        word(there["quality"], there.get("certainty", ""), t),
        Cell(money(there["pay_median"], there["currency"], t)),
        rated(there.get("rating"), t),
    )

"""Footnotes: sources numbered in order of first use, their marks, and one mark where all rows share it."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from careercli.output.document import Cell, Column, Grid, Value

SUPERSCRIPT = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
RUN = 3
"""Numbers in a row that are written as the first and the last."""


class Footnotes:
    """The numbers given so far on one page."""

    def __init__(self, *, shown: bool = True) -> None:
        """Start with no source used; where they are not shown, no figure gets a mark."""
        self.given: dict[str, int] = {}
        self._shown = shown

    def numbers(self, refs: tuple[str, ...]) -> list[int]:
        """The number of each source key, new ones counted on; a key that comes twice is marked once."""
        return sorted({self.given.setdefault(ref, len(self.given) + 1) for ref in refs}) if self._shown else []

    def superscript(self, refs: tuple[str, ...]) -> str:
        """`¹,²`, and `¹⁻⁴` for three or more in a row."""
        return ",".join(_runs(self.numbers(refs))).translate(SUPERSCRIPT)

    def bracketed(self, refs: tuple[str, ...], before: str = "[") -> str:
        """`[1][2]` and `[1-4]`, or `[^1][^2]` with `before` for Markdown, whose marks are links."""
        numbers = self.numbers(refs)
        return "".join(f"{before}{one}]" for one in (_runs(numbers) if before == "[" else numbers))

    def listing(self, sources: dict[str, str]) -> Iterator[tuple[int, str]]:
        """Number and text of every source used; a key nobody explains stands for itself."""
        for key, number in self.given.items():
            yield number, sources.get(key, key)


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    """Numbers in order, those in a row as `2-5`."""
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        row = [number for _, number in run]
        yield from [f"{row[0]}-{row[-1]}"] if len(row) >= RUN else map(str, row)


def hoisted(grid: Grid) -> Grid:
    """The grid with refs that every row of a column repeats moved to its head: one mark instead of many."""
    if len(grid.rows) < 2:
        return grid
    shared = [shared_refs([row[at] for row in grid.rows]) for at in range(len(grid.columns))]
    columns = [merged(column, refs) for column, refs in zip(grid.columns, shared, strict=True)]
    rows = [
        tuple(without_refs(value) if refs else value for value, refs in zip(row, shared, strict=True))
        for row in grid.rows
    ]
    return grid._replace(columns=tuple(columns), rows=tuple(rows))


def shared_refs(values: list[Value]) -> tuple[str, ...]:
    """The refs that all cells with text have in common, when they all have the same."""
    seen = {value.refs for value in values if isinstance(value, Cell) and value.text}
    return seen.pop() if len(seen) == 1 else ()


def merged(column: Column, refs: tuple[str, ...]) -> Column:
    """The column resting on its own refs and those of its cells."""
    return column._replace(refs=tuple(dict.fromkeys((*column.refs, *refs)))) if refs else column


def without_refs(value: Value) -> Value:
    """The value alone."""
    return value._replace(refs=()) if isinstance(value, Cell) else value

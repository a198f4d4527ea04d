"""The tables of Appendix Skilled Occupations, as the text of the Immigration Rules prints them.

The text is Markdown: a heading (`Table 1a: …`), notes, then lines of cells between bars. Traps:
- the first cell of a line is code and title, often with a note: the code is its first word
- the publisher's numbers have letters and no order: 1, 1a, 2, 2aa, 2a, 2b, 3 …
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.bounds import read_text
from careerdata.importers.table import Line
from careerdata.series import file_of

FILE = file_of("gb-skilled-occupations", "appendix")
HEADING = re.compile(r"Table (\w+): ")
RULE = re.compile(r"\|( -+ \|)+")


def read_appendix(sources: Path, table: str, columns: Sequence[str]) -> Iterator[Line]:
    """The lines of a table (`1a`) as cells by column name.

    Raises WrongColumn naming the columns it lacks; BadData when the file or the table cannot be found.
    """
    rows = [_cells(line) for line in _section(sources, table) if line.startswith("|") and not RULE.fullmatch(line)]
    places = [place for place, cells in enumerate(rows) if cells[0] == columns[0]]
    if not places:
        raise WrongColumn(f"{FILE.name}, table {table}", columns[:1], rows[0] if rows else [])
    header = rows[places[0]]
    missing = [name for name in columns if name not in header]
    if missing:
        raise WrongColumn(f"{FILE.name}, table {table}", missing, header)
    for cells in rows[places[0] + 1 :]:
        if len(cells) != len(header):
            raise BadData(f"{FILE.name}, table {table}: `{cells[0]}` has {len(cells)} cells, not {len(header)}")
        yield dict(zip(header, cells, strict=True))


def _section(sources: Path, table: str) -> Iterator[str]:
    inside = found = False
    for line in read_text(sources / FILE).splitlines():
        heading = HEADING.match(line)
        inside = heading[1] == table if heading else inside
        found = found or inside
        if inside:
            yield line
    if not found:
        raise BadData(f"{FILE.name}: no table {table}")


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]

"""The SOC 2018 structure, from its publisher's spreadsheet: what every American file is checked against.

Each line of the sheet fills one of four code columns; the groups a line belongs to are the last ones
above it. The order counts, not the digits: 29-1221 stands under 29-1210, and minor group 15-1200 under
15-0000. The column of titles has no name.
"""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.reading.table import Line, read_sheet

FILE = "us/soc_structure_2018.xlsx"
SHEET = "2018 Structure"
LINES_ABOVE = 7
RANKS = {
    "Major Group": "major group",
    "Minor Group": "minor group",
    "Broad Group": "broad occupation",
    "Detailed Occupation": "detailed occupation",
}
TITLE = ""
CODE = re.compile(r"\d\d-\d{4}")


class Entry(NamedTuple):
    """One line of the structure; `parent` is the code above, empty for a major group."""

    code: str
    rank: str
    title: str
    parent: str


def read_structure(sources: Path) -> Iterator[Entry]:
    """All groups and occupations, in the publisher's order."""
    above: list[str] = []
    for line in read_sheet(sources / FILE, SHEET, [*RANKS, TITLE], header=LINES_ABOVE):
        depth, code = _place(line)
        if depth > len(above):
            raise BadData(f"{FILE}: {code}: no group stands above it")
        yield Entry(code, list(RANKS.values())[depth], line[TITLE], above[depth - 1] if depth else "")
        above[depth:] = [code]


def _place(line: Line) -> tuple[int, str]:
    filled = [(depth, line[column]) for depth, column in enumerate(RANKS) if line[column]]
    if len(filled) != 1 or not CODE.fullmatch(filled[0][1]):
        raise BadData(f"{FILE}: {line[TITLE]}: not one code but {filled}")
    return filled[0]


def detailed_codes(sources: Path) -> set[str]:
    """The codes of the detailed occupations."""
    return {entry.code for entry in read_structure(sources) if entry.rank == "detailed occupation"}


def check_code(file: str, code: str, known: Collection[str]) -> str:
    """The code itself; BadData when the classification has no such code."""
    if code not in known:
        raise BadData(f"{file}: {code}: no code of SOC 2018, nor of several of its occupations combined")
    return code

"""SOC 2018: the American occupations and the groups above them (Bureau of Labor Statistics).

867 detailed occupations under 459 broad occupations, 98 minor and 23 major groups: what every American file is checked
against. The code carries no skill level (O*NET's job zone does, see levels.csv) and the publisher gives no French
title.

Each line of the sheet fills one of four code columns; the groups a line belongs to are the last ones above it. The
order counts, not the digits: 29-1221 stands under 29-1210, and minor group 15-1200 under 15-0000. The column of titles
has no name.
"""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, read_sheet
from careerdata.rows.occupation import GroupRow, OccupationRow
from careerdata.series import current, file_of

FILE = file_of("us-soc", "structure")
SHEET = "2018 Structure"
LINES_ABOVE = 7
RANKS = {
    "Major Group": "major group",
    "Minor Group": "minor group",
    "Broad Group": "broad occupation",
    "Detailed Occupation": "detailed occupation",
}
TITLE = ""
SOC_CODE = re.compile(r"\d\d-\d{4}")


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
    if len(filled) != 1 or not SOC_CODE.fullmatch(filled[0][1]):
        raise BadData(f"{FILE}: {line[TITLE]}: not one code but {filled}")
    return filled[0]


def detailed_codes(sources: Path) -> set[str]:
    """The codes of the detailed occupations."""
    return {entry.code for entry in read_structure(sources) if entry.rank == "detailed occupation"}


def check_code(file: str | Path, code: str, known: Collection[str]) -> str:
    """The code itself; BadData when the classification has no such code."""
    if code not in known:
        raise BadData(f"{file}: {code}: no code of SOC 2018, nor of several of its occupations combined")
    return code


SOURCE = current("us-soc")


def tables(sources: Path) -> list[Table]:
    """us/occupations.csv and us/groups.csv."""
    entries = list(read_structure(sources))
    occupations = [
        OccupationRow(code=entry.code, title_en=entry.title, parent=entry.parent, source=SOURCE)
        for entry in entries
        if entry.rank == "detailed occupation"
    ]
    groups = [
        GroupRow(code=entry.code, rank=entry.rank, title_en=entry.title, parent=entry.parent, source=SOURCE)
        for entry in entries
        if entry.rank != "detailed occupation"
    ]
    return [Table("us/occupations.csv", [*occupations]), Table("us/groups.csv", [*groups])]

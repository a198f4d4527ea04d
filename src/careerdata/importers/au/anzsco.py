"""ANZSCO 2022: 1,076 occupations, the four ranks of groups above them, and the index of titles (ABS).

The structure is what every Australian file is checked against. Table 5 of the workbook: the code of a line stands in
the column of its rank, its title in the next one.
Traps:
- the column names stand on a diagonal, each in a line of its own, and the titles have none
- codes are numbers in the sheet, text here; a group's code is the beginning of its members' codes
- 56 skill levels differ between the two countries (`5 Aus,4 NZ`): the Australian one is read
- Table 6 also lists operational codes (`099910` Student), which are no occupations and are not read
- other files spell titles their own way (`Aus \\ NZ`, doubled spaces, the Australian half alone)

Traps of the index (Table 2, by code):
- principal titles stand among the others; they are the official ones and left out of titles.csv
- titles used in one country only end in `(Aus)` or `(NZ)`: they stay as published
- `Occupation in nec category` names jobs of a residual group (`Stagehand` under 899999): examples
- four lines carry a code the structure does not have: STRAY. They are left out, not guessed.
- two titles hold a doubled space, made one
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.table import Table, read_cells, read_sheet
from careerdata.rows.base import Row
from careerdata.rows.occupation import GroupRow, OccupationRow, TitleRow
from careerdata.series import current, file_of

STRUCTURE = file_of("au-anzsco", "structure")
STRUCTURE_SHEET = "Table 5"
ABOVE_STRUCTURE = 5
RANKS = ("Major Group", "Sub-Major Group", "Minor Group", "Unit Group", "Occupation")
DIGITS = (1, 2, 3, 4, 6)
LEVEL, LEVEL_PLACE = "Skill Level", 6
LEVEL_CELL = re.compile(r"([1-5])( Aus,[1-5] NZ)?")
OCCUPATION, UNIT_GROUP = "occupation", "unit group"


class Entry(NamedTuple):
    """One line of the structure; `parent` is the code above, `level` empty for a group."""

    code: str
    rank: str
    title: str
    parent: str
    level: str


def read_structure(sources: Path) -> Iterator[Entry]:
    """All groups and occupations, in the publisher's order."""
    lines = read_cells(sources / STRUCTURE, STRUCTURE_SHEET)
    _check_header(lines)
    above: list[str] = []
    for line in lines[ABOVE_STRUCTURE + len(RANKS) :]:
        if any(line) and "©" not in line[0]:
            entry = _entry(line, above)
            above[len(above) :] = [entry.code]
            yield entry


def _check_header(lines: list[list[str]]) -> None:
    wanted = [(place, place, name) for place, name in enumerate(RANKS)] + [(len(RANKS) - 1, LEVEL_PLACE, LEVEL)]
    header = lines[ABOVE_STRUCTURE : ABOVE_STRUCTURE + len(RANKS)]
    missing = [name for line, place, name in wanted if header[line : line + 1] == [] or header[line][place] != name]
    if missing:
        raise WrongColumn(STRUCTURE, missing, [cell for line in header for cell in line if cell])


def _entry(line: list[str], above: list[str]) -> Entry:
    """The entry of a line; cuts `above` down to the groups it stands in."""
    filled = [(place, cell) for place, cell in enumerate(line[: len(RANKS)]) if cell.isdigit()]
    if len(filled) != 1 or len(filled[0][1]) != DIGITS[filled[0][0]]:
        raise BadData(f"{STRUCTURE}: not one code of its rank's length but {[cell for cell in line if cell]}")
    depth, code = filled[0]
    del above[depth:]
    if len(above) != depth or not all(code.startswith(group) for group in above):
        raise BadData(f"{STRUCTURE}: {code}: stands under {above}")
    return Entry(code, RANKS[depth].lower(), line[depth + 1], above[-1] if above else "", _level(line, code))


def _level(line: list[str], code: str) -> str:
    if len(code) != DIGITS[-1]:
        return ""
    found = LEVEL_CELL.fullmatch(line[LEVEL_PLACE])
    if not found:
        raise BadData(f"{STRUCTURE}: {code}: `{LEVEL}` is `{line[LEVEL_PLACE]}`")
    return found[1]


def titles_of(sources: Path, rank: str) -> dict[str, str]:
    """Code and title of every entry of a rank."""
    return {entry.code: entry.title for entry in read_structure(sources) if entry.rank == rank}


def check_occupation(file: str | Path, code: str, title: str, known: dict[str, str]) -> str:
    """The code, when the classification has it under this title; BadData otherwise."""
    if code not in known:
        raise BadData(f"{file}: `{code}` ({title}) is no occupation of ANZSCO 2022")
    if not same_title(title, known[code]):
        raise BadData(f"{file}: `{code}` is `{title}`, in ANZSCO 2022 `{known[code]}`")
    return code


def same_title(title: str, official: str) -> bool:
    """Whether two spellings name one class: the whole title, or its Australian half."""
    return spelling(title) in (spelling(official), spelling(official.partition(" (Aus)")[0]))


def spelling(title: str) -> str:
    """A title without the marks of the countries, spaces single, with the slash the classification uses."""
    return " ".join(re.sub(r" \((Aus|NZ)\)", "", title.replace("\\", "/")).split())


SOURCE = current("au-anzsco")
INDEX, SHEET, LINES_ABOVE = file_of("au-anzsco", "index"), "Table 2", 5
CODE, TITLE, KIND = COLUMNS = ("Occupation Code", "Description", "Category")
PRINCIPAL = "Principal Title"
ALTERNATIVE, SPECIALISATION, RESIDUAL = "Alternative Title", "Specialisation", "Occupation in nec category"
STRAY = {
    "311217": "Neurophysiological Technician",
    "323211": "Locomotive Maintainer",
    "332211": "Painter and Decorator",
    "363116": "Broadacre Crop Chemical Spray Operator",
}


def tables(sources: Path) -> list[Table]:
    """au/occupations.csv, au/groups.csv, au/titles.csv."""
    entries = list(read_structure(sources))
    occupations = [_occupation(entry) for entry in entries if entry.rank == OCCUPATION]
    groups = [_group(entry) for entry in entries if entry.rank != OCCUPATION]
    return [
        Table("au/occupations.csv", [*occupations]),
        Table("au/groups.csv", [*groups]),
        Table("au/titles.csv", [*_titles(sources)]),
    ]


def _occupation(entry: Entry) -> Row:
    return OccupationRow(code=entry.code, title_en=entry.title, level=entry.level, parent=entry.parent, source=SOURCE)


def _group(entry: Entry) -> Row:
    return GroupRow(code=entry.code, rank=entry.rank, title_en=entry.title, parent=entry.parent, source=SOURCE)


def _titles(sources: Path) -> Iterator[Row]:
    known = titles_of(sources, OCCUPATION)
    for line in read_sheet(sources / INDEX, SHEET, COLUMNS, header=LINES_ABOVE):
        code, title = line[CODE], " ".join(line[TITLE].split())
        if not title or STRAY.get(code) == title:
            continue
        if line[KIND] == PRINCIPAL:
            check_occupation(INDEX, code, title, known)
        else:
            yield _title(code, title, line[KIND], known)


def _title(code: str, title: str, kind: str, known: dict[str, str]) -> Row:
    if code not in known:
        raise BadData(f"{INDEX}: `{code}` ({title}) is no occupation of ANZSCO 2022")
    if kind == ALTERNATIVE:
        return TitleRow(code=code, lang="en", title=title, kind="alternate", source=SOURCE)
    if kind == SPECIALISATION:
        return TitleRow(code=code, lang="en", title=title, kind="specialty", source=SOURCE)
    if kind == RESIDUAL:
        return TitleRow(code=code, lang="en", title=title, kind="example", source=SOURCE)
    raise BadData(f"{INDEX}: `{code}`: `{KIND}` is `{kind}`")

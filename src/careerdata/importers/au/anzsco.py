"""ANZSCO 2022: 1,076 occupations, the four ranks of groups above them, and the index of titles (ABS).

How the structure is read, and its traps: anzsco.py. Traps of the index (Table 2, by code):
- principal titles stand among the others; they are the official ones and left out of titles.csv
- titles used in one country only end in `(Aus)` or `(NZ)`: they stay as published
- `Occupation in nec category` names jobs of a residual group (`Stagehand` under 899999): examples
- four lines carry a code the structure does not have: STRAY. They are left out, not guessed.
- two titles hold a doubled space, made one
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.reading.anzsco import OCCUPATION, Entry, check_occupation, read_structure, titles_of
from careerdata.importers.reading.table import Table, read_sheet
from careerdata.rows.base import Row
from careerdata.rows.occupation import GroupRow, OccupationRow, TitleRow

SOURCE = "au-anzsco-2022"
INDEX, SHEET, LINES_ABOVE = "au/anzsco2022_index.xlsx", "Table 2", 5
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

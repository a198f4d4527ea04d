"""SOC 2020: the British unit groups, the groups above them, and the titles of the coding index (ONS).

How the structure is read, and its traps: soc2020.py. The code carries no skill level (see levels.csv).
The coding index lists what people call their job. Its traps:
- a title stands inverted (`Developer, software`) and stays so: turning it round is wrong for some
- the same title leads to several unit groups (`Manager` to 51); what tells them apart is in the columns
  `add` and `industry`, so they stand behind the title in brackets: `Joiner (textile mfr)` is no `Joiner`
- two titles are cut to one small letter (`s`, `m`): left out, as nobody can say what they were
- titles that differ in nothing but capitals, and those that repeat the official title, are left out
"""

from collections.abc import Iterator
from pathlib import Path

from careerdata.importers.reading.soc2020 import UNIT, read_structure, require, titles_of
from careerdata.importers.reading.table import Line, Table, read_csv
from careerdata.rows.occupation import GroupRow, OccupationRow, TitleRow

SOURCE, SOURCE_INDEX = "gb-soc-2020", "gb-soc-index-2025"
INDEX = Path("gb/soc2020_coding_index_v12_2025-04.csv.gz")
CODE, TITLE, ADD, INDUSTRY = COLUMNS = ("soc2020", "title", "add", "industry")


def tables(sources: Path) -> list[Table]:
    """gb/occupations.csv, gb/groups.csv and gb/titles.csv."""
    classes = list(read_structure(sources))
    occupations = [
        OccupationRow(code=entry.code, title_en=entry.title, parent=entry.parent, source=SOURCE)
        for entry in classes
        if entry.rank == UNIT
    ]
    groups = [
        GroupRow(code=entry.code, rank=entry.rank, title_en=entry.title, parent=entry.parent, source=SOURCE)
        for entry in classes
        if entry.rank != UNIT
    ]
    return [
        Table("gb/occupations.csv", [*occupations]),
        Table("gb/groups.csv", [*groups]),
        Table("gb/titles.csv", [*_titles(sources)]),
    ]


def _titles(sources: Path) -> Iterator[TitleRow]:
    known = titles_of(sources, UNIT)
    seen = {(code, title.casefold()) for code, title in known.items()}
    for line in read_csv(sources / INDEX, COLUMNS):
        code, title = line[CODE], _qualified(line)
        require(code, known, INDEX.name)
        if (code, title.casefold()) not in seen and not _is_cut(line):
            seen.add((code, title.casefold()))
            yield TitleRow(code=code, lang="en", title=title, kind="alternate", source=SOURCE_INDEX)


def _qualified(line: Line) -> str:
    qualifiers = "; ".join(filter(None, (line[ADD], line[INDUSTRY])))
    return " ".join((f"{line[TITLE]} ({qualifiers})" if qualifiers else line[TITLE]).split())


def _is_cut(line: Line) -> bool:
    return len(line[TITLE]) == 1 and line[TITLE].islower()

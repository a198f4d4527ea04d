"""SOC 2020: the British unit groups, the groups above them, and the titles of the coding index (ONS).

The code carries no skill level (see levels.csv).
The coding index lists what people call their job. Its traps:
- a title stands inverted (`Developer, software`) and stays so: turning it round is wrong for some
- the same title leads to several unit groups (`Manager` to 51); what tells them apart is in the columns
  `add` and `industry`, so they stand behind the title in brackets: `Joiner (textile mfr)` is no `Joiner`
- two titles are cut to one small letter (`s`, `m`): left out, as nobody can say what they were
- titles that differ in nothing but capitals, and those that repeat the official title, are left out

The structure is what every British file is checked against. One line a class: 9 major, 26 sub-major and 104 minor
groups above 412 unit groups. Traps:
- a group's code is the beginning of its members' codes
- the other columns are sentences (descriptions, entry routes, tasks): never read
- 30 titles end in a blank
- the file lowers capitals the Office writes elsewhere (ASHE has `R&D`, `English`, `TV`): SPELLINGS gives them back

The index gives each title its code in SOC 2010 too: from that it is counted what a former code is now. `share` is the
part of a code's titles that stand under the code of 2020: of titles, not of people. Traps:
- the same number may be another occupation: 2231 is nurses in SOC 2010 and midwives in SOC 2020
- the codes have no titles of their own in the index
- titles without a code of 2010 are newer than it, and are left out
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.occupation import EditionRow, GroupRow, OccupationRow, TitleRow
from careerdata.series import current, file_of

STRUCTURE = file_of("gb-soc", "structure")
LEVEL, CLASS, CLASS_TITLE = STRUCTURE_COLUMNS = ("level", "code", "title")
UNIT = "unit group"
RANKS = {"major": "major group", "submajor": "sub-major group", "minor": "minor group", "unit": UNIT}
SPELLINGS = {"(r&d)": "(R&D)", "of english": "of English", "Tv,": "TV,"}


class Class(NamedTuple):
    """One line of the structure; `parent` is the code above, empty for a major group."""

    code: str
    rank: str
    title: str

    @property
    def parent(self) -> str:
        return self.code[:-1]


def read_structure(sources: Path) -> Iterator[Class]:
    """All classes; raises BadData for a level unknown or not of the code's length."""
    for line in read_csv(sources / STRUCTURE, STRUCTURE_COLUMNS):
        level, code = line[LEVEL], line[CLASS]
        if not code.isdigit() or level not in RANKS or [*RANKS].index(level) + 1 != len(code):
            raise BadData(f"{STRUCTURE.name}: `{code}`: `{level}` is no level of a code that long")
        yield Class(code, RANKS[level], _spelled(line[CLASS_TITLE]))


def titles_of(sources: Path, rank: str) -> dict[str, str]:
    """The code and title of every class of a rank."""
    return {entry.code: entry.title for entry in read_structure(sources) if entry.rank == rank}


def require(code: str, known: Collection[str], file: str) -> None:
    """Raises BadData when the code is none of those known."""
    if code not in known:
        raise BadData(f"{file}: `{code}` is no such code of SOC 2020")


def _spelled(title: str) -> str:
    for found, meant in SPELLINGS.items():
        title = title.replace(found, meant)
    return " ".join(title.split())


SOURCE, SOURCE_INDEX = current("gb-soc"), current("gb-soc-index")
INDEX = file_of("gb-soc-index", "index")
CODE, TITLE, ADD, INDUSTRY = COLUMNS = ("soc2020", "title", "add", "industry")


def classification(sources: Path) -> list[Table]:
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


EDITION = "SOC 2010"
NOW, WAS = EDITION_COLUMNS = ("soc2020", "soc2010")
LEAST = 0.02
"""A smaller part of the titles is a stray one."""


def editions(sources: Path) -> list[Table]:
    """gb/editions.csv."""
    known = titles_of(sources, UNIT)
    counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for line in read_csv(sources / INDEX, EDITION_COLUMNS):
        require(line[NOW], known, INDEX.name)
        if line[WAS].isdigit():
            counted[line[WAS]][line[NOW]] += 1
    rows = [
        EditionRow(edition=EDITION, was=was, now=now, share=f"{round(count / found.total(), 3):g}", source=SOURCE_INDEX)
        for was, found in counted.items()
        for now, count in found.items()
        if count / found.total() >= LEAST
    ]
    return [Table("gb/editions.csv", [*rows])]


def tables(sources: Path) -> list[Table]:
    """gb/occupations.csv, gb/groups.csv, gb/titles.csv and gb/editions.csv."""
    return [*classification(sources), *editions(sources)]

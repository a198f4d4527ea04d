"""The structure of SOC 2020 (Office for National Statistics): what every British file is checked against.

One line a class: 9 major, 26 sub-major and 104 minor groups above 412 unit groups. Traps:
- a group's code is the beginning of its members' codes
- the other columns are sentences (descriptions, entry routes, tasks): never read
- 30 titles end in a blank
- the file lowers capitals the Office writes elsewhere (ASHE has `R&D`, `English`, `TV`): SPELLINGS gives them back
"""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.reading.table import read_csv

FILE = Path("gb/soc2020_structure_descriptions.csv.gz")
LEVEL, CODE, TITLE = COLUMNS = ("level", "code", "title")
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
    for line in read_csv(sources / FILE, COLUMNS):
        level, code = line[LEVEL], line[CODE]
        if not code.isdigit() or level not in RANKS or [*RANKS].index(level) + 1 != len(code):
            raise BadData(f"{FILE.name}: `{code}`: `{level}` is no level of a code that long")
        yield Class(code, RANKS[level], _spelled(line[TITLE]))


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

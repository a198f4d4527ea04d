"""SSOC 2024 of the Department of Statistics: the groups above the occupations that have pay, with their names.

The classification has 1,006 occupations of five digits in 414 unit groups, 145 minor, 42 sub-major and 10 major groups;
an occupation here is one whose pay the Ministry publishes (mom.py). Traps:
- the file writes the three upper ranks in capitals: `ENGINEERING PROFESSIONALS II (Cont’d)`
- major group X, of workers not elsewhere classified, has no pay
"""

import re
from collections.abc import Collection
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import read_csv
from careerdata.rows.occupation import GroupRow
from careerdata.series import current, file_of

SOURCE = current("sg-ssoc")
FILE = file_of("sg-ssoc", "titles")
CODE, LEVEL, TITLE = COLUMNS = ("code", "level", "title")
OCCUPATION = 5
RANKS = {1: "major group", 2: "sub-major group", 3: "minor group", 4: "unit group"}
CONTINUED = re.compile(r" \(Cont.d\)$")
KEPT = re.compile(r"\b(ict|i|ii)\b")
"""What stays in capitals: an abbreviation, and the number of a group in two parts."""


def titles_of(sources: Path, level: int = OCCUPATION) -> dict[str, str]:
    """Code → title of one level, 5 the occupations."""
    found = {line[CODE]: line[TITLE] for line in read_csv(sources / FILE, COLUMNS) if line[LEVEL] == str(level)}
    if not found:
        raise BadData(f"{FILE.name}: nothing of level {level}")
    return found


def groups_above(sources: Path, codes: Collection[str]) -> list[GroupRow]:
    """The groups above these occupations. BadData for one that is not in the file."""
    found = []
    for digits, rank in RANKS.items():
        titles = titles_of(sources, digits)
        for code in sorted({code[:digits] for code in codes}):
            if code not in titles:
                raise BadData(f"{FILE.name}: no {rank} `{code}`")
            title = _spelt(titles[code])
            found.append(GroupRow(code=code, rank=rank, title_en=title, parent=code[:-1], source=SOURCE))
    return found


def _spelt(title: str) -> str:
    """`Engineering professionals II` for `ENGINEERING PROFESSIONALS II (Cont’d)`; other titles as they are."""
    title = CONTINUED.sub("", title)
    if title != title.upper():
        return title
    return KEPT.sub(lambda word: word[0].upper(), title.capitalize())

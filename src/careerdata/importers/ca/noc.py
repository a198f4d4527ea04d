"""National Occupational Classification 2021: unit groups and the four levels above them.

Two files, English and French, one line a class, same codes. Traps:
- codes are text with leading zeros (`00010`); a group's code is the beginning of its members' codes
- TEER, the skill level, is the second digit of a unit group
- the French header has a typing error of its own (`Code dela CNP`), read as it stands
- French titles give masculine and feminine forms side by side; they stay as published
"""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.occupation import GroupRow, OccupationRow
from careerdata.series import current, file_of

SOURCE = current("ca-noc")
ENGLISH = file_of("ca-noc", "english")
FRENCH = file_of("ca-noc", "french")
RANK, CODE, TITLE = COLUMNS = ("Hierarchical structure", "Code - NOC 2021 V1.0", "Class title")
COLUMNS_FR = ("Code dela CNP 2021 v1.0", "Titres de classes")
UNIT = "Unit Group"
RANKS = {"Broad Category": 1, "Major Group": 2, "Sub-major Group": 3, "Minor Group": 4, UNIT: 5}


def tables(sources: Path) -> list[Table]:
    """ca/occupations.csv and ca/groups.csv."""
    french = _french(sources)
    groups = [_group(line, french) for line in _classes(sources) if line[RANK] != UNIT]
    return [Table("ca/occupations.csv", [*occupations(sources)]), Table("ca/groups.csv", [*groups])]


def occupations(sources: Path) -> list[OccupationRow]:
    """Every unit group, with its titles in both languages."""
    french = _french(sources)
    return [_occupation(line, french) for line in _classes(sources) if line[RANK] == UNIT]


def unit_groups(sources: Path) -> dict[str, str]:
    """The code and English title of every unit group: what other Canadian files are checked against."""
    return {line[CODE]: line[TITLE] for line in _classes(sources) if line[RANK] == UNIT}


def require_unit_group(code: str, known: Collection[str], file: str | Path) -> None:
    """Raises BadData when the code is none of the classification's unit groups."""
    if code not in known:
        raise BadData(f"{file}: `{code}` is no unit group of NOC 2021")


def lines_of_unit_groups(sources: Path, file: Path, columns: Sequence[str], code: str) -> Iterator[Line]:
    """The lines of a Canadian table of unit groups; raises BadData for a code that is none."""
    known = unit_groups(sources)
    for line in read_csv(sources / file, columns):
        require_unit_group(line[code], known, file.name)
        yield line


def _classes(sources: Path) -> Iterator[Line]:
    for line in read_csv(sources / ENGLISH, COLUMNS):
        rank, code = line[RANK], line[CODE]
        if not code.isdigit() or RANKS.get(rank) != len(code):
            raise BadData(f"{ENGLISH.name}: `{code}`: `{rank}` is no rank of a code that long")
        yield line


def _french(sources: Path) -> dict[str, str]:
    code, title = COLUMNS_FR
    return {line[code]: line[title] for line in read_csv(sources / FRENCH, COLUMNS_FR)}


def _title(code: str, french: dict[str, str]) -> str:
    if code not in french:
        raise BadData(f"{FRENCH.name}: `{code}` has no French title")
    return french[code]


def _occupation(line: Line, french: dict[str, str]) -> OccupationRow:
    code = line[CODE]
    return OccupationRow(
        code=code,
        title_en=line[TITLE],
        title_fr=_title(code, french),
        level=code[1],
        parent=code[:-1],
        source=SOURCE,
    )


def _group(line: Line, french: dict[str, str]) -> GroupRow:
    code = line[CODE]
    return GroupRow(
        code=code,
        rank=line[RANK].lower(),
        title_en=line[TITLE],
        title_fr=_title(code, french),
        parent=code[:-1],
        source=SOURCE,
    )

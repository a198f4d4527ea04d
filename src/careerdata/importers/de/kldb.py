"""Klassifikation der Berufe 2010, version of 2020: types of occupation and the four levels above them.

One line a class, German only. Traps:
- codes are text with leading zeros (`01104`); a group's code is the beginning of its members' codes
- the fifth digit of a type is its requirement level: 1 helper, 2 skilled, 3 specialist, 4 expert
- there is no English title. A type takes the English label of the ISCO-08 unit group the publisher's own
  table recommends for it (rank 1), so several types share one; `title_en_from` says so. A group takes it
  where all its types lead to one unit group, else its English title is the German one, from nobody else
- the version of 2020 dropped type 81122 and its sub-group but keeps the codes, titled `(weggefallen)`: they
  stay too, with the same in our own English for a title and the year in `dropped`, whatever the old link says
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.links import isco_groups
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.occupation import GroupRow, OccupationRow
from careerdata.series import current, file_of

SOURCE = current("de-kldb")
FILE = file_of("de-kldb", "codes")
CODE, LEVEL, TITLE = COLUMNS = ("code", "level", "title")
ISCO_FILE = file_of("de-kldb2010-isco08", "pairs")
ISCO_COLUMNS = ("kldb2010", "isco08", "rank")
RANKS = {
    "1": "occupational area",
    "2": "occupational main group",
    "3": "occupational group",
    "4": "occupational sub-group",
}
TYPE = "5"
DROPPED, VERSION = "(weggefallen)", "2020"
DROPPED_IN_ENGLISH = f"(dropped from the classification in {VERSION})"
"""Our words: a code without a name must not look like one whose name is missing here."""
RECOMMENDED = "1"
REQUIREMENT_LEVELS = "1234"


def tables(sources: Path) -> list[Table]:
    """de/occupations.csv and de/groups.csv."""
    labels, links = isco_groups.unit_groups(sources), recommended(sources)
    lines = list(_classes(sources))
    occupations = [_occupation(line, labels[links[line[CODE]]]) for line in lines if line[LEVEL] == TYPE]
    groups = [_group(line, _shared_label(line[CODE], links, labels)) for line in lines if line[LEVEL] != TYPE]
    return [Table("de/occupations.csv", [*occupations]), Table("de/groups.csv", [*groups])]


def types(sources: Path) -> list[str]:
    """The code of every five-digit type, which other German files are checked against."""
    return [line[CODE] for line in _classes(sources) if line[LEVEL] == TYPE]


def dropped(sources: Path) -> set[str]:
    """The types the version of 2020 has dropped; their codes are still listed."""
    return {line[CODE] for line in _classes(sources) if line[LEVEL] == TYPE and line[TITLE] == DROPPED}


def recommended(sources: Path) -> dict[str, str]:
    """The ISCO-08 unit group recommended for each type; raises BadData unless every type has exactly one."""
    known, found, file = isco_groups.unit_groups(sources), dict[str, str](), ISCO_FILE
    for line in read_csv(sources / file, ISCO_COLUMNS):
        code, isco, rank = (line[name] for name in ISCO_COLUMNS)
        if rank == RECOMMENDED:
            if code in found:
                raise BadData(f"{file.name}: `{code}` has two recommended unit groups")
            found[code] = isco_groups.require_unit_group(isco, known, file.name, code)
    for code in types(sources):
        if code not in found:
            raise BadData(f"{file.name}: `{code}` has no recommended unit group")
    return found


def _classes(sources: Path) -> Iterator[Line]:
    for line in read_csv(sources / FILE, COLUMNS):
        level, code = line[LEVEL], line[CODE]
        if not code.isdigit() or level not in (*RANKS, TYPE) or str(len(code)) != level:
            raise BadData(f"{FILE.name}: `{code}`: `{level}` is no level of a code that long")
        if level == TYPE and code[-1] not in REQUIREMENT_LEVELS:
            raise BadData(f"{FILE.name}: `{code}`: `{code[-1]}` is no requirement level")
        yield line


def _occupation(line: Line, label: str) -> OccupationRow:
    code = line[CODE]
    return OccupationRow(
        code=code,
        level=code[-1],
        dropped=VERSION if line[TITLE] == DROPPED else "",
        parent=code[:-1],
        source=SOURCE,
        **_titles(line, label),
    )


def _group(line: Line, label: str) -> GroupRow:
    code = line[CODE]
    return GroupRow(code=code, rank=RANKS[line[LEVEL]], parent=code[:-1], source=SOURCE, **_titles(line, label))


def _titles(line: Line, label: str) -> dict[str, str]:
    german = line[TITLE]
    if german == DROPPED:
        return {"title_en": DROPPED_IN_ENGLISH, "title_de": german}
    if not label:
        return {"title_en": german, "title_de": german}
    return {"title_en": label, "title_de": german, "title_en_from": isco_groups.SOURCE}


def _shared_label(group: str, links: dict[str, str], labels: dict[str, str]) -> str:
    """The label of the one unit group all types of the group lead to; empty when there are several."""
    found = {isco for code, isco in links.items() if code.startswith(group)}
    return labels[found.pop()] if len(found) == 1 else ""

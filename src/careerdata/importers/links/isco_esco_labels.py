"""Names of occupations by ISCO-08 unit group, from ESCO: what search finds them under.

Two files of two versions. ESCO 1.0.3: one preferred name in each of 26 languages, no alternatives; read:
English, French, German, Spanish, Portuguese. ESCO 1.1.1, English only: preferred and alternative names.

Traps:
- 57 occupations changed their unit group from 1.0.3 to 1.1.1 (tanner: 8155, then 7535). The later group
  counts for the names of both, by the address both versions share
- 3 occupations exist in 1.0.3 only, 68 in 1.1.1 only: they have the names their version has
- masculine and feminine forms stand in one name, divided by a slash; they stay as published
- an alternative may repeat the preferred name, or that of another occupation in the group: one row, preferred
- alternatives stand on lines of their own within the cell
- a name may be that of several occupations of a group: `concepts` has a mark for each, the beginning of its address
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.links.isco_groups import LANGUAGES, require_unit_group, unit_groups
from careerdata.importers.table import Table, read_csv
from careerdata.rows.crosswalk import IscoTitleRow
from careerdata.series import current, file_of

PREFERRED_SOURCE, ENGLISH_SOURCE = current("esco-preferred"), current("esco")
PREFERRED = file_of("esco-preferred", "labels")
PREFERRED_COLUMNS = (ADDRESS := "conceptUri", GROUP := "iscoGroup", *LANGUAGES)
ENGLISH = file_of("esco", "occupations")
ENGLISH_COLUMNS = (
    LATER_ADDRESS := "ORIGINURI",
    LATER_GROUP := "ISCOGROUPCODE",
    LATER_NAME := "PREFERREDLABEL",
    ALTERNATIVES := "ALTLABELS",
)

Key = tuple[str, str, str]
Named = tuple[str, IscoTitleRow]
"""The address of an occupation, and one of its names."""
MARK = 8
"""So much of the last part of an address tells the occupations apart."""


def tables(sources: Path) -> list[Table]:
    """isco/titles.csv."""
    return [Table("isco/titles.csv", [*titles(sources).values()])]


def titles(sources: Path) -> dict[Key, IscoTitleRow]:
    """Every name once for a unit group and language; the first of these has it: 1.0.3, 1.1.1, an alternative."""
    known = unit_groups(sources)
    groups = _groups(sources, known)
    found: dict[Key, IscoTitleRow] = {}
    marks: defaultdict[Key, set[str]] = defaultdict(set)
    owners: dict[str, str] = {}
    for address, row in (*_preferred(sources, known, groups), *_english(sources), *_alternatives(sources)):
        key = (row.code, row.lang, row.title)
        found.setdefault(key, row)
        marks[key].add(_mark(address, owners))
    return {key: row.model_copy(update={"concepts": " ".join(sorted(marks[key]))}) for key, row in found.items()}


def _mark(address: str, owners: dict[str, str]) -> str:
    mark = address.rpartition("/")[2][:MARK]
    if owners.setdefault(mark, address) != address:
        raise BadData(f"Two ESCO occupations begin with {mark}: {address} and {owners[mark]}")
    return mark


def _groups(sources: Path, known: Mapping[str, str]) -> dict[str, str]:
    return {
        line[LATER_ADDRESS]: require_unit_group(line[LATER_GROUP], known, ENGLISH.name, line[LATER_NAME])
        for line in read_csv(sources / ENGLISH, ENGLISH_COLUMNS)
    }


def _preferred(sources: Path, known: Mapping[str, str], groups: Mapping[str, str]) -> Iterator[Named]:
    for line in read_csv(sources / PREFERRED, PREFERRED_COLUMNS):
        own = require_unit_group(line[GROUP], known, PREFERRED.name, line["en"])
        address = line[ADDRESS]
        for language in LANGUAGES:
            yield address, _row(groups.get(address, own), language, line[language], "preferred", PREFERRED_SOURCE)


def _english(sources: Path) -> Iterator[Named]:
    for line in read_csv(sources / ENGLISH, ENGLISH_COLUMNS):
        yield line[LATER_ADDRESS], _row(line[LATER_GROUP], "en", line[LATER_NAME], "preferred", ENGLISH_SOURCE)


def _alternatives(sources: Path) -> Iterator[Named]:
    for line in read_csv(sources / ENGLISH, ENGLISH_COLUMNS):
        for name in filter(str.strip, line[ALTERNATIVES].splitlines()):
            yield line[LATER_ADDRESS], _row(line[LATER_GROUP], "en", name, "alternate", ENGLISH_SOURCE)


def _row(code: str, language: str, title: str, kind: str, source: str) -> IscoTitleRow:
    return IscoTitleRow.model_validate(
        {"code": code, "lang": language, "title": " ".join(title.split()), "kind": kind, "source": source}
    )

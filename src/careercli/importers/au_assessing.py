"""Who assesses the skills of each occupation of the points-tested visas: a private compilation of July 2026.

One record an occupation of LIN 19/051. Traps:
- the instrument has a column of its own for the authority, which nobody here has read: every line says how sure it
  is (`confidence`), and half are a default only (`VETASSESS` for professionals, `TRA` for trades)
- the occupations of Core Skills only are not in it
- 25 codes are no occupations of ANZSCO 2022 (au_migration_lists.py): left out here as there
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from careercli.errors import BadData, WrongColumn
from careercli.importers.anzsco import OCCUPATION, titles_of
from careercli.importers.au_migration_lists import FORMER
from careercli.importers.table import Line, Table
from careercli.rows.assessing import AssessingRow

SOURCE = "au-assessing-2026"
FILE = Path("visa/au_occupations_lin19051.json")
RECORDS = "occupations"
CODE, AUTHORITY, YEARS, SURE = COLUMNS = ("anzsco", "assessing_authority", "validity_years", "confidence")
CONFIDENCE = {
    "two sources": "two sources",
    "single source (rule by code prefix)": "one source",
    "single source + knowledge": "knowledge",
    "general knowledge": "knowledge",
    "default rule: check the instrument": "default",
}


def tables(sources: Path) -> list[Table]:
    """au/assessing.csv."""
    return [Table("au/assessing.csv", [*_authorities(sources)])]


def _authorities(sources: Path) -> Iterator[AssessingRow]:
    known = titles_of(sources, OCCUPATION)
    for record in _records(sources / FILE):
        code, sure = record[CODE], record[SURE]
        if code in FORMER:
            continue
        if code not in known:
            raise BadData(f"{FILE.name}: `{code}` is no occupation of ANZSCO 2022")
        if sure not in CONFIDENCE:
            raise BadData(f"{FILE.name}: `{code}`: `{SURE}` is `{sure}`")
        yield AssessingRow(
            code=code,
            authority=record[AUTHORITY],
            years=str(record[YEARS]),
            confidence=CONFIDENCE[sure],
            source=SOURCE,
        )


def _records(path: Path) -> list[Line]:
    try:
        records = cast("list[Line]", json.loads(path.read_text(encoding="utf-8"))[RECORDS])
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise BadData(f"{path} cannot be read: {problem!r}") from problem
    for record in records:
        missing = [name for name in COLUMNS if name not in record]
        if missing:
            raise WrongColumn(path.name, missing, [*record])
    return records

"""Fields of study that lead to an occupation (CIP 2020 to SOC 2018), and which are on the STEM OPT list.

A row's source is the crosswalk, us-cip-soc-2020; its `stem` names the STEM list, us-stem-opt-2024, where the
field is on it.

Traps:
- the crosswalk has two sheets that should say the same; `SOC-CIP` lacks the four lines of 03.0204, so
  `CIP-SOC` is read
- 99.9999 and 99-9999 mean that there is no match: no row
- titles end in a full stop, one has two spaces; the STEM list's own titles are torn and not read
- the STEM list holds 466 fields and 74 headings of the form xx.xx00. Those of a four-digit group
  (14.0100) and of a series in capitals (14.0000) are headings; 15.0000 and 41.0000 are fields. Other
  fields also end in 00 (09.0100), so the ending alone decides nothing

The list alone (Department of Homeland Security, 2024) is what us/routes/stem-opt.toml looks up.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from careercli.errors import BadData
from careerdata.errors import WrongColumn, why_unread
from careerdata.importers.bounds import read_json
from careerdata.importers.table import Table, read_sheet
from careerdata.importers.us.soc import check_code, detailed_codes
from careerdata.rows.base import Row
from careerdata.rows.points_system import LookupRow
from careerdata.rows.schooling import StudyRow
from careerdata.series import current, file_of

SOURCE = current("us-cip-soc")
STEM_SOURCE = current("us-stem-opt")
CROSSWALK, SHEET = file_of("us-cip-soc", "pairs"), "CIP-SOC"
CIP, TITLE, CODE = "CIP2020Code", "CIP2020Title", "SOC2018Code"
NO_CIP, NO_CODE = "99.9999", "99-9999"
STEM = file_of("us-stem-opt", "fields")
STEM_CIP, STEM_TITLE = "cip", "title_from_pdf"
FIELD = re.compile(r"\d\d\.\d{4}")


def fields(sources: Path) -> list[Table]:
    """us/study.csv."""
    return [Table("us/study.csv", [*_study(sources)])]


def _study(sources: Path) -> Iterator[StudyRow]:
    known, stem = detailed_codes(sources), stem_fields(sources)
    for line in read_sheet(sources / CROSSWALK, SHEET, [CIP, TITLE, CODE]):
        if line[CIP] != NO_CIP and line[CODE] != NO_CODE:
            yield StudyRow(
                code=check_code(CROSSWALK, line[CODE], known),
                cip=_field(line[CIP], CROSSWALK),
                title=" ".join(line[TITLE].split()).removesuffix("."),
                stem=STEM_SOURCE if line[CIP] in stem else "",
                source=SOURCE,
            )


def _field(cip: str, file: str | Path) -> str:
    if not FIELD.fullmatch(cip):
        raise BadData(f"{file}: {cip}: not a code of CIP 2020")
    return cip


def stem_fields(sources: Path) -> set[str]:
    """The CIP codes on the STEM list, without its headings."""
    records = _records(sources / STEM)
    return {_field(record[STEM_CIP], STEM) for record in records if not _is_heading(record)}


def _is_heading(record: dict[str, str]) -> bool:
    cip, title = record[STEM_CIP], record[STEM_TITLE]
    return title.isupper() if cip.endswith(".0000") else cip.endswith("00")


def _records(path: Path) -> list[dict[str, str]]:
    try:
        records = cast("list[dict[str, str]]", read_json(path)["records"])
    except (KeyError, TypeError) as problem:
        raise BadData(f"{path} cannot be read: {why_unread(problem)}") from problem
    for record in records:
        missing = [name for name in (STEM_CIP, STEM_TITLE) if name not in record]
        if missing:
            raise WrongColumn(path.name, missing, [*record])
    return records


TABLE, COLUMN, LISTED = "stem-opt", "listed", "1"


def stem_lookup(sources: Path) -> list[Table]:
    """us/routes/lookups.csv: a 1 for each field on the list."""
    rows: list[Row] = [
        LookupRow(table=TABLE, code=cip, column=COLUMN, amount=LISTED, source=STEM_SOURCE)
        for cip in sorted(stem_fields(sources))
    ]
    return [Table("us/routes/lookups.csv", rows)]


def tables(sources: Path) -> list[Table]:
    """us/study.csv and us/routes/lookups.csv."""
    return [*fields(sources), *stem_lookup(sources)]

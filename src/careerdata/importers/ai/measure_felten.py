"""AIOE (Felten, Raj, Seamans 2021) and its language-modelling form (2023), by SOC 2010 occupation.

Both are standardised: 0 is the mean occupation and 1 a standard deviation above it.

Traps:
- the codes are those of SOC 2010, of which 88 of the 774 are gone in SOC 2018; the scheme says so, and
  `titles` lets a link be made where SOC 2018 has the same title
- the two files give the same codes but not the same titles: the older one keeps some of SOC 2000
- 19-1020 is a code of the wage survey, not of the classification
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.ai.rating import Rating, amount, rated
from careerdata.importers.table import Line, read_sheet
from careerdata.importers.us.soc import SOC_CODE
from careerdata.rows.base import Row
from careerdata.series import current, file_of

CODE, TITLE = "SOC Code", "Occupation Title"


class Sheet(NamedTuple):
    """Where one of the two measures stands."""

    measure: str
    file: Path
    sheet: str
    column: str
    source: str


SHEETS = (
    Sheet("aioe", file_of("ai-felten", "appendix"), "Appendix A", "AIOE", current("ai-felten")),
    Sheet("lm-aioe", file_of("ai-felten-lm", "appendix"), "LM AIOE", "Language Modeling AIOE", current("ai-felten-lm")),
)


def rows(sources: Path) -> list[Row]:
    """Both measures."""
    return [row for sheet in SHEETS for row in rated(sheet.measure, "soc2010", _ratings(sources, sheet), sheet.source)]


def titles(sources: Path) -> dict[str, set[str]]:
    """Every title either file gives a SOC 2010 code."""
    found: dict[str, set[str]] = defaultdict(set)
    for sheet in SHEETS:
        for line in _lines(sources, sheet):
            found[line[CODE]].add(line[TITLE])
    return found


def _ratings(sources: Path, sheet: Sheet) -> Iterator[Rating]:
    for line in _lines(sources, sheet):
        yield Rating(line[CODE], amount(line[sheet.column], sheet.file.name, line[CODE]))


def _lines(sources: Path, sheet: Sheet) -> Iterator[Line]:
    for line in read_sheet(sources / sheet.file, sheet.sheet, (CODE, TITLE, sheet.column)):
        if not re.fullmatch(SOC_CODE, line[CODE]):
            raise BadData(f"{sheet.file.name}: `{line[CODE]}` is no SOC code")
        yield line

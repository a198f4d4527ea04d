"""The Dais, AI Brain: exposure (AIOE) and complementarity-adjusted exposure (C-AIOE) by NOC 2021 unit group.

Traps:
- codes have lost their leading zeros: `11` is 00011
- 506 of 516 unit groups; `label` names a few dots of a chart and is no label of the measure
- the quadrant (HE-HC) says again what two other columns say in words; they must agree
- C-AIOE is AIOE times 1.35 less the complementarity, but for two unit groups (11101 and 21231), where it was
  made from an AIOE on another scale and comes out at a fifth. Their words agree with the rest and stay, the
  value is given as inconsistent; a third such group stops the import
- high and low exposure split AIOE, not C-AIOE, so both measures carry the word and only the second the
  complementarity that the adjustment is about
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ai.rating import Rating, amount, rated
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Line, read_csv
from careerdata.rows.base import Row
from careerdata.series import current, file_of

SOURCE = current("ai-dais")
FILE = file_of("ai-dais", "measures")
CODE, AIOE, CAIOE, MEAN, EXPOSURE, COMPLEMENTARITY, QUADRANT = COLUMNS = (
    "noc_2021",
    "aioe",
    "caioe",
    "groupmean",
    "exposure_level",
    "comp_level",
    "quadrant",
)
FACTOR, TOLERANCE = 1.348, 0.01
INCONSISTENT = {"11101", "21231"}
QUADRANTS = {
    "HE-HC": ("High Exposure", "High Complementarity"),
    "HE-LC": ("High Exposure", "Low Complementarity"),
    "LE-HC": ("Low Exposure", "High Complementarity"),
    "LE-LC": ("Low Exposure", "Low Complementarity"),
}


def rows(sources: Path) -> list[Row]:
    """Both measures of every unit group rated."""
    lines = list(_lines(sources))
    exposures = (Rating(line[CODE], _amount(line, AIOE), line[EXPOSURE].lower()) for line in lines)
    return [
        *rated("dais-aioe", "noc2021", exposures, SOURCE),
        *rated("dais-caioe", "noc2021", (_adjusted(line) for line in lines), SOURCE),
    ]


def _lines(sources: Path) -> Iterator[Line]:
    known = unit_groups(sources)
    for line in read_csv(sources / FILE, COLUMNS):
        code = line[CODE].zfill(5)
        require_unit_group(code, known, FILE.name)
        if (line[EXPOSURE], line[COMPLEMENTARITY]) != QUADRANTS.get(line[QUADRANT]):
            raise BadData(f"{FILE.name}: {code}: quadrant `{line[QUADRANT]}` is not what its levels say")
        yield {**line, CODE: code}


def _adjusted(line: Line) -> Rating:
    label = f"{line[EXPOSURE]}, {line[COMPLEMENTARITY]}".lower()
    value = _amount(line, CAIOE)
    exposure = _amount(line, AIOE)
    follows = abs(value - exposure * (FACTOR - _amount(line, MEAN))) < TOLERANCE * exposure
    if follows == (line[CODE] in INCONSISTENT):
        raise BadData(f"{FILE.name}: {line[CODE]}: `{CAIOE}` {value}: the known mistakes are {sorted(INCONSISTENT)}")
    return Rating(line[CODE], value if follows else None, label)


def _amount(line: Line, column: str) -> float:
    return amount(line[column], FILE.name, line[CODE], low=0)

"""ILO 2025 (Gmyrek and others): mean task score and exposure gradient by ISCO-08 unit group.

Traps:
- one line a task (3,266); the group's mean and gradient repeat on each and must not differ. The tasks'
  sentences and the models' reasons are not read
- 2023 figures stand beside those of 2025 under nearly the same names
- the gradient is no band of the mean: the spread of the tasks counts too, so .31 is `minimal` for 3212 and
  `not exposed` for 1111
- 427 of 436 groups: the armed forces and a few residual groups are not rated
"""

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ai.rating import Rating, amount, rated
from careerdata.importers.table import Line, read_sheet
from careerdata.rows.base import Row
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("ai-ilo"), vintage("ai-ilo")
MEASURE = "ilo-2025"
FILE, SHEET = file_of("ai-ilo", "scores"), "Sheet1"
CODE, MEAN, GRADIENT = COLUMNS = ("ISCO_08", f"mean_score_{YEAR}", f"potential{YEAR[2:]}")
GRADIENTS = {
    "Not Exposed": "not exposed",
    "Minimal Exposure": "minimal exposure",
    "Exposed: Gradient 1": "gradient 1",
    "Exposed: Gradient 2": "gradient 2",
    "Exposed: Gradient 3": "gradient 3",
    "Exposed: Gradient 4": "gradient 4",
}


def rows(sources: Path) -> list[Row]:
    """Mean and gradient of every group rated."""
    return rated(MEASURE, "isco08", _ratings(sources), SOURCE)


def _ratings(sources: Path) -> Iterator[Rating]:
    lines = sorted(read_sheet(sources / FILE, SHEET, COLUMNS), key=_code)
    for code, group in groupby(lines, key=_code):
        found = {(line[MEAN], line[GRADIENT]) for line in group}
        if len(found) != 1 or not re.fullmatch(r"\d{4}", code):
            raise BadData(f"{FILE.name}: {code}: not one mean and gradient of a unit group but {sorted(found)}")
        mean, gradient = found.pop()
        if gradient not in GRADIENTS:
            raise BadData(f"{FILE.name}: {code}: `{gradient}` is no known {GRADIENT}")
        yield Rating(code, amount(mean, FILE.name, code, low=0, high=1), GRADIENTS[gradient])


def _code(line: Line) -> str:
    return line[CODE]

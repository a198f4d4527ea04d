"""How a table of the Annual Survey of Hours and Earnings is read (ONS).

One line a period, a group of employees and a class. Traps, the same in every table:
- one of the periods is `hours`, which is time worked and no pay
- the groups give each figure for men and women as well: left out
- an empty cell is a figure the Office withholds, as unreliable or as telling of somebody; the file no longer
  says which of the two, so it is suppressed either way
- hourly and weekly pay are gross, with overtime; annual pay is of people a year or more in the same job
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.reading.amount import plain
from careerdata.importers.reading.table import Line, read_csv

YEAR = "2025"
PERIOD, GROUP, CODE = KEYS = ("period", "group", "soc2020")
PERIODS = {"annual": "year", "weekly": "week", "hourly": "hour", "hours": ""}
BASES = {"all": "all", "ft": "full-time", "male": "", "female": "", "male_ft": "", "female_ft": ""}


class Earnings(NamedTuple):
    """One line of pay with the keys data/ uses."""

    code: str
    period: str
    basis: str
    line: Line


def read_earnings(path: Path, columns: Sequence[str]) -> Iterator[Earnings]:
    """The lines of pay for all employees and those full-time; BadData for an unknown period or group."""
    for line in read_csv(path, [*KEYS, *columns]):
        period, basis = _known(line, PERIOD, PERIODS, path), _known(line, GROUP, BASES, path)
        if period and basis:
            yield Earnings(line[CODE], period, basis, line)


def figure(entry: Earnings, column: str, file: str) -> str:
    """The figure in a column; `!suppressed` when it is withheld."""
    cell = entry.line[column]
    return plain(cell, file, entry.code) if cell else "!suppressed"


def _known(line: Line, column: str, words: dict[str, str], path: Path) -> str:
    if line[column] not in words:
        raise BadData(f"{path.name}: `{line[CODE]}`: `{column}` is `{line[column]}`")
    return words[line[column]]

"""OaSIS 2023: up to three Holland letters of interest for each of 900 occupational profiles.

Traps:
- a profile's code is a unit group's plus two digits (`32120.00`); a group may have several profiles
- 169 profiles name fewer than three interests: the rest is left out, not filled in
- some letters are in lower case. The order is the rank either way, and the case is not kept
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from careercli.errors import BadData
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.base import Row
from careerdata.rows.work import InterestRow
from careerdata.series import current, file_of

SOURCE = current("ca-oasis")
INTERESTS_FILE = file_of("ca-oasis", "interests")
RANKS = ("Holland Codes - 1", "Holland Codes - 2", "Holland Codes - 3")
INTERESTS_COLUMNS = ("OaSIS Code", *RANKS)
Interest = Literal["realistic", "investigative", "artistic", "social", "enterprising", "conventional"]
INTERESTS: dict[str, Interest] = {
    "R": "realistic",
    "I": "investigative",
    "A": "artistic",
    "S": "social",
    "E": "enterprising",
    "C": "conventional",
}


def tables(sources: Path) -> list[Table]:
    """ca/interests.csv."""
    known = unit_groups(sources)
    rows: list[Row] = []
    for line in read_csv(sources / INTERESTS_FILE, INTERESTS_COLUMNS):
        require_unit_group(line["OaSIS Code"][:5], known, INTERESTS_FILE.name)
        rows.extend(_interest_rows(line))
    return [Table("ca/interests.csv", rows)]


def _interest_rows(line: Line) -> Iterator[Row]:
    profile = line["OaSIS Code"]
    for rank, column in enumerate(RANKS, 1):
        if letter := line[column].upper():
            interest = _interest(letter, profile)
            yield InterestRow(code=profile[:5], profile=profile, rank=str(rank), interest=interest, source=SOURCE)


def _interest(letter: str, profile: str) -> Interest:
    if letter not in INTERESTS:
        raise BadData(f"{INTERESTS_FILE.name}: `{profile}`: `{letter}` is no Holland letter")
    return INTERESTS[letter]

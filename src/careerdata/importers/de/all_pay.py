"""Entgeltatlas: the median of all occupations, which the file has not: worked out of theirs by their employees.

Each type's median counts as often as the file has full-time employees behind it. A median at the ceiling counts as the
ceiling, which is far above the middle; a withheld one cannot count.
"""

from pathlib import Path

from careercli.record.middle import weighted_median
from careerdata.importers.de.entgelt import CEILING, CODE, FILE, QUARTILES, REASONS, SOURCE
from careerdata.importers.reading.amount import plain
from careerdata.importers.reading.table import Line, Table, read_csv
from careerdata.rows.pay import AllPayRow

EMPLOYEES = "employees"
MEDIAN, FLAG = QUARTILES["p50"]


def tables(sources: Path) -> list[Table]:
    """de/all_pay.csv."""
    lines = read_csv(sources / FILE, (CODE, CEILING, MEDIAN, FLAG, EMPLOYEES))
    known = [(_median(line), float(plain(line[EMPLOYEES], FILE.name, line[CODE]))) for line in lines if _given(line)]
    row = AllPayRow(
        year="2023",
        period="month",
        basis="full-time",
        p50=f"{weighted_median(known):g}",
        method="weighted",
        occupations=str(len(known)),
        source=SOURCE,
    )
    return [Table("de/all_pay.csv", [row])]


def _given(line: Line) -> bool:
    return line[FLAG] not in REASONS and bool(line[EMPLOYEES])


def _median(line: Line) -> float:
    return float(plain(line[CEILING if line[FLAG] else MEDIAN], FILE.name, line[CODE]))

"""ASHE Table 20, 2025: pay by age band in each major group of SOC 2020 (ONS). How it is read, and its traps: ashe.py.

Besides: six bands from `18-21` to `60+`, as published; there is no line for all ages together. Three stages of a
working life are made of the four in between.
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.reading.ashe import YEAR, Earnings, figure, read_earnings
from careerdata.importers.reading.soc2020 import require, titles_of
from careerdata.importers.reading.table import Table
from careerdata.rows.pay import AgePayRow

SOURCE = "gb-ashe-20-2025"
FILE = Path("gb/ashe_table20_2025_age_by_occupation.csv")
COLUMNS = ("age", "median", "mean")
AGES = {"18-21": "", "22-29": "early", "30-39": "middle", "40-49": "senior", "50-59": "senior", "60+": ""}
"""The published bands, and the stage of a working life each counts to."""


def tables(sources: Path) -> list[Table]:
    """gb/age_pay.csv."""
    return [Table("gb/age_pay.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[AgePayRow]:
    known = titles_of(sources, "major group")
    for entry in read_earnings(sources / FILE, COLUMNS):
        require(entry.code, known, FILE.name)
        yield AgePayRow(
            code=entry.code,
            year=YEAR,
            period=entry.period,
            basis=entry.basis,
            age=_age(entry),
            stage=AGES[_age(entry)],
            p50=figure(entry, "median", FILE.name),
            mean=figure(entry, "mean", FILE.name),
            source=SOURCE,
        )


def _age(entry: Earnings) -> str:
    age = entry.line["age"]
    if age not in AGES:
        raise BadData(f"{FILE.name}: `{entry.code}`: `age` is `{age}`")
    return age

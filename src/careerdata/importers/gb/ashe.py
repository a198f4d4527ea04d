"""The Annual Survey of Hours and Earnings 2025, tables 14 and 20: pay by occupation, and by age (ONS).

One line a period, a group of employees and a class. Traps, the same in every table:
- one of the periods is `hours`, which is time worked and no pay
- the groups give each figure for men and women as well: left out
- an empty cell is a figure the Office withholds, as unreliable or as telling of somebody; the file no longer
  says which of the two, so it is suppressed either way
- hourly and weekly pay are gross, with overtime; annual pay is of people a year or more in the same job

Table 14, provisional: pay by unit group of SOC 2020. Traps:
- five of six 90th percentiles and more than a third of the 10th are withheld; five groups have no median at all
- fourteen groups go by an older or shorter title here (`Community nurses`); the code is what counts
- the file has no number of jobs, so there is no employment

Table 20: pay by age band in each major group of SOC 2020. Six bands from `18-21` to `60+`, as published; there is no
line for all ages together. Three stages of a working life are made of the four in between.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.gb.soc import UNIT, require, titles_of
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.pay import AgePayRow, WageRow
from careerdata.rows.region import RegionRow
from careerdata.series import current, file_of, vintage

YEAR = vintage("gb-ashe-14")
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


SOURCE = current("gb-ashe-14")
PERCENTILES_FILE = file_of("gb-ashe-14", "percentiles")
WAGES = {"p10": "p10", "p25": "p25", "p50": "median", "p75": "p75", "p90": "p90", "mean": "mean"}
REGION = RegionRow(region="gb", kind="country", name_en="United Kingdom", name_fr="Royaume-Uni", source=SOURCE)


def percentiles(sources: Path) -> list[Table]:
    """gb/wages.csv and gb/regions.csv."""
    return [Table("gb/wages.csv", [*_wages(sources)]), Table("gb/regions.csv", [REGION])]


def _wages(sources: Path) -> Iterator[WageRow]:
    known = titles_of(sources, UNIT)
    for entry in read_earnings(sources / PERCENTILES_FILE, [*WAGES.values()]):
        require(entry.code, known, PERCENTILES_FILE.name)
        yield WageRow(
            code=entry.code,
            region=REGION.region,
            year=YEAR,
            period=entry.period,
            basis=entry.basis,
            source=SOURCE,
            **{name: figure(entry, column, PERCENTILES_FILE.name) for name, column in WAGES.items()},
        )


AGE_SOURCE, AGE_YEAR = current("gb-ashe-20"), vintage("gb-ashe-20")
AGE_FILE = file_of("gb-ashe-20", "ages")
COLUMNS = ("age", "median", "mean")
AGES = {"18-21": "", "22-29": "early", "30-39": "middle", "40-49": "senior", "50-59": "senior", "60+": ""}
"""The published bands, and the stage of a working life each counts to."""


def by_age(sources: Path) -> list[Table]:
    """gb/age_pay.csv."""
    return [Table("gb/age_pay.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[AgePayRow]:
    known = titles_of(sources, "major group")
    for entry in read_earnings(sources / AGE_FILE, COLUMNS):
        require(entry.code, known, AGE_FILE.name)
        yield AgePayRow(
            code=entry.code,
            year=AGE_YEAR,
            period=entry.period,
            basis=entry.basis,
            age=_age(entry),
            stage=AGES[_age(entry)],
            p50=figure(entry, "median", AGE_FILE.name),
            mean=figure(entry, "mean", AGE_FILE.name),
            source=AGE_SOURCE,
        )


def _age(entry: Earnings) -> str:
    age = entry.line["age"]
    if age not in AGES:
        raise BadData(f"{AGE_FILE.name}: `{entry.code}`: `age` is `{age}`")
    return age


def tables(sources: Path) -> list[Table]:
    """gb/wages.csv, gb/regions.csv and gb/age_pay.csv."""
    return [*percentiles(sources), *by_age(sources)]

"""What British Columbia publishes of its wages of 2025 beyond the Job Bank's own file of the provinces.

Its low, median and high are that file's, to the cent, for all 498 occupations in both; they are read there. One line
an occupation; `source_information` says in words what the amounts are. Traps:
- the three amount columns hold hourly rates in most lines and yearly incomes in a few: only the words tell
- where they are empty the province gives a median alone, from the 2021 Census, in another column;
  three military groups have both, so they have two rows here
- the file has a minimum-wage floor by the year (sources.toml): the exact low of ten unrelated groups, and the median
  of groups whose national median is only the national floor
- 00018 stands for the five senior-manager groups; each without figures of its own gets the row, noted as combined
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from careercli.errors import BadData
from careerdata.importers.ca import jobbank_provinces
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.ca.pay import NOT_PUBLISHED, Pay, Place, mark_floor, read_pay, wage_row
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.base import Row
from careerdata.rows.occupation import CombinedRow
from careerdata.rows.pay import WageRow
from careerdata.series import current, file_of, floor_of, vintage

SOURCE = current("ca-jobbank-bc")
YEAR = vintage("ca-jobbank-bc")
FILE = file_of("ca-jobbank-bc", "wages")
AMOUNTS = ("esdc_wage_rate_low", "esdc_wage_rate_median", "esdc_wage_rate_high")
MEDIAN = "calculated_median_annual_salary"
BASIS = "source_information"
COLUMNS = ("noc", *AMOUNTS, MEDIAN, BASIS)
FLOOR = floor_of("ca-jobbank-bc")
TITLE = "occupation_title"
COMBINED = {"00018": ("00011", "00012", "00013", "00014", "00015")}
PLACE = Place(region="ca-bc", year=YEAR, source=SOURCE)


class Basis(NamedTuple):
    """What the amounts of a line are; `alone` when only the median is, in its own column."""

    period: Literal["hour", "year"]
    note: str = ""
    alone: bool = False


# Words that tell the publisher's explanations apart.
BASES = {
    "Job Bank median hourly wage rate": Basis("hour"),
    "No available data": Basis("hour"),
    "Wage Bank Data Median employment income from 2021 Census": Basis("year", "census-2021"),
    "Canadian Institute for Health Information": Basis("year", "annual-rate"),
    "Administrative data for judges": Basis("year", "annual-rate"),
    "Full-time, full-year median employment income, 2021 Census": Basis("year", "census-2021", alone=True),
}


def tables(sources: Path) -> list[Table]:
    """ca/wages_bc.csv, and ca/combined.csv."""
    published = {(row.code, row.period) for row in jobbank_provinces.rows(sources) if row.region == PLACE.region}
    own = {code for code, _ in published}
    beyond: list[Row] = [
        row
        for row in rows(sources)
        if (row.code, row.period) not in published and not (row.code in own and "combined-" in row.note)
    ]
    return [Table("ca/wages_bc.csv", beyond), Table("ca/combined.csv", [*_combined(sources)])]


def rows(sources: Path) -> Iterator[WageRow]:
    """All the province publishes, a combined group under each of its members."""
    known = unit_groups(sources)
    for line in read_csv(sources / FILE, COLUMNS):
        for code in COMBINED.get(line["noc"], (line["noc"],)):
            require_unit_group(code, known, FILE.name)
            yield from _rows(code, line)


def _combined(sources: Path) -> Iterator[Row]:
    """The title of each code that stands for several unit groups."""
    titles = {line["noc"]: line[TITLE] for line in read_csv(sources / FILE, ["noc", TITLE])}
    for combined, codes in COMBINED.items():
        for code in codes if combined in titles else ():
            yield CombinedRow(code=code, combined=combined, title_en=titles[combined], source=PLACE.source)


def _rows(code: str, line: Line) -> Iterator[WageRow]:
    basis = _basis(line)
    amounts = [line[name] for name in AMOUNTS]
    if basis.alone and any(amounts):
        yield wage_row(code, PLACE, "hour", read_pay(amounts, FILE.name, code))
    pay = _median_alone(line) if basis.alone else read_pay(amounts, FILE.name, code)
    pay = mark_floor(pay._replace(note=_note(line, basis)), FLOOR)
    yield wage_row(code, PLACE, basis.period, pay)


def _basis(line: Line) -> Basis:
    found = [basis for words, basis in BASES.items() if words in line[BASIS]]
    if len(found) != 1:
        raise BadData(f"{FILE.name}: `{line['noc']}`: `{line[BASIS]}` says nothing known about the amounts")
    return found[0]


def _median_alone(line: Line) -> Pay:
    return Pay(NOT_PUBLISHED, plain(line[MEDIAN], FILE.name, line["noc"]), NOT_PUBLISHED)


def _note(line: Line, basis: Basis) -> str:
    combined = f"combined-{line['noc']}" if line["noc"] in COMBINED else ""
    return f"{basis.note} {combined}".strip()

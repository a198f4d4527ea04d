"""Job Bank wages of nine provinces, published November 2025: low, median and high by the hour and by the year.

One line an occupation and province, and one for Canada (`NAT`), which is the national file's to the cent and is left
out here. Traps:
- a line is left out where nothing is published; Prince Edward Island and the territories are not in the file, nor are
  economic regions: theirs are of 2024 (`jobbank_regions`)
- which of the two amounts was published is not said: as in the national file, the hour where every year is 2,080
  times it, to the dollar
- `year` is not the year of the wages but of what they rest on: `2021` is the Census
- each province has a floor of its own by the year (sources.toml): the exact low of unrelated groups, and the median of
  some of them; Newfoundland and Labrador has none
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ca.noc import lines_of_unit_groups
from careerdata.importers.ca.pay import Pay, Place, by_the_hour, mark_floor, read_pay, wage_row
from careerdata.importers.table import Line, Table
from careerdata.rows.pay import WageRow
from careerdata.series import current, file_of, floors_of, vintage

SOURCE = current("ca-jobbank")
YEAR = vintage("ca-jobbank")
FILE = file_of("ca-jobbank", "provinces")
FLOORS = floors_of("ca-jobbank")
HOURLY = ("low_hourly", "median_hourly", "high_hourly")
ANNUAL = ("low_annual", "median_annual", "high_annual")
COLUMNS = ("noc", "province", "year", *HOURLY, *ANNUAL)
CANADA = "NAT"
PROVINCES = ("AB", "BC", "MB", "NB", "NL", "NS", "ON", "QC", "SK")
CENSUS = "2021"


def tables(sources: Path) -> list[Table]:
    """ca/wages_provinces.csv."""
    return [Table("ca/wages_provinces.csv", [*rows(sources)])]


def rows(sources: Path) -> Iterator[WageRow]:
    """The pay of every occupation in each province."""
    for line in lines_of_unit_groups(sources, FILE, COLUMNS, "noc"):
        if line["province"] in PROVINCES:
            yield _row(line)
        elif line["province"] != CANADA:
            raise BadData(f"{FILE.name}: `{line['noc']}`: `{line['province']}` is none of the nine provinces")


def _row(line: Line) -> WageRow:
    code, region = line["noc"], f"ca-{line['province'].lower()}"
    place = Place(region, YEAR, SOURCE)
    hourly, annual = (read_pay([line[name] for name in names], FILE.name, code) for names in (HOURLY, ANNUAL))
    if by_the_hour(annual, hourly):
        return wage_row(code, place, "hour", _noted(hourly, line, ""))
    return wage_row(code, place, "year", mark_floor(_noted(annual, line, "annual-rate"), FLOORS.get(region, "")))


def _noted(pay: Pay, line: Line, otherwise: str) -> Pay:
    return pay._replace(note="census-2021" if line["year"] == CENSUS else otherwise)

"""Job Bank wages for Canada, published November 2025: low, median and high of 516 unit groups.

Each figure stands twice, by the hour and by the year. Traps:
- nearly all are published by the hour and the year is 2,080 times it, to the dollar. For 18 groups
  (legislators, physicians, judges, self-employed trades) it is the other way round: the year is the
  published figure and the hour is it divided and rounded, so 2,080 hours miss it by a dollar or more
- a floor (sources.toml; 32,867 a year in 2025) is put in where the Census found less than the minimum wage.
  Only on those 18: the 32,864 of library clerks is an hourly 15.80 that was really found
- 00013 has no figures at all
"""

from pathlib import Path

from careerdata.importers.ca.noc import lines_of_unit_groups
from careerdata.importers.ca.pay import Place, by_the_hour, mark_floor, read_pay, wage_row
from careerdata.importers.table import Line, Table
from careerdata.rows.base import Row
from careerdata.series import current, file_of, floor_of, vintage

SOURCE = current("ca-jobbank")
YEAR = vintage("ca-jobbank")
FILE = file_of("ca-jobbank", "wages")
HOURLY = ("low_hourly", "median_hourly", "high_hourly")
ANNUAL = ("low_annualized", "median_annualized", "high_annualized")
COLUMNS = ("noc", *ANNUAL, *HOURLY)
FLOOR = floor_of("ca-jobbank")
CANADA = Place(region="ca", year=YEAR, source=SOURCE)


def tables(sources: Path) -> list[Table]:
    """ca/wages.csv."""
    lines = lines_of_unit_groups(sources, FILE, COLUMNS, "noc")
    return [Table("ca/wages.csv", [_row(line) for line in lines])]


def _row(line: Line) -> Row:
    code = line["noc"]
    hourly = read_pay([line[name] for name in HOURLY], FILE.name, code)
    annual = read_pay([line[name] for name in ANNUAL], FILE.name, code, "annual-rate")
    if by_the_hour(annual, hourly):
        return wage_row(code, CANADA, "hour", hourly)
    return wage_row(code, CANADA, "year", mark_floor(annual, FLOOR))

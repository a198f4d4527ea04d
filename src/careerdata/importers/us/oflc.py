"""OFLC prevailing wage levels I to IV, July 2025 to June 2026, the median over areas (Department of Labor).

The publisher gives the levels by area, per hour or per year (one unit for an occupation everywhere). The
summary read here was made from that file: hourly levels times 2,080, then the plain median over all areas
with figures, each area counting once whatever its size, rounded to the dollar. Recomputed from the by-area
file, all 848 occupations times four levels agree within half a dollar.

Traps:
- the amounts are per year even where the publisher's are per hour. Of occupations of which OEWS gives the hour alone,
  since few work the whole year, no year is kept: their levels are divided by the same 2,080 again, to the cent
- SOC 2018 detailed codes only (848; the military has none). OFLC spreads the figures of a code OEWS
  combines over its members, so 29-2011 and 29-2012 are equal to the cent: they are no two measurements
- the wage year runs from July to June; `year` is the one it begins in
"""

import re
from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, read_csv
from careerdata.importers.us.oews_national import hourly_only
from careerdata.importers.us.soc import check_code, detailed_codes
from careerdata.rows.pay import WageLevelRow
from careerdata.series import current, file_of, vintage

SOURCE = current("us-oflc")
YEAR = vintage("us-oflc")
FILE = file_of("us-oflc", "levels")
CODE = "soc"
FIGURES = {
    "level1": "L1_median",
    "level2": "L2_median",
    "level3": "L3_median",
    "level4": "L4_median",
    "areas": "n_areas",
}
AREAS, HOURS = "areas", 2080
WHOLE = re.compile(r"\d+")


def tables(sources: Path) -> list[Table]:
    """us/wage_levels.csv."""
    return [Table("us/wage_levels.csv", [*_levels(sources)])]


def _levels(sources: Path) -> Iterator[WageLevelRow]:
    known, by_the_hour = detailed_codes(sources), hourly_only(sources)
    for line in read_csv(sources / FILE, [CODE, *FIGURES.values()]):
        hour = line[CODE] in by_the_hour
        yield WageLevelRow(
            code=check_code(FILE, line[CODE], known),
            region="us",
            year=YEAR,
            period="hour" if hour else "year",
            source=SOURCE,
            **{name: _figure(line, column, hour=hour and name != AREAS) for name, column in FIGURES.items()},
        )


def _figure(line: Line, column: str, *, hour: bool) -> str:
    if not WHOLE.fullmatch(line[column]):
        raise BadData(f"{FILE}: {line[CODE]}: `{column}` is `{line[column]}`")
    return f"{int(line[column]) / HOURS:.2f}" if hour else line[column]

"""ASHE Table 14, 2025 provisional: pay by unit group of SOC 2020 (ONS). How it is read, and its traps: ashe.py.

Besides:
- five of six 90th percentiles and more than a third of the 10th are withheld; five groups have no median at all
- fourteen groups go by an older or shorter title here (`Community nurses`); the code is what counts
- the file has no number of jobs, so there is no employment
"""

from collections.abc import Iterator
from pathlib import Path

from careerdata.importers.reading.ashe import YEAR, figure, read_earnings
from careerdata.importers.reading.soc2020 import UNIT, require, titles_of
from careerdata.importers.reading.table import Table
from careerdata.rows.pay import WageRow
from careerdata.rows.region import RegionRow

SOURCE = "gb-ashe-14-2025"
FILE = Path("gb/ashe_table14_2025prov_soc2020_4digit_percentiles.csv.gz")
WAGES = {"p10": "p10", "p25": "p25", "p50": "median", "p75": "p75", "p90": "p90", "mean": "mean"}
REGION = RegionRow(region="gb", kind="country", name_en="United Kingdom", name_fr="Royaume-Uni", source=SOURCE)


def tables(sources: Path) -> list[Table]:
    """gb/wages.csv and gb/regions.csv."""
    return [Table("gb/wages.csv", [*_wages(sources)]), Table("gb/regions.csv", [REGION])]


def _wages(sources: Path) -> Iterator[WageRow]:
    known = titles_of(sources, UNIT)
    for entry in read_earnings(sources / FILE, [*WAGES.values()]):
        require(entry.code, known, FILE.name)
        yield WageRow(
            code=entry.code,
            region=REGION.region,
            year=YEAR,
            period=entry.period,
            basis=entry.basis,
            source=SOURCE,
            **{name: figure(entry, column, FILE.name) for name, column in WAGES.items()},
        )

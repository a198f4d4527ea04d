"""Pay by region and sub-major group of SOC 2020 in 2025 (Annual Survey of Hours and Earnings, table 3.7a, provisional).

One line a region and group, and one for all employees of the region: annual gross pay of full-time employees, rounded
to 100 pounds. No unit group has pay by region: its sub-major group's stands for it, marked. Traps:
- a copy of the table: where `fill` says so the copy worked out some of the quartiles, and does not say which: those
  lines keep the median alone
- an empty number of jobs is one the Office withholds as unreliable: then the copy's amounts count as withheld too
- Northern Ireland has the line of all employees only
- the nine regions of England have codes of the Office (E12000007) and no key of ISO 3166-2, as the nations have
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.gb.soc import require, titles_of
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.base import Row
from careerdata.rows.pay import WageRow
from careerdata.rows.region import RegionRow
from careerdata.series import current, file_of, vintage

SOURCE = current("gb-ashe-3")
YEAR = vintage("gb-ashe-3")
FILE = file_of("gb-ashe-3", "regions")
REGION, NAME, GROUP = "region_code", "region", "soc2020_submajor"
JOBS, P25, P50, P75, FILL = "jobs", "p25_gbp", "median_gbp", "p75_gbp", "fill"
COLUMNS = (REGION, NAME, GROUP, JOBS, P25, P50, P75, FILL)
PUBLISHED, FILLED = "as published", "some percentiles of the row filled in by the mirror"
NATIONS = {"N92000002": "gb-nir", "S92000003": "gb-sct", "W92000004": "gb-wls"}
ENGLISH = "E12"
WITHHELD = "!suppressed"
FRENCH = {
    "North East": "Nord-Est de l’Angleterre",
    "North West": "Nord-Ouest de l’Angleterre",
    "Yorkshire and The Humber": "Yorkshire et Humber",
    "East Midlands": "Midlands de l’Est",
    "West Midlands": "Midlands de l’Ouest",
    "East of England": "Est de l’Angleterre",
    "London": "Londres",
    "South East": "Sud-Est de l’Angleterre",
    "South West": "Sud-Ouest de l’Angleterre",
}


def tables(sources: Path) -> list[Table]:
    """gb/wages_regions.csv and gb/regions_england.csv."""
    lines = list(read_csv(sources / FILE, COLUMNS))
    wages: list[Row] = [*_wages(lines, titles_of(sources, "sub-major group"))]
    return [Table("gb/wages_regions.csv", wages), Table("gb/regions_england.csv", [*_regions(lines)])]


def _regions(lines: list[Line]) -> Iterator[Row]:
    """The regions of England; the nations stand in regions_nations.csv."""
    for code, name in dict.fromkeys((line[REGION], line[NAME]) for line in lines):
        if code not in NATIONS:
            key, english = _key(code), f"{name} England" if name.startswith(("North", "South")) else name
            yield RegionRow(
                region=key, kind="region", name_en=english, name_fr=FRENCH[name], parent="gb-eng", source=SOURCE
            )


def _wages(lines: list[Line], known: dict[str, str]) -> Iterator[WageRow]:
    for line in lines:
        if line[FILL] not in (PUBLISHED, FILLED):
            raise BadData(f"{FILE.name}: `{line[REGION]}` `{line[GROUP]}`: `{FILL}` is `{line[FILL]}`")
        if not line[GROUP]:
            continue
        require(line[GROUP], known, FILE.name)
        where = f"{line[REGION]} {line[GROUP]}"
        quartiles = {"p25": line[P25], "p75": line[P75]} if line[FILL] == PUBLISHED else {}
        cells = {**quartiles, "p50": line[P50], "employment": line[JOBS]}
        yield WageRow(
            code=line[GROUP],
            region=_key(line[REGION]),
            year=YEAR,
            period="year",
            basis="full-time",
            source=SOURCE,
            **{name: plain(cell, FILE.name, where) if line[JOBS] else WITHHELD for name, cell in cells.items()},
        )


def _key(code: str) -> str:
    if code not in NATIONS and not code.startswith(ENGLISH):
        raise BadData(f"{FILE.name}: `{code}` is no region of England and no other nation")
    return NATIONS.get(code, f"gb-{code.lower()}")

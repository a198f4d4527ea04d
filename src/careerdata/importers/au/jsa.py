"""Pay, employment and projected growth by unit group (Jobs and Skills Australia).

One line a unit group: people employed, median weekly earnings of full-time work, growth in ten years.
Traps:
- 358 unit groups of the version of ANZSCO before 2022, which the file does not say. Twelve are no unit
  groups of 2022 (FORMER) and are left out; the eighteen that came instead have no figures here. Ten kept
  their code under another title (RENAMED): combined.csv gives JSA's, as the figures are of the group of
  that name. Any other difference stops the import
- combined.csv leads every occupation to its unit group, also where the group is that one occupation
- a median and no other percentile, by the week only; an empty cell is not published
- no years in the file: earnings are of the ABS survey of May 2025, growth is of May 2025 to May 2035,
  employed is of the Labour Force Survey and so not quite the projection's own start. Change and
  openings are in no column and are not derived
- numbers carry a `.0` the publisher does not print
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.au.anzsco import OCCUPATION, UNIT_GROUP, read_structure, same_title, titles_of
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.base import Row
from careerdata.rows.occupation import CombinedRow
from careerdata.rows.outlook import OutlookRow
from careerdata.rows.pay import WageRow
from careerdata.series import current, file_of, vintage, years_of

EARNINGS, PROJECTIONS = current("au-jsa-earnings"), current("au-jsa-projections")
FILE = file_of("au-jsa-earnings", "groups")
PAID, (START, END) = vintage("au-jsa-earnings"), years_of("au-jsa-projections")
CODE, TITLE, EMPLOYED, MEDIAN, GROWTH = COLUMNS = (
    "anzsco4",
    "title",
    "employed",
    "median_ft_weekly_aud",
    f"jsa_projected_growth_{START}_{END}_pct",
)
FORMER = {
    "1212": "Crop Farmers",
    "1214": "Mixed Crop and Livestock Farmers",
    "2232": "ICT Trainers",
    "3612": "Shearers",
    "3622": "Gardeners",
    "8411": "Aquaculture Workers",
    "8412": "Crop Farm Workers",
    "8413": "Forestry and Logging Workers",
    "8414": "Garden and Nursery Labourers",
    "8415": "Livestock Farm Workers",
    "8416": "Mixed Crop and Livestock Farm Workers",
    "8419": "Other Farm, Forestry and Garden Workers",
}
RENAMED = {
    "2241": "Actuaries, Mathematicians and Statisticians",
    "2341": "Agricultural and Forestry Scientists",
    "2346": "Medical Laboratory Scientists",
    "3111": "Agricultural Technicians",
    "3113": "Primary Products Inspectors",
    "3222": "Sheetmetal Trades Workers",
    "3322": "Painting Trades Workers",
    "3332": "Plasterers",
    "3623": "Greenkeepers",
    "3941": "Cabinetmakers",
}


def tables(sources: Path) -> list[Table]:
    """au/wages.csv, au/outlook.csv, au/combined.csv."""
    lines = list(_lines(sources))
    return [
        Table("au/wages.csv", [_wage(line) for line in lines]),
        Table("au/outlook.csv", [_outlook(line) for line in lines]),
        Table("au/combined.csv", [*_combined(sources, {line[CODE]: line[TITLE] for line in lines})]),
    ]


def _lines(sources: Path) -> Iterator[Line]:
    """The unit groups ANZSCO 2022 still has."""
    known = titles_of(sources, UNIT_GROUP)
    for line in read_csv(sources / FILE, COLUMNS):
        code, title = line[CODE], line[TITLE]
        if FORMER.get(code) == title:
            continue
        if code not in known or not (same_title(title, known[code]) or RENAMED.get(code) == title):
            raise BadData(f"{FILE}: `{code}` ({title}) is no unit group of ANZSCO 2022")
        yield line | {TITLE: title if code in RENAMED else known[code]}


def _wage(line: Line) -> Row:
    median = _figure(line, MEDIAN)
    return WageRow(
        code=line[CODE], region="au", year=PAID, period="week", p50=median, basis="full-time", source=EARNINGS
    )


def _outlook(line: Line) -> Row:
    return OutlookRow(
        code=line[CODE],
        start=START,
        end=END,
        employment_start=_figure(line, EMPLOYED),
        change="!not-published",
        growth_percent=_figure(line, GROWTH),
        openings="!not-published",
        openings_basis="per year",
        source=PROJECTIONS,
    )


def _figure(line: Line, column: str) -> str:
    return plain(line[column], FILE, line[CODE]) if line[column] else "!not-published"


def _combined(sources: Path, published: dict[str, str]) -> Iterator[Row]:
    for entry in read_structure(sources):
        if entry.rank == OCCUPATION and entry.parent in published:
            title = published[entry.parent]
            yield CombinedRow(code=entry.code, combined=entry.parent, title_en=title, source=EARNINGS)

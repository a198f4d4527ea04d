"""Occupational Wages June 2024 of the Ministry of Manpower: 570 occupations of SSOC 2020 and their pay.

Quartiles of monthly pay over all industries, basic and gross. Traps:
- gross is taken, which is basic pay with overtime, commissions and allowances; bonuses and the employer's
  contributions to the provident fund are in neither
- only the occupations the Ministry has enough answers for are there, so this is no list of SSOC: what is
  missing here exists all the same
- a five-digit code may be a whole unit group (`22640`) or an even wider group (`40000`), and the file names
  none of the groups between: an occupation's parent is its major group, whose name is SSOC's own
- SSOC grades major groups by skill, the file does not: see levels.py
"""

from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.occupation import GroupRow, OccupationRow
from careerdata.rows.pay import WageRow
from careerdata.rows.region import RegionRow
from careerdata.series import current, file_of, vintage

SOURCE, SSOC_SOURCE, YEAR = current("sg-mom"), current("sg-ssoc"), vintage("sg-mom")
FILE = file_of("sg-mom", "wages")
CODE, TITLE, *GROSS = COLUMNS = ("ssoc2020", "occupation", "gross_p25", "gross_median", "gross_p75")
DIGITS = 5
MAJOR_GROUPS = {
    "1": "Legislators, senior officials and managers",
    "2": "Professionals",
    "3": "Associate professionals and technicians",
    "4": "Clerical support workers",
    "5": "Service and sales workers",
    "6": "Agricultural and fishery workers",
    "7": "Craftsmen and related trades workers",
    "8": "Plant and machine operators and assemblers",
    "9": "Cleaners, labourers and related workers",
}


def tables(sources: Path) -> list[Table]:
    """sg/occupations.csv, sg/groups.csv, sg/wages.csv and sg/regions.csv."""
    lines = _lines(sources)
    singapore = RegionRow(region="sg", kind="country", name_en="Singapore", source=SOURCE)
    return [
        Table("sg/occupations.csv", [_occupation(line) for line in lines]),
        Table("sg/groups.csv", [_group(code) for code in MAJOR_GROUPS]),
        Table("sg/wages.csv", [_wages(line) for line in lines]),
        Table("sg/regions.csv", [singapore]),
    ]


def occupations(sources: Path) -> dict[str, str]:
    """The code and title of every occupation, which the shortage list is checked against."""
    return {line[CODE]: line[TITLE] for line in _lines(sources)}


def _lines(sources: Path) -> list[Line]:
    lines = list(read_csv(sources / FILE, COLUMNS))
    for line in lines:
        code = line[CODE]
        if len(code) != DIGITS or not code.isdigit() or code[0] not in MAJOR_GROUPS:
            raise BadData(f"{FILE.name}: `{code}` is no code of SSOC 2020 of five digits")
    return lines


def _occupation(line: Line) -> OccupationRow:
    return OccupationRow(code=line[CODE], title_en=line[TITLE], parent=line[CODE][0], source=SOURCE)


def _group(code: str) -> GroupRow:
    return GroupRow(code=code, rank="major group", title_en=MAJOR_GROUPS[code], source=SSOC_SOURCE)


def _wages(line: Line) -> WageRow:
    p25, p50, p75 = (plain(line[name], FILE.name, line[CODE]) for name in GROSS)
    return WageRow(
        code=line[CODE],
        region="sg",
        year=YEAR,
        period="month",
        p25=p25,
        p50=p50,
        p75=p75,
        basis="full-time",
        source=SOURCE,
    )

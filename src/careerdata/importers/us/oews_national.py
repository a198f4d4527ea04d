"""OEWS national wages of every May in sources.toml, and the codes that combine occupations (BLS).

Traps:
- only lines of group `detailed` count; twelve of them combine several occupations and keep their own code
  (see below), which combined.csv resolves for the latest survey
- ANNUAL or HOURLY is `TRUE` where only that kind of wage is published: there is no row for the other. HOURLY marks
  occupations that typically work fewer than 2,080 hours a year (actors, dancers, musicians); no year may be made
  of their hour, which `hours_make_a_year` in data/us/country.toml says
- `#` is top-coded; the bound stands in the sheet `Field Descriptions` of the same year. May 2025 still
  explains the mark but no longer uses it, and publishes the high wages themselves
- `*` wage and `**` employment: not available, written as suppressed
- 45-3031 and the military (55) have no line; May 2025 has none for 11-1031 either
- employment excludes the self-employed and stands on the row of the year as well as on that of the hour

Where the survey cannot tell occupations apart it publishes one line for several, still marked `detailed`:
either under their broad occupation (29-2010 for 29-2011 and 29-2012) or under a code of its own that no
classification knows (25-2052 for 25-2055 and 25-2056). No column says which occupations a combined code
stands for; they are those of SOC 2018 that share all but its last digit and have no line themselves. Two
other files agree: the Employment Projections leave out the same occupations, and OFLC gives the members of
each of the twelve codes, and no other occupations, figures equal to the cent.

Line 00-0000 is the median of all occupations together.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, read_sheet
from careerdata.importers.us.soc import check_code, detailed_codes
from careerdata.rows.occupation import CombinedRow
from careerdata.rows.pay import AllPayRow, WageRow
from careerdata.series import files_of, vintage, vintages

SOURCE, LATEST = vintages("us-oews"), vintage("us-oews")
"""Year → source key of each survey read, and the newest year."""
FILES = files_of("us-oews", "national")
"""Year → the spreadsheet of its May survey."""
CODE, TITLE, GROUP, HOURLY = "OCC_CODE", "OCC_TITLE", "O_GROUP", "HOURLY"


def read_detailed(sources: Path, year: str, *columns: str) -> Iterator[Line]:
    """The lines of the most detailed level published, with the columns named."""
    wanted = [CODE, TITLE, GROUP, *columns]
    for line in read_sheet(sources / FILES[year], f"national_M{year}_dl", wanted):
        if line[GROUP] == "detailed":
            yield line


def hourly_only(sources: Path, year: str = LATEST) -> set[str]:
    """The codes of which the survey gives the hour alone, since few who do the work do it the whole year."""
    return {line[CODE] for line in read_detailed(sources, year, HOURLY) if line[HOURLY] == "TRUE"}


def combined_titles(sources: Path, year: str = LATEST) -> dict[str, str]:
    """Code and title of each line that stands for several occupations."""
    soc = detailed_codes(sources)
    return {line[CODE]: line[TITLE] for line in read_detailed(sources, year) if line[CODE] not in soc}


def members(sources: Path, year: str = LATEST) -> dict[str, list[str]]:
    """The occupations each combined code stands for; BadData when a code stands for fewer than two."""
    published = {line[CODE] for line in read_detailed(sources, year)}
    soc = detailed_codes(sources)
    found = {code: sorted(one for one in soc - published if one[:-1] == code[:-1]) for code in published - soc}
    for code, ones in found.items():
        if len(ones) < 2:
            raise BadData(f"{FILES[year]}: {code}: neither in SOC 2018 nor standing for several: {ones}")
    return found


def known_codes(sources: Path) -> set[str]:
    """Every code a figure may stand under: the occupations of SOC 2018 and the combined codes."""
    return detailed_codes(sources) | set(combined_titles(sources))


EMPLOYMENT = "TOT_EMP"
WAGES = {"p10": "PCT10", "p25": "PCT25", "p50": "MEDIAN", "p75": "PCT75", "p90": "PCT90", "mean": "MEAN"}
PREFIX = {"year": "A", "hour": "H"}
OTHER_ONLY = {"year": "HOURLY", "hour": "ANNUAL"}
COLUMNS = [
    EMPLOYMENT,
    *OTHER_ONLY.values(),
    *(f"{prefix}_{wage}" for prefix in PREFIX.values() for wage in WAGES.values()),
]
NOTES, NOTES_COLUMN, LINES_ABOVE_NOTES = "Field Descriptions", "Field", 9
TOP_CODED = re.compile(r"#\s*=.* \$([\d,.]+) per hour or \$([\d,.]+) per year")
NUMBER = re.compile(r"\d+(\.\d+)?")


def by_occupation(sources: Path) -> list[Table]:
    """us/wages.csv and us/combined.csv."""
    known = known_codes(sources)
    wages = [row for year in SOURCE for row in _wages(sources, year, known)]
    return [Table("us/wages.csv", [*wages]), Table("us/combined.csv", [*_combined(sources)])]


def _wages(sources: Path, year: str, known: set[str]) -> Iterator[WageRow]:
    bounds = _bounds(sources, year)
    for line in read_detailed(sources, year, *COLUMNS):
        check_code(FILES[year], line[CODE], known)
        for period in PREFIX:
            if not _flag(line, OTHER_ONLY[period], year):
                yield _wage(line, year, period, bounds[period])


def _wage(line: Line, year: str, period: str, bound: str) -> WageRow:
    cells = {name: _figure(line, f"{PREFIX[period]}_{wage}", year, bound) for name, wage in WAGES.items()}
    return WageRow(
        code=line[CODE],
        region="us",
        year=year,
        period=period,
        employment=_figure(line, EMPLOYMENT, year, bound),
        source=SOURCE[year],
        **cells,
    )


def _flag(line: Line, column: str, year: str) -> bool:
    if line[column] not in ("", "TRUE"):
        raise BadData(f"{FILES[year]}: {line[CODE]}: `{column}` is `{line[column]}`")
    return line[column] == "TRUE"


def _figure(line: Line, column: str, year: str, bound: str) -> str:
    cell = line[column]
    if cell == "#":
        return f">={bound}"
    if cell in ("*", "**"):
        return "!suppressed"
    if not NUMBER.fullmatch(cell):
        raise BadData(f"{FILES[year]}: {line[CODE]}: `{column}` is `{cell}`")
    return cell


def _bounds(sources: Path, year: str) -> dict[str, str]:
    notes = read_sheet(sources / FILES[year], NOTES, [NOTES_COLUMN], header=LINES_ABOVE_NOTES)
    for note in notes:
        if found := TOP_CODED.match(note[NOTES_COLUMN]):
            hour, annual = (bound.replace(",", "") for bound in found.groups())
            return {"hour": hour, "year": annual}
    raise BadData(f"{FILES[year]}: the sheet `{NOTES}` no longer says what `#` means")


def _combined(sources: Path) -> Iterator[CombinedRow]:
    titles = combined_titles(sources)
    for combined, codes in members(sources).items():
        for code in codes:
            yield CombinedRow(code=code, combined=combined, title_en=titles[combined], source=SOURCE[LATEST])


MEDIANS = {"year": "A_MEDIAN", "hour": "H_MEDIAN"}
ALL = "00-0000"


def of_all(sources: Path) -> list[Table]:
    """us/all_pay.csv."""
    line = _total(sources)
    rows = [
        AllPayRow(year=LATEST, period=period, p50=line[column], method="published", source=SOURCE[LATEST])
        for period, column in MEDIANS.items()
    ]
    return [Table("us/all_pay.csv", [*rows])]


def _total(sources: Path) -> Line:
    lines = read_sheet(sources / FILES[LATEST], f"national_M{LATEST}_dl", [CODE, GROUP, *MEDIANS.values()])
    found = [line for line in lines if line[CODE] == ALL and line[GROUP] == "total"]
    if len(found) != 1:
        raise BadData(f"{FILES[LATEST]}: {len(found)} lines for {ALL}, all occupations")
    return found[0]


def tables(sources: Path) -> list[Table]:
    """us/wages.csv, us/combined.csv and us/all_pay.csv."""
    return [*by_occupation(sources), *of_all(sources)]

"""OEWS national wages, May 2023 to May 2025, and the codes that combine occupations (BLS).

Traps:
- only lines of group `detailed` count; twelve of them combine several occupations and keep their own code
  (oews.py), which combined.csv resolves for the latest survey
- ANNUAL or HOURLY is `TRUE` where only that kind of wage is published: there is no row for the other. HOURLY marks
  occupations that typically work fewer than 2,080 hours a year (actors, dancers, musicians); no year may be made
  of their hour, which `hours_make_a_year` in data/us/country.toml says
- `#` is top-coded; the bound stands in the sheet `Field Descriptions` of the same year. May 2025 still
  explains the mark but no longer uses it, and publishes the high wages themselves
- `*` wage and `**` employment: not available, written as suppressed
- 45-3031 and the military (55) have no line; May 2025 has none for 11-1031 either
- employment excludes the self-employed and stands on the row of the year as well as on that of the hour
"""

import re
from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.reading.oews import CODE, combined_titles, file_of, known_codes, members, read_detailed
from careerdata.importers.reading.soc import check_code
from careerdata.importers.reading.table import Line, Table, read_sheet
from careerdata.rows.occupation import CombinedRow
from careerdata.rows.pay import WageRow

SOURCE = {"2025": "us-oews-2025", "2024": "us-oews-2024", "2023": "us-oews-2023"}
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


def tables(sources: Path) -> list[Table]:
    """us/wages.csv and us/combined.csv."""
    known = known_codes(sources)
    wages = [row for year in SOURCE for row in _wages(sources, year, known)]
    return [Table("us/wages.csv", [*wages]), Table("us/combined.csv", [*_combined(sources)])]


def _wages(sources: Path, year: str, known: set[str]) -> Iterator[WageRow]:
    bounds = _bounds(sources, year)
    for line in read_detailed(sources, year, *COLUMNS):
        check_code(file_of(year), line[CODE], known)
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
        raise BadData(f"{file_of(year)}: {line[CODE]}: `{column}` is `{line[column]}`")
    return line[column] == "TRUE"


def _figure(line: Line, column: str, year: str, bound: str) -> str:
    cell = line[column]
    if cell == "#":
        return f">={bound}"
    if cell in ("*", "**"):
        return "!suppressed"
    if not NUMBER.fullmatch(cell):
        raise BadData(f"{file_of(year)}: {line[CODE]}: `{column}` is `{cell}`")
    return cell


def _bounds(sources: Path, year: str) -> dict[str, str]:
    notes = read_sheet(sources / file_of(year), NOTES, [NOTES_COLUMN], header=LINES_ABOVE_NOTES)
    for note in notes:
        if found := TOP_CODED.match(note[NOTES_COLUMN]):
            hour, annual = (bound.replace(",", "") for bound in found.groups())
            return {"hour": hour, "year": annual}
    raise BadData(f"{file_of(year)}: the sheet `{NOTES}` no longer says what `#` means")


def _combined(sources: Path) -> Iterator[CombinedRow]:
    titles = combined_titles(sources)
    for combined, codes in members(sources).items():
        for code in codes:
            yield CombinedRow(code=code, combined=combined, title_en=titles[combined], source=SOURCE["2025"])

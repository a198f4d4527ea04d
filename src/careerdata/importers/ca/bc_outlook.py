"""What British Columbia itself expects of each occupation there from 2025 to 2035 (BC Labour Market Outlook).

One line an occupation. Never Canada's figures: another publisher, another model and other years than the federal
projection. Traps:
- growth is the mean change of employment in percent a year over the ten years, with the noise of a spreadsheet
  (1.0999999999999999)
- openings are those of all ten years: people who retire, and new jobs
- trappers and hunters have empty cells, too few in the province
- 00018 stands for the five groups of senior managers, as in the province's wages
"""

from collections.abc import Iterator
from pathlib import Path

from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.hiring import RegionalOutlookRow
from careerdata.series import current, file_of, years_of

SOURCE = current("ca-bc-outlook")
FILE = file_of("ca-bc-outlook", "outlook")
START, END = years_of("ca-bc-outlook")
REGION = "ca-bc"
CODE, GROWTH = "noc", "forecasted_average_employment_growth_rate_10y"
FIGURES = {
    "openings": "expected_job_openings_10y",
    "retirements": "replacement_of_retiring_workers_10y",
    "new_jobs": "new_jobs_due_to_economic_growth_10y",
}
COLUMNS = (CODE, GROWTH, *FIGURES.values())
COMBINED = ("00018",)
NOTHING = "!not-published"


def tables(sources: Path) -> list[Table]:
    """ca/regional_outlook.csv."""
    return [Table("ca/regional_outlook.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[RegionalOutlookRow]:
    known = [*unit_groups(sources), *COMBINED]
    for line in read_csv(sources / FILE, COLUMNS):
        require_unit_group(line[CODE], known, FILE.name)
        yield RegionalOutlookRow(
            code=line[CODE],
            region=REGION,
            start=START,
            end=END,
            growth_percent_a_year=_rounded(_figure(line, GROWTH)),
            source=SOURCE,
            **{name: _figure(line, column) for name, column in FIGURES.items()},
        )


def _figure(line: Line, column: str) -> str:
    return plain(line[column], FILE.name, line[CODE]) if line[column] else NOTHING


def _rounded(cell: str) -> str:
    """To the tenth that is published."""
    return cell if cell.startswith("!") else f"{round(float(cell), 1):g}"

"""Canadian Occupational Projection System 2024-2033: ten years of openings and seekers from 2023.

Two files: the summary of flows, and employment year by year (only its last year is read). Traps:
- totals by TEER, by broad category and for all (`00000`) stand among the unit groups; one of the
  totals has thousands commas
- `N/A` in every column: 31 unit groups are not assessed, which is no zero and no `Balance`
- openings and seekers are ten-year totals; recent words say `signs of`, future words `risk of`
"""

from pathlib import Path

from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Line, Table, by_code, plain, read_csv
from careerdata.rows.base import Row
from careerdata.rows.outlook import OutlookRow
from careerdata.series import current, file_of, years_of

SOURCE = current("ca-cops")
SUMMARY = file_of("ca-cops", "summary")
EMPLOYMENT = file_of("ca-cops", "employment")
START, END = years_of("ca-cops")
COLUMNS = (
    "Code",
    f"Employment_emploi_{START}",
    "Employment_Growth_croissance_emploi",
    "Retirements_retraites",
    "Other_Replacement_autre_remplacement",
    "Total_Job_Openings_Perspective_d'emploi",
    "Job_Seekers_Chercheurs_emploi",
    "Recent_Labour_Market_Conditions",
    "Future_Labour_Market_Conditions",
)
COLUMNS_EMPLOYMENT = ("Code", END)
ALL = "00000"
NOT_ASSESSED = "N/A"


def tables(sources: Path) -> list[Table]:
    """ca/outlook.csv."""
    known = unit_groups(sources)
    ends = by_code(read_csv(sources / EMPLOYMENT, COLUMNS_EMPLOYMENT), "Code", EMPLOYMENT.name)
    rows: list[Row] = []
    for line in read_csv(sources / SUMMARY, COLUMNS):
        if _is_total(line["Code"]):
            continue
        require_unit_group(line["Code"], known, SUMMARY.name)
        rows.append(_row(line, ends[line["Code"]][END] if line["Code"] in ends else NOT_ASSESSED))
    return [Table("ca/outlook.csv", rows)]


def _is_total(code: str) -> bool:
    return code == ALL or code.startswith(("TEER_", "NOC1_"))


def _row(line: Line, end: str) -> Row:
    code, start, change, retirements, replacement, openings, seekers, recent, future = (line[name] for name in COLUMNS)
    return OutlookRow(
        code=code,
        start=START,
        end=END,
        employment_start=_figure(start, code),
        employment_end=_figure(end, code),
        change=_figure(change, code),
        openings=_figure(openings, code),
        openings_basis="total",
        retirements=_figure(retirements, code),
        replacement=_figure(replacement, code),
        seekers=_figure(seekers, code),
        recent=_words(recent),
        future=_words(future),
        source=SOURCE,
    )


def _figure(cell: str, code: str) -> str:
    return "!not-assessed" if cell == NOT_ASSESSED else plain(cell, SUMMARY.name, code)


def _words(cell: str) -> str:
    return "" if cell == NOT_ASSESSED else cell

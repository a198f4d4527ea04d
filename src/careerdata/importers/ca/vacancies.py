"""Job vacancies by occupation and province, four quarters to the first of 2026 (Statistics Canada, 14-10-0444-01).

One line an occupation, place and quarter, with a letter for how sure the figure is. Traps:
- `F` is too unreliable to be published, `x` is withheld, `..` is not available: three reasons for an empty cell; lines
  with `..`, two in five of all, are left out
- `E` is to be used with caution, and has a figure
- rounded to 5, so provinces do not add up to Canada; a 0 is a figure
- not adjusted for the season: a quarter compares with the same one a year before, which the file does not reach
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ca.noc import lines_of_unit_groups
from careerdata.importers.table import Line, Table, plain
from careerdata.rows.hiring import VacancyRow
from careerdata.series import current, file_of

SOURCE = current("ca-jvws")
FILE = file_of("ca-jvws", "vacancies")
COLUMNS = ("noc", "province", "quality", "quarter", "vacancies")
CANADA = "NAT"
LETTERS = ("A", "B", "C", "D", "E")
GAPS = {"F": "!too-unreliable", "x": "!suppressed"}
NOT_AVAILABLE = ".."


def tables(sources: Path) -> list[Table]:
    """ca/vacancies.csv."""
    return [Table("ca/vacancies.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[VacancyRow]:
    for line in lines_of_unit_groups(sources, FILE, COLUMNS, "noc"):
        if line["quality"] != NOT_AVAILABLE:
            yield _row(line)


def _row(line: Line) -> VacancyRow:
    """A figure with its letter, or the reason for none; BadData where the two contradict."""
    quality, cell = line["quality"], line["vacancies"]
    if quality not in (*LETTERS, *GAPS) or bool(cell) != (quality in LETTERS):
        raise BadData(f"{FILE.name}: `{line['noc']}`: quality `{quality}` with vacancies `{cell}`")
    province = line["province"]
    return VacancyRow(
        code=line["noc"],
        region="ca" if province == CANADA else f"ca-{province.lower()}",
        quarter=line["quarter"].lower(),
        vacancies=GAPS.get(quality) or plain(cell, FILE.name, line["noc"]),
        quality=quality if quality in LETTERS else "",
        source=SOURCE,
    )

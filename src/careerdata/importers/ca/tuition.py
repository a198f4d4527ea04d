"""Average tuition of undergraduates by province and field of study, 2018/2019 (Statistics Canada, table 37-10-0003).

Traps:
- the table is archived: 2018/2019 is its last year, older ones are not read
- students from Canada in full-time degree programmes; other fees are not in it
- `..` and a missing line are the same: no such programme in the province, so no row
- `Total, field of study` is all fields together
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.study import TuitionRow
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("ca-statcan-tuition"), vintage("ca-statcan-tuition")
FILE = file_of("ca-statcan-tuition", "provinces")
YEARS, PLACE, FIELD, AMOUNT = "academic_year", "geo", "field_of_study", "undergraduate_tuition_cad"
ALL = "Total, field of study"
REGIONS = {
    "Canada": "ca",
    "Alberta": "ca-ab",
    "British Columbia": "ca-bc",
    "Manitoba": "ca-mb",
    "New Brunswick": "ca-nb",
    "Newfoundland and Labrador": "ca-nl",
    "Nova Scotia": "ca-ns",
    "Ontario": "ca-on",
    "Prince Edward Island": "ca-pe",
    "Quebec": "ca-qc",
    "Saskatchewan": "ca-sk",
}


def tables(sources: Path) -> list[Table]:
    """ca/tuition.csv."""
    return [Table("ca/tuition.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[TuitionRow]:
    for line in read_csv(sources / FILE, [YEARS, PLACE, FIELD, AMOUNT]):
        if _year(line) == YEAR and line[AMOUNT] not in ("", ".."):
            if line[PLACE] not in REGIONS:
                raise BadData(f"{FILE}: `{PLACE}`: `{line[PLACE]}` is new")
            amount = plain(line[AMOUNT], FILE, AMOUNT)
            yield TuitionRow(
                level="degree",
                region=REGIONS[line[PLACE]],
                kind="average",
                field="" if line[FIELD] == ALL else line[FIELD],
                year=YEAR,
                low=amount,
                high=amount,
                source=SOURCE,
            )


def _year(line: Line) -> str:
    """`2018/2019` as `2018-19`."""
    first, _, last = line[YEARS].partition("/")
    return f"{first}-{last[-2:]}"

"""Published tuition by state, 2022-23 (NCES, IPEDS), weighted by undergraduates.

Traps:
- the price that colleges publish, without other fees and before aid; few pay all of it
- a lower in-state price stands for public; one price for all is mostly, not only, private
- colleges that price by programme are not in the file
- of a state without such colleges there is no line; of public colleges both prices are in one line
- AS, FM, GU, MH, MP, PR, PW and VI are no states of us/regions.csv: no row
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.importers.us.scorecard import OUTSIDE
from careerdata.rows.study import TuitionRow
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("us-ipeds-tuition"), vintage("us-ipeds-tuition")
FILE = file_of("us-ipeds-tuition", "states")
STATE, COLLEGES, PRICES = "state", "college_group", "price_kind"
INSIDE, OTHER = "in_state_tuition_median_weighted", "out_of_state_or_only_tuition_median_weighted"
LEVELS = {"colleges granting bachelor's or higher": "degree", "two-year and certificate colleges": "two-year"}
TWO_PRICES, ONE_PRICE = "has a lower in-state price (public)", "one price for all (mostly private)"
KINDS = {TWO_PRICES: {"public": INSIDE, "public-outside": OTHER}, ONE_PRICE: {"private": OTHER}}


def tables(sources: Path) -> list[Table]:
    """us/tuition.csv."""
    lines = read_csv(sources / FILE, [STATE, COLLEGES, PRICES, INSIDE, OTHER])
    return [Table("us/tuition.csv", [row for line in lines if line[STATE] not in OUTSIDE for row in _rows(line)])]


def _rows(line: Line) -> Iterator[TuitionRow]:
    for column, known in ((COLLEGES, LEVELS), (PRICES, KINDS)):
        if line[column] not in known:
            raise BadData(f"{FILE}: `{column}`: `{line[column]}` is new")
    for kind, column in KINDS[line[PRICES]].items():
        amount = plain(line[column], FILE, column)
        yield TuitionRow(
            level=LEVELS[line[COLLEGES]],
            region="us" if line[STATE] == "US" else f"us-{line[STATE].lower()}",
            kind=kind,
            field="",
            year=YEAR,
            low=amount,
            high=amount,
            source=SOURCE,
        )

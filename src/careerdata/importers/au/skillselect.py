"""SkillSelect: the month in which invited people were last seen for each occupation and visa, with their points.

The file counts, month by month, expressions of interest whose state is "invited" at the month's end. Traps:
- an invitation lasts 60 days, so one round is seen in two or three months: a month is not a round
- numbers are rounded, small ones to 10: `about`
- points are the range of those seen, the highest waiting among them: no cut-off
- codes are those of the edition of the day; what ANZSCO 2022 does not have under the same title is left out
- only occupations with anyone invited have a line: none for a month is none seen, not none waiting
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.au.anzsco import OCCUPATION, same_title, titles_of
from careerdata.importers.table import Table, read_csv
from careerdata.rows.base import Row
from careerdata.rows.listing import InvitedRow
from careerdata.series import current, file_of

SOURCE = current("au-skillselect")
FILE = file_of("au-skillselect", "invited")
COLUMNS = ("ds", "visa", "anzsco", "occupation", "min_points", "max_points", "invited")


def tables(sources: Path) -> list[Table]:
    """au/invited.csv, by code and visa."""
    rows: list[Row] = [*sorted(_rows(sources), key=lambda row: (row.code, row.visa))]
    return [Table("au/invited.csv", rows)]


def _rows(sources: Path) -> Iterator[InvitedRow]:
    known = titles_of(sources, OCCUPATION)
    latest: dict[tuple[str, str], InvitedRow] = {}
    for line in read_csv(sources / FILE, COLUMNS):
        code, title = line["anzsco"], line["occupation"].partition(" ")[2]
        if code not in known or not same_title(title, known[code]):
            continue
        row = InvitedRow(
            code=code,
            visa=line["visa"],
            month=line["ds"][:7],
            low=_whole(line["min_points"]),
            high=_whole(line["max_points"]),
            invited=_whole(line["invited"]),
            source=SOURCE,
        )
        before = latest.get((code, row.visa))
        if before is None or before.month < row.month:
            latest[code, row.visa] = row
    yield from latest.values()


def _whole(text: str) -> str:
    """`75.0` as `75`; BadData for what is no whole number."""
    number = float(text)
    if number != int(number):
        raise BadData(f"{FILE}: `{text}` is no whole number")
    return str(int(number))

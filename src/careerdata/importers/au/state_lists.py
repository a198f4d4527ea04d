"""Occupations that states nominated in the programme year 2025-26, by visa: a private compilation of July 2026.

One line a state and occupation, a 1 under each visa (190, 491) the state nominated it for. Traps:
- the programme year ended on 30 June 2026; which occupations a state takes since is not known here, so the lists
  are `unknown` and not `in force`
- states add conditions of their own (living there, working there, points): none are in the file
- Victoria, Tasmania and the Northern Territory are missing: they do not choose by a list of this kind
- 25 codes are no occupations of ANZSCO 2022: those with an heir of the same title stand under its code
  (former_codes.py). The others make no row, since without one nothing is decided of these lists anyway
data/au/lists.toml describes each list in our own words; it is written by hand.
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.au.anzsco import OCCUPATION, titles_of
from careerdata.importers.au.former_codes import FORMER, heir
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.listing import ListRow
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("au-states"), vintage("au-states")
FILE = file_of("au-states", "nominated")
STATE, CODE, *VISAS = COLUMNS = ("state", "anzsco", "visa190", "visa491")
STATES = ("ACT", "NSW", "QLD", "SA", "WA")
YES, NO = "1", "0"


def tables(sources: Path) -> list[Table]:
    """au/lists_states.csv."""
    return [Table("au/lists_states.csv", [*_listed(sources)])]


def _listed(sources: Path) -> Iterator[ListRow]:
    known = titles_of(sources, OCCUPATION)
    for line in read_csv(sources / FILE, COLUMNS):
        title = FORMER.get(line[CODE], "")
        code = heir(line[CODE], title, known) if title else line[CODE]
        if (code and code not in known) or line[STATE] not in STATES:
            raise BadData(f"{FILE.name}: `{line[CODE]}`, `{line[STATE]}`: no occupation of ANZSCO 2022, or no state")
        if code:
            key = f"nomination-{line[STATE].lower()}"
            yield ListRow(code=code, list=key, year=YEAR, condition=_visas(line), source=SOURCE)


def _visas(line: Line) -> str:
    """`visa 491 only`, or nothing where the state nominated for both."""
    taken = [column.removeprefix("visa") for column in VISAS if line[column] == YES]
    if not taken or any(line[column] not in (YES, NO) for column in VISAS):
        raise BadData(f"{FILE.name}: `{line[CODE]}`, `{line[STATE]}`: not a 1 and a 0 or 1 under {', '.join(VISAS)}")
    return "" if len(taken) == len(VISAS) else f"visa {taken[0]} only"

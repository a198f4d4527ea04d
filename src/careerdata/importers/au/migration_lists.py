"""The occupation lists of Australian visas: CSOL of December 2024; MLTSSL, STSOL and ROL of March 2026.

Two files, one line an occupation. Traps:
- CSOL names occupations of ANZSCO 2022. The instrument behind the other three, LIN 19/051, names those of
  the version before: 25 of its 504 codes are no occupations of 2022. None is left out (former_codes.py): those
  with an heir of the same title stand on the list under its code, the others make au/may_be_listed.csv
- an occupation stands on one of the three, but may stand on CSOL too
- the same three lists are in ../visa/au_occupations_lin19051.json. Compared on 2026-11-21: the same 504 codes, lists
  and titles. This file is read, as it says whose list and of which month it is; the other is a private
  project's, adds guesses (assessing authorities), and tells its reader to go back to the instrument
data/au/lists.toml describes each list in our own words; it is written by hand.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.au.anzsco import OCCUPATION, check_occupation, titles_of
from careerdata.importers.au.former_codes import (
    AS_FORMER,
    LIN,
    LIN_SOURCE,
    also_new,
    check_renamed,
    heir,
    is_former,
    meant,
)
from careerdata.importers.au.former_codes import SOURCE as FORMER_SOURCE
from careerdata.importers.table import Table, read_csv
from careerdata.rows.listing import ListRow, MayBeListedRow
from careerdata.series import current, file_of, vintage

CSOL_SOURCE, CSOL_YEAR = current("au-csol"), vintage("au-csol")
CSOL = file_of("au-csol", "occupations")
CSOL_COLUMNS = ("anzsco2022", "title")
LIN_YEAR = vintage("au-lin19051")
LIN_COLUMNS = ("anzsco", "title", "list")
LISTS = {"MLTSSL": "mltssl", "STSOL": "stsol", "ROL": "rol"}


class Entry(NamedTuple):
    """A line of the instrument: code and title of the version before ANZSCO 2022, and our key of its list."""

    code: str
    title: str
    list: str


def tables(sources: Path) -> list[Table]:
    """au/lists.csv and au/may_be_listed.csv."""
    known = titles_of(sources, OCCUPATION)
    entries = [*_entries(sources)]
    listed = [*_csol(sources, known), *_lin(entries, known)]
    return [Table("au/lists.csv", [*listed]), Table("au/may_be_listed.csv", [*_perhaps(entries, known, listed)])]


def _csol(sources: Path, known: dict[str, str]) -> Iterator[ListRow]:
    for line in read_csv(sources / CSOL, CSOL_COLUMNS):
        code = check_occupation(CSOL, line["anzsco2022"], line["title"], known)
        yield ListRow(code=code, list="csol", year=CSOL_YEAR, source=CSOL_SOURCE)


def _entries(sources: Path) -> Iterator[Entry]:
    for line in read_csv(sources / LIN, LIN_COLUMNS):
        code, title, name = (line[column] for column in LIN_COLUMNS)
        if name not in LISTS:
            raise BadData(f"{LIN}: `{code}`: `list` is `{name}`")
        yield Entry(code, title, LISTS[name])


def _lin(entries: list[Entry], known: dict[str, str]) -> Iterator[ListRow]:
    for code, title, name in entries:
        if is_former(code, title):
            now, condition = heir(code, title, known), AS_FORMER.format(code=code)
        else:
            now, condition = check_renamed(LIN, code, title, known), ""
        if now:
            yield ListRow(code=now, list=name, year=LIN_YEAR, condition=condition, source=LIN_SOURCE)


def _perhaps(entries: list[Entry], known: dict[str, str], listed: list[ListRow]) -> Iterator[MayBeListedRow]:
    """What the entries with former codes may mean, and what is too new to be named, unless it is listed for sure."""
    sure = {(row.code, row.list) for row in listed}
    found: dict[tuple[str, str], list[str]] = {}
    for name in LISTS.values():
        own = [entry for entry in entries if entry.list == name]
        split = [one for code, title, _ in own if is_former(code, title) for one in meant(code, title, known)]
        for code, words in (*split, *also_new({entry.code for entry in own}, known)):
            if (code, name) not in sure:
                found.setdefault((code, name), []).append(words)
    for (code, name), ways in found.items():
        yield MayBeListedRow(code=code, list=name, year=LIN_YEAR, words="; ".join(ways), source=FORMER_SOURCE)

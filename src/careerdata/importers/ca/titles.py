"""Example titles of NOC 2021: what people call their job, for the search.

A text table without a header: unit group, title, and 1 for the few the classification prints as
illustrative examples (0: the full index). Both kinds become `example`. Traps:
- no column names, so the shape of each line is what is checked
- two titles hold a no-break space, which nobody types
- the titles of the five senior-manager groups 00011 to 00015 stand under 00018, the code they are
  published together under elsewhere. They stand there as five alphabetical lists one after the
  other, in the order of the codes, so each list goes to its own group; the sector that ends a
  group's official title must occur in its list, else the import stops.
"""

import csv
import zlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from careercli.errors import BadData
from careerdata.errors import WrongColumn, why_unread
from careerdata.importers.bounds import opened
from careerdata.importers.ca.noc import SOURCE, require_unit_group, unit_groups
from careerdata.importers.table import Table, read_records
from careerdata.rows.base import Row
from careerdata.rows.occupation import TitleRow
from careerdata.series import file_of

FILE = file_of("ca-noc", "titles")
COLUMNS = ("unit group", "title", "illustrative (0 or 1)")
COMBINED = "00018"
COMBINED_OF = ("00011", "00012", "00013", "00014", "00015")


def tables(sources: Path) -> list[Table]:
    """ca/titles.csv, without doubles and without the official titles themselves."""
    known = unit_groups(sources)
    read = list(_read(sources / FILE))
    together = [title for code, title in read if code == COMBINED]
    pairs = {pair for pair in read if pair[0] != COMBINED} | _separated(together, known)
    for code, _ in pairs:
        require_unit_group(code, known, FILE.name)
    return [Table("ca/titles.csv", [_row(*pair) for pair in sorted(pairs) if not _official(*pair, known)])]


def _read(path: Path) -> Iterator[tuple[str, str]]:
    try:
        with opened(path) as stream:
            for _, line in read_records(path, stream):
                if len(line) != len(COLUMNS) or line[2] not in ("0", "1"):
                    raise WrongColumn(path.name, COLUMNS, line)
                yield line[0], " ".join(line[1].split())
    except (OSError, EOFError, zlib.error, UnicodeDecodeError, csv.Error) as problem:
        raise BadData(f"{path} cannot be read: {why_unread(problem)}") from problem


def _separated(titles: list[str], known: dict[str, str]) -> set[tuple[str, str]]:
    if not titles:
        return set()
    lists = _alphabetical(titles)
    sectors = [known.get(code, "").partition(" - ")[2] for code in COMBINED_OF]
    fits = [any(title.endswith(sector) for title in part) for part, sector in zip(lists, sectors, strict=False)]
    if len(lists) != len(COMBINED_OF) or not all(fits):
        raise BadData(f"{FILE.name}: `{COMBINED}` is no longer the five lists of {', '.join(COMBINED_OF)}")
    return {(code, title) for code, part in zip(COMBINED_OF, lists, strict=True) for title in part}


def _alphabetical(titles: list[str]) -> list[list[str]]:
    """Cut where the alphabet starts again; initials only, as the publisher sorts hyphens its own way."""
    cuts = [place for place, (a, b) in enumerate(pairwise(titles), 1) if b[0].upper() < a[0].upper()]
    return [titles[start:end] for start, end in pairwise([0, *cuts, len(titles)])]


def _official(code: str, title: str, known: dict[str, str]) -> bool:
    return title.casefold() == known[code].casefold()


def _row(code: str, title: str) -> Row:
    return TitleRow(code=code, lang="en", title=title, kind="example", source=SOURCE)

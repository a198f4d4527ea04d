"""Express Entry rounds of invitations, 31 January 2015 to 16 September 2026: whom, how many, from which score.

One line a round: 434 from the department's feed, the last ten typed off its page by a third party (`transcribed`,
with a source key of their own). Traps:
- numbers 91a and 91b are two parts of one day; 63 and 64, 75 and 76 share a day as well
- the same kind of round has had several names (`No Program Specified`, `General`), and a category's name carries the
  version of its list of occupations
- the size of the pool is 0 in older rounds: the feed did not give it then
- the tie-break moment is written in a dozen ways, is missing in early rounds, and lacks its year in one; AM and PM
  stand in two of them behind an hour of the 24-hour clock
- nobody scores below the cut-off of a provincial round without the 600 points of a nomination: never compare it with
  that of another kind
- cut-offs are on the scale of their day; it changed on 3 November 2026, after the last round here
"""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.listing import RoundRow
from careerdata.series import current, file_of

FILE = file_of("ca-rounds", "rounds")
COLUMNS = ("draw", "date", "name", "programs", "invitations", "crs", "tie_break", "pool_total", "source")
NUMBER, NAME, PROGRAMS, CUTOFF, POOL, COPY = "draw", "name", "programs", "crs", "pool_total", "source"
FEED, TYPED = current("ca-rounds"), current("ca-rounds-transcribed")
TRANSCRIBED = "transcribed"
BEGINNINGS = {
    "agriculture": "agriculture",
    "canadian experience class": "cec",
    "education": "education",
    "federal skilled trades": "fst",
    "federal skilled worker": "fsw",
    "french": "french",
    "general": "general",
    "healthcare": "healthcare",
    "no program specified": "general",
    "physicians": "physicians",
    "provincial nominee": "pnp",
    "senior managers": "senior-managers",
    "skilled military": "military",
    "stem": "stem",
    "trade": "trades",
    "transport": "transport",
}
VERSION = re.compile(r"(?:(20\d\d)-)?Version (\d)\)?$")
CLASSES = {
    "fsw": "Federal Skilled Worker",
    "cec": "Canadian Experience Class",
    "fst": "Federal Skilled Trades",
    "pnp": "Provincial Nominee Program",
}
NOISE = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b|\b(?:at|AM|PM|UTC)\b|[.,]")


def tables(sources: Path) -> list[Table]:
    """ca/rounds.csv."""
    return [Table("ca/rounds.csv", [*_rounds(sources)])]


def _rounds(sources: Path) -> Iterator[RoundRow]:
    for line in read_csv(sources / FILE, COLUMNS):
        copied = TRANSCRIBED in line[COPY]
        yield RoundRow(
            number=line[NUMBER],
            date=line["date"],
            category=_category(line),
            version=_version(line[NAME]),
            programs=_programs(line),
            invitations=line["invitations"],
            cutoff=line[CUTOFF],
            tie_break=_moment(line),
            pool=_pool(line),
            copied=TRANSCRIBED if copied else "",
            source=TYPED if copied else FEED,
        )


def _category(line: Line) -> str:
    name = line[NAME].casefold()
    found = [key for begin, key in BEGINNINGS.items() if name.startswith(begin)]
    if len(found) != 1:
        raise BadData(f"{FILE.name}: `{line[NUMBER]}`: `{line[NAME]}` is no known kind of round")
    return found[0]


def _version(name: str) -> str:
    found = VERSION.search(name)
    return "-".join(filter(None, found.groups())) if found else ""


def _programs(line: Line) -> str:
    named = [key for key, name in CLASSES.items() if name in line[PROGRAMS]]
    if line[PROGRAMS] and not named:
        raise BadData(f"{FILE.name}: `{line[NUMBER]}`: `{line[PROGRAMS]}` names no known class")
    return " ".join(named)


def _moment(line: Line) -> str:
    """The moment as `2026-03-26T00:16:39Z`; the reason where there is none or it has no year."""
    words = NOISE.sub(" ", line["tie_break"]).split()
    if not words:
        return "!not-published"
    if len(words) == len(("month", "day", "time")):
        return "!not-known-here"
    try:
        return datetime.strptime(" ".join(words), "%B %d %Y %H:%M:%S").strftime("%Y-%m-%dT%H:%M:%SZ")
    except ValueError as problem:
        raise BadData(f"{FILE.name}: `{line[NUMBER]}`: `tie_break` is `{line['tie_break']}`") from problem


def _pool(line: Line) -> str:
    size = plain(line[POOL], FILE.name, line[NUMBER])
    return "!not-published" if size == "0" else size

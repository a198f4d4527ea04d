"""Unemployment by occupation 2025: the Current Population Survey's annual table 25b (Bureau of Labor Statistics).

Rates of 400 Census occupations and groups of them, by title alone. Traps:
- Census occupations are not SOC's: 369 titles are those of a SOC occupation or group, letter for letter but for
  capitals. 31 are left out: `Other …` and sums, which stand for a rest nobody else counts so
- one title may be an occupation's and its group's (`Cashiers`, 41-2011 and 41-2010): where the group has more
  occupations, the rate is the group's
- an occupation without a rate of its own has that of the narrowest group that has one, marked as the group's; what its
  `Other …` line has is not known to be its
- the mean of eleven months: there was no survey in October 2025. Cells of less than 50,000 people are absent
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.importers.us.soc import Entry, read_structure
from careerdata.rows.hiring import UnemploymentRow
from careerdata.series import current, file_of, vintage

SOURCE = current("us-cps-unemployment")
YEAR = vintage("us-cps-unemployment")
FILE = file_of("us-cps-unemployment", "rates")
TITLE, RATE, PEOPLE = "occupation_census_title", f"unemployment_rate_pct_{YEAR}", "labor_force_thousands"
ALL = "Total, 16 years and over"
DETAILED = "detailed occupation"


def tables(sources: Path) -> list[Table]:
    """us/unemployment.csv."""
    return [Table("us/unemployment.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[UnemploymentRow]:
    lines = {line[TITLE].casefold(): line for line in read_csv(sources / FILE, (TITLE, RATE, PEOPLE))}
    if ALL.casefold() not in lines:
        raise BadData(f"{FILE.name}: no line `{ALL}`")
    every = lines[ALL.casefold()]
    entries = {entry.code: entry for entry in read_structure(sources)}
    members = _members(entries)
    rated = _rated(entries, members, lines)
    for entry in entries.values():
        at = next((code for code in _upwards(entry, entries) if code in rated), "")
        if entry.rank == DETAILED and at:
            yield UnemploymentRow(
                code=entry.code,
                year=YEAR,
                percent=_number(rated[at], RATE),
                all_percent=_number(every, RATE),
                people=str(int(_number(rated[at], PEOPLE)) * 1000),
                group="" if members[at] == 1 else at,  # a group of one occupation is that occupation
                source=SOURCE,
            )


def _members(entries: Mapping[str, Entry]) -> Counter[str]:
    """How many occupations are in each group; an occupation is one."""
    return Counter(code for entry in entries.values() if entry.rank == DETAILED for code in _upwards(entry, entries))


def _rated(entries: Mapping[str, Entry], members: Counter[str], lines: Mapping[str, Line]) -> dict[str, Line]:
    """The line of each code whose title the table has; of several codes of a title, that of the most occupations."""
    titled: defaultdict[str, list[str]] = defaultdict(list)
    for entry in entries.values():
        if entry.title.casefold() in lines:
            titled[entry.title.casefold()].append(entry.code)
    return {max(codes, key=lambda code: members[code]): lines[title] for title, codes in titled.items()}


def _upwards(entry: Entry, entries: Mapping[str, Entry]) -> Iterator[str]:
    """The code and those of the groups it is in, the narrowest first."""
    yield entry.code
    if entry.parent:
        yield from _upwards(entries[entry.parent], entries)


def _number(line: Line, column: str) -> str:
    return plain(line[column], FILE.name, line[TITLE])

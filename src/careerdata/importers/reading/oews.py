"""The national OEWS spreadsheets, and the codes they combine.

Where the survey cannot tell occupations apart it publishes one line for several, still marked `detailed`:
either under their broad occupation (29-2010 for 29-2011 and 29-2012) or under a code of its own that no
classification knows (25-2052 for 25-2055 and 25-2056). No column says which occupations a combined code
stands for; they are those of SOC 2018 that share all but its last digit and have no line themselves. Two
other files agree: the Employment Projections leave out the same occupations, and OFLC gives the members of
each of the twelve codes, and no other occupations, figures equal to the cent.
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.reading.soc import detailed_codes
from careerdata.importers.reading.table import Line, read_sheet

LATEST = "2025"
CODE, TITLE, GROUP, HOURLY = "OCC_CODE", "OCC_TITLE", "O_GROUP", "HOURLY"


def file_of(year: str) -> str:
    """The spreadsheet of one May survey, below the sources."""
    return f"us/oews_national_{year}.xlsx"


def read_detailed(sources: Path, year: str, *columns: str) -> Iterator[Line]:
    """The lines of the most detailed level published, with the columns named."""
    wanted = [CODE, TITLE, GROUP, *columns]
    for line in read_sheet(sources / file_of(year), f"national_M{year}_dl", wanted):
        if line[GROUP] == "detailed":
            yield line


def hourly_only(sources: Path, year: str = LATEST) -> set[str]:
    """The codes of which the survey gives the hour alone, since few who do the work do it the whole year."""
    return {line[CODE] for line in read_detailed(sources, year, HOURLY) if line[HOURLY] == "TRUE"}


def combined_titles(sources: Path, year: str = LATEST) -> dict[str, str]:
    """Code and title of each line that stands for several occupations."""
    soc = detailed_codes(sources)
    return {line[CODE]: line[TITLE] for line in read_detailed(sources, year) if line[CODE] not in soc}


def members(sources: Path, year: str = LATEST) -> dict[str, list[str]]:
    """The occupations each combined code stands for; BadData when a code stands for fewer than two."""
    published = {line[CODE] for line in read_detailed(sources, year)}
    soc = detailed_codes(sources)
    found = {code: sorted(one for one in soc - published if one[:-1] == code[:-1]) for code in published - soc}
    for code, ones in found.items():
        if len(ones) < 2:
            raise BadData(f"{file_of(year)}: {code}: neither in SOC 2018 nor standing for several: {ones}")
    return found


def known_codes(sources: Path) -> set[str]:
    """Every code a figure may stand under: the occupations of SOC 2018 and the combined codes."""
    return detailed_codes(sources) | set(combined_titles(sources))

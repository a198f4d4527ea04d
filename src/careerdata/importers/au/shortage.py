"""Occupation Shortage List 2025: which occupations are hard to fill, nationally and by state (JSA).

One line an occupation, one rating a place. Traps:
- only a shortage is a line of the list: `S` everywhere, `R` in regional areas only, `M` in metropolitan areas
  only (the condition). `NS`, no shortage, is a line of shortage.csv alone; an occupation JSA did not rate is in
  neither, and the 160 occupations of ANZSCO 2022 that are not in the file (skill level 5, the defence force …) are
  not `NS` either
- 71 occupations without a national shortage have one in some state
- skill levels are the Australian ones; some titles are the Australian half only
The states and territories of regions.csv are those the list rates. data/au/lists.toml describes the lists by hand.
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.au.anzsco import OCCUPATION, check_occupation, titles_of
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.base import Row
from careerdata.rows.listing import ListRow
from careerdata.rows.outlook import ShortageRow
from careerdata.rows.region import RegionRow
from careerdata.series import current, file_of, vintage

SOURCE = current("au-osl")
YEAR = vintage("au-osl")
FILE = file_of("au-osl", "ratings")
STATES = {
    "nsw": "New South Wales",
    "vic": "Victoria",
    "qld": "Queensland",
    "sa": "South Australia",
    "wa": "Western Australia",
    "tas": "Tasmania",
}
TERRITORIES = {"nt": "Northern Territory", "act": "Australian Capital Territory"}
PLACES = STATES | TERRITORIES
LISTS = {"national": "osl"} | {place: f"osl-{place}" for place in PLACES}
COLUMNS = ("code", "title", *LISTS)
NO_SHORTAGE = "NS"
CONDITIONS = {"S": "", "R": "regional", "M": "metropolitan"}
RATINGS = {"S": "shortage", "R": "regional shortage", "M": "metropolitan shortage", NO_SHORTAGE: "no shortage"}


def tables(sources: Path) -> list[Table]:
    """au/lists_osl.csv, au/regions.csv and au/shortage.csv."""
    return [
        Table("au/lists_osl.csv", [*_lists(sources)]),
        Table("au/regions.csv", [*_regions()]),
        Table("au/shortage.csv", [*_ratings(sources)]),
    ]


def _ratings(sources: Path) -> Iterator[Row]:
    for code, line in _lines(sources):
        for column in LISTS:
            region = "au" if column == "national" else f"au-{column}"
            rating = RATINGS[_rating(line, column)]
            yield ShortageRow(code=code, region=region, year=YEAR, rating=rating, source=SOURCE)


def _lines(sources: Path) -> Iterator[tuple[str, Line]]:
    known = titles_of(sources, OCCUPATION)
    for line in read_csv(sources / FILE, COLUMNS):
        yield check_occupation(FILE, line["code"], line["title"], known), line


def _lists(sources: Path) -> Iterator[Row]:
    for code, line in _lines(sources):
        for column, key in LISTS.items():
            if _rating(line, column) != NO_SHORTAGE:
                condition = CONDITIONS[line[column]]
                yield ListRow(code=code, list=key, year=YEAR, condition=condition, source=SOURCE)


def _rating(line: Line, column: str) -> str:
    if line[column] not in (NO_SHORTAGE, *CONDITIONS):
        raise BadData(f"{FILE}: `{line['code']}`: `{column}` is `{line[column]}`")
    return line[column]


def _regions() -> Iterator[Row]:
    yield RegionRow(region="au", kind="country", name_en="Australia", source=SOURCE)
    for place, name in STATES.items():
        yield RegionRow(region=f"au-{place}", kind="state", name_en=name, parent="au", source=SOURCE)
    for place, name in TERRITORIES.items():
        yield RegionRow(region=f"au-{place}", kind="territory", name_en=name, parent="au", source=SOURCE)

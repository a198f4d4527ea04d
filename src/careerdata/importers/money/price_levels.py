"""Price levels of American metropolitan areas and of the two portions of each state (BEA regional price parities).

Traps:
- the file has five lines a place: line 1 is all prices
- states as a whole are not in it
- 00000 and 00999 are the country and all that lies outside metropolitan areas
- codes end in 998 and 999 for the portions of a state whose number they begin with
- a state without such a portion has 0 there (District of Columbia, New Jersey, Rhode Island)
- footnotes stand below the table, in the first column
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.importers.us.licence_records import STATES
from careerdata.rows.net import PriceLevelRow
from careerdata.series import current, file_of

SOURCE = current("bea-rpp")
METROS, PORTIONS = file_of("bea-rpp", "metros"), file_of("bea-rpp", "portions")
YEAR = SOURCE.rsplit("-", 1)[1]
COLUMNS = ("GeoFIPS", "GeoName", "LineCode", YEAR)
ALL_PRICES = "1"
PARTS = {"998": "metro", "999": "nonmetro"}
COUNTRY = ("00000", "00999")
METROPOLITAN = "(Metropolitan Statistical Area)"


def tables(sources: Path) -> list[Table]:
    """money/price_levels.csv."""
    return [Table("money/price_levels.csv", [*_metros(sources), *_portions(sources)])]


def _metros(sources: Path) -> Iterator[PriceLevelRow]:
    for line in _all_prices(sources / METROS):
        if METROPOLITAN in line["GeoName"]:
            yield _row(line, f"us-m{line['GeoFIPS']}", "")


def _portions(sources: Path) -> Iterator[PriceLevelRow]:
    for line in _all_prices(sources / PORTIONS):
        state, part = line["GeoFIPS"][:2], PARTS.get(line["GeoFIPS"][2:])
        if part is None or state not in STATES:
            raise BadData(f"{PORTIONS}: `{line['GeoFIPS']}` is no portion of a state: {line['GeoName']}")
        row = _row(line, f"us-{STATES[state]}", part)
        if float(row.level):
            yield row


def _all_prices(path: Path) -> Iterator[Line]:
    """The lines of all prices, but for the country's own."""
    for line in read_csv(path, COLUMNS):
        if line["LineCode"] == ALL_PRICES and line["GeoFIPS"] not in COUNTRY:
            yield line


def _row(line: Line, region: str, part: str) -> PriceLevelRow:
    level = f"{float(plain(line[YEAR], line['GeoName'], region)):.3f}".rstrip("0").rstrip(".")
    return PriceLevelRow.model_validate({
        "region": region, "part": part, "year": YEAR, "level": level, "source": SOURCE
    })  # fmt: skip

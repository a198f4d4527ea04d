"""OEWS medians of May 2025 by state and metropolitan area, and the places themselves (BLS).

Traps:
- only 472 of the 830 codes with national figures are in these files, and a place without a figure for an
  occupation has no line: that is not a zero, nor the national figure
- an empty cell is a wage of the kind not published for that occupation at all (annual-only teachers,
  hourly-only actors), so there is no row for it
- an hourly median is the annual one over 2,080: the 387 metros get an hour row only where the year is missing
- areas come as seven digits, `0035620`; metros start with two zeros and become `us-m35620`
- a metro over several states belongs to the first one its name gives, as the publisher orders them
- the state file has postal letters only; the names are those of the OFLC geography. The District of
  Columbia is a state in OEWS (area type 2). No territory and no nonmetropolitan area is in these files
- the state file of 2024 is another survey; its employment is not mixed in
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, read_csv
from careerdata.importers.us.oews_national import known_codes
from careerdata.importers.us.soc import check_code
from careerdata.rows.pay import WageRow
from careerdata.rows.region import RegionRow
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("us-oews"), vintage("us-oews")
STATES = file_of("us-oews", "states")
METROS = file_of("us-oews", "metros")
AREAS = file_of("us-oews", "metro_names")
GEOGRAPHY = file_of("us-oflc", "geography")
STATE, AREA, CODE = "state", "area", "soc"
MEDIANS = {"year": "annual_median", "hour": "hourly_median"}
AREA_COLUMNS = ["area", "name"]
GEOGRAPHY_COLUMNS = ["StateAb", "State"]
METRO = re.compile(r"00(\d{5})")
FIRST_STATE = re.compile(r", ([A-Z]{2})(-[A-Z]{2})*$")


def tables(sources: Path) -> list[Table]:
    """us/wages_states.csv, us/wages_metros.csv and us/regions.csv."""
    known = known_codes(sources)
    states = list(read_csv(sources / STATES, [STATE, CODE, *MEDIANS.values()]))
    metros = read_csv(sources / METROS, [AREA, CODE, *MEDIANS.values()])
    for line in states:
        check_code(STATES, line[CODE], known)
    in_states = [row for line in states for row in _rows(line, _state(line[STATE]), _published(line, STATES))]
    in_metros = [row for line in metros for row in _in_metro(line, known)]
    regions = [_country(), *_states(sources, {line[STATE] for line in states}), *_metros(sources)]
    _check_places([*in_states, *in_metros], regions)
    return [
        Table("us/wages_states.csv", [*in_states]),
        Table("us/wages_metros.csv", [*in_metros]),
        Table("us/regions.csv", [*regions]),
    ]


def _in_metro(line: Line, known: set[str]) -> Iterator[WageRow]:
    check_code(METROS, line[CODE], known)
    return _rows(line, _metro(line[AREA], METROS), _published(line, METROS)[:1])


def _published(line: Line, file: str | Path) -> list[str]:
    periods = [period for period, column in MEDIANS.items() if line[column]]
    if not periods:
        raise BadData(f"{file}: {line[CODE]}: neither an annual nor an hourly median")
    return periods


def _rows(line: Line, region: str, periods: Sequence[str]) -> Iterator[WageRow]:
    for period in periods:
        median = line[MEDIANS[period]]
        yield WageRow(code=line[CODE], region=region, year=YEAR, period=period, p50=median, source=SOURCE)


def _state(letters: str) -> str:
    return f"us-{letters.lower()}"


def _metro(area: str, file: str | Path) -> str:
    found = METRO.fullmatch(area)
    if not found:
        raise BadData(f"{file}: {area}: not the code of a metropolitan area")
    return f"us-m{found[1]}"


def _country() -> RegionRow:
    return RegionRow(region="us", kind="country", name_en="United States", source=SOURCE)


def _states(sources: Path, wanted: set[str]) -> Iterator[RegionRow]:
    names = {line["StateAb"]: line["State"] for line in read_csv(sources / GEOGRAPHY, GEOGRAPHY_COLUMNS)}
    for letters in sorted(wanted):
        if letters not in names:
            raise BadData(f"{GEOGRAPHY}: {letters}: no such state")
        yield RegionRow(region=_state(letters), kind="state", name_en=names[letters], parent="us", source=SOURCE)


def _metros(sources: Path) -> Iterator[RegionRow]:
    for line in read_csv(sources / AREAS, AREA_COLUMNS):
        state = FIRST_STATE.search(line["name"])
        if not state:
            raise BadData(f"{AREAS}: {line['area']}: no state in `{line['name']}`")
        yield RegionRow(
            region=_metro(line["area"], AREAS),
            kind="metro",
            name_en=line["name"],
            parent=_state(state[1]),
            source=SOURCE,
        )


def _check_places(wages: Sequence[WageRow], regions: Sequence[RegionRow]) -> None:
    known = {row.region for row in regions} | {""}
    strange = {row.region for row in wages} | {row.parent for row in regions}
    if strange - known:
        raise BadData(f"{AREAS}: no name for {', '.join(sorted(strange - known))}")

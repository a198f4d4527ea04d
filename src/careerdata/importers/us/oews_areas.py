"""OEWS pay, jobs and concentration of May 2025 in every state, territory and area, and the places themselves (BLS).

Traps:
- a place without a line for an occupation is not published there: that is not a zero, nor the national figure
- `-` is not released: it becomes `!suppressed`. Where `topcoded` names the percentile it is a bound (`at or above`),
  which may stand behind a higher figure: what is published of the same line then says more
- an hourly median is the annual one over 2,080 but for rounding; it goes into `p50_hour` of the line of the year. Where
  the annual wages are missing and the hourly median is not, few work the whole year (actors, dancers): the line is of
  the hour, with that median alone
- annual-only occupations (teachers) have no hourly median: no cell, since there is none
- `00-0000` is all occupations together, no occupation: it goes into a file of its own
- employment is rounded to tens and excludes the self-employed; it does not add up (suppression)
- areas come as seven digits. States end in five zeros (`3600000`); metros start with two (`0035620`) and become
  `us-m35620`; others are what is left of a state (`3600003`, `us-n3600003`), or of a territory
- a metro over several states belongs to the first one its name gives, as the publisher orders them
- the states' postal letters are not in these files; the OFLC geography has them by name, two of the territories in
  capitals. The District of Columbia is a state in OEWS

The lines stand in a file for each census division, and one for the territories, so that each can be reviewed.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.importers.us.oews_national import known_codes
from careerdata.importers.us.soc import check_code
from careerdata.rows.pay import PlacePayRow, WageRow
from careerdata.rows.region import RegionRow
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("us-oews"), vintage("us-oews")
PLACES = file_of("us-oews", "places")
NAMES = file_of("us-oews", "place_names")
GEOGRAPHY = file_of("us-oflc", "geography")
AREA, CODE, TOP_CODED, HOURLY = "area", "soc", "topcoded", "hourly_median"
STEPS = {"p10": "p10", "p25": "p25", "p50": "median", "p75": "p75", "p90": "p90"}
JOBS = {
    "employment": "employment",
    "employment_rse": "employment_rse_pct",
    "per_1000_jobs": "per_1000_jobs",
    "location_quotient": "location_quotient",
}
MEAN = "annual_mean"
COLUMNS = [AREA, CODE, TOP_CODED, HOURLY, MEAN, *STEPS.values(), *JOBS.values()]
NAME_COLUMNS = ["area", "type", "state_fips", "name"]
GEOGRAPHY_COLUMNS = ["StateAb", "State"]
BOUND = ">=239200"
"""What a top-coded yearly wage is at or above."""
ALL = "00-0000"
METRO, STATE, REST = re.compile(r"00(\d{5})"), re.compile(r"(\d\d)00000"), re.compile(r"\d{7}")
FIRST_STATE = re.compile(r", ([A-Z]{2})(-[A-Z]{2})*$")
TERRITORIES = ("gu", "pr", "vi")
DIVISIONS = {
    "new_england": "ct ma me nh ri vt",
    "mid_atlantic": "nj ny pa",
    "east_north_central": "il in mi oh wi",
    "west_north_central": "ia ks mn mo nd ne sd",
    "south_atlantic": "dc de fl ga md nc sc va wv",
    "east_south_central": "al ky ms tn",
    "west_south_central": "ar la ok tx",
    "mountain": "az co id mt nm nv ut wy",
    "pacific": "ak ca hi or wa",
    "territories": " ".join(TERRITORIES),
}
"""The Census Bureau's divisions of the states; each has a file."""


def tables(sources: Path) -> list[Table]:
    """us/wages_<division>.csv, us/place_pay.csv and us/regions.csv."""
    known = known_codes(sources)
    regions = _regions(sources)
    rows: dict[str, list[WageRow]] = defaultdict(list)
    of_all: list[PlacePayRow] = []
    for line in read_csv(sources / PLACES, COLUMNS):
        if line[AREA] not in regions:
            raise BadData(f"{NAMES}: no name for {line[AREA]}")
        place = regions[line[AREA]]
        if line[CODE] == ALL:
            of_all.append(PlacePayRow(**_cells(line, place.region)))
        else:
            code = check_code(PLACES, line[CODE], known)
            rows[_division(place)].append(WageRow(code=code, **_cells(line, place.region)))
    country = RegionRow(region="us", kind="country", name_en="United States", source=SOURCE)
    places = [
        Table("us/wages_east_north_central.csv", [*rows["east_north_central"]]),
        Table("us/wages_east_south_central.csv", [*rows["east_south_central"]]),
        Table("us/wages_mid_atlantic.csv", [*rows["mid_atlantic"]]),
        Table("us/wages_mountain.csv", [*rows["mountain"]]),
        Table("us/wages_new_england.csv", [*rows["new_england"]]),
        Table("us/wages_pacific.csv", [*rows["pacific"]]),
        Table("us/wages_south_atlantic.csv", [*rows["south_atlantic"]]),
        Table("us/wages_territories.csv", [*rows["territories"]]),
        Table("us/wages_west_north_central.csv", [*rows["west_north_central"]]),
        Table("us/wages_west_south_central.csv", [*rows["west_south_central"]]),
    ]
    return [
        *(table for table in places if table.rows),
        Table("us/place_pay.csv", [*of_all]),
        Table("us/regions.csv", [country, *regions.values()]),
    ]


def _cells(line: Line, region: str) -> dict[str, Any]:
    """The columns of the year; of the hour where only that is published, with the jobs in any case."""
    place = {"region": region, "year": YEAR, "source": SOURCE}
    jobs = {name: _cell(line, column) for name, column in JOBS.items()}
    hourly = _number(line, HOURLY) if line[HOURLY] != "-" else ""
    steps = {name: _step(line, name, column) for name, column in STEPS.items()} | {"mean": _cell(line, MEAN)}
    if hourly and set(steps.values()) == {"!suppressed"}:
        return {**place, "period": "hour", "p50": hourly, **jobs}
    return {**place, "period": "year", "p50_hour": hourly, **steps, **jobs}


def _step(line: Line, name: str, column: str) -> str:
    return BOUND if line[column] == "-" and name in line[TOP_CODED].split() else _cell(line, column)


def _cell(line: Line, column: str) -> str:
    return "!suppressed" if line[column] == "-" else _number(line, column)


def _number(line: Line, column: str) -> str:
    return plain(line[column], PLACES, f"{line[AREA]} {line[CODE]} {column}")


def _division(place: RegionRow) -> str:
    state = (place.region if place.parent == "us" else place.parent).removeprefix("us-")
    found = next((division for division, states in DIVISIONS.items() if state in states.split()), None)
    if found is None:
        raise BadData(f"{NAMES}: {place.name_en}: `{state}` is in no census division")
    return found


def _regions(sources: Path) -> dict[str, RegionRow]:
    """Every place by the publisher's seven digits, but for the country."""
    lines = [line for line in read_csv(sources / NAMES, NAME_COLUMNS) if line["type"] != "N"]
    letters = {line["State"].upper(): line["StateAb"] for line in read_csv(sources / GEOGRAPHY, GEOGRAPHY_COLUMNS)}
    states = {line["state_fips"]: _state(line, letters) for line in lines if line["type"] == "S"}
    named = {row.region for row in states.values()}
    return {
        line["area"]: states[line["state_fips"]] if line["type"] == "S" else _area(line, states, named)
        for line in lines
    }


def _state(line: Line, letters: Mapping[str, str]) -> RegionRow:
    if not STATE.fullmatch(line["area"]):
        raise BadData(f"{NAMES}: {line['area']}: not the code of a state")
    if line["name"].upper() not in letters:
        raise BadData(f"{GEOGRAPHY}: {line['name']}: no such state")
    key = letters[line["name"].upper()].lower()
    kind = "territory" if key in TERRITORIES else "state"
    return RegionRow(region=f"us-{key}", kind=kind, name_en=line["name"], parent="us", source=SOURCE)


def _area(line: Line, states: Mapping[str, RegionRow], named: Sequence[str] | set[str]) -> RegionRow:
    area, name = line["area"], line["name"]
    if metro := METRO.fullmatch(area):
        first = FIRST_STATE.search(name)
        if not first or f"us-{first[1].lower()}" not in named:
            raise BadData(f"{NAMES}: {area}: no state in `{name}`")
        parent = f"us-{first[1].lower()}"
        return RegionRow(region=f"us-m{metro[1]}", kind="metro", name_en=name, parent=parent, source=SOURCE)
    if not REST.fullmatch(area) or area[:2] not in states:
        raise BadData(f"{NAMES}: {area}: not the code of an area")
    parent = states[area[:2]].region
    return RegionRow(region=f"us-n{area}", kind="nonmetro", name_en=name, parent=parent, source=SOURCE)

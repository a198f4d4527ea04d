"""Every line of the American pay by place, read from the publisher's file a second time, against data/ and the atlas.

Nothing of the importer is used: the keys of places are made of the seven digits and of the states' postal letters.
"""

import csv
import gzip
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.data.conftest import DATA, lines

from careercli import paths

SOURCES = Path(os.environ.get("SOURCES") or DATA.parents[1] / "shared" / "sources")
FILE = SOURCES / "us" / "oews_2025_state_metro_percentiles.csv.gz"
NUMBERS = (
    "01 02 04 05 06 08 09 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31"
    " 32 33 34 35 36 37 38 39 40 41 42 44 45 46 47 48 49 50 51 53 54 55 56 66 72 78"
)
LETTERS = (
    "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne"
    " nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy gu pr vi"
)
POSTAL = dict(zip(NUMBERS.split(), LETTERS.split(), strict=True))
"""The states' numbers (FIPS) and postal letters."""
STEPS = {"p10": "p10", "p25": "p25", "p50": "median", "p75": "p75", "p90": "p90", "mean": "annual_mean"}
JOBS = {
    "employment": "employment",
    "employment_rse": "employment_rse_pct",
    "per_1000_jobs": "per_1000_jobs",
    "location_quotient": "location_quotient",
}
ROWS = 222_926
Cells = dict[str, float | str | None]


def key_of(area: str) -> str:
    if area.startswith("00"):
        return f"us-m{area[2:]}"
    return f"us-{POSTAL[area[:2]]}" if area.endswith("00000") else f"us-n{area}"


def published(line: dict[str, str]) -> Cells:
    """What the line says: a number, `>=` for at or above 239,200, `-` for not released, None for no such figure."""
    found: Cells = {}
    for name, column in {**STEPS, **JOBS}.items():
        bound = name in line["topcoded"].split()
        found[name] = float(line[column]) if line[column] != "-" else ">=239200" if bound else "-"
    hour = float(line["hourly_median"]) if line["hourly_median"] != "-" else None
    if hour is not None and {found[name] for name in STEPS} == {"-"}:
        return {**found, **dict.fromkeys(STEPS), "p50": hour, "p50_hour": None, "period": "hour"}
    return {**found, "p50_hour": hour, "period": "year"}


def kept(cell: object) -> float | str | None:
    """A cell of data/ or of the atlas in the same words."""
    if cell in ("", None):
        return None
    return "-" if cell == "!suppressed" else str(cell) if str(cell).startswith(">=") else float(str(cell))


@pytest.fixture(scope="module")
def source() -> dict[tuple[str, str], Cells]:
    """(code, region) → the publisher's line."""
    if not FILE.exists():
        pytest.skip(f"the publisher's file is not at hand: {FILE}")
    with gzip.open(FILE, "rt", encoding="utf-8", newline="") as stream:
        found = {(line["soc"], key_of(line["area"])): published(line) for line in csv.DictReader(stream)}
    assert len(found) == ROWS
    return found


def in_data() -> Iterator[tuple[tuple[str, str], Cells]]:
    """The same of data/."""
    files = [path.relative_to(DATA).as_posix() for path in sorted((DATA / "us").glob("wages_*.csv"))]
    for file in [*files, "us/place_pay.csv"]:
        for line in lines(file):
            cells: Cells = {name: kept(line[name]) for name in (*STEPS, *JOBS)}
            hour = kept(line.get("p50_hour", ""))
            yield (line.get("code", "00-0000"), line["region"]), {**cells, "p50_hour": hour, "period": line["period"]}


def test_data_has_every_line_and_every_cell(source: dict[tuple[str, str], Cells]) -> None:
    found = dict(in_data())
    assert found.keys() == source.keys()
    assert [key for key in source if found[key] != source[key]] == []


def test_the_atlas_has_every_line_and_every_cell_of_an_occupation(source: dict[tuple[str, str], Cells]) -> None:
    names = (*STEPS, *JOBS, "p50_hour", "period")
    atlas = sqlite3.connect(f"file:{Path(paths.PACKAGE) / '_data' / 'atlas.db'}?mode=ro", uri=True)
    question = (
        f"SELECT coalesce(rated_at, code), region, {', '.join(names)} FROM wage WHERE country = 'us' AND region <> 'us'"
    )
    found: dict[tuple[str, str], Cells] = {}
    for code, region, *cells in atlas.execute(question):
        given = {name: cell if name == "period" else kept(cell) for name, cell in zip(names, cells, strict=True)}
        assert found.setdefault((code, region), given) == given
    atlas.close()
    of_one = {key: cells for key, cells in source.items() if key[0] != "00-0000"}
    assert found.keys() == of_one.keys()
    assert [key for key in of_one if found[key] != of_one[key]] == []

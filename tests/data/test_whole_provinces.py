"""Every cell of the Job Bank's file of the provinces against what the atlas answers; where the file is at hand.

Read without anything of careerdata, so that an importer's mistake is not repeated here.
"""

import csv
import os
from functools import cache
from pathlib import Path

import pytest

from careercli.atlas import wages

FILE = Path(
    os.environ.get("SOURCES", Path(__file__).parents[2] / "../shared/sources"), "ca/jobbank_wages_2025_by_province.csv"
)
STEPS = {"p10": "low", "p50": "median", "p90": "high"}
FLOORS = {
    "ca": 32867, "ca-ab": 32867, "ca-bc": 37929, "ca-mb": 34810, "ca-nb": 33481, "ca-ns": 35128, "ca-on": 37561,
    "ca-qc": 33109, "ca-sk": 34747,
}  # fmt: skip
"""What stands where the Census found less than the minimum wage; a median that is only this is a gap here."""

pytestmark = pytest.mark.skipif(not FILE.is_file(), reason="the publisher's file is not at hand")


def published() -> list[dict[str, str]]:
    """The publisher's lines."""
    with FILE.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def region_of(line: dict[str, str]) -> str:
    return "ca" if line["province"] == "NAT" else f"ca-{line['province'].lower()}"


@cache
def answered(code: str) -> dict[str, dict[str, object]]:
    """Region → the atlas's figures of 2025 that rest on this publication."""
    found = [dict(entry) for entry in wages.wages_of("ca", code) if entry["source"] == "ca-jobbank-2025"]
    by_region = {str(entry["region"]): entry for entry in found}
    assert len(by_region) == len(found), f"{code}: a region is there twice"
    return by_region


def expected(line: dict[str, str], entry: dict[str, object], step: str) -> object:
    """What the publisher's cell means in the period the atlas has."""
    cell = line[f"{STEPS[step]}_{'hourly' if entry['period'] == 'hour' else 'annual'}"]
    if not cell:
        return {"missing": "not-published"}
    only_floor = entry["period"] == "year" and float(line["median_annual"]) == FLOORS.get(region_of(line))
    floor = only_floor and float(cell) == FLOORS.get(region_of(line))
    return {"missing": "minimum-wage-floor"} if floor and step != "p90" else float(cell)


def test_every_cell_is_the_publishers() -> None:
    lines = published()
    wrong = [
        (line["noc"], line["province"], step, entry.get(step))
        for line in lines
        for entry in (answered(line["noc"]).get(region_of(line), {"period": "none"}),)
        for step in STEPS
        if entry.get(step) != expected(line, entry, step)
    ]
    assert len(lines) == 4664
    assert wrong == []


def test_the_atlas_has_nothing_beyond_the_file() -> None:
    lines = {(line["noc"], region_of(line)) for line in published()}
    beyond = {(code, region) for code in {code for code, _ in lines} for region in answered(code)} - lines
    assert beyond == set()


def test_the_year_is_2080_times_the_hour_wherever_the_atlas_has_the_hour() -> None:
    for line in published():
        if answered(line["noc"])[region_of(line)]["period"] == "hour":
            for word in STEPS.values():
                if line[f"{word}_hourly"]:
                    assert abs(2080 * float(line[f"{word}_hourly"]) - float(line[f"{word}_annual"])) <= 0.5

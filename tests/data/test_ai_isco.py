"""data/ai/shares_isco.csv is what the rule gives for the crosswalks and the American shares beside it."""

import csv
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from careerdata.importers.ai.isco_shares import groups_of, members_of, through_or_none
from careerdata.rows.crosswalk import CrosswalkRow

DATA = Path(__file__).parents[2] / "data"
COUNTS = {"gb": 412, "au": 1076, "de": 1301, "sg": 523}
BUCKETS = ("automated", "augmented", "human")
EXACT = "esco-onet-2022"
"""The table of O*NET occupations that are exactly one of an ISCO group."""
WEIGHTS = {"core": 1.0, "supplemental": 0.5, "n-a": 1.0}


def lines(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def links(country: str) -> list[CrosswalkRow]:
    return [CrosswalkRow.model_validate(line) for line in lines(f"crosswalks/{country}_isco.csv")]


@pytest.fixture(scope="module")
def rated() -> dict[str, dict[str, float]]:
    american = [line for line in lines("ai/shares.csv") if line["country"] == "us" and line["path"] != "none"]
    return {line["code"]: {bucket: float(line[bucket]) for bucket in BUCKETS} for line in american}


@pytest.mark.parametrize("country", COUNTS)
def test_every_row_is_what_the_rule_gives(country: str, rated: dict[str, dict[str, float]]) -> None:
    groups, members = groups_of(links(country)), members_of(groups_of(links("us")), rated)
    rows = [line for line in lines("ai/shares_isco.csv") if line["country"] == country]
    assert len(rows) == COUNTS[country]
    for row in rows:
        if EXACT in row["path"]:
            continue  # the test below
        found = through_or_none(groups.get(row["code"], {"": 1}), members, rated)
        if row["path"] == "none":
            assert found is None or row["automated"] == "!dropped", row["code"]
            continue
        assert found is not None, row["code"]
        assert [float(row[bucket]) for bucket in BUCKETS] == pytest.approx(
            [found.shares[bucket] for bucket in BUCKETS], abs=0.02
        ), row["code"]
        assert row["quality"] in (found.quality, "loose"), row["code"]


def onet_shares() -> dict[str, dict[str, float]]:
    """The shares of each O*NET occupation, in percent of its rated tasks by weight."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for task in lines("ai/tasks.csv"):
        if task["bucket"] in BUCKETS:
            found[task["onet"]][task["bucket"]] += WEIGHTS[task["type"]]
    return {onet: {one: 100 * counts[one] / counts.total() for one in BUCKETS} for onet, counts in found.items()}


def test_shares_through_exact_onet_occupations_are_their_mean() -> None:
    known = onet_shares()
    rows = [line for line in lines("ai/shares_isco.csv") if EXACT in line["path"]]
    assert len(rows) == 409
    for row in rows:
        parts = [(onet, float(weight)) for onet, _, weight in (one.partition(":") for one in row["origins"].split())]
        mean = [sum(weight * known[onet][bucket] for onet, weight in parts) for bucket in BUCKETS]
        assert [float(row[bucket]) for bucket in BUCKETS] == pytest.approx(mean, abs=0.05), row["code"]

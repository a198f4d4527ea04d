"""data/ai/shares_isco.csv is what the rule gives for the crosswalks and the American shares beside it."""

import csv
from pathlib import Path

import pytest

from careerdata.importers.ai.isco_shares import groups_of, members_of, through_or_none
from careerdata.rows.crosswalk import CrosswalkRow

DATA = Path(__file__).parents[2] / "data"
COUNTS = {"gb": 412, "au": 1076, "de": 1301, "sg": 570}
BUCKETS = ("automated", "augmented", "human")


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
        found = through_or_none(groups.get(row["code"], {"": 1}), members, rated)
        if row["path"] == "none":
            assert found is None or row["automated"] == "!dropped", row["code"]
            continue
        assert found is not None, row["code"]
        assert [float(row[bucket]) for bucket in BUCKETS] == pytest.approx(
            [found.shares[bucket] for bucket in BUCKETS], abs=0.02
        ), row["code"]
        assert row["quality"] in (found.quality, "partial"), row["code"]

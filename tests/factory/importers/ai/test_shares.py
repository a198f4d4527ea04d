"""The shares of occupations: pooled, chosen, through a crosswalk, or the reason why there are none."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import TASK_SLICES

from careercli.errors import BadData
from careerdata.importers.ai.shares import tables

SLICES = TASK_SLICES

Altered = Callable[[str, str, str], Path]
Row = dict[str, str]

PLAIN = "crosswalks/noc2021_onet26_dais.csv"
SHARES = ("automated", "augmented", "human")


def rows(sources: Path) -> dict[str, Row]:
    (table,) = tables(sources)
    assert table.path == "ai/shares.csv"
    return {f"{row['country']}:{row['code']}": row for row in (row.model_dump() for row in table.rows)}


def three(row: Row) -> tuple[str, ...]:
    return tuple(row[name] for name in SHARES)


def test_every_occupation_of_both_countries_has_a_row(slices: Path) -> None:
    found = rows(slices)
    assert sum(key.startswith("us:") for key in found) == 19
    assert sum(key.startswith("ca:") for key in found) == 8


@pytest.mark.parametrize(("key", "quality"), [("us:29-2011", "general"), ("ca:32120", "chosen")])
def test_the_two_laboratory_occupations_take_the_general_one(slices: Path, key: str, quality: str) -> None:
    row = rows(slices)[key]
    assert three(row) == ("7.1429", "28.5714", "64.2857")
    assert (row["automated_2"], row["automated_3"], row["rated"], row["tasks"]) == ("21.4286", "7.1429", "15", "15")
    assert (row["path"], row["quality"], row["origins"]) == ("direct", quality, "29-2011.00:1.0000")


def test_a_general_occupation_stands_for_its_specialties(slices: Path) -> None:
    row = rows(slices)["us:29-2012"]
    assert three(row) == ("0.0000", "0.0000", "100.0000")
    assert (row["path"], row["quality"], row["origins"]) == ("direct", "general", "29-2012.00:1.0000")


def test_one_onet_occupation_is_exact(slices: Path) -> None:
    row = rows(slices)["us:11-1031"]
    assert (row["quality"], row["tasks"], row["source"]) == ("exact", "2", "ai-eloundou-2023")


def test_a_crosswalk_takes_the_mean_of_occupations(slices: Path) -> None:
    row = rows(slices)["ca:33101"]
    assert three(row) == ("0.0000", "0.0000", "100.0000"), "nothing of histology, whose weight technicians take"
    assert (row["path"], row["quality"]) == ("onet-noc-bc-v3", "close")
    assert row["origins"] == "29-2012.00:0.6667 31-9097.00:0.3333"


def test_the_other_crosswalk_takes_the_plain_mean(slices: Path) -> None:
    row = rows(slices)["ca:00011"]
    assert three(row) == ("16.6667", "83.3333", "0.0000"), "a half of one of three"
    assert (row["path"], row["quality"]) == ("noc-onet-dais", "unweighted")


def test_one_origin_through_a_crosswalk_is_single(slices: Path) -> None:
    assert [rows(slices)[key]["quality"] for key in ("ca:00010", "ca:40042")] == ["single", "single"]


def test_an_unrated_task_is_counted_but_weighs_nothing(slices: Path) -> None:
    row = rows(slices)["us:53-7062"]
    assert (row["rated"], row["tasks"], three(row)) == ("1", "2", ("0.0000", "0.0000", "100.0000"))


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("us:55-3016", "!military"),
        ("us:45-4029", "!residual-group"),
        ("us:29-2033", "!not-published"),
        ("ca:42102", "!military"),
        ("ca:85120", "!residual-group"),
    ],
)
def test_an_occupation_without_tasks_says_why(slices: Path, key: str, reason: str) -> None:
    row = rows(slices)[key]
    assert three(row) == (reason,) * 3
    assert (row["automated_2"], row["path"], row["quality"], row["origins"]) == ("", "none", "none", "")
    assert (row["rated"], row["source"]) == ("0", "us-onet-30-1")


def test_a_unit_group_no_crosswalk_knows_stops_the_import(altered: Altered) -> None:
    with pytest.raises(BadData, match="neither has 85120"):
        tables(altered(PLAIN, "85120,cut,45-4029.00,cut\n", ""))

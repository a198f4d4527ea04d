"""O*NET high points with their scores."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.importers.us.onet_interests import tables


def high_points(profile: str) -> list[tuple[str, str, str]]:
    table, _ = tables(SLICES)
    assert table.path == "us/interests.csv"
    rows = [row.model_dump() for row in table.rows if row.profile == profile]  # type: ignore[attr-defined]
    assert {row["code"] for row in rows} == {profile[:7]}
    return sorted((row["rank"], row["interest"], row["score"]) for row in rows)


def test_three_high_points_with_their_scores() -> None:
    assert high_points("29-2011.00") == [
        ("1", "investigative", "6.17"),
        ("2", "realistic", "5.78"),
        ("3", "conventional", "4.99"),
    ]


def test_no_third_is_no_row() -> None:
    assert high_points("11-1011.00") == [("1", "enterprising", "6.88"), ("2", "conventional", "5.00")]


def test_no_second_is_no_row() -> None:
    assert high_points("21-1015.00") == [("1", "social", "6.81")]


def test_all_six_scores_of_a_profile() -> None:
    _, table = tables(SLICES)
    assert table.path == "us/interest_scores.csv"
    row = next(row.model_dump() for row in table.rows if row.key() == ("29-2011", "29-2011.00"))
    assert (row["investigative"], row["realistic"], row["conventional"]) == ("6.17", "5.78", "4.99")
    assert all(1 <= float(row[name]) <= 7 for name in ("artistic", "social", "enterprising"))


def test_a_score_that_is_gone_is_refused(altered: Altered) -> None:
    folder = altered("us/onet_30_1/Interests.txt.gz", "1.B.1.c\tArtistic\tOI", "1.B.1.c\tArtistic\tIH")
    with pytest.raises(BadData):
        tables(folder)

"""O*NET high points with their scores."""

from pathlib import Path

from careercli.importers.us_onet_interests import tables

SLICES = Path(__file__).parent / "slices"


def high_points(profile: str) -> list[tuple[str, str, str]]:
    (table,) = tables(SLICES)
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

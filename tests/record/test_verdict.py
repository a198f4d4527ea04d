"""The verdict on AI: its rule on both sides of each boundary, and which percentile it takes."""

from typing import Any

import pytest

from careercli.record.verdict import middle_percentile, verdict, verdict_of


@pytest.mark.parametrize(
    ("automated", "human", "percentile", "word"),
    [
        (25.0, 50.0, 70.0, "exposed"),
        (24.9, 50.0, 70.0, "helped"),
        (25.0, 50.0, 69.9, "helped"),
        (25.0, 50.0, None, "exposed"),
        (100.0, 0.0, 69.9, "reshaped"),
        (25.0, 39.9, 70.0, "exposed"),
        (0.0, 39.9, 10.0, "reshaped"),
        (0.0, 40.0, 10.0, "helped"),
        (0.0, 69.9, 10.0, "helped"),
        (0.0, 70.0, 49.9, "little touched"),
        (0.0, 70.0, 50.0, "helped"),
        (0.0, 70.0, None, "little touched"),
        (24.9, 75.1, None, "little touched"),
        (25.0, 75.0, None, "exposed"),
    ],
)
def test_the_rule(automated: float, human: float, percentile: float | None, word: str) -> None:
    assert verdict(automated, human, percentile) == word


def measure(name: str, percentile: object) -> Any:
    """A measure's line; what the rule does not read is left out."""
    return {"measure": name, "percentile": percentile}


def test_the_middle_of_the_percentiles_counts_a_measure_once() -> None:
    rated = [measure("a", 10), measure("a", 30), measure("b", 90), measure("c", 80)]
    assert middle_percentile(rated) == 80  # of 20 (the mean of a), 80 and 90
    assert middle_percentile([*rated, measure("d", {"missing": "not-published"})]) == 80
    assert middle_percentile([*rated, measure("d", 60)]) == 70, "of four the mean of the middle two"
    assert middle_percentile([measure("d", {"missing": "not-published"})]) is None


def ai(**shares: object) -> Any:
    """The AI part of a record without measures."""
    return {"shares": shares, "measures": []}


def test_no_verdict_without_shares() -> None:
    assert verdict_of(None) is None
    assert verdict_of(ai(missing="not-known-here")) is None
    assert verdict_of(ai(automated=30.0, augmented=20.0, human=50.0)) == "exposed"

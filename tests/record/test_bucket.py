"""The rule: every combination of labels, the boundaries, what is missing, and the arithmetic above it."""

from itertools import product
from typing import get_args

import pytest

from careercli.record.bucket import (
    BUCKETS,
    DEFAULT_THRESHOLD,
    THRESHOLDS,
    TIES,
    Bucket,
    Exposure,
    Labels,
    TaskType,
    bucket_of,
    explain,
    is_contested,
    is_firm,
    majority,
    shares,
    weigh,
)

EXPOSURES: tuple[Exposure, ...] = get_args(Exposure)
ALL = [
    Labels(human, gpt4, first, second, physical)
    for human, gpt4, first, second, physical in product(EXPOSURES, EXPOSURES, range(5), range(5), (True, False, None))
]


def in_words(labels: Labels, threshold: float) -> Bucket:
    """The method's four sentences, written once more without looking at the module."""
    human, gpt4, first, second, physical = labels
    assert first is not None
    assert second is not None
    if {human, gpt4} == {"E0"} or {first, second} == {0}:
        return "human"
    if physical is True and "E0" in {human, gpt4}:
        return "human"
    if first + second >= 2 * threshold and physical is not True and human != "E0":
        return "automated"
    return "augmented"


@pytest.mark.parametrize("threshold", THRESHOLDS)
def test_every_combination_of_labels(threshold: float) -> None:
    assert len(ALL) == 3 * 3 * 5 * 5 * 3
    assert [bucket_of(labels, threshold) for labels in ALL] == [in_words(labels, threshold) for labels in ALL]


def test_the_default_threshold_is_the_middle_one() -> None:
    assert [bucket_of(labels) for labels in ALL] == [bucket_of(labels, DEFAULT_THRESHOLD) for labels in ALL]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(2, 3, "automated"), (3, 2, "automated"), (1, 4, "automated"), (2, 2, "augmented"), (1, 3, "augmented")],
)
def test_two_and_a_half_is_enough_and_less_is_not(first: int, second: int, expected: Bucket) -> None:
    assert bucket_of(Labels("E1", "E1", first, second, False)) == expected


@pytest.mark.parametrize(("threshold", "expected"), [(2, "automated"), (2.5, "augmented"), (3, "augmented")])
def test_the_threshold_moves_a_task(threshold: float, expected: Bucket) -> None:
    assert bucket_of(Labels("E1", "E2", 2, 2, False), threshold) == expected


def test_the_threshold_never_touches_what_stays_human() -> None:
    for labels in ALL:
        assert len({bucket_of(labels, threshold) == "human" for threshold in THRESHOLDS}) == 1


def test_exposure_comes_before_automation() -> None:
    assert bucket_of(Labels("E0", "E0", 4, 4, False)) == "human"
    assert bucket_of(Labels("E1", "E2", 0, 0, False)) == "human"
    assert bucket_of(Labels("E0", "E1", 0, 1, False)) == "augmented"


def test_a_physical_task_is_never_automated_and_a_missing_flag_stops_nothing() -> None:
    assert bucket_of(Labels("E1", "E2", 4, 4, True)) == "augmented"
    assert bucket_of(Labels("E1", "E2", 4, 4, None)) == "automated"


def test_what_people_saw_no_use_for_is_never_automated() -> None:
    assert bucket_of(Labels("E0", "E2", 4, 4, False)) == "augmented"
    assert bucket_of(Labels("E2", "E0", 4, 4, False)) == "automated"


@pytest.mark.parametrize(("human", "gpt4"), [("E0", "E2"), ("E1", "E0")])
def test_a_physical_task_one_of_the_two_saw_no_use_for_stays_human(human: Exposure, gpt4: Exposure) -> None:
    assert bucket_of(Labels(human, gpt4, 2, 2, True)) == "human"
    assert bucket_of(Labels(human, gpt4, 2, 2, False)) == "augmented"
    assert bucket_of(Labels(human, gpt4, 2, 2, None)) == "augmented"


@pytest.mark.parametrize("field", ["human", "gpt4", "first", "second"])
def test_one_missing_label_leaves_the_task_unrated(field: str) -> None:
    labels = Labels("E0", "E0", 0, 0, False)._replace(**{field: None})
    assert bucket_of(labels) == "unrated"
    assert [step.condition for step in explain(labels)] == ["a label is missing"]


def test_no_label_is_unrated() -> None:
    assert bucket_of(Labels()) == "unrated"
    assert not is_firm(Labels())
    assert not is_contested(Labels())


class TestExplain:
    def test_the_last_condition_is_the_only_one_that_held(self) -> None:
        for labels in ALL:
            steps = explain(labels)
            assert [step.held for step in steps] == [False] * (len(steps) - 1) + [True]
            assert steps[-1].bucket == bucket_of(labels)

    def test_an_automated_task_shows_what_was_asked_before(self) -> None:
        steps = explain(Labels("E2", "E1", 3, 2, False))
        assert [(step.bucket, step.held) for step in steps] == [*[("human", False)] * 3, ("automated", True)]
        assert [step.labels for step in steps] == ["H=E2 G=E1", "T=3 T=2", "H=E2 G=E1 P=no", "H=E2 mean T=2.5 P=no"]
        assert steps[-1].condition == "mean T is 2.5 or more, not P, and H is not E0"

    @pytest.mark.parametrize(("physical", "said"), [(True, "P=yes"), (False, "P=no"), (None, "P=no flag")])
    def test_the_physical_flag_is_told(self, physical: bool | None, said: str) -> None:
        assert explain(Labels("E2", "E1", 1, 2, physical))[-1].labels == f"H=E2 G=E1 mean T=1.5 {said}"

    def test_the_threshold_is_told(self) -> None:
        assert "mean T is 3 or more, not P, and H is not E0" in [
            step.condition for step in explain(Labels("E1", "E1", 2, 3), 3)
        ]


def test_badges_of_every_combination() -> None:
    for labels in ALL:
        human, gpt4, first, second, _ = labels
        assert first is not None
        assert second is not None
        same_side = min(first, second) >= 3 or max(first, second) < 3
        assert is_contested(labels) == ([human, gpt4].count("E0") == 1)
        assert is_firm(labels) == (same_side and not is_contested(labels))


TASKS: list[tuple[Bucket, TaskType]] = [
    ("automated", "core"),
    ("augmented", "supplemental"),
    ("augmented", "n-a"),
    ("human", "core"),
    ("human", "supplemental"),
    ("unrated", "core"),
]


class TestWeights:
    def test_supplemental_tasks_weigh_half_and_unrated_ones_nothing(self) -> None:
        assert weigh(TASKS) == {"automated": 1, "augmented": 1.5, "human": 1.5}

    def test_shares_are_percent_of_the_rated_weight(self) -> None:
        assert shares(weigh(TASKS)) == {"automated": 25, "augmented": 37.5, "human": 37.5}

    def test_every_bucket_has_a_share(self) -> None:
        assert shares(weigh(TASKS[:1])) == dict.fromkeys(BUCKETS, 0) | {"automated": 100}

    def test_nothing_rated_has_no_shares_and_no_majority(self) -> None:
        assert shares(weigh([("unrated", "core")])) is None
        assert majority(weigh([("unrated", "core")])) == "unrated"

    def test_the_heavier_bucket_wins(self) -> None:
        assert majority({"human": 1.5, "augmented": 1.0, "automated": 1.0}) == "human"

    @pytest.mark.parametrize(
        ("tied", "winner"),
        [(BUCKETS, "augmented"), (("automated", "human"), "automated"), (("human", "augmented"), "augmented")],
    )
    def test_of_equals_the_first_of_ties_wins(self, tied: tuple[Bucket, ...], winner: Bucket) -> None:
        assert majority(dict.fromkeys(tied, 2.0)) == winner
        assert winner in TIES

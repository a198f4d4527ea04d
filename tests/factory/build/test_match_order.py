"""The order of candidates: third countries, rivals, size, and how far it can be trusted."""

import pytest

from careerdata.build.match_order import Order, Scores
from careerdata.build.match_subject import Subject


def subject(key: str, workers: float | None = None, *, general: bool = False) -> Subject:
    return Subject(key, key[:2], {}, 3.0, False, False, workers, general)


def order(scores: Scores, *subjects: Subject) -> Order:
    """The order of these pairs, each worth the same in both directions."""
    both: dict[str, dict[str, float]] = {}
    for one, found in scores.items():
        for other, score in found.items():
            both.setdefault(one, {})[other] = score
            both.setdefault(other, {})[one] = score
    known = {one.id: one for one in subjects}
    return Order({key: known.get(key, subject(key)) for key in both}, both)


def test_a_third_country_outweighs_a_word_two_strangers_share() -> None:
    alone = order({"ca:1": {"us:1": 0.5, "us:2": 0.45}})
    assert alone.ranked("ca:1", "us")[0].id == "us:1"
    joined = order({"ca:1": {"us:1": 0.5, "us:2": 0.45, "gb:1": 0.8}, "gb:1": {"us:2": 0.8}})
    assert joined.ranked("ca:1", "us")[0].id == "us:2"


def test_a_candidate_that_fits_another_better_loses() -> None:
    scores = {"ca:1": {"us:1": 0.5, "us:2": 0.47}, "ca:2": {"us:1": 0.9}}
    assert order(scores).ranked("ca:1", "us")[0].id == "us:2"


def test_the_general_occupation_goes_before_the_specialty() -> None:
    scores = {"us:1": {"au:1": 0.50, "au:2": 0.48}}
    assert order(scores).ranked("us:1", "au")[0].id == "au:1"
    assert order(scores, subject("au:2", general=True)).ranked("us:1", "au")[0].id == "au:2"
    by_workers = order(scores, subject("au:1", 1_000), subject("au:2", 500_000))
    assert by_workers.ranked("us:1", "au")[0].id == "au:2"


def test_size_does_not_lift_what_is_far_behind() -> None:
    scores = {"us:1": {"au:1": 0.6, "au:2": 0.2}}
    found = order(scores, subject("au:1", 10), subject("au:2", 5_000_000))
    assert found.ranked("us:1", "au")[0].id == "au:1"


@pytest.mark.parametrize(("second", "certainty"), [(0.2, "clear"), (0.6, "unsure"), (0.79, "tie")])
def test_a_lead_makes_it_clear_and_none_makes_it_a_tie(second: float, certainty: str) -> None:
    found = order({"ca:1": {"us:1": 0.8, "us:2": second}})
    assert found.certainty("ca:1", "us", 0) == certainty
    assert found.certainty("ca:1", "us", 1) == ("tie" if certainty == "tie" else "further")


def test_a_first_candidate_that_prefers_another_is_unsure() -> None:
    found = order({"ca:1": {"us:1": 0.7}, "ca:2": {"us:1": 0.9}})
    assert found.certainty("ca:1", "us", 0) == "unsure"
    assert found.certainty("ca:2", "us", 0) == "clear"

"""The score: a weighted mean of the evidence there can be, less what speaks against."""

import pytest

from careerdata.build.match_score import BETWEEN_LANGUAGES, WEIGHTS, Evidence, score

BY_LANGUAGE = [(True, WEIGHTS), (False, BETWEEN_LANGUAGES)]


def full(weights: Evidence) -> Evidence:
    return Evidence(*[float(weight > 0) for weight in weights])


@pytest.mark.parametrize(("english", "weights"), BY_LANGUAGE)
@pytest.mark.parametrize("direct", [True, False])
def test_all_evidence_is_one_and_none_is_nothing(weights: Evidence, *, english: bool, direct: bool) -> None:
    assert score(full(weights), english=english, direct=direct) == pytest.approx(1)
    assert score(Evidence(), english=english, direct=direct) == 0


@pytest.mark.parametrize(("english", "weights"), BY_LANGUAGE)
@pytest.mark.parametrize("name", Evidence._fields)
def test_every_piece_counts_the_way_its_weight_says(name: str, weights: Evidence, *, english: bool) -> None:
    half = Evidence(*[0.5 * value for value in full(weights)])
    more = half._replace(**{name: getattr(half, name) + 0.4})
    before, after = (score(one, english=english, direct=True) for one in (half, more))
    weight = getattr(weights, name)
    assert (after > before, after < before) == (weight > 0, weight < 0)


def test_what_there_cannot_be_takes_nothing_away() -> None:
    tables = Evidence(tables=1, crossed=1, concepts=1)
    assert score(tables, english=False, direct=False) == pytest.approx(1)
    assert score(tables, english=True, direct=False) < 0.5

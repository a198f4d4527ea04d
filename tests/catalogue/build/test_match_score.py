"""The score: a weighted mean of the evidence there can be, less what speaks against."""

import pytest

from careercli.catalogue.build.match_score import WEIGHTS, Evidence, score

FULL = Evidence(*[float(weight > 0) for weight in WEIGHTS])


def test_all_evidence_is_one_and_none_is_nothing() -> None:
    for english in (True, False):
        for direct in (True, False):
            assert score(FULL, english=english, direct=direct) == pytest.approx(1)
            assert score(Evidence(), english=english, direct=direct) == 0


@pytest.mark.parametrize("name", Evidence._fields)
def test_every_piece_counts_the_way_its_weight_says(name: str) -> None:
    half = Evidence(*[0.5 * value for value in FULL])
    more = half._replace(**{name: getattr(half, name) + 0.4})
    before, after = (score(one, english=True, direct=True) for one in (half, more))
    assert (after > before) == (getattr(WEIGHTS, name) > 0)


def test_what_there_cannot_be_takes_nothing_away() -> None:
    tables = Evidence(tables=1, crossed=1, groups=1)
    assert score(tables, english=False, direct=False) == pytest.approx(1)
    assert score(tables, english=True, direct=False) < 0.5

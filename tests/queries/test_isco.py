"""From groups to occupations: bounded, the closest ties first, each occupation once."""

from typing import Any

import pytest

from careercli.atlas.isco import Tie
from careercli.atlas.terms import Term
from careercli.queries.isco import borrowed, worth


def tie(**given: Any) -> Tie:
    return Tie(
        **{"isco": "2221", "id": "ca:1", "title": "Nurses", "employment": 0, "quality": "exact"}
        | {"weight": None, "rank": None, "doubt": None}
        | given
    )


def named(group: str, score: float) -> tuple[float, Term]:
    return score, Term(group, "pt", "preferred", "Enfermeiro", "", 0)


def test_the_closer_the_tie_the_more_it_is_worth() -> None:
    qualities = [worth(tie(quality=quality)) for quality in ("exact", "close", "broad", "partial", "split")]
    assert qualities[0] == 1
    assert qualities == sorted(qualities, reverse=True)
    assert len(set(qualities)) == 5


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"quality": "split", "weight": 0.9}, {"quality": "split", "weight": 0.02}),
        ({"rank": 1}, {"rank": 2}),
        ({"rank": None}, {"rank": 2}),
        ({"doubt": None}, {"doubt": "unconfirmed"}),
        ({"quality": "partial"}, {"quality": "split", "weight": 1.0}),
    ],
)
def test_weight_rank_and_doubt_count(better: dict[str, Any], worse: dict[str, Any]) -> None:
    assert 1 >= worth(tie(**better)) > worth(tie(**worse)) > 0


def test_a_wider_group_answers_for_those_within_and_names_the_occupations_own() -> None:
    found = borrowed({"isco:222": named("isco:222", 0.6)}, "ca")
    assert {one.tie.isco for one in found} <= {"2221", "2222"}
    assert ("ca:31301", "2221") in [(one.tie.id, one.tie.isco) for one in found]


def test_each_occupation_once_by_its_best_group() -> None:
    found = borrowed({"isco:222": named("isco:222", 0.6), "isco:2221": named("isco:2221", 0.8)})
    assert len({one.tie.id for one in found}) == len(found)
    (nurses,) = [one for one in found if one.tie.id == "us:29-1141"]
    assert nurses.term.id == "isco:2221"
    assert [round(one.score, 3) for one in found] == sorted((round(one.score, 3) for one in found), reverse=True)


def test_a_group_far_worse_than_the_best_answers_nothing() -> None:
    groups = {"isco:2221": named("isco:2221", 0.8), "isco:7126": named("isco:7126", 0.4)}
    assert {one.tie.isco for one in borrowed(groups)} == {"2221"}
    assert borrowed({}) == []

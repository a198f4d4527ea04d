"""Which of two crosswalks to trust, by the titles a unit group shares with the American occupations."""

import pytest
from tests.factory.importers.conftest import TASK_SLICES

from careerdata.importers.ai.shares import better
from careerdata.importers.links.noc_onet import Origin

SLICES = TASK_SLICES

DOUBT = {"33-3021.00": False, "29-1211.00": True, "29-1213.00": True, "33-9021.00": True}


def origins(weights: dict[str, float], other: list[str]) -> tuple[Origin, Origin]:
    return Origin("onet-noc-bc-v3", weights), Origin("noc-onet-dais", dict.fromkeys(other, 1.0))


@pytest.mark.parametrize(
    ("weights", "other", "instead"),
    [
        # most of the weight on strangers, and not so in the other table
        ({"33-3021.00": 0.44, "29-1211.00": 0.56}, ["33-3021.00", "33-9021.00"], True),
        # a third on strangers, none in the other table
        ({"33-3021.00": 0.667, "29-1211.00": 0.333}, ["33-3021.00"], True),
        # a third on strangers, but the other table has some, too
        ({"33-3021.00": 0.667, "29-1211.00": 0.333}, ["33-3021.00", "33-9021.00"], False),
        # both are mostly strangers
        ({"29-1213.00": 0.5, "29-1211.00": 0.5}, ["29-1211.00", "33-9021.00", "33-3021.00"], False),
        # the first agrees
        ({"33-3021.00": 0.9, "29-1211.00": 0.1}, ["33-3021.00"], False),
    ],
)
def test_the_other_table_is_taken_where_titles_contradict_the_first(
    weights: dict[str, float], other: list[str], instead: bool
) -> None:
    one, two = origins(weights, other)
    found = better(one, two, DOUBT)
    assert found.instead is instead
    assert found.source == (two if instead else one).source


def test_an_occupation_without_tasks_is_not_counted() -> None:
    one, two = origins({"33-3021.00": 0.5, "55-1011.00": 0.5}, ["33-3021.00"])
    assert better(one, two, DOUBT) == one


def test_a_table_whose_occupations_have_no_tasks_replaces_none() -> None:
    one, two = origins({"29-1211.00": 1.0}, ["55-1011.00"])
    assert better(one, two, DOUBT) == one

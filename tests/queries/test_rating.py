"""The rating of bundled occupations, worked out again from its own parts."""

import pytest

from careercli.queries.naming import find
from careercli.queries.rating import rating_of, ratings
from careercli.record.rating import AXES, overall

SEVERAL = ("ca:32120", "us:29-2011", "gb:2237", "au:233911", "de:43113", "sg:32540")


@pytest.mark.parametrize("name", SEVERAL)
def test_axes_are_the_means_of_their_parts_and_the_overall_that_of_the_axes(name):
    record, card = rating_of(find(name))
    assert [axis["axis"] for axis in record["axes"]] == list(AXES)
    values = {}
    for axis in record["axes"]:
        if axis["parts"]:
            middle = sum(part["value"] for part in axis["parts"]) / len(axis["parts"])
            assert axis["value"] == pytest.approx(middle, abs=0.006)
            assert 0 <= axis["value"] <= 10
            values[axis["axis"]] = axis["value"]
        else:
            assert "missing" in axis["value"]
    plain = overall(values, record["weights"])
    told = plain.value if plain.value is not None else {"missing": "few-axes"}
    assert (record["overall"], record["coverage"]) == (told, plain.coverage)
    assert card.record["rating"]["axes"] == values


@pytest.mark.parametrize("name", SEVERAL)
def test_every_part_has_a_source_that_is_known(name):
    record, _ = rating_of(find(name))
    keys = {key for axis in record["axes"] for part in axis["parts"] for key in part["sources"]}
    assert keys <= set(ratings([find(name)]).sources)
    assert all(part["sources"] for axis in record["axes"] for part in axis["parts"])


def test_the_pages_rating_stays_theirs():
    record, _ = rating_of(find("ca:32120"))
    assert [(one["overall"], one["out_of"]) for one in record["page_ratings"]] == [(7.6, 10)]
    assert record["overall"] != 7.6
    assert record["derived"] is True
    assert record["method"] == "rating/2"

"""What one must hold, by region and beside other countries, over the real data."""

import pytest

from careercli.errors import NotFound, UsageError
from careercli.queries.credentials import credentials_of, licensing_region
from careercli.queries.naming import find
from careercli.record.credential import regions_bound


def told(name, **asked):
    return credentials_of(find(name), **asked).record


def test_laboratory_technologists_of_canada():
    record = told("ca:32120")
    assert regions_bound(record["credentials"]) == [
        "ca-ab", "ca-mb", "ca-nb", "ca-nl", "ca-ns", "ca-on", "ca-pe", "ca-qc", "ca-sk",
    ]  # fmt: skip
    assert any("CSMLS" in entry["body"] and "confidence" in entry for entry in record["credentials"])


def test_laboratory_technologists_of_the_united_states():
    bound = regions_bound(told("us:29-2011")["credentials"])
    assert bound == ["us-fl", "us-hi", "us-mt", "us-nd", "us-nv", "us-ny", "us-tn"], "not all"


def test_a_region_has_its_own_bodies_alone():
    ontario, manitoba = (told("ca:32120", region=name) for name in ("ON", "Manitoba"))
    assert (ontario["region"], manitoba["region"]) == ("ca-on", "ca-mb")
    registration = "Registration with the regulator of the profession"
    bodies = [
        next(entry["body"] for entry in record["credentials"] if entry["name"] == registration)
        for record in (ontario, manitoba)
    ]
    assert bodies == [
        "College of Medical Laboratory Technologists of Ontario",
        "College of Medical Laboratory Technologists of Manitoba (CMLTM)",
    ]


def test_a_state_keeps_what_holds_there():
    record = told("us:29-2011", region="NY")
    named = [entry for entry in record["credentials"] if any("-" in region for region in entry.get("regions", []))]
    assert named
    assert all("us-ny" in entry["regions"] for entry in named)
    assert record["coverage"][0]["coverage"] == "read"
    assert record["gaps"] == []


def test_california_is_a_gap_of_the_source():
    record = told("us:29-2011", region="California")
    assert record["coverage"][0] == {
        "region": "us-ca", "coverage": "not in source", "records": 0, "source": "us-licenses-2024",
    }  # fmt: skip
    assert record["gaps"] == [{"field": "credentials.us-ca", "missing": "not-in-source"}]
    assert regions_bound(record["credentials"]) == []


def test_a_region_that_was_read_and_is_not_named_is_not_known_here():
    record = told("ca:32120", region="BC")
    assert record["coverage"][0]["coverage"] == "read"
    assert record["gaps"] == [{"field": "credentials.ca-bc", "missing": "not-known-here"}]


@pytest.mark.parametrize(("country", "region", "state"), [("us", "us-m35620", "us-ny"), ("ca", "ca-er3530", "ca-on")])
def test_areas_are_taken_for_the_state_or_province_they_lie_in(country, region, state):
    assert licensing_region(country, region) == state


def test_the_country_itself_is_everything():
    assert told("ca:32120", region="Canada")["credentials"] == told("ca:32120")["credentials"]


def test_a_region_that_does_not_exist():
    with pytest.raises(NotFound, match="No region `Nowhere` in ca"):
        told("ca:32120", region="Nowhere")
    with pytest.raises(NotFound, match="nothing there is recorded by region"):
        told("sg:22200", region="Scotland")


def test_an_occupation_without_an_entry_is_not_known_here():
    record = told("sg:13210")
    assert (record["credentials"], record["loose_links"]) == ([], 0)
    assert record["gaps"] == [{"field": "credentials", "missing": "not-known-here"}]


def test_loose_links_are_counted_and_left_out():
    record = told("us:47-2152")
    assert record["loose_links"] > 100
    assert not any("ankerm" in entry["name"] for entry in record["credentials"])


def test_there_is_the_best_counterpart():
    answer = credentials_of(find("ca:31301"), to="us,gb")
    us, gb = answer.record["there"]
    assert (us["id"], gb["country"]) == ("us:29-1141", "gb")
    assert us["quality"] in ("exact", "close", "broad", "split", "partial")
    assert (answer.record["entry"]["isced_low"], us["entry"]["isced_low"]) == (6, 6)
    assert [card.record["id"] for card in answer.others] == [us["id"], gb["id"]]


def test_its_own_country_is_not_there():
    with pytest.raises(UsageError):
        told("ca:31301", to="ca")
    with pytest.raises(NotFound):
        told("ca:31301", to="fr")


def test_a_country_without_a_counterpart_says_why():
    lonely = told("ca:00010", to="us,gb,au,de,sg")["there"]
    assert all("id" in there or there["reason"] for there in lonely)

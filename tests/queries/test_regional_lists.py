"""What the lists of Canadian provinces and communities say of an occupation."""

from typing import Any

import pytest

from careercli.queries.naming import find
from careercli.queries.visas import routes_of

DAY = "2026-11-30"
NO_LIST = {"ca-nl", "ca-nt", "ca-nu", "ca-on", "ca-qc", "ca-yt"}


def regions(code: str, on: str = DAY) -> dict[str, Any]:
    """The regions of the answer by key."""
    return {one["region"]: one for one in routes_of(find(code), on).record["regions"]}


def stances(code: str, stance: str | None, on: str = DAY) -> set[str]:
    """The regions of a stance."""
    return {region for region, one in regions(code, on).items() if one["stance"] == stance}


@pytest.mark.parametrize(
    ("code", "wanted", "excluded", "both"),
    [
        ("ca:32120", {"ca-ab", "ca-bc", "ca-mb", "ca-sk"}, set(), set()),
        ("ca:62020", {"ca-mb"}, {"ca-bc", "ca-nb", "ca-sk"}, set()),
        ("ca:12101", {"ca-ab", "ca-mb"}, {"ca-bc"}, set()),
        ("ca:31301", {"ca-bc", "ca-mb"}, set(), {"ca-sk"}),
        ("ca:00010", set(), {"ca-ab", "ca-sk"}, set()),
        ("ca:73300", {"ca-pe"}, {"ca-sk"}, set()),
        ("ca:10029", set(), set(), set()),
    ],
)
def test_who_wants_an_occupation_and_who_leaves_it_out(
    code: str, wanted: set[str], excluded: set[str], both: set[str]
) -> None:
    assert stances(code, "wanted") - both == wanted
    assert stances(code, "excluded") - both == excluded
    assert stances(code, "both") == both


def test_silence_is_no_answer() -> None:
    found = regions("ca:10029")
    assert len(found) == 13
    assert {one["stance"] for one in found.values()} == {None}
    assert {region for region, one in found.items() if one["missing"] == "no-list"} == NO_LIST
    assert all(one["missing"] == "not-named" for region, one in found.items() if region not in NO_LIST)


def test_a_list_says_when_it_was_read_and_on_which_condition() -> None:
    (manitoba,) = regions("ca:32120")["ca-mb"]["wanted"]
    assert manitoba == {
        "list": "ca/pnp-mb-in-demand",
        "name": "Manitoba: jobs in demand",
        "route": "ca/pnp",
        "condition": "clb: 7",
        "checked": "2026-08-21",
        "source": "ca-pnp-lists-2026",
    }
    (brandon,) = regions("ca:32120")["ca-mb"]["communities"]
    assert (brandon["list"], brandon["community"], brandon["route"]) == ("ca/rcip-brandon", "Brandon", "ca/rcip")


def test_only_lists_in_force_on_the_day_count() -> None:
    assert regions("ca:94219", "2026-06-25")["ca-on"]["stance"] == "wanted"
    assert regions("ca:94219")["ca-on"]["missing"] == "no-list"
    assert "ca-bc" in stances("ca:12101", "excluded", "2026-06-13")
    assert "ca-bc" not in stances("ca:12101", "excluded", "2026-06-12")
    assert stances("ca:32120", "wanted", "2020-01-01") == set()


def test_countries_without_such_lists_have_no_regions() -> None:
    assert routes_of(find("us:29-2011"), DAY).record["regions"] == []


@pytest.mark.parametrize(
    ("code", "route", "status"),
    [
        ("ca:62020", "ca/pnp-bc", "closed"),
        ("ca:62020", "ca/pnp-sk-skilled", "closed"),
        ("ca:32120", "ca/pnp-sk-skilled", "conditions"),
        ("ca:94219", "ca/pnp-sk-skilled", "closed"),
        ("ca:41100", "ca/pnp-ab-opportunity", "closed"),
        ("ca:33100", "ca/pnp-ab-opportunity", "conditions"),
        ("ca:94219", "ca/pnp-on", "conditions"),
        ("ca:32120", "ca/rcip", "conditions"),
        ("ca:32120", "ca/fcip", "unknown"),
        ("ca:10029", "ca/pnp-mb", "unknown"),
    ],
)
def test_lists_decide_the_routes_of_places(code: str, route: str, status: str) -> None:
    found = {one["route"]: one["status"] for one in routes_of(find(code), DAY).record["visas"]}
    assert found[route] == status


def test_the_atlantic_program_says_where_new_brunswick_endorses_nobody() -> None:
    def notes(code: str) -> list[str]:
        (aip,) = (one for one in routes_of(find(code), DAY).record["visas"] if one["route"] == "ca/aip")
        return [note["says"] for note in aip["notes"] if "New Brunswick" in note["says"]]

    assert notes("ca:14400") == ["New Brunswick endorses nobody for this job since 3 February 2026."]
    assert [text.partition(" with ")[2][:6] for text in notes("ca:63200")] == ["hotels"]
    assert notes("ca:32120") == []


def test_many_lists_are_named_together() -> None:
    (pilot,) = (one for one in routes_of(find("ca:31301"), DAY).record["visas"] if one["route"] == "ca/rcip")
    assert pilot["details"].startswith("On these lists: “Rural pilot: ")
    assert "Perhaps" not in pilot["details"]

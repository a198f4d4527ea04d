"""The opening lines: each sentence stands only when its figures do."""

from typing import Any

import pytest

from careercli.text.text import Text
from careercli.words.intro import intro

PROJECTION = {
    "from": 2023,
    "to": 2033,
    "employment_from": 24300,
    "change": 7300,
    "growth_percent": 30.0,
    "openings_per_year": 1510,
}
WAGE = {"region": "ca", "year": 2025, "period": "hour", "p10": 25.13, "p50": 39, "p90": 49, "source": "pay-1"}
LISTED = {"list": "ca/health", "name": "Health care", "year": 2026, "status": "in force", "source": "lists-1"}


def record(**parts: Any) -> Any:
    """What the opening lines read of an occupation; by default nothing is known."""
    return {
        "country": "ca",
        "level": parts.get("level", {"scheme": "TEER", "missing": "not-published"}),
        "groups": parts.get("groups", []),
        "pay": {"currency": "CAD", "percentiles": parts.get("wages", [])},
        "outlook": {"projections": parts.get("projections", [])},
        "lists": parts.get("lists", []),
    }


GROUP = {"code": "321", "rank": "minor group", "title": {"en": "Technologists", "fr": "Technologues"}}


def test_nothing_known_says_nothing() -> None:
    assert intro(record(), Text()) == ""


def test_level_and_group() -> None:
    known = record(level={"scheme": "TEER", "value": "2"}, groups=[GROUP])
    assert intro(known, Text()) == "This job belongs to the group “Technologists” (TEER 2)."
    assert "Technologues" in intro(known, Text("fr"))
    assert "“Technologists”" in intro(known, Text("pt"))


def test_group_without_level() -> None:
    assert intro(record(groups=[GROUP]), Text()) == "This job belongs to the group “Technologists”."


@pytest.mark.parametrize(
    ("wage", "sentence"),
    [
        (WAGE, "The median pay is 39.00 CAD an hour, from about 25.13 at the low end to 49.00 at the high end."),
        (WAGE | {"p10": {"missing": "suppressed"}}, "The median pay is 39.00 CAD an hour."),
        (WAGE | {"p90": {"at_least": 100}}, "The median pay is 39.00 CAD an hour."),
        (WAGE | {"p50": {"missing": "minimum-wage-floor"}}, ""),
        (WAGE | {"p50": {"at_least": 115}}, ""),
        (WAGE | {"region": "ca-on"}, ""),
    ],
)
def test_pay(wage: dict[str, Any], sentence: str) -> None:
    assert intro(record(wages=[wage]), Text()) == sentence


def test_pay_by_the_year_is_whole() -> None:
    wage = {"region": "ca", "year": 2025, "period": "year", "p50": 62930}
    assert intro(record(wages=[wage]), Text()) == "The median pay is 62,930 CAD a year."


def test_workers_growth_and_openings() -> None:
    assert intro(record(projections=[PROJECTION]), Text()) == (
        "About 24,300 people did this job in 2023. "
        "30.0% more jobs are expected by 2033. There will be about 1,510 openings a year."
    )


def test_growth_without_openings() -> None:
    known = PROJECTION | {"openings_per_year": {"missing": "suppressed"}}
    assert intro(record(projections=[known]), Text()).endswith("30.0% more jobs are expected by 2033.")


@pytest.mark.parametrize(("growth", "words"), [(-3.0, "3.0% fewer jobs are"), (0.04, "is expected to stay the same")])
def test_growth_that_is_none(growth: float, words: str) -> None:
    assert words in intro(record(projections=[PROJECTION | {"growth_percent": growth}]), Text())


def test_not_assessed_says_nothing() -> None:
    gap = {"missing": "not-assessed"}
    known = PROJECTION | dict.fromkeys(("employment_from", "change", "growth_percent", "openings_per_year"), gap)
    assert intro(record(projections=[known]), Text()) == ""


def test_lists_in_force_only() -> None:
    replaced = LISTED | {"year": 2025, "status": "replaced"}
    assert intro(record(lists=[LISTED, replaced]), Text()) == "It is on these official lists: Health care (2026)."
    assert intro(record(lists=[replaced]), Text()) == ""


def test_a_list_kept_place_by_place_is_told_once() -> None:
    places = ("Australia", "New South Wales", "Victoria")
    shortage = [LISTED | {"name": f"Shortage List: {place}", "year": 2025} for place in places]
    assert (
        intro(record(lists=[LISTED, *shortage]), Text())
        == "It is on these official lists: Health care (2026); Shortage List (2025)."
    )
    assert (
        intro(record(lists=shortage[:1]), Text()) == "It is on these official lists: Shortage List: Australia (2025)."
    )

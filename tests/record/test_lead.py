"""The opening lines: each sentence stands only when its figures do."""

from typing import Any

import pytest

from careercli.record.lead import lead

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
    """What the lead reads of an occupation; by default nothing is known."""
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
    assert lead(record()) == ""


def test_level_and_group() -> None:
    known = record(level={"scheme": "TEER", "value": "2"}, groups=[GROUP])
    assert lead(known) == "A TEER 2 occupation in the group “Technologists”."
    assert "“Technologues”" in lead(known, lang="fr")
    assert "“Technologists”" in lead(known, lang="pt")


def test_group_without_level() -> None:
    assert lead(record(groups=[GROUP])) == "An occupation in the group “Technologists”."


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
    assert lead(record(wages=[wage])) == sentence


def test_pay_by_the_year_is_whole() -> None:
    wage = {"region": "ca", "year": 2025, "period": "year", "p50": 62930}
    assert lead(record(wages=[wage])) == "The median pay is 62,930 CAD a year."


def test_workers_growth_and_openings() -> None:
    assert lead(record(projections=[PROJECTION])) == (
        "About 24,300 people worked in it in 2023. "
        "Employment is projected to change by +30.0% by 2033, with about 1,510 openings a year."
    )


def test_growth_without_openings() -> None:
    known = PROJECTION | {"openings_per_year": {"missing": "suppressed"}}
    assert lead(record(projections=[known])).endswith("Employment is projected to change by +30.0% by 2033.")


def test_not_assessed_says_nothing() -> None:
    gap = {"missing": "not-assessed"}
    known = PROJECTION | dict.fromkeys(("employment_from", "change", "growth_percent", "openings_per_year"), gap)
    assert lead(record(projections=[known])) == ""


def test_lists_in_force_only() -> None:
    replaced = LISTED | {"year": 2025, "status": "replaced"}
    assert lead(record(lists=[LISTED, replaced])) == "It stands on: Health care (2026)."
    assert lead(record(lists=[replaced])) == ""


def test_a_translator_is_asked_for_every_sentence() -> None:
    known = record(
        level={"scheme": "TEER", "value": "2"}, groups=[GROUP], wages=[WAGE], projections=[PROJECTION], lists=[LISTED]
    )
    asked: list[str] = []
    lead(known, lambda text: asked.append(text) or text)
    templates = [text for text in asked if text.endswith(".")]
    assert len(templates) == 5
    assert lead(known, lambda text: "…" if text.endswith(".") else text) == "… … … … …"


def test_a_list_kept_place_by_place_is_told_once() -> None:
    places = ("Australia", "New South Wales", "Victoria")
    shortage = [LISTED | {"name": f"Shortage List: {place}", "year": 2025} for place in places]
    assert lead(record(lists=[LISTED, *shortage])) == "It stands on: Health care (2026); Shortage List (2025)."
    assert lead(record(lists=shortage[:1])) == "It stands on: Shortage List: Australia (2025)."

"""What makes Microsoft's score, and the firms that use AI where an occupation works, over the real data."""

from collections import defaultdict
from typing import Any

import pytest

from careercli.atlas.cards import Card
from careercli.queries.ai_parts import score_parts
from careercli.queries.industries import industries

from .conftest import lines

Cards = dict[str, Card]


def test_the_parts_of_every_code_make_its_score() -> None:
    scores = {row["rated_at"]: row["value"] for row in lines("ai/measures.csv") if row["measure"] == "ms-applicability"}
    made: dict[str, float] = defaultdict(float)
    for row in lines("ai/measure_parts.csv"):
        made[row["rated_at"]] += (float(row["goal"]) + float(row["action"])) / 2
    nothing = {code for code, score in scores.items() if float(score) == 0}
    assert set(made) == set(scores) - nothing
    assert max(abs(made[code] - float(scores[code])) for code in made) < 0.0001


def test_the_first_activities_of_software_developers(every_card: Cards) -> None:
    """0.08333 × (0.747614 + 0.394984) / 2 = 0.04761 of 0.28387: 16.8%."""
    (found,) = score_parts((every_card["us:15-1252"].record["ai"] or {})["measures"])  # type: ignore[typeddict-item]
    first, second = found["activities"][:2]
    assert (first["title"], first["weight"], first["share"]) == (
        "Advise others on the design or use of technologies",
        8.3,
        16.8,
    )
    assert (second["title"], second["share"]) == ("Evaluate designs, specifications, or other technical data", 11.8)
    assert sum(part["share"] for part in found["activities"]) + found["others"]["share"] == pytest.approx(100, abs=0.5)
    assert (found["goal"] + found["action"]) / 2 == pytest.approx(0.28387, abs=0.0001)


def test_a_code_that_stands_for_several_and_another_country_read_the_rated_one(every_card: Cards) -> None:
    for occupation in ("us:29-2011", "ca:32120"):
        (found,) = score_parts((every_card[occupation].record["ai"] or {})["measures"])  # type: ignore[typeddict-item]
        assert found["rated_at"] == "us:29-2010"
        assert found["quality"] != "exact"
        assert found["activities"][0]["title"] == "Analyze biological or chemical substances or related data"


def used(firms: list[Any]) -> list[tuple[str, str, object]]:
    return [(use["wording"], use["to"], use["percent"]) for use in firms if use["question"] == "used"]


def test_where_software_developers_work_and_the_firms_there() -> None:
    """698,420 of 1,687,890 in professional services; the Census figures as published."""
    found = industries("us:15-1252")
    assert "sectors" in found
    first = found["sectors"][0]
    assert (first["industry"], first["employment"], first["share"]) == ("54", 698420, 41.4)
    assert ("any", "2025-11-30", 32.0) in used(first["firms"])
    assert ("production", "2025-09-21", 23.9) in used(first["firms"])
    assert ("any", "2025-11-30", 17.2) in used(found["all_firms"])
    assert ("production", "2023-09-10", 3.7) in used(found["all_firms"])


def test_government_is_not_asked_and_management_is_withheld() -> None:
    found = industries("us:13-1041")
    assert "sectors" in found
    assert [one["firms"] for one in found["sectors"] if one["industry"] == "99"] == [[]]
    managers = industries("us:11-1021")
    assert "sectors" in managers
    withheld = {row["industry"] for row in lines("us/firms_ai.csv") if row["percent"] == "!suppressed"}
    assert {"55", "11", "21", "22"} <= withheld


def test_a_combined_code_says_that_it_is_one_and_elsewhere_nothing_is_known() -> None:
    found = industries("us:29-2011")
    assert "sectors" in found
    assert found["of_group"]["code"] == "29-2010"
    assert industries("ca:32120") == {"missing": "not-known-here"}
    assert industries("us:55-1011") == {"missing": "not-published"}


def test_no_day_has_both_wordings() -> None:
    days: dict[str, set[str]] = defaultdict(set)
    for row in lines("us/firms_ai.csv"):
        days[row["wording"]] |= {row["since"], row["until"]}
    assert max(days["production"]) < min(days["any"])


def test_shares_are_of_the_whole_occupation() -> None:
    total: dict[str, float] = defaultdict(float)
    for row in lines("us/industries.csv"):
        total[row["code"]] += float(row["share"])
    assert max(total.values()) <= 100.5

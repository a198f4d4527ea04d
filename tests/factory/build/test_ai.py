"""AI on a card of the made-up world: shares, activities, products, measures, and a profile's words."""

from typing import Any

import pytest

from careerdata.build import ai
from careerdata.build.ai_data import AiData
from careerdata.build.country_data import CountryData

LABELS = ["ai-eloundou-2023", "us-onet-30-1", "ai-wright-physical", "ai-aei-v5"]


@pytest.fixture
def brewers(us: CountryData, ai_data: AiData) -> Any:
    """us:51-1010, all of whose tasks are its own."""
    return ai.ai(us, ai_data, "51-1010", None)


@pytest.fixture
def crossed(ca: CountryData, ai_data: AiData) -> Any:
    """ca:00030, half brewers and half bread bakers, with a profile."""
    return ai.ai(ca, ai_data, "00030", ca.profiles["00030"])


def test_shares_in_percent_to_one_decimal(brewers: Any) -> None:
    shares = brewers["shares"]
    assert [shares[key] for key in ("automated", "augmented", "human", "firm", "observed")] == [
        42.9, 28.6, 28.6, 85.7, 28.6,
    ]  # fmt: skip
    assert (shares["rated"], shares["tasks"], shares["path"], shares["quality"]) == (4, 5, "direct", "exact")
    assert (shares["source"], shares["sources"]) == (LABELS[0], LABELS)


def test_the_other_thresholds(brewers: Any) -> None:
    assert brewers["shares"]["thresholds"] == [
        {"threshold": 2.0, "automated": 42.9, "augmented": 28.6, "human": 28.6},
        {"threshold": 3.0, "automated": 28.6, "augmented": 42.9, "human": 28.6},
    ]


def test_a_crosswalk_is_a_source_and_its_origins_are_named(crossed: Any) -> None:
    shares = crossed["shares"]
    assert (shares["path"], shares["quality"], shares["sources"]) == ("crosswalk-1", "mixed", [*LABELS, "crosswalk-1"])
    assert shares["origins"] == [{"onet": "51-1010.00", "weight": 0.5}, {"onet": "51-2011.00", "weight": 0.5}]


@pytest.mark.parametrize(("code", "reason"), [("00020", "residual-group"), ("00040", None)])
def test_an_occupation_without_tasks_says_why(ca: CountryData, ai_data: AiData, code: str, reason: str | None) -> None:
    record = ai.ai(ca, ai_data, code, None)
    if reason is None:
        assert record is None
    else:
        assert record is not None
        assert record["shares"].get("missing") == reason
        assert record["activities"] == record["tasks"] == {"automated": [], "augmented": [], "human": []}
        assert record["shares"]["sources"] == ["us-onet-30-1"]


def test_a_profile_without_a_share_row_is_kept(ca: CountryData, ai_data: AiData) -> None:
    record = ai.ai(ca, ai_data, "00040", ca.profiles["00030"])
    assert record is not None
    assert record["shares"].get("missing") == "not-known-here"
    assert record["verdict"] == "resilient"


def test_activities_stand_where_most_weight_of_their_tasks_is(brewers: Any, crossed: Any) -> None:
    assert {name: [entry["dwa"] for entry in entries] for name, entries in brewers["activities"].items()} == {
        "automated": ["1.D"],
        "augmented": ["1.A"],
        "human": ["1.B"],
    }
    assert [entry["tasks"] for entry in crossed["activities"]["human"]] == [3]


def test_badges_of_an_activity_are_those_of_its_tasks(brewers: Any) -> None:
    badges = {entry["dwa"]: entry["badges"] for entries in brewers["activities"].values() for entry in entries}
    assert badges == {"1.D": ["observed", "contested"], "1.A": ["firm"], "1.B": ["firm"]}


def test_an_activity_of_unrated_tasks_alone_is_left_out(ai_data: AiData) -> None:
    unrated = [task for task in ai_data.tasks["51-1010.00"] if task.bucket == "unrated"]
    assert len(unrated) == 1
    assert ai.rated_activities(unrated, ai_data.titles) == {"automated": [], "augmented": [], "human": []}


def test_core_activities_come_first_then_the_heaviest(ai_data: AiData) -> None:
    core, other = ai_data.tasks["51-2011.00"][0], ai_data.tasks["51-1010.00"][1]
    tasks = [
        other.model_copy(update={"dwas": "1.A", "bucket": "human"}),
        other.model_copy(update={"dwas": "1.A", "bucket": "human"}),
        core.model_copy(update={"dwas": "1.D 1.B", "bucket": "human"}),
        core.model_copy(update={"dwas": "1.B", "bucket": "human"}),
    ]
    found = ai.rated_activities(tasks, ai_data.titles)["human"]
    assert [(entry["dwa"], entry["core"], entry["tasks"]) for entry in found] == [
        ("1.B", True, 2), ("1.D", True, 1), ("1.A", False, 2),
    ]  # fmt: skip


def test_tasks_are_a_profiles_own_else_the_titles_of_activities(brewers: Any, crossed: Any) -> None:
    assert (brewers["tasks_by"], brewers["tasks"]["automated"]) == ("activities", ["Log temperatures"])
    assert (crossed["tasks_by"], crossed["tasks"]["automated"]) == ("profile", ["Logging temperatures"])
    assert crossed["activities"]["automated"][0]["title"] == "Log temperatures."


def test_products_of_the_page_first_then_listed_devices_newest_first(brewers: Any, crossed: Any) -> None:
    assert [(entry["name"], entry["reading"]) for entry in crossed["products"]] == [
        (None, "page"),
        ("Hop Eye", "editor"),
    ]
    assert [(entry["name"], entry["year"]) for entry in brewers["products"]] == [("Yeast Eye", 2025), ("Hop Eye", 2024)]
    assert brewers["products"][1] == {
        "name": "Hop Eye",
        "company": "Hop Co",
        "kind": "device",
        "degree": "partial",
        "year": 2024,
        "takes_over": "Counting yeast on slides",
        "activities": ["1.B"],
        "reference": "K123456",
        "reading": "editor",
        "source": "fda-ai-devices-2025",
    }


def test_a_measure_with_its_own_code_needs_no_path(brewers: Any) -> None:
    assert brewers["measures"] == [
        {
            "measure": "beta",
            "name": "Beta",
            "value": 0.25,
            "scale": "0 to 1",
            "percentile": 40.0,
            "rated_at": "us:51-1010",
            "path": "direct",
            "quality": "exact",
            "year": 2023,
            "source": "measure-1",
        }
    ]


def test_measures_in_their_order_the_nearest_code_first(crossed: Any) -> None:
    assert [(entry["measure"], entry["rated_at"]) for entry in crossed["measures"]] == [
        ("beta", "us:51-1010"),
        ("index", "isco:7515"),
        ("index", "isco:7514"),
    ]
    assert crossed["measures"][2]["label"] == "gradient 3"
    assert {entry["path_source"] for entry in crossed["measures"]} == {"crosswalk-1"}

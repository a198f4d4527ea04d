"""AI in an occupation at a threshold, the working of an activity, a ranking: over the bundled data."""

from typing import Any

import pytest

from careercli.atlas.tasks import Task
from careercli.errors import NotFound, UsageError
from careercli.queries import ai
from careercli.queries.naming import find
from careercli.record.bucket import BUCKETS, Labels

LABORATORY = "us:29-2011"


def titles(record: Any, name: str) -> list[str]:
    """The activities of a bucket."""
    return [entry["title"] for entry in record["activities"][name]]


def test_the_default_threshold_is_the_card_as_it_is() -> None:
    answer, card = ai.ai_of(find(LABORATORY))
    assert (answer["threshold"], answer["gaps"]) == (2.5, [])
    assert answer["ai"] is card.record["ai"]


@pytest.mark.parametrize(
    ("threshold", "automated", "augmented"), [(2.0, 21.4, 14.3), (2.5, 7.1, 28.6), (3.0, 7.1, 28.6)]
)
def test_shares_move_with_the_threshold_and_human_stays(threshold: float, automated: float, augmented: float) -> None:
    shares: Any = ai.ai_of(find(LABORATORY), threshold)[0]["ai"]["shares"]
    assert (shares["automated"], shares["augmented"], shares["human"]) == (automated, augmented, 64.3)


@pytest.mark.parametrize("threshold", [2.0, 3.0])
def test_activities_and_the_tasks_named_after_them_move_together(threshold: float) -> None:
    usual, moved = (ai.ai_of(find("us:15-1252"), at)[0]["ai"] for at in (2.5, threshold))
    assert titles(moved, "automated") != titles(usual, "automated")
    assert sorted(title for name in BUCKETS for title in titles(moved, name)) == sorted(
        title for name in BUCKETS for title in titles(usual, name)
    )
    assert {name: [ai.title(entry) for entry in moved["activities"][name]] for name in BUCKETS} == moved["tasks"]


@pytest.mark.parametrize("threshold", [2.0, 3.0])
def test_core_activities_stay_first(threshold: float) -> None:
    for entries in ai.ai_of(find("us:15-1252"), threshold)[0]["ai"]["activities"].values():
        assert [entry["core"] for entry in entries] == sorted((entry["core"] for entry in entries), reverse=True)


def test_a_profiles_own_tasks_do_not_move() -> None:
    usual, moved = (ai.ai_of(find(LABORATORY), at)[0]["ai"] for at in (2.5, 2.0))
    assert moved["activities"] != usual["activities"]
    assert moved["tasks"] == usual["tasks"]


@pytest.mark.parametrize("threshold", [0.0, 2.4, 9.0])
def test_an_unknown_threshold(threshold: float) -> None:
    with pytest.raises(UsageError, match=f"No threshold {threshold:g}"):
        ai.ai_of(find(LABORATORY), threshold)


@pytest.mark.parametrize(
    ("code", "reason"), [("us:55-1011", "military"), ("us:11-9039", "residual-group"), ("ca:85120", "residual-group")]
)
def test_an_occupation_without_tasks_has_its_reason_at_any_threshold(code: str, reason: str) -> None:
    answer, _ = ai.ai_of(find(code), 3.0)
    assert answer["ai"]["shares"].get("missing") == reason
    assert answer["gaps"] == [{"field": "ai", "missing": reason}]


def test_an_occupation_nothing_is_known_of() -> None:
    record = ai.nothing()
    assert record["shares"].get("missing") == "not-known-here"
    assert (record["measures"], record["products"], record["activities"]["human"]) == ([], [], [])


def test_the_majority_is_that_of_the_occupations_own_tasks() -> None:
    human, able = Labels("E0", "E0", 1, 1, False), Labels("E1", "E1", 2, 3, False)
    found = [
        Task("1", 1, "core", human, False, ("a",)),
        Task("1", 2, "supplemental", able, False, ("a", "b")),
        Task("1", 3, "core", able, False, ("b",)),
    ]
    assert [ai.majority(found, dwa, 2.5) for dwa in ("a", "b", "c")] == ["human", "automated", "unrated"]
    assert ai.majority(found, "b", 3.0) == "augmented"


@pytest.mark.parametrize(
    "activity",
    [
        "4.A.3.b.1.I06.D03",
        "Enter patient or treatment data into computers.",
        "enter PATIENT or treatment data into computers",
        "patient or treatment data",
    ],
)
def test_an_activity_by_its_id_its_title_or_words_of_it(activity: str) -> None:
    record, _ = ai.explained(find(LABORATORY), activity)
    assert (record["dwa"], record["bucket"], record["bucket_everywhere"]) == (
        "4.A.3.b.1.I06.D03",
        "automated",
        "automated",
    )
    assert record["tasks_everywhere"] == 11


def test_a_working_has_labels_steps_and_the_bucket_they_lead_to() -> None:
    record, _ = ai.explained(find(LABORATORY), "Analyze laboratory findings")
    (task,) = record["tasks"]
    assert {key: task[key] for key in ("task", "human", "gpt4", "t1", "t2", "physical", "bucket")} == {  # type: ignore[literal-required]
        "task": 1886, "human": "E0", "gpt4": "E2", "t1": 2, "t2": 2, "physical": False, "bucket": "augmented",
    }  # fmt: skip
    assert [step["held"] for step in task["steps"]] == [False, False, False, False, True]
    assert {"ai-eloundou-2023", "us-onet-30-1", "ai-wright-physical"} <= set(record["sources"])


def test_a_working_at_another_threshold() -> None:
    record, _ = ai.explained(find(LABORATORY), "Analyze laboratory findings", 2.0)
    assert (record["threshold"], record["bucket"], record["tasks"][0]["bucket"]) == (2.0, "augmented", "augmented")
    assert record["tasks"][0]["human"] == "E0", "what people saw no use for is automated at no threshold"


@pytest.mark.parametrize(
    ("activity", "told", "hint"),
    [
        ("Analyze laboratory", "could be several activities of us:29-2011", "Analyze laboratory findings; Analyze"),
        ("zzz", "is not an activity of us:29-2011", "Activities: Enter patient or treatment data"),
        ("Analyse labratory findings", "is not an activity of us:29-2011", "Activities: Analyze laboratory findings;"),
        ("", "is not an activity of us:29-2011", "Activities: Enter patient"),
    ],
)
def test_activities_that_are_none_or_several(activity: str, told: str, hint: str) -> None:
    with pytest.raises(NotFound) as caught:
        ai.explained(find(LABORATORY), activity)
    assert told in caught.value.message
    assert hint in caught.value.hints[0]


def test_an_occupation_without_activities_explains_none() -> None:
    with pytest.raises(NotFound, match="us:55-1011 has no rated activities: military work"):
        ai.explained(find("us:55-1011"), "anything")


@pytest.mark.parametrize("sort", ai.SORTS)
@pytest.mark.parametrize(("country", "count", "rated"), [("us", 867, 798), ("ca", 516, 512)])
def test_a_ranking_is_complete_highest_first_unknown_last(sort: str, country: str, count: int, rated: int) -> None:
    lines: list[Any] = list(ai.ranking(country, sort))
    known = [line[sort] for line in lines[:rated]]
    assert (len(lines), known) == (count, sorted(known, reverse=True))
    assert {line[sort]["missing"] for line in lines[rated:]} <= {"military", "residual-group"}
    assert all(line["quality"] == line["path"] == line[sort] for line in lines[rated:])


def test_a_ranking_by_nothing() -> None:
    with pytest.raises(UsageError, match="No sort `pay`"):
        ai.ranking("ca", "pay")


RATED = {"ai-eloundou-2023", "us-onet-30-1", "ai-wright-physical"}


def test_the_sources_of_shares_are_the_labels_and_the_crosswalks() -> None:
    gap = {"missing": "military"}
    assert set(ai.rated_by(["direct", gap])) == RATED
    assert set(ai.rated_by(["direct", "noc-onet-dais"])) == {*RATED, "noc-onet-dais"}
    assert ai.rated_by([gap]) == ai.rated_by([]) == {}

"""data/ai over: every occupation's shares computed anew from the labels of its tasks, by other code than ours."""

from collections import Counter, defaultdict
from typing import Any

import pytest

from careercli.atlas.cards import Card

from .conftest import lines

Cards = dict[str, Card]
WEIGHT = {"core": 1.0, "supplemental": 0.5, "n-a": 1.0}
PLACED = ("us", "ca")
AT = {"": 2.5, "_2": 2.0, "_3": 3.0}


def place(task: dict[str, str], threshold: float) -> str | None:
    """The bucket of a task, straight from the table of the method; None when a label is missing."""
    if "" in (task["human"], task["gpt4"], task["t1"], task["t2"]):
        return None
    ratings = int(task["t1"]), int(task["t2"])
    if {task["human"], task["gpt4"]} == {"E0"} or ratings == (0, 0):
        return "human"
    if task["physical"] == "yes":
        return "human" if "E0" in (task["human"], task["gpt4"]) else "augmented"
    return "automated" if sum(ratings) >= 2 * threshold and task["human"] != "E0" else "augmented"


def percents(tasks: list[dict[str, str]], threshold: float) -> Counter[str]:
    """Percent of the weight of the rated tasks by bucket."""
    total: Counter[str] = Counter()
    for task in tasks:
        if bucket := place(task, threshold):
            total[bucket] += WEIGHT[task["type"]]  # type: ignore[assignment]
    whole = sum(total.values())
    return Counter({bucket: 100 * weight / whole for bucket, weight in total.items()})  # type: ignore[misc]


@pytest.fixture(scope="module")
def tasks() -> dict[str, list[dict[str, str]]]:
    """The tasks of every O*NET occupation."""
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    for task in lines("ai/tasks.csv"):
        found[task["onet"]].append(task)
    return found


@pytest.fixture(scope="module")
def shares() -> list[dict[str, str]]:
    """The rows of shares.csv that have any."""
    return [row for row in lines("ai/shares.csv") if row["path"] != "none"]


def computed(row: dict[str, str], tasks: dict[str, Any], threshold: float) -> dict[str, float]:
    """One occupation: the tasks of its own O*NET occupations together, those of a crosswalk as a weighted mean."""
    origins = {part[:10]: float(part[11:]) for part in row["origins"].split()}
    if row["path"] == "direct":
        return dict(percents([task for onet in origins for task in tasks[onet]], threshold))
    mean: dict[str, float] = defaultdict(float)
    for onet, weight in origins.items():
        for bucket, percent in percents(tasks[onet], threshold).items():
            mean[bucket] += percent * weight / sum(origins.values())
    return mean


@pytest.mark.parametrize("suffix", AT)
def test_the_shares_of_every_occupation(tasks: dict[str, Any], shares: list[dict[str, str]], suffix: str) -> None:
    wrong = {}
    for row in shares:
        told = {"automated": row[f"automated{suffix}"], "augmented": row[f"augmented{suffix}"], "human": row["human"]}
        found = computed(row, tasks, AT[suffix])
        if any(abs(float(cell) - found.get(bucket, 0)) > 0.02 for bucket, cell in told.items()):
            wrong[row["country"], row["code"]] = told, dict(found)
    assert wrong == {}


def test_how_many_tasks_they_rest_on(tasks: dict[str, Any], shares: list[dict[str, str]]) -> None:
    for row in shares:
        own = [task for part in row["origins"].split() for task in tasks[part[:10]]]
        rated = [task for task in own if place(task, 2.5)]
        assert (int(row["rated"]), int(row["tasks"])) == (len(rated), len(own)), row["code"]


def test_every_american_occupation_with_tasks_and_every_canadian_the_crosswalk_reaches(
    shares: list[dict[str, str]], tasks: dict[str, Any]
) -> None:
    counted = Counter(row["country"] for row in shares)
    assert counted["us"] == len({rows[0]["code"] for rows in tasks.values()}) == 798
    assert counted["ca"] >= 507


def test_laboratory_technologists_take_one_onet_occupation_in_both_countries(shares: list[dict[str, str]]) -> None:
    found = {row["code"]: row for row in shares if row["code"] in ("32120", "29-2011")}
    assert {row["origins"] for row in found.values()} == {"29-2011.00:1.0000"}
    assert {(row["automated"], row["augmented"], row["human"]) for row in found.values()} == {
        ("7.1429", "28.5714", "64.2857")
    }


def placed(every_card: Cards) -> Cards:
    """The cards of the countries whose occupations have tasks."""
    return {entry: card for entry, card in every_card.items() if entry[:2] in PLACED}


def test_a_card_of_another_country_has_derived_shares_or_says_why(every_card: Cards) -> None:
    counted = Counter[str]()
    for entry, card in every_card.items():
        if entry[:2] in PLACED:
            continue
        told: Any = card.record["ai"]
        if "missing" in told["shares"]:
            assert told["shares"]["missing"] in ("no-isco-link", "no-counterpart", "military", "dropped"), entry
            assert {"field": "ai", "missing": told["shares"]["missing"]} in card.record["gaps"], entry
            continue
        counted[entry[:2]] += 1
        assert told["shares"]["derived"], entry
        assert set(told["shares"]["path"].split()) <= set(card.sources), entry
        assert {"soc2018-isco08", "esco-onet-2022"} & set(told["shares"]["path"].split()), entry
        assert any(told["activities"].values()) == bool(told["shares"]["activities_from"]), entry
        assert (told["shares"]["quality"] == "near") == bool(told["shares"]["activities_from"]), entry
    assert counted == {"gb": 410, "au": 1067, "de": 1287, "sg": 513}


@pytest.mark.parametrize(
    ("entry", "group"), [("gb:2231", "2222"), ("au:254411", "2221"), ("de:81302", "3221"), ("sg:32120", "3212")]
)
def test_the_ilo_is_read_at_the_isco_group_itself(every_card: Cards, entry: str, group: str) -> None:
    told: Any = every_card[entry].record["ai"]
    assert next((one["measure"], one["rated_at"]) for one in told["measures"]) == ("ilo-2025", f"isco:{group}")


def test_a_card_has_shares_that_make_a_whole_or_a_reason(every_card: Cards) -> None:
    rated = Counter[str]()
    for entry, card in placed(every_card).items():
        told: Any = card.record["ai"]
        if "missing" in told["shares"]:
            assert told["shares"]["missing"] in ("military", "residual-group"), entry
            assert {"field": "ai", "missing": told["shares"]["missing"]} in card.record["gaps"]
            continue
        rated[card.record["country"]] += 1
        for parts in (told["shares"], *told["shares"]["thresholds"]):
            whole = parts["automated"] + parts["augmented"] + parts["human"]
            assert whole == pytest.approx(100, abs=0.15), entry  # three shares, each rounded to one decimal
    assert (rated["us"], rated["ca"] >= 507) == (798, True)


def test_a_card_rests_on_named_sources(every_card: Cards) -> None:
    for entry, card in placed(every_card).items():
        told: Any = card.record["ai"]
        assert set(told["shares"]["sources"]) <= set(card.sources), entry
        assert {measure["source"] for measure in told["measures"]} <= set(card.sources), entry
        assert {measure["path_source"] for measure in told["measures"] if "path_source" in measure} <= set(card.sources)


def test_activities_of_a_card_are_where_most_weight_of_its_own_tasks_is(
    every_card: Cards, tasks: dict[str, Any]
) -> None:
    told: Any = every_card["us:15-1252"].record["ai"]
    own = [task for origin in told["shares"]["origins"] for task in tasks[origin["onet"]]]
    for bucket, entries in told["activities"].items():
        for entry in entries:
            parts = percents([task for task in own if entry["dwa"] in task["dwas"].split()], 2.5)
            assert parts[bucket] == max(parts.values()), entry["title"]


def test_no_card_holds_a_task_sentence(every_card: Cards) -> None:
    for card in placed(every_card).values():
        for entries in card.record["ai"]["activities"].values():  # type: ignore[index]
            assert all(set(entry) == {"dwa", "title", "core", "tasks", "badges"} for entry in entries)


def test_sixty_products_and_more_are_traceable_to_the_list() -> None:
    devices = [row for row in lines("ai/products.csv") if row["reference"]]
    assert len(devices) >= 60
    assert len({row["reference"] for row in devices}) == len(devices)
    assert {(row["source"], row["reading"]) for row in devices} == {("fda-ai-devices-2025", "editor")}

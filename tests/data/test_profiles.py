"""The two pages the project began from: every section of them in their cards, and where official data differ."""

import pytest

from careercli.atlas.cards import Card
from careercli.record.occupation import Occupation

Cards = dict[str, Card]
BOTH = pytest.mark.parametrize("entry", ["ca:32120", "us:29-2011"])


@BOTH
def test_every_section_of_the_page_is_in_the_card(every_card: Cards, entry: str) -> None:
    record = every_card[entry].record
    assert record["ai"] is not None
    assert {name: len(tasks) for name, tasks in record["ai"]["tasks"].items()} == dict.fromkeys(
        ("automated", "augmented", "human"), 4
    )
    told = [product for product in record["ai"]["products"] if product.get("reading") == "page"]
    assert (len(told), len(record["ai"]["skills"])) == (6, 6)
    assert record["ai"]["products"][:6] == told
    assert record["ai"]["tasks_by"] == "profile"
    assert [band["band"] for band in record["pay"]["by_experience"]] == ["early", "middle", "senior"]
    assert sum(1 for stage in record["education"] if not stage.get("typical")) == 2
    assert len(record["credentials"]) >= 2
    assert sum(1 for visa in record["visas"] if visa["source"].startswith("page-")) == 3
    assert (len(record["fit"]["suits"]), len(record["fit"]["avoid"])) == (3, 2)
    assert len(record["outlook"]["growth_areas"]) == 4
    assert all([record["summary"], record["outlook"]["demand"], record["outlook"]["progression"]])
    assert all([record["ai"]["entry_level"], record["ai"]["advice"], record["drawn_from"]["note"]])
    assert len(record["ratings"]) == 1


def rated(record: Occupation) -> tuple[str, float, float]:
    """Who rated it and how."""
    rating = record["ratings"][0]
    return rating["by"], rating["overall"], rating["out_of"]


def test_figures_of_the_canadian_page(every_card: Cards) -> None:
    record = every_card["ca:32120"].record
    assert rated(record) == ("page", 7.6, 10)
    assert [(band["low"], band["high"]) for band in record["pay"]["by_experience"]] == [
        (55000, 68000),
        (68000, 85000),
        (85000, 105000),
    ]
    assert record["outlook"]["page_growth_percent"] == 15
    assert len(record["migration_documents"]) == 2


def test_figures_of_the_american_page(every_card: Cards) -> None:
    record = every_card["us:29-2011"].record
    assert rated(record) == ("page", 6.9, 10)
    assert [(band["low"], band["high"]) for band in record["pay"]["by_experience"]] == [
        (55000, 70000),
        (70000, 90000),
        (90000, 120000),
    ]
    assert (record["outlook"]["page_growth_percent"], record["outlook"]["page_growth_to"]) == (5, 2032)


def test_conflicts_of_the_canadian_page(every_card: Cards) -> None:
    found = {entry["field"]: (entry["page"], entry["official"]) for entry in every_card["ca:32120"].record["conflicts"]}
    assert found["outlook.growth_percent"] == (15, 30.0)
    assert found["pay.by_experience.2.high"] == (105000, 49 * 2080)
    assert {"title", "credentials.0.status", "migration_documents.0.kind", "ratings.0.overall"} <= set(found)


def test_conflicts_of_the_american_page(every_card: Cards) -> None:
    found = {entry["field"]: entry for entry in every_card["us:29-2011"].record["conflicts"]}
    assert (found["outlook.growth_percent"]["page"], found["outlook.growth_percent"]["official"]) == (5, 1.7)
    assert found["outlook.demand"]["official"] == "2022-32: faster than average"
    assert found["credentials.0.status"]["page"] == "mandatory"


@BOTH
def test_the_official_side_of_a_conflict_is_what_the_card_holds(every_card: Cards, entry: str) -> None:
    record = every_card[entry].record
    conflicts = {conflict["field"]: conflict["official"] for conflict in record["conflicts"]}
    assert conflicts["outlook.growth_percent"] == record["outlook"]["projections"][0]["growth_percent"]
    national = record["pay"]["percentiles"][0]
    hours = 2080 if national["period"] == "hour" else 1
    assert conflicts["pay.by_experience.2.high"] == hours * national["p90"]  # type: ignore[operator]


@BOTH
def test_both_sources_of_every_conflict_are_given(every_card: Cards, entry: str) -> None:
    card = every_card[entry]
    assert {key for conflict in card.record["conflicts"] for key in conflict["sources"]} <= set(card.sources)


def test_no_other_card_has_a_page(every_card: Cards) -> None:
    told = [entry for entry, card in every_card.items() if card.record["ai"] and card.record["ai"]["verdict"]]
    assert told == ["ca:32120", "us:29-2011"]

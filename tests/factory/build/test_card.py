"""A card: all that is known, its sources complete, its gaps and warnings told."""

from collections.abc import Iterator

import pytest

from careercli.record.figure import REASONS
from careerdata.build.ai_data import AiData
from careerdata.build.atlas import cards
from careerdata.build.card import Card
from careerdata.build.country_data import CountryData
from careerdata.build.read import read_records
from careerdata.build.skills import Skills
from careerdata.build.unit import Units
from careerdata.rows.records import SOURCES

from ..conftest import TINY

IDS = ["ca:00010", "ca:00020", "ca:00030", "ca:00040", "us:51-1010", "us:51-2011", "us:51-2012", "us:51-3010"]


@pytest.fixture(scope="module")
def made(countries: dict[str, CountryData], ai_data: AiData, units: Units, skills: Skills) -> dict[str, Card]:
    """Every card of the made-up world by id."""
    return {
        card.record["id"]: card for country in countries.values() for card in cards(country, ai_data, units, skills)
    }


def strings(node: object) -> Iterator[str]:
    """Every text anywhere in a record."""
    if isinstance(node, str):
        yield node
    for item in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from strings(item)


def gaps(card: Card) -> dict[str, str]:
    """The gaps by field."""
    return {gap["field"]: gap["missing"] for gap in card.record["gaps"]}


def test_every_occupation_has_one(made: dict[str, Card]) -> None:
    assert sorted(made) == IDS


@pytest.mark.parametrize("entry", IDS)
def test_every_source_anywhere_in_it_is_among_its_sources(made: dict[str, Card], entry: str) -> None:
    keys = read_records(TINY / "sources.toml", SOURCES).keys()
    assert made[entry].sources == sorted(keys & {*strings(made[entry].record), "codes-1"})


def test_the_sources_of_a_full_card(made: dict[str, Card]) -> None:
    ai = {"ai-aei-v5", "ai-eloundou-2023", "ai-wright-physical", "us-onet-30-1"}
    own = {entry: sorted(set(made[entry].sources) - ai) for entry in ("ca:00010", "ca:00030", "us:51-1010")}
    assert all(ai < set(made[entry].sources) for entry in own)
    assert own["ca:00010"] == ["career-texts-1", "codes-1", "crosswalk-1", "levels-1", "lists-1", "outlook-1", "pay-1"]
    assert own["ca:00030"] == [
        "career-texts-1", "codes-1", "crosswalk-1", "fda-ai-devices-2025", "lists-1", "measure-1",
        "outlook-1", "page-1", "pay-1",
    ]  # fmt: skip
    assert own["us:51-1010"] == [
        "codes-1", "fda-ai-devices-2025", "levels-1", "lists-1", "measure-1", "outlook-1", "pay-1", "skills-1",
    ]  # fmt: skip


def test_an_occupation_nothing_is_known_of_says_so(made: dict[str, Card]) -> None:
    assert gaps(made["ca:00040"]) == {
        "pay": "not-published",
        "outlook": "not-published",
        "ai": "not-known-here",
        "education": "not-known-here",
        "credentials": "not-known-here",
    }, "which visas are closed to it is known"
    assert gaps(made["us:51-2011"])["visas"] == "not-known-here", "its country has no visas.toml"
    assert made["ca:00040"].record["lead"] == "This job belongs to the group “Makers of other things” (TEER 5)."


def test_pay_for_the_country_alone_is_a_gap_of_its_regions(made: dict[str, Card]) -> None:
    assert gaps(made["ca:00020"])["pay.regions"] == "not-published-here"
    assert "pay.regions" not in gaps(made["ca:00010"])


def test_a_profile_closes_the_gaps_it_fills(made: dict[str, Card]) -> None:
    assert gaps(made["ca:00030"]) == {"pay.regions": "not-published-here"}


def test_every_gap_has_a_known_reason(made: dict[str, Card]) -> None:
    assert {reason for card in made.values() for reason in gaps(card).values()} <= set(REASONS)


def test_members_of_a_combined_code_warn(made: dict[str, Card]) -> None:
    warned = {entry: card.warnings for entry, card in made.items() if card.warnings}
    assert list(warned) == ["us:51-2011", "us:51-2012"]
    assert "51-2010 (Bakers and Pastry Cooks)" in warned["us:51-2011"][0]


def test_level_from_the_code_from_levels_csv_or_missing(made: dict[str, Card]) -> None:
    assert made["ca:00010"].record["level"] == {"scheme": "TEER", "value": "2", "source": "codes-1"}
    assert made["us:51-2011"].record["level"] == {"scheme": "job zone", "value": "3", "source": "codes-1"}
    assert made["us:51-3010"].record["level"] == {"scheme": "job zone", "missing": "not-published"}


def test_groups_run_from_the_nearest_up(made: dict[str, Card]) -> None:
    assert [group["code"] for group in made["ca:00010"].record["groups"]] == ["001", "00"]
    assert made["ca:00010"].record["groups"][0]["title"] == {"en": "Makers of bread", "fr": "Fabricants de pain"}


def test_titles_without_a_french_one(made: dict[str, Card]) -> None:
    assert made["ca:00040"].record["title"] == {"en": "Potters"}


def test_only_spoken_names_are_shown(made: dict[str, Card]) -> None:
    assert made["ca:00010"].record["also_called"] == ["Bagel baker"]


def test_every_section_of_a_profile_is_there(made: dict[str, Card]) -> None:
    record = made["ca:00030"].record
    assert (record["summary"], record["checked"]) == ("They turn barley and water into beer.", "2026-01-02")
    assert (record["page_title"], record["page_group_title"]) == ("Master brewer", "Brewers")
    assert (record["migration_status"], record["ratings"][0]["overall"]) == ("skilled", 7.5)
    assert record["ai"] is not None
    assert record["ai"]["products"][0]["takes_over"] == "Some of the logging."
    assert record["ai"]["tasks"]["human"] == ["Tasting"]
    assert record["ai"]["shares"]["method"] == "task-labels/2"
    assert [entry["regions"] for entry in record["credentials"]] == [["ca-bc", "ca-on"]]
    assert [entry["name"] for entry in record["migration_documents"]] == ["Credential assessment"]
    assert record["fit"]["avoid"] == ["Anyone who cannot lift a sack"]
    assert record["faq"] == [{"source": "page-1", "question": "Is it wet work?", "answer": "Very."}]
    assert (record["conflicts"][0]["page"], record["conflicts"][0]["official"]) == (5, -5.0)
    assert record["drawn_from"]["note"] == "Estimates."


def test_lists_newest_first(made: dict[str, Card]) -> None:
    record = made["ca:00010"].record
    assert [(entry["year"], entry["status"]) for entry in record["lists"]] == [(2026, "in force"), (2025, "replaced")]
    assert record["lists"][0]["condition"] == "canadian-experience"


def test_related_closest_first_and_a_profiles_own_before(made: dict[str, Card]) -> None:
    assert made["us:51-1010"].record["related"] == ["us:51-2012", "us:51-2011"]
    assert made["ca:00030"].record["related"] == ["us:51-1010"]


def test_work_and_schooling(made: dict[str, Card]) -> None:
    record = made["us:51-1010"].record
    assert [(entry["title"], entry["core"]) for entry in record["work"]["activities"]] == [
        ("Taste beer.", 3),
        ("Knead dough.", 1),
    ]
    assert [entry["name"] for entry in record["work"]["technology"]] == ["Spreadsheet", "Abacus"]
    assert record["education"][0] == {
        "stage": "High school diploma or equivalent",
        "typical": True,
        "source": "outlook-1",
        "experience": "None",
        "training": "Apprenticeship",
    }
    assert record["study"] == [
        {"cip": "01.1002", "title": "Brewing Science", "stem": True, "source": "codes-1", "stem_source": "lists-1"}
    ]
    assert made["us:51-2012"].record["education"][0]["rated_at"] == "51-2010"


def test_interests_strongest_first(made: dict[str, Card]) -> None:
    fit = made["ca:00010"].record["fit"]
    assert (fit["interests"], fit["interests_source"]) == (["realistic", "artistic", "social"], "levels-1")

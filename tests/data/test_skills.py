"""Skills of the bundled data: figures read a second time out of the publishers' files, and how many have enough."""

import pytest

from careercli.atlas.skills import skill_set
from careercli.record.occupation import Occupation
from careercli.record.skills import NeededSkill

from .conftest import COUNTRIES

ENOUGH = 5
"""Skills an occupation should have."""
LEAST = 0.95
"""The least share of a country's occupations with enough."""
OASIS = [
    ("ca:63221", "Operation and Control", 2), ("ca:72422", "Equipment and Tool Selection", 4),
    ("ca:73100", "Oral Communication: Active Listening", 2), ("ca:43204", "Product Design", 0),
    ("ca:72021", "Quality Control Testing", 3), ("ca:40040", "Setting Up", 0),
    ("ca:72302", "Learning and Teaching Strategies", 2), ("ca:00012", "Quality Control Testing", 1),
    ("ca:72012", "Digital Literacy", 2), ("ca:41402", "Equipment and Tool Selection", 2),
]  # fmt: skip
ONET = [
    ("us:47-2231", "skill", "Operations Analysis", 1.88, 1.75, 2024),
    ("us:13-2061", "skill", "Technology Design", 1.38, 0.38, 2020),
    ("us:17-2112", "skill", "Operation and Control", 2.25, 2.25, 2020),
    ("us:15-1241", "skill", "Time Management", 3.12, 3.12, 2024),
    ("us:27-4031", "skill", "Service Orientation", 2.88, 2.88, 2019),
    ("us:47-5022", "skill", "Judgment and Decision Making", 3, 2.75, 2013),
    ("us:51-4062", "knowledge", "Computers and Electronics", 2.33, 2.48, 2017),
    ("us:29-1241", "knowledge", "Production and Processing", 1.87, 2.19, 2022),
    ("us:15-1231", "knowledge", "English Language", 3.31, 3.35, 2014),
    ("us:17-1012", "knowledge", "Computers and Electronics", 3.62, 4.43, 2021),
]
AUSTRALIAN = [
    ("au:399913", "Problem solving", 5, ""), ("au:249214", "Planning and organising", 7, ""),
    ("au:731311", "Learning", 5, ""), ("au:451612", "Problem solving", 5, ""), ("au:251212", "Writing", 6, ""),
    ("au:342411", "Numeracy", 4, "3424"), ("au:351311", "Numeracy", 5, "3513"),
]  # fmt: skip
TIMES = [
    ("au:253112", "Analyse test results to inform diagnosis or treatment", 6.47, ""),
    ("au:141111", "Collect payments for goods or services", 4.42, "1411"),
    ("au:111111", "Advise others on legal or regulatory compliance matters", 1.24, "1111"),
    ("au:272211", "Lead classes or community events", 29.59, "2722"),
    ("au:333411", "Estimate construction project labour requirements", 1.75, "3334"),
]
ESCO = [
    ("7311", "instrumentation engineering", 1, 6), ("3117", "perform water treatment procedures", 1, 5),
    ("8189", "consult technical resources", 1, 2), ("3344", "analyse business plans", 1, 3),
    ("9312", "road signage standards", 1, 7), ("7544", "avoid contamination", 1, 2),
    ("8183", "types of heat sealing", 1, 7), ("7421", "domotic systems", 1, 9),
    ("5412", "ensure law application", 1, 1), ("2512", "computer programming", 4, 10),
]  # fmt: skip


def need(key: str, name: str, kind: str = "") -> NeededSkill:
    """The one skill of this name."""
    (found,) = [one for one in skill_set(key)["skills"] if one["name"] == name and kind in ("", one["kind"])]
    return found


@pytest.mark.parametrize(("key", "name", "level"), OASIS)
def test_a_canadian_level(key: str, name: str, level: int) -> None:
    assert (need(key, name)["level"], need(key, name)["source"]) == (level, "ca-oasis-skills-2025")


@pytest.mark.parametrize(("key", "kind", "name", "importance", "level", "year"), ONET)
def test_an_american_level(key: str, kind: str, name: str, importance: float, level: float, year: int) -> None:
    found = need(key, name, kind)
    assert (found["importance"], found["level"], found["year"]) == (importance, level, year)


@pytest.mark.parametrize(("key", "name", "score", "group"), AUSTRALIAN)
def test_an_australian_score(key: str, name: str, score: int, group: str) -> None:
    found = need(key, name)
    assert (found["level"], found.get("of_group", {}).get("code", "")) == (score, group)


@pytest.mark.parametrize(("key", "name", "percent", "group"), TIMES)
def test_an_australian_share_of_time(key: str, name: str, percent: float, group: str) -> None:
    (found,) = [one for one in skill_set(key)["tasks"] if one["name"] == name]
    assert (found["percent"], found.get("of_group", {}).get("code", "")) == (percent, group)


@pytest.mark.parametrize(("isco", "name", "essential", "jobs"), ESCO)
def test_an_essential_skill(isco: str, name: str, essential: int, jobs: int) -> None:
    found = need(f"isco:{isco}", name)
    assert (found["essential"], found["jobs"]) == (essential, jobs)


def test_an_exact_link_lends_the_skills_of_one_european_occupation() -> None:
    # nurse responsible for general care (ESCO 2221.1) is the exact link of 29-1141.00; others are close or broad
    borrowed = [one for one in skill_set("us:29-1141")["skills"] if one["source"] == "esco-onet-2022"]
    assert {one["jobs"] for one in borrowed} == {1}
    assert "group" not in skill_set("us:29-1141")
    # 15-1252 has broad links only
    assert skill_set("us:15-1252")["group"]["isco"] == "2512"


@pytest.mark.parametrize("country", COUNTRIES)
def test_nearly_every_occupation_has_five_skills(country: str, every_card: dict[str, Occupation]) -> None:
    cards = [card for key, card in every_card.items() if key.startswith(f"{country}:")]
    enough = [card for card in cards if len(card.record["skills"]) >= ENOUGH]  # type: ignore[attr-defined]
    assert len(enough) >= LEAST * len(cards)


def test_every_skill_of_a_card_is_on_a_scale_it_fits(every_card: dict[str, Occupation]) -> None:
    from careercli.record.skills import FULL

    for key, card in every_card.items():
        for one in card.record["skills"]:  # type: ignore[attr-defined]
            assert 0 <= one["level"] <= FULL[one["scale"]], (key, one)

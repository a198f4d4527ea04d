"""What public calculators get wrong, one test each (IELTS and TEF: tests/cli/commands/test_language.py)."""

from typing import Any

import pytest
from tests.rules.conftest import Answered, Record

DAY = "2026-06-01"


def four(level: int) -> Record:
    """One level in all four abilities."""
    return dict.fromkeys(("reading", "writing", "listening", "speaking"), level)


def crs(**facts: Any) -> Record:
    """Facts of the Comprehensive Ranking System with the rest plain."""
    level = facts.pop("clb", 9)
    plain = {"age": 29, "education": "bachelor", "canadian_work_years": 0, "foreign_work_years": 0}
    return {**plain, "first_language": {"lang": "en", "clb": four(level)}, **facts}


@pytest.mark.parametrize(("level", "points"), [(7, 13), (8, 13), (9, 25)])
def test_a_bachelors_alone_is_one_credential(answered: Answered, level: int, points: int) -> None:
    assert answered("ca/crs", crs(clb=level), DAY)["breakdown"]["transferability"]["education"] == points


@pytest.mark.parametrize(("level", "points"), [(7, 25), (9, 50)])
@pytest.mark.parametrize("education", ["masters", "professional", "two_or_more", "doctorate"])
def test_a_masters_is_the_advanced_tier(answered: Answered, education: str, level: int, points: int) -> None:
    found = answered("ca/crs", crs(clb=level, education=education), DAY)
    assert found["breakdown"]["transferability"]["education"] == points


def test_a_category_gives_50_and_transferability_100(answered: Answered) -> None:
    facts = crs(education="masters", canadian_work_years=3, foreign_work_years=3, trade_certificate=True)
    found = answered("ca/crs", facts, DAY)["breakdown"]["transferability"]
    assert found == {"education": 50, "foreign_work": 50, "trade_certificate": 50, "total": 100}


def test_additional_points_end_at_600(answered: Answered) -> None:
    facts = crs(provincial_nomination=True, sibling_in_canada=True, canadian_study="three_plus")
    assert answered("ca/crs", facts, DAY)["breakdown"]["additional"]["total"] == 600


@pytest.mark.parametrize(
    ("part", "facts"),
    [
        ("education", {"clb": 7}),
        ("education", {"clb": 6, "canadian_work_years": 1}),
        ("foreign_work", {"clb": 7, "foreign_work_years": 1}),
        ("foreign_work", {"clb": 6, "foreign_work_years": 2, "canadian_work_years": 1}),
    ],
)
def test_the_lower_column_is_13_not_12(answered: Answered, part: str, facts: Record) -> None:
    assert answered("ca/crs", crs(**facts), DAY)["breakdown"]["transferability"][part] == 13


@pytest.mark.parametrize(
    ("english", "points"), [(None, 25), (four(4), 25), (four(5), 50), ({**four(9), "writing": 4}, 25)]
)
def test_french_brings_25_or_50(answered: Answered, english: Record | None, points: int) -> None:
    facts = crs(first_language={"lang": "fr", "clb": four(7)})
    facts["second_language"] = english and {"lang": "en", "clb": english}
    assert answered("ca/crs", facts, DAY)["breakdown"]["additional"]["french"] == points


@pytest.mark.parametrize(("offer", "before"), [("other_skilled", 50), ("major_group_00", 200)])
def test_a_job_offer_brings_nothing_since_2025(answered: Answered, offer: str, before: int) -> None:
    points = [
        answered("ca/crs", crs(job_offer=offer), day)["breakdown"]["additional"]["job_offer"]
        for day in ("2025-03-24", "2025-03-25")
    ]
    assert points == [before, 0]


def test_three_years_of_work_are_11_for_skilled_workers(answered: Answered) -> None:
    facts = {"age": 30, "education": "bachelor", "first_language_clb": four(9)}
    points = [
        answered("ca/fsw67", {**facts, "work_years": years}, DAY)["breakdown"]["experience"] for years in range(1, 8)
    ]
    assert points == [9, 11, 11, 13, 13, 15, 15]


def australian(**facts: Any) -> Record:
    """Facts of the Australian points test with the rest plain."""
    plain = {"age": 28, "english": "competent", "qualification": "none", "overseas_months": 0, "australian_months": 0}
    return {**plain, "partner": "none", **facts}


def test_employment_in_and_out_of_australia_is_20_together(answered: Answered) -> None:
    found = answered("au/points", australian(overseas_months=96, australian_months=96), DAY)
    assert (found["breakdown"]["employment_capped"], found["base_total"]) == (20, 50)


@pytest.mark.parametrize(("partner", "points"), [("stays_abroad", 0), ("other", 0), ("single", 10), ("citizen", 10)])
def test_a_partner_who_stays_abroad_brings_nothing(answered: Answered, partner: str, points: int) -> None:
    assert answered("au/points", australian(partner=partner), DAY)["breakdown"]["partner"] == points


@pytest.mark.parametrize("salary", [29000, 30500, 31299])
def test_the_british_amount_of_29000_is_stale(answered: Answered, salary: int) -> None:
    facts = {"going_rates": 20000, "lower_rate_group": True}
    assert answered("gb/skilled-worker", {**facts, "salary": salary}, DAY)["options"] == []
    assert answered("gb/skilled-worker", {**facts, "salary": 31300}, DAY)["options"] == ["F"]

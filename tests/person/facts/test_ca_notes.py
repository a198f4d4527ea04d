"""What Canada's systems ask for and note of a partner, of jobs and of tests."""

import pytest

from .conftest import Asked
from .test_ca import ENGLISH, JOB, PARTNER, SPOUSE


def test_the_grid_s_and_the_ranking_s_facts_of_a_partner_are_the_partner_s(facts: Asked) -> None:
    found = facts("ca/crs", SPOUSE + "[ca]\nnomination = true\nsibling = false\ntrade_certificate = true\n").facts
    assert found["spouse"] == {"education": "bachelor", "canadian_work_years": 1}
    assert (found["provincial_nomination"], found["sibling_in_canada"], found["trade_certificate"]) == (
        True,
        False,
        True,
    )
    grid = facts("ca/fsw67", PARTNER + "[ca]\nrelative = true\nstudy_two_years = false\n").facts["adaptability"]
    assert grid == {"own_canadian_study_2y": False, "relative_in_canada": True}


def test_the_grid_asks_which_job_was_in_canada(facts: Asked) -> None:
    job = "\n".join(line for line in JOB.splitlines() if not line.startswith("authorised"))
    found = facts("ca/fsw67", job)
    assert {one.fact: (one.keys, str(one.why)) for one in found.missing}["adaptability.own_canadian_work_1y"] == (
        ("work.1.authorised",),
        "it decides whether that job counts",
    )
    assert "own_canadian_work_1y" not in found.facts.get("adaptability", {})


def test_of_several_teers_the_note_names_all_and_the_one_used(facts: Asked) -> None:
    both = JOB + JOB.replace("ca:32120", "ca:21231").replace("2024-06-01", "2024-01-01\nto = 2024-05-31")
    assert [str(note) for note in facts("ca/cec", both).notes] == [
        "Your work in Canada is at TEER 1, 2. We used 1, which needs a higher language level."
    ]
    abroad = JOB + JOB.replace("ca:32120", "ca:21231").replace('country = "ca"', 'country = "us"')
    assert (facts("ca/cec", abroad).facts["teer"], facts("ca/cec", abroad).notes) == (2, [])


def test_partner_s_levels_without_a_test_are_the_partner_s(facts: Asked) -> None:
    levels = ENGLISH.replace("CELPIP_G", "CLB").replace("date = 2025-01-10", 'language = "fr"')
    found = facts("ca/crs", PARTNER + levels.replace("[[languages]]", "[[partner.languages]]"))
    assert found.facts["spouse"]["clb"] == {"reading": 9, "writing": 10, "listening": 10, "speaking": 9}
    assert [str(note) for note in found.notes] == [
        "Partner: The CLB levels have no date, so we could not check whether the test is still valid."
    ]
    assert "language_test_date" not in facts("ca/cec", levels).facts


@pytest.mark.parametrize(
    ("day", "note"),
    [
        ("2027-01-10", "We did not use CELPIP_G of 2025-01-10: tests count for 2 years in Canada."),
        ("2025-01-09", "We did not use CELPIP_G of 2025-01-10: it was taken after 2025-01-09."),
    ],
)
def test_why_a_test_is_left_aside(facts: Asked, day: str, note: str) -> None:
    found = facts("ca/cec", ENGLISH, day)
    assert [str(one) for one in found.notes] == [note]
    assert {one.fact: str(one.why) for one in found.missing}[
        "first_language_clb"
    ] == "no valid test that Canada accepts"


def test_a_trade_worked_in_elsewhere_or_unauthorised(facts: Asked) -> None:
    trade = JOB.replace("32120", "72106")
    assert facts("ca/fst", trade.replace("authorised = true", "authorised = false")).facts["trade_years"] == 0
    abroad = trade.replace('country = "ca"', 'country = "us"').replace("authorised = true", "authorised = false")
    assert facts("ca/fst", abroad).facts["trade_years"] == 2
    assert facts("ca/fst", abroad).facts["occupation"] == "72106"

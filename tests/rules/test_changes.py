"""What would raise a result: one change at a time, never downwards, cheapest first."""

from typing import Any

from tests.rules.conftest import Answered

DAY = "2026-06-01"
FACTS: dict[str, Any] = {
    "age": 29,
    "education": "masters",
    "first_language": {"lang": "en", "clb": {"reading": 8, "writing": 8, "listening": 8, "speaking": 10}},
    "canadian_work_years": 1,
    "foreign_work_years": 1,
}


def changes(answer: Any) -> dict[str, int]:
    """What is said of each change, and its gain."""
    return {change["says"]: change["gain"] for change in answer["improvements"]}


def test_each_change_is_worth_what_it_says(answered: Answered) -> None:
    before = answered("ca/crs", FACTS, DAY)
    for change in before["improvements"]:
        settings = [
            f"{name}={str(value).lower()}" for name, value in change["changes"].items() if not isinstance(value, list)
        ]
        settings += [
            f"{name}.{ability}={level}"
            for name, value in change["changes"].items()
            if isinstance(value, list)
            for ability, level in zip(("reading", "writing", "listening", "speaking"), value, strict=True)
        ]
        after = answered("ca/crs", FACTS, DAY, *settings)
        assert after["total"] - before["total"] == change["gain"] > 0
        assert after["total"] == change["total"]


def test_a_lever_lowers_no_ability(answered: Answered) -> None:
    (clb9,) = [
        change for change in answered("ca/crs", FACTS, DAY)["improvements"] if change["says"] == "CLB 9 in all four"
    ]
    assert clb9["changes"]["first_language.clb"] == [9, 9, 9, 10]


def test_the_cheapest_comes_first(answered: Answered) -> None:
    efforts = [change["effort"] for change in answered("ca/crs", FACTS, DAY)["improvements"]]
    assert efforts == sorted(efforts)


def test_age_is_nothing_to_change(answered: Answered) -> None:
    assert not any("age" in change["changes"] for change in answered("ca/crs", FACTS, DAY)["improvements"])


def test_a_step_that_gains_nothing_is_passed_over(answered: Answered) -> None:
    found = changes(answered("ca/crs", FACTS, DAY))
    assert "Education one step up: professional" not in found
    assert found["Education one step up: doctorate"] == 15


def test_a_job_offer_gains_only_while_it_counts(answered: Answered) -> None:
    assert "An arranged job: skilled job (TEER 0 to 3)" not in changes(answered("ca/crs", FACTS, "2025-03-25"))
    assert changes(answered("ca/crs", FACTS, "2025-03-24"))["An arranged job: skilled job (TEER 0 to 3)"] == 50


def test_what_turns_a_fail_into_a_pass_stands_first(answered: Answered) -> None:
    facts = {"age": 30, "education": "bachelor", "work_years": 3}
    answer = answered("ca/fsw67", facts, DAY, "clb=8")
    assert (answer["pass"], answer["total"]) == (None, 64)
    first = answer["improvements"][0]
    assert (first["says"], first["passes"], first["total"]) == ("CLB 9 in all four", True, 68)


def test_the_smallest_step_that_passes_is_enough(answered: Answered) -> None:
    answer = answered("ca/cec", {"canadian_work_years": 1, "teer": 2}, DAY, "clb=4")
    assert [change["says"] for change in answer["improvements"]] == ["CLB 5 in all four"]

"""Whom a step is for: three origins that answer three different questions, and what was not said stays open."""

from typing import Any

import pytest

from careercli.rules.origin import Person, found

NOBODY = Person()
PH = Person(["ph"], ["ph"], ["ph"])


@pytest.mark.parametrize(
    ("entry", "person", "verdict"),
    [
        ({}, NOBODY, "yes"),
        ({"trained_in": ["ph"]}, PH, "yes"),
        ({"trained_in": ["fr"]}, PH, "no"),
        ({"trained_in": ["ph"]}, NOBODY, "depends"),
        ({"not_trained_in": ["ph"]}, PH, "no"),
        ({"not_trained_in": ["fr"]}, PH, "yes"),
        ({"not_trained_in": ["fr"]}, NOBODY, "depends"),
        ({"passport": ["ng"], "not_passport": ["ph"]}, PH, "no"),
        ({"passport": ["ng"], "not_passport": ["fr"]}, PH, "depends"),
        ({"passport": ["ph"], "not_passport": ["fr"]}, PH, "yes"),
        ({"worked_in": ["ca-bc"]}, Person(worked_in=["ca-bc"]), "yes"),
        ({"worked_in": ["ca"]}, Person(worked_in=["ca-bc"]), "yes"),
        ({"worked_in": ["ca-bc"]}, Person(worked_in=["ca"]), "depends"),
        ({"worked_in": ["ca-bc"]}, Person(worked_in=["ca-on"]), "no"),
        ({"not_worked_in": ["ca-bc"]}, Person(worked_in=["ca"]), "depends"),
        ({"worked_in": ["sg"]}, Person(worked_in=["ph", "sg"]), "yes"),
        ({"not_worked_in": ["sg"]}, Person(worked_in=["ph", "sg"]), "no"),
        ({"only_if": "your papers show gaps"}, PH, "depends"),
        ({"trained_in": ["fr"], "only_if": "your papers show gaps"}, PH, "no"),
    ],
)
def test_by_the_lists_of_an_entry(entry: dict[str, Any], person: Person, verdict: str) -> None:
    assert found(entry, person).verdict == verdict


def test_one_origin_that_rules_somebody_out_is_enough() -> None:
    entry = {"passport": ["fr"], "trained_in": ["it"]}
    assert found(entry, Person(passport=["ph"])) == ("no", [])


def test_what_it_depends_on_is_named() -> None:
    entry = {"passport": ["ph"], "worked_in": ["sg"], "only_if": "you were asked"}
    assert found(entry, Person(passport=["ph"])) == ("depends", ["worked_in", "only_if"])


def test_a_passport_does_not_answer_where_one_trained() -> None:
    assert found({"trained_in": ["ph"]}, Person(passport=["ph"])) == ("depends", ["trained_in"])

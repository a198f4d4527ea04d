"""Who needs no visa to work in a country: worked cases over the bundled data."""

import io
from typing import Any

import pytest

from careercli.atlas import places, visas
from careercli.cli.person_given import Person, person_given
from careercli.output.formats import plain
from careercli.output.result import Page, Result
from careercli.pages.brief import destination, move
from careercli.queries.free_movement import lost_in, right_of
from careercli.queries.move import plan
from careercli.text.text import text

DAY = "2026-11-30"
EU = (
    "at", "be", "bg", "hr", "cy", "cz", "dk", "ee", "fi", "fr", "gr", "hu", "ie", "it", "lv", "lt", "lu", "mt", "nl",
    "pl", "pt", "ro", "sk", "si", "es", "se",
)  # fmt: skip
FREE = [*((one, "de") for one in (*EU, "is", "li", "no", "ch")), ("ie", "gb"), ("nz", "au")]
FREE += [(one, "us") for one in ("fm", "mh", "pw")]
NOT_FREE = [
    ("fr", "gb"), ("de", "gb"), ("ch", "gb"), ("gb", "de"), ("au", "de"), ("au", "gb"), ("au", "us"), ("tr", "de"),
    ("ca", "us"), ("mx", "us"), ("us", "ca"), ("gb", "au"), ("ie", "au"), ("fj", "au"), ("my", "sg"), ("nz", "gb"),
    ("gu", "us"), ("ie", "us"), ("fr", "ca"), ("nz", "sg"),
]  # fmt: skip
"""Pairs that are often taken for free, or once were."""


def planned(passport: str, to: str, on: str = DAY, job: str = "nurse") -> Any:
    given = person_given(Person([job], passport, passport.partition(",")[0], None, to), on, None, "net", "USD")
    return plan.plans(given.question, given.judge, text(), "career move", given.notes)


def only(passport: str, to: str, on: str = DAY) -> Any:
    (one,) = planned(passport, to, on).data["destinations"]
    return one


@pytest.mark.parametrize(("passport", "to"), FREE)
def test_their_passport_is_enough(passport: str, to: str) -> None:
    right = right_of(to, [passport], DAY)
    assert right is not None
    assert right["citizens"] == [passport]
    assert right["visa"] == ("on-arrival" if to == "au" else "none")


@pytest.mark.parametrize(("passport", "to"), NOT_FREE)
def test_others_need_a_visa(passport: str, to: str) -> None:
    assert right_of(to, [passport], DAY) is None
    assert only(passport, to)["visa"] is not None


def test_only_four_countries_give_such_a_right_today() -> None:
    found = {one["country"] for one in places.countries() if visas.book(one["country"])["free_movement"]}
    assert found == {"de", "gb", "au", "us"}


def test_no_other_citizens_are_free() -> None:
    """All rights of the day hold only for the pairs above."""
    found = {
        (citizen, country)
        for country in ("ca", "us", "gb", "au", "de", "sg")
        for one in visas.book(country)["free_movement"]
        if "to" not in one
        for citizen in one["citizens"]
    }
    assert found == {*FREE}


@pytest.mark.parametrize(("passport", "to"), [("fr", "de"), ("no", "de"), ("ch", "de"), ("ie", "gb"), ("nz", "au")])
def test_the_plan_names_no_visa_and_keeps_the_licence(passport: str, to: str) -> None:
    one, other = only(passport, to), only("br", to)
    assert one["visa"] is None
    assert not one["ways"]
    assert not one["unlocks"]
    assert not one["not_covered"]
    assert one["free_movement"]["source"] in planned(passport, to).sources
    assert {step["purpose"] for step in one["steps"]} == {"licence"}
    assert one["licence"] == other["licence"] | {key: one["licence"][key] for key in ("region", "other_regions")}
    keys = {getattr(block, "key", "") for block in one["blocked_by"]}
    assert not keys & {"move.block.no_way", "move.block.offer", "move.block.ask", "move.block.pay"}
    assert "visa" in {step["purpose"] for step in other["steps"]}


def test_with_two_passports_one_is_enough() -> None:
    one = only("in,fr", "de")
    assert one["free_movement"]["citizens"] == ["fr"]
    assert not one["citizen"]


def test_a_citizen_of_the_country_has_no_such_right_but_their_own() -> None:
    one = only("de,fr", "de")
    assert one["citizen"]
    assert "free_movement" not in one


def test_eu_citizens_lost_it_for_the_united_kingdom() -> None:
    assert only("fr", "gb", "2020-12-31")["free_movement"]["name"] == "EU free movement"
    one = only("fr", "gb", "2021-01-01")
    assert one["visa"] is not None
    assert "settled" in one["unknown"][0]
    assert lost_in("gb", ["fr"], "2020-12-31") == []
    assert not any("settled" in said for said in only("ie", "gb")["unknown"])
    assert not any("settled" in said for said in only("br", "gb")["unknown"])


def test_before_we_know_it_nothing_is_said() -> None:
    assert right_of("de", ["hr"], "2015-06-30") is None
    assert right_of("de", ["hr"], "2015-07-01") is not None


def test_the_pages_say_so() -> None:
    found = planned("fr", "de")
    shown = plain_of(found.page, destination.page)
    assert "as a citizen of France you need no visa (EU free movement)" in shown
    assert "no work permit" in shown
    assert "You need no visa: Germany." in plain_of(found.page, move.page)
    assert "Blue Card" not in shown
    shown = plain_of(planned("nz", "au").page, move.page)
    assert "You apply for no visa before you go, you get one on arrival: Australia." in shown
    assert "You need no visa: Australia" not in shown
    assert "settled status" in plain_of(planned("fr", "gb").page, destination.page).replace("pre-", "")


def test_a_right_on_weak_evidence_is_said_to_be_so() -> None:
    keys = {getattr(one, "key", "") for one in only("nz", "au")["unknown"]}
    assert "move.unknown.right" in keys
    assert "move.unknown.right" not in {getattr(one, "key", "") for one in only("ie", "gb")["unknown"]}


def test_nobody_free_everywhere_is_asked_for_more_of_themselves() -> None:
    """The note on facts that would decide points is for those who need a visa."""
    for passport, asks in (("fr", False), ("br", True)):
        given = person_given(Person(["nurse"], passport, None, None, "de"), DAY, None, "net", "USD")
        assert ("note.move.no_facts" in {getattr(one, "key", "") for one in given.notes}) is asks


def plain_of(page: Any, draw: Any) -> str:
    out = io.StringIO()
    result = Result(schema="plan/1", data={}, text=None, fields=(), sources={}, warnings=[], notes=[])
    plain.write(result._replace(document=draw(page, text())), Page(width=100), out)
    return " ".join(out.getvalue().split())


def test_notes_on_visas_are_for_those_who_need_one() -> None:
    def kinds(passport: str) -> set[str]:
        return {note["kind"] for note in only(passport, "de")["notes"]}

    assert "visa" in kinds("br")
    assert kinds("fr")
    assert "visa" not in kinds("fr")

"""What must be held in a near occupation: by all of its people, or by some of them."""

from typing import Any

from careercli.pages.similar import required, required_for_a_part
from careercli.record.country import NOT_KNOWN, Country
from careercli.text.text import Text

ENGLISH = Text("en")
STATES: Country = {**NOT_KNOWN, "licences_counted": True}


def line(*found: Any, known: bool = True) -> Any:
    return {"country": "us", "new": {"credentials": list(found), "credentials_known": known}}


def one(name: str, covers: str, **more: Any) -> Any:
    regions = ["us-de", "us-il"]
    return {"name": name, "covers": covers, "where": "some regions", "regions": regions, "sources": ["s-1"], **more}


def texts(bullets: Any) -> list[str]:
    return [cell.text for cell in bullets.items]


def test_what_only_some_must_hold_has_a_heading_of_its_own() -> None:
    told = line(one("Officer", "whole"), one("Coroner", "part", more=1))
    assert texts(required(told, STATES, ENGLISH)) == ["Officer (in 2 states)"]
    part = required_for_a_part(told, STATES, ENGLISH)
    assert part.label == "For some of the work there"
    assert texts(part) == ["Coroner and like it: 1 more (in 2 states)"]


def test_where_all_is_for_a_part_the_whole_asks_for_nothing_known() -> None:
    told = line(one("Coroner", "part"))
    assert texts(required(told, STATES, ENGLISH)) == []
    assert texts(required_for_a_part(told, STATES, ENGLISH)) == ["Coroner (in 2 states)"]


def test_one_of_the_same_name_is_told_with_the_occupation() -> None:
    (text,) = texts(required(line(one("Specialty licence", "whole", of="Prosthodontists")), STATES, ENGLISH))
    assert text == "Specialty licence, for Prosthodontists (in 2 states)"


def test_none_known_is_not_none() -> None:
    assert texts(required(line(known=False), STATES, ENGLISH)) == ["none that we know of"]
    assert texts(required(line(), STATES, ENGLISH)) == ["no licence we know of beyond those you have"]

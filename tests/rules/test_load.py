"""Which block is in force on a day, and what is said of a day for which none is known."""

import pytest
from tests.rules.conftest import record_of

from careercli.errors import NotKnownHere
from careercli.rules.load import in_force, system_on
from careercli.rules.unknown import NO_LIMIT, Open

BLOCKS = [{"from": "2025-01-01", "to": "2025-12-31"}, {"from": "2026-01-01"}]


@pytest.mark.parametrize(
    ("day", "begun"), [("2025-01-01", "2025-01-01"), ("2025-12-31", "2025-01-01"), ("2026-01-01", "2026-01-01")]
)
def test_the_latest_that_began_and_has_not_ended(day: str, begun: str) -> None:
    block = in_force(BLOCKS, day)
    assert block is not None
    assert block["from"] == begun


def test_before_the_first_and_after_the_last_end() -> None:
    assert in_force(BLOCKS, "2024-12-31") is None
    assert in_force(BLOCKS[:1], "2026-01-01") is None


@pytest.mark.parametrize("day", ["2026-11-03", "2026-11-21", "2030-01-01"])
def test_an_ended_grid_says_when_it_ended(day: str) -> None:
    system = system_on(record_of("ca/crs"), day)
    assert (system.edition["name"], system.ended, system.rules_day()) == ("crs@2025-03-25", "2026-11-02", "2026-11-02")


def test_a_grid_in_force_has_not_ended() -> None:
    assert system_on(record_of("ca/crs"), "2026-11-02").ended is None


def test_before_the_first_edition() -> None:
    with pytest.raises(NotKnownHere, match=r"the rules of 2017-06-05.*began on 2017-06-06"):
        system_on(record_of("ca/crs"), "2017-06-05")


def test_the_edition_of_a_day() -> None:
    editions = {day: system_on(record_of("ca/crs"), day).edition["name"] for day in ("2025-03-24", "2025-03-25")}
    assert editions == {"2025-03-24": "crs@2020-10-20", "2025-03-25": "crs@2025-03-25"}


def test_a_block_that_is_not_known_has_every_value() -> None:
    system = system_on(record_of("ca/fsw67"), "2025-07-06")
    (rule,) = [rule for rule in system.rules if rule.id == "funds_needed"]
    assert rule.answer({"family_size": 2}) == Open((0, NO_LIMIT))
    assert rule.answer({"family_size": None}) is None
    assert (rule.unknown, rule.hangs_on) == ("The amounts before 7 July 2025 are not known here.", ["family_size"])

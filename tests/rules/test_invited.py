"""When people of a route were last invited, as known on a day."""

from typing import Any

import pytest

from careercli.record.visas import CLOSED, OPEN
from careercli.rules.eligibility import Eligibility
from careercli.rules.invited import by_month, by_rounds, invited_of, through

ROUNDS: list[dict[str, Any]] = [
    {"date": "2026-05-20", "category": "french", "cutoff": 400, "invitations": 4000, "source": "r3"},
    {"date": "2026-05-10", "category": "pnp", "cutoff": 740, "invitations": 300, "source": "r2"},
    {"date": "2026-05-01", "category": "cec", "cutoff": 510, "invitations": 2000, "source": "r1"},
]
COVERAGE: dict[str, Any] = {"since": "2025-01", "until": "2026-04"}
SEEN: dict[str, Any] = {"month": "2025-12", "invited": 20, "low": 85, "high": 95, "source": "seen"}


def without_words(found: Any) -> dict[str, Any]:
    """Its figures; that there are sentences too is checked here."""
    assert found["says"]
    assert "{" not in found["says"]
    return {key: value for key, value in found.items() if key != "says"}


def test_the_newest_round_of_the_categories_with_the_others_since() -> None:
    assert without_words(by_rounds(["cec", "general"], ROUNDS, "2026-05-20")) == {
        "last": "2026-05-01",
        "known_to": "2026-05-20",
        "source": "r1",
        "invitations": 2000,
        "cutoff": 510,
        "others": 2,
    }
    assert without_words(by_rounds(["french"], ROUNDS, "2026-06-01"))["others"] == 0


def test_rounds_after_the_day_do_not_count() -> None:
    assert without_words(by_rounds(["cec", "french"], ROUNDS, "2026-05-19")) == {
        "last": "2026-05-01",
        "known_to": "2026-05-10",
        "source": "r1",
        "invitations": 2000,
        "cutoff": 510,
        "others": 1,
    }
    assert by_rounds(["cec"], ROUNDS, "2026-04-30") is None
    assert by_rounds(["cec"], ROUNDS, "2026-05-01") is not None


def test_no_round_of_these_categories_is_known() -> None:
    assert without_words(by_rounds(["trade"], ROUNDS, "2026-05-12")) == {"last": None, "known_to": "2026-05-10"}


def test_the_cutoff_of_nominees_says_nothing_to_others() -> None:
    assert without_words(by_rounds(["pnp"], ROUNDS, "2026-05-20")) == {
        "last": "2026-05-10",
        "known_to": "2026-05-20",
        "source": "r2",
        "others": 1,
    }
    assert without_words(by_rounds(["pnp", "cec"], ROUNDS, "2026-05-20"))["cutoff"] == 740


def test_the_month_in_which_invited_people_were_seen() -> None:
    assert without_words(by_month(SEEN, COVERAGE, "2026-04-01")) == {
        "last": "2025-12",
        "known_to": "2026-04",
        "source": "seen",
        "invitations": 20,
        "low": 85,
        "high": 95,
    }
    assert without_words(by_month(None, COVERAGE, "2026-04-30")) == {
        "last": None,
        "since": "2025-01",
        "known_to": "2026-04",
    }
    assert by_month(SEEN, COVERAGE, "2026-03-31") is None


@pytest.mark.parametrize(
    ("pool", "code", "last"),
    [
        ({"rounds": ["cec"]}, "261313", "2026-05-01"),
        ({"rounds": [], "skillselect": "189"}, "261313", "2025-12"),
        ({"rounds": [], "skillselect": "189"}, "261312", None),
        ({"rounds": [], "skillselect": "491"}, "261313", None),
    ],
)
def test_the_pool_of_a_route_says_where_to_look(pool: dict[str, Any], code: str, last: str | None) -> None:
    seen = {**COVERAGE, "seen": {"261313": {"189": SEEN}}}
    found = invited_of({"pool": pool}, Eligibility(OPEN, [], []), code, (ROUNDS, seen), "2026-05-20")
    assert found is not None
    assert found["last"] == last
    assert invited_of({"pool": pool}, Eligibility(CLOSED, [], []), code, (ROUNDS, seen), "2026-05-20") is None


def test_without_a_pool_without_anything_seen_and_by_a_lottery() -> None:
    stands = Eligibility(OPEN, [], [])
    assert invited_of({}, stands, "1", (ROUNDS, {}), "2026-05-20") is None
    assert invited_of({"pool": {"rounds": [], "skillselect": "189"}}, stands, "1", (ROUNDS, {}), "2026-05-20") is None
    drawn = invited_of({"pool": {"rounds": [], "says": "By lot."}}, stands, "1", (ROUNDS, {}), "2026-05-20")
    assert drawn == {"last": None, "says": "By lot."}


def test_later_rounds_of_other_routes_are_named_too() -> None:
    found = by_rounds(["cec"], ROUNDS, "2026-05-20")
    assert found is not None
    more: Any = [{"route": "ca/pnp", "name": "Nominees", "last": "2026-05-10"}]
    both = through(found, more)
    assert both["through"] == more
    assert "Nominees" in both["says"]
    assert "Nominees" not in found["says"]
    assert through(found, []) is found

"""What a route costs on a day: the newest entry, and what it was before."""

import datetime
from typing import Any

from careercli.rules.fees import fees_on

CITED: Any = {"guild": {"grade": "official", "as_of": ""}, "general": {"grade": "general", "as_of": ""}}
FEES: Any = [
    {
        "item": "fee",
        "amount": 140.0,
        "currency": "CAD",
        "since": "2020-01-01",
        "until": "2024-12-31",
        "source": "guild",
    },
    {"item": "fee", "amount": 150.0, "currency": "CAD", "since": "2026-01-01", "source": "guild"},
    {"item": "funds", "people": 1, "amount": 5.0, "currency": "CAD", "since": "2025-01-01", "source": "guild"},
    {"item": "funds", "people": 2, "amount": 7.0, "currency": "CAD", "since": "2025-01-01", "source": "guild"},
]


def on(day: str, entries: Any = FEES) -> Any:
    """The entries on a day."""
    return fees_on(entries, datetime.date.fromisoformat(day), CITED)


def test_the_newest_counts_and_keeps_what_it_was_before() -> None:
    fee = on("2026-11-22")[0]
    assert (fee["amount"], [one["amount"] for one in fee["earlier"]]) == (150, [140])


def test_money_for_one_and_for_two_are_two_entries() -> None:
    assert [(one["people"], one["amount"]) for one in on("2026-11-22")[1:]] == [(1, 5), (2, 7)]


def test_after_the_last_day_nothing_is_known_any_more() -> None:
    (fee,) = on("2025-06-01", FEES[:2])
    assert fee["ended"] == "2024-12-31"
    assert "amount" not in fee
    assert fee["earlier"] == [FEES[0]]


def test_an_entry_that_has_not_begun_is_not_there() -> None:
    assert on("2019-12-31") == []


def test_an_old_fee_says_so() -> None:
    assert on("2023-12-31", FEES[:1])[0].get("fee_old") is None
    assert on("2024-06-01", FEES[:1])[0]["fee_old"]


def test_general_knowledge_takes_the_place_of_a_price_and_is_to_be_checked() -> None:
    later = {"item": "fee", "since": "2026-04-30", "source": "general"}
    (fee,) = on("2026-11-22", [*FEES[1:2], later])
    assert fee["to_check"]
    assert "amount" not in fee
    assert fee["earlier"] == FEES[1:2]

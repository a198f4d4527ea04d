"""The second AI method on real occupations: hand-checked shares, ranges everywhere, what nothing human means."""

import re
from typing import Any

import pytest

from careercli.atlas.cards import Card

Cards = dict[str, Card]


@pytest.mark.parametrize(
    ("occupation", "automated", "augmented", "human"),
    [
        ("us:29-2011", 7.1, 28.6, 64.3),
        ("ca:32120", 7.1, 28.6, 64.3),
        ("us:29-1141", 9.5, 52.4, 38.1),
        ("ca:31301", 9.5, 52.4, 38.1),
        ("us:15-1252", 39.3, 57.1, 3.6),
        ("us:31-1122", 10.5, 31.6, 57.9),
        ("us:11-1011", 0.0, 82.4, 17.6),
    ],
)
def test_shares_worked_out_by_hand(
    every_card: Cards, occupation: str, automated: float, augmented: float, human: float
) -> None:
    shares: Any = every_card[occupation].record["ai"]["shares"]  # type: ignore[index]
    assert (shares["automated"], shares["augmented"], shares["human"]) == (automated, augmented, human)
    assert shares["method"] == "task-labels/2"


def test_only_general_occupations_stand_for_a_code_that_has_one(every_card: Cards) -> None:
    for occupation, card in every_card.items():
        shares: Any = (card.record["ai"] or {}).get("shares", {})
        if occupation.startswith("us:") and "origins" in shares:
            onets = [origin["onet"] for origin in shares["origins"]]
            assert onets == [f"{card.record['code']}.00"] or f"{card.record['code']}.00" not in onets, occupation


@pytest.mark.parametrize("command", ["show", "ai"])
def test_a_page_gives_the_range_of_each_share(career: Any, command: str) -> None:
    page = career(command, "us:15-1252", "--all").out.replace("\u00a0", " ")
    assert "39.3% (7.1 to 67.9)" in page
    assert "57.1% (28.6 to 89.3)" in page


def test_lists_and_comparisons_give_it_too(career: Any) -> None:
    compared = career("compare", "us:15-1252", "us:29-1141", "--all").out.replace("\u00a0", " ")
    assert "39.3% (7.1 to 67.9)" in compared
    assert "9.5% (" in compared
    listed = career("ai", "--country", "us", "--format", "csv").out
    assert "automated_low,automated_high" in listed.splitlines()[0]


@pytest.mark.parametrize("command", ["show", "ai", "faq"])
def test_nothing_human_is_told_in_words(career: Any, command: str) -> None:
    page = career(command, "us:13-2053", "--all").out.replace("\u00a0", " ")
    assert re.search("AI (could help|helps) with every task", " ".join(page.split()))
    assert "For 0" not in page

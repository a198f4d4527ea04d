"""One value of a fact: read by its type to the very end of what is allowed, or refused with the sentence."""

from typing import Any

import pytest

from careercli.rules.fact_values import Impossible, allowed, read

DAY = "2026-06-01"
YEARS: dict[str, Any] = {"type": "integer", "least": 0, "most": 40}
PAY: dict[str, Any] = {"type": "number", "least": 1, "most": 10_000, "money": "EUR"}
SHARE: dict[str, Any] = {"type": "number", "least": 0, "most": 9_999, "step": 0.5}
LEVEL: dict[str, Any] = {"type": "abilities", "least": 0, "most": 12}
CHOICE: dict[str, Any] = {"type": "choice", "values": ["B1", "two_or_more"], "aliases": {"phd": "two_or_more"}}
CODE: dict[str, Any] = {"type": "text", "pattern": "[0-9]{2,4}"}


@pytest.mark.parametrize(
    ("fact", "value", "found"),
    [
        (YEARS, 0, 0),
        (YEARS, 40, 40),
        (YEARS, 3.0, 3),
        (YEARS, "3", 3),
        ({**YEARS, "completed": True}, 3.9, 3),
        (PAY, 1, 1),
        (PAY, 10_000, 10_000),
        (PAY, "€10,000", 10_000),
        (PAY, 45.5, 45.5),
        ({**PAY, "money": None}, "$50", 50),
        (SHARE, 0.5, 0.5),
        (SHARE, 64.5, 64.5),
        ({**SHARE, "step": 0.1}, 0.3, 0.3),
        ({**SHARE, "step": 2}, 8, 8),
        (CHOICE, "b1", "B1"),
        (CHOICE, "PhD", "two_or_more"),
        (CHOICE, "Two or more", "two_or_more"),
        ({**CHOICE, "values": ["1", "2"]}, 1, "1"),
        ({"type": "flag"}, True, True),
        ({"type": "flag"}, " NO ", False),
        ({"type": "block"}, True, True),
        ({"type": "date"}, "2026-06-01", "2026-06-01"),
        ({"type": "date", "sets_day": True}, "2026-06-02", "2026-06-02"),
        (CODE, "21", "21"),
        (CODE, 2134, "2134"),
        ({"type": "text"}, "x" * 200, "x" * 200),
        (LEVEL, 9, (9, 9, 9, 9)),
        (LEVEL, {"speaking": 4, "listening": "3", "writing": 2, "reading": 1}, (1, 2, 3, 4)),
    ],
)
def test_a_value_as_rules_see_it(fact: dict[str, Any], value: object, found: object) -> None:
    taken = read(fact, value, DAY)
    assert (taken, type(taken)) == (found, type(found))


NO_MONEY = "`€3` is not an amount of money. Write the number alone."
PAST = "a day up to the day of the question, as 2026-01-31"
UNSAID = "listening is missing, speaking is missing"
ABILITIES = "reading, writing, listening, speaking, each whole, from 0 to 12"


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        (YEARS, -1, "-1 is not possible; a whole number from 0 to 40"),
        (YEARS, 41, "41 is not possible; a whole number from 0 to 40"),
        (YEARS, 3.5, "3.5 is not possible; a whole number from 0 to 40"),
        (YEARS, "old", '"old" is not possible; a whole number from 0 to 40'),
        (YEARS, True, "true is not possible; a whole number from 0 to 40"),
        (YEARS, [1], "[1] is not possible; a whole number from 0 to 40"),
        (YEARS, {"a": True, "b": 2}, "a true, b 2 is not possible; a whole number from 0 to 40"),
        (YEARS, {}, "{} is not possible; a whole number from 0 to 40"),
        (YEARS, "x" * 60, f'"{"x" * 60}" is not possible; a whole number from 0 to 40'),
        (YEARS, "x" * 61, f'"{"x" * 60}…" is not possible; a whole number from 0 to 40'),
        (YEARS, "€3", NO_MONEY),
        ({**YEARS, "most": 10_000}, "€3", NO_MONEY),
        ({**YEARS, "most": 10_000, "money": "EUR"}, "€3", NO_MONEY),
        (PAY, 0.99, "0.99 is not possible; a number from 1 to 10,000"),
        (PAY, 10_000.01, "10000.01 is not possible; a number from 1 to 10,000"),
        (PAY, "$50", "`$50` is in another currency. Write the amount in EUR, as a number alone."),
        ({**PAY, "most": 9_999}, "€50", "`€50` is not an amount of money. Write the number alone."),
        ({**PAY, "money": None, "most": 9_999}, "€50", "`€50` is not an amount of money. Write the number alone."),
        (PAY, "5.000", "`5.000` can be read as 5 and a part, or as 5,000. Write 5000 or 5.0."),
        (SHARE, 0.3, "0.3 is not possible; a number from 0 to 9,999 in steps of 0.5"),
        (SHARE, 64.75, "64.75 is not possible; a number from 0 to 9,999 in steps of 0.5"),
        ({**SHARE, "step": 2}, 7, "7 is not possible; a number from 0 to 9,999 in steps of 2"),
        (CHOICE, "C1", "C1 is not possible; one of B1, two_or_more"),
        (CHOICE, True, "true is not possible; one of B1, two_or_more"),
        ({**CHOICE, "values": ["True"]}, True, "true is not possible; one of True"),
        (CHOICE, 1.5, "1.5 is not possible; one of B1, two_or_more"),
        ({"type": "flag"}, 1, "1 is not possible; write yes or no"),
        ({"type": "flag"}, "maybe", '"maybe" is not possible; write yes or no'),
        ({"type": "date"}, "2026-06-02", f"2026-06-02 is not possible; {PAST}"),
        ({"type": "date"}, "June", f"June is not possible; {PAST}"),
        ({"type": "date"}, 3, f"3 is not possible; {PAST}"),
        (CODE, "2", "2 is not possible; text like [0-9]{2,4}"),
        (CODE, True, "true is not possible; text like [0-9]{2,4}"),
        (CODE, 2.5, "2.5 is not possible; text like [0-9]{2,4}"),
        ({"type": "text"}, "", " is not possible; text like .*"),
        ({"type": "text"}, "x" * 201, f"{'x' * 60}… is not possible; text like .*"),
        (LEVEL, 13, f"reading 13, writing 13, listening 13, speaking 13; {ABILITIES}"),
        (LEVEL, {"reading": 1, "writing": 2.5, "hearing": 3},
         f"writing 2.5, {UNSAID}, hearing is not an ability; {ABILITIES}"),
    ],
)  # fmt: skip
def test_what_cannot_be_and_what_can(fact: dict[str, Any], value: object, said: str) -> None:
    with pytest.raises(Impossible) as caught:
        read(fact, value, DAY)
    assert caught.value.message == str(caught.value) == said


def test_what_a_block_may_be_is_not_a_text_for_a_flag() -> None:
    assert allowed({**YEARS, "least": 1000, "most": 20_000, "step": 500}) == (
        "a whole number from 1,000 to 20,000 in steps of 500"
    )
    assert allowed({"type": "date"}) == "a day up to the day of the question, as 2026-01-31"

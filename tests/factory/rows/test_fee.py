"""Fees and times: money has a year, general knowledge has no amount."""

import pytest
from pydantic import ValidationError

from careerdata.rows.fee import FeeRow, LanguageTestRow

FEE = {
    "country": "ca", "routes": "makers", "item": "fee", "payer": "applicant", "amount": "150", "currency": "CAD",
    "since": "2026-01-01", "source": "guild",
}  # fmt: skip
TEST = {"test": "ielts", "item": "fee", "amount": "300", "currency": "CAD", "year": "2025", "source": "blog"}


def test_rows_without_a_mistake() -> None:
    assert FeeRow.model_validate(FEE).key() == ("ca", "makers", "fee", "", "2026-01-01")
    assert LanguageTestRow.model_validate(TEST).key() == ("ielts", "fee")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"since": ""}, "money has its year"),
        ({"undated": "yes"}, "money has its year"),
        ({"source": "general"}, "a figure of general knowledge"),
        ({"source": "general", "amount": "", "currency": "", "only": "for 3 years"}, "a figure of general knowledge"),
        ({"amount": ""}, "without `amount`"),
        ({"currency": ""}, "`amount` without `currency` or `unit`"),
        ({"item": "bribe"}, "none of adjustment"),
        ({"payer": "uncle"}, "none of applicant, employer"),
        ({"unit": "moons"}, "none of person"),
        ({"answer": "perhaps"}, "none of yes"),
        ({"until": "2025-12-31"}, "`until` is before `since`"),
        ({"routes": "makers  masters"}, "pattern"),
    ],
)
def test_a_mistake_in_a_fee(changes: dict[str, str], problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        FeeRow.model_validate({**FEE, **changes})


@pytest.mark.parametrize(
    ("changes", "problem"),
    [({"year": ""}, "money has its year"), ({"source": "general"}, "general"), ({"item": "luck"}, "none of accepted")],
)
def test_a_mistake_in_a_test(changes: dict[str, str], problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        LanguageTestRow.model_validate({**TEST, **changes})


def test_an_undated_price_says_so() -> None:
    assert FeeRow.model_validate({**FEE, "since": "", "undated": "yes"})
    assert LanguageTestRow.model_validate({**TEST, "year": "", "undated": "yes"})

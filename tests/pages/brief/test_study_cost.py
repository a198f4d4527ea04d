"""Cost, graduates and payback of study: by hand, each kind of price and each reason."""

from typing import Any

import pytest

from careercli.output.document import Grid
from careercli.pages.brief import study_cost
from careercli.pages.study import study

from ..conftest import ENGLISH, inside, words

NO: dict[str, str] = {"us": "United States", "gb-eng": "England"}
US = {"region": "us", "kind": "public", "year": "2022-23", "low": 7484, "high": 7484, "currency": "USD", "source": "t"}


def cost(**more: Any) -> Any:
    """A bachelor's degree of four to five years."""
    return {
        "credential": "bachelor", "years_min": 4, "years_max": 5, "years_source": "y", "currency": "USD",
        "level": "degree", "tuition": [US], "total_low": 29936, "total_high": 37420, "pay_low": 60000,
        "pay_high": 120000, "debt_low": 20000, "debt_high": 25000, "payback_low": 0.4, "payback_high": 1.6,
        "against": "secondary", "against_pay": 36082, "derived": True, "method": "study/1", "sources": ["t", "s"],
        **more,
    }  # fmt: skip


def pay(**more: Any) -> Any:
    """A field of study."""
    return {
        "cip": "11.07", "title": "Computer Science", "credential": "bachelor", "region": "us", "currency": "USD",
        "graduates": 100, "pay": 117363, "debt": 19500, "usual": True, "source": "s", **more,
    }  # fmt: skip


def test_the_total_is_marked_and_says_years_whose_price_and_of_when() -> None:
    text = words(study_cost.cost_blocks(cost(), NO, ENGLISH))
    assert "~ 29,936–37,420 USD of tuition for 4–5 years of full-time study." in text
    assert "A year (2022–23): 7,484 USD at public colleges of your own state." in text


def test_a_limit_of_a_part_of_the_country_names_the_part() -> None:
    price = {**US, "kind": "limit", "region": "gb-eng", "low": 9535, "high": 9535, "currency": "GBP"}
    text = words(study_cost.cost_blocks(cost(tuition=[price]), NO, ENGLISH))
    assert "at most 9,535 GBP by law for home students (England)" in text


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"credential": "none"}, "asks for no degree or certificate"),
        ({"tuition": [{**US, "kind": "none"}], "level": "apprenticeship"}, "Training in a firm costs you no fee"),
        ({"tuition": [{**US, "kind": "none"}]}, "State universities ask no tuition"),
        (
            {"tuition": [], "total_low": {"missing": "not-known-here"}},
            "Study or training takes 4–5 years. We have no data on its cost.",
        ),
        (
            {"total_low": {"missing": "not-published"}, "years_max": None},
            "Study takes longer than a first degree: at least 4 years. We have no total.",
        ),
        (
            {"tuition": [], "total_low": {"missing": "x"}, "years_min": {"missing": "x"}, "years_max": None},
            "We have no data on years and cost.",
        ),
        (
            {"tuition": [], "total_low": {"missing": "not-in-source"}, "credential": "master"},
            (
                "Study or training takes 4–5 years. We have no data on its cost: our sources of tuition leave out "
                "this kind of study (master's degree)."
            ),
        ),
        (
            {
                "tuition": [],
                "total_low": {"missing": "not-in-source"},
                "credential": "certificate",
                "years_min": {"missing": "x"},
                "years_max": None,
            },
            "No source says how long study takes. We have no data on its cost",
        ),
    ],
)
def test_what_costs_nothing_or_is_not_known_says_so(more: dict[str, Any], said: str) -> None:
    assert said in words(study_cost.cost_blocks(cost(**more), NO, ENGLISH))


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (4, 5, "4–5 years"),
        (3, None, "at least 3 years"),
        (None, 2, "up to 2 years"),
        (0.5, 2, "0.5–2 years"),
        (4, 4, "4 years"),
    ],
)
def test_years_in_words(low: float | None, high: float | None, text: str) -> None:
    assert study_cost.years(cost(years_min=low, years_max=high), ENGLISH) == text


def test_graduates_say_what_they_earn_and_owe_with_one_caveat() -> None:
    text = words(study_cost.graduates([pay(payback_low=0.4, payback_high=0.5)], cost(), ENGLISH))
    assert "They earn 60,000–120,000 USD a year four years on, and owe 20,000–25,000 at the end." in text
    assert "~ 0.4–0.5" in text
    assert "only students with federal aid" in text


def test_where_entry_takes_none_the_credential_is_named_and_no_headline_is_made() -> None:
    text = words(study_cost.graduates([pay(usual=False, credential="certificate")], cost(), ENGLISH))
    assert "Computer Science (certificate)" in text
    assert "They earn" not in text


def test_a_state_has_no_headline_of_the_country() -> None:
    assert "They earn" not in words(study_cost.graduates([pay(region="us-ny")], cost(), ENGLISH))


def test_credentials_are_named_where_there_are_several() -> None:
    text = words(study_cost.graduates([pay(credential="doctoral"), pay(credential="professional")], cost(), ENGLISH))
    assert "Computer Science (doctorate)" in text
    assert "Computer Science (professional degree)" in text


def test_a_price_of_one_field_names_it() -> None:
    price = {**US, "kind": "average", "currency": "CAD", "field": "Nursing"}
    text = words(study_cost.cost_blocks(cost(tuition=[price]), NO, ENGLISH))
    assert "7,484 CAD on average for Canadian students (Nursing)" in text


def test_more_fields_are_counted() -> None:
    blocks = study_cost.graduates([pay(cip=f"11.{at:02}") for at in range(8)], cost(), ENGLISH)
    assert len(next(block for block in blocks if isinstance(block, Grid)).rows) == 4
    assert "4 more fields." in words(blocks)


def test_payback_says_what_is_compared_and_what_is_not_counted() -> None:
    text = words(study_cost.paid_back(cost(), ENGLISH))
    assert "~ Tuition comes back in 0.4–1.6 years of extra pay." in text
    assert "above 36,082 USD, usual with secondary school only" in text
    assert "Pay missed while you study is not counted." in text


def test_payback_by_medians_marks_a_wider_group() -> None:
    more = {"against": "all-jobs", "own_pay": 113984, "pay_year": 2025, "of_group": {"code": "2544", "title": "Nurses"}}
    text = words(study_cost.paid_back(cost(**more), ENGLISH))
    assert "this job's median, ~ 113,984 USD a year (2025), above 36,082 of all jobs" in text


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (
            {"missing": "no-gain"},
            {"missing": "no-gain"},
            "Graduates earn no more than people with secondary",
        ),
        (0.4, {"missing": "no-gain"}, "0.4 years of extra pay at best; in some fields there is none"),
    ],
)
def test_no_extra_pay_is_said(low: Any, high: Any, said: str) -> None:
    assert said in words(study_cost.paid_back(cost(payback_low=low, payback_high=high), ENGLISH))


@pytest.mark.parametrize(("reason", "said"), [("no-fee", ""), ("no-study", ""), ("not-published", "Years of payback:")])
def test_a_refused_payback_says_why_unless_the_cost_has(reason: str, said: str) -> None:
    refused = cost(payback_low={"missing": reason}, payback_high={"missing": reason})
    del refused["against"]
    text = words(study_cost.paid_back(refused, ENGLISH))
    assert (said in text) if said else not text


def test_in_a_line_for_the_page_of_the_occupation() -> None:
    text = study_cost.in_a_line(cost(), NO, ENGLISH)
    tuition, earned = text.split(" · ")
    assert tuition == "~ 29,936–37,420 USD tuition in your own state (4–5 years, 2022–23)"
    assert earned == "graduates earn 60,000–120,000 USD a year four years on"
    nothing = cost(total_low={"missing": "x"}, pay_low=None, pay_high=None)
    assert study_cost.in_a_line(nothing, NO, ENGLISH) == ""


def test_the_whole_page_has_every_credential_with_quarters_and_every_place() -> None:
    from careercli.record.pages.occupation import Studied

    prices: Any = [US, {**US, "region": "us-ny", "field": "Law"}]
    more: Any = Studied("us", [pay(pay_low=100000, pay_high=140000)], prices)
    record: Any = {"id": "us:1", "study_cost": cost()}
    blocks = study(record, more, ENGLISH, {"us": "United States", "us-ny": "New York"})
    text = words(blocks)
    assert "117,363 (100,000–140,000)" in text
    assert "bachelor's degree" in text
    assert {"New York", "Law", "7,484 USD"} <= set(text.split("\n"))
    assert sum(isinstance(one, Grid) for one in inside(tuple(blocks))) == 2

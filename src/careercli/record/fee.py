"""What visa routes and language tests cost, last and give, as programs read it."""

from typing import Literal, NotRequired, TypedDict

from careercli.record.recognition import Grade

ITEMS = (
    "adjustment",
    "asylum-fee",
    "biometrics",
    "certificate",
    "child",
    "credential-report",
    "entry-visa",
    "fast-track",
    "fee",
    "fee-listed",
    "fee-long",
    "funds",
    "funds-month",
    "funds-more",
    "health-surcharge",
    "health-surcharge-child",
    "issue",
    "levy",
    "levy-small",
    "permit",
    "petition",
    "premium",
    "processing",
    "processing-base",
    "province",
    "recognition",
    "registration",
    "residence",
    "residence-proposed",
    "residence-right",
    "settlement",
    "sponsor-licence",
    "spouse",
    "spouse-work",
    "validity",
)
"""What an entry is of: fees by name, savings (`funds`), time until a decision (`processing`), how long the visa lasts
(`validity`), time to permanent residence (`residence`), whether the spouse may work."""
TEST_ITEMS = ("accepted", "fee", "fee-part", "result", "retake", "validity")
PAYERS = ("applicant", "employer")
UNITS = ("person", "year", "years", "month", "months", "weeks", "days", "working-days")
"""Of money, what it is for each of; otherwise what the amount counts."""
ANSWERS = ("yes", "no", "own-pass", "later", "no-family", "at-once", "discretion", "none")
"""Answers that are no amount: the spouse needs a pass of their own, may work later, cannot come; permanent residence is
given at once or at discretion; no savings are asked."""


class Fee(TypedDict):
    """One entry of a route. `people`: savings for so many. `to_check`: general knowledge, without an amount."""

    item: str
    people: NotRequired[int]
    payer: NotRequired[Literal["applicant", "employer"]]
    amount: NotRequired[float]
    currency: NotRequired[str]
    unit: NotRequired[str]
    answer: NotRequired[str]
    only: NotRequired[str]
    since: NotRequired[str]
    until: NotRequired[str]
    undated: NotRequired[bool]
    source: str


class FeeOf(Fee):
    """An entry on a day. `ended`: the last day it is known for, where that is past: it has no amount then.

    `fee_old`: it began more than three years before. `earlier`: what it was before, newest first.
    """

    ended: NotRequired[str]
    fee_old: NotRequired[bool]
    earlier: NotRequired[list[Fee]]
    to_check: bool
    grade: Grade
    as_of: str


class LanguageTestFact(TypedDict):
    """One entry of a language test."""

    test: str
    item: str
    amount: NotRequired[float]
    currency: NotRequired[str]
    unit: NotRequired[str]
    only: NotRequired[str]
    year: NotRequired[int]
    undated: NotRequired[bool]
    to_check: bool
    source: str
    grade: Grade
    as_of: str

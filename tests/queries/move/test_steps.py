"""The steps of a plan and their sums, by hand."""

from typing import Any

import pytest

from careercli.queries.move import steps
from careercli.queries.move.sorting import sort

DAY = "2026-11-22"
WAY: Any = {
    "route": "ca/makers", "name": "Makers", "offer": "needed", "offered": None, "page": "https://example.org",
    "source": "guild", "grade": "official", "checked": "2026-01-01",
}  # fmt: skip


def step(key: str, **more: Any) -> Any:
    """A step of recognition that surely applies."""
    return {"id": key, "label": key, "after": [], "applies": "yes", "counted": True, "optional": False,
            "depends_on": [], "to_check": False, "grade": "official", "source": "guild", **more}  # fmt: skip


TRACK: Any = {"steps": [step("papers"), step("trial", after=["papers"]), step("fast", counted=False)]}
FEES: list[Any] = [
    {"item": "fee", "payer": "applicant", "amount": 150, "currency": "CAD", "since": "2026-01-01"},
    {"item": "health-surcharge", "payer": "applicant", "amount": 90, "currency": "CAD", "unit": "year"},
    {"item": "petition", "payer": "employer", "amount": 700, "currency": "CAD"},
    {"item": "biometrics", "payer": "applicant"},
    {"item": "issue", "ended": "2026-06-30"},
    {"item": "funds", "amount": 5000, "currency": "CAD"},
    {"item": "processing", "amount": 10, "unit": "weeks"},
]


@pytest.fixture(autouse=True)
def fees(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the route costs."""
    added = {"source": "guild", "grade": "official", "as_of": "2026-01-01", "to_check": False}
    monkeypatch.setattr(steps, "route_fees", lambda *_: [{**one, **added} for one in FEES])


def made(asks: Any = ()) -> dict[str, Any]:
    """The steps by their ids."""
    return {one["id"]: one for one in steps.combined(TRACK, WAY, asks, DAY)}


def test_the_visa_waits_for_the_licence_only_where_its_route_asks_for_one() -> None:
    assert made()["visa"]["after"] == ["visa-offer"]
    assert made(("licence",))["visa"]["after"] == ["trial", "visa-offer"]
    assert made(("licence",))["visa-fee"]["after"] == ["trial", "visa-offer"]


def test_an_offer_one_has_is_no_step() -> None:
    found = [one["id"] for one in steps.combined(TRACK, {**WAY, "offered": True}, (), DAY)]
    assert "visa-offer" not in found
    assert "visa" in found


def test_without_a_way_there_are_the_steps_of_recognition_alone() -> None:
    assert [one["id"] for one in steps.combined(TRACK, None, (), DAY)] == ["papers", "trial", "fast"]
    assert steps.combined(None, None, (), DAY) == []


def test_employers_and_savings_are_not_paid_by_the_reader() -> None:
    assert {key for key in made() if key.startswith("visa-")} == {
        "visa-offer", "visa-fee", "visa-health-surcharge", "visa-biometrics", "visa-issue",
    }  # fmt: skip


def test_a_fee_that_comes_again_is_in_no_sum_and_one_out_of_force_has_no_amount() -> None:
    found = made()
    assert (found["visa-health-surcharge"]["per"], found["visa-health-surcharge"]["counted"]) == ("year", False)
    assert "fee" not in found["visa-issue"]
    assert found["visa-issue"]["ended"] == "2026-06-30"


def test_weeks_are_whole_months_at_most() -> None:
    assert (made()["visa"]["months_min"], made()["visa"]["months_max"]) == (0, 3)


def test_totals_add_up_what_is_counted() -> None:
    every = [
        step("papers", fee=100, currency="CAD", fee_year=2024, months_min=1, months_max=2),
        step("trial", after=["papers"], fee=200, fee_to=300, currency="CAD", applies="depends", months_max=3),
        step("oath"),
        step("fast", counted=False, fee=999, currency="CAD", fee_year=2020),
    ]
    found = steps.totals(every, "CAD", DAY)
    assert found["fees"] == [{"currency": "CAD", "low": 100, "high": 400, "years": [2024, 2024], "undated": 1}]
    assert found["converted"] == {"currency": "CAD", "low": 100, "high": 400, "rate_years": [], "sources": []}
    assert (found["no_fee"], found["years"]) == (1, [2024, 2024])
    assert found["months"] == {"low": 1, "high": 5, "unknown": 1}


def test_certainty_is_of_counted_steps_alone() -> None:
    assert steps.certainty([step("a"), step("b", grade="secondary"), step("c", grade="general", counted=False)]) == 50
    assert steps.certainty([]) is None


def destination(country: str, **more: Any) -> Any:
    """A destination as sorting reads it."""
    months = {"low": 0, "high": more.pop("months", 0), "unknown": more.pop("untimed", 0)}
    money = more.pop("cost", None)
    totals = {"months": months, "no_fee": more.pop("no_fee", 0), "converted": money and {"high": money}}
    return {"country": country, "totals": totals, "visa": {"way": "conditions"}, "certainty": None, **more}


def test_what_is_not_known_comes_last() -> None:
    found = [destination("ca", months=3, untimed=1), destination("us", months=9), destination("gb", months=6)]
    assert [one["country"] for one in sort(found, "time")] == ["gb", "us", "ca"]
    priced = [destination("ca", cost=10, no_fee=1), destination("us", cost=30), destination("gb", cost=20)]
    assert [one["country"] for one in sort(priced, "cost")] == ["gb", "us", "ca"]


def test_pay_before_tax_is_not_compared_with_pay_after_it() -> None:
    found = [
        destination("ca", buys={"low": 90, "of": "gross"}),
        destination("us", buys={"low": 50, "of": "net"}),
        destination("gb", buys={"low": 60, "of": "net"}),
    ]
    assert [one["country"] for one in sort(found, "net")] == ["gb", "us", "ca"]


def test_the_best_is_marked_only_where_two_can_be_compared_and_are_not_level() -> None:
    def best(*found: Any) -> list[list[str]]:
        return [one["best"] for one in sort(found, "time")]

    assert best(destination("ca", months=3), destination("us", months=9)) == [["time"], []]
    assert best(destination("ca", months=3), destination("us", months=9, untimed=1)) == [[], []]
    assert best(destination("ca", months=3), destination("us", months=3)) == [[], []]

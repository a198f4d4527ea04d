"""Openings a year and growth, each where it is published."""

from typing import Any

import pytest

from careercli.queries.faq.neighbour import neighbour
from careercli.queries.faq.outlook import growth_words, openings
from careercli.queries.faq.pay import relative
from careercli.queries.faq.question import Answer, Context, Question
from careercli.record.country import NOT_KNOWN
from careercli.text.text import Text

BASE = {
    "from": 2024, "to": 2034, "openings_basis": "total", "growth_percent": 4.5, "growth_derived": False,
    "openings_per_year": 50, "source": "ep",
}  # fmt: skip


def answered(record: Any, **projection: Any) -> Answer | None:
    country: Any = {**NOT_KNOWN, "projections_cover": projection.pop("covers", "")}
    made = record(outlook={"projections": [BASE | projection]})
    return openings(Question(made, Context("2026-11-22", country=country), Text()))


def test_openings_and_growth_with_their_figures(record: Any) -> None:
    found = answered(record)
    assert found is not None
    assert (found.key, found.sources) == ("openings", ["ep"])
    assert "50" in found.answer
    assert "4.5%" in found.answer
    assert [(one["name"], one["value"], one["unit"], one["source"]) for one in found.figures] == [
        ("openings_per_year", 50, "persons", "ep"), ("growth_percent", 4.5, "percent", "ep"),
    ]  # fmt: skip


@pytest.mark.parametrize("unknown", [{"missing": "suppressed"}, {"missing": "not-published"}])
def test_what_is_not_published_is_left_out(record: Any, unknown: Any) -> None:
    growth = answered(record, openings_per_year=unknown)
    jobs = answered(record, growth_percent=unknown)
    assert growth is not None
    assert jobs is not None
    assert [one["name"] for one in growth.figures] == ["growth_percent"]
    assert [one["name"] for one in jobs.figures] == ["openings_per_year"]
    assert answered(record, openings_per_year=unknown, growth_percent=unknown) is None
    assert openings(Question(record(), Context("2026-11-22"), Text())) is None


def test_fewer_jobs_are_lost_ones(record: Any) -> None:
    found, gained = answered(record, openings_per_year=-50), answered(record)
    assert found is not None
    assert gained is not None
    assert "-50" not in found.answer
    assert "50" in found.answer
    assert found.answer.split(".")[0] != gained.answer.split(".")[0]
    assert found.figures[0]["value"] == -50


def test_whom_projections_cover_is_told(record: Any) -> None:
    found = answered(record, covers="employees")
    assert found is not None
    assert "employees" in found.answer


@pytest.mark.parametrize(("growth", "key"), [(0.04, "none"), (-0.04, "none"), (0.06, "more"), (-0.06, "fewer")])
def test_growth_in_words(growth: float, key: str) -> None:
    t = Text()
    values = {"growth": t.percent(abs(growth)), "from": 2024, "to": 2034}
    assert growth_words(growth, 2024, 2034, t) == t(f"faq.growth.{key}", **values)


def test_the_pay_against_the_median_of_all(record: Any, pay: Any) -> None:
    own = {"amount": 60000, "currency": "CAD", "year": 2025, "derived": True, "source": "own"}
    country: Any = {**NOT_KNOWN, "all_pay": {"amount": 80000, "currency": "CAD", "year": 2024, "source": "all"}}
    found = relative(Question(record(pay=pay([], median_year=own)), Context("2026-11-22", country=country), Text()))
    assert found is not None
    assert found.question == Text()("faq.relative.question")
    assert "25%" in found.answer
    assert [(one["name"], one["value"]) for one in found.figures] == [
        ("pay_relative", 75), ("pay_median", 60000), ("all_pay", 80000),
    ]  # fmt: skip
    assert found.sources == ["own", "all"]


def test_a_neighbour_without_pay_has_no_source_and_no_year(record: Any) -> None:
    one = neighbour(record())
    assert (one.pay, one.year, one.derived, one.source) == (None, None, False, "")

"""What a record says of the whole country."""

import pytest

from careercli.record.national import group_of_pay, national_line, projection_of, turnover


def record(*lines, projections=()):
    return {"country": "gb", "pay": {"percentiles": [*lines]}, "outlook": {"projections": [*projections]}}


def line(**more):
    return {"region": "gb", "period": "year", "p50": 30_000, **more}


def test_the_national_line_is_the_one_amounts_rest_on():
    lines = [line(region="gb-eng"), line(basis="all"), line(basis="full-time", rated_at="22")]
    assert national_line(record(*lines)) == lines[2]
    assert group_of_pay(record(*lines)) == "22"
    assert national_line(record(lines[0])) is None
    assert group_of_pay(record(lines[0])) == ""


def test_the_line_may_be_asked_for_by_the_hour():
    hourly = line(period="hour", p50=15.0)
    assert national_line(record(line(), hourly), "hour") == hourly


def test_the_first_projection_counts():
    assert projection_of(record(projections=[{"to": 2035}, {"to": 2030}])) == {"to": 2035}
    assert projection_of(record()) is None


@pytest.mark.parametrize(
    ("openings", "workers", "share"),
    [
        (20, 300, 6.7),
        (-3, 100, -3.0),
        (0, 100, 0.0),
        (5, 0, None),
        ({"missing": "suppressed"}, 9, None),
        (5, None, None),
    ],
)
def test_openings_for_every_hundred_workers(openings, workers, share):
    assert turnover(openings, workers) == share

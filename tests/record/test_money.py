"""What a yearly amount rests on."""

from typing import Any

import pytest

from careercli.record.money import rests_on


def line(period: str, basis: str = "", p50: Any = 10) -> Any:
    return {"period": period, "basis": basis, "p50": p50}


WITHHELD = {"missing": "suppressed"}


@pytest.mark.parametrize(
    ("lines", "per", "told"),
    [
        ([line("hour"), line("year")], "year", ("year", "")),
        ([line("year"), line("hour")], "hour", ("hour", "")),
        ([line("hour"), line("week")], "year", ("week", "")),
        ([line("year", "all"), line("week", "full-time")], "year", ("week", "full-time")),
        ([line("year", "full-time", WITHHELD), line("week", "full-time")], "year", ("week", "full-time")),
        ([line("year", "all"), line("week", "all"), line("hour", "all")], "year", ("hour", "all")),
        ([line("year", "all"), line("year", "full-time", WITHHELD)], "year", ("year", "all")),
        ([line("year", p50={"at_least": 5}), line("hour")], "year", ("year", "")),
        ([line("hour", p50=WITHHELD), line("year", p50=WITHHELD)], "year", ("year", "")),
    ],
)
def test_a_known_median_of_full_time_work_by_the_period_or_a_longer_one(lines: Any, per: str, told: Any) -> None:
    found = rests_on(lines, per)
    assert found is not None
    assert (found["period"], found["basis"]) == told


def test_of_no_line_nothing() -> None:
    assert rests_on([]) is None

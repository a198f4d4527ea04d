"""How long one worked: by hours, windows and the asked day."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.person.facts.experience import Experience, _months_after, worked
from careercli.person.profile.load import checked
from careercli.person.profile.model import Work


def jobs(*entries: dict[str, Any]) -> list[Work]:
    """Jobs in Canada, full-time unless told otherwise."""
    return checked({"work": [{"country": "ca", "hours": 40, **entry} for entry in entries]}).work or []


def on(day: str, *entries: dict[str, Any], **how: Any) -> Experience:
    """The experience of these jobs on a day."""
    return worked(jobs(*entries), datetime.date.fromisoformat(day), lambda job: True, **how)


@pytest.mark.parametrize(
    ("day", "years"),
    [("2026-05-31", 0), ("2026-06-01", 1), ("2026-06-02", 1), ("2025-06-01", 0), ("2025-05-01", 0)],
)
def test_a_year_is_complete_when_its_last_day_has_passed(day: str, years: int) -> None:
    assert on(day, {"from": "2025-06-01"}).years == years


@pytest.mark.parametrize("since", [2010, 2014, 2019, 2020, 2023])
@pytest.mark.parametrize("years", [1, 2, 3, 4, 5, 6])
def test_whole_calendar_years_always_count(since: int, years: int) -> None:
    last = f"{since + years - 1}-12-31"
    assert on("2026-11-22", {"from": f"{since}-01-01", "to": min(last, "2026-11-21")}).years in (years, 2026 - since)


@pytest.mark.parametrize(("hours", "years"), [(15, 1), (30, 2), (37.5, 2), (80, 2), (14.9, 0)])
def test_part_time_counts_in_proportion_and_overtime_not_at_all(hours: float, years: int) -> None:
    assert on("2026-06-01", {"from": "2023-01-01", "to": "2024-12-31", "hours": hours}).years == years


def test_two_half_jobs_side_by_side_are_one_whole() -> None:
    half = {"from": "2023-01-01", "to": "2023-12-31", "hours": 15}
    assert on("2026-06-01", half, half).years == 1
    assert on("2026-06-01", half, half, half, half).years == 1


def test_the_window_cuts_a_job() -> None:
    long = {"from": "2010-01-01", "to": "2024-06-01"}
    assert on("2026-06-01", long, within=3).years == 1
    assert on("2026-06-01", long, within=10).years == 8
    assert on("2026-06-01", {"from": "2010-01-01", "to": "2012-01-01"}, within=10).years == 0


def test_a_job_begun_after_the_day_does_not_count() -> None:
    assert on("2024-01-01", {"from": "2024-06-01"}) == Experience(0, 0, ())


@pytest.mark.parametrize(
    ("entries", "months"),
    [
        ([{"from": "2023-01-01", "to": "2025-12-31"}], 36),
        ([{"from": "2023-01-01", "to": "2025-12-30"}], 35),
        ([{"from": "2025-01-01", "to": "2025-06-30"}], 6),
        ([{"from": "2025-01-01", "to": "2025-03-31"}, {"from": "2025-04-01", "to": "2025-06-30"}], 6),
        ([{"from": "2025-01-01", "to": "2025-04-30"}, {"from": "2025-03-01", "to": "2025-06-30"}], 6),
        ([{"from": "2025-01-31", "to": "2025-02-27"}], 0),
        ([{"from": "2025-01-01", "to": "2025-01-20"}, {"from": "2025-03-01", "to": "2025-03-11"}], 1),
        ([{"from": "2025-01-01", "to": "2025-06-30", "hours": 19.5}], 0),
    ],
)
def test_months(entries: list[dict[str, Any]], months: int) -> None:
    assert on("2026-06-01", *entries, least=20).months == months


def test_a_job_that_cannot_be_told_is_named() -> None:
    def skilled(job: Work) -> bool | str:
        return "skilled" if job.skilled is None else job.skilled

    found = worked(
        jobs({"from": "2024-01-01", "skilled": True}, {"from": "2024-01-01"}), datetime.date(2026, 6, 1), skilled
    )
    assert found.unknown == ("work.2.skilled",)


DAYS = st.dates(datetime.date(2000, 1, 1), datetime.date(2026, 6, 1))
SPANS = st.lists(st.tuples(DAYS, DAYS, st.sampled_from([5, 15, 30, 60])), max_size=5)


@given(SPANS, DAYS)
def test_more_work_never_counts_less_and_time_is_never_counted_twice(
    spans: list[tuple[datetime.date, datetime.date, int]], day: datetime.date
) -> None:
    entries = [
        {"from": min(first, last).isoformat(), "to": max(first, last).isoformat(), "hours": hours}
        for first, last, hours in spans
    ]
    whole = on(day.isoformat(), *entries)
    assert 0 <= whole.days <= (day - datetime.date(2000, 1, 1)).days
    assert all(on(day.isoformat(), *entries[:at]).days <= whole.days + 1e-3 for at in range(len(entries)))
    assert 0 <= whole.months <= 12 * 27


@pytest.mark.parametrize(
    ("first", "months", "day"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2023-01-28", 1, "2023-02-28"),
        ("2023-12-31", 2, "2024-02-29"),
        ("2023-10-31", 1, "2023-11-30"),
        ("2023-11-30", 1, "2023-12-30"),
        ("2023-12-15", 0, "2023-12-15"),
        ("2023-12-15", 12, "2024-12-15"),
    ],
)
def test_the_day_so_many_months_later(first: str, months: int, day: str) -> None:
    assert str(_months_after(datetime.date.fromisoformat(first), months)) == day

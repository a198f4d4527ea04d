"""How long one worked, as a system counts it: which jobs, in which years, how many hours make a full one.

The asked day itself is not yet worked. Jobs side by side count together up to a full-time week, no further.
"""

import datetime
import itertools
from collections.abc import Callable, Sequence
from typing import NamedTuple

from careercli.person.facts.sheet import Missing, Sheet, years_before
from careercli.person.profile.model import Work
from careercli.text.text import Message

FULL_TIME = 30
"""Hours a week that Canada calls full-time; fewer count in proportion, more do not count more."""
YEAR = 365
"""Days of full-time work that make a year: calendar years always do, and a part-time year never does early."""

Counts = Callable[[Work], "bool | str"]
"""Whether a job counts: yes, no, or the key of it that would tell."""


class Experience(NamedTuple):
    """Full-time days within the window; `unknown`: keys of the jobs nobody can tell whether they count."""

    days: float
    months: int
    unknown: tuple[str, ...]

    @property
    def years(self) -> int:
        """Completed years of full-time work."""
        return int(self.days // YEAR)


def worked(jobs: Sequence[Work], day: datetime.date, counts: Counts, within: int = 0, least: float = 0) -> Experience:
    """The experience on `day`, of the last `within` years (0: ever), of jobs with at least `least` hours a week."""
    since = years_before(day, within) if within else datetime.date.min
    spans, unknown = [], []
    for number, job in enumerate(jobs, 1):
        span = _span(job, since, day)
        if span is None or job.hours < least:
            continue
        answer = counts(job)
        if isinstance(answer, str):
            unknown.append(f"work.{number}.{answer}")
        elif answer:
            spans.append((*span, job.hours))
    return Experience(_full_time_days(spans), _months(spans), tuple(unknown))


def counted(sheet: Sheet, fact: str, counts: Counts, within: int = 0, least: float = 0) -> Experience | None:
    """The profile's experience for a fact, or None once what is missing for it has been noted."""
    if sheet.profile.work is None:
        sheet.put(fact, None, "work")
        return None
    found = worked(sheet.profile.work, sheet.day, counts, within, least)
    if found.unknown:
        sheet.missing.append(Missing(fact, found.unknown, Message("profile.why.job_counts")))
        return None
    return found


def put_years(sheet: Sheet, fact: str, counts: Counts, within: int = 0) -> int | None:
    """Completed years of the jobs that count; missing as long as one cannot be told."""
    found = counted(sheet, fact, counts, within)
    if found is None:
        return None
    sheet.put(fact, found.years)
    return found.years


def put_months(sheet: Sheet, fact: str, counts: Counts, within: int, least: float) -> None:
    """Months of the jobs that count and have `least` hours a week; missing as long as one cannot be told."""
    found = counted(sheet, fact, counts, within, least)
    if found is not None:
        sheet.put(fact, found.months)


def related(job: Work) -> bool | str:
    """Whether a job is of the profession one wants to be judged in."""
    return "related" if job.related is None else job.related


def skilled(job: Work) -> bool | str:
    """TEER 0 to 3: by a Canadian code, else as the profile says."""
    teer = job.teer()
    if teer is not None:
        return teer <= 3
    return "skilled" if job.skilled is None else job.skilled


Span = tuple[datetime.date, datetime.date, float]
"""First day, the day after the last, hours a week."""


def _span(job: Work, since: datetime.date, day: datetime.date) -> tuple[datetime.date, datetime.date] | None:
    """The part of a job inside the window."""
    end = day if job.to is None else min(day, job.to + datetime.timedelta(days=1))
    first = max(since, job.from_)
    return (first, end) if first < end else None


def _full_time_days(spans: Sequence[Span]) -> float:
    edges = sorted({edge for first, end, _ in spans for edge in (first, end)})
    total = 0.0
    for start, stop in itertools.pairwise(edges):
        hours = sum(hours for first, end, hours in spans if first <= start and stop <= end)
        total += (stop - start).days * min(hours, FULL_TIME) / FULL_TIME
    return round(total, 6)


def _months(spans: Sequence[Span]) -> int:
    """Completed calendar months of the days on which one worked at all."""
    months = days = 0
    for first, end in _merged(spans):
        whole = (end.year - first.year) * 12 + end.month - first.month - (end.day < first.day)
        months += whole
        days += (end - _months_after(first, whole)).days
    return months + days // 31


def _merged(spans: Sequence[Span]) -> list[tuple[datetime.date, datetime.date]]:
    merged: list[tuple[datetime.date, datetime.date]] = []
    for first, end, _ in sorted(spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((first, end))
    return merged


def _months_after(first: datetime.date, months: int) -> datetime.date:
    """The day so many months later, the last of the month where it has fewer days."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    following = datetime.date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(datetime.date(year, month + 1, 1) + datetime.timedelta(days=first.day - 1), following - _ONE)


_ONE = datetime.timedelta(days=1)

"""Pay at the start, in the middle and at the top: an estimate that says so, else what is published, from one line."""

import pytest

from careercli.queries.faq.pay import middle, place, top
from careercli.queries.faq.question import Context, Question
from careercli.queries.faq.start import start
from careercli.text.text import Text


def said(question, record, context=Context()):  # noqa: B008 - an immutable default
    found = question(Question(record, context, Text()))
    return found.answer if found else None


def test_the_low_end_is_called_what_it_is(record, pay):
    answer = said(start, record(pay=pay([{"p10": 20.0, "p50": 30.0, "basis": "full-time"}])))
    assert answer == ("One in ten earns 20.00 CAD an hour or less (2025, full-time employees).")
    assert "One in four" in said(start, record(pay=pay([{"p25": 20.0, "p50": 30.0}])))
    assert said(start, record(pay=pay([{"p50": 30.0}]))) is None


def test_wage_levels_are_past_once_their_year_is_over(record, pay):
    levels = {
        "region": "us",
        "year": 2025,
        "period": "year",
        "level1": 40009,
        "level2": 48838,
        "areas": 530,
        "source": "l",
    }
    part = record(pay=pay([], levels=[levels]))
    assert said(start, part, Context("2026-06-30")) == (
        "Employers who hire from abroad must pay at least about 40,009 to 48,838 CAD a year. These are legal minimum "
        "levels I and II, medians of 530 areas, for the year from July 2025."
    )
    assert said(start, part, Context("2026-07-01")) == (
        "Until 2026-06-30, employers who hired from abroad had to pay at least about 40,009 to 48,838 CAD a year. "
        "These were legal minimum levels I and II, medians of 530 areas. We do not have the newer levels."
    )


BAND = {"band": "early", "low": 18.0, "high": 22.5, "period": "hour", "derived": True, "source": "s"}


@pytest.mark.parametrize(
    ("more", "told", "sources"),
    [
        ({"method": "spread/2"}, "This is our estimate from the spread of pay.", ["s", "s"]),
        (
            {"method": "group-ages/2", "rated_at": "6", "age_min": 22, "age_max": 29, "ratio_source": "r"},
            "This is our estimate from pay at ages 22 to 29 in its major group 6.",
            ["s", "s", "r", "r", "s", "r"],
        ),
        (
            {"method": "occupation-ages/2", "age_min": 25, "age_max": 29, "ratio_source": "r"},
            "This is our estimate from pay at ages 25 to 29.",
            ["s", "s", "r", "r", "s", "r"],
        ),
    ],
)
def test_the_estimate_comes_first_and_says_what_it_is(record, pay, more, told, sources):
    part = pay([{"p10": 20.0, "p50": 30.0}], by_experience=[{**BAND, **more}])
    found = start(Question(record(pay=part), Context(), Text()))
    assert found is not None
    assert found.answer.startswith(f"About 18.00 to 22.50 CAD an hour early on (2025). {told} One in ten earns 20.00")
    assert found.figures[0]["derived"]
    assert set(found.sources) == set(sources)


def test_a_pages_estimate_stands_beside_the_statistics(record, pay):
    band = {"band": "early", "years_min": 0, "years_max": 3, "low": 55000, "high": 68000, "period": "year"}
    part = pay([{"p10": 25.0, "p50": 40.0}], by_experience=[{**band, "derived": False, "source": "page"}])
    answer = said(start, record(pay=part), Context(country={"hours_per_year": 2080}))  # type: ignore[typeddict-item]
    assert answer == (
        "AI Career Graph estimates 55,000 to 68,000 CAD a year in the first 3 years. "
        "Official statistics: one in ten earns less than 52,000; half earn less than 83,200 CAD a year (2025, worked "
        "out from hourly pay)."
    )


def test_middle_and_top_are_of_one_line(record, pay):
    lines = [{"p50": 30.0, "p75": 35.0, "basis": "full-time"}, {"p50": 25.0, "p90": 90.0, "basis": "all"}]
    part = record(pay=pay(lines))
    assert said(middle, part) == (
        "The median is 30.00 CAD an hour (2025, full-time employees): half earn more, half less."
    )
    assert said(top, part) == "One in four earns 35.00 CAD an hour or more (2025, full-time employees)."
    assert said(top, record(pay=pay([{"p50": 30.0}, {"p90": 90.0}]))) is None


def test_a_bound_is_told_and_marked(record, pay):
    found = top(
        Question(record(pay=pay([{"p50": 30.0, "p75": {"at_least": 71.0}, "rated_at": "12"}])), Context(), Text())
    )
    assert found is not None
    assert found.answer == "One in four earns at least 71.00 CAD an hour (2025). This figure is for the whole group 12."
    assert found.figures == [
        {"name": "p75", "value": 71.0, "unit": "CAD hour", "source": "s", "year": 2025, "rated_at": "12"}
        | {"at_least": True}
    ]


def test_figures_that_repeat_anothers_are_not_ranked_as_a_place(record, pay):
    own = {f"ca-{key}": {"p50": 20.0 + at} for at, key in enumerate(("ab", "bc", "mb", "on"))}
    lines = [{"p50": 30.0}, *({"region": key, **line} for key, line in own.items())]
    repeated = {"region": "ca-yt", "p50": 99.0, "same_as": "ca-bc"}
    found = place(Question(record(pay=pay([*lines, repeated])), Context(), Text()))
    assert found.figures[-1]["value"] == 4
    assert "YT" not in found.answer
    assert place(Question(record(pay=pay([*lines[:-1], repeated])), Context(), Text())) is None

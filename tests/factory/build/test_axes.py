"""Each axis on a made-up occupation: the figure it reads, the value it comes to, and when it is absent."""

from collections.abc import Callable
from typing import Any

import pytest

from careerdata.build import axes_entry as entry
from careerdata.build import axes_job as job
from careerdata.build.axes import Among, Route, Subject
from careerdata.build.axes_job import (
    why_no_ai,
    why_no_competition,
    why_no_demand,
    why_no_growth,
    why_no_pay,
    why_no_spread,
)

Make = Callable[..., Subject]
READ = frozenset({"ca-ab", "ca-bc", "ca-mb", "ca-nb", "ca-nl", "ca-ns", "ca-on", "ca-pe", "ca-qc", "ca-sk"})
SHORTAGES = frozenset({"gb/temporary-shortage-list"})
PROJECTION = {
    "from": 2023, "to": 2033, "growth_percent": 21.9, "employment_from": 1000, "openings": 500,
    "openings_per_year": 50, "seekers": 250, "source": "s",
}  # fmt: skip


@pytest.fixture
def subject() -> Make:
    """`subject(outlook=…)`: an occupation of `ca` with these parts of its card."""

    def made(routes: tuple[Route, ...] = (), **parts: Any) -> Subject:
        record: Any = {
            "country": "ca", "title": {"en": "Lawyers and notaries"}, "pay": {"percentiles": []},
            "outlook": {"projections": []}, "lists": [], "ai": None, "education": [], "credentials": [], "gaps": [],
            **parts,
        }  # fmt: skip
        return Subject(record, 0.5, "ppp", ("p90", "p10"), routes, READ, SHORTAGES)

    return made


def values(parts: list[Any]) -> list[float]:
    return [part["value"] for part in parts]


def test_no_data_is_no_axis_never_a_value(subject: Make) -> None:
    among = Among({})
    axes = (
        job.pay,
        job.spread,
        job.demand,
        job.growth,
        job.competition,
        job.ai,
        job.leverage,
    )
    others = (entry.migration, entry.requirements, entry.study, entry.licence)
    assert [axis(subject(), among) for axis in (*axes, *others)] == [[]] * 11


def test_pay_is_a_place_in_the_country_and_one_at_purchasing_power(subject: Make) -> None:
    among = Among({("median", "ca"): [10, 20, 40, 80], ("ppp", "all"): [5, 20, 30, 40, 60]})
    median = {"amount": 40, "currency": "CAD", "year": 2025, "source": "w"}
    one = subject(pay={"median_year": median, "percentiles": []})
    first, second = job.pay(one, among)
    assert (first["value"], first["percentile"], first["of"]) == (6.25, 62.5, 4)
    assert (second["figure"], second["value"], second["sources"]) == (20, 3.0, ["w", "ppp"])


def test_a_low_that_is_the_minimum_wage_has_no_spread(subject: Make) -> None:
    wages = {"region": "ca", "year": 2025, "p10": 10, "p90": 60, "note": "annual-rate low-is-floor", "source": "w"}
    assert job.ratio(subject(pay={"percentiles": [wages]})) is None


def test_a_bound_has_no_spread_but_counts_as_pay(subject: Make) -> None:
    bound = {"at_least": 40}
    wages = {"region": "ca", "year": 2025, "p10": 10, "p90": bound, "source": "w"}
    one = subject(pay={"percentiles": [wages], "median_year": {"amount": bound, "currency": "CAD"}})
    assert job.median(one) == 40
    assert job.ratio(one) is None
    assert job.ratio(one._replace(record={**one.record, "pay": {"percentiles": [{**wages, "p90": 30}]}})) == 3


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Strong risk of Surplus", 0),
        ("Moderate signs of Surplus", 2.5),
        ("Balance", 5),
        ("Moderate risk of Shortage", 7.5),
        ("Strong signs of Shortage", 10),
    ],
)
def test_the_words_of_a_shortage_rating(words: str, value: float) -> None:
    assert job.rating(words) == value


LISTED = {"list": "gb/temporary-shortage-list", "status": "in force", "name": "TSL", "source": "l"}


def test_demand_is_words_openings_and_a_list(subject: Make) -> None:
    projection = {**PROJECTION, "recent": "Balance", "future": "Strong risk of Shortage"}
    one = subject(outlook={"projections": [projection]}, lists=[LISTED])
    among = Among({("openings", "ca"): [10, 20, 50]})
    assert values(job.demand(one, among)) == [7.5, 8.33, 10.0]


@pytest.mark.parametrize(
    "entry",
    [
        {**LISTED, "status": "unknown"},
        {**LISTED, "condition": "only for staying, not for entering"},
        {**LISTED, "list": "de/blue-card-shortage"},
        {**LISTED, "list": "au/osl-nsw"},
    ],
    ids=["not in force", "for staying", "of a country that tells of no others", "a rating's own list"],
)
def test_a_list_that_says_nothing_of_hiring_does_not_count(subject: Make, entry: Any) -> None:
    one, among = subject(outlook={"projections": [PROJECTION]}, lists=[entry]), Among({("openings", "ca"): [50]})
    assert [part["what"] for part in job.demand(one, among)] == ["openings"]


def test_a_list_alone_is_no_axis(subject: Make) -> None:
    assert job.demand(subject(lists=[LISTED]), Among({})) == []


def test_the_country_and_its_states_are_rated_short_whole_or_in_parts(subject: Make) -> None:
    ratings = ["no shortage", "shortage", "regional shortage", "no shortage", "metropolitan shortage"]
    rated = [{"region": "au", "rating": one, "year": 2025, "source": "osl"} for one in ratings]
    one = subject(outlook={"projections": [], "shortage": rated})
    assert job.short(one) == 25.0  # the country 0, the states 50
    (part,) = job.demand(one, Among({("short", "ca"): [0, 0, 25, 100]}))
    assert (part["figure"], part["unit"], part["value"], part["year"]) == (25.0, "percent", 6.25, 2025)


def test_growth_is_by_the_year_and_more_of_it_is_better(subject: Make) -> None:
    one = subject(outlook={"projections": [PROJECTION]})
    assert job.a_year(one) == pytest.approx(2.0, abs=0.01)
    assert values(job.growth(one, Among({("growth", "ca"): [job.a_year(one) or 0, 1, 1.5, 9]}))) == [6.25]


def test_more_spread_is_better(subject: Make) -> None:
    wages = {"region": "ca", "year": 2025, "p10": 10, "p90": 30, "source": "w"}
    one = subject(pay={"percentiles": [wages]})
    assert values(job.spread(one, Among({("spread", "ca"): [2, 2.5, 3, 4]}))) == [6.25]


@pytest.mark.parametrize(
    ("seekers", "openings", "value"),
    [(250, 500, 10.0), (100, 500, 10.0), (500, 500, 5.0), (1000, 500, 0.0), (5000, 500, 0.0), (-10, 500, 10.0)],
)
def test_seekers_count_by_doublings(subject: Make, seekers: int, openings: int, value: float) -> None:
    one = subject(outlook={"projections": [{**PROJECTION, "seekers": seekers, "openings": openings}]})
    assert values(job.competition(one, Among({}))) == [value]


def test_no_openings_are_not_shared_out(subject: Make) -> None:
    one = subject(outlook={"projections": [{**PROJECTION, "seekers": -500, "openings": -1000}]})
    assert job.competition(one, Among({})) == []


def test_a_figure_of_a_group_names_it(subject: Make) -> None:
    one = subject(outlook={"projections": [{**PROJECTION, "rated_at": "72"}]})
    among = Among({("growth", "ca"): [job.a_year(one) or 0], ("openings", "ca"): [50]})
    assert [part["rated_at"] for part in (*job.growth(one, among), *job.demand(one, among))] == ["72", "72"]


def test_the_ai_axes_go_opposite_ways(subject: Make) -> None:
    one = subject(ai={"shares": {"automated": 10, "augmented": 60, "quality": "near", "source": "a"}})
    among = Among({("automated", "all"): [10, 20, 30, 40, 50], ("augmented", "all"): [10, 20, 30, 40, 60]})
    assert values(job.ai(one, among)) == values(job.leverage(one, among)) == [9.0]


OFFER = Route("conditions", ("offer", "pay", "language"), "r")
FREE = Route("open", ("points", "language", "money", "age"), "r")
STAYING = Route("conditions", ("stay",), "r")
UNTOLD = Route("conditions", (), "r")
SHUT = Route("closed", ("offer",), "r")
UNKNOWN = Route("unknown", ("offer",), "r")


@pytest.mark.parametrize(
    ("routes", "way_in", "count"),
    [
        ((OFFER, FREE, SHUT), "no offer needed", 2),
        ((OFFER, SHUT, STAYING), "an offer needed", 1),
        ((UNTOLD, SHUT), "open, what it asks is not known here", 1),
    ],
)
def test_the_best_route_and_how_many(subject: Make, routes: tuple[Route, ...], way_in: str, count: int) -> None:
    first, second = entry.migration(subject(routes=routes), Among({("routes", "ca"): [0, count, 3]}))
    assert (first["figure"], first["value"]) == (way_in, entry.BEST[way_in])
    assert (second["figure"], second["of"]) == (count, 3)


@pytest.mark.parametrize("routes", [(STAYING, SHUT), (UNKNOWN, SHUT)])
def test_without_a_route_the_axis_is_0_however_few_others_have(subject: Make, routes: tuple[Route, ...]) -> None:
    (part,) = entry.migration(subject(routes=routes), Among({("routes", "ca"): [0, 0, 3]}))
    assert (part["figure"], part["value"]) == ("none open", 0.0)


def test_of_routes_that_are_all_unknown_nothing_is_said(subject: Make) -> None:
    assert entry.migration(subject(routes=(UNKNOWN, STAYING)), Among({})) == []


@pytest.mark.parametrize(
    ("routes", "told"),
    [
        ((FREE, OFFER, SHUT), [6.0]),
        ((FREE, STAYING), [4.0]),
        ((SHUT, STAYING), [0.0]),
        ((UNTOLD, SHUT), []),
        ((UNKNOWN,), []),
    ],
    ids=["the least demanding", "not for those who stay", "none open", "demands not known", "nothing known"],
)
def test_what_the_least_demanding_route_asks(subject: Make, routes: tuple[Route, ...], told: list[float]) -> None:
    assert values(entry.requirements(subject(routes=routes), Among({}))) == told


@pytest.mark.parametrize(("low", "high", "figure", "value"), [(6, 8, "7–12", 2.08), (6, 6, 7, 4.17)])
def test_schooling_is_the_middle_of_the_range(subject: Make, low: int, high: int, figure: Any, value: float) -> None:
    stage = {"typical": True, "isced_low": low, "isced_high": high, "source": "e", "isced_source": "i"}
    (part,) = entry.study(subject(education=[stage]), Among({}))
    assert (part["figure"], part["value"]) == (figure, value)


BOUND = {"status": "mandatory in some regions", "covers": "whole", "regions": ["ca-on", "ca-qc"], "source": "c"}


@pytest.mark.parametrize(
    ("entries", "burden"),
    [
        ([BOUND], 0.2),
        ([{**BOUND, "covers": "part"}], 0.1),
        ([BOUND, {**BOUND, "regions": ["ca-on", "ca-bc"]}], 0.3),
        ([{**BOUND, "status": "mandatory", "regions": ["ca"]}], 1.0),
        ([{**BOUND, "status": "mandatory", "regions": ["ca"], "covers": "part"}, BOUND], 0.6),
        ([{**BOUND, "regions": ["ca"]}], None),
        ([{**BOUND, "status": "voluntary"}], 0.0),
        ([{**BOUND, "status": "voluntary", "covers": "part"}], None),
        ([{**BOUND, "status": "usually asked"}], 0.5),
        ([{**BOUND, "regions": sorted(READ)}], 1.0),
        ([{**BOUND, "regions": ["ca-on", "ca-yt"]}], 0.1),
        ([{**BOUND, "covers": "part", "part": "lawyers"}, {**BOUND, "covers": "part", "part": "notaries"}], 0.2),
        ([{**BOUND, "covers": "part", "part": "lawyers"}, {**BOUND, "covers": "part", "part": "articling"}], 0.1),
        ([{**BOUND, "covers": "part", "part": "users of the title"}], 0.0),
        ([{**BOUND, "form": "temporary"}], None),
    ],
)
def test_the_share_of_the_country_bound(subject: Make, entries: list[Any], burden: float | None) -> None:
    assert entry.burden(subject(credentials=entries)) == (None if burden is None else pytest.approx(burden))


GAPS = [{"field": "outlook", "missing": "no-projections"}, {"field": "ai", "missing": "military"}]


@pytest.mark.parametrize(
    ("why", "parts", "reason"),
    [
        (why_no_pay, {}, "not-published"),
        (why_no_pay, {"pay": {"median_year": {"amount": {"missing": "suppressed"}}}}, "suppressed"),
        (why_no_spread, {"pay": {"percentiles": [{"region": "ca", "p90": {"at_least": 9}, "p10": 3}]}}, "top-coded"),
        (why_no_spread, {"pay": {"percentiles": [{"region": "ca", "p90": 9, "p10": 3, "note": "low-is-floor"}]}},
         "minimum-wage-floor"),
        (why_no_spread, {"pay": {"percentiles": [{"region": "ca", "p50": 3}]}}, "not-published"),
        (why_no_demand, {"gaps": GAPS}, "no-projections"),
        (why_no_demand, {}, "not-assessed"),
        (why_no_growth, {"outlook": {"projections": [{"growth_percent": {"missing": "not-assessed"}}]}},
         "not-assessed"),
        (why_no_growth, {"gaps": GAPS}, "no-projections"),
        (why_no_competition, {"outlook": {"projections": [{"openings": 5}]}}, "not-published"),
        (why_no_competition, {"outlook": {"projections": [{"openings": -5, "seekers": 3}]}}, "no-openings"),
        (why_no_competition, {"outlook": {"projections": [{"openings": 5, "seekers": {"missing": "not-assessed"}}]}},
         "not-assessed"),
        (why_no_ai, {"gaps": GAPS}, "military"),
    ],
)  # fmt: skip
def test_why_there_is_no_axis_is_what_the_record_says(subject: Make, why: Any, parts: Any, reason: str) -> None:
    assert why(subject(**parts)) == reason

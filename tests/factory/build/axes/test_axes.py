"""Each axis on a made-up occupation: the figure it reads, the value it comes to, and when it is absent."""

from collections.abc import Callable
from typing import Any

import pytest

from careerdata.build.axes import (
    ai,
    competition,
    demand,
    growth,
    leverage,
    licence,
    migration,
    pay,
    requirements,
    spread,
    study,
)
from careerdata.build.axes.subject import Among, Route, Subject

Make = Callable[..., Subject]
READ = frozenset({"ca-ab", "ca-bc", "ca-mb", "ca-nb", "ca-nl", "ca-ns", "ca-on", "ca-pe", "ca-qc", "ca-sk"})
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
        return Subject(record, 0.5, "ppp", ("p90", "p10"), routes, READ)

    return made


def values(parts: list[Any]) -> list[float]:
    return [part["value"] for part in parts]


def test_no_data_is_no_axis_never_a_value(subject: Make) -> None:
    among = Among({})
    axes = (pay.pay, spread.spread, demand.demand, growth.growth, competition.competition, ai.ai, leverage.leverage)
    others = (migration.migration, requirements.requirements, study.study, licence.licence)
    assert [axis(subject(), among) for axis in (*axes, *others)] == [[]] * 11


def test_pay_is_a_place_in_the_country_and_one_at_purchasing_power(subject: Make) -> None:
    among = Among({("median", "ca"): [10, 20, 40, 80], ("ppp", "all"): [5, 20, 30, 40, 60]})
    median = {"amount": 40, "currency": "CAD", "year": 2025, "source": "w"}
    one = subject(pay={"median_year": median, "percentiles": []})
    first, second = pay.pay(one, among)
    assert (first["value"], first["percentile"], first["of"]) == (6.25, 62.5, 4)
    assert (second["figure"], second["value"], second["sources"]) == (20, 3.0, ["w", "ppp"])


def test_a_low_that_is_the_minimum_wage_has_no_spread(subject: Make) -> None:
    wages = {"region": "ca", "year": 2025, "p10": 10, "p90": 60, "note": "annual-rate low-is-floor", "source": "w"}
    assert spread.ratio(subject(pay={"percentiles": [wages]})) is None


def test_a_bound_has_no_spread_but_counts_as_pay(subject: Make) -> None:
    bound = {"at_least": 40}
    wages = {"region": "ca", "year": 2025, "p10": 10, "p90": bound, "source": "w"}
    one = subject(pay={"percentiles": [wages], "median_year": {"amount": bound, "currency": "CAD"}})
    assert pay.median(one) == 40
    assert spread.ratio(one) is None
    assert spread.ratio(one._replace(record={**one.record, "pay": {"percentiles": [{**wages, "p90": 30}]}})) == 3


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
    assert demand.rating(words) == value


LISTED = {"list": "gb/temporary-shortage-list", "status": "in force", "name": "TSL", "source": "l"}


def test_demand_is_words_openings_and_a_list(subject: Make) -> None:
    projection = {**PROJECTION, "recent": "Balance", "future": "Strong risk of Shortage"}
    one = subject(outlook={"projections": [projection]}, lists=[LISTED])
    among = Among({("openings", "ca"): [10, 20, 50]})
    assert values(demand.demand(one, among)) == [7.5, 8.33, 10.0]


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
    assert [part["what"] for part in demand.demand(one, among)] == ["openings"]


def test_a_list_alone_is_no_axis(subject: Make) -> None:
    assert demand.demand(subject(lists=[LISTED]), Among({})) == []


def test_the_country_and_its_states_are_rated_short_whole_or_in_parts(subject: Make) -> None:
    ratings = ["no shortage", "shortage", "regional shortage", "no shortage", "metropolitan shortage"]
    rated = [{"region": "au", "rating": one, "year": 2025, "source": "osl"} for one in ratings]
    one = subject(outlook={"projections": [], "shortage": rated})
    assert demand.short(one) == 25.0  # the country 0, the states 50
    (part,) = demand.demand(one, Among({("short", "ca"): [0, 0, 25, 100]}))
    assert (part["figure"], part["unit"], part["value"], part["year"]) == (25.0, "percent", 6.25, 2025)


def test_growth_is_by_the_year_and_more_of_it_is_better(subject: Make) -> None:
    one = subject(outlook={"projections": [PROJECTION]})
    assert growth.a_year(one) == pytest.approx(2.0, abs=0.01)
    assert values(growth.growth(one, Among({("growth", "ca"): [growth.a_year(one) or 0, 1, 1.5, 9]}))) == [6.25]


def test_more_spread_is_better(subject: Make) -> None:
    wages = {"region": "ca", "year": 2025, "p10": 10, "p90": 30, "source": "w"}
    one = subject(pay={"percentiles": [wages]})
    assert values(spread.spread(one, Among({("spread", "ca"): [2, 2.5, 3, 4]}))) == [6.25]


@pytest.mark.parametrize(
    ("seekers", "openings", "value"),
    [(250, 500, 10.0), (100, 500, 10.0), (500, 500, 5.0), (1000, 500, 0.0), (5000, 500, 0.0), (-10, 500, 10.0)],
)
def test_seekers_count_by_doublings(subject: Make, seekers: int, openings: int, value: float) -> None:
    one = subject(outlook={"projections": [{**PROJECTION, "seekers": seekers, "openings": openings}]})
    assert values(competition.competition(one, Among({}))) == [value]


def test_no_openings_are_not_shared_out(subject: Make) -> None:
    one = subject(outlook={"projections": [{**PROJECTION, "seekers": -500, "openings": -1000}]})
    assert competition.competition(one, Among({})) == []


def test_a_figure_of_a_group_names_it(subject: Make) -> None:
    one = subject(outlook={"projections": [{**PROJECTION, "rated_at": "72"}]})
    among = Among({("growth", "ca"): [growth.a_year(one) or 0], ("openings", "ca"): [50]})
    assert [part["rated_at"] for part in (*growth.growth(one, among), *demand.demand(one, among))] == ["72", "72"]


def test_the_ai_axes_go_opposite_ways(subject: Make) -> None:
    one = subject(ai={"shares": {"automated": 10, "augmented": 60, "quality": "near", "source": "a"}})
    among = Among({("automated", "all"): [10, 20, 30, 40, 50], ("augmented", "all"): [10, 20, 30, 40, 60]})
    assert values(ai.ai(one, among)) == values(leverage.leverage(one, among)) == [9.0]


OFFER = Route("conditions", ("offer", "pay", "language"), "r")
FREE = Route("open", ("selection", "language", "money", "age"), "r")
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
    first, second = migration.migration(subject(routes=routes), Among({("routes", "ca"): [0, count, 3]}))
    assert (first["figure"], first["value"]) == (way_in, migration.BEST[way_in])
    assert (second["figure"], second["of"]) == (count, 3)


@pytest.mark.parametrize("routes", [(STAYING, SHUT), (UNKNOWN, SHUT)])
def test_without_a_route_the_axis_is_0_however_few_others_have(subject: Make, routes: tuple[Route, ...]) -> None:
    (part,) = migration.migration(subject(routes=routes), Among({("routes", "ca"): [0, 0, 3]}))
    assert (part["figure"], part["value"]) == ("none open", 0.0)


def test_of_routes_that_are_all_unknown_nothing_is_said(subject: Make) -> None:
    assert migration.migration(subject(routes=(UNKNOWN, STAYING)), Among({})) == []


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
    assert values(requirements.requirements(subject(routes=routes), Among({}))) == told


@pytest.mark.parametrize(("low", "high", "figure", "value"), [(6, 8, "7–12", 2.08), (6, 6, 7, 4.17)])
def test_schooling_is_the_middle_of_the_range(subject: Make, low: int, high: int, figure: Any, value: float) -> None:
    stage = {"typical": True, "isced_low": low, "isced_high": high, "source": "e", "isced_source": "i"}
    (part,) = study.study(subject(education=[stage]), Among({}))
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
    assert licence.burden(subject(credentials=entries)) == (None if burden is None else pytest.approx(burden))


GAPS = [{"field": "outlook", "missing": "no-projections"}, {"field": "ai", "missing": "military"}]


@pytest.mark.parametrize(
    ("why", "parts", "reason"),
    [
        (pay.why, {}, "not-published"),
        (pay.why, {"pay": {"median_year": {"amount": {"missing": "suppressed"}}}}, "suppressed"),
        (spread.why, {"pay": {"percentiles": [{"region": "ca", "p90": {"at_least": 9}, "p10": 3}]}}, "top-coded"),
        (spread.why, {"pay": {"percentiles": [{"region": "ca", "p90": 9, "p10": 3, "note": "low-is-floor"}]}},
         "minimum-wage-floor"),
        (spread.why, {"pay": {"percentiles": [{"region": "ca", "p50": 3}]}}, "not-published"),
        (demand.why, {"gaps": GAPS}, "no-projections"),
        (demand.why, {}, "not-assessed"),
        (growth.why, {"outlook": {"projections": [{"growth_percent": {"missing": "not-assessed"}}]}}, "not-assessed"),
        (growth.why, {"gaps": GAPS}, "no-projections"),
        (competition.why, {"outlook": {"projections": [{"openings": 5}]}}, "not-published"),
        (competition.why, {"outlook": {"projections": [{"openings": -5, "seekers": 3}]}}, "no-openings"),
        (competition.why, {"outlook": {"projections": [{"openings": 5, "seekers": {"missing": "not-assessed"}}]}},
         "not-assessed"),
        (ai.why, {"gaps": GAPS}, "military"),
    ],
)  # fmt: skip
def test_why_there_is_no_axis_is_what_the_record_says(subject: Make, why: Any, parts: Any, reason: str) -> None:
    assert why(subject(**parts)) == reason

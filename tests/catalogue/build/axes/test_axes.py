"""Each axis on a made-up occupation: the figure it reads, the value it comes to, and when it is absent."""

from collections.abc import Callable
from typing import Any

import pytest

from careercli.catalogue.build.axes import (
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
from careercli.catalogue.build.axes.subject import Among, Route, Subject

Make = Callable[..., Subject]
PROJECTION = {
    "from": 2023, "to": 2033, "growth_percent": 21.9, "employment_from": 1000, "openings": 500,
    "openings_per_year": 50, "seekers": 250, "source": "s",
}  # fmt: skip


@pytest.fixture
def subject() -> Make:
    """`subject(outlook=…)`: an occupation of `ca` with these parts of its card."""

    def made(routes: tuple[Route, ...] = (), states: int = 0, **parts: Any) -> Subject:
        record: Any = {
            "country": "ca", "pay": {"percentiles": []}, "outlook": {"projections": []}, "lists": [], "ai": None,
            "education": [], "credentials": [], **parts,
        }  # fmt: skip
        return Subject(record, 0.5, "ppp", ("p90", "p10"), routes, 10, states)

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
    one = subject(pay={"median_year": {"amount": 40, "currency": "CAD", "year": 2025, "source": "w"}})
    first, second = pay.pay(one, among)
    assert (first["value"], first["percentile"], first["of"]) == (6.25, 62.5, 4)
    assert (second["figure"], second["value"], second["sources"]) == (20, 3.0, ["w", "ppp"])


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


def test_demand_is_words_lists_and_openings(subject: Make) -> None:
    projection = {**PROJECTION, "recent": "Balance", "future": "Strong risk of Shortage"}
    listed = [{"list": f"au/osl{end}", "status": "in force", "name": "OSL", "source": "l"} for end in ("", "-nsw")]
    one = subject(outlook={"projections": [projection]}, lists=listed, states=8)
    among = Among({("openings", "ca"): [10, 20, 50]})
    assert values(demand.demand(one, among)) == [7.5, 5.62, 8.33]
    assert values(demand.demand(subject(lists=[{**listed[0], "status": "unknown"}]), among)) == []


def test_growth_is_by_the_year_and_seekers_count_from_the_other_end(subject: Make) -> None:
    one = subject(outlook={"projections": [PROJECTION]})
    assert growth.a_year(one) == pytest.approx(2.0, abs=0.01)
    assert values(competition.competition(one, Among({("seekers", "ca"): [0.5, 1, 2, 3]}))) == [8.75]


def test_the_ai_axes_go_opposite_ways(subject: Make) -> None:
    one = subject(ai={"shares": {"automated": 10, "augmented": 60, "quality": "near", "source": "a"}})
    among = Among({("automated", "all"): [10, 20, 30, 40, 50], ("augmented", "all"): [10, 20, 30, 40, 60]})
    assert values(ai.ai(one, among)) == values(leverage.leverage(one, among)) == [9.0]


def test_routes_not_known_count_on_neither_side(subject: Make) -> None:
    routes = (Route("open", (), "r"), Route("closed", (), "r"), Route("unknown", (), "r"))
    assert values(migration.migration(subject(routes=routes), Among({}))) == [5.0]
    assert migration.migration(subject(routes=routes[2:]), Among({})) == []


def test_the_least_demanding_route_that_is_open_to_all_counts(subject: Make) -> None:
    routes = (
        Route("open with conditions", ("offer", "pay", "language"), "r"),
        Route("open with conditions", ("stay",), "r"),
        Route("open with conditions", (), "r"),
        Route("closed", ("offer",), "r"),
    )
    assert values(requirements.requirements(subject(routes=routes), Among({}))) == [6.0]
    assert requirements.requirements(subject(routes=routes[1:]), Among({})) == []


def test_schooling_is_the_middle_of_the_range(subject: Make) -> None:
    stage = {"typical": True, "isced_low": 6, "isced_high": 8, "source": "e", "isced_source": "i"}
    assert values(study.study(subject(education=[stage]), Among({}))) == [round(10 - 10 * 9.5 / 12, 2)]


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
    ],
)
def test_the_share_of_the_country_bound(subject: Make, entries: list[Any], burden: float | None) -> None:
    assert licence.burden(subject(credentials=entries)) == (None if burden is None else pytest.approx(burden))

"""A route as answers read it: whose pay it asks for, on which day, and what stands for a condition."""

import pytest

from careercli.queries.faq import routes
from careercli.queries.faq.routes import Route, read_route
from careercli.record.visas import CLOSED, OPEN, UNKNOWN, WITH_CONDITIONS

ANSWER = {
    "route": "gb/worker", "name": "Worker", "status": "conditions", "source": "law", "bound": True, "bound_to": "job",
    "weak": False, "why": [{"values": {"list": "short"}}, {"values": {}}], "systems": [], "hint": "", "notes": [],
    "offer": "",
}  # fmt: skip
PAY = {"amount": 41700, "period": "year", "says": "Nurses by their own scale."}
STORED = {"least_pay": [PAY], "notes": [], "asks": ["offer"], "whom": "anyone", "instead": {"offer": "a promise"}}


def read(rate=lambda part: 0.0, answer=None, day="2026-06-01", **stored):
    return read_route({**ANSWER, **(answer or {})}, {**STORED, **stored}, day, "2134", rate)


def test_what_the_atlas_has_of_a_route_is_kept():
    route = read()
    assert route == Route(
        "gb/worker", "Worker", "conditions", "law", asks=("offer",), instead={"offer": "a promise"}, whom="anyone",
        least_pay=((41700, "year"),), more_pay="Nurses by their own scale.",
    )  # fmt: skip
    assert read(least_pay=[{"amount": 1, "period": "hour"}]).more_pay == ""


@pytest.mark.parametrize(
    ("rate", "least", "going"), [(41699, 41700, False), (41700, 41700, False), (41701, 41701, True)]
)
def test_the_going_rate_counts_where_it_is_above_the_least_pay(rate, least, going):
    route = read(lambda part: float(rate))
    assert (route.least_pay, route.going_rate) == (((least, "year"),), going)


@pytest.mark.parametrize(
    ("lower", "told"),
    [
        ({"amount": 33400, "says": "new"}, ((33400, "year", "new"),)),
        ({"amount": 33400, "says": "new", "on": "short"}, ((33400, "year", "new"),)),
        ({"amount": 33400, "says": "new", "on": "another"}, ()),
        ({"amount": 33400, "says": "new", "rate": "half"}, ((35000, "year", "new"),)),
        ({"amount": 36000, "says": "new", "rate": "half"}, ((36000, "year", "new"),)),
    ],
)
def test_lower_pay_by_the_list_and_by_the_part_of_the_going_rate(lower, told):
    assert read(lambda part: {"": 0.0, "half": 35000.0}[part], least_pay=[{**PAY, "lower": [lower]}]).lower_pay == told


@pytest.mark.parametrize(("day", "paid"), [("2026-05-31", 38700), ("2026-06-01", 41700)])
def test_the_least_pay_of_the_day(day, paid):
    pays = [{**PAY, "amount": 38700, "to": "2026-05-31"}, {**PAY, "from": "2026-06-01"}]
    assert read(day=day, least_pay=pays).least_pay == ((paid, "year"),)


def test_rules_that_are_over_and_the_day_they_changed():
    system = {"system": "gb/points", "known": False, "known_to": "2026-05-31"}
    route = read(answer={"systems": [system]}, notes=[{"says": "Anew.", "from": "2026-06-01"}])
    assert (route.rules_to, route.changed, route.systems) == (
        (("gb/points", "2026-05-31"),),
        "2026-06-01",
        ("gb/points",),
    )
    assert read(answer={"systems": [system]}, notes=[{"says": "Later.", "from": "2026-06-02"}]).changed == ""
    known = read(answer={"systems": [{**system, "known": True}]})
    assert (known.rules_to, known.rounds) == ((), False)
    assert read(answer={"systems": [system]}, asks=[]).rounds is True


def test_whom_a_route_looks_at_and_how_people_are_picked():
    person = read(answer={"bound_to": "person"})
    assert (person.personal, person.bound) == (True, False)
    assert (read().personal, read().bound, read().pool) == (False, True, False)
    drawn = read(answer={"invited": {"says": "By lot.", "last": "2026-03-01"}})
    assert (drawn.pool, drawn.drawn, drawn.last) == (True, "By lot.", "2026-03-01")
    rounds = read(answer={"invited": {"says": "In rounds.", "known_to": "2026-03-01"}})
    assert (rounds.pool, rounds.drawn, rounds.last) == (True, "", "")
    notes = [{"says": "Ends.", "notice": True}, {"says": "By the way.", "notice": False}]
    hinted = read(answer={"notes": notes, "hint": "A sign."})
    assert (hinted.hint, hinted.notices) == ("A sign.", ("Ends.",))


@pytest.mark.parametrize(
    ("status", "asks", "rounds", "is_open", "is_unsure"),
    [
        (OPEN, ("offer",), False, True, False),
        (WITH_CONDITIONS, (), False, True, True),
        (WITH_CONDITIONS, (), True, True, False),
        (UNKNOWN, ("offer",), False, False, True),
        (CLOSED, (), False, False, False),
    ],
)
def test_open_and_unsure(status, asks, rounds, is_open, is_unsure):
    route = Route("gb/worker", "Worker", status, "law", asks=asks, rounds=rounds)
    assert (route.is_open, route.is_unsure) == (is_open, is_unsure)


def test_the_going_rate_of_the_occupation_alone(monkeypatch):
    asked, rates = [], {"whole": {"2134": 50000.0}, "part": {"2134": 35000.0}}
    monkeypatch.setattr(routes, "_going_rates", lambda system, rule, day: asked.append((system, day)) or rates[rule])
    route = {"going_rate": "whole", "systems": ["gb/points", "gb/other"]}
    assert routes.going_rate(route, "2134", "2026-06-01") == 50000.0
    assert routes.going_rate(route, "2134", "2026-06-01", "part") == 35000.0
    assert routes.going_rate(route, "2135", "2026-06-01") == 0.0
    assert routes.going_rate({"systems": ["gb/points"]}, "2134", "2026-06-01") == 0.0
    assert set(asked) == {("gb/points", "2026-06-01")}


def test_a_route_is_read_with_the_going_rate_of_its_occupation(monkeypatch):
    asked = []
    monkeypatch.setattr(routes.visas, "book", lambda _: {"routes": [{**STORED, "key": "worker"}], "lists": {}})
    monkeypatch.setattr(routes, "routes_on", lambda *_: [ANSWER])
    monkeypatch.setattr(routes, "going_rate", lambda stored, *rest: asked.append((stored["key"], *rest)) or 41701.0)
    found, over = routes.routes_of({"country": "gb", "code": "2134"}, "2026-06-01")
    assert [(one.least_pay, one.going_rate) for one in found] == [(((41701.0, "year"),), True)]
    assert asked[0] == ("worker", "2134", "2026-06-01", "")
    assert over == frozenset()


def test_without_a_rate_the_least_pay_counts():
    route = read_route(ANSWER, {**STORED, "least_pay": [{**PAY, "amount": 0.5}]}, "2026-06-01", "2134")
    assert (route.least_pay, route.going_rate) == (((0.5, "year"),), False)

"""The contract of `career visas`: every occupation of every country gets an answer, every route its evidence."""

import tomllib
from functools import partial
from pathlib import Path

import pytest

from careercli.atlas import occupations, visas
from careercli.queries.faq.routes import Route, going_rate, read_route
from careercli.queries.routes import every_route
from careercli.queries.visas import candidate, posts_of, route_of
from careercli.record.visas import CLOSED, OPEN, REASONS, UNKNOWN, WITH_CONDITIONS

DATA = Path(__file__).parents[2] / "data"
COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
DAYS = ("2020-01-01", "2025-06-01", "2026-02-17", "2026-02-18", "2026-11-22", "2027-01-01")
STATUSES = {OPEN, WITH_CONDITIONS, CLOSED, UNKNOWN}


def test_the_countries_with_occupations_have_routes() -> None:
    assert tuple(visas.countries()) == COUNTRIES


@pytest.mark.parametrize("day", ["2025-06-01", "2026-11-22"])
def test_the_least_pay_is_that_of_the_points_system(day: str) -> None:
    rules = {rule["id"]: rule for rule in tomllib.loads((DATA / "de/routes/blue-card.toml").read_text())["rule"]}
    for route, name in (("blue-card", "standard_amount"), ("blue-card-shortage", "reduced_amount")):
        rule = rules[name]
        ceiling = next(one["amount"] for one in rule["dated"] if str(one["from"]) <= day <= str(one["to"]))
        found = next(one for one in visas.book("de")["routes"] if one["key"] == route)
        paid = [one for one in found["least_pay"] if one["from"] <= day <= one["to"]]
        assert [one["amount"] for one in paid] == [round(ceiling * rule["times"], 2)]
        lower = [round(ceiling * rules["reduced_amount"]["times"], 2)] if route == "blue-card" else []
        assert [less["amount"] for one in paid for less in one["lower"]] == lower


def test_a_least_pay_stands_among_the_needs_that_name_amounts() -> None:
    for route in (route for country in COUNTRIES for route in visas.book(country)["routes"]):
        says = " ".join(need["says"] if isinstance(need, dict) else need for need in route["needs"])
        for least in route.get("least_pay", []):
            amount = f"{least['amount']:,g}" if least["amount"] < 1e6 else ""
            assert amount in says or not any(sign.isdigit() for sign in says), route["key"]


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("day", DAYS)
def test_every_occupation_gets_an_answer(country: str, day: str) -> None:
    book, entries, rows = visas.book(country), visas.entries(country), visas.levels(country)
    assert len(rows) == len(occupations.codes(country))
    for _, code, level in rows:
        who = candidate(code, "", level, entries)
        routes = [route_of(country, book, route, who, day) for route in book["routes"]]
        assert routes
        for route in routes:
            assert route["status"] in STATUSES
            assert all(reason["says"] and reason["source"] and reason["kind"] in REASONS for reason in route["why"])
            assert route["details"]
            assert bool(route["needs"]) or route["status"] in (CLOSED, UNKNOWN)


def test_every_route_says_where_it_stands_and_when_that_was_read() -> None:
    sources = tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))
    for route in every_route():
        assert route.record["page"].startswith("https://"), route.name
        assert route.record["source"] in sources
        assert route.record["checked"] >= "2026-11-21"
        assert route.record["confidence"] in ("O", "O2", "S", "K")
        assert route.record["clause"]


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_list_with_a_route_is_asked_by_one(country: str) -> None:
    lists = tomllib.loads((DATA / country / "lists.toml").read_text(encoding="utf-8"))
    with_route = {name for name, years in lists.items() if any(record.get("route") for record in years.values())}
    assert with_route <= set(visas.book(country)["lists"])


def test_no_card_is_silent_on_visas(every_card: dict[str, object]) -> None:
    for entry, card in every_card.items():
        assert card.record["visas"], entry  # type: ignore[attr-defined]
        assert "visas" not in {gap["field"] for gap in card.record["gaps"]}  # type: ignore[attr-defined]


OFFERS, BOUND = {"needed", "not-needed", "either"}, {"occupation", "person", "place"}
MUST_NAME = {
    "ca": ("labour market impact", "Quebec"),
    "us": ("H-2A", "H-2B", "J-1"),
    "gb": ("Seasonal Worker", "Youth Mobility", "Graduate visa"),
    "au": ("Labour agreements", "DAMA", "PALM"),
    "de": ("Recognition partnership", "Western Balkans"),
    "sg": ("Work Permit",),
}
"""What a reader must be told is missing, by country."""


@pytest.mark.parametrize("country", COUNTRIES)
def test_what_is_not_covered_is_named(country: str) -> None:
    told = " ".join(visas.book(country)["not_covered"])
    assert [name for name in MUST_NAME[country] if name not in told] == []


def test_every_card_has_every_route_with_what_it_is_bound_to(every_card: dict[str, object]) -> None:
    names = {country: {f"{country}/{one['key']}" for one in visas.book(country)["routes"]} for country in COUNTRIES}
    for entry, card in every_card.items():
        ruled = [visa for visa in card.record["visas"] if "on" in visa]  # type: ignore[attr-defined]
        over = {"ca/express-entry-agriculture", "ca/pnp-on-earlier"}
        assert names[entry.partition(":")[0]] - over <= {visa["route"] for visa in ruled}, entry
        for visa in card.record["visas"]:  # type: ignore[attr-defined]
            assert visa["status"] in STATUSES
            assert visa["offer"] in OFFERS
            assert visa["bound_to"] in BOUND


PERSONAL = {
    "us/niw", "us/o1", "us/l1", "us/stem-opt", "gb/hpi", "gb/global-talent", "de/opportunity-card",
    "ca/express-entry-french",
}  # fmt: skip


def test_routes_that_look_at_the_person_stand_apart() -> None:
    found = {route.name for route in every_route() if route.record["bound_to"] == "person"}
    assert found >= PERSONAL
    for route in every_route():
        assert "takes" in route.record or route.record["bound_to"] == "person" or route.record["key"] == "eb3"


def _status(country: str, code: str, day: str = "2026-11-29") -> dict[str, str]:
    book, entries = visas.book(country), visas.entries(country)
    level = next(level for _, one, level in visas.levels(country) if one == code)
    who = candidate(code, "", level, entries)
    return {route["key"]: route_of(country, book, route, who, day)["status"] for route in book["routes"]}


@pytest.mark.parametrize(
    ("code", "listed"),
    [
        ("362611", ("190", "491")), ("362511", ("190", "491")), ("362711", ("190", "491")), ("334116", ("189",)),
        ("394112", ("189",)), ("224116", ("189", "190", "491")), ("224713", ("189",)), ("234522", ("189",)),
        ("139916", ("190",)), ("121511", ("491",)), ("121513", ("491",)), ("121611", ("190",)), ("121616", ("190",)),
    ],
)  # fmt: skip
def test_an_occupation_that_only_changed_its_code_keeps_its_list(code: str, listed: tuple[str, ...]) -> None:
    assert {_status("au", code)[route] for route in listed} == {WITH_CONDITIONS}


@pytest.mark.parametrize(
    "code",
    [
        "262114", "262115", "262116", "262117", "262118", "261315", "261317", "261316", "234114", "362313", "394113",
        "311112", "334117", "224115",
    ],
)  # fmt: skip
def test_an_occupation_an_old_code_may_mean_is_not_closed(code: str) -> None:
    assert {_status("au", code)[route] for route in ("189", "190", "491")} <= {UNKNOWN, CLOSED}
    assert _status("au", code)["491"] == UNKNOWN


def test_what_the_lists_surely_do_not_name_stays_closed() -> None:
    turf, shearer = _status("au", "121615"), _status("au", "363311")
    assert {one[route] for one in (turf, shearer) for route in ("189", "190", "491")} == {CLOSED}, "only renumbered"


def test_jobs_without_a_code_and_later_readings_close_nothing() -> None:
    assert _status("sg", "25141")["employment-pass-shortage"] == WITH_CONDITIONS
    assert _status("sg", "24211")["employment-pass-shortage"] == UNKNOWN
    assert _status("sg", "24351")["employment-pass-shortage"] == UNKNOWN
    assert _status("de", "61194")["blue-card-shortage"] == UNKNOWN
    assert _status("de", "43102")["blue-card-it"] == UNKNOWN


def _told(country: str, code: str, day: str = "2026-11-29") -> dict[str, Route]:
    book, entries = visas.book(country), visas.entries(country)
    who = candidate(code, "", "", entries)
    routes = {f"{country}/{one['key']}": one for one in book["routes"]}
    return {
        key: read_route(route_of(country, book, one, who, day), one, day, code, partial(going_rate, one, code, day))
        for key, one in routes.items()
    }


def test_jobs_on_a_national_pay_scale_owe_that_and_no_going_rate() -> None:
    lines = (DATA / "gb" / "pay_scale_of.csv").read_text(encoding="utf-8").splitlines()[1:]
    on_scale = {line.split(",")[0] for line in lines if line.split(",")[1] == "3"}
    assert len(on_scale) == 30
    for code in occupations.codes("gb"):
        route = _told("gb", code)["gb/skilled-worker"]
        amounts = {amount for amount, _ in route.least_pay}
        if code in on_scale:
            assert (amounts, route.going_rate, route.lower_pay) == ({25000}, False, ()), code
            assert "national pay scale" in route.more_pay
        else:
            assert amounts and min(amounts) >= 41700, code
            assert min(less for less, _, _ in route.lower_pay) >= 33400, code
            assert not route.more_pay


def test_needs_of_a_job_name_its_own_threshold() -> None:
    book, entries = visas.book("gb"), visas.entries("gb")
    route = next(one for one in book["routes"] if one["key"] == "skilled-worker")
    nurse, coder = (
        " ".join(route_of("gb", book, route, candidate(code, "", "6+", entries), "2026-11-29")["needs"])
        for code in ("2237", "2134")
    )
    assert "25,000" in nurse and "41,700" not in nurse
    assert "41,700" in coder and "33,400" in coder and "national pay scale" not in coder


def test_a_new_entrant_owes_the_part_of_the_going_rate_where_that_is_higher() -> None:
    routes = {code: _told("gb", code)["gb/skilled-worker"] for code in ("2134", "1111", "3416")}
    assert routes["2134"].lower_pay[0][0] == 38300
    assert routes["1111"].lower_pay[0][0] == 61600
    blue = _told("de", "43414")["de/blue-card"]
    assert (blue.least_pay, blue.lower_pay[0][0]) == (((50700, "year"),), 45934.2)


CLOSED_POSTS = {
    "us": ("33-3051", "23-1023", "53-2021", "55-3011"),
    "ca": ("42100", "42102", "41100", "43203"),
    "gb": ("3312", "2411", "1161", "4112"),
    "au": ("441312", "271211", "441111", "599511"),
    "de": ("53212", "73154", "73144", "01104", "73242"),
}


@pytest.mark.parametrize("country", CLOSED_POSTS)
def test_posts_closed_to_foreigners_say_so(country: str) -> None:
    book = visas.book(country)
    told = {code: posts_of(book, code) for code in occupations.codes(country)}
    assert [code for code in CLOSED_POSTS[country] if not told[code]] == []
    assert {post["confidence"] for posts in told.values() for post in posts} == {"K"}
    assert 0 < sum(map(bool, told.values())) < len(told) / 10

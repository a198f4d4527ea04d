"""Occupations by visa route."""

import pytest

from careercli.errors import NotFound, UsageError
from careercli.queries import routes
from careercli.queries.routes import every_route, names, open_to, routes_of
from careercli.text.text import Message

DAY = "2026-11-22"


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("ca/express-entry-healthcare", 37),
        ("CA/Express-Entry-STEM", 11),
        ("ca/express-entry-fst", 96),
        ("us/schedule-a", 2),
        ("au/482-core", 456),
        ("de/blue-card-it", 26),
        ("sg/employment-pass-shortage", 21),
        ("gb/skilled-worker", 121),
    ],
)
def test_as_many_as_the_list_has(name: str, count: int) -> None:
    assert len(open_to([name], DAY).ids) == count


def test_a_family_a_system_and_a_short_name() -> None:
    family = {route.name for route in routes_of(["ca/express-entry"])}
    assert {"ca/express-entry-fsw", "ca/express-entry-french", "ca/express-entry-military"} <= family
    assert {route.name for route in routes_of(["ca/crs"])} == family
    assert [route.name for route in routes_of(["aip"])] == ["ca/aip"]
    assert [route.name for route in routes_of(["gb/skilled-worker"])] == ["gb/skilled-worker"], "a route of that name"


def test_several_names_are_any_of_them_once() -> None:
    both = open_to(["us/schedule-a,ca/aip", "ca/aip"], DAY)
    assert [route.name for route in both.routes] == ["us/schedule-a", "ca/aip"]
    assert both.ids == open_to(["us/schedule-a"], DAY).ids | open_to(["ca/aip"], DAY).ids


def test_what_may_be_open_is_counted_apart() -> None:
    manitoba = open_to(["ca/pnp-mb"], DAY)
    assert (len(manitoba.ids), len(manitoba.unknown)) == (158, 358)
    before, after = (open_to(["gb/skilled-worker-shortage"], day) for day in ("2026-12-31", "2027-01-01"))
    assert before.ids
    assert not after.ids
    assert before.ids <= after.unknown


@pytest.mark.parametrize(
    ("name", "near"),
    [("ca/express-entry-helthcare", "`ca/express-entry-healthcare`"), ("skilled-worker", "`gb/skilled-worker`")],
)
def test_an_unknown_name(name: str, near: str) -> None:
    with pytest.raises(NotFound, match=f"No visa route `{name}`") as caught:
        routes_of([name])
    assert near in caught.value.hints[0]
    assert "ca/aip" in caught.value.hints[-1]


def test_no_name() -> None:
    with pytest.raises(UsageError, match="needs the name of a route"):
        routes_of([" , "])


def test_every_route_has_a_name_of_its_own() -> None:
    known = [route.name for route in every_route()]
    assert len(known) == len(set(known)) == len(names())


def known(name: str, **record: str) -> routes.Route:
    return routes.Route(name, name[:2], record)


def test_the_route_that_was_meant() -> None:
    every = [known(name) for name in ("ca/express-entry", "ca/pnp", "gb/skilled-worker", "us/h1b")]
    assert "`ca/express-entry`" in routes._suggestion("ca/express-entri", every, [])
    assert "`gb/skilled-worker`" in routes._suggestion("skilled-workr", every, [])
    assert routes._suggestion("x", every, every[1:3]) == "Did you mean `ca/pnp` or `gb/skilled-worker`?"
    assert routes._suggestion("zzzzzz", every, []) == ""


def test_what_rests_on_a_sign_names_each_sign_once() -> None:
    asked = [known("us/h1b", hint="By degree."), known("us/o1"), known("us/h1b1", hint="By degree.")]
    found = routes.Open(frozenset("ab"), frozenset(), frozenset("a"), asked, [], "2026-06-01")
    assert routes.doubts(found, ["a", "b"]) == [Message("warning.route.hint", by_hint=1, n=2, hints="By degree.")]
    assert routes.doubts(found, ["b"]) == []

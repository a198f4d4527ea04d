"""How visa routes stand for one person, which comes first, and the margin to the last round."""

from typing import Any

import pytest

from careercli.rules.move import Mover, margin_to, order, stands, whether_licensed

ANYONE = Mover()


def route(**more: Any) -> Any:
    """A route that takes the occupation with an offer."""
    return {"route": "ca/makers", "status": "conditions", "offer": "needed", "systems": [], **more}


def points(**more: Any) -> Any:
    """Points that pass."""
    return {"system": "ca/baking", "pass": True, **more}


def margin(by: float | None) -> Any:
    """A score against a round."""
    return {"points": by}


def way(
    asked: Any, asks: Any = ("offer",), who: Mover = ANYONE, own: Any = (), to: Any = None
) -> tuple[str, list[str]]:
    """How it stands, and the keys of why."""
    found = stands(asked, asks, who, own, to)
    return found.way, [getattr(text, "key", text) for text in found.why]


def test_a_route_closed_to_the_occupation_is_closed_to_everybody() -> None:
    assert way(route(status="closed")) == ("closed", ["move.why.not_for_job"])


def test_what_is_not_known_is_to_be_asked_and_never_open() -> None:
    assert way(route(status="unknown"))[0] == "ask"
    assert way(route(), asks=()) == ("ask", ["move.why.conditions_unknown"])
    assert way(route(systems=[{"system": "ca/baking"}]), asks=())[0] == "conditions"


def test_the_passport_decides_where_a_route_is_for_citizens() -> None:
    asked, asks = route(citizens=["ca", "mx"]), ("citizenship", "offer")
    assert way(asked, asks, Mover(["ph"])) == ("closed", ["move.why.passport"])
    assert way(asked, asks, Mover(["ph", "mx"])) == ("conditions", ["move.why.offer"])
    assert way(asked, asks) == ("ask", ["move.why.which_passport"])


def test_citizens_of_barred_countries_are_out_unless_they_have_another_passport_or_are_inside() -> None:
    asked = route(not_citizens=["ng", "pk"])
    assert way(asked, who=Mover(["ng"])) == ("closed", ["move.why.barred"])
    assert way(asked, who=Mover(["ng", "pk"]))[0] == "closed"
    assert way(asked, who=Mover(["ng", "gb"])) == ("conditions", ["move.why.offer"])
    assert way(asked, who=Mover(["ng"], ["ca"])) == ("conditions", ["move.why.offer"])
    assert "move.why.say_passport" in way(asked)[1]


def test_a_stay_in_the_country_is_nothing_a_newcomer_has() -> None:
    assert way(route(), ("stay",)) == ("closed", ["move.why.inside"])
    assert way(route(), ("stay",), Mover(living_in=["ca"]))[0] == "conditions"
    assert way(route(), ("stay",), Mover(living_in=["us"]))[0] == "closed"


def test_an_offer_is_there_lacking_or_not_said() -> None:
    assert "move.why.offer" in way(route(), who=Mover(offers=None))[1]
    assert "move.why.offer" in way(route(), who=Mover(offers=["us"]))[1]
    assert "move.why.offer" not in way(route(), who=Mover(offers=["ca"]))[1]
    assert "move.why.offer" not in way(route(offer="not-needed"))[1]


def test_met_is_only_what_passes_with_its_offer_and_reaches_the_last_round() -> None:
    free = route(offer="not-needed")
    assert way(free, own=[points()], to=margin(0))[0] == "met"
    assert way(free, own=[points()], to=margin(-1)) == ("conditions", ["move.why.below"])
    assert way(free, own=[points()])[0] == "met"
    assert way(free, own=[points(**{"pass": None})]) == ("conditions", ["move.why.undecided"])
    assert way(free, own=[points(), points(**{"pass": False})]) == ("closed", ["move.why.points"])
    assert way(free) == ("conditions", [])  # nothing was counted
    assert way(route(), own=[points()]) == ("conditions", ["move.why.offer"])


def ranked(**more: Any) -> Any:
    """A way as `order` reads it."""
    return {"way": "conditions", "bound_to": "occupation", "offer": "not-needed", "offered": None, "hint": "",
            "confidence": "O", **more}  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"way": "met", "bound_to": "person"}, {"way": "conditions"}),
        ({"way": "conditions", "bound_to": "person"}, {"way": "ask"}),
        ({"offer": "needed"}, {"bound_to": "place"}),
        ({"bound_to": "place"}, {"bound_to": "person"}),
        ({"citizens": ["ca"], "offer": "needed", "hint": "the post decides"}, {}),
        ({"offer": "needed", "offered": True}, {"offer": "needed"}),
        ({"confidence": "K"}, {"hint": "the post decides"}),
        ({"confidence": "O2"}, {"confidence": "S"}),
    ],
)
def test_the_better_way_comes_first(first: Any, second: Any) -> None:
    assert order(ranked(**first), []) < order(ranked(**second), [])


def test_a_route_that_names_the_occupation_goes_before_one_of_a_level() -> None:
    assert order(ranked(), ["listed"]) < order(ranked(), ["level"])


def test_the_margin_is_nothing_without_a_score() -> None:
    assert margin_to(475, 475) == 0
    assert margin_to(400, 475) == -75
    assert margin_to(None, 475) is None


def test_a_title_needs_no_licence_and_what_varies_is_not_decided() -> None:
    assert [whether_licensed(one) for one in ("yes", "licence", "no", "title", "varies", "partial", None)] == [
        True, True, False, False, None, None, None,
    ]  # fmt: skip

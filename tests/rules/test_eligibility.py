"""How an occupation stands with a route: every status, every day that turns it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.record.visas import CLOSED, OPEN, REASONS, UNKNOWN, WITH_CONDITIONS
from careercli.rules.eligibility import (
    MAYBE,
    Candidate,
    Eligibility,
    edition_ended,
    eligibility,
    hint_of,
    holds,
    is_over_for_all,
    needs_of,
    notices_of,
    state_on,
    weakest,
)

ROUTE: dict[str, Any] = {
    "from": "2025-03-01", "after": "unknown", "source": "law", "confidence": "O", "otherwise": "closed",
    "not_conditions": [], "needs": [], "takes": {"lists": ["bakers"]},
}  # fmt: skip
OLD = {
    "year": 2025, "name": "Bakers", "status": "replaced", "confidence": "O", "rule": "Six months.", "source": "list-1",
    "to": "2026-02-17",
}  # fmt: skip
NEW = {**OLD, "year": 2026, "status": "in force", "rule": "A year.", "from": "2026-02-18", "to": "2026-12-31"}
LISTS: dict[str, Any] = {"bakers": [OLD, NEW]}


def baker(level: str = "2", **years: str) -> Candidate:
    """An occupation on the list in these years: `baker(y2026="")`."""
    return Candidate("51100", "TEER", level, {"bakers": {year[1:]: condition for year, condition in years.items()}})


def found(day: str, who: Candidate, **changed: Any) -> Eligibility:
    """The standing with the route changed so."""
    return eligibility({**ROUTE, **changed}, LISTS, who, day)


def kinds(stands: Eligibility) -> list[str]:
    """The kinds of the grounds."""
    return [reason["kind"] for reason in stands.why]


@pytest.mark.parametrize(
    ("day", "years", "status", "kind"),
    [
        ("2025-02-28", {"y2025": ""}, UNKNOWN, "not-known-before"),
        ("2025-03-01", {"y2025": ""}, WITH_CONDITIONS, "listed"),
        ("2026-02-17", {"y2025": ""}, WITH_CONDITIONS, "listed"),
        ("2026-02-18", {"y2025": ""}, CLOSED, "listed-over"),
        ("2026-02-17", {"y2026": ""}, CLOSED, "not-listed"),
        ("2026-02-18", {"y2026": "", "y2025": ""}, WITH_CONDITIONS, "listed"),
        ("2026-02-18", {"y2026": "only pies"}, WITH_CONDITIONS, "listed-if"),
        ("2026-12-31", {"y2026": ""}, WITH_CONDITIONS, "listed"),
        ("2027-01-01", {"y2026": ""}, UNKNOWN, "listed-ended"),
        ("2026-12-31", {}, CLOSED, "not-listed"),
        ("2027-01-01", {}, UNKNOWN, "list-ended"),
    ],
)
def test_a_list_on_the_days_that_turn_it(day: str, years: dict[str, str], status: str, kind: str) -> None:
    stands = found(day, baker(**years))
    assert (stands.status, kinds(stands)[0]) == (status, kind)


def test_an_entry_that_only_may_mean_the_occupation_decides_nothing() -> None:
    stands = found("2026-06-01", baker(y2026=f"{MAYBE}as Pie Maker"))
    assert (stands.status, stands.weak) == (UNKNOWN, False)
    assert stands.why[0]["says"] == "Perhaps on the list “Bakers” (2026): there called Pie Maker"
    assert needs_of(ROUTE, stands, "2026-06-01") == [], "what the list asks is not told"
    assert weakest(ROUTE, stands) == "K"
    assert found("2026-06-01", baker(y2025=f"{MAYBE}as Pie Maker")).status == CLOSED, "the list of 2025 is over"
    assert found("2027-01-01", baker(y2026=f"{MAYBE}as Pie Maker")).status == UNKNOWN
    level = {"takes": {"lists": ["bakers"], "levels": ["2"]}}
    opened = found("2026-06-01", baker(y2026=f"{MAYBE}as Pie Maker"), **level)
    assert (opened.status, kinds(opened)) == (WITH_CONDITIONS, ["level"])


def test_a_list_not_known_on_the_day_closes_nothing() -> None:
    stands = eligibility(ROUTE, {"bakers": [NEW]}, baker(), "2025-06-01")
    assert (stands.status, stands.why[0]["says"]) == (UNKNOWN, "We have the list “Bakers” only from 2026-02-18 on")


def test_a_list_of_which_it_is_not_known_whether_it_counts() -> None:
    lists = {"bakers": [{**NEW, "status": "unknown"}]}
    assert eligibility(ROUTE, lists, baker(y2026="pies"), "2026-06-01").status == UNKNOWN
    assert eligibility(ROUTE, lists, baker(), "2026-06-01").status == CLOSED


def test_a_list_without_a_first_day_counts_from_its_year() -> None:
    undated = {key: value for key, value in NEW.items() if key not in ("from", "to")}
    assert [state_on(undated, day) for day in ("2025-12-31", "2026-01-01")] == ["before", "in force"]


def test_a_condition_that_keeps_newcomers_out() -> None:
    stands = found("2026-06-01", baker(y2026="only for staying"), not_conditions=["only for staying"])
    assert (stands.status, stands.why[0]["values"]["condition"]) == (CLOSED, "only for staying")


@pytest.mark.parametrize(("level", "status"), [("2", OPEN), ("4", CLOSED), ("", UNKNOWN)])
def test_levels(level: str, status: str) -> None:
    assert found("2026-06-01", baker(level), takes={"levels": ["2", "3"]}).status == status


def test_codes_and_what_is_never_taken() -> None:
    assert found("2026-06-01", baker(), takes={"codes": ["51"]}).status == OPEN
    assert found("2026-06-01", baker(), takes={"codes": ["52"]}).status == CLOSED
    assert found("2026-06-01", baker(), takes={"codes": ["51"]}, never={"codes": ["511"]}).status == CLOSED


def test_a_route_bound_to_no_occupation_asks_of_the_person_only() -> None:
    unbound = {key: value for key, value in ROUTE.items() if key != "takes"}
    assert eligibility({**unbound, "needs": ["An oven"]}, LISTS, baker(), "2026-06-01").status == WITH_CONDITIONS
    assert eligibility(unbound, LISTS, baker(), "2026-06-01").status == OPEN


def test_refused_then_perhaps_then_all_others() -> None:
    perhaps = {"codes": ["51"], "says": "Perhaps."}
    who, day = baker("5"), "2026-06-01"
    assert found(day, who, shut={"levels": ["5"]}, maybe=perhaps).status == CLOSED
    assert found(day, who, maybe=perhaps).why[0]["says"] == "Perhaps."
    others = found(day, who, otherwise="unknown", otherwise_says="Not read.")
    assert (others.status, others.weak, others.why[0]["says"]) == (UNKNOWN, True, "Not read.")


def test_what_opens_goes_before_what_refuses() -> None:
    assert found("2026-06-01", baker("5", y2026=""), shut={"levels": ["5"]}).status == WITH_CONDITIONS


@pytest.mark.parametrize(("after", "kind"), [("closed", "over"), ("unknown", "ended")])
def test_a_route_that_ended(after: str, kind: str) -> None:
    ended = {"to": "2026-05-31", "after": after}
    assert found("2026-05-31", baker(y2026=""), **ended).status == WITH_CONDITIONS
    stands = found("2026-06-01", baker(y2026=""), **ended)
    assert (stands.status, kinds(stands)) == (after, [kind])


def test_needs_are_of_the_day_and_end_with_the_lists() -> None:
    asked = ["An oven", {"says": "10 pounds", "to": "2026-05-31"}, {"says": "12 pounds", "from": "2026-06-01"}]
    route = {**ROUTE, "needs": asked}
    for day, needs in (
        ("2026-02-17", ["An oven", "10 pounds", "Six months."]),
        ("2026-05-31", ["An oven", "10 pounds", "A year."]),
        ("2026-06-01", ["An oven", "12 pounds", "A year."]),
    ):
        assert needs_of(route, eligibility(route, LISTS, baker(y2025="", y2026=""), day), day) == needs
    assert needs_of(route, eligibility(route, LISTS, baker(), "2026-06-01"), "2026-06-01") == []


def test_evidence_is_the_weaker_of_route_and_list() -> None:
    lists = {"bakers": [{**NEW, "confidence": "S"}]}
    assert weakest(ROUTE, eligibility(ROUTE, lists, baker(y2026=""), "2026-06-01")) == "S"
    assert weakest({**ROUTE, "confidence": "K"}, eligibility(ROUTE, lists, baker(y2026=""), "2026-06-01")) == "K"


@given(
    st.dates().map(str),
    st.sampled_from(["", "2", "5"]),
    st.dictionaries(st.sampled_from(["y2025", "y2026"]), st.sampled_from(["", "only pies"])),
    st.sampled_from([{"lists": ["bakers"]}, {"levels": ["2"]}, {"codes": ["51"], "levels": ["5"]}]),
)
def test_there_is_always_an_answer_with_a_reason(day: str, level: str, years: dict[str, str], takes: Any) -> None:
    stands = found(day, baker(level, **years), takes=takes)
    assert stands.status in (OPEN, WITH_CONDITIONS, CLOSED, UNKNOWN)
    assert stands.why
    assert all(reason["kind"] in REASONS and reason["says"] and reason["source"] for reason in stands.why)


@pytest.mark.parametrize(
    ("status", "states"),
    [
        ("in force", ["before", "in force", "in force", "ended"]),
        ("replaced", ["before", "in force", "in force", "over"]),
        ("unknown", ["before", "unknown", "unknown", "ended"]),
    ],
)
def test_a_version_of_a_list_before_on_and_after_its_days(status: str, states: list[str]) -> None:
    version = {"year": 2026, "status": status, "from": "2026-02-18", "to": "2026-12-31"}
    assert [state_on(version, day) for day in ("2026-02-17", "2026-02-18", "2026-12-31", "2027-01-01")] == states
    endless = {"year": 2026, "status": status, "from": "2026-02-18"}
    assert state_on(endless, "2030-01-01") == ("over" if status == "replaced" else status)
    early = {"year": 2026, "status": status, "to": "2025-06-30"}
    assert state_on(early, "2025-06-30") != "before", "what ended before its year began before it too"


@pytest.mark.parametrize(
    ("entry", "day", "code", "held"),
    [
        ("plain words", "2026-06-01", "51100", True),
        ({"from": "2026-06-01"}, "2026-05-31", "51100", False),
        ({"from": "2026-06-01"}, "2026-06-01", "51100", True),
        ({"to": "2026-06-01"}, "2026-06-01", "51100", True),
        ({"to": "2026-06-01"}, "2026-06-02", "51100", False),
        ({"codes": ["51", "7"]}, "2026-06-01", "51100", True),
        ({"codes": ["52", "7"]}, "2026-06-01", "51100", False),
        ({"not_codes": ["511"]}, "2026-06-01", "51100", False),
        ({"not_codes": ["512"]}, "2026-06-01", "51100", True),
        ({"codes": ["51"], "not_codes": ["511"]}, "2026-06-01", "51100", False),
    ],
)
def test_when_and_for_whom_an_entry_of_a_route_holds(entry: object, day: str, code: str, held: bool) -> None:
    assert holds(entry, day, code) is held


def test_notices_hints_and_ends_of_what_is_found() -> None:
    note = {"says": "Ends soon.", "notice": True, "to": "2026-06-01"}
    route = {**ROUTE, "hint": "Only a sign.", "notes": [note, {"says": "By the way.", "notice": False}]}
    open_to = eligibility(route, LISTS, baker(y2026=""), "2026-06-01")
    assert notices_of(route, open_to, "2026-06-01") == ["Ends soon."]
    assert notices_of(route, open_to, "2026-06-02") == []
    assert hint_of(route, open_to) == "Only a sign."
    shut = eligibility(route, LISTS, baker(), "2026-06-01")
    assert (notices_of(route, shut, "2026-06-01"), hint_of(route, shut)) == ([], "")
    last = eligibility(route, LISTS, baker(y2026=""), "2027-01-01")
    assert (last.status, kinds(last), edition_ended(last)) == (WITH_CONDITIONS, ["listed-last"], "2026-12-31")
    assert edition_ended(open_to) == ""


def test_a_route_over_for_all_is_told_from_one_closed_to_this_occupation() -> None:
    over = found("2026-06-01", baker(y2026=""), to="2026-05-31", after="closed")
    assert is_over_for_all(over)
    assert not is_over_for_all(found("2026-06-01", baker(y2026=""), to="2026-05-31"))
    assert not is_over_for_all(found("2026-06-01", baker()))


@pytest.mark.parametrize(
    ("level", "changed", "kind"),
    [
        ("2", {"takes": {"levels": ["2", "3"]}}, "level"),
        ("4", {"takes": {"levels": ["2", "3"]}}, "not-level"),
        ("", {"takes": {"levels": ["2", "3"]}}, "no-level"),
        ("2", {"takes": {"codes": ["51"]}}, "code"),
        ("2", {"takes": {"codes": ["52"]}}, "not-code"),
        ("2", {"takes": {"levels": ["2"]}, "never": {"levels": ["2"]}}, "level-out"),
        ("2", {"takes": {"levels": ["2"]}, "never": {"codes": ["51"]}}, "code-out"),
        ("5", {"takes": {"levels": ["2"]}, "shut": {"levels": ["5"]}}, "level-out"),
        ("5", {"otherwise": "unknown", "otherwise_says": "Not read."}, "said"),
    ],
)
def test_the_ground_by_level_and_code(level: str, changed: dict[str, Any], kind: str) -> None:
    stands = found("2026-06-01", baker(level), **changed)
    assert kinds(stands)[0] == kind
    assert all(reason["says"] and "{" not in reason["says"] for reason in stands.why)

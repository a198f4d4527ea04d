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
    in_time,
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


LISTED = {"list": "bakers", "name": "Bakers", "year": "2026", "from": "2026-02-18", "to": "2026-12-31"}
BEFORE = {"list": "bakers", "name": "Bakers", "year": "2025", "to": "2026-02-17"}


@pytest.mark.parametrize(
    ("day", "who", "changed", "reason"),
    [
        ("2025-02-28", baker(), {}, ("not-known-before", {"since": "2025-03-01"}, "law")),
        ("2026-06-01", baker(), {"to": "2026-05-31"}, ("ended", {"to": "2026-05-31"}, "law")),
        ("2026-06-01", baker(), {"to": "2026-05-31", "after": "closed"}, ("over", {"to": "2026-05-31"}, "law")),
        ("2026-06-01", baker(y2026=""), {}, ("listed", LISTED, "list-1")),
        ("2026-06-01", baker(y2026="only pies"), {}, ("listed-if", {**LISTED, "condition": "only pies"}, "list-1")),
        ("2027-01-01", baker(y2026="only pies"), {}, ("listed-ended", {**LISTED, "condition": "only pies"}, "list-1")),
        ("2027-01-01", baker(y2026=""), {"hint": "A sign."}, ("listed-last", LISTED, "list-1")),
        ("2026-06-01", baker(y2025=""), {}, ("listed-over", BEFORE, "list-1")),
        ("2026-06-01", baker(), {}, ("not-listed", LISTED, "list-1")),
        ("2027-01-01", baker(), {}, ("list-ended", LISTED, "list-1")),
        (
            "2026-06-01",
            baker(y2026="only pies"),
            {"not_conditions": ["only"]},
            ("listed-not", {**LISTED, "condition": "only pies"}, "list-1"),
        ),
        (
            "2026-06-01",
            baker(y2026=f"{MAYBE}only pies"),
            {},
            ("maybe-listed", {**LISTED, "condition": "only pies"}, "list-1"),
        ),
        (
            "2026-06-01",
            baker(y2025=f"{MAYBE}only pies"),
            {},
            ("listed-over", {**BEFORE, "condition": "only pies"}, "list-1"),
        ),
        (
            "2026-06-01",
            baker(),
            {"takes": {"levels": ["2", "3"]}},
            ("level", {"scheme": "TEER", "level": "2"}, "law"),
        ),
        (
            "2026-06-01",
            baker("4"),
            {"takes": {"levels": ["2", "3"]}},
            ("not-level", {"scheme": "TEER", "level": "4", "levels": "2, 3"}, "law"),
        ),
        ("2026-06-01", baker(""), {"takes": {"levels": ["2", "3"]}}, ("no-level", {"levels": "2, 3"}, "law")),
        ("2026-06-01", baker(), {"takes": {"codes": ["511"]}}, ("code", {"group": "511"}, "law")),
        (
            "2026-06-01",
            baker()._replace(titles={"511": "Food"}),
            {"takes": {"codes": ["511"]}},
            ("code", {"group": "511", "title": "Food"}, "law"),
        ),
        ("2026-06-01", baker(), {"takes": {"codes": ["52", "7"]}}, ("not-code", {"groups": "52, 7"}, "law")),
        ("2026-06-01", baker(y2026=""), {"never": {"lists": ["bakers"]}}, ("listed-out", LISTED, "list-1")),
        (
            "2026-06-01",
            baker("5"),
            {"shut": {"levels": ["5"]}},
            ("level-out", {"scheme": "TEER", "level": "5"}, "law"),
        ),
        ("2026-06-01", baker("5"), {"shut": {"codes": ["51"]}}, ("code-out", {"group": "51"}, "law")),
        (
            "2026-06-01",
            baker(),
            {"maybe": {"codes": ["51"], "says": "Perhaps."}},
            ("said", {"words": "Perhaps."}, "law"),
        ),
        ("2026-06-01", baker(), {"otherwise_says": "By law."}, ("said", {"words": "By law."}, "law")),
    ],
)
def test_a_ground_says_what_it_rests_on(
    day: str, who: Candidate, changed: dict[str, Any], reason: tuple[str, dict[str, str], str]
) -> None:
    first = found(day, who, **changed).why[0]
    assert (first["kind"], first["values"], first["source"]) == reason


def test_a_list_known_only_from_later_on_says_from_when() -> None:
    for version, since in ((NEW, "2026-02-18"), ({key: NEW[key] for key in NEW if key != "from"}, "2026-01-01")):
        (reason,) = eligibility(ROUTE, {"bakers": [version]}, baker(), "2025-06-01").why
        assert (reason["kind"], reason["values"]["since"], reason["values"]["list"]) == (
            "list-not-known",
            since,
            "bakers",
        )


def test_a_list_that_is_over_refuses_nobody() -> None:
    for gate in ("never", "shut"):
        changed = {"takes": {"levels": ["2"]}, gate: {"lists": ["bakers"]}}
        assert found("2026-06-01", baker("2", y2025=""), **changed).status == OPEN
        assert kinds(found("2026-06-01", baker("4", y2025=""), **changed)) == ["not-level"]
        assert found("2026-06-01", baker("4", y2026=""), **changed).why[0]["kind"] == "listed-out"
    assert found("2026-06-01", baker("2", y2026=""), never={"lists": ["bakers"]}).status == CLOSED


def test_anyone_may_take_a_route_bound_to_no_occupation() -> None:
    unbound = {key: value for key, value in ROUTE.items() if key != "takes"}
    stands = eligibility(unbound, LISTS, baker(), "2026-06-01")
    assert (kinds(stands), stands.weak, stands.versions) == (["anyone"], False, [])
    assert (stands.why[0]["values"], stands.why[0]["source"]) == ({}, "law")


def test_refused_by_one_ground_all_are_told_and_the_lists_that_count_are_kept() -> None:
    shut = found("2026-06-01", baker("5", y2025=""), shut={"levels": ["5"]})
    assert (shut.status, kinds(shut), shut.weak) == (CLOSED, ["level-out", "listed-over"], False)
    assert shut.versions == [OLD]
    assert found("2026-06-01", baker(y2026="")).versions == [NEW]
    assert found("2026-06-01", baker("2"), takes={"levels": ["2"]}).versions == []


def test_what_nothing_names_is_weakly_closed_or_unknown() -> None:
    assert [
        (one.status, one.weak)
        for one in (
            found("2026-06-01", baker()),
            found("2027-01-01", baker()),
            found("2025-02-28", baker()),
            found("2026-06-01", baker(), to="2026-05-31"),
            found("2026-06-01", baker(), otherwise_says="By law."),
            found("2026-06-01", baker(), maybe={"codes": ["51"], "says": "Perhaps."}),
        )
    ] == [(CLOSED, True), (UNKNOWN, True), (UNKNOWN, True), (UNKNOWN, True), (CLOSED, True), (UNKNOWN, False)]


def test_all_others_of_which_nothing_is_known_are_told_what_is_over_too() -> None:
    others = found("2026-06-01", baker(y2025=""), otherwise="unknown", otherwise_says="Not read.")
    assert (others.status, kinds(others), others.weak) == (UNKNOWN, ["listed-over", "said"], True)


def test_one_list_unknown_and_the_other_left_keep_it_open() -> None:
    """Of several things a route takes all that are failed are told; one that is unknown leaves it unknown."""
    both = found("2026-06-01", baker(""), takes={"lists": ["bakers"], "levels": ["2"], "codes": ["52"]})
    assert (both.status, kinds(both)) == (UNKNOWN, ["not-listed", "no-level", "not-code"])
    shut = found("2026-06-01", baker("4"), takes={"lists": ["bakers"], "levels": ["2"], "codes": ["52"]})
    assert (shut.status, kinds(shut)) == (CLOSED, ["not-listed", "not-level", "not-code"])


def test_with_what_opens_a_route_what_is_not_known_is_shown_but_not_what_only_may_be() -> None:
    lists = {**LISTS, "cooks": [{**NEW, "status": "unknown"}], "millers": [NEW]}
    takes = {"lists": ["bakers", "cooks", "millers"], "levels": ["2"]}
    listed = {"bakers": {"2025": ""}, "cooks": {"2026": "pies"}, "millers": {"2026": f"{MAYBE}as Miller"}}
    stands = eligibility({**ROUTE, "takes": takes}, lists, Candidate("51100", "TEER", "2", listed), "2026-06-01")
    assert (stands.status, kinds(stands)) == (WITH_CONDITIONS, ["listed-unknown", "level"])
    unsure = eligibility({**ROUTE, "takes": takes}, lists, Candidate("51100", "TEER", "4", listed), "2026-06-01")
    assert (unsure.status, kinds(unsure)) == (UNKNOWN, ["listed-unknown", "maybe-listed"])


def test_a_list_unknown_or_over_that_keeps_newcomers_out_is_closed_and_keeps_its_name() -> None:
    changed = {"not_conditions": ["only for staying"]}
    stands = found("2027-01-01", baker(y2026="only for staying"), **changed)
    assert (stands.status, kinds(stands)) == (CLOSED, ["listed-ended"])


@pytest.mark.parametrize(("grade", "weaker"), [("O", "O2"), ("O2", "O2"), ("S", "S"), ("K", "K")])
def test_the_grades_of_evidence_in_their_order(grade: str, weaker: str) -> None:
    stands = Eligibility(OPEN, [], [{"confidence": grade}, {"confidence": "O"}])
    assert weakest({"confidence": "O2"}, stands) == weaker


def test_needs_are_told_once_and_those_of_lists_only_where_they_are_the_routes() -> None:
    stands = found("2026-06-01", baker(y2026=""))
    asked = {**ROUTE, "needs": ["A year.", {"says": "An oven", "codes": ["52"]}, {"says": "Flour", "codes": ["51"]}]}
    assert needs_of(asked, stands, "2026-06-01", "51100") == ["A year.", "Flour"]
    assert needs_of({**ROUTE, "rules_of_lists": False}, stands, "2026-06-01") == []
    assert needs_of({**ROUTE, "rules_of_lists": True}, stands, "2026-06-01") == ["A year."]
    assert needs_of(ROUTE, stands._replace(versions=[{**NEW, "rule": ""}]), "2026-06-01") == []


def test_notices_for_the_occupation_alone() -> None:
    note = {"says": "Ends soon.", "notice": True, "codes": ["51"]}
    stands = found("2026-06-01", baker(y2026=""))
    assert notices_of({**ROUTE, "notes": [note]}, stands, "2026-06-01", "51100") == ["Ends soon."]
    assert notices_of({**ROUTE, "notes": [note]}, stands, "2026-06-01", "52100") == []


def test_the_last_of_the_days_on_which_the_lists_ended() -> None:
    lists = {**LISTS, "cooks": [{**NEW, "to": "2026-11-30"}]}
    takes = {"lists": ["cooks", "bakers"]}
    stands = eligibility({**ROUTE, "takes": takes}, lists, baker(), "2027-01-01")
    assert (kinds(stands), edition_ended(stands)) == (["list-ended", "list-ended"], "2026-12-31")
    assert edition_ended(found("2027-01-01", baker(y2026=""))) == "2026-12-31"
    assert edition_ended(found("2026-06-01", baker(y2025=""))) == "", "the list of 2025 was replaced by a known one"


@pytest.mark.parametrize(
    ("day", "in_it"), [("2026-02-17", False), ("2026-02-18", True), ("2026-03-01", True), ("2026-03-02", False)]
)
def test_an_entry_is_in_time_on_its_days(day: str, in_it: bool) -> None:
    assert in_time({"from": "2026-02-18", "to": "2026-03-01"}, day) is in_it
    assert in_time({}, day)
    assert in_time("plain words", day)

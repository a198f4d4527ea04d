"""What each ground of an answer rests on: its list, level or code, its days, its source."""

from typing import Any

import pytest
from tests.rules.test_eligibility import LISTS, NEW, OLD, ROUTE, baker, found, kinds

from careercli.record.visas import CLOSED, OPEN, UNKNOWN, WITH_CONDITIONS
from careercli.rules.eligibility import (
    MAYBE,
    Candidate,
    Eligibility,
    edition_ended,
    eligibility,
    in_time,
    needs_of,
    notices_of,
    weakest,
)

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


def test_an_entry_may_refuse_a_part_of_the_occupation_only() -> None:
    only = "only bakers of pies"
    for gate, status in (("never", OPEN), ("shut", UNKNOWN)):
        changed = {"takes": {"levels": ["2"]}, gate: {"lists": ["bakers"]}, "partly": ["only "]}
        level = "2" if gate == "never" else "4"
        stands = found("2026-06-01", baker(level, y2026=only), **changed)
        assert (stands.status, kinds(stands)[-1], stands.versions) == (status, "listed-part", [])
        assert stands.why[-1]["values"]["condition"] == only
        assert found("2026-06-01", baker(level, y2026="except pies"), **changed).status == CLOSED
        assert found("2026-06-01", baker(level, y2026=""), **changed).status == CLOSED
        assert found("2026-06-01", baker(level, y2026=only), **{**changed, "partly": []}).status == CLOSED


def test_a_need_of_some_levels_is_asked_of_work_of_these_alone() -> None:
    asked = {**ROUTE, "needs": [{"says": "CLB 7", "levels": ["0", "1"]}, {"says": "CLB 5", "levels": ["2"]}, "A year."]}
    stands = found("2026-06-01", baker())._replace(status=WITH_CONDITIONS, versions=[])
    assert needs_of(asked, stands, "2026-06-01", "51100", "1") == ["CLB 7", "A year."]
    assert needs_of(asked, stands, "2026-06-01", "51100", "2") == ["CLB 5", "A year."]
    assert needs_of(asked, stands, "2026-06-01", "51100") == ["CLB 7", "CLB 5", "A year."]  # which one is not known

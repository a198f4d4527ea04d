"""The routes of an occupation on a day."""

from typing import Any

import pytest

from careercli.errors import UsageError
from careercli.queries import visas
from careercli.queries.naming import find
from careercli.queries.visas import ended_on, finished, occupation_facts, routes_of, warnings_on
from careercli.record.visas import CLOSED, PERSON, UNKNOWN, WITH_CONDITIONS

DAY = "2026-11-22"


def routes(code: str, on: str = DAY) -> dict[str, Any]:
    """The routes of an occupation by name."""
    return {route["route"]: route for route in routes_of(find(code), on).record["visas"]}


def status(code: str, route: str, on: str = DAY) -> str:
    """The status of one route."""
    return str(routes(code, on)[route]["status"])


@pytest.mark.parametrize(
    ("code", "route", "on", "expected"),
    [
        ("ca:32120", "ca/express-entry-fsw", DAY, WITH_CONDITIONS),
        ("ca:32120", "ca/express-entry-healthcare", DAY, WITH_CONDITIONS),
        ("ca:32120", "ca/express-entry-stem", DAY, CLOSED),
        ("ca:32120", "ca/express-entry-fst", DAY, CLOSED),
        ("ca:32120", "ca/pnp-bc", DAY, WITH_CONDITIONS),
        ("ca:32120", "ca/pnp-on", DAY, WITH_CONDITIONS),
        ("ca:32120", "ca/pnp-on", "2026-06-25", UNKNOWN),
        ("ca:10029", "ca/pnp-bc", DAY, UNKNOWN),
        ("ca:72200", "ca/express-entry-fst", DAY, WITH_CONDITIONS),
        ("ca:94100", "ca/express-entry-fsw", DAY, CLOSED),
        ("ca:94100", "ca/aip", DAY, WITH_CONDITIONS),
        ("ca:85100", "ca/aip", DAY, CLOSED),
        ("ca:63201", "ca/express-entry-agriculture", "2026-02-17", WITH_CONDITIONS),
        ("us:29-2011", "us/tn", DAY, WITH_CONDITIONS),
        ("us:29-1141", "us/schedule-a", DAY, WITH_CONDITIONS),
        ("us:15-1252", "us/tn", DAY, UNKNOWN),
        ("us:15-1252", "us/schedule-a", DAY, CLOSED),
        ("us:15-1252", "us/stem-opt", DAY, WITH_CONDITIONS),
        ("us:35-3023", "us/h1b", DAY, CLOSED),
        ("us:55-1011", "us/eb3", DAY, CLOSED),
        ("gb:2134", "gb/skilled-worker", DAY, WITH_CONDITIONS),
        ("gb:3111", "gb/skilled-worker", DAY, CLOSED),
        ("gb:3111", "gb/skilled-worker-shortage", "2026-12-31", WITH_CONDITIONS),
        ("gb:3111", "gb/skilled-worker-shortage", "2027-01-01", UNKNOWN),
        ("gb:6135", "gb/skilled-worker-shortage", DAY, CLOSED),
        ("gb:6135", "gb/skilled-worker-inside", DAY, WITH_CONDITIONS),
        ("gb:1112", "gb/skilled-worker", DAY, CLOSED),
        ("gb:2237", "gb/health-and-care", DAY, WITH_CONDITIONS),
        ("gb:2113", "gb/health-and-care", DAY, UNKNOWN),
        ("au:261313", "au/189", DAY, WITH_CONDITIONS),
        ("au:261313", "au/482-core", DAY, WITH_CONDITIONS),
        ("au:261313", "au/482-core", "2024-12-06", UNKNOWN),
        ("au:261313", "au/state-nomination", DAY, UNKNOWN),
        ("au:321211", "au/482-specialist", DAY, CLOSED),
        ("de:43104", "de/blue-card-shortage", "2026-12-31", WITH_CONDITIONS),
        ("de:43104", "de/blue-card-shortage", "2027-01-01", UNKNOWN),
        ("de:01104", "de/blue-card", DAY, CLOSED),
        ("sg:21222", "sg/employment-pass-shortage", DAY, WITH_CONDITIONS),
        ("sg:21222", "sg/employment-pass-shortage", "2025-12-31", UNKNOWN),
        ("sg:51111", "sg/employment-pass", DAY, UNKNOWN),
        ("sg:91122", "sg/employment-pass", DAY, CLOSED),
        ("de:81302", "de/blue-card", DAY, UNKNOWN),
        ("de:11101", "de/blue-card", DAY, CLOSED),
        ("us:15-2051", "us/tn", DAY, UNKNOWN),
        ("us:35-3023", "us/tn", DAY, CLOSED),
        ("us:55-1011", "us/h1b", DAY, CLOSED),
        ("us:29-1171", "us/schedule-a", DAY, UNKNOWN),
    ],
)
def test_by_list_level_and_day(code: str, route: str, on: str, expected: str) -> None:
    assert status(code, route, on) == expected


def test_the_rule_of_a_category_is_that_of_the_day() -> None:
    assert "Six continuous months in one listed occupation." in routes("32120", "2026-02-17")[HEALTH]["needs"]
    after = routes("32120", "2026-02-18")[HEALTH]["needs"]
    assert any(need.startswith("Twelve months in one listed occupation") for need in after)
    assert not any(need.startswith("Six continuous months") for need in after)


HEALTH = "ca/express-entry-healthcare"


def test_a_category_that_ended_is_told_only_while_it_was() -> None:
    assert "ca/express-entry-agriculture" not in routes("32120", "2026-02-18")
    assert status("32120", "ca/express-entry-agriculture", "2026-02-17") == CLOSED


def test_the_ranking_is_not_known_since_november_and_the_routes_stay() -> None:
    for day, known in (("2026-11-02", True), ("2026-11-03", False)):
        route = routes("32120", day)["ca/express-entry-fsw"]
        assert route["status"] == WITH_CONDITIONS
        assert {one["system"]: one["known"] for one in route["systems"]} == {"ca/fsw67": True, "ca/crs": known}
        assert any("ranking changed" in note["says"] for note in route["notes"]) is not known
    told = warnings_on(routes_of(find("32120"), "2026-11-03").record)
    assert any("We do not have the rules of ca/crs on 2026-11-03" in line for line in told)
    assert not any("ca/crs" in line for line in warnings_on(routes_of(find("32120"), "2026-11-02").record))


def test_a_condition_of_a_list_is_told() -> None:
    (reason,) = [one for one in routes("gb:2115")["gb/skilled-worker-shortage"]["why"] if "condition" in one["values"]]
    assert reason["values"]["condition"].startswith("only ")
    assert reason["values"]["condition"] in reason["says"]


def test_the_authority_that_assesses() -> None:
    asked = routes_of(find("au:234611"), DAY).record
    (one,) = asked["assessing"]
    assert one["authority"] == "Australian Institute of Medical and Clinical Scientists (AIMS)"
    assert (one["page"], one["years"], one["confidence"]) == ("https://www.aims.org.au", "3", "to verify")
    needs = {route["route"]: route["needs"] for route in asked["visas"]}
    assert needs["au/189"][0] == f"A positive skills assessment by {one['authority']}"
    assert not any("AIMS" in need for need in needs["au/482-core"])


def test_an_authority_not_known_is_not_guessed() -> None:
    asked = routes_of(find("au:411211"), DAY).record
    assert [one["authority"] for one in asked["assessing"]] == [""]
    needs = {route["route"]: route["needs"] for route in asked["visas"]}
    assert needs["au/491"][0] == "A positive skills assessment (we do not know which body does it)"


def test_a_corrected_authority_is_the_one_credentials_tell() -> None:
    (one,) = routes_of(find("au:272412"), DAY).record["assessing"]
    assert "NAATI" in one["authority"]
    assert one["years"] == "", "the years were another authority's"


def test_what_rests_on_less_than_official_text_is_told() -> None:
    told = warnings_on(routes_of(find("32120"), DAY).record)
    assert "ca:32120: Known from general knowledge only: Atlantic Immigration Program" in told


def test_disputes_are_notes_of_their_days() -> None:
    contested = [note["says"] for note in routes("us:15-1252")["us/h1b"]["notes"] if note["contested"]]
    assert "100,000 dollars" in contested[0]
    assert routes("us:15-1252", "2025-09-18")["us/h1b"]["notes"] == []


def test_the_facts_an_occupation_gives() -> None:
    record = routes_of(find("au:261313"), DAY).record
    assert occupation_facts("au/skills-in-demand", record) == {"core_list": True, "major_group": "2"}
    assert occupation_facts("au/points", record) == {}


def test_what_a_profile_says_stands_beside() -> None:
    record = routes_of(find("32120"), "2025-06-01").record
    assert [visa["route"] for visa in record["profile_says"]] == ["ca/express-entry", "ca/pnp", "ca/aip"]


def test_a_hint_stays_a_hint_where_the_post_decides() -> None:
    for code, route in (("us:15-1252", "us/h1b"), ("us:15-1252", "us/eb2"), ("de:43104", "de/blue-card")):
        assert routes(code)[route]["status"] == WITH_CONDITIONS
        assert "decide" in routes(code)[route]["hint"], route
    assert routes("us:41-2011")["us/h1b"]["hint"] == ""
    assert routes("ca:32120")["ca/express-entry-fsw"]["hint"] == ""


def test_the_pause_of_immigrant_visas_is_on_the_routes_it_stops() -> None:
    found = routes("us:15-1252")
    paused = {name for name, route in found.items() if any(note["notice"] for note in route["notes"])}
    assert paused == {"us/eb2", "us/eb3", "us/niw"}
    assert not any(note["notice"] for note in routes("us:15-1252", "2026-01-20")["us/eb3"]["notes"])


def test_no_day() -> None:
    with pytest.raises(UsageError, match="`--on` takes a day"):
        routes_of(find("32120"), "soon")


@pytest.mark.parametrize(
    ("code", "route", "last"),
    [
        ("ca:21232", "ca/express-entry-fsw", "2024-04-23"),
        ("ca:72200", "ca/express-entry-fst", "2024-04-23"),
        ("ca:21232", "ca/express-entry-cec", "2026-09-15"),
        ("ca:32120", "ca/express-entry-healthcare", "2026-09-04"),
        ("ca:32120", "ca/pnp-bc", "2026-09-14"),
        ("au:261313", "au/189", "2025-12"),
        ("us:15-1252", "us/h1b", None),
    ],
)
def test_when_people_of_a_route_were_last_invited(code: str, route: str, last: str | None) -> None:
    found = routes(code)[route]["invited"]
    assert found["last"] == last
    assert found["says"]
    assert ("cutoff" in found) is (route.startswith("ca/express-entry") and last is not None)


def test_a_closed_route_invites_nobody_and_a_day_before_the_rounds_knows_none() -> None:
    assert "invited" not in routes("ca:94100")["ca/express-entry-fsw"]
    assert routes("ca:21232", "2024-04-22")["ca/express-entry-fsw"]["invited"]["last"] == "2024-04-10"


def test_a_sign_from_a_list_that_ended_says_when_it_ended() -> None:
    found = routes("us:15-1252")["us/h1b"]
    assert (found["status"], found["edition_ended"]) == (WITH_CONDITIONS, "2026-06-30")
    assert "edition_ended" not in routes("us:15-1252", "2026-06-30")["us/h1b"]
    assert routes("au:261313")["au/state-nomination"]["edition_ended"] == "2026-06-30"


def test_no_route_is_closed_because_the_occupation_is_on_a_list() -> None:
    for code in ("gb:6135", "gb:3111", "us:55-1011", "us:41-2011", "ca:21232"):
        for name, route in routes(code).items():
            if route["status"] == CLOSED:
                assert not {reason["kind"] for reason in route["why"]} & {"listed", "listed-if", "code", "level"}, name


def test_pay_that_is_asked_is_never_left_out_when_its_amount_is_not_known() -> None:
    for name in ("de/blue-card", "de/it-experience"):
        told = {one["route"]: one for one in routes_of(find("de:43414"), "2027-02-01").record["visas"]}
        assert any(need.startswith("The minimum pay of the year") for need in told[name]["needs"]), name


def test_later_rounds_for_the_job_first_then_the_newest() -> None:
    def held(route: str, day: str | None, bound_to: str = "job") -> Any:
        invited = {} if day is None else {"invited": {"last": day}}
        return {"route": route, "name": route.upper(), "bound_to": bound_to, **invited}

    rounds = [
        held("a", "2026-03-01"), held("b", "2026-05-01", PERSON), held("c", "2026-04-01"), held("d", None),
        held("e", "2026-02-28"), held("f", ""), held("g", "2026-06-01", PERSON),
    ]  # fmt: skip
    later = visas._later(rounds, "2026-02-28")
    assert [(one["route"], one["last"]) for one in later] == [
        ("c", "2026-04-01"), ("a", "2026-03-01"), ("g", "2026-06-01"), ("b", "2026-05-01")
    ]  # fmt: skip
    assert later[0]["name"] == "C"


@pytest.mark.parametrize(("grade", "weak"), [("S", True), ("K", True), ("O", False), ("T", False)])
def test_evidence_below_official_text_is_weak(grade: str, weak: bool) -> None:
    record: Any = {**routes_of(find("32120"), DAY).record}
    record["visas"] = [{**one, "confidence": grade} for one in record["visas"]]
    open_one = next(one for one in record["visas"] if one["status"] != CLOSED)
    told = [line for line in warnings_on(record) if open_one["name"] in line]
    assert bool(told) is weak
    record["visas"] = [{**one, "status": CLOSED} for one in record["visas"]]
    assert warnings_on(record) == [], "what is closed needs no evidence"


def test_rules_that_ended_are_told_with_their_last_day_and_make_the_answer_one_of_rules_that_ended() -> None:
    asked = routes_of(find("32120"), "2026-11-03")
    told = next(line for line in ended_on(asked.record) if "ca/crs" in line)
    assert "2026-11-02" in told
    found = finished([asked], ["told"], ["over"])
    assert (found.page, found.data) == (None, asked.record)
    assert list(found.ended) == ["over", *ended_on(asked.record)]
    assert found.warnings[0] == "over"
    assert set(warnings_on(asked.record)) | {"told"} <= set(found.warnings)
    assert not any("ca/crs" in line for line in ended_on(routes_of(find("32120"), "2026-11-02").record))

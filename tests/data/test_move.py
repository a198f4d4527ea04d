"""Worked plans over the bundled data: twelve people to six countries, step by step."""

import io
from functools import cache
from typing import Any

import pytest

from careercli.cli.person_given import Person, person_given
from careercli.output.formats import plain
from careercli.output.result import Page, Result
from careercli.pages.brief import destination, move
from careercli.queries.move import plan
from careercli.record.recognition import GENERAL
from careercli.text.text import text

DAY = "2026-11-29"
PEOPLE = {
    "nurse-ph": Person(["nurse"], "ph", "ph", "sg", None, ["age=31,education=bachelor,ielts=7,years=6,marital=single"]),
    "physician-in": Person(["physician"], "in", "in", "in"),
    "developer-br": Person(["software-developer"], "br", "br", "br", None, ["age=28,education=bachelor,ielts=7.5"]),
    "teacher-za": Person(["teacher"], "za", "za"),
    "electrician-ie": Person(["electrician"], "ie", "ie", "ie"),
    "technologist-ng": Person(["lab-technologist"], "ng", "ng"),
    "engineer-cn": Person(["engineer"], "cn", "cn", "cn", None, ["age=35,education=masters"]),
    "driver-ua": Person(["truck-driver"], "ua", None, "pl"),
    "cook-mx": Person(["cook"], "mx"),
    "carer-ke": Person(["care-worker"], "ke", "ke"),
    "accountant-pk": Person(["accountant"], "pk", "pk"),
    "nurse-ca": Person(["ca:31301"], "ca", "ca", "ca"),
}
WIDTH = 45
"""Lines of the table at 100 columns."""


@cache
def planned(name: str, to: str | None = None) -> Any:
    """The finished plan of one of them."""
    given = person_given(PEOPLE[name]._replace(to=to), DAY, None, "net", "USD")
    return plan.plans(given.question, given.judge, text(), "career move", given.notes)


def destinations(name: str) -> list[Any]:
    """All six countries, but for the one of the passport."""
    found: list[Any] = planned(name).data["destinations"]
    assert len(found) == (5 if name == "nurse-ca" else 6)
    assert {one["country"].upper() for one in found}.isdisjoint(PEOPLE[name].passport.upper().split(","))
    return [one for one in found if "id" in one]


@pytest.mark.parametrize("name", PEOPLE)
def test_no_step_is_without_a_source_that_the_answer_names(name: str) -> None:
    sources = planned(name).sources
    for one in destinations(name):
        for step in one["steps"]:
            assert step["source"] in sources, (one["country"], step["id"])
            assert step["grade"] in ("official", "secondary", "general")


@pytest.mark.parametrize("name", PEOPLE)
def test_general_knowledge_has_no_figure(name: str) -> None:
    for one in destinations(name):
        for entry in (*one["steps"], *one["notes"]):
            if entry["source"] == GENERAL:
                figures = {"fee", "fee_to", "language"} & entry.keys()
                months = [entry.get(key) for key in ("months_min", "months_max")]
                assert entry["to_check"], entry
                assert not figures, entry
                assert not any(months), entry


@pytest.mark.parametrize("name", PEOPLE)
def test_every_fee_has_its_year_or_is_counted_as_undated(name: str) -> None:
    for one in destinations(name):
        for total in one["totals"]["fees"]:
            paid = [
                step
                for step in one["steps"]
                if step["counted"] and step.get("currency") == total["currency"] and step["fee"] + step.get("fee_to", 0)
            ]
            assert total["undated"] == sum("fee_year" not in step for step in paid)
            years = [step["fee_year"] for step in paid if "fee_year" in step]
            assert total["years"] == ([min(years), max(years)] if years else [])


@pytest.mark.parametrize("name", PEOPLE)
def test_totals_are_the_sums_of_the_steps(name: str) -> None:
    """Added up by another program, which reads the steps alone."""
    for one in destinations(name):
        low: dict[str, float] = {}
        high: dict[str, float] = {}
        for step in one["steps"]:
            if not step["counted"] or "fee" not in step:
                continue
            money = step["currency"]
            low[money] = low.get(money, 0) + (step["fee"] if step["applies"] == "yes" else 0)
            high[money] = high.get(money, 0) + step.get("fee_to", step["fee"])
        sums = {total["currency"]: (total["low"], total["high"]) for total in one["totals"]["fees"]}
        for money, most in high.items():
            assert sums.get(money, (0, 0)) == pytest.approx((low[money], most)), (one["country"], money)
        assert one["totals"]["months"]["high"] == longest(one["steps"], "most")
        assert one["totals"]["months"]["low"] == longest(one["steps"], "least")


def longest(steps: list[Any], what: str) -> int:
    """The months of the longest chain, by walking each back to its beginning."""
    by = {step["id"]: step for step in steps}

    def months(key: str) -> int:
        step = by[key]
        before = max((months(one) for one in step["after"] if one in by), default=0)
        counts = step["counted"] and (what == "most" or step["applies"] == "yes")
        own = step.get("months_max", step.get("months_min", 0)) if what == "most" else step.get("months_min", 0)
        return before + (own if counts else 0)

    return max((months(key) for key in by), default=0)


@pytest.mark.parametrize("name", PEOPLE)
def test_steps_stand_after_those_they_wait_for(name: str) -> None:
    for one in destinations(name):
        seen: set[str] = set()
        for step in one["steps"]:
            assert set(step["after"]) <= seen, (one["country"], step["id"])
            assert (step["starts"] == "now") == (not step["after"])
            seen.add(step["id"])


@pytest.mark.parametrize("name", PEOPLE)
def test_a_route_whose_conditions_are_not_known_is_never_met(name: str) -> None:
    for one in destinations(name):
        for way in one["ways"]:
            if way["status"] == "unknown" or not (way["asks"] or way.get("points")):
                assert way["way"] != "met", way["route"]


def test_whose_passport_is_of_the_country_needs_no_visa() -> None:
    (one,) = planned("nurse-ph", "ca").data["destinations"]
    assert one["ways"] and not one["citizen"]
    given = person_given(Person(["nurse"], "ca,ph", None, None, "ca"), DAY, None, "net", "USD")
    found = plan.plans(given.question, given.judge, text(), "career move", given.notes)
    (one,) = found.data["destinations"]
    assert one["citizen"] and one["visa"] is None
    assert not one["ways"] and not one["unlocks"] and not one["not_covered"]
    assert {step["purpose"] for step in one["steps"]} == {"licence"}
    assert "move.block.no_way" not in {getattr(block, "key", "") for block in one["blocked_by"]}
    assert text()("brief.move.citizen") in shown(found.page, destination.page)
    assert text()("brief.move.answer.citizen", names="Canada") in shown(found.page, move.page)


def test_a_nurse_s_plan_names_the_health_and_care_visa_of_the_united_kingdom() -> None:
    found = planned("nurse-ph")
    way = next(one for one in destinations("nurse-ph") if one["country"] == "gb")["ways"][1]
    assert (way["route"], way["way"]) == ("gb/health-and-care", "conditions")
    assert "Health and Care" in shown(found.page, move.page)
    assert "Health and Care" in shown(planned("nurse-ph", "gb").page, destination.page)


def shown(page: Any, make: Any) -> str:
    """A page as plain text, its lines joined."""
    out = io.StringIO()
    result = Result(schema="plan/1", data={}, text=None, fields=(), sources={}, warnings=[], notes=[])
    plain.write(result._replace(document=make(page, text())), Page(width=100), out)
    return " ".join(out.getvalue().split())


def test_passports_decide_routes_for_citizens() -> None:
    def tn(name: str) -> str:
        found = next(one for one in destinations(name) if one["country"] == "us")
        return next((way["way"] for way in found["ways"] if way["route"] == "us/tn"), "")

    assert (tn("nurse-ca"), tn("nurse-ph")) == ("conditions", "closed")


def test_countries_without_immigrant_visas_of_the_united_states() -> None:
    def way(name: str, route: str) -> str:
        found = next(one for one in destinations(name) if one["country"] == "us")
        return next(one["way"] for one in found["ways"] if one["route"] == route)

    assert way("developer-br", "us/eb3") == way("technologist-ng", "us/eb3") == "closed"
    assert way("engineer-cn", "us/eb3") == way("nurse-ph", "us/schedule-a") == "conditions"


def test_recent_work_in_singapore_shortens_the_way_to_australia() -> None:
    def exams(worked_in: str | None) -> list[str]:
        said = Person(["nurse"], "ph", "ph", worked_in, "au")
        given = person_given(said, DAY, None, "net", "USD")
        (one,) = plan.plans(given.question, given.judge).data["destinations"]
        return [step["exam"] for step in one["steps"] if "exam" in step]

    assert exams("ph")
    assert not exams("sg")


def test_a_fee_out_of_force_is_said_to_be_unknown_since_its_day() -> None:
    said = Person(["cook"], "mx", None, None, "au", ["offer=au"])
    given = person_given(said, DAY, None, "net", "USD")
    (one,) = plan.plans(given.question, given.judge).data["destinations"]
    ended = [step for step in one["steps"] if "ended" in step]
    assert all("fee" not in step for step in ended)
    assert {getattr(gap, "key", "") for gap in one["unknown"]} >= ({"move.unknown.ended"} if ended else set())


def test_an_occupation_without_steps_still_has_pay_visa_and_fees() -> None:
    given = person_given(Person(["ca:21200"], "ph", None, None, "ca"), DAY, None, "net", "USD")  # architects
    (one,) = plan.plans(given.question, given.judge).data["destinations"]
    assert one["visa"] and one["pay"]["amount"] and one["totals"]["fees"]
    assert any(getattr(gap, "key", "").startswith("move.unknown.steps") for gap in one["unknown"])


@pytest.mark.parametrize("name", PEOPLE)
def test_the_table_fits_a_screen(name: str) -> None:
    found = planned(name)
    made = move.page(found.page, text())
    out = io.StringIO()
    result = Result(schema="plan/1", data=found.data, text=None, fields=(), sources={}, warnings=[], notes=[])
    plain.write(result._replace(document=made), Page(width=100), out)
    lines = out.getvalue().rstrip("\n").split("\n")
    assert len(lines) <= WIDTH + 4, len(lines)
    assert max(map(len, lines)) <= 100


@pytest.mark.parametrize("name", PEOPLE)
def test_one_destination_ends_with_what_a_plan_is_not(name: str) -> None:
    for country in ("ca", "gb", "de"):
        found = planned(name, country)
        blocks = destination.page(found.page, text()).blocks
        assert blocks[-1].text == text()("pages.pathway.no_advice")  # type: ignore[union-attr]

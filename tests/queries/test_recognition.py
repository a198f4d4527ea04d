"""The pathway of an occupation of the made-up world, and what its routes and language tests cost."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from careercli.errors import NotFound, UsageError
from careercli.queries import recognition
from careercli.queries.naming import find
from careercli.queries.origins import person
from careercli.text.text import text
from careerdata.build.atlas import build_atlas

TINY = Path(__file__).parents[1] / "fixtures" / "tiny"
DAY = "2026-11-22"
NOBODY = person(None, None, None)


@pytest.fixture(scope="module")
def atlas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The atlas of the made-up world."""
    folder = tmp_path_factory.mktemp("recognition")
    build_atlas(TINY, folder / "atlas.db")
    return folder / "atlas.db"


@pytest.fixture(autouse=True)
def world(atlas: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """That atlas in use."""
    monkeypatch.setenv("CAREER_ATLAS", str(atlas))
    yield


def asked(name: str = "ca:00010", who: Any = NOBODY, region: str | None = None, on: str | None = DAY) -> Any:
    """The record of an occupation."""
    return recognition.pathway_of(find(name), who, region, on).record


def test_a_track_for_each_region_with_steps_of_its_own_and_one_for_the_rest() -> None:
    record = asked()
    assert [track["region"] for track in record["tracks"]] == ["ca-bc", "ca-on", "ca"]
    assert {track["region"]: "oath" in [step["id"] for step in track["steps"]] for track in record["tracks"]} == {
        "ca-bc": False,
        "ca-on": True,
        "ca": False,
    }


def test_one_region_by_any_of_its_names() -> None:
    for name in ("BC", "ca-bc", "British Columbia"):
        assert [track["region"] for track in asked(region=name)["tracks"]] == ["ca-bc"]


def test_the_three_origins_decide() -> None:
    def steps(**origins: Any) -> set[str]:
        given = {"passport": None, "trained_in": None, "worked_in": None, **origins}
        (track,) = asked(who=person(**given), region="ON")["tracks"]
        return {step["id"] for step in track["steps"]}

    assert "english" not in steps(trained_in="DE")
    assert "english" in steps(trained_in="FR")
    assert "trial" not in steps(worked_in="SG")
    assert "stamp" not in steps(passport="US")
    assert "stamp" in steps(passport="FR")


def test_the_sums_of_ontario_by_hand() -> None:
    """100 for the papers; 200 to 300 for the trial and 1,000 for a course that may not be asked for."""
    (track,) = asked(who=person("PH", "FR", "FR"), region="ON")["tracks"]
    assert track["fees"] == [{"currency": "CAD", "low": 300, "high": 1400, "years": [2019, 2026], "undated": 1}]
    assert track["months"] == {"low": 1, "high": 14, "unknown": 1}


def test_on_a_day_before_its_last_a_step_is_known() -> None:
    (track,) = asked(region="ON", on="2025-12-31")["tracks"]
    assert next(step for step in track["steps"] if step["id"] == "stamp")["fee"] == 10


def test_nothing_known_names_whom_to_ask() -> None:
    record = asked("ca:00030")
    assert (record["missing"], record["tracks"], record["profession"]) == ("not-known-here", [], None)


def test_every_source_of_steps_and_notes_is_given() -> None:
    found = recognition.pathways([find("ca:00010")], NOBODY, None, DAY)
    steps = [step for track in found.data["tracks"] for step in track["steps"]]
    assert found.sources.keys() == {one["source"] for one in [*steps, *found.data["notes"]]}
    assert "grade" not in found.sources["guild"]


def test_several_occupations_are_a_list() -> None:
    found = recognition.pathways([find("ca:00010"), find("ca:00030")], NOBODY, None, DAY, text())
    assert [record["id"] for record in found.data] == ["ca:00010", "ca:00030"]
    page: Any = found.page
    assert page.names["ca-on"] == "Ontario"


def test_no_such_region_and_no_such_day() -> None:
    with pytest.raises(NotFound):
        asked(region="Atlantis")
    with pytest.raises(UsageError):
        asked(on="tomorrow")


def test_what_a_route_costs_on_a_day() -> None:
    fees = {(fee["item"], fee.get("people")): fee for fee in recognition.route_fees("ca", "makers", DAY)}
    assert fees["fee", None]["amount"] == 150
    assert fees["fee", None]["earlier"][0]["amount"] == 140
    assert fees["processing", None]["ended"] == "2026-06-30"
    assert fees["spouse-work", None]["to_check"]
    assert fees["funds", 2]["fee_old"]
    assert recognition.route_fees("ca", "none", DAY) == []


def test_what_language_tests_cost() -> None:
    assert [(fact["item"], fact["to_check"]) for fact in recognition.test_facts(["ielts"])] == [
        ("fee", False),
        ("validity", True),
    ]
    assert recognition.test_facts(["none"]) == []

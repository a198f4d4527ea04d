"""The bundled steps of recognition, fees and times: no step without a source, no general knowledge with a figure, no
fee without a year; every pair there is has its occupations; every total is that of a second sum."""

import datetime
import itertools
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from careercli.atlas import fees, occupations, recognition, visas
from careercli.queries.naming import find
from careercli.queries.origins import person
from careercli.queries.recognition import pathway_of, route_fees
from careerdata.build.read import read_records
from careerdata.rows.recognition import (
    A_FIGURE,
    GROUPS,
    PROFESSIONS,
    RECOGNITION_SOURCES,
    Recognition,
    read_recognition,
)

from .conftest import DATA, lines

FOLDER = DATA / "recognition"
PAIRS = sorted(FOLDER.glob("??/*.toml"))
DAY = "2026-11-29"
PEOPLE = [(None, None, None), ("ph", "ph", "sg"), ("in", "in", "in"), ("ie", "ie", "gb"), ("ca", "ca", "ca")]


def name(path: Path) -> str:
    """`ca/nurse`."""
    return f"{path.parent.name}/{path.stem}"


@pytest.fixture(scope="module")
def records() -> dict[str, Recognition]:
    """Every file by its name."""
    return {name(path): read_recognition(path) for path in PAIRS}


def every(records: dict[str, Recognition]) -> Any:
    """Every step and note with the name of its file."""
    return [(key, entry) for key, record in records.items() for entry in (*record.step, *record.note)]


def test_all_pairs_are_here(records: dict[str, Recognition]) -> None:
    assert len(records) == 90


def test_every_step_and_note_has_a_source_with_its_grade(records: dict[str, Recognition]) -> None:
    sources = read_records(FOLDER / "sources.toml", RECOGNITION_SOURCES)
    assert {key for key, entry in every(records) if entry.source not in sources} == set()
    groups = read_records(FOLDER / "groups.toml", GROUPS).values()
    named = (
        {entry.source for _, entry in every(records)}
        | {group.source for group in groups}
        | {
            line.rpartition(",")[2]
            for file in ("fees.csv", "tests.csv")
            for line in (FOLDER / file).read_text().split()
        }
    )
    assert {key for key in sources if key not in named} == set(), "sources nobody names"
    assert {key for key, source in sources.items() if source.grade == "general"} == {"general"}


def test_no_general_knowledge_says_a_figure(records: dict[str, Recognition]) -> None:
    general = [(key, entry.model_dump(exclude_none=True)) for key, entry in every(records) if entry.source == "general"]
    assert len(general) > 80
    for key, entry in general:
        assert not {"fee", "fee_year", "months_min", "months_max"} & entry.keys(), key
        assert not entry.get("tests"), key
        assert not A_FIGURE.search(f"{entry.get('label', '')} {entry['text']} {entry.get('only_if', '')}"), key


def test_no_fee_is_without_a_year(records: dict[str, Recognition]) -> None:
    priced = [entry for _, entry in every(records) if getattr(entry, "fee", None) is not None]
    assert len(priced) > 90
    assert all(bool(entry.fee_year) != entry.fee_year_unknown for entry in priced)


def test_no_step_names_a_year_that_has_not_come(records: dict[str, Recognition]) -> None:
    assert {key for key, entry in every(records) if (getattr(entry, "fee_year", None) or 0) > 2026} == set()


@pytest.mark.parametrize("path", PAIRS, ids=name)
def test_each_profession_is_its_occupations_by_unit_group(path: Path) -> None:
    """At least one occupation of each pair is linked to a unit group of the profession."""
    country, profession = path.parent.name, path.stem
    codes = recognition.occupations(country, profession)
    wanted = set(read_records(FOLDER / "professions.toml", PROFESSIONS)[profession].isco)
    links = lines(f"crosswalks/{country}_isco.csv")
    linked = {line["isco"] for line in links if f"{country}:{line['code']}" in codes}
    assert codes
    assert linked & wanted


TITLES = {
    "nurse": r"nurs", "teacher": r"teach",
    "physician": r"physician|doctor|practition|special|surg|ists?\b|iatr|medical",
    "engineer": r"engineer|architect", "truck-driver": r"driver", "cook": r"cook|chef", "electrician": r"electric",
    "accountant": r"account|tax|keep", "welder": r"weld", "vet": r"veterinar", "pharmacist": r"pharmac",
    "care-worker": r"car[ei]|aide|nurs|health", "software-developer": r"program|develop|software",
    "lab-technologist": r"laborator|biomedical", "dentist": r"dent", "lawyer": r"law", "midwife": r"midwif",
    "physiotherapist": r"physio", "plumber": r"plumb", "psychologist": r"psycholog", "social-worker": r"social",
    "radiographer": r"radi", "early-childhood-educator": r"early|nursery|preschool",
}  # fmt: skip
"""What the official titles of a profession have in common."""


@pytest.mark.parametrize("path", PAIRS, ids=name)
def test_the_titles_are_those_of_the_profession(path: Path) -> None:
    codes = recognition.occupations(path.parent.name, path.stem)
    titles = occupations.titles(codes, "en")
    strange = [title for title in titles.values() if not re.search(TITLES[path.stem], title.lower())]
    assert len(strange) <= len(titles) / 4, strange


def test_every_total_is_that_of_a_second_sum() -> None:
    """Every pair, five people, every region: fees added up from the steps, months by trying every chain."""
    for path, origins in itertools.product(PAIRS, PEOPLE):
        code = recognition.occupations(path.parent.name, path.stem)[0]
        record = pathway_of(find(code), person(*origins), None, DAY).record
        for track in record["tracks"]:
            assert {one["currency"]: (one["low"], one["high"]) for one in track["fees"]} == second_sum(track), code
            assert track["months"]["high"] == longest_by_trying(track), code


def second_sum(track: Any) -> dict[str, tuple[float, float]]:
    """What the steps cost, from their fees alone."""
    low: dict[str, float] = defaultdict(float)
    high: dict[str, float] = defaultdict(float)
    for step in track["steps"]:
        if step["counted"] and (step.get("fee") or step.get("fee_to")):
            high[step["currency"]] += step.get("fee_to") or step["fee"]
            low[step["currency"]] += step["fee"] if step["applies"] == "yes" else 0
    return {currency: (round(low[currency], 2), round(high[currency], 2)) for currency in high}


def longest_by_trying(track: Any) -> int:
    """The months of the longest chain, walked from each step to all that come before it."""
    steps = {step["id"]: step for step in track["steps"]}

    def back(key: str) -> int:
        step = steps[key]
        own = step.get("months_max", step.get("months_min", 0)) if step["counted"] else 0
        return own + max(map(back, step["after"]), default=0)

    return max(map(back, steps), default=0)


def test_the_nurse_from_the_philippines_in_ontario_and_british_columbia() -> None:
    """By hand: 750 + 489.29 + 360 + 45.20 + 493.81; 120 to 650 + 300 to 395 + up to 3,000 + 360 + 671.60."""
    tracks = {
        one["region"]: one for one in pathway_of(find("ca:31301"), person("ph", "ph", "ph"), None, DAY).record["tracks"]
    }
    assert [one["high"] for one in tracks["ca-on"]["fees"]] == [2138.3]
    assert [(one["low"], one["high"]) for one in tracks["ca-bc"]["fees"]] == [(1451.6, 5076.6)]


def test_where_a_nurse_worked_decides_in_australia() -> None:
    def steps(worked_in: str) -> list[str]:
        (track,) = pathway_of(find("au:254418"), person("ph", "ph", worked_in), None, DAY).record["tracks"]
        return [step["id"] for step in track["steps"]]

    assert {"nclex", "osce"} <= set(steps("ph"))
    assert not {"nclex", "osce"} & set(steps("sg"))
    assert "registration" in steps("sg")


def test_where_a_teacher_trained_decides_in_england() -> None:
    def steps(trained_in: str) -> list[str]:
        (track,) = pathway_of(find("gb:2313"), person(None, trained_in, None), None, DAY).record["tracks"]
        return [step["id"] for step in track["steps"]]

    assert steps("us") == ["qts", "assessment"]
    assert steps("za") == ["qts-conditions", "assessment"]
    assert steps("ph") == ["training"]
    assert steps("fr") == ["qts", "assessment"]


def test_a_passport_decides_on_the_pause_of_american_visas() -> None:
    def paused(passport: str) -> bool:
        notes = pathway_of(find("us:29-1141"), person(passport, None, None), None, DAY).record["notes"]
        return any("75 countries" in note["text"] for note in notes)

    assert paused("ng")
    assert not paused("ph")
    assert not paused("ke")


def test_every_route_with_fees_is_a_route_and_expired_ones_say_so() -> None:
    for country in visas.countries():
        for route in (one["key"] for one in visas.book(country)["routes"]):
            for fee in route_fees(country, route, DAY):
                assert fee.get("amount") is None or not fee["to_check"], (country, route)
                if "ended" in fee:
                    assert "amount" not in fee
                    assert fee["ended"] < DAY
    australian = {fee["item"]: fee for fee in route_fees("au", "482-core", DAY)}
    assert australian["fee"]["ended"] == "2026-06-30"
    assert [one["amount"] for one in australian["fee"]["earlier"]] == [3210, 3115]
    assert {fee["item"]: fee for fee in route_fees("gb", "health-and-care", DAY)}["health-surcharge"]["amount"] == 0


def test_every_price_of_a_route_or_test_has_its_year_or_says_that_nobody_knows_it() -> None:
    found = [fee for country in visas.countries() for route in visas.book(country)["routes"]
             for fee in fees.of_route(country, route["key"])]  # fmt: skip
    priced = [fee for fee in found if "currency" in fee]
    assert len(priced) > 100
    assert all(("since" in fee) != bool(fee.get("undated")) for fee in priced)
    assert all(("year" in fact) != bool(fact.get("undated")) for fact in fees.of_tests() if "currency" in fact)


def test_the_day_is_a_day_of_the_data(records: dict[str, Recognition]) -> None:
    assert max(record.checked for record in records.values()) <= datetime.date.fromisoformat(DAY)

"""Is the shortage real: the rating, the count, the list, and what none of them says."""

import pytest

from careercli.queries.faq.question import Context, Question
from careercli.queries.faq.shortage import shortage
from careercli.record.country import NOT_KNOWN
from careercli.text.text import Text

OPENINGS = {**NOT_KNOWN, "country": "us", "shortage_told_by": "openings", "shortage_lists": ["schedule-a"]}
STATES = ("au-nsw", "au-sa", "au-wa")
NAMES = {"au-sa": {"en": "South Australia"}, "au-wa": {"en": "Western Australia"}}


def answer_of(record, **around):
    found = shortage(Question(record, Context(regions=NAMES, **around), Text()))
    return found.answer if found else None


def rated(record, nation, *states):
    pairs = zip(("au", *STATES), (nation, *states), strict=True)
    entries = [{"region": region, "rating": rating, "year": 2025, "source": "osl"} for region, rating in pairs]
    return record(country="au", outlook={"projections": [], "shortage": entries})


@pytest.mark.parametrize(
    ("ratings", "told"),
    [
        (("shortage", "shortage", "shortage", "shortage"), "in every state and territory."),
        (("regional shortage",) * 4, "in the regional areas of every state and territory."),
        (("shortage", "no shortage", "shortage", "shortage"), "in South Australia, Western Australia."),
    ],
)
def test_where_it_is_rated_short(record, ratings, told):
    answer = answer_of(rated(record, *ratings))
    assert answer == (
        f"Yes. In 2025, Jobs and Skills Australia rated it in shortage {told} "
        "The rating describes the job market; it does not open a visa."
    )


@pytest.mark.parametrize(
    ("states", "told"),
    [
        (("no shortage", "shortage", "shortage"), "in South Australia, Western Australia."),
        (("no shortage", "metropolitan shortage", "no shortage"), "in the cities of South Australia."),
    ],
)
def test_a_shortage_in_some_states_only_is_none_of_the_country(record, states, told):
    assert answer_of(rated(record, "no shortage", *states)) == (
        f"Not in the country as a whole. In 2025, Jobs and Skills Australia rated it in shortage only {told} "
        "The rating describes the job market; it does not open a visa."
    )


def test_rated_and_not_short_is_an_answer(record):
    assert answer_of(rated(record, *["no shortage"] * 4)).startswith(
        "No. In 2025, Jobs and Skills Australia found no shortage"
    )


def projected(record, future, openings, seekers):
    projection = {"from": 2023, "to": 2033, "recent": "Balance", "future": future, "openings": openings}
    return record(outlook={"projections": [{**projection, "seekers": seekers, "source": "cops"}]})


@pytest.mark.parametrize(
    ("future", "openings", "seekers", "begins", "disagree"),
    [
        ("Strong risk of Shortage", 200, 100, "Yes. National projections expect a shortage", False),
        ("Strong risk of Shortage", 100, 100, "Not clear. National projections expect a shortage", True),
        ("Balance", 100, 100, "No. National projections expect a balance", False),
        ("Moderate risk of Surplus", 100, 200, "No. National projections expect more job seekers than openings", False),
        ("Moderate risk of Surplus", 200, 100, "Not clear. National projections expect too many job seekers", True),
    ],
)
def test_rating_and_count(record, future, openings, seekers, begins, disagree):
    answer = answer_of(projected(record, future, openings, seekers))
    assert answer.startswith(begins)
    recent, then = "Balance", future
    assert "from 2024 to 2033" in answer
    assert f". Their rating is “{then}”; for recent years it is “{recent}”." in answer
    assert f"Over 10 years they count {openings} openings and {seekers} job seekers." in answer
    assert (", but count enough " in answer) == disagree


def test_more_jobs_disappear_than_open_up(record):
    answer = answer_of(projected(record, "Balance", -1000, -500))
    assert "Over 10 years, 1,000 more jobs disappear than open up." in answer


def test_a_list_with_its_condition_until_it_ends(record):
    entry = {"list": "gb/temporary-shortage-list", "name": "Temporary Shortage List", "year": 2025, "source": "s"}
    one = record(country="gb", lists=[{**entry, "status": "in force", "condition": "only divers"}])
    country = {**NOT_KNOWN, "country": "gb", "shortage_lists": ["temporary-shortage-list"]}
    assert answer_of(one, country=country) == (
        "We have no shortage rating for this country. The job is on this visa list: “Temporary Shortage List” (2025: "
        "only divers). Such a list makes a visa easier; it does not measure vacancies."
    )
    assert answer_of(one, country=country, ended=frozenset({("gb/temporary-shortage-list", 2025)})) is None


def test_nobody_rates_american_work(record):
    projection = {"from": 2024, "to": 2034, "openings_per_year": 50, "employment_from": 1000, "source": "ep"}
    answer = answer_of(record(country="us", outlook={"projections": [projection]}), country=OPENINGS)
    assert answer.startswith(
        "We have no shortage rating for this country. About 5.0 openings a year are expected for every 100 workers"
    )
    assert answer_of(record(country="us"), country=OPENINGS) is None


def test_the_figures_of_a_list_are_its_year_and_its_source(record):
    entry = {"list": "gb/short", "name": "Short List", "year": 2025, "source": "s", "status": "in force"}
    country = {**NOT_KNOWN, "country": "gb", "shortage_lists": ["short"]}
    one = record(country="gb", lists=[{**entry, "condition": "third-party code: Pie makers"}])
    found = shortage(Question(one, Context(country=country), Text()))
    assert "Pie makers" in found.answer
    assert "third-party" not in found.answer
    assert found.sources == ["s"]
    assert found.figures == [{"name": "gb/short", "value": 2025, "unit": "year", "source": "s", "year": 2025}]


def test_the_figures_of_a_rating_and_of_a_count(record):
    one = rated(record, "no shortage", "no shortage", "shortage", "no shortage")
    figures = shortage(Question(one, Context(regions=NAMES), Text())).figures
    assert figures[2] == {
        "name": "shortage", "value": "shortage", "unit": "rating", "source": "osl", "region": "au-sa", "year": 2025,
    }  # fmt: skip
    found = shortage(Question(projected(record, "Balance", 1000, 500), Context(), Text())).figures
    assert [one["name"] for one in found] == ["recent", "future", "openings", "seekers", "years"]
    assert [one["unit"] for one in found] == ["rating", "rating", "persons", "persons", "years"]
    assert [one.get("derived", False) for one in found] == [False, False, False, False, True]
    assert len({one["source"] for one in found}) == 1


def test_a_list_without_a_condition_and_the_american_schedule_are_named(record):
    entry = {"list": "gb/short", "name": "Short List", "year": 2025, "source": "s", "status": "in force"}
    country = {**NOT_KNOWN, "country": "gb", "shortage_lists": ["short"]}
    assert "“Short List” (2025)" in answer_of(record(country="gb", lists=[entry]), country=country)
    exempt = {**entry, "list": "us/schedule-a", "name": "Schedule A", "year": 2024}
    assert "2024" in answer_of(record(country="us", lists=[exempt]), country=OPENINGS)
    assert answer_of(record(country="us", lists=[{**exempt, "status": "replaced"}]), country=OPENINGS) is None

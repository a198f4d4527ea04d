"""The outlook of a card: growth and yearly openings derived where not published, reasons carried on."""

import pytest

from careerdata.build.country_data import CountryData
from careerdata.build.outlook import growth_percent, outlook


def test_growth_and_yearly_openings_are_derived_from_ten_year_totals(ca: CountryData) -> None:
    assert outlook(ca, "00010", None)["projections"] == [
        {
            "from": 2023,
            "to": 2033,
            "employment_from": 1000,
            "employment_to": 1300,
            "change": 300,
            "growth_percent": 30.0,
            "growth_derived": True,
            "openings": 500,
            "openings_basis": "total",
            "openings_per_year": 50,
            "retirements": 150,
            "replacement": 50,
            "seekers": 400,
            "recent": "Balance",
            "future": "Strong risk of Shortage",
            "source": "outlook-1",
        }
    ]


def test_a_loss_is_negative_growth(ca: CountryData) -> None:
    assert outlook(ca, "00030", None)["projections"][0]["growth_percent"] == -5.0


def test_a_published_growth_and_yearly_openings_are_taken_as_they_are(us: CountryData) -> None:
    found = outlook(us, "51-1010", None)["projections"][0]
    assert (found["growth_percent"], found["growth_derived"]) == (1.7, False)
    assert (found["openings"], found["openings_basis"], found["openings_per_year"]) == (90, "per year", 90)
    assert {"retirements", "seekers", "recent", "rated_at"}.isdisjoint(found)


def test_not_assessed_is_said_of_every_figure(ca: CountryData) -> None:
    found = outlook(ca, "00020", None)["projections"][0]
    gap = {"missing": "not-assessed"}
    names = ("employment_from", "employment_to", "change", "growth_percent", "openings", "openings_per_year", "seekers")
    assert {name: found.get(name) for name in names} == dict.fromkeys(names, gap)


def test_a_combined_code_is_named(us: CountryData) -> None:
    assert outlook(us, "51-2012", None)["projections"][0]["rated_at"] == "51-2010"


def test_a_profile_stands_beside_the_official_figure(ca: CountryData) -> None:
    found = outlook(ca, "00030", ca.profiles["00030"])
    assert (found["page_growth_percent"], found["page_growth_years"], found["source"]) == (5, 10, "page-1")
    assert (found["demand"], found["growth_areas"]) == ("Steady.", ["Small breweries"])
    assert found["projections"][0]["source"] == "outlook-1"


def test_nothing_known(ca: CountryData) -> None:
    assert outlook(ca, "00040", None) == {"progression": "", "demand": "", "growth_areas": [], "projections": []}


@pytest.mark.parametrize(
    ("start", "change", "growth"),
    [
        (24300, 7300, 30.0),
        (1000, 0, 0.0),
        (1000, {"missing": "suppressed"}, {"missing": "suppressed"}),
        ({"missing": "not-assessed"}, 10, {"missing": "not-assessed"}),
        (0, 10, {"missing": "not-published"}),
        ({"at_least": 1000}, 10, {"missing": "not-published"}),
        (1000, {"at_least": 10}, {"missing": "not-published"}),
    ],
)
def test_growth_is_worked_out_between_numbers_only(start: object, change: object, growth: object) -> None:
    assert growth_percent(start, change) == growth  # type: ignore[arg-type]


def test_a_loss_too_small_to_show_is_no_negative_zero() -> None:
    assert str(growth_percent(1_000_000, -100)) == "0.0"


def test_hiring_has_the_countrys_quarters_the_newest_first_then_its_provinces_in_the_newest(ca: CountryData) -> None:
    source = {"source": "outlook-1"}
    assert outlook(ca, "00010", None)["hiring"] == {
        "vacancies": [
            {"region": "ca", "year": 2026, "quarter": 1, "vacancies": 250, "quality": "C", **source},
            {"region": "ca", "year": 2025, "quarter": 4, "vacancies": 300, "quality": "B", **source},
            {"region": "ca-bc", "year": 2026, "quarter": 1, "vacancies": {"missing": "too-unreliable"}, **source},
            {"region": "ca-on", "year": 2026, "quarter": 1, "vacancies": 85, "quality": "E", **source},
        ]
    }
    assert "hiring" not in outlook(ca, "00020", None)


def test_hiring_has_the_groups_rate_under_the_groups_code(us: CountryData) -> None:
    own, groups = (outlook(us, code, None)["hiring"]["unemployment"] for code in ("51-1010", "51-2011"))
    assert (own["percent"], own["all_percent"], own["people"], "rated_at" in own) == (2.5, 4.3, 60_000, False)
    assert (groups["percent"], groups["rated_at"]) == (6.1, "51-2000")


def test_granted_visas_name_the_kind_that_is_for_no_skilled_job(us: CountryData) -> None:
    assert "includes" not in outlook(us, "51-1010", None)["hiring"]["grants"]
    actors = outlook(us, "51-3010", None)["hiring"]["grants"]
    assert (actors["grants"], actors["all_grants"], actors.get("includes")) == (40, 50_000, "creative")


def test_who_leaves_is_there_only_where_it_is_published(us: CountryData) -> None:
    brewers, bakers = (outlook(us, code, None)["projections"][0] for code in ("51-1010", "51-2011"))
    assert (brewers.get("exits_percent"), brewers.get("transfers_percent")) == (3.3, 5.1)
    assert {"exits_percent", "transfers_percent"}.isdisjoint(bakers)

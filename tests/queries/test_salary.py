"""Pay of one occupation everywhere, and the table of a country or region."""

from typing import Any

import pytest

from careercli.atlas import places
from careercli.errors import Ambiguous, NotFound, UsageError
from careercli.queries.currency import Wanted
from careercli.queries.naming import find
from careercli.queries.salary import bounded, find_region, latest, salary, salary_of, salary_table, unpublished, yearly
from careercli.record.figure import lowest_or_none
from careercli.record.listing import PayLine
from careercli.text.text import text

CANADA: Any = {"hours_per_year": 2080}


@pytest.mark.parametrize(
    ("country", "name", "key"),
    [
        ("ca", "ca-on", "ca-on"),
        ("ca", "CA-ON", "ca-on"),
        ("ca", "ON", "ca-on"),
        ("ca", " on ", "ca-on"),
        ("ca", "Ontario", "ca-on"),
        ("ca", "Colombie-Britannique", "ca-bc"),
        ("ca", "Île-du-Prince-Édouard", "ca-pe"),
        ("ca", "ile du prince edouard", "ca-pe"),
        ("ca", "québec", "ca-qc"),
        ("ca", "Toronto", "ca-er3530"),
        ("ca", "er3530", "ca-er3530"),
        ("ca", "Canada", "ca"),
        ("us", "NY", "us-ny"),
        ("us", "new york", "us-ny"),
        ("us", "District of Columbia", "us-dc"),
        ("us", "m35620", "us-m35620"),
    ],
)
def test_a_region_by_key_letters_or_name(country: str, name: str, key: str) -> None:
    assert find_region(country, name) == key


def test_every_region_answers_to_its_key_and_its_name_or_says_which_it_may_be() -> None:
    for country in ("ca", "us"):
        for key, region in places.regions(country).items():
            assert find_region(country, key) == key
            try:
                assert find_region(country, region.name_en) == key
            except Ambiguous as problem:
                assert key in problem.hints[0]


def test_two_regions_of_one_name() -> None:
    with pytest.raises(Ambiguous, match="`Northeast` is the name of several regions in ca") as caught:
        find_region("ca", "Northeast")
    assert "ca-er3590 (Northeast, Ontario)" in caught.value.hints[0]
    assert "ca-er5980 (Northeast, British Columbia)" in caught.value.hints[0]


@pytest.mark.parametrize(
    ("name", "near"), [("Ontarioo", "ca-on (Ontario)"), ("Torronto", "ca-er3530"), ("ca-onn", "ca-on")]
)
def test_an_unknown_region_names_the_nearest(name: str, near: str) -> None:
    with pytest.raises(NotFound, match=f"No region `{name}` in ca") as caught:
        find_region("ca", name)
    assert near in caught.value.hints[0]


@pytest.mark.parametrize("name", ["", "-", "xyzzyqqq", "\udcff"])
def test_nothing_near(name: str) -> None:
    with pytest.raises(NotFound):
        find_region("ca", name)


def test_pay_of_an_occupation_has_the_country_first_then_every_region_at_its_latest_year() -> None:
    record, card = salary_of(find("32120"))
    regions = [entry["region"] for entry in record["percentiles"]]
    assert regions[0] == "ca"
    assert {"ca-on", "ca-er3530", "ca-bc"} <= set(regions)
    years = {entry["region"]: entry["year"] for entry in record["percentiles"]}
    assert (years["ca"], years["ca-bc"], years["ca-on"]) == (2025, 2025, 2025)
    assert (years["ca-pe"], years["ca-er3530"]) == (2024, 2024)
    assert (record["currency"], record["gaps"]) == ("CAD", [])
    assert record["by_experience"] == card.record["pay"]["by_experience"]
    assert record["median_year"]["amount"] == 81120


def test_a_province_keeps_itself_and_what_lies_in_it() -> None:
    record, _ = salary_of(find("32120"), "ON")
    parents = {places.regions("ca")[entry["region"]].parent for entry in record["percentiles"]}
    assert record["percentiles"][0]["region"] == "ca-on"
    assert parents == {"ca", "ca-on"}


def test_an_area_is_marked_that_repeats_its_provinces_figures_of_the_same_year() -> None:
    record, _ = salary_of(find("32120"), "ON")
    areas = {entry["region"]: entry for entry in record["percentiles"]}
    assert areas["ca-er3510"].get("same_as") == "ca-on", "Ottawa 2024 is Ontario 2024: 27, 40, 47"
    assert areas["ca-on"]["p50"] == 42
    assert "same_as" not in areas["ca-er3550"]


def test_a_metro_alone() -> None:
    record, _ = salary_of(find("us:29-1141"), "m35620")
    assert [entry["region"] for entry in record["percentiles"]] == ["us-m35620"]


def test_no_falling_back_to_the_country() -> None:
    record, _ = salary_of(find("21232"), "PE")
    assert record["percentiles"] == []
    assert {"field": "pay.ca-pe", "missing": "not-published-here"} in record["gaps"]


def test_wage_levels_and_trend() -> None:
    record, _ = salary_of(find("us:29-1141"))
    assert [entry["year"] for entry in record["trend"]] == [2023, 2024, 2025]
    assert record["levels"][0]["source"] == "us-oflc-2025"


def test_latest_keeps_every_period_of_the_newest_year() -> None:
    entries: list[Any] = [
        {"region": "a", "year": 2024, "period": "hour"},
        {"region": "a", "year": 2025, "period": "hour"},
        {"region": "a", "year": 2025, "period": "year"},
        {"region": "b", "year": 2024, "period": "hour"},
    ]
    assert latest(entries) == entries[1:]


def test_the_table_of_a_country_has_one_line_an_occupation_in_the_publishers_period() -> None:
    canada, states = salary_table("ca"), salary_table("us")
    assert len(canada) == len({line["code"] for line in canada}) == 516
    assert len(states) == len({line["code"] for line in states})
    assert next(line["period"] for line in states if line["code"] == "29-2011") == "year"
    assert next(line["p50"] for line in states if line["code"] == "29-2011") == 62930
    assert {line["region"] for line in canada} == {"ca"}
    assert sum(1 for line in canada if line["period"] == "year") == 18


def test_the_table_of_a_province() -> None:
    lines = salary_table("ca", "BC")
    assert {line["region"] for line in lines} == {"ca-bc"}
    assert next(line["p50"] for line in lines if line["code"] == "32120") == 41


@pytest.mark.parametrize("step", ["p10", "p50", "p90"])
def test_sorted_by_pay_at_the_year_of_each(step: str) -> None:
    amounts = [yearly(line, step, CANADA) or 0 for line in salary_table("ca", sort=step)]
    assert amounts == sorted(amounts, reverse=True)
    assert amounts[0] > 200_000


def test_sorted_by_title_and_code() -> None:
    titles = [line["title"] for line in salary_table("ca", sort="title")]
    codes = [line["code"] for line in salary_table("ca")]
    assert (titles, codes) == (sorted(titles), sorted(codes))


def test_a_minimum_is_of_the_year() -> None:
    lines = salary_table("ca", minimum=150_000)
    assert lines
    assert all((yearly(line, "p50", CANADA) or 0) >= 150_000 for line in lines)
    assert {line["period"] for line in lines} == {"hour", "year"}


@pytest.mark.parametrize(
    ("line", "amount"),
    [
        ({"period": "hour", "p50": 39}, 39 * 2080),
        ({"period": "week", "p50": 1000}, 52_000),
        ({"period": "month", "p50": 5000}, 60_000),
        ({"period": "year", "p50": 62930}, 62930),
        ({"period": "year", "p50": {"at_least": 239200}}, 239200),
        ({"period": "year", "p50": {"missing": "suppressed"}}, None),
        ({"period": "year"}, None),
    ],
)
def test_yearly(line: PayLine, amount: float | None) -> None:
    assert yearly(line, "p50", CANADA) == amount


def test_no_year_is_made_of_an_hour_few_work_the_whole_year() -> None:
    line: Any = {"period": "hour", "p50": 47.8}
    assert yearly(line, "p50", {**CANADA, "hours_make_a_year": False}) is None
    actors = next(line for line in salary_table("us", wanted=Wanted(per="year")) if line["code"] == "27-2011")
    assert (actors["period"], actors["p50"]) == ("hour", 29.05)
    assert actors["converted"]["p50"] == {"missing": "hourly-only"}
    assert salary_table("us", wanted=Wanted("CAD"))[0]["converted"]["p50"]


def test_what_the_table_refuses() -> None:
    with pytest.raises(UsageError, match="No sort `colour`"):
        salary_table("ca", sort="colour")
    with pytest.raises(NotFound, match="No country `xx`"):
        salary_table("xx")
    with pytest.raises(NotFound, match="No region `Bavaria`"):
        salary_table("ca", "Bavaria")


def test_the_money_asked_for_stands_beside_every_amount() -> None:
    record, _ = salary_of(find("32120"), wanted=Wanted("USD"))
    national = record["percentiles"][0]
    assert (national["p50"], national["converted"]["p50"]) == (39.0, 27.9)
    assert all("converted" in entry for entry in record["percentiles"])
    assert {tuple(entry["converted"]["rate_years"]) for entry in record["percentiles"]} == {(2024,), (2025,)}
    assert record["by_experience"][0]["converted"]["low"] == round(55000 / 1.397675)
    plain, _ = salary_of(find("32120"))
    assert "converted" not in plain["percentiles"][0]


def test_sorting_stays_on_the_yearly_median_in_the_countrys_money() -> None:
    plain, told = (salary_table("ca", sort="p50", wanted=money) for money in (None, Wanted("EUR", True, "hour")))
    assert [line["code"] for line in plain] == [line["code"] for line in told]


def test_top_coded_pay_sorts_by_its_bound_and_suppressed_pay_last() -> None:
    lines = salary_table("de", sort="p50", wanted=Wanted("USD"))
    assert lines[0]["p50"] == {"at_least": 7100}
    assert lines[0]["converted"]["p50"] == {"at_least": round(7100 / 0.924625)}
    assert bounded(lines, "p50") == 42
    assert lines[-1]["p50"] in ({"missing": "suppressed"}, {"missing": "not-published"})
    assert lines[-1]["converted"]["p50"] == lines[-1]["p50"]
    kept = salary_table("de", minimum=7100 * 12)
    assert all(lowest_or_none(line["p50"]) == 7100 for line in kept) and len(kept) == 42


def test_a_period_the_publisher_has_is_taken_as_published() -> None:
    lines = {line["code"]: line for line in salary_table("gb", wanted=Wanted(None, per="hour"))}
    assert (lines["2231"]["period"], lines["2231"]["p50"]) == ("hour", 25.29)
    assert lines["2231"]["converted"]["derived"] is False
    assert salary_table("gb")[0]["period"] == "year"


def test_canada_is_canada_alone() -> None:
    record, _ = salary_of(find("ca:32120"), "Canada")
    assert {entry["region"] for entry in record["percentiles"]} == {"ca"}


def test_what_is_of_the_whole_country_is_named_beside_a_place() -> None:
    record, _ = salary_of(find("us:15-1252"), "Houston")
    assert (record["region"], "wider" in record) == ("us-m26420", False)
    assert record["national"] == ["median_year", "by_experience", "trend", "levels"]
    assert unpublished(record) == []


def test_a_place_without_pay_names_the_next_larger_one_that_has() -> None:
    record, _ = salary_of(find("ca:21232"), "Gaspésie--Îles-de-la-Madeleine")
    assert record["percentiles"] == []
    assert record["wider"] in {"ca-qc", "ca"}
    assert f"`--region {record['wider']}`" in unpublished(record)[0]


def test_the_page_knows_what_its_classification_has_dropped_and_since_when() -> None:
    page: Any = salary([find("de:81122"), find("de:81302")], t=text()).page
    assert page.dropped == {"de:81122": 2020}

"""Pay of a card, derived marked, bounds and gaps kept; the median over all occupations of a country."""

from pathlib import Path

import pytest

from careercli.record.money import Band, Pay
from careerdata.build.atlas import load_countries
from careerdata.build.country_data import CountryData
from careerdata.build.pay import all_pay, by_experience, pay, scaled
from careerdata.build.read import read_records
from careerdata.rows.records import SOURCES


def bands(record: Pay) -> list[tuple[object, ...]]:
    """The bands as tuples."""
    return [(band["band"], band["low"], band["high"], band["period"]) for band in record["by_experience"]]


def methods(found: list[Band]) -> set[tuple[bool, str | None, str]]:
    """Whether derived, how, and from which source."""
    return {(band["derived"], band.get("method"), band["source"]) for band in found}


def test_a_profile_comes_first(ca: CountryData) -> None:
    record = pay(ca, "00030", ca.profiles["00030"])
    assert bands(record) == [("early", 50000, 60000, "year"), ("senior", 60000, 90000, "year")]
    assert methods(record["by_experience"]) == {(False, "page-bands/1", "page-1")}
    assert "years_max" not in record["by_experience"][1]
    assert record["by_experience"][1]["note"] == "As head of a brewery."


def test_a_profile_comes_before_the_spread(ca: CountryData) -> None:
    found = by_experience(ca.profiles["00030"], pay(ca, "00010", None)["percentiles"][0])
    assert {band["source"] for band in found} == {"page-1"}


def test_what_a_sponsor_must_pay_is_no_pay_by_experience(us: CountryData) -> None:
    """The levels stand apart with the day they end; early, middle and senior are the spread of what people earn."""
    record = pay(us, "51-1010", None)
    assert [(one["level1"], one["level4"], one["to"]) for one in record["levels"]] == [(40000, 70000, "2026-06-30")]
    assert methods(record["by_experience"]) == {(True, "spread/2", "pay-1")}


def test_levels_of_a_combined_code_are_the_groups(us: CountryData) -> None:
    found = [one.get("rated_at", "") for code in ("51-2011", "51-1010") for one in pay(us, code, None)["levels"]]
    assert found in (["51-2010", ""], [""])


def test_the_spread_is_cut_in_three(ca: CountryData) -> None:
    record = pay(ca, "00010", None)
    assert bands(record) == [
        ("early", 20, 27.12, "hour"),
        ("middle", 27.12, 34.06, "hour"),
        ("senior", 34.06, 50, "hour"),
    ]
    assert methods(record["by_experience"]) == {(True, "spread/2", "pay-1")}


def test_a_bound_stays_a_bound_in_a_band(us: CountryData) -> None:
    assert bands(pay(us, "51-3010", None))[2][2:] == ({"at_least": 100}, "hour")


def test_bands_of_a_combined_code_say_so(us: CountryData) -> None:
    record = pay(us, "51-2011", None)
    assert {band["rated_at"] for band in record["by_experience"]} == {"51-2010"}
    assert record["percentiles"][0]["rated_at"] == "51-2010"


@pytest.mark.parametrize("code", ["00020", "00040"])
def test_no_median_no_bands(ca: CountryData, code: str) -> None:
    assert pay(ca, code, None)["by_experience"] == []


def test_nothing_known_gives_nothing() -> None:
    assert by_experience(None, None) == []


@pytest.mark.parametrize(
    ("code", "amount"),
    [("00010", 60000), ("00020", {"missing": "minimum-wage-floor"}), ("00030", 80000)],
)
def test_the_yearly_median_of_hourly_pay_is_derived(ca: CountryData, code: str, amount: object) -> None:
    median = pay(ca, code, None).get("median_year")
    assert median == {"amount": amount, "currency": "CAD", "year": 2025, "derived": True, "source": "pay-1"}


def test_a_published_yearly_median_is_taken_as_it_is(us: CountryData) -> None:
    median = pay(us, "51-1010", None).get("median_year")
    assert median == {"amount": 63000, "currency": "USD", "year": 2025, "derived": False, "source": "pay-1"}


def test_hours_of_the_country_make_the_year_where_only_the_hour_is_published(us: CountryData) -> None:
    median = pay(us, "51-3010", None)["median_year"]
    assert (median["amount"], median["derived"]) == (25 * 2080, True)


def test_no_pay_no_yearly_median(ca: CountryData) -> None:
    record = pay(ca, "00040", None)
    assert "median_year" not in record
    assert record == {"currency": "CAD", "by_experience": [], "percentiles": [], "trend": [], "levels": []}


def test_the_publishers_own_period_stands_first(us: CountryData) -> None:
    national = [entry for entry in pay(us, "51-1010", None)["percentiles"] if entry["region"] == "us"]
    assert [(entry["year"], entry["period"], entry["p50"]) for entry in national] == [
        (2025, "year", 63000),
        (2025, "hour", 30),
    ]


def test_a_card_has_provinces_at_their_latest_year_and_no_smaller_regions(ca: CountryData) -> None:
    found = {entry["region"]: (entry["year"], entry["p50"]) for entry in pay(ca, "00010", None)["percentiles"]}
    assert found == {"ca": (2025, 30), "ca-bc": (2025, 33), "ca-on": (2024, 31)}


def test_notes_and_absent_steps(ca: CountryData) -> None:
    entries = {entry["region"]: entry for entry in pay(ca, "00010", None)["percentiles"]}
    assert entries["ca-bc"]["note"] == "low-is-floor"
    assert "note" not in entries["ca-on"]
    assert set(entries["ca"]) == {"region", "year", "period", "p10", "p50", "p90", "source"}


def test_a_suppressed_cell_keeps_its_reason(us: CountryData) -> None:
    assert pay(us, "51-2011", None)["percentiles"][0]["employment"] == {"missing": "suppressed"}


def test_the_trend_is_one_period_oldest_first(ca: CountryData, us: CountryData) -> None:
    canada, states = pay(ca, "00010", None)["trend"], pay(us, "51-1010", None)["trend"]
    assert [(entry["year"], entry["period"], entry["p50"]) for entry in canada] == [
        (2024, "hour", 29),
        (2025, "hour", 30),
    ]
    assert [(entry["year"], entry["period"], entry["p90"]) for entry in states] == [
        (2024, "year", {"at_least": 239200}),
        (2025, "year", 82000),
    ]


def test_one_year_is_no_trend(us: CountryData) -> None:
    assert pay(us, "51-3010", None)["trend"] == []


@pytest.mark.parametrize(
    ("figure", "product"),
    [
        (25.13, 50260.0),
        ({"at_least": 100.5}, {"at_least": 201000.0}),
        ({"missing": "suppressed"}, {"missing": "suppressed"}),
    ],
)
def test_scaled(figure: object, product: object) -> None:
    assert scaled(figure, 2000) == product  # type: ignore[arg-type]


def two_bases(data: Path, *years: str) -> Pay:
    """The pay of an American occupation published for full-time work and for all, in these years."""
    lines = [f"{year},year,{cells}" for year in years for cells in ("20,all", "30,full-time")]
    text = "".join(f"51-3010,us,{line},pay-1\n" for line in lines)
    (data / "us" / "wages.csv").write_text(f"code,region,year,period,p50,basis,source\n{text}")
    countries = load_countries(data, read_records(data / "sources.toml", SOURCES))
    return pay(next(country for country in countries if country.key == "us"), "51-3010", None)


def test_full_time_work_stands_first_and_gives_the_median(data: Path) -> None:
    record = two_bases(data, "2025")
    assert [entry["basis"] for entry in record["percentiles"]] == ["full-time", "all"]
    assert record["median_year"]["amount"] == 30


def test_two_bases_of_one_year_are_no_trend(data: Path) -> None:
    assert two_bases(data, "2025")["trend"] == []


def test_a_trend_is_of_one_basis(data: Path) -> None:
    trend = two_bases(data, "2024", "2025")["trend"]
    assert [(entry["year"], entry["basis"], entry["p50"]) for entry in trend] == [
        (2024, "full-time", 30),
        (2025, "full-time", 30),
    ]


def test_by_the_people_employed_where_they_are_published(ca: CountryData) -> None:
    """Bakers 30 an hour with 1,000 people, brewers 40 with 2,000; millers and potters have no median: 2,000 hours."""
    found = all_pay(ca)
    assert found == {
        "country": "ca",
        "amount": 80000,
        "currency": "CAD",
        "year": 2025,
        "method": "weighted",
        "occupations": 2,
        "source": "pay-1",
    }


def country(data: Path) -> CountryData:
    from careerdata.build.read import read_records
    from careerdata.rows.records import SOURCES as RECORDS

    return load_countries(data, read_records(data / "sources.toml", RECORDS))[0]


def test_each_occupation_once_where_no_employment_is_published(data: Path) -> None:
    (data / "ca" / "outlook.csv").unlink()
    found = all_pay(country(data))
    assert found
    assert (found["amount"], found["method"], found["occupations"]) == (70000, "unweighted", 2)


def test_a_published_median_comes_first_and_its_newest_year(data: Path) -> None:
    lines = "year,period,p50,method,source\n2024,hour,20,published,pay-1\n2025,hour,21.5,published,pay-1\n"
    (data / "ca" / "all_pay.csv").write_text(lines, encoding="utf-8")
    found = all_pay(country(data))
    assert found
    assert (found["amount"], found["year"], found["method"]) == (43000, 2025, "published")
    assert "occupations" not in found


def test_a_country_without_pay_has_none(data: Path) -> None:
    for name in ("wages.csv", "wages_regions.csv"):
        header = (data / "ca" / name).read_text(encoding="utf-8").splitlines()[0]
        (data / "ca" / name).write_text(header + "\n", encoding="utf-8")
    assert all_pay(country(data)) is None

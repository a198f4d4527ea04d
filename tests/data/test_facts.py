"""What is known beforehand of the bundled data: counts of the publishers' files, and figures by heart."""

from collections import Counter

import pytest

from careercli.atlas.cards import Card
from careercli.record.figure import amount_or_none

from .conftest import DATA, lines

Cards = dict[str, Card]
COMBINED = {"13-1020", "13-2020", "21-1018", "25-2052", "25-9045", "29-2010"} | {
    "31-1120",
    "39-7010",
    "47-4090",
    "51-2028",
    "51-2090",
    "53-1047",
}

NEWER = ("gb/lists.csv", "au/lists.csv", "au/lists_osl.csv", "de/lists.csv", "sg/lists.csv")


def count(file: str) -> int:
    """How many lines a file has."""
    return sum(1 for _ in lines(file))


def codes(file: str, **wanted: str) -> set[str]:
    """The codes of the lines with these cells."""
    return {line["code"] for line in lines(file) if all(line[name] == cell for name, cell in wanted.items())}


@pytest.mark.parametrize(
    ("file", "rows"),
    [
        ("ca/occupations.csv", 516),
        ("ca/titles.csv", 27_935),
        ("ca/wages.csv", 516),
        ("ca/wages_provinces.csv", 4_149),
        ("ca/wages_bc.csv", 17),
        ("ca/wages_regions.csv", 11_405),
        ("ca/outlook.csv", 516),
        ("us/occupations.csv", 867),
        ("us/outlook.csv", 832),
        ("us/education.csv", 832),
        ("us/wage_levels.csv", 848),
        ("us/place_pay.csv", 582),
        ("us/wages_south_atlantic.csv", 41_845),
        ("gb/occupations.csv", 412),
        ("gb/titles.csv", 31_962),
        ("gb/wages.csv", 412 * 6),
        ("gb/outlook.csv", 26),
        ("au/occupations.csv", 1_076),
        ("au/wages.csv", 346),
        ("au/outlook.csv", 346),
        ("de/occupations.csv", 1_301),
        ("de/titles.csv", 18_838),
        ("de/wages.csv", 1_301),
        ("sg/occupations.csv", 523),
        ("sg/wages.csv", 523),
        ("sg/basic_pay.csv", 523),
        ("sg/age_pay.csv", 1250),
    ],
)
def test_lines(file: str, rows: int) -> None:
    assert count(file) == rows


def test_canada_has_515_medians_and_those_that_are_only_a_floor() -> None:
    medians = {line["code"]: line["p50"] for line in lines("ca/wages.csv")}
    assert [code for code, cell in medians.items() if cell == "!not-published"] == ["00013"]
    floor = {code for code, cell in medians.items() if cell == "!minimum-wage-floor"}
    assert floor == {"32201", "32209", "32200", "51122", "65229"}


def test_18_groups_are_paid_by_the_year() -> None:
    assert Counter(line["period"] for line in lines("ca/wages.csv")) == {"hour": 498, "year": 18}


def test_447_groups_have_pay_by_area_of_86() -> None:
    regional = list(lines("ca/wages_regions.csv"))
    assert len({line["code"] for line in regional}) == 447
    assert len({line["region"] for line in regional}) == 86
    assert not {"21232", "21222", "21220", "21234"} & {line["code"] for line in regional}


def test_31_groups_are_not_assessed() -> None:
    assert len(codes("ca/outlook.csv", change="!not-assessed")) == 31
    assert len(codes("ca/outlook.csv")) == 516


def test_express_entry_lists() -> None:
    listed = [line for line in lines("ca/lists.csv") if line["list"].startswith("express-entry")]
    assert Counter(line["year"] for line in listed) == {"2026": 94, "2025": 79}


@pytest.mark.parametrize(("year", "least"), [("2023", 820), ("2024", 820), ("2025", 830)])
def test_oews_has_every_detailed_code(year: str, least: int) -> None:
    found = codes("us/wages.csv", year=year, region="us")
    assert least <= len(found) <= 832
    assert year != "2025" or len(found) == 830


def test_twelve_codes_are_combined() -> None:
    assert {line["combined"] for line in lines("us/combined.csv")} == COMBINED


def test_american_pay_by_place() -> None:
    files = [f"us/{path.name}" for path in sorted((DATA / "us").glob("wages_*.csv"))]
    regions = {line["region"]: line["kind"] for line in lines("us/regions.csv")}
    assert len(files) == 10
    assert len(set().union(*map(codes, files))) == 829
    paid = {line["region"] for file in files for line in lines(file)}
    assert Counter(regions[region] for region in paid) == {"state": 51, "territory": 3, "metro": 393, "nonmetro": 135}


def test_2024_is_top_coded_at_239200() -> None:
    bounds = {line["p90"] for line in lines("us/wages.csv") if line["year"] == "2024" and line["p90"].startswith(">")}
    assert bounds == {">=239200", ">=115.00"}


def test_32120(every_card: Cards) -> None:
    record = every_card["ca:32120"].record
    national = record["pay"]["percentiles"][0]
    assert record["pay"]["currency"] == "CAD"
    assert (national["region"], national["year"], national["period"]) == ("ca", 2025, "hour")
    assert (national.get("p10"), national.get("p50"), national.get("p90")) == (25.13, 39, 49)
    columbia = [entry for entry in record["pay"]["percentiles"] if entry["region"] == "ca-bc"]
    assert [columbia[0].get(step) for step in ("p10", "p50", "p90")] == [30, 41, 45.90]
    projection = record["outlook"]["projections"][0]
    assert (projection["employment_from"], projection["change"], projection["openings"]) == (24300, 7300, 15100)
    assert (projection["growth_percent"], projection["future"]) == (30.0, "Strong risk of Shortage")
    assert record["title"] == {
        "en": "Medical laboratory technologists",
        "fr": "Technologues de laboratoires médicaux",
    }
    assert record["level"] == {"scheme": "TEER", "value": "2", "source": "ca-noc-2021"}


def test_29_2011(every_card: Cards) -> None:
    card = every_card["us:29-2011"]
    national = card.record["pay"]["percentiles"][0]
    assert (national["region"], national["year"], national["period"]) == ("us", 2025, "year")
    steps = [national.get(step) for step in ("p10", "p25", "p50", "p75", "p90")]
    assert steps == [38910, 47650, 62930, 81450, 100990]
    assert national.get("rated_at") == "29-2010"
    projection = card.record["outlook"]["projections"][0]
    assert (projection["growth_percent"], projection["growth_derived"]) == (1.7, False)
    assert projection.get("rated_at") == "29-2010"
    assert any("29-2010" in warning for warning in card.warnings)


def test_every_member_of_a_combined_code_says_whose_figures_it_shows(every_card: Cards) -> None:
    for line in lines("us/combined.csv"):
        card = every_card[f"us:{line['code']}"]
        national = [entry for entry in card.record["pay"]["percentiles"] if entry["region"] == "us"]
        assert {entry.get("rated_at") for entry in national} == {line["combined"]}, line
        assert line["combined"] in card.warnings[0]


def test_lists_of_the_four_newer_countries() -> None:
    listed = Counter(line["list"] for file in NEWER for line in lines(file))
    assert (listed["temporary-shortage-list"], listed["immigration-salary-list"]) == (52, 25)
    assert (listed["csol"], listed["osl"]) == (456, 273)
    assert (listed["blue-card-shortage"], listed["compass-shortage"]) == (285, 21)


def test_german_pay_is_known_up_to_the_ceiling_and_of_groups_large_enough() -> None:
    medians = Counter(line["p50"] for line in lines("de/wages.csv"))
    assert (medians[">=7100"], medians["!suppressed"], medians["!not-published"]) == (42, 344, 7)


def test_british_pay_is_of_full_time_work_and_of_all_by_hour_week_and_year() -> None:
    found = Counter((line["period"], line["basis"]) for line in lines("gb/wages.csv"))
    assert found == {(period, basis): 412 for period in ("hour", "week", "year") for basis in ("all", "full-time")}


@pytest.mark.parametrize(
    ("entry", "currency", "period", "basis", "quartiles", "yearly"),
    [
        ("gb:1111", "GBP", "year", "full-time", (63161, 99944, 151903), 99944),
        ("au:131112", "AUD", "week", "full-time", (None, 2677, None), 139_204),
        ("de:11101", "EUR", "month", "full-time", (2143, 2510, 2962), 30_120),
        ("sg:11201", "SGD", "month", "full-time", (7144, 13000, {"at_least": 20000}), 156_000),
    ],
)
def test_pay_of_the_four_newer_countries(
    every_card: Cards, entry: str, currency: str, period: str, basis: str, quartiles: tuple[object, ...], yearly: int
) -> None:
    record = every_card[entry].record["pay"]
    first = record["percentiles"][0]
    assert (record["currency"], first["period"], first["basis"]) == (currency, period, basis)
    assert (first.get("p25"), first.get("p50"), first.get("p75")) == quartiles
    assert record["median_year"]["amount"] == yearly
    assert record["trend"] == []


@pytest.mark.parametrize(
    ("entry", "what", "group"),
    [
        ("gb:1111", "projections", "11 (Corporate managers and directors)"),
        ("au:131112", "pay and projections", "1311 (Advertising, Public Relations and Sales Managers)"),
    ],
)
def test_a_group_that_lends_its_figures_is_named(every_card: Cards, entry: str, what: str, group: str) -> None:
    told = f"{what} are published only for {group}. It belongs to this group; the figures are the group's."
    assert every_card[entry].warnings == [f"{entry}: {told}"]


@pytest.mark.parametrize("entry", ["ca:21232", "ca:21222", "ca:31102"])
def test_no_province_is_made_up_where_none_is_published(every_card: Cards, entry: str) -> None:
    found = {place["source"] for place in every_card[entry].record["pay"]["percentiles"] if place["region"] != "ca"}
    assert "ca-jobbank-2024" not in found


def test_growth_of_canada_follows_from_its_figures(every_card: Cards) -> None:
    for entry, card in every_card.items():
        for projection in card.record["outlook"]["projections"]:
            start, change = (amount_or_none(projection[name]) for name in ("employment_from", "change"))  # type: ignore[literal-required]
            if projection["growth_derived"] and start and change is not None:
                assert projection["growth_percent"] == round(100 * change / start, 1), entry

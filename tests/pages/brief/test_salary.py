"""Pay on one screen: by the year first, one axis from zero, places of one year only ranked, floors that are no pay."""

from typing import Any

import pytest

from careercli.output.document import Chart, Document, Section, TileMap
from careercli.pages.brief.salary import page
from careercli.record.country import NOT_KNOWN
from careercli.record.money import is_doubtful
from careercli.record.pages.salary import SalaryPage

from ..conftest import ENGLISH, inside, words

PLACES = {
    "ca": ("Canada", "country"),
    "ca-on": ("Ontario", "province"),
    "ca-qc": ("Quebec", "province"),
    "ca-bc": ("British Columbia", "province"),
    "ca-nu": ("Nunavut", "territory"),
    "ca-er1": ("Toronto", "economic region"),
}
COUNTRY: Any = {
    **NOT_KNOWN,
    "country": "ca",
    "name": {"en": "Canada"},
    "classification": "NOC 2021",
    "regions_are": "provinces",
    "tiles": ["BC ON QC"],
    "hours_per_year": 2000,
    "all_pay": {"amount": 50_000, "year": 2025, "source": "all-1"},
}
NATIONAL: Any = {"region": "ca", "year": 2025, "period": "hour", "p10": 20, "p50": 30, "p90": 50, "source": "pay-1"}
LEVELS: Any = {
    "year": 2025, "to": "2026-06-30", "period": "year", "level1": 40_000, "level2": 50_000, "level3": 60_000,
    "level4": 70_000, "areas": 530, "source": "floor-1",
}  # fmt: skip


def wage(region: str, median: float, year: int = 2025, **more: Any) -> dict[str, Any]:
    """A median by the hour."""
    return {"region": region, "year": year, "period": "hour", "p50": median, "source": "pay-1", **more}


def shown(
    *entries: Any, country: Any = COUNTRY, day: str = "2026-11-30", limit: int | None = None, **more: Any
) -> Document:
    """The page of an occupation with this pay."""
    record: Any = {
        "id": "ca:00010", "country": "ca", "code": "00010", "title": {"en": "Bakers"}, "currency": "CAD",
        "by_experience": [], "percentiles": list(entries), "trend": [], "levels": [], "gaps": [], **more,
    }  # fmt: skip
    sources = {key: {"publisher": key, "title": "", "vintage": "2025", "licence": ""} for key in ("pay-1", "pay-2")}
    return page(SalaryPage([(record, sources, [])], PLACES, {"ca": country}, day, limit), ENGLISH)


def section(document: Document, label: str) -> Section:
    """The section with this label."""
    return next(block for block in document.blocks if isinstance(block, Section) and block.label == label)


def charts(document: Document) -> list[Chart]:
    """Every chart of a page."""
    return [one for one in inside(document) if isinstance(one, Chart)]


def labels(document: Document) -> list[str]:
    return [block.label for block in document.blocks if isinstance(block, Section)]


def test_the_median_by_the_year_stands_first_and_the_published_one_behind_it() -> None:
    text = words(section(shown(NATIONAL), "PAY"))
    assert text.splitlines()[1] == "About 60,000 CAD a year"
    assert "(30.00 an hour; half earn more; 2025)" in text
    assert "20% above the median job" in text


def test_a_place_of_a_country_without_a_median_says_where_the_rest_is() -> None:
    unknown: Any = {
        "amount": {"missing": "not-published"}, "currency": "CAD", "year": 2025, "derived": False, "source": "pay-1",
    }  # fmt: skip
    text = words(section(shown(wage("ca-on", 31), region="ca-on", median_year=unknown), "COUNTRY"))
    assert "career salary ca:00010" in text
    assert "Canada:" not in text


def test_a_figure_of_a_wider_group_is_marked_wherever_it_stands() -> None:
    group = {"code": "0001", "title": "Food makers"}
    document = shown({**NATIONAL, "of_group": group}, wage("ca-on", 31, of_group=group))
    assert "~ 60,000 CAD a year" in words(document)
    assert "Food makers" in words(section(document, "PAY"))
    rows = [row.text for chart in charts(document) for row in chart.rows]
    assert rows == ["~ 40,000–100,000", "~ 60,000", "~ 62,000"]


def test_all_percentiles_stand_on_one_axis_from_zero() -> None:
    spread = charts(shown({**NATIONAL, "p25": 25, "p75": 40}))[0]
    assert [(row.label, row.text, row.low, row.high) for row in spread.rows] == [
        ("8 in 10 earn", "40,000–100,000", 40_000, 100_000),
        ("Middle half", "50,000–80,000", 50_000, 80_000),
        ("Median", "60,000", 60_000, 60_000),
    ]
    assert spread.ticks[0] == (0, "0")
    assert spread.ticks[-1][0] >= 100_000


def test_an_end_without_the_other_is_a_point_and_a_bound_stays_one() -> None:
    rows = charts(shown({**NATIONAL, "p10": {"missing": "suppressed"}, "p90": {"at_least": 115}}))[0].rows
    assert [(row.label, row.text) for row in rows] == [("1 in 10 earns more", "≥ 230,000"), ("Median", "60,000")]


def test_every_chart_of_a_page_has_the_same_axis() -> None:
    document = shown(NATIONAL, wage("ca-on", 70), trend=[wage("ca", 28, 2024), wage("ca", 30)])
    assert len(charts(document)) == 3
    assert len({chart.ticks for chart in charts(document)}) == 1
    assert charts(document)[0].ticks[-1][0] >= 140_000


def test_places_of_another_year_are_named_and_not_ranked() -> None:
    old = {"source": "pay-2"}
    document = shown(NATIONAL, wage("ca-on", 31), wage("ca-qc", 33), wage("ca-bc", 90, 2024, **old), wage("ca-nu", 29))
    found = section(document, "PROVINCES")
    bars = next(block for block in found.blocks if isinstance(block, Chart))
    assert [row.label for row in bars.rows] == ["Quebec", "Ontario", "Nunavut"]
    assert "From another year or source, so not ranked here: British Columbia 180,000 (2024)" in words(found)
    assert "Figures of 2025." in words(found)


def test_a_region_that_repeats_its_provinces_figures_is_not_the_best() -> None:
    same = wage("ca-er1", 99, same_as="ca-on")
    assert "smaller area" not in words(shown(NATIONAL, wage("ca-on", 31), same))
    assert "Best-paid smaller area: Toronto 198,000 (2025)" in words(shown(NATIONAL, wage("ca-er1", 99)))


def test_a_limit_says_how_many_places_are_drawn_and_leaves_out_the_map() -> None:
    entries = [NATIONAL, wage("ca-on", 31), wage("ca-qc", 33), wage("ca-bc", 35)]
    one = shown(*entries, limit=1)
    assert [row.label for row in charts(one)[1].rows] == ["British Columbia"]
    assert "2 more: career salary ca:00010 --limit 0" in words(one)
    assert len(charts(shown(*entries, limit=0))[1].rows) == 3
    assert "more: career salary ca:00010 --limit" not in words(shown(*entries, limit=0))


def test_the_map_has_four_steps_with_their_amounts() -> None:
    document = shown(
        NATIONAL, wage("ca-on", 31), wage("ca-qc", 33), country={**COUNTRY, "tiles": ["BC ON QC", ". . NU"]}
    )
    tiles = next(block for block in section(document, "PROVINCES").blocks if isinstance(block, TileMap))
    assert [(tile.letters, tile.row, tile.column, tile.short, tile.step) for tile in tiles.tiles] == [
        ("BC", 0, 0, "", None),
        ("ON", 0, 1, "62", 0),
        ("QC", 0, 2, "66", 2),
        ("NU", 1, 2, "", None),
    ]
    assert tiles.legend == ("62,000", "", "66,000")
    assert tiles.heads[1] == "CAD per year"


def test_a_country_without_tiles_or_figures_has_no_map() -> None:
    for document in (shown(NATIONAL, wage("ca-on", 31)), shown(NATIONAL, country={**COUNTRY, "tiles": []})):
        assert "TileMap" not in repr(document)


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-06-30", "What visa sponsors must pay at least, until 2026-06-30."),
        ("2026-07-01", "What visa sponsors had to pay at least, until 2026-06-30. We do not have the newer levels."),
    ],
)
def test_floors_of_sponsors_say_whether_they_are_over_and_that_they_are_no_pay(day: str, told: str) -> None:
    text = words(section(shown(NATIONAL, levels=[LEVELS], day=day), "LEGAL FLOOR"))
    assert "I 40,000 · II 50,000 · III 60,000 · IV 70,000 CAD a year" in text
    assert f"{told} Legal floors, medians of 530 areas; not what people earn." in text


BANDS: Any = [
    {
        "band": name,
        "low": low,
        "high": high,
        "period": "hour",
        "derived": True,
        "method": "group-ages/2",
        "source": "pay-1",
    }
    for name, low, high in (("early", 26, 28), ("middle", 28, 32), ("senior", 32, 32))
]


def test_bands_by_experience_are_estimates_and_a_band_of_one_amount_is_written_once() -> None:
    text = words(section(shown({**NATIONAL, "p25": 26}, by_experience=BANDS), "EXPERIENCE"))
    assert "Early ~52,000–56,000 · Middle ~56,000–64,000 · Senior ~64,000" in text
    assert "by age" in text


def test_no_estimate_where_beginners_would_earn_more_than_a_quarter() -> None:
    entry = {**NATIONAL, "p25": 25.99}
    text = words(section(shown(entry, by_experience=BANDS), "EXPERIENCE"))
    assert "No estimate by experience" in text
    assert "Early" not in text
    assert is_doubtful(BANDS, [entry])
    assert not is_doubtful(BANDS, [{**entry, "period": "year"}])  # another period says nothing
    assert not is_doubtful([{**BANDS[0], "derived": False}], [entry])  # a page's own stands, with its source
    assert not is_doubtful(BANDS, [NATIONAL])
    assert not is_doubtful([], [entry])


def test_ages_of_the_occupation_itself_are_held_against_the_median() -> None:
    own: Any = [{**band, "method": "occupation-ages/2"} for band in BANDS]
    assert not is_doubtful(own, [{**NATIONAL, "p25": 25.99, "p50": 26.01}])
    assert is_doubtful(own, [{**NATIONAL, "p25": 20, "p50": 26}])  # every age published earns as much as all


def test_the_change_is_between_numbers_only() -> None:
    trend = [wage("ca", 24, 2023), wage("ca", 30)]
    assert "+25.0% since 2023" in words(section(shown(NATIONAL, trend=trend), "TREND"))
    trend[0]["p50"] = {"at_least": 24}
    assert "since" not in words(section(shown(NATIONAL, trend=trend), "TREND"))
    assert "TREND" not in labels(shown(NATIONAL, trend=trend[1:]))


def test_a_region_has_its_own_pay_and_what_lies_in_it_beside_the_country() -> None:
    median = {"amount": 60_000, "currency": "CAD", "year": 2025, "derived": True, "source": "pay-1"}
    document = shown(
        wage("ca-on", 36, 2024), wage("ca-er1", 40, 2024), region="ca-on", median_year=median, by_experience=BANDS
    )
    assert labels(document) == ["PAY", "PLACES", "COUNTRY"]
    assert "20% above the median of this job: Canada, 2025" in words(document)
    assert "Canada: 60,000 CAD a year (2025)." in words(document)
    assert "pay in Ontario, before tax" in document.subtitle


def test_a_region_without_pay_names_the_next_larger_one() -> None:
    text = words(shown(region="ca-nu", wider="ca"))
    assert "No pay is published for this job here." in text
    assert "`--region ca`" in text


def test_pay_by_the_hour_stays_by_the_hour_where_no_year_can_be_made_of_it() -> None:
    document = shown(NATIONAL, country={**COUNTRY, "hours_make_a_year": False})
    assert "30.00 CAD an hour" in words(document)
    assert "a year" not in words(section(document, "PAY"))


def test_what_the_classification_dropped_is_said_first() -> None:
    record: Any = {
        "id": "ca:00010", "country": "ca", "title": {"en": "Bakers"}, "currency": "CAD", "by_experience": [],
        "percentiles": [], "trend": [], "levels": [], "gaps": [],
    }  # fmt: skip
    made = page(SalaryPage([(record, {}, [])], PLACES, {"ca": COUNTRY}, dropped={"ca:00010": 2026}), ENGLISH)
    assert "2026" in words(made.blocks[0])
    assert "We have no pay for this job." in words(made)


def test_other_money_is_by_the_year_first_and_a_gap_of_it_is_left_out() -> None:
    money = {
        "currency": "USD", "period": "hour", "kind": "market", "rate_years": [2025], "derived": True,
        "sources": ["fx-1"], "p50": 21.5,
    }  # fmt: skip
    text = words(section(shown({**NATIONAL, "converted": money}), "PAY"))
    assert "43,000 USD a year · 21.50 USD an hour (exchange rate of 2025)" in text
    text = words(section(shown({**NATIONAL, "converted": {**money, "p50": {"missing": "hourly-only"}}}), "PAY"))
    assert "USD" not in text
    month = {**money, "currency": "CAD", "kind": "none", "period": "month", "p50": 5000}
    assert "The same by another period: 5,000 CAD a month" in words(shown({**NATIONAL, "converted": month}))

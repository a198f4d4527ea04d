"""PAY: the median by the year first, what it means, the spread on an axis, pay by experience, the best places."""

from typing import Any

from careercli.output.document import Chart
from careercli.pages.brief import pay

from ..conftest import ENGLISH, inside, refs, words
from .conftest import Made


def text(brief: Made, key: str, record: dict[str, Any] | None = None, **given: Any) -> list[str]:
    return words(pay.section(brief(key, record, **given), ENGLISH)).splitlines()


def line_of(entry: dict[str, Any]) -> dict[str, Any]:
    """Pay of a record of which one line of pay is known."""
    plain = {"region": "ca", "period": "year", "year": 2025, "source": "pay-1"}
    return {"pay": {"currency": "CAD", "percentiles": [{**plain, **entry}], "by_experience": []}}


def test_an_hour_is_turned_into_a_year_and_stands_beside_it(brief: Made) -> None:
    found = text(brief, "ca:00030")
    assert found[:3] == ["PAY", "About 80,000 CAD a year", "strong"]
    assert "(40.00 an hour; half earn more; 2025)" in found


def test_an_hour_stays_one_where_few_work_the_whole_year(brief: Made) -> None:
    found = text(brief, "ca:00030", country={"hours_make_a_year": False})
    assert "40.00 CAD an hour" in found
    assert "(half earn more; 2025)" in found


def test_pay_of_a_wider_group_is_marked_wherever_it_stands(brief: Made) -> None:
    group = {"code": "51-20", "title": "Bakers and Cooks"}
    found = text(brief, "ca:00030", line_of({"p10": 30_000, "p50": 40_000, "p90": 50_000, "of_group": group}))
    assert found[1] == "~ 40,000 CAD a year"
    assert "(half of all Bakers and Cooks earn more; 2025)" in found
    assert {"~ 30,000 lowest tenth", "~ 40,000 middle", "~ 50,000 highest tenth"} <= {*found}


def test_it_stands_against_the_median_of_all_jobs(brief: Made) -> None:
    for whole, words_of in (
        (50_000, "60% above"),
        (44_000, "nearly twice the median job"),
        (30_000, "2.7 times"),
        (100_000, "20% below"),
        (80_300, "about"),
    ):
        found = text(brief, "ca:00030", country={"all_pay": {"amount": whole, "source": "pay-1"}})
        assert any(one.startswith(words_of) for one in found), (whole, found)


def test_no_pay_says_why(brief: Made) -> None:
    assert "No pay data: only the minimum wage is published." in text(brief, "ca:00020")
    assert "We have no pay for this job." in text(brief, "ca:00040")


def test_one_figure_makes_no_chart(brief: Made) -> None:
    page = pay.section(brief("ca:00030", line_of({"p50": 40_000})), ENGLISH)
    assert not [part for part in inside(page) if isinstance(part, Chart)]


def test_the_axis_holds_every_figure(brief: Made) -> None:
    chart = next(part for part in inside(pay.section(brief("ca:00030"), ENGLISH)) if isinstance(part, Chart))
    assert chart.ticks[0][0] <= 41_000 and chart.ticks[-1][0] >= 201_000
    assert [amount for amount, _ in chart.marks] == [41_000, 80_000, 201_000]


def test_experience_is_marked_and_says_whose_it_is(brief: Made) -> None:
    found = text(brief, "ca:00030")
    assert "Early ~50,000–60,000 · Senior ~60,000–90,000" in found
    assert "(AI Career Graph)" in found


def test_the_best_places_come_first_and_what_has_no_room_is_left_out(brief: Made) -> None:
    names = {"ca-on": "Ontario", "ca-bc": "A" * 40, "ca-qc": "Quebec"}
    record = line_of({"p50": 40_000})
    for region, amount in (("ca-on", 50_000), ("ca-bc", 45_000), ("ca-qc", 30_000)):
        record["pay"]["percentiles"].append({**record["pay"]["percentiles"][0], "region": region, "p50": amount})
    found = text(brief, "ca:00030", record, regions=names)
    assert "Ontario 50,000" in found
    assert "More: career salary ca:00030" in found


def test_places_of_two_years_are_never_ranked_together(brief: Made) -> None:
    """A province whose figure is newer is not put among the others; the year of these is said."""
    record = line_of({"p50": 40_000})
    first = record["pay"]["percentiles"][0]
    for region, amount, year in (
        ("ca-on", 50_000, first["year"] - 1),
        ("ca-qc", 45_000, first["year"] - 1),
        ("ca-bc", 99_000, first["year"]),
    ):
        record["pay"]["percentiles"].append({**first, "region": region, "p50": amount, "year": year})
    found = text(
        brief, "ca:00030", record, regions={"ca-on": "Ontario", "ca-qc": "Quebec", "ca-bc": "British Columbia"}
    )
    assert f"Ontario 50,000 · Quebec 45,000 ({first['year'] - 1})" in found
    assert "British Columbia" not in found


def test_every_figure_has_its_source(brief: Made) -> None:
    assert refs(pay.section(brief("ca:00030"), ENGLISH)) >= {"pay-1", "page-1"}

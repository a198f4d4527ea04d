"""The one-screen page of a rating: the overall and its place, a bar an axis, what it is without visas."""

from typing import Any, cast

from tests.pages.conftest import ENGLISH, words

from careercli.output.document import Chart, Phrase
from careercli.pages.brief.rate import page
from careercli.record.pages.rating import RatingPage
from careercli.record.rating import AXES, RatingOf, equal

VALUES: dict[str, float | None] = dict.fromkeys(AXES, 6.0) | {"pay": 9.0, "migration": 0.0, "requirements": 0.0}
SOURCE = {"publisher": "Office of Wages", "title": "Wages", "vintage": "2025", "licence": "open"}


def rating(values: dict[str, float | None] = VALUES, **more: Any) -> RatingPage:
    axes = [
        {
            "axis": name,
            "value": {"missing": "not-published"} if value is None else value,
            "negative": False,
            "parts": [] if value is None else [{"what": "median", "sources": ["wages"], **more}],
        }
        for name, value in values.items()
    ]
    record = {
        "id": "ca:00010", "country": "ca", "code": "00010", "title": {"en": "Bakers"}, "overall": 5.2, "out_of": 10,
        "coverage": 100.0, "weights": equal(), "axes": axes, "in_country": {"place": 3, "percentile": 80.0, "of": 12},
        "page_ratings": [], "method": "rating/2", "derived": True, "source": "career-rating",
    }  # fmt: skip
    sources = {"wages": SOURCE, "career-rating": SOURCE}
    return RatingPage([(cast("RatingOf", record), [])], {"ca": "Canada"}, sources, explain=False)


def chart_of(shown: RatingPage) -> Chart:
    return next(block for block in page(shown, ENGLISH).blocks if isinstance(block, Chart))


def test_the_first_line_is_the_overall_and_its_place():
    first = page(rating(), ENGLISH).blocks[0]
    assert isinstance(first, Phrase)
    assert [cell.text for cell in first.cells] == ["5.2 of 10 overall", "· place 3 of 12 (Canada)"]
    assert first.cells[0].refs == ("career-rating", "wages")


def test_every_axis_is_a_bar_on_one_scale_of_0_to_10():
    chart = chart_of(rating())
    assert [row.label for row in chart.rows][:2] == ["High pay", "Room for higher pay"]
    assert len(chart.rows) == len(AXES)
    assert (chart.ticks[0], chart.ticks[-1]) == ((0.0, "0"), (10.0, "10"))
    assert (chart.rows[0].text, chart.rows[0].mid) == ("9.0", 9.0)


def test_an_axis_without_data_has_no_bar_and_is_named():
    shown = rating({**VALUES, "growth": None})
    row = chart_of(shown).rows[AXES.index("growth")]
    assert (row.text, row.mid) == ("–", None)
    assert "No data here: Job growth." in words(page(shown, ENGLISH))


def test_the_overall_without_visas_is_that_of_the_nine_others():
    expected = (9.0 + 8 * 6.0) / 9
    assert f"who may already work there: {expected:.1f}." in words(page(rating(), ENGLISH))


def test_figures_of_a_wider_group_are_marked():
    shown = rating(rated_at="21")
    assert chart_of(shown).rows[0].text == "~ 9.0"
    assert "~ is the figure of a wider group." in words(page(shown, ENGLISH))


def test_figures_with_an_error_are_warned_of():
    shown = rating()
    sources = {**shown.sources, "wages": {**SOURCE, "erratum": "2024-08-05"}}
    assert "the publisher reported an error" in words(page(shown._replace(sources=sources), ENGLISH))
    assert "reported an error" not in words(page(shown, ENGLISH))

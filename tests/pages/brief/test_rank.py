"""The one-screen page of a ranking: who is first and why, which axes have a column, what is said of the others."""

from typing import Any, cast

import pytest
from tests.pages.conftest import ENGLISH, words

from careercli.output.document import Grid, Phrase
from careercli.output.result import Page
from careercli.output.terminal.compose import compose
from careercli.pages.brief.rank import page
from careercli.queries.ranking import ON_A_SCREEN
from careercli.record.pages.ranking import RankingPage
from careercli.record.rating import AXES, RankLine, equal

SOURCES = {"career-rating": {"publisher": "career", "title": "Rating", "vintage": "2026", "licence": "Apache-2.0"}}
VALUES = dict.fromkeys(AXES, 6.0) | {"pay": 9.1, "ai": 8.2, "study": 2.5}


def line(place: int, title: str, **more: Any) -> RankLine:
    """A line of the ranking of the made-up country."""
    made = {
        "place": place, "of": 9, "id": f"ca:000{place}0", "country": "ca", "code": f"000{place}0", "title": title,
        "overall": 8.0 - place, "coverage": 100.0, "axes": VALUES, "weights": equal(),
    }  # fmt: skip
    return cast("RankLine", {**made, **more})


def ranked(*lines: RankLine, own: bool = False) -> RankingPage:
    weights = {axis: max(one["weights"].get(axis, 0.0) for one in lines) for axis in AXES}
    return RankingPage(lines, weights, 9, SOURCES, explain=False, own=own, names=["Canada"])


def drawn(record: RankingPage, width: int) -> str:
    lines = compose(page(record, ENGLISH), Page(width))
    return "\n".join("".join(text for text, _ in one) for one in lines)


def grid_of(record: RankingPage) -> Grid:
    return next(block for block in page(record, ENGLISH).blocks if isinstance(block, Grid))


def test_the_first_sentence_says_who_is_first_and_why():
    first = page(ranked(line(1, "Bakers"), line(2, "Brewers")), ENGLISH).blocks[0]
    assert isinstance(first, Phrase)
    answer, why = (cell.text for cell in first.cells)
    assert answer == "First: Bakers, 7.0 of 10."
    assert why == "Strong on High pay 9.1, Safe from AI 8.2; weaker on Short study 2.5."


def test_a_shared_first_place_names_those_who_share_it():
    text = words(page(ranked(line(1, "Bakers"), line(1, "Brewers")), ENGLISH))
    assert "First, with the same score: Bakers, Brewers, 7.0 of 10." in text


def test_of_all_axes_five_have_a_column_and_the_others_are_named():
    record = ranked(line(1, "Bakers"))
    labels = [column.label for column in grid_of(record).columns[4:]]
    assert labels == ["High pay", "Job growth", "Safe from AI", "Short study", "Open visa routes"]
    assert "Also counted: Room for higher pay, Openings per worker, Few competitors" in words(page(record, ENGLISH))


def test_an_axis_that_no_line_has_gets_no_column():
    known = {axis: value for axis, value in VALUES.items() if axis != "growth"}
    record = ranked(line(1, "Bakers", axes=known))
    assert "Job growth" not in [column.label for column in grid_of(record).columns]
    assert "No data here: Job growth." in words(page(record, ENGLISH))


def test_figures_of_a_wider_group_are_marked():
    record = ranked(line(1, "Bakers", grouped=["pay"]))
    assert grid_of(record).rows[0][4].text == "~9.1"  # type: ignore[union-attr]
    assert "~ is the figure of a wider group." in words(page(record, ENGLISH))


def test_other_codes_of_a_title_are_counted():
    record = ranked(line(1, "Bakers", twins=["ca:00070", "ca:00080"]))
    assert grid_of(record).rows[0][2].text == "Bakers (+ 2 codes)"  # type: ignore[union-attr]


def test_own_weights_are_told_and_their_axes_stay():
    record = ranked(line(1, "Bakers", weights={"pay": 3.0, "licence": 1.0}), own=True)
    assert "Weights: pay 3, licence 1." in words(page(record, ENGLISH))
    assert [column.label for column in grid_of(record).columns[4:]] == ["High pay", "Few licences"]
    assert "Not shown" not in drawn(record, 60)


def test_a_narrow_screen_says_which_columns_it_leaves_out():
    record = ranked(line(1, "Supervisors of bakers and brewers"))
    assert "Not shown" not in drawn(record, 120)
    narrow = drawn(record, 60)
    assert "Not shown at this width:" in narrow
    assert "Open visa routes" in narrow.split("Not shown at this width:")[1].replace("\n", " ")


@pytest.mark.parametrize(("width", "most"), [(100, 45), (80, 60), (60, 90), (20, 400)])
def test_a_screen_of_long_titles_fits(width, most):
    titles = ("Supervisors of bakers, brewers and cooks", "Bakers", "Makers of cheese, beer and all else")
    text = drawn(ranked(*(line(at + 1, titles[at % 3]) for at in range(ON_A_SCREEN))), width)
    assert len(text.splitlines()) <= most
    assert max(map(len, text.splitlines())) <= width or width < 60


def test_nothing_ranked_is_a_page_all_the_same():
    assert page(RankingPage([], equal(), 0, SOURCES, False, False, ["Canada"]), ENGLISH).blocks == ()

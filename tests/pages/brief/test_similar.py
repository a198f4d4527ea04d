"""The one-screen page of similar occupations: the nearest in a sentence, pay against yours, what one would need."""

import pytest
from tests.pages.conftest import ENGLISH, words

from careercli.output.document import Grid, Note, Phrase
from careercli.output.result import Page
from careercli.output.terminal.compose import compose
from careercli.pages.brief.similar import needs, page
from careercli.queries.named import Named
from careercli.queries.similar import similar_work

NOTHING = {"credentials": [], "credentials_known": True}
LICENCE = {"name": "Licence", "covers": "whole", "where": "everywhere"}


@pytest.fixture(scope="module")
def record():
    return similar_work([Named("us:29-1141")], [], None, None, ENGLISH).page


@pytest.fixture(scope="module")
def shared(record):
    """The same, the first three codes of one title."""
    (answer,) = record.occupations
    found = [{**line, "title": "Nurses"} if place < 3 else line for place, line in enumerate(answer.found)]
    return record._replace(occupations=[answer._replace(found=found)])


def grid_of(record) -> Grid:
    return next(block for block in page(record, ENGLISH).blocks if isinstance(block, Grid))


def test_the_first_sentence_names_the_nearest_and_its_pay(record):
    first = page(record, ENGLISH).blocks[0]
    assert isinstance(first, Phrase)
    line = record.occupations[0].found[0]
    assert line["title"] in first.cells[0].text
    change = line["pay_change_percent"]
    assert ("more" if change > 0 else "less") in first.cells[1].text


def test_ten_lines_with_pay_and_how_it_compares(record):
    grid = grid_of(record)
    assert len(grid.rows) == 10
    line = record.occupations[0].found[0]
    sign = "+" if line["pay_change_percent"] > 0 else ""
    assert f"({sign}{line['pay_change_percent']:.0f}%)" in words(list(grid.rows[0]))


def test_codes_of_one_title_are_one_line(record, shared):
    assert len(grid_of(shared).rows) == len(grid_of(record).rows) - 2


@pytest.mark.parametrize(
    ("new", "told"),
    [
        (NOTHING, "no new licence"),
        ({**NOTHING, "credentials_known": False}, "nothing we know of"),
        ({**NOTHING, "credentials": [LICENCE]}, "a licence"),
        ({**NOTHING, "credentials": [{**LICENCE, "where": "some regions"}]}, "licence in some regions"),
        ({**NOTHING, "credentials": [{**LICENCE, "covers": "part"}]}, "licence for some work"),
        ({**NOTHING, "schooling": {"stage": "bachelor"}, "schooling_here": {}}, "bachelor"),
    ],
)
def test_what_one_would_need(new, told):
    assert needs({"new": new}, ENGLISH) == told


def test_where_nothing_is_similar_the_reason_stands():
    made = similar_work([Named("us:55-1011")], [], None, None, ENGLISH).page
    assert isinstance(page(made, ENGLISH).blocks[0], Note)


def test_axes_to_be_better_have_a_column():
    made = similar_work([Named("us:29-2011")], ["ai", "demand"], None, 3, ENGLISH).page
    labels = [column.label for column in grid_of(made).columns]
    assert "AI could do" in labels
    assert "Openings per worker" in labels


@pytest.mark.parametrize(("width", "most"), [(100, 45), (80, 60)])
def test_it_fits_the_screen(record, width, most):
    lines = ["".join(text for text, _ in line) for line in compose(page(record, ENGLISH), Page(width))]
    assert len(lines) <= most
    assert max(map(len, lines)) <= width

"""Sections, phrases, charts and pictures: within the page at every width, labels apart, nothing lost in any form."""

import io
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.output.cells import width_of
from careercli.output.document import (
    Cell,
    Chart,
    ChartRow,
    Column,
    Document,
    Grid,
    Phrase,
    Picture,
    Prose,
    Section,
    Share,
)
from careercli.output.formats import html, md, plain
from careercli.output.result import Page, Result
from careercli.output.terminal.chart import axis_of, chart
from careercli.output.terminal.compose import compose
from careercli.output.terminal.lines import frame_for

WIDTHS = st.integers(20, 140)
TICKS = tuple((float(amount), f"{amount:,}") for amount in range(40_000, 110_000, 10_000))
RANGE = Chart(TICKS, (ChartRow("", "", 52_000, 81_000, 98_000),), ((52_000, "52,000 low"), (81_000, "81,000 middle")))
BARS = Chart(TICKS, (ChartRow("Alberta", "87,360", None, 87_360, None), ChartRow("Québec", "–", None, None, None)))
SHARE = Picture(Share((("do", 7.0, "automated"), ("help", 29.0, "augmented"), ("little", 64.0, "human"))))
ROUTES = Grid((Column("To"), Column("Offer?")), ((Cell("Express Entry"), Cell("no")),), light=True)
PHRASE = Phrase((Cell("81,120 CAD", "strong"), Cell("half earn more"), Cell("More: career pay", "dim")))


def page_of(*sections: Section) -> Document:
    return Document("A job", "Canada", sections, {}, brief="Data: someone 2025")


PAGE = page_of(
    Section("PAY", (PHRASE, RANGE)), Section("薪酬", (BARS, SHARE)), Section("MOVING", (ROUTES, Prose("One.")))
)


def drawn(document: Document, width: int, unicode: bool = True) -> list[str]:
    return ["".join(text for text, _ in line) for line in compose(document, Page(width, unicode=unicode))]


@given(WIDTHS, st.booleans())
def test_no_line_is_wider_than_the_page(width, unicode):
    assert all(width_of(line) <= width for line in drawn(PAGE, width, unicode))


@given(WIDTHS, st.integers(2, 8), st.integers(1, 12), st.integers(1, 30))
def test_the_labels_of_an_axis_are_whole_apart_and_evenly_set(width, steps, size, spare):
    points = tuple((float(at), "9" * size) for at in range(steps + 1))
    axis = axis_of(points, width - spare % 3)
    if axis is None:
        return
    found = [match.start() for match in re.finditer(r"\S+", axis.words)]
    assert {*axis.words.split()} == {"9" * size}
    assert len({after - before for before, after in pairwise(found)}) == 1
    assert found[0] + size // 2 == axis.at(0.0)
    assert width_of(axis.words) <= width and axis.start + axis.size <= width


@pytest.mark.parametrize("width", [60, 80, 100, 140])
@pytest.mark.parametrize("unicode", [True, False])
def test_a_mark_stands_at_its_amount(width, unicode):
    lines = ["".join(text for text, _ in line) for line in chart(RANGE, frame_for(Page(width, unicode=unicode)))]
    axis = axis_of(TICKS, min(72, frame_for(Page(width)).prose))
    assert axis is not None
    assert lines[1][axis.at(81_000)] == ("●" if unicode else "o")
    assert lines[1].index("╼" if unicode else "|") == axis.at(52_000)


def test_an_axis_without_room_is_told_in_words():
    lines = ["".join(text for text, _ in line) for line in chart(RANGE, frame_for(Page(14)))]
    assert lines == ["52,000 low ·", "81,000 middle"]


def test_a_label_stands_in_the_margin_of_a_wide_page_and_above_on_a_narrow_one():
    assert any(line.startswith("  PAY     81,120 CAD half") for line in drawn(PAGE, 100))
    assert "PAY" in drawn(PAGE, 40)


@pytest.mark.parametrize("form", [plain, md, html])
def test_every_form_says_all_of_it(form):
    out = io.StringIO()
    form.write(Result("occupation/3", [], document=PAGE), Page(100), out)
    text = re.sub(r"\*\*|<[^>]+>", "", out.getvalue())
    for part in (
        "PAY",
        "81,120 CAD",
        "half earn more",
        "52,000 low",
        "Alberta",
        "87,360",
        "Express Entry",
        "Data: someone",
    ):
        assert part in text, (form.__name__, part)


@given(WIDTHS, st.booleans())
def test_every_figure_of_a_phrase_keeps_its_mark(width, unicode):
    cells = (Cell("81,120 CAD", "strong", ("pay",)), Cell("half earn more"), Cell("2025", refs=("pay", "year")))
    document = Document("A job", "", (Section("PAY", (Phrase(cells),)),), {"pay": "Who pays", "year": "Whose year"})
    lines = drawn(document, width, unicode)
    text = "".join(line.replace(" ", "") for line in lines)
    assert ("CAD¹" if unicode else "CAD[1]") in text
    assert ("2025¹,²" if unicode else "2025[1][2]") in text
    assert "Whopays" in text
    assert "Whoseyear" in text
    assert all(width_of(line) <= width for line in lines)

"""Every drawing has its words, and lies where its figures are."""

import re

from careercli.output.document import Bar, Chart, ChartRow, Share, Spark, Tile, TileMap
from careercli.output.web.drawing import at, chart_figure, range_picture, series_picture, share_bar, share_picture
from careercli.output.web.pen import Pen
from careercli.output.web.tilemap import tile_map


def test_a_range_lies_on_the_scale_of_its_column() -> None:
    made = range_picture(Bar(10, 15, 20), (0, 20))
    assert 'role="img" aria-label="10 – 15 – 20"><title>10 – 15 – 20</title>' in made
    assert f'x1="{at(10, (0, 20))}%" x2="{at(20, (0, 20))}%"' in made
    assert f'<circle cx="{at(15, (0, 20))}%"' in made
    assert (at(0, (0, 20), 0), at(10, (0, 20), 0), at(20, (0, 20), 0), at(5, (5, 5), 0)) == (0, 50, 100, 50)


def test_nothing_known_is_nothing_drawn() -> None:
    assert (range_picture(Bar(None, None, None), (0, 1)), range_picture(Bar(1, 1, 1), None)) == ("", "")
    assert (series_picture(Spark((None, float("nan")))), share_picture(Share(()))) == ("", "")
    assert chart_figure(Chart((), ()), Pen("en")) == ""


def test_a_series_has_a_column_for_every_figure_and_none_for_a_gap() -> None:
    made = series_picture(Spark((1, None, 3)))
    assert re.findall(r'<rect x="(\d+)" y="([\d.]+)"', made) == [("0", "11"), ("16", "0")]
    assert 'aria-label="1 – 3"' in made


def test_a_share_says_in_words_what_it_draws() -> None:
    made = share_picture(Share((("can <be>", 7.0, "automated"), ("rest", 93.0, "human"))))
    assert re.findall(r'class="(\w+)" x="([\d.]+)%" width="([\d.]+)%"', made) == [
        ("automated", "0.00", "7.00"),
        ("human", "7.00", "93.00"),
    ]
    assert "can &lt;be&gt; <b>7 %</b>" in made and "rest <b>93 %</b>" in made


def test_in_a_table_a_share_is_its_bar_with_its_words() -> None:
    made = share_bar(Share((("do", 7.0, "automated"), ("rest", 93.0, "human"))))
    assert 'aria-label="do 7 %, rest 93 %"' in made and "<li>" not in made
    assert share_bar(Share(())) == ""


def test_rows_of_a_chart_are_a_table_and_a_single_range_a_drawing_with_its_marks() -> None:
    ticks = ((0.0, "0"), (50.0, "50"), (100.0, "100"))
    rows = chart_figure(
        Chart(ticks, (ChartRow("A", "25 jobs", None, 25, None), ChartRow("B", "1–9", 1, 5, 9))), Pen("en")
    )
    assert '<th scope="row">A</th><td class="right">25 jobs</td>' in rows
    assert '<rect x="3%" width="23.5%"' in rows and rows.count("<circle") == 1
    one = chart_figure(Chart(ticks, (ChartRow("", "", 10, 40, 90),), ((10, "10 low"), (90, "90 high"))), Pen("en"))
    assert 'aria-label="10 low · 90 high"' in one and "<li>10 low</li><li>90 high</li>" in one
    marks = ((90, "90 high"), (10, "10 low"))
    several = chart_figure(Chart(ticks, (ChartRow("A", "", 1, 5, 9), ChartRow("B", "", 1, 5, 9)), marks), Pen("en"))
    assert several.endswith('<ul class="marks dim"><li>10 low</li><li>90 high</li></ul>')


MAP = TileMap(
    (
        Tile(0, 0, "NB", "New Brunswick", "72", "72,301", 0),
        Tile(1, 1, "PE", "Prince <Edward> Island", "73", "72,800", 3),
        Tile(0, 1, "NS", "Nova Scotia", "", "", None),
    ),
    ("72,301", "", "", "72,800"),
    "not published",
    ("Place", "CAD per year"),
    ("pay-1",),
)


def test_a_map_shows_each_place_where_it_lies_and_its_step_without_colour() -> None:
    made = tile_map(MAP, Pen("en"))
    assert '<g class="step0"><title>New Brunswick: 72,301</title><rect x="0" y="0"' in made
    assert '<g class="step3"><title>Prince &lt;Edward&gt; Island: 72,800</title><rect x="51" y="51"' in made
    assert '<g class="none"><title>Nova Scotia</title>' in made
    assert re.findall(r'class="points"[^>]*>(•*)<', made.partition("<figcaption>")[0]) == ["•", "••••", ""]


def test_a_map_is_a_table_too_the_highest_first_and_gaps_last() -> None:
    made = tile_map(MAP, Pen("en"))
    assert re.findall(r'<th scope="row">([^<]*)</th><td class="right">([^<]*)<', made) == [
        ("Prince &lt;Edward&gt; Island", "72,800"),
        ("New Brunswick", "72,301"),
        ("Nova Scotia", "not published"),
    ]

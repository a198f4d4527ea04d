"""Drawings as text."""

from careercli.output.bars import Bar, Share, Spark, range_bar, scale_of, share_bar, sparkline, worded
from careercli.output.glyphs import ASCII, UNICODE


def test_a_range_on_its_scale():
    assert "".join(range_bar(Bar(2, 4, 6), (0, 10), 11, UNICODE)) == "  ╼━●━╾    "
    assert "".join(range_bar(Bar(2, 4, 6), (0, 10), 11, ASCII)) == "  |-o-|    "


def test_a_range_with_gaps():
    assert "".join(range_bar(Bar(None, 5, None), (0, 10), 11, ASCII)).strip() == "o"
    assert "".join(range_bar(Bar(None, None, None), (0, 10), 11, ASCII)) == " " * 11
    assert scale_of([Bar(None, None, None)]) is None


def test_a_series():
    assert sparkline(Spark((1, 2, None, 8)), UNICODE) == "▁▂ █"
    assert sparkline(Spark((5, 5)), UNICODE) in ("▄▄", "▅▅")
    assert sparkline(Spark((0, 4)), ASCII) == "_^"


def test_a_small_part_still_shows():
    share = Share((("a", 0.5, "automated"), ("b", 99.5, "human")))
    assert "".join(text for text, _ in share_bar(share, 10, ASCII)) == "#" + "=" * 9


def test_values_in_words():
    assert worded(Share((("a", 7.1, ""), ("b", 92.0, "")))) == "a 7.1 %, b 92 %"
    assert worded(Bar(1000, None, 2.5)) == "1,000 – 2.50"
    assert worded(Spark((1, None))) == "1 –"

"""Lines on the screen: cut to their room, and nothing in a text acts."""

import pytest
from textual.strip import Strip

from careercli.browse import keys
from careercli.browse.painted import cut, strip_of
from careercli.output.cells import width_of
from careercli.output.formats.table import style_of
from careercli.text.text import text

HOSTILE = "[bold red]Ba\x1b[2Jker[/] \x1b]0;gone\x07\u202e[@click=app.quit]x[/]"


@pytest.mark.parametrize("width", range(1, 12))
@pytest.mark.parametrize("words", ["Bakers", "烘焙師傅", "", "é" * 30])
def test_cut_fits(words, width):
    assert width_of(cut(words, width)) <= width
    if width_of(words) <= width:
        assert cut(words, width) == words


def test_no_text_acts_on_the_screen():
    shown = cut(HOSTILE, 60)
    assert shown.isprintable()
    assert "[bold red]" in shown, "what looks like markup is text"
    assert "gone" not in shown


def test_a_line_is_as_wide_as_its_room_and_keeps_markup_as_text():
    style = style_of("dim")
    assert style is not None
    strip = strip_of([("[red]x[/red]", "good"), (" y", "")], 20, style)
    assert strip.cell_length == 20
    assert strip.text == "[red]x[/red] y      "
    assert strip_of([("abcdef", "")], 3, style, from_column=2).text == "cde"
    assert isinstance(strip, Strip)


@pytest.mark.parametrize("width", [20, 40, 80, 120])
@pytest.mark.parametrize("lang", ["en", "fr", "pt", "zh-Hant"])
@pytest.mark.parametrize("place", [keys.TYPING, keys.IN_LIST, keys.ON_PAGE, keys.ON_FULL])
def test_the_keys_fit_and_all_are_there(place, lang, width):
    lines = keys.lined(place, width, text(lang))
    assert all(sum(width_of(part.text) for part in line) <= width + keys.GAP for line in lines)  # after the last
    assert [part.text for line in lines for part in line[::2]] == [key.label for key in place]


def test_every_key_is_explained():
    t = text()
    for key in (*keys.EVERYWHERE, keys.READ, keys.DOWN, keys.TABS, keys.STOP):
        assert t.has(f"browse.help.{key.name}"), key
    for key in {*keys.TYPING, *keys.IN_LIST, *keys.ON_PAGE, *keys.ON_FULL}:
        assert t.has(f"browse.key.{key.name}"), key


def test_no_key_is_two_keys():
    names = [name for key in keys.EVERYWHERE for name in key.key.split(",")]
    assert len(set(names)) == len(names)

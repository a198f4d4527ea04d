"""Maps of tiles: every place at its place, its step without colour, its figure where there is room; never too wide."""

from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.output.cells import width_of
from careercli.output.document import Document, Section, Tile, TileMap
from careercli.output.formats import md, plain
from careercli.output.result import Page, Result
from careercli.output.terminal.compose import compose

ATLANTIC = TileMap(
    (
        Tile(0, 0, "NB", "New Brunswick", "72", "72,301", 0),
        Tile(0, 1, "PE", "Prince Edward Island", "73", "72,800", 3),
        Tile(1, 1, "NS", "Nova Scotia", "", "", None),
    ),
    ("72,301", "", "", "72,800"),
    "not published",
    ("Place", "CAD per year"),
    ("pay-1",),
)
PLACES = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 11)),
    st.tuples(
        st.text("ABCDÄ省", min_size=1, max_size=3), st.text("0123456789.,~ ", max_size=7), st.none() | st.integers(0, 3)
    ),
    min_size=1,
    max_size=60,
)


def drawn(block: TileMap, width: int, *, unicode: bool = True) -> list[str]:
    """The lines of a map that stands alone on a page, below its title."""
    page = Document("T", "", (block,), {}, brief="Data")
    lines = ["".join(text for text, _ in line).rstrip() for line in compose(page, Page(width, unicode=unicode))]
    return lines[2 if unicode else 3 : -2]


def written(writer: object) -> str:
    """The map in another format."""
    out = StringIO()
    result = Result("x/1", None, document=Document("T", "", (ATLANTIC,), {}, brief="Data"))
    writer.write(result, Page(80), out)  # type: ignore[attr-defined]
    return out.getvalue()


def test_letters_shade_and_figure_stand_where_the_place_lies() -> None:
    assert drawn(ATLANTIC, 60) == [
        "  NB░72  PE█73",
        "         NS·",
        "  CAD per year  ░ 72,301  █ 72,800  · not published",
    ]


def test_in_ascii_a_step_is_told_by_its_glyph() -> None:
    assert drawn(ATLANTIC, 60, unicode=False) == [
        "  NB.72  PE#73",
        "         NS-",
        "  CAD per year  . 72,301  # 72,800  - not published",
    ]


def test_a_narrow_map_leaves_out_the_figures_first() -> None:
    assert drawn(ATLANTIC, 9)[:2] == ["NB░ PE█", "    NS·"]


def test_where_no_map_fits_it_is_words() -> None:
    text = " ".join(drawn(ATLANTIC, 6)).replace("publis hed", "published")
    assert text.split() == ["NB", "72,301", "·", "PE", "72,800", "not", "published:", "NS"]


@given(PLACES, st.integers(20, 140), st.booleans())
def test_no_line_is_wider_than_the_terminal(places, width, unicode) -> None:
    tiles = tuple(
        Tile(row, column, letters, letters, figure, figure, step if figure.strip() else None)
        for (row, column), (letters, figure, step) in places.items()
    )
    page = Document("T", "", (TileMap(tiles, ("1–2", "3–4", "5–6", "7"), "none", ("Place", "CAD")),), {}, brief="D")
    for line in compose(page, Page(width, unicode=unicode)):
        assert sum(width_of(text) for text, _ in line) <= width


@pytest.mark.parametrize("width", [60, 80, 100, 140])
def test_every_place_is_there_at_every_width(width: int) -> None:
    tiles = tuple(Tile(at // 11, at % 11, f"{at:02}", "", f"{at}k", f"{at}", at % 4) for at in range(88))
    block = TileMap(tiles, ("a", "b", "c", "d"), "none", ("Place", "k"))
    text = "\n".join(drawn(block, width))
    assert all(f"{at:02}{'░▒▓█'[at % 4]}" in text for at in range(88))
    assert (f"87{'█'}87k" in text) == (width >= 80)


def test_within_a_section_a_map_stands_behind_the_label() -> None:
    page = Document("T", "", (Section("MAP", (ATLANTIC,)),), {}, brief="Data")
    lines = ["".join(text for text, _ in line) for line in compose(page, Page(80))]
    assert lines[2].startswith("  MAP  NB░72")
    assert lines[3].startswith("            ")


def test_other_formats_have_a_table_or_words() -> None:
    assert "| Place | CAD per year |" in written(md)
    assert "| Nova Scotia | not published |" in written(md)
    assert "NB 72,301 · PE 72,800\nnot published: NS" in written(plain)


def test_no_tiles_are_no_map() -> None:
    assert drawn(ATLANTIC._replace(tiles=()), 80) == []

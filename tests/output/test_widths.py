"""Tables on a narrow screen: which columns had no room, air only around tall rows, plain rows within their width."""

import pytest
from tests.output import traps
from tests.output.printing import printed

from careercli.output.cells import width_of
from careercli.output.document import Bar, Cell, Column, Document, Grid
from careercli.output.result import Page

LONG = "words that go on for longer than a column of a narrow page has room to show them"
COLUMNS = (
    Column("Code"),
    Column("Occupation"),
    Column("Workers", "right", 1),
    Column("Growth", "right", 2),
    Column("", drop=3),
)
ROWS = tuple((Cell(f"ca:{n}"), Cell("An occupation"), Cell("12,000"), Cell("+3.0%"), Cell("CAD")) for n in range(3))


def shown(width, grid, form="table", fits=True):
    document = Document("Title", "", (grid,), {}, narrow_label="Left out: {columns}")
    return printed(form, traps.one()._replace(document=document), Page(width, fits=fits))


@pytest.mark.parametrize("form", ["table", "plain"])
@pytest.mark.parametrize(
    ("width", "left_out"), [(80, ""), (44, ""), (35, "Left out: Growth"), (27, "Left out: Workers, Growth")]
)
def test_a_table_names_the_columns_that_had_no_room(form, width, left_out):
    text = shown(width, Grid(COLUMNS, ROWS), form)
    assert ("Left out" in text) is bool(left_out)
    assert left_out in text
    assert all(width_of(line) <= width for line in text.splitlines())


def test_no_label_no_line():
    assert "Growth" not in printed(
        "table", traps.one()._replace(document=Document("Title", "", (Grid(COLUMNS, ROWS),), {})), Page(35)
    )


def test_only_tall_rows_have_air():
    rows = [(Cell(f"row {n}"), Cell(LONG if n == 3 else "short")) for n in range(7)]
    lines = shown(40, Grid((Column("Row"), Column("What")), tuple(rows))).splitlines()
    at = next(n for n, line in enumerate(lines) if "row 0" in line)
    assert [bool(line.strip()) for line in lines[at : at + 3]] == [True] * 3
    three = next(n for n, line in enumerate(lines) if "row 3" in line)
    assert not lines[three - 1].strip()
    assert sum(not line.strip() for line in lines[at:]) == 2


@pytest.mark.parametrize("width", [20, 30, 44, 60])
def test_plain_rows_are_no_wider_than_a_width_that_was_asked_for(width):
    columns = (Column("What"), Column("How much", "right"), Column("Drawn"), Column("Why"))
    rows = tuple((Cell(f"row {n}"), Cell("1,000"), Bar(1, 2, 3), Cell(LONG)) for n in range(3))
    text = shown(width, Grid(columns, rows), "plain")
    assert all(width_of(line) <= width for line in text.splitlines())
    assert sum(line.startswith("row ") for line in text.splitlines()) == 3
    assert "Drawn" not in text
    loose = shown(width, Grid(columns, rows), "plain", fits=False)
    assert sum(LONG in line for line in loose.splitlines()) == 3


def test_ranges_of_one_row_have_one_length_and_text_leaves_the_row_out():
    drawn = (Cell(""), Bar(0, None, 60, 60), Bar(0, None, 30, 60))
    rows = ((Cell("pay"), Cell("60"), Cell("30 with a long text beside it")), drawn)
    grid = Grid((Column(""), Column("one"), Column("two")), rows)
    [line] = [line for line in shown(100, grid).splitlines() if "━" in line]
    full, half = (len(part) for part in line.split())
    assert full > 4 and abs(full / 2 - half) <= 1
    for form in ("plain", "md"):
        assert not [line for line in shown(100, grid, form).splitlines() if "0 – 60" in line]
        assert "60" in shown(100, grid, form)


COMPARED = Grid(
    (Column(""), Column("Canada 1"), Column("Germany 2")),
    (
        (Cell(""), Cell("Nurses"), Cell("Carers of the old")),
        (Cell("PAY", "strong"), Cell("90,002 CAD ★", "good"), Cell("48,672 EUR")),
        (Cell(""), Bar(0, None, 3, 5), Bar(0, None, 2, 5)),
        (Cell("STUDY"), Cell("university degree"), Cell("usually two or three years of training")),
    ),
    matrix=True,
)


def test_columns_that_are_compared_stay_one_row_where_they_have_no_room():
    lines = [line.strip() for line in shown(28, COMPARED).splitlines()]
    assert "A Canada 1 Nurses" in lines
    assert "B Germany 2 Carers of the" in lines
    assert any(
        line.startswith("PAY") and "A 90,002 CAD ★ ·" in line.replace("\N{NO-BREAK SPACE}", " ") for line in lines
    )
    assert not any("━" in line for line in lines)  # a bar has nothing to stand beside
    assert all(width_of(line) <= 28 for line in shown(28, COMPARED).splitlines())


def test_columns_that_are_compared_are_a_table_where_there_is_room():
    text = shown(80, COMPARED)
    assert "A Canada" not in text
    assert "━" in text

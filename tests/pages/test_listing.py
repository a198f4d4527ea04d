"""Lists on a page: rows cut and told, gaps as dashes, everything footnoted."""

from typing import Any

import pytest

from careercli.output.document import Cell, Grid
from careercli.pages import listing
from careercli.pages.document import source_line
from careercli.record import measures
from careercli.record.pages.listing import ListPage
from careercli.record.pages.salary import PayTablePage

from .conftest import ENGLISH, refs, words

LINE: Any = {
    "id": "ca:00010",
    "country": "ca",
    "code": "00010",
    "title": "Bakers",
    "level": "2",
    "group": "Makers",
    "pay_median": 60000,
    "pay_derived": False,
    "currency": "CAD",
    "period": "year",
    "pay_source": "pay-1",
    "employment": 1000,
    "growth_percent": 30.0,
    "growth_derived": False,
    "openings_per_year": 50,
    "outlook_source": "outlook-1",
    "lists": [],
}
GAP = {"missing": "not-published"}
UNKNOWN: Any = {
    **LINE,
    **dict.fromkeys(("level", "pay_median", "pay_source", "employment", "growth_percent", "outlook_source"), GAP),
}
SOURCES = {
    key: {"publisher": "Office", "title": key, "vintage": "2025", "licence": "PD"} for key in ("pay-1", "outlook-1")
}


RATED: Any = {
    **LINE,
    "ai_automated": 12.5,
    "ai_automated_low": 5.0,
    "ai_automated_high": 20.0,
    "ai_augmented": 50.0,
    "ai_human": 37.5,
}

SHOWN = dict.fromkeys(measures.columns(()), ())
SHARES = {one: ("labels-1",) if one.key == "ai_automated" else () for one in measures.MEASURES if one.shown == "shares"}


def test_shares_are_columns_of_their_own_when_their_sources_are_given() -> None:
    without = grid(listing.page(ListPage([RATED, RATED], SOURCES, columns=SHOWN), ENGLISH))
    shares = grid(
        listing.page(
            ListPage([RATED, RATED], SOURCES, columns=SHOWN | SHARES),
            ENGLISH,
        )
    )
    assert [column.label for column in shares.columns[len(without.columns) :]] == [
        "AI could do",
        "AI could speed up",
        "Little use for chatbots",
    ]
    assert texts(shares.rows[0])[-3:] == ["12.5% (5.0 to 20.0)", "50.0%", "37.5%"]
    assert refs(shares) - refs(without) == {"labels-1"}


def grid(document: Any) -> Grid:
    """The one grid of a list."""
    found = document.blocks[0]
    assert isinstance(found, Grid)
    return found


def texts(row: Any) -> list[str]:
    """The texts of a row."""
    return [cell.text for cell in row if isinstance(cell, Cell)]


def test_occupations() -> None:
    document = listing.page(ListPage([LINE], SOURCES, columns=SHOWN), ENGLISH)
    assert texts(grid(document).rows[0]) == ["ca:00010", "Bakers", "2", "60,000", "CAD", "1,000", "+30.0%"]
    assert refs(document) == {"pay-1", "outlook-1"} == set(document.sources)


def test_yearly_pay_worked_out_from_hourly_is_told_once() -> None:
    told = "Some pay is published by the hour"
    derived: Any = {**LINE, "pay_derived": True}
    assert words(listing.page(ListPage([derived, LINE], SOURCES, columns=SHOWN), ENGLISH)).count(told) == 1
    assert told not in words(listing.page(ListPage([LINE], SOURCES, columns=SHOWN), ENGLISH))


def test_gaps_are_dashes_without_a_source() -> None:
    document = listing.page(ListPage([UNKNOWN], SOURCES, columns=SHOWN), ENGLISH)
    assert texts(grid(document).rows[0]) == ["ca:00010", "Bakers", "–", "–", "CAD", "–", "–"]
    assert refs(document) == set()


@pytest.mark.parametrize(("shown", "rows", "left"), [(None, 30, 0), (0, 30, 0), (25, 25, 5), (40, 30, 0), (1, 1, 29)])
def test_rows_left_out_are_counted(shown: int | None, rows: int, left: int) -> None:
    document = listing.page(ListPage([LINE] * 30, SOURCES, columns=SHOWN), ENGLISH, shown)
    assert (len(grid(document).rows), grid(document).left_out) == (rows, left)
    assert "30 occupations" in document.subtitle
    assert "--limit 0" in document.left_out_label


def test_a_pay_table() -> None:
    line: Any = {**LINE, "period": "hour", "p10": 20, "p50": 30, "p90": {"at_least": 100.5}, "source": "pay-1"}
    gap: Any = {**line, "p50": {"missing": "minimum-wage-floor"}}
    document = listing.pay_table(PayTablePage([line, gap], "Canada", SOURCES, "code", 0), ENGLISH)
    assert texts(grid(document).rows[0])[2:5] == ["20.00", "30.00", "≥ 100.50"]
    assert "only the minimum wage is published" in words(document)
    assert document.title == "Pay in Canada"
    assert refs(document) == {"pay-1"}


def test_an_empty_pay_table() -> None:
    document = listing.pay_table(PayTablePage([], "Canada", {}, "code", 0), ENGLISH)
    assert grid(document).rows == ()


def test_a_source_in_one_line() -> None:
    source = {"publisher": "Office", "title": "Wages", "vintage": "2025", "licence": "Public domain"}
    assert source_line(source) == "Office: Wages (2025; Public domain)."
    assert source_line({**source, "caveat": "Mind."}) == "Office: Wages (2025; Public domain). Mind."

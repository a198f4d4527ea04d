"""What a search found: country by country, in the reader's order, each with a fair part of the rows."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.output.document import Cell, Grid, Heading
from careercli.pages.search import grouped, page, shares
from careercli.record.pages.search import SearchPage

from .conftest import ENGLISH, words

NAMES = {"de": "Germany", "ca": "Canada", "us": "United States"}


def match(entry: str, score: float, **more: str) -> Any:
    country, _, code = entry.partition(":")
    return {
        "id": entry,
        "country": country,
        "code": code,
        "title": "Bakers",
        "score": score,
        "matched": "Oven hand",
    } | more


def found(*pairs: tuple[str, float]) -> list[Any]:
    return [match(entry, score) for entry, score in pairs]


@pytest.mark.parametrize(
    ("wanted", "shown", "parts"),
    [
        ([30, 2, 9], 12, [5, 2, 5]),
        ([30, 30], 25, [13, 12]),
        ([30, 30, 30], 2, [1, 1, 0]),
        ([3, 4], 25, [3, 4]),
        ([3, 4], None, [3, 4]),
        ([30], 25, [25]),
        ([], 25, []),
    ],
)
def test_shares(wanted: list[int], shown: int | None, parts: list[int]) -> None:
    assert shares(wanted, shown) == parts


@given(st.lists(st.integers(1, 60), max_size=7), st.integers(0, 100))
def test_no_country_gets_two_more_than_one_that_has_rows_left(wanted: list[int], shown: int) -> None:
    parts = shares(wanted, shown)
    assert sum(parts) == min(shown, sum(wanted))
    left = [part for part, rows in zip(parts, wanted, strict=True) if part < rows]
    assert all(part <= min(left, default=part) + 1 for part in parts)


def test_countries_stand_in_the_readers_order() -> None:
    some = found(("us:1", 0.9), ("ca:1", 0.9), ("de:1", 0.89), ("us:2", 0.5), ("sg:1", 0.4))
    assert list(grouped(some, ["de", "ca", "us"])) == ["de", "ca", "us", "sg"]
    assert [row["id"] for row in grouped(some, ["de", "ca", "us"])["us"]] == ["us:1", "us:2"]


def test_a_clearly_better_answer_leads() -> None:
    some = found(("us:1", 0.9), ("ca:1", 0.87), ("de:1", 0.8))
    assert list(grouped(some, ["de", "ca", "us"])) == ["us", "de", "ca"]
    assert grouped([], ["de"]) == {}


def test_a_borrowed_answer_does_not_lead() -> None:
    some = [match("us:1", 0.9, via="isco:7512"), *found(("ca:1", 0.8), ("de:1", 0.7))]
    assert list(grouped(some, ["de", "ca", "us"])) == ["de", "ca", "us"]


def test_a_block_a_country_and_what_is_left_out_is_told_once() -> None:
    some = found(("ca:1", 0.9), ("us:1", 0.9), ("us:2", 0.8), ("us:3", 0.7))
    document = page(SearchPage(some, "oven", NAMES), ENGLISH, 3)
    assert [block.text for block in document.blocks if isinstance(block, Heading)] == [
        "Canada",
        "United States (2 of 3)",
    ]
    assert [len(block.rows) for block in document.blocks if isinstance(block, Grid)] == [1, 2]
    assert "1 more (`--limit 0` shows all)" in words(document)
    assert document.subtitle == "4 occupations match `oven`"


def test_one_country_needs_no_heading() -> None:
    document = page(SearchPage(found(("ca:1", 0.9), ("ca:2", 0.8)), "oven", NAMES), ENGLISH, 1)
    (grid,) = document.blocks
    assert isinstance(grid, Grid)
    assert (len(grid.rows), grid.left_out) == (1, 1)
    assert [cell.text for cell in grid.rows[0] if isinstance(cell, Cell)] == ["ca:1", "Bakers", "Oven hand", "0.90"]


def test_a_borrowed_name_says_whose_it_is() -> None:
    document = page(SearchPage([match("ca:1", 0.8, via="isco:7512", quality="broad")], "oven", NAMES), ENGLISH, None)
    assert "Oven hand · ISCO 7512" in words(document)
    assert "international group" in words(document)
    assert "international group" not in words(page(SearchPage(found(("ca:1", 0.9)), "oven", NAMES), ENGLISH, None))


def test_nothing_found() -> None:
    document = page(SearchPage([], "oven", NAMES), ENGLISH, 25)
    assert [len(block.rows) for block in document.blocks if isinstance(block, Grid)] == [0]

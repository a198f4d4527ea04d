"""The drawn lists: they are whole, their answers exist, and the search reaches its targets on all of them."""

import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import lines

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
SHEETS = {"singular": 1000, "feminine": 300, "spelling": 330, "everyday": 500}
"""The least lines of each."""


@pytest.fixture
def lists(monkeypatch: pytest.MonkeyPatch) -> Any:
    """benchmarks/search_lists.py, as `make search-report` runs it."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import search_lists

    yield search_lists
    sys.modules.pop("search_lists", None)


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_whole(lists: Any, name: str) -> None:
    rows = list(lists.rows(name))
    assert len(rows) >= SHEETS[name]
    halves = [sum(row["half"] == half for row in rows) for half in lists.HALVES]
    assert sum(halves) == len(rows)
    assert min(halves) > len(rows) / 3
    known = {
        f"{key}:{line['code']}"
        for key in ("ca", "us", "gb", "au", "de", "sg")
        for line in lines(f"{key}/occupations.csv")
    }
    for row in rows:
        assert set((row.get("codes") or row.get("code") or "us:29-1141").split()) <= known


def test_a_singular_of_an_official_title_is_that_title(lists: Any) -> None:
    counts, wrong = lists.singular()
    assert counts["another"] == 0, wrong
    assert counts["same"] / counts.total() >= 0.98, wrong


def test_british_and_american_spelling_find_the_same(lists: Any) -> None:
    counts, wrong = lists.spelling()
    assert counts["differ"] / counts.total() <= 8 / 165, wrong


def test_feminine_titles_find_what_masculine_ones_find(lists: Any) -> None:
    counts, wrong = lists.feminine()
    assert counts["masculine"] - counts["feminine"] <= 0.03 * counts["pairs"], wrong
    assert counts["feminine"] >= 0.95 * counts["pairs"], wrong


def test_everyday_titles_are_found(lists: Any) -> None:
    counts, wrong = lists.everyday()
    assert counts["first"] / counts["titles"] >= 0.85, wrong
    assert counts["among"] / counts["titles"] >= 0.95, wrong

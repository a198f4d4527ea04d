"""us/firms_ai.csv: how many firms use AI, each wording of the question by itself."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.firms_ai import FILE, tables
from careerdata.rows.industry import FirmsAiRow

Altered = Callable[[str | Path, str, str], Path]


def read(sources: Path) -> dict[tuple[str, ...], FirmsAiRow]:
    """The rows by sector, question, wording and first day."""
    (table,) = tables(sources)
    return {row.key(): row for row in table.rows if isinstance(row, FirmsAiRow)}


def test_all_firms_as_published(slices: Path) -> None:
    found = read(slices)
    last = found["00", "used", "any", "2025-11-17"]
    assert (last.percent, last.standard_error, last.until, last.source) == (
        "17.2",
        "0.23",
        "2025-11-30",
        "us-btos-ai-2025",
    )
    assert found["00", "used", "production", "2023-08-28"].percent == "3.7"
    assert found["00", "used", "production", "2025-09-08"].percent == "10"


def test_no_round_has_both_wordings_and_those_between_are_left_out(slices: Path) -> None:
    found = read(slices)
    days = {wording: {key[3] for key in found if key[2] == wording} for wording in ("any", "production")}
    assert not days["any"] & days["production"]
    assert days["production"] == {"2023-08-28", "2025-09-08"}  # not that of January 2024


def test_a_withheld_figure_is_a_reason(slices: Path) -> None:
    row = read(slices)["55", "used", "any", "2025-11-17"]
    assert (row.percent, row.standard_error) == ("!suppressed", "")


def test_firms_of_several_sectors_have_no_row(slices: Path) -> None:
    assert {key[0] for key in read(slices)} == {"00", "55", "62"}


@pytest.mark.parametrize(("old", "new"), [(",Yes,", ",Maybe,"), ("any business function", "anything"), ("62,", "64,")])
def test_words_and_sectors_nobody_knows(altered: Altered, old: str, new: str) -> None:
    with pytest.raises(BadData, match=new.strip(",")):
        tables(altered(FILE, old, new))


def test_a_renamed_column_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="wording"):
        tables(altered(FILE, ",wording,", ",words,"))

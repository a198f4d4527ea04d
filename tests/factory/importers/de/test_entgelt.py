"""Entgeltatlas: quartiles, the ceiling, and what is withheld."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.de.entgelt import COLUMNS, FILE, by_type

WAGES, REGIONS = by_type(SLICES)
BY_CODE = {row.key()[0]: row.model_dump() for row in WAGES.rows}


def quartiles(code: str) -> tuple[str, str, str]:
    row = BY_CODE[code]
    return row["p25"], row["p50"], row["p75"]


def test_the_files_written() -> None:
    assert (WAGES.path, REGIONS.path) == ("de/wages.csv", "de/regions.csv")
    assert [row.key() for row in REGIONS.rows] == [("de",)]


def test_a_row_is_monthly_full_time_pay_of_2023() -> None:
    row = BY_CODE["11101"]
    assert quartiles("11101") == ("2143", "2510", "2962")
    assert (row["region"], row["year"], row["period"], row["basis"]) == ("de", "2023", "month", "full-time")
    assert (row["p10"], row["p90"], row["employment"]) == ("", "", "")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("81404", ("5824", "6785", ">=7100")),
        ("21114", ("6018", ">=7100", ">=7100")),
        ("43194", (">=7100", ">=7100", ">=7100")),
    ],
)
def test_pay_at_the_ceiling_is_that_much_or_more(code: str, expected: tuple[str, str, str]) -> None:
    assert quartiles(code) == expected


def test_what_is_withheld_gives_the_reason() -> None:
    assert quartiles("11114") == ("!suppressed",) * 3
    assert quartiles("73162") == ("!not-published",) * 3


def test_a_type_without_a_line_is_there_without_figures() -> None:
    assert quartiles("01104") == ("!not-published",) * 3


@pytest.mark.parametrize("old", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        by_type(altered(FILE, old, "Spalte"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("na(-1)", "na(-2)", "`11114`: `na"),
        ("Fachkraft,2301,,", "Fachkraft,2301,topcoded,", "`11102`: `topcoded` beside `2301`"),
        ("Fachkraft,2301,,", "Fachkraft,,,", "`11102`: `` is not a number"),
        ("81404,", "81494,", "`81494` is no type"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        by_type(altered(FILE, old, new))

"""Pay, employment and growth of the Australian unit groups."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.au.jsa import COLUMNS, FILE, FORMER, tables

Altered = Callable[[str, str, str], Path]


def rows(path: str) -> dict[str, dict[str, str]]:
    (table,) = (table for table in tables(SLICES) if table.path == path)
    return {row.key()[0]: row.model_dump() for row in table.rows}


def test_pay_is_a_weekly_full_time_median() -> None:
    nurses = {name: cell for name, cell in rows("au/wages.csv")["2544"].items() if cell}
    assert nurses == {
        "code": "2544",
        "region": "au",
        "year": "2025",
        "period": "week",
        "p50": "2192",
        "basis": "full-time",
        "source": "au-jsa-earnings-2025",
    }


def test_employment_and_growth() -> None:
    nurses = rows("au/outlook.csv")["2544"]
    assert (nurses["start"], nurses["end"]) == ("2025", "2035")
    assert (nurses["employment_start"], nurses["growth_percent"]) == ("362900", "26")
    assert (nurses["change"], nurses["openings"], nurses["employment_end"]) == ("!not-published",) * 2 + ("",)


def test_an_empty_cell_is_not_published() -> None:
    assert rows("au/wages.csv")["1111"]["p50"] == "!not-published"
    defence = rows("au/outlook.csv")["1392"]
    assert (defence["employment_start"], defence["growth_percent"]) == ("4000", "!not-published")


def test_a_group_of_the_former_version_is_left_out() -> None:
    assert "1212" in FORMER
    assert "1212" not in rows("au/wages.csv")
    assert "1216" not in rows("au/outlook.csv")


def test_occupations_lead_to_their_unit_group() -> None:
    combined = rows("au/combined.csv")
    assert (combined["254418"]["combined"], combined["254418"]["title_en"]) == ("2544", "Registered Nurses")
    assert "121616" not in combined, "its unit group 1216 has no figures"


def test_a_renamed_group_keeps_the_title_its_figures_were_published_under() -> None:
    assert rows("au/combined.csv")["234611"]["title_en"] == "Medical Laboratory Scientists"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("1213,", "1219,", r"`1219` \(Livestock Farmers\) is no unit group"),
        ("3513,Chefs", "3513,Bakers", r"`3513` \(Bakers\) is no unit group"),
        ("2341,Agricultural and", "2341,Rural and", r"`2341` \(Rural and"),
        ("1212,Crop Farmers", "1212,Cotton Farmers", r"`1212` \(Cotton Farmers\) is no unit group"),
        ("1423.0", "n/a", "`3513`: `n/a` is not a number"),
    ],
)
def test_an_unexpected_line_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(FILE, name, f"{name}_2"))

"""Express Entry categories, and the file that describes them."""

import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.express_entry import CATEGORIES, FILE, SOURCES, tables

DESCRIBED = Path(__file__).parents[4] / "data" / "ca" / "lists.toml"


def rows_of(code: str) -> dict[tuple[str, ...], str]:
    (table,) = tables(SLICES)
    assert table.path == "ca/lists.csv"
    return {row.key()[1:]: row.source for row in table.rows if row.key()[0] == code}


def test_an_occupation_on_the_list_of_two_years() -> None:
    assert rows_of("32120") == {
        ("express-entry-healthcare", "2025"): "ca-express-entry-2025",
        ("express-entry-healthcare", "2026"): "ca-express-entry-2026",
    }


def test_two_categories_of_one_year() -> None:
    assert rows_of("31100").keys() >= {
        ("express-entry-healthcare", "2026"),
        ("express-entry-physicians", "2026"),
    }


def test_categories_that_ask_for_more_say_so() -> None:
    conditions = {row.key()[1]: row.model_dump()["condition"] for row in tables(SLICES)[0].rows}
    assert conditions["express-entry-senior-managers"] == "canadian-experience"
    assert conditions["express-entry-military"] == "military-service-and-offer"
    assert conditions["express-entry-healthcare"] == ""


def test_a_category_dropped_in_2026_stays_in_2025() -> None:
    assert rows_of("63201").keys() == {
        ("express-entry-agriculture", "2025"),
        ("express-entry-trades", "2026"),
    }


@pytest.mark.parametrize("old", ["year", "category", "noc"])
def test_a_renamed_column_is_named(altered: Altered, old: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{old}`"):
        tables(altered(FILE, f"{old},", f"{old}_,"))


@pytest.mark.parametrize(("old", "new"), [("2026,healthcare", "2026,dance"), ("2026,healthcare", "2027,stem")])
def test_an_unknown_category_or_year_stops(altered: Altered, old: str, new: str) -> None:
    with pytest.raises(BadData, match="`31100`: "):
        tables(altered(FILE, old, new))


def test_every_list_is_described_in_its_years() -> None:
    described = tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))
    categories = {key for key in described if key.startswith("express-entry-")}
    assert categories == {category.key for category in CATEGORIES.values()}
    for key in categories:
        for year, entry in described[key].items():
            assert entry["source"] == SOURCES[year]
            assert entry["status"] == ("in force" if year == "2026" else "replaced")
            assert entry.keys() >= {"name", "route", "rule", "page"}

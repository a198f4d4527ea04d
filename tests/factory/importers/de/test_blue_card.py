"""EU Blue Card: the shortage list, and the file that describes it."""

import json
import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.de.blue_card import FILE, IT_LIST, LIST, SOURCE, YEAR, tables

DESCRIBED = Path(__file__).parents[4] / "data" / "de" / "lists.toml"
THRESHOLDS = SLICES / "de" / "blue_card_thresholds.json"


def codes(folder: Path = SLICES) -> set[str]:
    table, perhaps = tables(folder)
    assert (table.path, perhaps.path) == ("de/lists.csv", "de/may_be_listed.csv")
    return {row.key()[0] for row in table.rows}


def test_a_type_is_on_the_list_through_its_recommended_unit_group() -> None:
    row = next(row for row in tables(SLICES)[0].rows if row.key()[0] == "81404")
    assert row.model_dump() == {
        "code": "81404",
        "list": "blue-card-shortage",
        "year": "2026",
        "condition": "through isco-08",
        "source": "de-blue-card-2026",
    }


def test_the_types_on_the_list() -> None:
    assert codes() == {"11114", "11124", "21114", "25294", "43153", "43194", "43412", "81404"}


def test_types_of_it_stand_on_a_list_of_their_own_too() -> None:
    names = {row.key()[1] for row in tables(SLICES)[0].rows if row.key()[0] == "43412"}
    assert names == {"blue-card-shortage", "blue-card-it"}
    assert {row.key()[0] for row in tables(SLICES)[0].rows if row.key()[1] == IT_LIST} == {
        "43153",
        "43194",
        "43412",
    }


def test_a_mark_that_is_neither_true_nor_false_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`1330`: `it_no_degree_route` is `yes`"):
        tables(altered(FILE, ",True", ",yes"))


def test_a_later_recommendation_only_may_be_meant() -> None:
    assert "43102" not in codes()  # 3512 first; 2512 and 2514, both on the list, third and fourth
    rows = [row.model_dump() for row in tables(SLICES)[1].rows]
    assert {(row["code"], row["list"]) for row in rows} >= {("43102", LIST), ("43102", IT_LIST)}
    assert "another reading of the code" in rows[0]["words"]


def test_a_group_that_no_type_leads_to_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`2634`: no type of KldB leads to it"):
        tables(altered(FILE, "2513,", "2634,"))


def test_a_renamed_column_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="`code`"):
        tables(altered(FILE, "code,", "Kode,"))


def test_an_unknown_group_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`2599` is no unit group of ISCO-08"):
        tables(altered(FILE, "2513,", "2599,"))


def test_the_list_is_described_with_the_published_thresholds() -> None:
    entry = tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))[LIST][YEAR]
    published = json.loads(THRESHOLDS.read_text(encoding="utf-8"))
    assert (entry["status"], entry["source"]) == ("in force", SOURCE)
    lower, standard = "threshold_shortage_or_recent_graduate_eur", "threshold_standard_eur"
    assert f"{published[lower][YEAR]:,.2f} euros gross in {YEAR}" in entry["rule"]
    assert f"instead of {published[standard][YEAR]:,.0f}" in entry["rule"]

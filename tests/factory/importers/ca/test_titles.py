"""Example titles of NOC 2021."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.titles import FILE, tables


def titles(folder: Path = SLICES) -> set[tuple[str, str]]:
    (table,) = tables(folder)
    assert table.path == "ca/titles.csv"
    rows = [row.model_dump() for row in table.rows]
    assert {(row["lang"], row["kind"], row["source"]) for row in rows} == {("en", "example", "ca-noc-2021")}
    return {(row["code"], row["title"]) for row in rows}


def test_both_kinds_of_title_are_examples() -> None:
    assert ("32120", "Histology technologist") in titles()
    assert ("32120", "Histology technologist - medical laboratory") in titles()


def test_accents_stay_and_no_break_spaces_go() -> None:
    assert ("64300", "Maître d'hôtel") in titles()
    assert ("53121", "Stunt performer - film and theatre") in titles()


def test_titles_of_the_combined_code_go_to_the_group_of_their_list() -> None:
    found = dict(reversed(pair) for pair in titles())
    assert found["Deputy minister"] == "00011"
    assert found["Advertising agency president"] == "00012"
    assert found["Hospital administrator"] == "00013"
    assert found["Hotel general manager"] == "00014"
    assert found["Trucking company general manager"] == "00015"
    assert "00018" not in {code for code, _ in titles()}


def test_a_list_that_does_not_name_its_sector_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="00018"):
        titles(altered(FILE, "Vice-president - trade, broadcasting", "Vice-president - trade"))


def test_another_number_of_lists_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="00018"):
        titles(altered(FILE, "Ambassador", "Zoo ambassador"))


def test_a_title_equal_to_the_official_one_goes(altered: Altered) -> None:
    folder = altered(FILE, "Cabinet minister", "legislators")
    assert ("00010", "legislators") not in titles(folder)


def test_a_title_given_twice_is_one_row(altered: Altered) -> None:
    folder = altered(FILE, "Cabinet minister", "City councillor")
    assert len(titles(folder)) == len(titles()) - 1


def test_a_column_more_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="illustrative"):
        titles(altered(FILE, "00010,", "00010,en,"))


def test_an_unknown_code_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`64399` is no unit group"):
        titles(altered(FILE, "64300", "64399"))

"""The Occupation Shortage List: shortages only, with the places they are in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.au.shortage import COLUMNS, FILE, tables

Altered = Callable[[str, str, str], Path]


def lists_of(code: str) -> dict[str, str]:
    rows = [row.model_dump() for row in tables(SLICES)[0].rows if row.key()[0] == code]
    assert all((row["year"], row["source"]) == ("2025", "au-osl-2025") for row in rows)
    return {row["list"]: row["condition"] for row in rows}


def test_a_shortage_everywhere() -> None:
    assert tables(SLICES)[0].path == "au/lists_osl.csv"
    assert lists_of("351411") == dict.fromkeys(
        ["osl", "osl-nsw", "osl-vic", "osl-qld", "osl-sa", "osl-wa", "osl-tas", "osl-nt", "osl-act"], ""
    )


def test_a_regional_shortage_says_so_and_states_may_differ() -> None:
    chef = lists_of("351311")
    assert (chef["osl"], chef["osl-nsw"], chef["osl-nt"]) == ("regional", "regional", "")


def test_the_metropolitan_shortage() -> None:
    technician = lists_of("312312")
    assert (technician["osl"], technician["osl-wa"], technician["osl-act"]) == ("metropolitan", "metropolitan", "")


def test_a_shortage_in_one_state_only() -> None:
    assert lists_of("121312") == {"osl-nt": ""}
    assert lists_of("121616") == {"osl-wa": ""}


def test_no_shortage_and_no_rating_are_no_lines() -> None:
    assert lists_of("261313") == {}
    assert lists_of("899999") == {}


def test_every_rated_occupation_has_a_rating_in_every_place() -> None:
    table = tables(SLICES)[2]
    rows = [row.model_dump() for row in table.rows]
    assert table.path == "au/shortage.csv"
    programmer = {row["region"]: row["rating"] for row in rows if row["code"] == "261313"}
    assert programmer == dict.fromkeys(
        ["au", "au-nsw", "au-vic", "au-qld", "au-sa", "au-wa", "au-tas", "au-nt", "au-act"], "no shortage"
    )
    ratings = {(row["code"], row["region"]): row["rating"] for row in rows}
    assert ratings["351311", "au"] == "regional shortage"
    assert ratings["312312", "au"] == "metropolitan shortage"
    assert ratings["121616", "au-wa"] == "shortage"
    assert not [row for row in rows if row["code"] == "899999"]


def test_the_places() -> None:
    table = tables(SLICES)[1]
    rows = {row.key()[0]: row.model_dump() for row in table.rows}
    assert table.path == "au/regions.csv"
    assert len(rows) == 9
    assert (rows["au"]["kind"], rows["au"]["parent"]) == ("country", "")
    assert (rows["au-wa"]["kind"], rows["au-wa"]["name_en"]) == ("state", "Western Australia")
    assert (rows["au-nt"]["kind"], rows["au-nt"]["parent"]) == ("territory", "au")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("Chef,R", "Chef,RS", "`351311`: `national` is `RS`"),
        ("Chef,R", "Cook,R", "`351311` is `Cook`"),
        ("351311,", "351319,", r"`351319` \(Chef\) is no occupation"),
    ],
)
def test_an_unexpected_line_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(FILE, f"{name},", f"{name}_2,"))

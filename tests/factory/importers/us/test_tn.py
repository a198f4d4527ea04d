"""USMCA professions, their least credentials, and the occupations we read them as."""

import csv
import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us import tn_soc
from careerdata.importers.us.tn import COLUMNS, DUTIES_LIST, FILE, LIST, YEAR, tables
from careerdata.rows.listing import TnProfessionRow

DATA = Path(__file__).parents[4] / "data" / "us"
MAPPING = {
    "animal-scientist": {"same": "19-1011"},
    "computer-systems-analyst": {"same": "15-1211", "possible": "15-1221"},
    "economist": {"same": "19-3011"},
    "hotel-manager": {"possible": "11-9032"},
    "medical-laboratory-technologist": {"same": "29-2011"},
    "physician": {"part": "29-1211 29-1221"},
}


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tn_soc, "MAPPING", MAPPING)


def data(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_least_credentials_as_facts() -> None:
    table = tables(SLICES)[0]
    assert table.path == "us/tn_professions.csv"
    found = {row.profession: row for row in table.rows if isinstance(row, TnProfessionRow)}
    assert found["medical-laboratory-technologist"] == TnProfessionRow(
        profession="medical-laboratory-technologist",
        name="Medical Laboratory Technologist, Medical Technologist",
        kind="medical",
        ways="degree diploma+years-3",
        minimum="a bachelor's degree or Licenciatura, or a post-secondary diploma or certificate of two years and "
        "three years' experience",
        note="laboratory tests for diagnosing, treating or preventing disease",
        source="us-usmca-2026",
    )
    assert found["economist"].ways == "degree"
    assert found["physician"].ways == "medical-degree licence"
    assert found["hotel-manager"].ways == "degree-in-field diploma-in-field+years-3"


def test_occupations_with_how_well_they_fit() -> None:
    table = tables(SLICES)[1]
    assert table.path == "us/tn_occupations.csv"
    fits = {row.key(): row.model_dump()["fit"] for row in table.rows}
    assert fits["29-2011", "medical-laboratory-technologist"] == "same"
    assert fits["15-1221", "computer-systems-analyst"] == "possible"


def test_the_list_says_as_what() -> None:
    table = tables(SLICES)[2]
    assert table.path == "us/lists_tn.csv"
    conditions = {row.key()[0]: row.model_dump()["condition"] for row in table.rows}
    assert conditions["29-2011"] == "as Medical Laboratory Technologist, Medical Technologist"
    assert conditions["29-1221"] == "as Physician (teaching or research only)"
    assert conditions["11-9032"] == "Hotel Manager"
    lists = {row.key()[0]: row.key()[1] for row in table.rows}
    assert (lists["29-2011"], lists["11-9032"]) == ("tn-professions", "tn-by-duties")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"Scientists"', '"Thinkers"', "`Animal Scientist`: a profession or a group .`Thinkers`. not known"),
        ('"Economist"', '"Poet"', "`Poet`: a profession or a group"),
        ('"Baccalaureate or Licenciatura Degree"', '"A master"', "its minimum now reads `a master`"),
        ('"professions"', '"trades"', "cannot be read: it has no `professions`"),
    ],
)
def test_an_unexpected_record_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_renamed_key_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(FILE, f'"{name}"', f'"{name}_2"'))


def test_a_profession_mapped_that_is_not_in_the_list_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MAPPING, "poet", {"same": "19-3011"})
    with pytest.raises(BadData, match=r"`poet` stands in the list or in tn_soc\.py, not in both"):
        tables(SLICES)


def test_an_occupation_that_does_not_exist_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MAPPING, "economist", {"same": "19-3999"})
    with pytest.raises(BadData, match="`economist`: 19-3999: no code"):
        tables(SLICES)


def test_all_63_professions_have_an_occupation_and_the_list_is_described() -> None:
    professions = {line["profession"] for line in data("tn_professions.csv")}
    assert len(professions) == 63
    assert {line["profession"] for line in data("tn_occupations.csv")} == professions
    assert {line["code"] for line in data("lists_tn.csv")} == {line["code"] for line in data("tn_occupations.csv")}
    described = tomllib.loads((DATA / "lists.toml").read_text(encoding="utf-8"))
    assert [described[name][YEAR]["route"] for name in (LIST, DUTIES_LIST)] == ["us/tn", "us/tn"]
    assert described[DUTIES_LIST][YEAR]["status"] == "unknown"

"""The American counterpart of a Canadian unit group."""

from pathlib import Path

import pytest
from tests.factory.importers.measure_sources import measure_sources

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.links.ca_us import OFFICIAL, SOC, VERSIONS, Counterpart, Tables, counterpart, read


def test_32120_is_decided_by_hand(tmp_path: Path) -> None:
    tables = read(measure_sources(tmp_path))
    assert tables.best["32120"] == {"29-2011": 1}
    assert counterpart("32120", tables) == Counterpart("29-2011", 0.8, "chosen", True)


def test_the_senior_managers_fall_back_to_the_listed_table(tmp_path: Path) -> None:
    tables = read(measure_sources(tmp_path))
    assert "00018" not in tables.best
    assert (tables.best["00011"], tables.official["00011"]) == ({"11-1011": 1}, {"11-1011"})


def tables(weighted: dict[str, float], listed: dict[str, float], official: set[str]) -> Tables:
    return Tables({}, {"1": weighted}, {"1": listed}, {"1": official})


@pytest.mark.parametrize(
    ("weighted", "listed", "official", "expected"),
    [
        pytest.param({"a": 1}, {"a": 1}, {"a"}, Counterpart("a", 1, "concordance", True), id="all agree"),
        pytest.param({"a": 1}, {"b": 1}, {"a"}, Counterpart("a", 1, "concordance", False), id="tellers"),
        pytest.param({"a": 0.7, "b": 0.3}, {"a": 0.5}, {"a", "b"}, Counterpart("a", 0.7, "weighted", False), id="both"),
        pytest.param({"a": 1}, {"a": 0.33}, {"a", "b"}, None, id="paramedics: ambulance drivers alone are left"),
        pytest.param({"a": 0.67}, {"b": 1}, {"a", "b"}, None, id="cashiers: the change persons of casinos"),
        pytest.param({"a": 0.5, "b": 0.5}, {"a": 0.5, "b": 0.5}, {"a", "b"}, None, id="a tie"),
        pytest.param({}, {}, set(), None, id="none"),
    ],
)
def test_a_counterpart_needs_two_witnesses(
    weighted: dict[str, float], listed: dict[str, float], official: set[str], expected: Counterpart | None
) -> None:
    assert counterpart("1", tables(weighted, listed, official)) == expected


@pytest.mark.parametrize(
    ("file", "old"), [(OFFICIAL, SOC), (OFFICIAL, "NOC 2016  Version 1.3 Code"), (VERSIONS, "NOC 2021 V1.0 Code")]
)
def test_a_renamed_column_is_named(tmp_path: Path, file: Path, old: str) -> None:
    folder = measure_sources(tmp_path)
    (folder / file).write_bytes((folder / file).read_bytes().replace(old.encode(), b"other"))
    with pytest.raises(WrongColumn, match=f"`{old}`".replace("(", r"\(").replace(")", r"\)")):
        read(folder)


def test_an_unknown_american_code_stops(tmp_path: Path) -> None:
    folder = measure_sources(tmp_path)
    (folder / OFFICIAL).write_bytes((folder / OFFICIAL).read_bytes().replace(b"29-2012", b"29-2019"))
    with pytest.raises(BadData, match="29-2019: no code of SOC 2018"):
        read(folder)

"""Federal skilled trades: which unit groups the regulations' groups hold."""

import csv
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.importers.ca import skilled_trades
from careerdata.importers.ca.skilled_trades import tables

DATA = Path(__file__).parents[4] / "data" / "ca"


def test_the_unit_groups_of_a_group(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(skilled_trades, "GROUPS", ("72", "6320", "43204"))
    monkeypatch.setattr(skilled_trades, "EXCEPT", ())
    (table,) = tables(SLICES)
    assert table.path == "ca/lists_skilled_trades.csv"
    assert [row.key() for row in table.rows] == [
        (code, "skilled-trades", "2026") for code in ("43204", "63201", "72420")
    ]


def test_an_exception_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(skilled_trades, "GROUPS", ("72", "6320"))
    monkeypatch.setattr(skilled_trades, "EXCEPT", ("724",))
    assert [row.key()[0] for row in tables(SLICES)[0].rows] == ["63201"]


def test_a_group_the_classification_has_not_stops() -> None:
    with pytest.raises(BadData, match=r"`73`, named in section 87\.2, has no unit group"):
        tables(SLICES)


def test_the_whole_list() -> None:
    with (DATA / "lists_skilled_trades.csv").open(encoding="utf-8") as stream:
        codes = {line["code"] for line in csv.DictReader(stream)}
    assert {"62200", "63200", "63201", "63202", "72310", "92100", "93101"} <= codes
    assert not {code for code in codes if code.startswith(("726", "932"))}
    assert {code[1] for code in codes} <= {"2", "3"}, "TEER 2 and 3 only"

"""Codes of NOC 2016 and what they are now."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca import noc2016
from careerdata.importers.table import Table

NOC = "NOC 2016 V1.3 Code,NOC 2016 V1.3 Title, GSIM Type of Change,NOC 2021 V1.0 Code,NOC 2021 V1.0 Title,Notes\n"


def cells(tables: list[Table]) -> list[tuple[str, ...]]:
    return [(row.edition, row.was, row.title, row.now, row.share) for row in tables[0].rows]


@pytest.fixture
def noc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the concordance; `00010` and `11200` are all there is of NOC 2021."""
    monkeypatch.setattr(noc2016, "unit_groups", lambda _: {"00010": "Legislators", "11200": "Human resources"})
    (tmp_path / "crosswalks").mkdir()
    return tmp_path


def test_zeros_the_spreadsheet_lost_are_back(noc: Path) -> None:
    (noc / noc2016.FILE).write_text(NOC + "11,Legislators,VC1,10,Legislators,\n112,HR,RC5,11200,HR,\n", "utf-8-sig")
    assert cells(noc2016.tables(noc)) == [
        ("NOC 2016", "0011", "Legislators", "00010", ""),
        ("NOC 2016", "0112", "HR", "11200", ""),
    ]


def test_a_code_that_is_none_of_the_new_edition_is_refused(noc: Path) -> None:
    (noc / noc2016.FILE).write_text(NOC + "11,Legislators,VC1,99999,Legislators,\n")
    with pytest.raises(BadData, match="`99999` is no unit group"):
        noc2016.tables(noc)


def test_a_renamed_column_is_named(noc: Path) -> None:
    (noc / noc2016.FILE).write_text(NOC.replace("NOC 2016 V1.3 Code", "Code"))
    with pytest.raises(WrongColumn, match=r"NOC 2016 V1\.3 Code"):
        noc2016.tables(noc)

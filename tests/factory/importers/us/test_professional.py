"""Professional occupations of Appendix A, and Schedule A: the lists, and the file that describes them."""

import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us import professional
from careerdata.importers.us.professional import FILE, tables
from careerdata.rows.listing import ListRow

DESCRIBED = Path(__file__).parents[4] / "data" / "us" / "lists.toml"


def codes(folder: Path = SLICES) -> list[str]:
    (table,) = tables(folder)
    assert table.path == "us/lists.csv"
    return [row.code for row in table.rows if isinstance(row, ListRow)]


def test_several_onet_occupations_are_one_line() -> None:
    assert codes() == ["11-1011", "15-1211", "19-3011", "29-2011"]


@pytest.mark.parametrize("name", ["O*NET Code", "Education"])
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(WrongColumn) as stopped:
        tables(altered(FILE, name, "Column"))
    assert f"no column `{name}`" in str(stopped.value)


def test_an_unknown_schooling_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`Education` is `Some college`"):
        tables(altered(FILE, "Bachelor's degree", "Some college"))


def test_an_unknown_code_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="29-2019: no code of SOC 2018"):
        tables(altered(FILE, "29-2011.00", "29-2019.00"))


def test_the_list_is_described() -> None:
    described = tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))
    assert described[professional.LIST][professional.YEAR]["route"] == "us/h1b"

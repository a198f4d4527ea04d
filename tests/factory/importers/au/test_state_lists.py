"""Occupations that Australian states nominated, and the file that describes the lists."""

import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.au.state_lists import COLUMNS, FILE, STATES, YEAR, tables
from careerdata.rows.listing import ListRow

DESCRIBED = Path(__file__).parents[4] / "data" / "au" / "lists.toml"


def listed(code: str) -> dict[str, str]:
    (table,) = tables(SLICES)
    assert table.path == "au/lists_states.csv"
    return {row.list: row.condition for row in table.rows if isinstance(row, ListRow) and row.code == code}


def test_states_that_nominated_an_occupation() -> None:
    assert listed("234611").keys() == {"nomination-act", "nomination-qld", "nomination-sa", "nomination-wa"}
    assert set(listed("234611").values()) == {""}


def test_one_visa_only_is_said() -> None:
    assert "visa 491 only" in {*listed("311411").values(), *listed("351411").values(), *listed("311213").values()}


def test_a_code_of_the_former_version_leads_to_its_heir(altered: Altered) -> None:
    (table,) = tables(altered(FILE, ",121211,", ",139914,"))
    states = {row.key()[1] for row in table.rows if row.key()[0] == "139916"}
    assert states == {row.key()[1] for row in table.rows if row.key()[0] in ("139914", "139916")} != set()
    assert listed("121211") == {}, "no occupation of the slice bears its title"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (",234611,", ",234619,", "`234619`, .*no occupation of ANZSCO 2022"),
        ("QLD,", "TAS,", "`TAS`: no occupation of ANZSCO 2022, or no state"),
        (",1,1", ",2,1", "not a 1 and a 0 or 1"),
    ],
)
def test_an_unexpected_line_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    header = (SLICES / FILE).read_text(encoding="utf-8").splitlines()[0]
    renamed = ",".join(f"{column}_2" if column == name else column for column in header.split(","))
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(FILE, header, renamed))


def test_every_list_is_described_and_none_is_said_to_be_in_force() -> None:
    described = tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))
    found = {key for key in described if key.startswith("nomination-")}
    assert found == {f"nomination-{state.lower()}" for state in STATES}
    assert {described[key][YEAR]["status"] for key in found} == {"unknown"}

"""Assessing authorities of Australian occupations."""

import pytest

from careercli.errors import BadData, WrongColumn
from careercli.importers.au_assessing import COLUMNS, FILE, tables
from careercli.rows.assessing import AssessingRow
from conftest import SLICES, Altered


def authorities() -> dict[str, AssessingRow]:
    (table,) = tables(SLICES)
    assert table.path == "au/assessing.csv"
    return {row.code: row for row in table.rows if isinstance(row, AssessingRow)}


def test_how_sure_each_authority_is() -> None:
    found = {code: (row.authority, row.years, row.confidence) for code, row in authorities().items()}
    assert found == {
        "234611": ("AIMS", "3", "two sources"),
        "254418": ("ANMAC", "3", "one source"),
        "261313": ("ACS", "2", "one source"),
        "311213": ("AIMS", "3", "two sources"),
        "351311": ("TRA", "3", "default"),
    }


def test_a_code_of_the_former_version_is_left_out() -> None:
    assert "121213" not in authorities()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"351311"', '"351319"', "`351319` is no occupation of ANZSCO 2022"),
        ("default rule: check the instrument", "a guess", "`351311`: `confidence` is `a guess`"),
        ('"occupations"', '"jobs"', "cannot be read: KeyError"),
    ],
)
def test_an_unexpected_record_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(str(FILE), old, new))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_renamed_key_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(str(FILE), f'"{name}"', f'"{name}_2"'))

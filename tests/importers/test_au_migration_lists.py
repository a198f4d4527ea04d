"""CSOL, MLTSSL, STSOL and ROL, and the file that describes every Australian list."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData, WrongColumn
from careercli.importers import au_migration_lists, au_shortage, au_state_lists
from careercli.importers.au_migration_lists import CSOL, FORMER, LIN, tables

SLICES = Path(__file__).parent / "slices"
Altered = Callable[[str, str, str], Path]
DESCRIBED = Path(__file__).parents[2] / "data" / "au" / "lists.toml"


def lists_of(code: str) -> dict[tuple[str, ...], str]:
    (table,) = tables(SLICES)
    assert table.path == "au/lists.csv"
    return {row.key()[1:]: row.source for row in table.rows if row.key()[0] == code}


def test_an_occupation_on_lists_of_both_files() -> None:
    assert lists_of("254418") == {("csol", "2024"): "au-csol-2024", ("mltssl", "2026"): "au-lin19051-2026"}
    assert lists_of("351411").keys() == {("csol", "2024"), ("stsol", "2026")}
    assert lists_of("121312").keys() == {("rol", "2026")}


def test_codes_of_the_former_version_are_left_out() -> None:
    assert len(FORMER) == 25
    assert lists_of("224113") == lists_of("139914") == lists_of("121213") == {}


def test_a_renamed_occupation_keeps_its_place() -> None:
    assert lists_of("311399").keys() == {("csol", "2024"), ("stsol", "2026")}


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (LIN, "STSOL", "RSOL", "`list` is `RSOL`"),
        (LIN, "224113,", "224119,", r"`224119` \(Statistician\) is no occupation"),
        (LIN, "224113,Statistician", "224113,Actuary", r"`224113` \(Actuary\) is no occupation"),
        (LIN, "351311,Chef", "351311,Baker", "`351311` is `Baker`"),
        (CSOL, "351311,", "351319,", r"`351319` \(Chef\) is no occupation"),
    ],
)
def test_an_unexpected_line_stops(altered: Altered, file: str, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(file, old, new))


@pytest.mark.parametrize(
    ("file", "name"), [(CSOL, "anzsco2022"), (CSOL, "title"), (LIN, "anzsco"), (LIN, "title"), (LIN, "list")]
)
def test_a_renamed_column_is_named(altered: Altered, file: str, name: str) -> None:
    header = (SLICES / file).read_text(encoding="utf-8").splitlines()[0]
    renamed = ",".join(f"{column}_2" if column == name else column for column in header.split(","))
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(file, header, renamed))


def test_every_list_is_described_in_its_year() -> None:
    described = tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))
    visas = {"csol": "2024"} | dict.fromkeys(au_migration_lists.LISTS.values(), "2026")
    ratings = dict.fromkeys(au_shortage.LISTS.values(), au_shortage.YEAR)
    states = {f"nomination-{state.lower()}": au_state_lists.YEAR for state in au_state_lists.STATES}
    assert {key: list(years) for key, years in described.items()} == {
        key: [year] for key, year in (visas | ratings | states).items()
    }
    routes = {key for key, years in described.items() for entry in years.values() if entry.get("route")}
    assert routes == (visas | states).keys(), "a shortage rating belongs to no visa"
    assert {key: described[key][year].get("visas") for key, year in visas.items()} == {
        "csol": ["482", "186"],
        "mltssl": ["189", "190", "491"],
        "stsol": ["190", "491"],
        "rol": ["491"],
    }

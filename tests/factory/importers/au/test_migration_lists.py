"""CSOL, MLTSSL, STSOL and ROL, and the file that describes every Australian list."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.au import migration_lists, state_lists
from careerdata.importers.au import shortage as au_shortage
from careerdata.importers.au.former_codes import FORMER, MEANT, NEW, heir, meant
from careerdata.importers.au.migration_lists import CSOL, LIN, tables
from careerdata.importers.table import read_csv
from careerdata.rows.listing import ListRow, MayBeListedRow

Altered = Callable[[str, str, str], Path]
NAMES = ("code", "title_en")
DESCRIBED = Path(__file__).parents[4] / "data" / "au" / "lists.toml"


def lists_of(code: str) -> dict[tuple[str, ...], str]:
    table, perhaps = tables(SLICES)
    assert (table.path, perhaps.path) == ("au/lists.csv", "au/may_be_listed.csv")
    return {row.key()[1:]: row.source for row in table.rows if row.key()[0] == code}


def test_an_occupation_on_lists_of_both_files() -> None:
    assert lists_of("254418") == {("csol", "2024"): "au-csol-2024", ("mltssl", "2026"): "au-lin19051-2026"}
    assert lists_of("351411").keys() == {("csol", "2024"), ("stsol", "2026")}
    assert lists_of("121312").keys() == {("rol", "2026")}


def perhaps_of(code: str) -> dict[str, str]:
    rows = [row for row in tables(SLICES)[1].rows if isinstance(row, MayBeListedRow)]
    return {row.list: row.words for row in rows if row.code == code}


def test_a_former_code_leads_to_the_one_occupation_of_its_title() -> None:
    rows = [row for row in tables(SLICES)[0].rows if isinstance(row, ListRow) and row.condition]
    assert {(row.code, row.list, row.condition) for row in rows} == {
        ("224116", "mltssl", "under its former code 224113"),
        ("139916", "stsol", "under its former code 139914"),
    }
    assert heir("394111", "Cabinetmaker", {"394112": "Cabinet Maker"}) == "394112", "one word or two"
    assert heir("351311", "Chef", {"351311": "Chef"}) == "", "no former code"


def test_a_former_code_without_such_an_occupation_may_mean_several() -> None:
    words = "as Fruit or Nut Grower, whose code 121213 was split or renamed"
    assert perhaps_of("121612") == perhaps_of("121613") == {"rol": words}
    assert lists_of("121612") == {}


def test_an_occupation_newer_than_the_list_may_be_a_part_of_one_on_it() -> None:
    assert perhaps_of("139917").keys() == {"stsol"}, "entries of 13 stand on this list of the slice"
    assert perhaps_of("224114").keys() == {"mltssl"}


def test_no_entry_of_the_instrument_is_dropped() -> None:
    listed, perhaps = tables(SLICES)
    told = {word for row in perhaps.rows for word in getattr(row, "words", "").split()}
    told |= {word for row in listed.rows for word in getattr(row, "condition", "").split()}
    entries = [line["anzsco"] for line in read_csv(SLICES / LIN, ("anzsco",))]
    on_a_list = {row.key()[0] for row in listed.rows}
    assert [code for code in entries if code not in told | on_a_list] == []
    with pytest.raises(BadData, match="nothing says what it could mean now"):
        meant("224113", "Statistician", {})


def test_what_former_codes_mean_stands_in_the_classification() -> None:
    now = {line["code"]: line["title_en"] for line in read_csv(DESCRIBED.parent / "occupations.csv", NAMES)}
    assert {code for codes in MEANT.values() for code in codes} | {*NEW} <= now.keys()
    assert FORMER.keys().isdisjoint(now)
    assert {code for code in FORMER if heir(code, FORMER[code], now)} | MEANT.keys() == FORMER.keys()
    assert len({heir(code, FORMER[code], now) for code in FORMER} - {""}) == 13


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
    visas = {"csol": "2024"} | dict.fromkeys(migration_lists.LISTS.values(), "2026")
    ratings = dict.fromkeys(au_shortage.LISTS.values(), au_shortage.YEAR)
    states = {f"nomination-{state.lower()}": state_lists.YEAR for state in state_lists.STATES}
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

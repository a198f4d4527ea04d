"""Express Entry rounds of invitations."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.rounds import COLUMNS, FILE, tables
from careerdata.rows.listing import RoundRow


def rounds() -> dict[str, RoundRow]:
    (table,) = tables(SLICES)
    assert table.path == "ca/rounds.csv"
    return {row.number: row for row in table.rows if isinstance(row, RoundRow)}


def test_a_round_with_everything() -> None:
    assert rounds()["422"] == RoundRow(
        number="422",
        date="2026-06-25",
        category="healthcare",
        version="2026-3",
        programs="fsw cec fst",
        invitations="4000",
        cutoff="475",
        tie_break="2026-05-21T12:14:09Z",
        pool="239645",
        source="ca-rounds-2026",
    )


def test_a_round_typed_off_the_page_says_so() -> None:
    typed = rounds()["444"]
    assert (typed.copied, typed.source, typed.programs) == ("transcribed", "ca-rounds-2026-transcribed", "")
    assert (typed.category, typed.cutoff, typed.pool) == ("senior-managers", "389", "226793")
    assert rounds()["434"].copied == ""


def test_two_parts_of_one_day() -> None:
    assert (rounds()["91a"].category, rounds()["91b"].category) == ("fst", "pnp")
    assert rounds()["91a"].date == rounds()["91b"].date == "2018-05-30"


def test_moments_written_in_several_ways() -> None:
    found = rounds()
    assert found["444"].tie_break == "2026-09-01T23:05:13Z"
    assert found["210"].tie_break == "2021-06-22T20:19:59Z", "20:19:59 PM"
    assert found["270"].tie_break == "2023-09-30T04:22:17Z", "04:22:17 AM"
    assert found["208"].tie_break == "!not-known-here", "its year is missing"
    assert found["76"].tie_break == "!not-published"


def test_a_pool_of_nobody_is_not_published() -> None:
    assert rounds()["1"].pool == "!not-published"


@pytest.mark.parametrize("name", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    header = (SLICES / FILE).read_text(encoding="utf-8").splitlines()[0]
    renamed = ",".join(f"{column}_2" if column == name else column for column in header.split(","))
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(FILE, header, renamed))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("Senior managers with", "Junior managers with", "`444`: `Junior managers .* no known kind of round"),
        ("September 01, 2026 at 23:05:13", "Septembre 01, 2026 at 23:05:13", "`444`: `tie_break` is `Septembre"),
        ('"226,793"', "many", "`444`: `many` is not a number"),
        (
            '"Federal Skilled Worker Program, Canadian Experience Class and Federal Skilled Trades Program"',
            "Everybody",
            "`434`: `Everybody` names no known class",
        ),
    ],
)
def test_an_unexpected_line_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))

"""Going rates of the Skilled Worker route."""

import csv
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.gb.appendix_table import FILE
from careerdata.importers.gb.going_rates import tables
from careerdata.rows.pay import GoingRateRow

DATA = Path(__file__).parents[4] / "data" / "gb"


def rates() -> dict[tuple[str, str], GoingRateRow]:
    table = tables(SLICES)[0]
    assert table.path == "gb/going_rates.csv"
    return {(row.code, row.basis): row for row in table.rows if isinstance(row, GoingRateRow)}


def test_a_code_with_all_parts() -> None:
    assert rates()["2134", "median"] == GoingRateRow(
        code="2134",
        basis="median",
        table="1",
        phd="yes",
        full="54700",
        full_hour="28.05",
        rate90="49200",
        rate90_hour="25.23",
        rate80="43700",
        rate80_hour="22.41",
        rate70="38300",
        rate70_hour="19.64",
        source="gb-skilled-occupations-2025",
    )
    assert rates()["2134", "lower-quartile"].full == "40000"


def test_a_code_without_points_for_a_doctorate() -> None:
    row = rates()["1212", "median"]
    assert (row.table, row.phd, row.rate90, row.rate80, row.rate70) == ("1a", "no", "", "", "33400")


def test_a_table_without_those_columns() -> None:
    row = rates()["3214", "lower-quartile"]
    assert (row.table, row.full, row.rate90, row.rate70) == ("2a", "31300", "", "25000")


def test_amounts_by_points_option() -> None:
    table = tables(SLICES)[1]
    assert table.path == "gb/routes/lookups.csv"
    found = {row.key()[1:]: row.model_dump()["amount"] for row in table.rows}
    assert [found["2134", option] for option in ("A_D", "B", "C", "E", "F_I", "G", "H", "J")] == [
        "54700", "49200", "43700", "38300", "40000", "36000", "32000", "28000",
    ]  # fmt: skip
    assert ("1212", "B") not in found


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("(£28.05 per hour)", "an hour", "`2134`: `Going rate .* is `£54,700 an hour`"),
        ("| No |", "| Perhaps |", r"`1212`: `Eligible for PhD points \(SW\)\?` is `Perhaps`"),
        ("| 2134 Programmers", "| 2139 Programmers", "`2139` is no such code"),
        ("| 3219 |", "|", "table 2a: `3214 .*` has 5 cells, not 6"),
        ("Table 2a: ", "Table 9a: ", "no table 2a"),
    ],
)
def test_an_unexpected_text_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


@pytest.mark.parametrize(
    "name",
    ["SOC 2020 occupation code", "70% of going rate (SW – option E)", "Eligible for PhD points (SW)?"],
)
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(WrongColumn) as stopped:
        tables(altered(FILE, f"| {name} |", "| Column |"))
    assert f"table 1 has no column `{name}`" in str(stopped.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"soc2020_structure.* cannot be read"):
        tables(tmp_path)


def test_no_published_amount_is_below_the_least_pay_an_hour() -> None:
    """17.13 an hour for options A to E, 12.82 for F to J (Appendix Skilled Occupations)."""
    least = {"median": 17.13, "lower-quartile": 12.82}
    with (DATA / "going_rates.csv").open(encoding="utf-8") as stream:
        lines = list(csv.DictReader(stream))
    assert len(lines) == 91 + 170 + 91 + 170 + 9
    for line in lines:
        hours = [float(line[name]) for name in line if name.endswith("_hour") and line[name]]
        assert min(hours) >= least[line["basis"]]
        assert (line["phd"] == "yes") == bool(line["rate90"]) == bool(line["rate80"])

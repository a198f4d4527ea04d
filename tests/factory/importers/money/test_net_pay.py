"""The grid of net pay, its scales, and the points added where bands begin."""

import re

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.money.net_pay import GRID, tables
from careerdata.importers.money.tax_schedules import Taken, american, schedule
from careerdata.rows.net import NetPayRow


@pytest.fixture(scope="module")
def rows() -> dict[tuple[str, str, int], NetPayRow]:
    (table,) = tables(SLICES)
    assert table.path == "money/net.csv"
    found = [row for row in table.rows if isinstance(row, NetPayRow)]
    return {(row.region, row.status, round(float(row.gross))): row for row in found}


def taken(row: NetPayRow) -> list[int]:
    return [round(float(amount)) for amount in (row.national, row.regional, row.contributions)]


@pytest.mark.parametrize(
    ("where", "amounts"),
    [
        (("ca-on", "", 60_000), None),
        (("us-tx", "", 60_000), [5_020, 0, 4_590]),
        (("gb", "", 60_000), [11_432, 0, 3_211]),
        (("gb-sct", "", 60_000), [13_182, 0, 3_211]),
        (("sg", "resident", 60_000), [1_040, 0, 12_000]),
        (("sg", "pass", 60_000), [1_880, 0, 0]),
        (("au", "", 100_000), [20_520, 0, 2_000]),
    ],
)
def test_points_of_the_grid_are_its_own(
    rows: dict[tuple[str, str, int], NetPayRow], where: tuple[str, str, int], amounts: list[int] | None
) -> None:
    row = rows[where]
    assert (row.point, row.source) == ("grid", "net-pay-2026")
    assert amounts is None or taken(row) == amounts


@pytest.mark.parametrize(
    ("where", "why"),
    [
        (("gb", "", 50_270), "higher rate and lower insurance"),
        (("gb", "", 125_140), "no allowance, additional rate"),
        (("us-tx", "", 66_500), "22 % of what is above 50,400 and the deduction"),
        (("us-tx", "", 184_500), "no more pension contributions"),
        (("au", "", 135_000), "37 %"),
        (("sg", "resident", 96_000), "ceiling of the fund, which the grid has too"),
        (("de", "", 101_400), "ceiling of pension contributions"),
    ],
)
def test_a_point_stands_where_a_band_begins(
    *, rows: dict[tuple[str, str, int], NetPayRow], where: tuple[str, str, int], why: str
) -> None:
    assert where in rows, why


def test_alaskas_dividend_is_nobodys_wage(rows: dict[tuple[str, str, int], NetPayRow]) -> None:
    assert taken(rows["us-ak", "", 60_000])[0] == taken(rows["us-tx", "", 60_000])[0] == 5_020


def test_high_state_tax_is_deducted_in_place_of_the_standard_deduction(
    rows: dict[tuple[str, str, int], NetPayRow],
) -> None:
    """Maryland at 500,000 deducts the most of state tax there is, 40,400."""
    assert taken(rows["us-md", "", 500_000])[0] == round(american(SLICES, 500_000, 40_400).national)
    assert taken(rows["us-tx", "", 500_000])[0] == round(american(SLICES, 500_000).national)


@pytest.mark.parametrize(("income", "tax"), [(80_000, 3_350), (120_000, 7_950), (320_000, 44_550)])
def test_singapores_scale_gives_what_its_revenue_authority_publishes(*, income: int, tax: int) -> None:
    assert schedule(SLICES, "sg", "sg", "pass")(income + 1_000) == Taken(pytest.approx(tax), 0.0, 0.0)


def test_every_german_point_leaves_out_reduced_contributions(rows: dict[tuple[str, str, int], NetPayRow]) -> None:
    assert min(gross for region, _, gross in rows if region == "de") == 28_000


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("GB,Scotland,GBP,2026-27,60000,13182", "GB,Scotland,GBP,2026-27,60000,13282", "is not gross less"),
        ("GB,Scotland", "GB,Shetland", "`Shetland` is no region"),
    ],
)
def test_a_grid_that_cannot_be_is_refused(*, altered: Altered, old: str, new: str, says: str) -> None:
    with pytest.raises(BadData, match=re.escape(says)):
        tables(altered(GRID, old, new))


def test_a_grid_of_another_year_is_refused(altered: Altered) -> None:
    """The same net pay with other tax: only the scales tell."""
    with pytest.raises(BadData, match="is not what the scales give"):
        tables(altered(GRID, "60000,13182,0,3211", "60000,13082,0,3311"))


@pytest.mark.parametrize("column", ["gross", "net", "social_contributions"])
def test_a_renamed_column_fails_with_its_name(*, altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=column):
        tables(altered(GRID, column, "other"))

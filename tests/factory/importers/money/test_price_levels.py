"""Price levels of metropolitan areas and of the portions of states."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.money.price_levels import METROS, PORTIONS, YEAR, tables


def levels() -> dict[tuple[str, ...], str]:
    (table,) = tables(SLICES)
    assert table.path == "money/price_levels.csv"
    return {row.key()[:2]: row.model_dump()["level"] for row in table.rows}


def test_all_prices_of_areas_and_portions() -> None:
    assert levels() == {
        ("us-m10180", ""): "90.364",
        ("us-m35620", ""): "112.563",
        ("us-m41860", ""): "115.613",
        ("us-m47930", ""): "99.778",
        ("us-al", "metro"): "90.18",
        ("us-al", "nonmetro"): "83.231",
        ("us-dc", "metro"): "109.901",
        ("us-ny", "metro"): "109.023",
        ("us-ny", "nonmetro"): "91.613",
    }


@pytest.mark.parametrize("column", ["GeoFIPS", "LineCode", YEAR])
def test_a_renamed_column_fails_with_its_name(*, altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=column):
        tables(altered(METROS, column, "other"))


def test_a_portion_of_no_state_is_refused(altered: Altered) -> None:
    with pytest.raises(BadData, match="no portion of a state"):
        tables(altered(PORTIONS, "01998", "99998"))

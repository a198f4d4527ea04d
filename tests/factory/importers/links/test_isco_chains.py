"""ISCO groups through chained concordances, narrowed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.links.isco_chains import ISCO, NOC, NOC_FILE, SOC, SOC_FILE, Group, narrowed, of_noc, of_soc

Altered = Callable[[str, str, str], Path]


def test_a_minor_group_is_left_out(slices: Path) -> None:
    assert "19-2099" not in of_soc(slices)
    assert of_soc(slices)["11-1011"] == {"1112", "1113", "1120"}


def test_32120_loses_personal_care(slices: Path) -> None:
    assert of_noc(slices)["32120"] == {"3212", "5329"}
    assert narrowed(of_noc(slices)["32120"], {"29-2011": 1}, of_soc(slices)) == [Group("3212", 1, True)]


def test_the_heaviest_confirmed_group_comes_first() -> None:
    by_soc = {"11-0001": {"1120", "1112"}, "11-0002": {"1120"}}
    found = narrowed({"1112", "1120", "5329"}, {"11-0001": 0.5, "11-0002": 0.5}, by_soc)
    assert found == [Group("1120", 0.75, True), Group("1112", 0.25, True)]


def test_where_none_is_confirmed_all_stay_unranked() -> None:
    assert narrowed({"7232", "7126"}, {"37-3013": 1}, {}) == [Group("7126", 0, False), Group("7232", 0, False)]


@pytest.mark.parametrize(("file", "column"), [(SOC_FILE, SOC), (SOC_FILE, ISCO), (NOC_FILE, NOC), (NOC_FILE, ISCO)])
def test_a_renamed_column_is_named(altered: Altered, file: Path, column: str) -> None:
    folder = altered(file, f"{column},", "other,")
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        of_soc(folder) if file == SOC_FILE else of_noc(folder)


def test_an_unknown_american_occupation_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="29-2019: no code of SOC 2018"):
        of_soc(altered(SOC_FILE, "29-2011", "29-2019"))


def test_an_unknown_unit_group_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`32129` is no unit group"):
        of_noc(altered(NOC_FILE, "32120,", "32129,"))

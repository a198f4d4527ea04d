"""Where the shares of a unit group come from: two crosswalks, their codes and weights."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import TASK_SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.noc import unit_groups
from careerdata.importers.links.noc_onet import Origin, read_origins

SLICES = TASK_SLICES

Altered = Callable[[str, str, str], Path]

WEIGHTED = "crosswalks/onet_to_noc2021_mapping_bcgov_v3.csv"
PLAIN = "crosswalks/noc2021_onet26_dais.csv"


def origins(sources: Path) -> dict[str, Origin]:
    return read_origins(sources, unit_groups(sources))


def test_the_weighted_mapping_comes_first(slices: Path) -> None:
    found = origins(slices)["33101"]
    assert found.source == "onet-noc-bc-v3"
    assert set(found.weights) == {"29-2012.00", "29-2012.01", "31-9097.00"}, "the other table has two of them"
    assert [round(weight, 4) for weight in found.weights.values()] == [0.3333] * 3


def test_the_other_table_fills_in_without_weights(slices: Path) -> None:
    equal = {"11-1011.00": 1.0, "11-1011.03": 1.0, "11-1021.00": 1.0}
    assert origins(slices)["00011"] == Origin("noc-onet-dais", equal)


def test_codes_that_lost_their_zeros_get_them_back(slices: Path) -> None:
    assert origins(slices)["00010"].weights == {"11-1031.00": 1.0}


def test_the_province_s_own_group_of_senior_managers_is_left_out(slices: Path) -> None:
    assert "00018" not in origins(slices)


@pytest.mark.parametrize(("file", "column"), [(WEIGHTED, "base_weight"), (WEIGHTED, "noc_2021"), (PLAIN, "onet")])
def test_a_column_that_is_gone_is_named(altered: Altered, file: str, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        origins(altered(file, f"{column},", "renamed,"))


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (WEIGHTED, "33101", "99999", "`99999` is no unit group of NOC 2021"),
        (PLAIN, "33101", "99999", "`99999` is no unit group of NOC 2021"),
        (WEIGHTED, "31-9097.00", "31-9999.00", "`31-9999.00` is no known onet_soc_code"),
        (PLAIN, "45-4029.00", "45-9999.00", "`45-9999.00` is no known onet"),
        (WEIGHTED, "0.5,0.5,0.5,0.5", "0.5,0.5,0.9,0.5", r"75211: `base_weight` adds up to 1\.800, not to 1"),
        (WEIGHTED, "0.5,0.5,0.5,0.5", "0.5,0.5,half,0.5", "`75211`: `half` is not a number"),
    ],
)
def test_what_no_crosswalk_means_stops_the_import(altered: Altered, file: str, old: str, new: str, said: str) -> None:
    with pytest.raises(BadData, match=said):
        origins(altered(file, old, new))

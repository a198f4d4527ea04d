"""The tables of each country to ISCO-08 and of Canada to the United States."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.factory.importers.conftest import SLICES
from tests.factory.importers.measure_sources import measure_sources

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.links import au as crosswalk_au
from careerdata.importers.links import ca as crosswalk_ca
from careerdata.importers.links import ca_us as crosswalk_ca_us
from careerdata.importers.links import de as crosswalk_de
from careerdata.importers.links import gb as crosswalk_gb
from careerdata.importers.links import sg as crosswalk_sg
from careerdata.importers.links import us as crosswalk_us
from careerdata.importers.table import Table

Altered = Callable[[str, str, str], Path]
BUNDLED = Path(__file__).parents[4] / "data" / "crosswalks"


def cells(table: Table, code: str, *names: str) -> list[tuple[str, ...]]:
    """The named cells of each line of a code."""
    lines: list[dict[str, Any]] = [row.model_dump() for row in table.rows if row.key()[0] == code]
    return [tuple(line[name] for name in names) for line in lines]


def bundled(name: str) -> list[dict[str, str]]:
    """The lines of a file of data/crosswalks."""
    with (BUNDLED / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_british_shares_stay_as_counted() -> None:
    (table,) = crosswalk_gb.tables(SLICES)
    found = cells(table, "2231", "isco", "weight", "rank", "quality", "path")
    assert found == [("2222", "0.7778", "1", "split", "direct"), ("3222", "0.2222", "2", "split", "direct")]
    assert cells(table, "3211", "isco", "weight", "rank", "quality") == [("3254", "1", "1", "exact")]


def test_british_shares_that_do_not_add_up_stop(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"`2231`: `share` adds up to 0\.4444"):
        crosswalk_gb.tables(altered(crosswalk_gb.FILE, "0.7778", "0.2222"))


def test_an_australian_occupation_in_several_groups_has_no_order() -> None:
    (table,) = crosswalk_au.tables(SLICES)
    assert cells(table, "254111", "isco", "rank", "quality") == [("2222", "1", "exact")]
    assert cells(table, "133512", "isco", "rank", "quality") == [("1321", "", "partial"), ("3122", "", "partial")]
    assert cells(table, "133411", "isco", "rank", "quality") == [("1321", "1", "broad")]


def test_an_australian_mark_that_says_otherwise_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`254111`: `partial` is `p`, 1 codes share it"):
        crosswalk_au.tables(altered(crosswalk_au.FILE, "2222,,", "2222,p,"))


def test_the_german_recommendation_is_the_first_rank() -> None:
    (table,) = crosswalk_de.tables(SLICES)
    found = cells(table, "43102", "isco", "rank", "quality")
    assert found == [
        (code, rank, "partial") for code, rank in zip(("3512", "3513", "2512", "2514"), "1234", strict=True)
    ]
    assert cells(table, "01104", "isco", "rank", "quality") == [("0110", "1", "exact")]


def test_american_groups_are_chained_and_unordered() -> None:
    (table,) = crosswalk_us.tables(SLICES)
    assert cells(table, "29-2011", "isco", "rank", "quality", "path") == [("3212", "1", "broad", "chained")]
    assert set(cells(table, "11-1011", "rank", "quality")) == {("", "partial")}


def test_32120_is_not_offered_personal_care(tmp_path: Path) -> None:
    (table,) = crosswalk_ca.tables(measure_sources(tmp_path))
    assert cells(table, "32120", "isco", "weight", "rank", "quality", "doubt") == [
        ("3212", "1", "1", "close", ""),
        ("5329", "", "", "partial", "outvoted"),
    ]


def test_where_no_american_occupation_confirms_all_stay_without_rank(tmp_path: Path) -> None:
    (table,) = crosswalk_ca.tables(measure_sources(tmp_path))
    assert {found for found in cells(table, "53121", "rank", "doubt") if found != ("", "unconfirmed")} <= {
        ("1", ""),
        ("", "outvoted"),
    }


def test_32120_is_decided_by_hand_and_its_other_americans_outvoted(tmp_path: Path) -> None:
    (table,) = crosswalk_ca_us.tables(measure_sources(tmp_path))
    assert cells(table, "32120", "soc", "weight", "rank", "rank_back", "path", "doubt", "named_by") == [
        ("29-2011", "0.8", "1", "1", "chosen", "", "bc dais statcan"),
        ("29-2012", "0.2", "", "", "direct", "outvoted", "bc dais statcan"),
        ("29-2033", "", "", "", "direct", "outvoted", "dais"),
    ]


def test_a_pair_of_the_concordance_alone_is_chained(tmp_path: Path) -> None:
    (table,) = crosswalk_ca_us.tables(measure_sources(tmp_path))
    found = cells(table, "00010", "soc", "weight", "quality", "path", "source", "named_by")
    assert found == [("11-1031", "", "close", "chained", "noc2021-soc2018", "statcan")]


def test_singaporean_links_are_the_official_ones_of_occupations_with_pay() -> None:
    (table,) = crosswalk_sg.tables(SLICES)
    assert cells(table, "26611", "isco", "rank", "quality", "path", "doubt") == [("2634", "1", "exact", "direct", "")]
    assert cells(table, "25141", "isco", "rank", "quality") == [("2514", "1", "broad")]  # 25143, without pay, shares it
    assert {row.key()[0] for row in table.rows} & {"25143", "22692"} == set()


def test_a_singaporean_link_that_is_loose_is_marked(altered: Altered) -> None:
    (table,) = crosswalk_sg.tables(altered(crosswalk_sg.LOOSE, "13291", "51201"))
    assert cells(table, "51201", "isco", "doubt") == [("5120", "loose")]


def test_a_singaporean_mark_that_says_otherwise_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`51201`: `part` is `p`, it has 1 groups"):
        crosswalk_sg.tables(altered(crosswalk_sg.FILE, "5120,", "5120,p"))


def test_onet_occupations_of_a_group_are_those_exactly_the_same() -> None:
    found = crosswalk_sg.exact(SLICES)
    assert (found.source, found.onets) == ("esco-onet-2022", {"2131": ["29-2011.00"], "2634": ["19-3039.03"]})


@pytest.mark.parametrize(
    ("module", "column"),
    [
        *((crosswalk_gb, column) for column in crosswalk_gb.COLUMNS),
        *((crosswalk_au, column) for column in crosswalk_au.COLUMNS),
        *((crosswalk_de, column) for column in crosswalk_de.COLUMNS),
        *((crosswalk_sg, column) for column in crosswalk_sg.COLUMNS),
    ],
)
def test_a_renamed_column_is_named(altered: Altered, module: Any, column: str) -> None:
    folder = altered(module.FILE, ",", ",")
    header, rest = (folder / module.FILE).read_text(encoding="utf-8").split("\n", 1)
    names = ["other" if name.strip("\r\ufeff") == column else name for name in header.split(",")]
    (folder / module.FILE).write_text(",".join(names) + "\n" + rest, encoding="utf-8")
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        module.tables(folder)


@pytest.mark.parametrize(("module", "old", "new"), [(crosswalk_gb, "3254", "3299"), (crosswalk_de, "2513", "2599")])
def test_an_unknown_unit_group_stops(altered: Altered, module: Any, old: str, new: str) -> None:
    with pytest.raises(BadData, match=f"`{new}` is no unit group of ISCO-08"):
        module.tables(altered(module.FILE, old, new))


@pytest.mark.parametrize(
    ("name", "codes", "lines"),
    [
        ("ca_isco.csv", 516, 1125),
        ("us_isco.csv", 865, 1281),
        ("gb_isco.csv", 412, 1893),
        ("au_isco.csv", 1075, 1340),
        ("de_isco.csv", 1301, 1524),
        ("sg_isco.csv", 520, 562),
    ],
)
def test_how_many_occupations_have_a_group(name: str, codes: int, lines: int) -> None:
    found = bundled(name)
    assert (len({line["code"] for line in found}), len(found)) == (codes, lines)


@pytest.mark.parametrize("country", ["ca", "us", "gb", "au", "de", "sg"])
def test_every_code_of_a_bundled_table_exists(country: str) -> None:
    with (BUNDLED.parent / country / "occupations.csv").open(encoding="utf-8", newline="") as stream:
        known = {line["code"] for line in csv.DictReader(stream)}
    assert {line["code"] for line in bundled(f"{country}_isco.csv")} <= known


def test_every_canadian_group_has_an_american_first_choice() -> None:
    assert len({line["noc"] for line in bundled("ca_us.csv") if line["rank"] == "1"}) == 516

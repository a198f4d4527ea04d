"""Provincial nominee lists, and the file that describes them."""

import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca.pnp import COLUMNS, FILE, NEWER, PROGRAMS, YEAR, statuses, tables
from careerdata.importers.ca.pnp_lists import LISTS
from careerdata.rows.listing import ListRow

DESCRIBED = Path(__file__).parents[4] / "data" / "ca" / "lists.toml"


def listed(code: str) -> dict[str, str]:
    (table,) = tables(SLICES)
    assert table.path == "ca/lists_pnp.csv"
    return {row.list: row.condition for row in table.rows if isinstance(row, ListRow) and row.code == code}


def test_an_occupation_on_lists_of_several_provinces() -> None:
    assert listed("32120") == {
        "pnp-ab-tech": "",
        "pnp-bc-health": "",
        "pnp-bc-health-authority": "with an offer from a health authority of the province",
        "pnp-sk-health": "",
    }


def test_a_list_whose_program_was_changed() -> None:
    assert listed("94219") == {"pnp-on-in-demand-outside-gta": ""}
    assert statuses(SLICES)["pnp-on-in-demand-outside-gta"] == "unknown"
    assert statuses(SLICES)["pnp-ab-tech"] == "in force"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (",32120,", ",32129,", "`32129` is no unit group"),
        ("SINP Health Talent Pathway", "SINP Sport", "`program` is `SINP Sport`"),
        ("in force (list eff. 2022-11-16)", "paused", "`32120`: `status` is `paused`"),
        ("job offer from BC health authority", "none", "`condition` is `none`"),
    ],
)
def test_an_unexpected_line_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


@pytest.mark.parametrize("name", COLUMNS)
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    header = (SLICES / FILE).read_text(encoding="utf-8").splitlines()[0]
    renamed = ",".join(f"{column}_2" if column == name else column for column in header.split(","))
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(FILE, header, renamed))


def test_every_list_is_described_with_the_status_of_its_page() -> None:
    described = tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))
    programs = {*PROGRAMS.values()} - {NEWER}
    assert {key for key in described if key.startswith("pnp-")} == programs | {
        name for name in LISTS if name.startswith("pnp-")
    }
    for key, status in statuses(SLICES).items():
        replaced = key.startswith("pnp-on")  # Ontario replaced its lists after the page was read
        assert described[key][YEAR]["status"] == ("replaced" if replaced else status)
    assert {described[key][YEAR]["route"] for key in programs} == {"ca/pnp"}

"""Lists of occupations that provinces want or leave out."""

import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.importers.ca.pnp_lists import LEVELS, LISTS, PARTS, tables
from careerdata.rows.listing import ListRow

DESCRIBED = Path(__file__).parents[4] / "data" / "ca" / "lists.toml"


def listed(code: str, sources: Path = SLICES) -> dict[str, str]:
    (table,) = tables(sources)
    assert table.path == "ca/lists_provinces.csv"
    return {row.list: row.condition for row in table.rows if isinstance(row, ListRow) and row.code == code}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("32120", {"pnp-mb-in-demand": "clb: 7"}),
        ("32200", {"pnp-sk-excluded": "", "pnp-sk-offer-excluded": "excepted"}),
        ("63201", {"pnp-nb-excluded": ""}),
        ("64300", {"pnp-nb-excluded-food": "food-and-lodging", "aip-nb-excluded-food": "food-and-lodging"}),
        ("41100", {"pnp-ab-excluded": "", "pnp-sk-excluded": ""}),
        ("94219", {}),
    ],
)
def test_an_occupation_on_its_lists(code: str, found: dict[str, str]) -> None:
    assert listed(code) == found


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_a_unit_group_is_a_condition(altered: Altered, part: str) -> None:
    changed = altered(LISTS["pnp-ab-excluded"], '"Legislators"', f'"{part}"')
    assert listed("00010", changed)["pnp-ab-excluded"] == PARTS[part]


@pytest.mark.parametrize(("cut", "condition"), [(" is no longer eligible for positions that", "excepted"), ("", "")])
def test_an_entry_with_exceptions_says_so(altered: Altered, cut: str, condition: str) -> None:
    changed = altered(LISTS["pnp-sk-offer-excluded"], " unless the candidate is currently in Saskatchewan under a", cut)
    assert listed("32209", changed)["pnp-sk-offer-excluded"] == condition


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (LISTS["pnp-mb-in-demand"], '"32120"', '"32129"', "`32129` is no unit group"),
        (LISTS["pnp-mb-in-demand"], '"indemand"', '"ineligible"', "`type` is not `indemand`"),
        (LISTS["pnp-sk-excluded"], '"ineligible"', '"indemand"', "`type` is not `ineligible`"),
        (LEVELS, '"32120"', '"32129"', "`32120` has no least level of a language"),
    ],
)
def test_an_unexpected_file_stops(altered: Altered, file: Path, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(file, old, new))


def test_every_list_is_described_as_wanting_or_leaving_out() -> None:
    described = tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))
    for name in LISTS:
        (record,) = described[name].values()
        assert record.get("excludes", False) == ("excluded" in name)
        assert record["route"] == ("" if "excluded" in name else "ca/pnp")
        assert record["region"] == f"ca-{name.split('-')[1]}"

"""Priority occupations of the communities in the pilots."""

import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.importers.ca.pilots import FILE, list_of, tables
from careerdata.rows.listing import ListRow

DATA = Path(__file__).parents[4] / "data"


def listed(code: str, sources: Path = SLICES) -> dict[str, str]:
    (table,) = tables(sources)
    assert table.path == "ca/lists_pilots.csv"
    return {row.list: row.condition for row in table.rows if isinstance(row, ListRow) and row.code == code}


def test_the_lists_of_an_occupation_with_the_names_communities_give_it() -> None:
    assert listed("32120") == {"rcip-brandon": ""}
    assert listed("94219") == {"rcip-sault-ste-marie": "as Finishing Line Worker"}
    nurses = listed("31301")
    assert {name for name in nurses if "timmins" in name} == {"rcip-timmins", "fcip-timmins"}
    assert {name: called for name, called in nurses.items() if called} == {
        "rcip-thunder-bay": "as Registered Nurses",
        "rcip-claresholm": "as Registered Nurse",
        "rcip-west-kootenay": "as Registered Nurse",
    }


def test_the_name_of_a_list() -> None:
    assert list_of("North Bay and Area", "RCIP") == "rcip-north-bay"
    assert list_of("Superior East Region, ON", "FCIP") == "fcip-superior-east"
    assert list_of("Sault Ste. Marie, ON", "RCIP") == "rcip-sault-ste-marie"
    assert list_of("Altona/Rhineland, MB", "RCIP") == "rcip-altona-rhineland"


def test_a_mistyped_code_is_read_by_its_title(altered: Altered) -> None:
    assert listed("32120", altered(FILE, '"32120"', '"32210"')) == {"rcip-brandon": ""}


def test_a_plural_and_a_sign_are_no_other_name(altered: Altered) -> None:
    changed = altered(FILE, '"Medical laboratory technologists"', '"Medical Laboratory-Technologist"')
    assert listed("32120", changed) == {"rcip-brandon": ""}


def test_a_french_title_is_no_other_name(altered: Altered) -> None:
    french = "Technologues de laboratoires médicaux"
    assert listed("32120", altered(FILE, "Medical laboratory technologists", french)) == {"rcip-brandon": ""}


def test_the_first_of_two_lines_counts(altered: Altered) -> None:
    changed = altered(FILE, '"31100"', '"32120"')
    assert listed("32120", changed) == {"rcip-brandon": "as Specialists in clinical and laboratory medicine"}


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [('"FCIP"', '"PCIP"', "`type` is `PCIP`"), ('"noc": "94219"', '"noc": "94218"', "`94218` is no unit group")],
)
def test_an_unexpected_line_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


def test_every_community_has_its_list_and_its_route() -> None:
    described = tomllib.loads((DATA / "ca" / "lists.toml").read_text(encoding="utf-8"))
    records = [(name, record) for name, years in described.items() for record in years.values()]
    of_communities = {name: record for name, record in records if "community" in record}
    assert len(of_communities) == 20
    assert all(record["route"] == f"ca/{name[:4]}" for name, record in of_communities.items())
    routes = tomllib.loads((DATA / "ca" / "visas.toml").read_text(encoding="utf-8"))["route"]
    asked = {name for route in routes if route["key"] in ("rcip", "fcip") for name in route["takes"]["lists"]}
    assert asked == {*of_communities}

"""The lists of places on the whole page of visa routes, and a province's own outlook in a sentence."""

from typing import Any

from careercli.output.document import Grid, Heading, Note
from careercli.pages import hiring, regional_lists
from careercli.text.text import text

T = text()
NAMES = {"ca-bc": "British Columbia"}
OWN: Any = {
    "region": "ca-bc",
    "from": 2025,
    "to": 2035,
    "growth_percent_a_year": 2.2,
    "openings": 1840,
    "retirements": 920,
    "new_jobs": 920,
    "source": "bc",
}


def entry(name: str, **more: str) -> dict[str, str]:
    """A list that names the occupation."""
    return {"list": name, "name": name, "route": "", "checked": "2026-08-21", "source": "s", **more}


def region(name: str, missing: str = "", **lists: list[dict[str, str]]) -> Any:
    """What the lists of a region say."""
    found = {kind: lists.get(kind, []) for kind in ("wanted", "excluded", "communities")}
    return {"region": name, "name": {"en": name}, "stance": None, **({"missing": missing} if missing else {}), **found}


def test_a_row_for_each_list_with_its_day_and_condition() -> None:
    west = region(
        "West",
        wanted=[entry("West: jobs", condition="clb: 7")],
        excluded=[entry("West: left out")],
        communities=[entry("Rural pilot: Hill (W)")],
    )
    blocks = regional_lists.whole([west, region("North", "not-named"), region("East", "no-list")], T)
    (grid,) = (block for block in blocks if isinstance(block, Grid))
    assert [tuple(cell.text for cell in row) for row in grid.rows] == [  # type: ignore[union-attr]
        ("West", "West: jobs", "wanted: least language level (CLB or NCLC): 7", "2026-08-21"),
        ("West", "West: left out", "left out", "2026-08-21"),
        ("West", "Rural pilot: Hill (W)", "wanted", "2026-08-21"),
    ]
    assert [block.text for block in blocks if isinstance(block, Note)] == [
        "On no list, which is not a no: North.",
        "We have no list of: East.",
    ]


def test_where_no_list_names_it_only_that_is_said() -> None:
    blocks = regional_lists.whole([region("North", "not-named")], T)
    assert [type(block) for block in blocks] == [Heading, Note]
    assert regional_lists.whole([], T) == []


def test_what_a_province_expects() -> None:
    assert hiring.expected(OWN, T, NAMES) == (
        "British Columbia expects 1,840 openings there from 2025 to 2035; jobs change by +2.2% a year"
    )
    of_group = {**OWN, "of_group": {"code": "00018", "title": "Senior managers"}}
    assert "expects ~ 1,840 openings" in hiring.expected(of_group, T, NAMES)
    for name in ("openings", "growth_percent_a_year"):
        assert hiring.expected({**OWN, name: {"missing": "not-published"}}, T, NAMES) == ""

"""Official lists on a page."""

from typing import Any

from careercli.output.document import Cell, Grid, Heading
from careercli.pages import official_lists
from careercli.text.text import Text

ENGLISH = Text("en")


def entry(name: str, condition: str = "", status: str = "in force", year: int = 2025) -> Any:
    held = {"condition": condition} if condition else {}
    return {"list": f"xx/{name}", "name": name, "year": year, "status": status, "source": f"source-{year}", **held}


def extents(*entries: Any) -> list[tuple[str, str]]:
    heading, grid = official_lists.official_lists(entries, ENGLISH)
    assert isinstance(heading, Heading)
    assert isinstance(grid, Grid)
    return [(row[0].text, row[2].text) for row in grid.rows if isinstance(row[0], Cell) and isinstance(row[2], Cell)]


def test_a_list_of_several_places_takes_one_line() -> None:
    found = extents(entry("Shortage: Here"), entry("Shortage: There", "regional"), entry("Other: one"))
    assert found == [("Shortage", "Here, There (regional areas only)"), ("Other: one", "the whole occupation")]


def test_years_stay_apart() -> None:
    assert len(extents(entry("Shortage: Here"), entry("Shortage: There", year=2026))) == 2


def test_conditions_are_spelt_out_or_stand_as_they_are() -> None:
    found = extents(
        entry("A", "through isco-08"), entry("B", "third-party code: Nurse"), entry("C", "only fishing boat masters")
    )
    assert [extent for _, extent in found] == [
        "the law names its ISCO-08 group",
        "we place a listed job here by another body's code: Nurse",
        "only fishing boat masters",
    ]


def test_lists_no_longer_in_force_are_no_facts_of_today() -> None:
    assert official_lists.official_lists([entry("Old", status="replaced")], ENGLISH) == []


def test_about_a_list_tells_since_when_and_until() -> None:
    (note,) = official_lists.about(
        [{"list": "xx/a", "country": "xx", "name": "A", "year": 2026, "from": "2026-01-01", "to": "2026-12-31",
          "rule": "Apply.", "source": "s"}],
        ENGLISH,
    )  # fmt: skip
    assert (note.text, note.refs) == ("A, 2026, in force since 2026-01-01, until 2026-12-31. Apply.", ("s",))
